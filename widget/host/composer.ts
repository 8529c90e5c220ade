import type { Adapter, ComposerPlace } from '../../shared/model/adapter.ts';
import type { Draft, TicketKey } from '../../shared/model/draft.ts';
import { limits } from './limits.ts';
import { type Lines, linesOf } from './lines.ts';
import { firstVisible, has, isAny, type Scope, valueAt } from './locate.ts';

export type PlainField = HTMLTextAreaElement | HTMLInputElement;

export interface Composer {
  place: ComposerPlace;
  field: HTMLElement;
  kind: Draft['kind'];
}

export const isPlain = (field: HTMLElement): field is PlainField =>
  field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';

export const focusedIn = (field: HTMLElement): boolean => {
  const root = field.getRootNode() as Document | ShadowRoot;
  return root.activeElement !== null && field.contains(root.activeElement);
};

const pageOf = (root: Scope): Document =>
  root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
const isNote = ({ note, noteWord }: ComposerPlace, root: Scope): boolean =>
  has(root, note) || Boolean(valueAt(noteWord, { scope: root, page: pageOf(root), url: '' }));

/** The composers on screen, the focused one first. */
export function composersIn(adapter: Adapter, root: Scope): Composer[] {
  const found: Composer[] = [];
  for (const place of adapter.composers) {
    const field = firstVisible(root, place.field) as HTMLElement | undefined;
    if (!field || found.some((other) => other.field === field)) continue;
    found.push({ place, field, kind: isNote(place, root) ? 'note' : 'reply' });
  }
  return found.sort((a, b) => Number(focusedIn(b.field)) - Number(focusedIn(a.field)));
}

/** Quotes as they were first seen: whoever writes into one writes to the customer all the same. */
const quoted = new WeakMap<Element, string>();
function isQuote(element: Element, { quote }: ComposerPlace): boolean {
  if (!isAny(element, quote)) return false;
  const text = element.textContent ?? '';
  const first = quoted.get(element) ?? text;
  quoted.set(element, first);
  return first === text;
}

/** The field's lines with the way back to its nodes. Only for rich fields. */
export function richLines({ field, place }: Composer): Lines {
  // Most drafts have neither: asking once is cheaper than at each element.
  const quoting = has(field, place.quote);
  const ending = has(field, place.ownEnd?.css);
  return linesOf(field, {
    max: limits.draft,
    skip: (element) => quoting && isQuote(element, place),
    mark: (element) => ending && isAny(element, place.ownEnd?.css),
  });
}

/** Where the first line that begins so begins. */
function lineStart(text: string, beginnings: readonly string[] | undefined): number {
  const starts = (beginnings ?? [])
    .map((beginning) => (text.startsWith(beginning) ? 0 : text.indexOf(`\n${beginning}`)))
    .filter((at) => at >= 0);
  return Math.min(text.length, ...starts);
}

export interface Words {
  text: string;
  ownEnd: number;
}

/** What stands in the field, and where the agent's own words end. */
export function wordsIn(composer: Composer): Words {
  const { field, place } = composer;
  const { text, marks } = isPlain(field)
    ? { text: field.value.slice(0, limits.draft), marks: [] }
    : richLines(composer);
  const at = Math.min(marks[0] ?? text.length, lineStart(text, place.ownEnd?.lines));
  // Without the empty lines that part them from the signature.
  return { text, ownEnd: at < text.length ? text.slice(0, at).trimEnd().length : at };
}

/** What followed the agent's words when a field was first read for a ticket: a signature, a quoted mail. */
const firstTails = new WeakMap<HTMLElement, Map<string, string>>();

export function draftOf(composer: Composer, ticket: TicketKey): Draft {
  const { text, ownEnd } = wordsIn(composer);
  const tail = text.slice(ownEnd).trim();
  const known = firstTails.get(composer.field) ?? new Map<string, string>();
  firstTails.set(composer.field, known);
  const name = `${composer.kind} ${ticket.id}`;
  if (!known.has(name)) known.set(name, tail);
  // Whoever types into the signature or below it writes to the customer all the same.
  const untouched = known.get(name) === tail;
  return { ticket, kind: composer.kind, text, ownEnd: untouched ? ownEnd : text.length };
}
