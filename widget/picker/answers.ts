/** What was picked so far: data, so that it survives a reload, and the adapter it makes. */
import type { Adapter, AuthorRule, Expectation, Place } from '../../shared/model/adapter.ts';
import type { Why } from './marks.ts';
import type { Locator, Sure } from './propose.ts';
import type { IdWay } from './propose-id.ts';
import type { Part } from './propose-messages.ts';

export const steps = [
  'customer',
  'agent',
  'note',
  'id',
  'subject',
  'name',
  'reply',
  'noteMode',
  'send',
] as const;
export type Step = (typeof steps)[number];
/** A ticket tool need not show these. */
export const optional: ReadonlySet<Step> = new Set([
  'agent',
  'note',
  'subject',
  'name',
  'noteMode',
]);

/** The thread, read in one of several ways; the chosen one stands first in each list. */
export interface Thread {
  item: Part[];
  text: Part[];
  authors: { rules: AuthorRule[]; why: Why; sure: Sure }[];
  internal: Part[];
  newestFirst: boolean;
  /** There is a machine-readable time in each. */
  timed: boolean;
}

export interface Answers {
  step: Step | 'try' | 'second' | 'save';
  thread?: Thread;
  /** Ways to the id; the first counts. */
  id?: (IdWay & { sure: Sure })[];
  subject?: Locator[];
  name?: Locator[];
  reply?: Locator[];
  noteMode?: Locator[];
  /** Every control that sends, each with its ways. */
  send?: Locator[][];
  ctrlEnter?: boolean;
  enter?: boolean;
  /** Only what is inside it counts, as the tool keeps other tickets mounted. */
  root?: Locator[];
  /** A press was held in the dry run. */
  held?: boolean;
  /** Ids of the tickets that were read. */
  seen?: string[];
  /** The composer was there without a click on a second ticket. */
  composerStays?: boolean;
  title?: string;
}

export function isAnswered(step: Step, answers: Answers): boolean {
  if (step === 'customer' || step === 'agent') return answers.thread !== undefined;
  if (step === 'note') return (answers.thread?.internal.length ?? 0) > 0;
  return (answers[step]?.length ?? 0) > 0;
}

/** How many ways of one part go into an adapter. */
const KEPT = 4;

/** A weak way is a last resort, and none beside a good one: what it finds elsewhere may be something else. */
function kept<T extends { sure: Sure; held?: boolean }>(ways: readonly T[] = []): T[] {
  const [first, ...rest] = ways;
  if (!first) return [];
  const good = rest.filter(({ sure, held }) => sure !== 'weak' && held !== false);
  return [first, ...good].slice(0, KEPT);
}
const selectors = (ways: readonly Locator[] | undefined): string[] =>
  kept(ways).map(({ css }) => css);
const places = (ways: readonly Locator[] | undefined): Place[] =>
  kept(ways).map(({ css }) => ({ css }));

/** `Acme Desk!` → `acme-desk` */
export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '') || 'console';

function messages(thread: Thread | undefined): Adapter['messages'] {
  // Until a message is picked nothing is one.
  if (!thread)
    return { item: ['deskside-nothing'], text: [{ css: '*' }], author: [{ is: 'customer' }] };
  const { item, text, authors, internal, newestFirst, timed } = thread;
  return {
    item: kept(item).map(({ css }) => css),
    text: kept(text).map(({ css }) => ({ css })),
    author: authors[0]?.rules ?? [{ is: 'customer' }],
    ...(internal[0] ? { internal: [internal[0].css] } : {}),
    ...(timed ? { at: [{ css: 'time', attr: 'datetime' }] } : {}),
    ...(newestFirst ? { newestFirst } : {}),
  };
}

function composers({
  reply,
  noteMode,
  send = [],
  ctrlEnter,
  enter,
}: Answers): Adapter['composers'] {
  if (!reply) return [];
  const keys = [
    ...(ctrlEnter ? [{ key: 'Enter', mod: true }] : []),
    ...(enter ? [{ key: 'Enter' }] : []),
  ];
  return [
    {
      field: selectors(reply),
      ...(noteMode ? { note: selectors(noteMode) } : {}),
      send: send.flatMap((ways) => selectors(ways).map((css) => ({ css }))).slice(0, 12),
      ...(keys.length > 0 ? { keys } : {}),
    },
  ];
}

function expected(answers: Answers): Expectation[] {
  return [
    'id',
    ...(answers.subject ? (['subject'] as const) : []),
    'messages',
    ...(answers.composerStays ? (['composer'] as const) : []),
  ];
}

/** The adapter that these answers make. Until the id is picked any text stands in, so that the rest can be read. */
export function adapterOf(answers: Answers, version = 1): Adapter {
  const { title = 'Console', id: ways, subject, name, root } = answers;
  const [way] = ways ?? [];
  return {
    id: idOf(title),
    version,
    name: title,
    pages: way?.pages ?? ['/*'],
    ...(root?.[0] ? { root: selectors(root) } : {}),
    ticketId: way
      ? way.places
      : [
          { css: 'title', page: true },
          { css: 'body', page: true },
        ],
    ...(subject ? { subject: places(subject) } : {}),
    ...(name ? { customer: { name: places(name) } } : {}),
    messages: messages(answers.thread),
    composers: composers(answers),
    expect: expected(answers),
  };
}
