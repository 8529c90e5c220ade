/** What pointing at an element in a step makes of the answers. */
import { textOf } from '../host/lines.ts';
import { findAll, visible } from '../host/locate.ts';
import type { Answers, Step, Thread } from './answers.ts';
import { type Locator, propose, sureOf } from './propose.ts';
import { differing, proposeAuthors } from './propose-authors.ts';
import { idInText, proposeIds } from './propose-id.ts';
import {
  bodyOf,
  type Examples,
  holds,
  type Items,
  proposeItems,
  proposeText,
} from './propose-messages.ts';

/** Why nothing came of it; the words are `picker.problems`. */
export type Problem =
  | 'no-words'
  | 'nothing-common'
  | 'no-number'
  | 'no-field'
  | 'no-way'
  | 'same-message'
  | 'not-pressed';

/** What was pointed at in this page; gone when it is left. */
export interface Pointed {
  examples: Partial<Examples>;
  /** Readings of the thread that can be chosen. */
  levels: Items[];
}

export interface Page {
  document: Document;
  url: string;
}

const name = (answers: Answers, document: Document) => {
  const css = answers.name?.[0]?.css;
  const element = css && findAll(document, css)[0];
  return css && element ? { css, text: textOf(element, 200) } : undefined;
};

/** ISO times in the first and the last message say which is newer. */
function order(found: Element[]): { timed: boolean; newestFirst: boolean } {
  const times = found.map((item) => findAll(item, 'time')[0]?.getAttribute('datetime') ?? '');
  const timed = times.length > 0 && times.every((time) => /^\d{4}-\d\d-\d\d/.test(time));
  return {
    timed,
    newestFirst: timed && Date.parse(times[0] ?? '') > Date.parse(times.at(-1) ?? ''),
  };
}

/** What tells a note from the others; when it is no item like them, a selector that adds it. */
function internalOf(note: Element | undefined, items: Items, body: Element) {
  const item = note && items.found.find((one) => holds(one, note));
  if (!item) return [];
  const others = [items.customer, ...(items.agent ? [items.agent] : [])];
  return differing(item, others, bodyOf(note, item) ?? body)
    .slice(0, 3)
    .map(({ css, why, rank }) => ({ css, why, sure: sureOf(rank) }));
}

/** The thread by one of its readings. */
export function threadOf(
  items: Items,
  pointed: Pointed,
  answers: Answers,
  document: Document,
): Thread | undefined {
  const { customer, agent, note } = pointed.examples;
  if (!customer) return undefined;
  const text = proposeText(items, { customer, agent });
  if (text.length === 0) return undefined;
  const bodies = {
    customer: bodyOf(customer, items.customer),
    agent: agent && items.agent && bodyOf(agent, items.agent),
  };
  const authors = proposeAuthors(items, bodies, name(answers, document));
  if (authors.length === 0) return undefined;
  const same = pointed.levels.filter(
    ({ found }) =>
      found.length === items.found.length && found.every((one, n) => one === items.found[n]),
  );
  return {
    item: [items, ...same.filter((one) => one !== items)].map(({ css, why, sure }) => ({
      css,
      why,
      sure,
    })),
    text,
    authors,
    internal: internalOf(note, items, bodies.customer),
    ...order(items.found),
  };
}

/** A note that stands in the thread in a shape of its own. */
function withNote(items: Items, note: Element | undefined, page: Document): Items {
  if (!note || items.found.some((item) => holds(item, note))) return items;
  const alone = proposeItems(page, { customer: items.customer, agent: note }).find(
    (other) =>
      other.customer === items.customer && items.found.every((item) => other.found.includes(item)),
  );
  if (alone)
    return { ...items, css: alone.css, why: alone.why, sure: alone.sure, found: alone.found };
  const [own] = propose(page, note);
  const level = proposeItems(page, { customer: note })[0];
  const css = level?.css ?? own?.css;
  if (!css) return items;
  const both = `${items.css}, ${css}`;
  return { ...items, css: both, found: findAll(page, both), sure: 'fair' };
}

function answerThread(
  step: 'customer' | 'agent' | 'note',
  element: Element,
  pointed: Pointed,
  answers: Answers,
  page: Page,
): Answers | Problem {
  if (!textOf(element, 50)) return 'no-words';
  const examples = { ...pointed.examples, [step]: element };
  const { customer } = examples;
  if (!customer) return 'nothing-common';
  const others = (['customer', 'agent'] as const).map((other) =>
    other === step ? undefined : examples[other],
  );
  if (others.some((one) => one && (holds(one, element) || holds(element, one))))
    return 'same-message';
  const levels = proposeItems(page.document, { ...examples, customer }).map((items) =>
    withNote(items, examples.note, page.document),
  );
  const next: Pointed = { examples, levels };
  for (const items of levels) {
    const inOne = others.some(
      (one) => one && items.found.some((item) => holds(item, one) && holds(item, element)),
    );
    const thread = inOne ? undefined : threadOf(items, next, answers, page.document);
    if (!thread) continue;
    Object.assign(pointed, next);
    return { ...answers, thread };
  }
  // A single message has nothing to be compared with: the next click shows what it is part of.
  if (step !== 'customer') return 'nothing-common';
  Object.assign(pointed, next);
  const { thread: _, ...rest } = answers;
  return rest;
}

/** The address's own ways to the id, if it has any. */
export function idsFrom(answers: Answers, { document, url }: Page): Answers {
  const shown = ['title', 'h1', 'h2', 'h3', '[aria-current]']
    .flatMap((css) => findAll(document, css).slice(0, 5))
    .map((element) => textOf(element, 200))
    .join(' ');
  const ways = proposeIds(url, `${shown} ${document.title}`);
  if (ways.length === 0) return answers;
  return { ...answers, id: ways.map((way, n) => ({ ...way, sure: n === 0 ? 'sure' : 'fair' })) };
}

function answerId(element: Element, answers: Answers, page: Page): Answers | Problem {
  const value = (element as HTMLInputElement).value;
  const around = idInText(textOf(element, 200) || (typeof value === 'string' ? value : ''));
  if (!around) return 'no-number';
  const { id, ...trim } = around;
  const found = propose(page.document, element);
  const path = new URL(page.url).pathname.replace(/[(){}:*?+\\]/g, '*');
  const known = proposeIds(page.url, '')[0]?.pages ?? [path, `${path.replace(/\/$/, '')}/*`];
  if (found.length === 0) return 'no-way';
  return {
    ...answers,
    id: found.map(({ css, sure }) => ({ places: [{ css, ...trim }], pages: known, id, sure })),
  };
}

/** How a tool shows that a tab or a box is on. */
function pressed(element: Element): string | undefined {
  if ((element as HTMLInputElement).checked === true) return ':checked';
  for (const name of ['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current']) {
    const value = element.getAttribute(name);
    if (value && value !== 'false') return `[${name}="${value}"]`;
  }
  const state = element.getAttribute('data-state') ?? '';
  if (/^(active|on|checked|open|selected)$/.test(state)) return `[data-state="${state}"]`;
  const on = [...element.classList].find((one) =>
    /(^|[-_])(active|selected|current|is-on|on|checked)$/.test(one),
  );
  return on && `.${CSS.escape(on)}`;
}

function answerPart(step: Step, element: Element, answers: Answers, page: Page): Answers | Problem {
  const ways = propose(page.document, element);
  if (ways.length === 0) return step === 'reply' ? 'no-field' : 'no-way';
  if (step === 'noteMode') {
    const on = pressed(element);
    if (!on) return 'not-pressed';
    return { ...answers, noteMode: ways.map((way) => ({ ...way, css: way.css + on })) };
  }
  if (step === 'send') {
    const others = (answers.send ?? []).filter((known) => known[0]?.css !== ways[0]?.css);
    return { ...answers, send: [...others, ways], ctrlEnter: answers.ctrlEnter ?? true };
  }
  if (step === 'subject' && !textOf(element, 50) && !(element as HTMLInputElement).value)
    return 'no-words';
  return { ...answers, [step]: ways };
}

/** The answers with this one, or why it cannot be one. `pointed` is kept up. */
export function answer(
  step: Step,
  element: Element,
  pointed: Pointed,
  answers: Answers,
  page: Page,
): Answers | Problem {
  if (step === 'customer' || step === 'agent' || step === 'note') {
    return answerThread(step, element, pointed, answers, page);
  }
  if (step === 'id') return answerId(element, answers, page);
  const next = answerPart(step, element, answers, page);
  // The customer's name may tell who wrote a message better than what was there before.
  if (step !== 'name' || typeof next === 'string' || !next.thread) return next;
  const [items] = pointed.levels;
  const thread = items && threadOf(items, pointed, next, page.document);
  return thread ? { ...next, thread } : next;
}

/** The tool keeps other tickets mounted, out of sight: then only what is inside this part counts. */
export function rootAround(answers: Answers, document: Document): Locator[] | undefined {
  const parts = [
    answers.thread?.item[0]?.css,
    answers.subject?.[0]?.css,
    answers.reply?.[0]?.css,
  ].filter((css): css is string => css !== undefined && !css.includes(' >>> '));
  const found = parts.map((css) => findAll(document, css));
  const shown = found.flatMap((elements) => elements.filter(visible).slice(0, 1));
  const [first] = shown;
  if (!first || !found.some((elements) => elements.some((element) => !visible(element))))
    return undefined;
  for (let up = first.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    if (!shown.every((one) => up?.contains(one))) continue;
    const hides = found.some((elements) =>
      elements.some((one) => !visible(one) && !up?.contains(one)),
    );
    const ways = hides ? propose(document, up).filter(({ sure }) => sure !== 'weak') : [];
    if (ways.length > 0) return ways;
  }
  return undefined;
}
