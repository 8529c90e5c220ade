import { computed, signal } from '@preact/signals';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Inserted, PagePort } from '../../port.ts';
import { keyOf, sameTicket, type TicketState } from './ticket.ts';

/** What is known again by what stands around it, when its own words are too few (UTF-16 units a side). */
const AROUND = 16;
/** Fewer letters than this may stand in a reply twice. */
const FEW = 8;

type What = 'words' | 'fix';

interface Entry {
  id: number;
  ticket: string;
  what: What;
  /** As it stood in the composer when it had arrived, and what had stood there before. */
  put: string;
  was: string;
  /** Where, unless something was written before it. */
  start: number;
  /** The new words alone, for the agent to read. */
  words: string;
}

/** The one piece in which two drafts differ, with a little around it where it is short. */
function differenceOf(before: string, after: string) {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const end = after.length - same;
  const short = end - start < FEW;
  const from = Math.max(0, start - (short ? AROUND : 0));
  const left = Math.max(0, same - (short ? AROUND : 0));
  // Whole words are read: a fix may be one letter.
  const head = short ? /\S*$/.exec(after.slice(0, start))?.[0] : '';
  const tail = short ? /^\S*/.exec(after.slice(end))?.[0] : '';
  return {
    start: from,
    put: after.slice(from, after.length - left),
    was: before.slice(from, before.length - left),
    words: `${head}${after.slice(start, end)}${tail}`.trim(),
  };
}

/** What Deskside put into the reply of this ticket, so that each piece can be taken back. Kept until it is sent. */
export function createJournal(page: PagePort, ticket: TicketState) {
  const draft = signal<Draft>();
  const entries = signal<Entry[]>([]);
  let last = 0;

  /** Where its words still stand untouched; undefined when they do not, or cannot be told from others. */
  function standsAt({ put, start }: Entry): number | undefined {
    const text = draft.value?.text ?? '';
    if (text.startsWith(put, start)) return start;
    const at = text.indexOf(put);
    return at >= 0 && at === text.lastIndexOf(put) ? at : undefined;
  }

  /** Writes, and notes what became of the draft by it. */
  async function note(what: What, write: () => Promise<Inserted>): Promise<Inserted> {
    const before = draft.value;
    const outcome = await write().catch((): Inserted => 'failed');
    const after = draft.value;
    const known = before?.kind === 'reply' && sameTicket(before.ticket, after?.ticket);
    if (outcome !== 'inserted' || !known || !after || after.text === before.text) return outcome;
    const entry = { id: ++last, ticket: keyOf(after.ticket), what };
    const noted = { ...entry, ...differenceOf(before.text, after.text) };
    entries.value = [noted, ...entries.value];
    return outcome;
  }

  const shown = computed(() => {
    const key = ticket.key.value;
    if (!key || draft.value?.kind !== 'reply' || !sameTicket(draft.value.ticket, key)) return [];
    return entries.value
      .filter((entry) => entry.ticket === keyOf(key))
      .map((entry) => ({ ...entry, stands: standsAt(entry) !== undefined }));
  });

  /** False when the words no longer stand there as they were put. */
  async function takeBack(id: number): Promise<boolean> {
    const entry = entries.value.find((one) => one.id === id);
    const start = entry && standsAt(entry);
    if (!entry || start === undefined || !draft.value) return false;
    const edit = { start, end: start + entry.put.length, text: entry.was };
    const outcome = await page.replace(edit, draft.value.text).catch(() => 'failed');
    if (outcome === 'inserted') entries.value = entries.value.filter((one) => one.id !== id);
    return outcome === 'inserted';
  }

  return {
    shown,
    note,
    takeBack,
    typed(next: Draft | undefined) {
      draft.value = next;
    },
    sent(key: string) {
      entries.value = entries.value.filter((entry) => entry.ticket !== key);
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
