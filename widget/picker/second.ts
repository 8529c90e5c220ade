/** Another ticket of the same tool: what holds there too, and what does not. */
import { findAll, groupsOf, visible } from '../host/locate.ts';
import { type Page, rootAround } from './answer.ts';
import { type Answers, isAnswered, type Step, steps } from './answers.ts';
import type { Look } from './look.ts';

const fields = ['subject', 'name', 'reply', 'noteMode'] as const;

/** Ways that hold come first; a chosen one that does not is a way no longer chosen. */
function tried<T extends { css: string; held?: boolean }>(ways: readonly T[], page: Document): T[] {
  const looked = ways.map((way) => ({ ...way, held: findAll(page, way.css).some(visible) }));
  // Nothing found at all: the part may just not be on this ticket, which proves nothing.
  if (!looked.some(({ held }) => held)) return [...ways];
  return [...looked.filter(({ held }) => held), ...looked.filter(({ held }) => !held)];
}

/** The answers with every way tried on this ticket. */
export function triedOn(answers: Answers, page: Document, url: string): Answers {
  const next: Answers = { ...answers };
  for (const field of fields) {
    // A note switch is off on a fresh ticket.
    const ways = field === 'noteMode' ? undefined : answers[field];
    if (ways) next[field] = tried(ways, page);
  }
  if (answers.send) next.send = answers.send.map((ways) => tried(ways, page));
  if (answers.id) {
    const fits = answers.id.filter(({ pages }) => pages.some((pattern) => groupsOf(pattern, url)));
    if (fits.length > 0) next.id = [...fits, ...answers.id.filter((way) => !fits.includes(way))];
  }
  return next;
}

/** The answers once this ticket was looked at, with the part around all of them where the tool keeps others mounted. */
export function triedHere(answers: Answers, found: Look & { id: string }, page: Page): Answers {
  const root = answers.root ?? rootAround(answers, page.document);
  return {
    ...triedOn({ ...answers, ...(root ? { root } : {}) }, page.document, page.url),
    seen: [...new Set([...(answers.seen ?? []), found.id])],
    composerStays: found.composer !== undefined,
  };
}

/** What must be found on every ticket, where it was picked on one. */
const needs: Partial<Record<Step, (found: Look) => boolean>> = {
  customer: ({ messages }) => messages.length > 0,
  id: ({ id }) => id !== undefined,
  subject: ({ subject }) => subject !== undefined,
  name: ({ customer }) => customer !== undefined,
  reply: ({ composer }) => composer !== undefined,
  send: ({ send }) => send > 0,
};

/** Is this another ticket than the first, and what is not found on it? */
export function secondLook(answers: Answers, found: Look) {
  return {
    id: found.id,
    isNew: found.id !== undefined && found.id !== answers.seen?.[0],
    missing: steps.filter((step) => isAnswered(step, answers) && needs[step]?.(found) === false),
  };
}
