import type { DraftContext, Finding } from '../model/finding.ts';
import { tokenise } from '../text/tokens.ts';
import { sentencesOf } from './sentences.ts';

/** What the English spelling and grammar reader says of a text. `start`, `end`: UTF-16 units of it. */
export interface Slip {
  /** Its name and kind there. */
  rule: string;
  kind: string;
  start: number;
  end: number;
  text: string;
  /** What may stand there instead, best first; empty where the words should go. */
  instead: string[];
}

/** What is known besides the ticket. */
export interface Known {
  /** Texts that others wrote: nobody but their owner can mend them. */
  macros: readonly string[];
  /** Is it a word of one of our other languages? */
  elsewhere: (word: string) => boolean;
}

const version = 1;
/** Slips only: no style, choice of words, regional spelling, punctuation, capitals, figures. */
const kinds = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Repetition',
  'Spelling',
  'Typo',
]);
/** Rules of other kinds that are right about agents' replies. */
const reliable = new Set(['AdjectiveDoubleDegree', 'AnA', 'ModalOf']);

/** Findings of slips that are surely some: agents write names, products and words of other languages. By position. */
export function grammarFindings(
  slips: readonly Slip[],
  draft: string,
  context: DraftContext,
  known: Known,
): Finding[] {
  const given = words([
    ...context.ticket.messages.filter(({ author }) => author !== 'agent').map(({ text }) => text),
    context.policy.brand,
    ...(context.policy.spellings ?? []),
  ]);
  const sentences = sentencesOf(draft);
  return (
    slips
      .filter((slip) => slip.text !== '' && draft.slice(slip.start, slip.end) === slip.text)
      .filter(({ kind, rule }) => reliable.has(rule) || kinds.has(kind))
      // How initials and names are spoken, it does not know.
      .filter(({ rule, end }) => rule !== 'AnA' || /^ [a-z]{2}/.test(draft.slice(end)))
      .filter((slip) => {
        const sentence = sentences.find(({ start, end }) => start <= slip.start && slip.end <= end);
        // Across sentences, or where it is not English, its rules say nothing.
        if (!sentence || known.macros.some((macro) => macro.includes(sentence.text))) return false;
        if (slip.kind !== 'Spelling') return english(sentence.text, context);
        return isMisspelt(slip, draft, given, known) && english(around(draft, slip), context);
      })
      .toSorted((a, b) => a.start - b.start)
      .map(findingOf)
  );
}

function findingOf({ kind, start, end, text, instead }: Slip): Finding {
  const [only, ...others] = instead;
  const sort =
    kind === 'Spelling' || kind === 'Typo' ? 'spelling' : kind === 'Repetition' ? 'twice' : '';
  return {
    checkId: 'grammar',
    version,
    severity: 'minor',
    params: { text, kind: sort, ...(only ? { instead: only } : {}) },
    span: { start, end, text },
    ...(only !== undefined && others.length === 0 ? { fix: { start, end, text: only } } : {}),
  };
}

const words = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => tokenise(text).map(({ norm }) => norm)));

/** Names and codes have capitals or digits; what is no slip of the finger from a word is some other word. */
function isMisspelt(
  { text, start, end, instead }: Slip,
  draft: string,
  given: Set<string>,
  known: Known,
) {
  if (!/^[a-z]{4,}$/.test(text) || given.has(text) || known.elsewhere(text)) return false;
  // Parts of addresses, codes and words of two languages: `na-check`, `kirana.example`.
  if (/[-_@/.\w]$/.test(draft.slice(0, start)) || /^(?:[-_@/]|\.\w)/.test(draft.slice(end)))
    return false;
  // `zipcode`, `wellbeing`: one word or two is a matter of taste.
  if (instead.some((word) => american(word.replace(/[^a-z]/gi, '')) === american(text)))
    return false;
  const slipsAllowed = text.length >= 7 ? 2 : 1;
  return instead.some((word) => slipsBetween(text, word.toLowerCase()) <= slipsAllowed);
}

/** Singapore, Malaysia and the Philippines spell both ways. */
const american = (word: string) =>
  word
    .replace(/our(?=$|s|ed|ing|able|ful|ite|less)/, 'or')
    .replace(/([iy])s(?=e|ing|ation|able)/g, '$1z')
    .replace(/ll(?=ed|ing|er|ation|ment|or)/, 'l')
    .replace(/(enro|fulfi|insta|disti|insti)ll$/, '$1l')
    .replace(/re(?=$|s$|d$)/, 'er')
    .replace(/ence(?=$|s$)/, 'ense')
    .replace(/ogue/, 'og')
    .replace(/mme/, 'm')
    .replace(/[ao]e/, 'e')
    .replace(/que$/, 'ck')
    .replace(/grey/, 'gray');

/** Letters more, fewer, other or two swapped (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const english = (text: string, { detect }: DraftContext) => (detect?.(text)?.lang ?? 'en') === 'en';

/** The word with two on either side: a reply in English may have a greeting in Filipino. */
function around(draft: string, { start, end }: Slip): string {
  const left = /(?:\S+\s+){0,2}\S*$/.exec(draft.slice(0, start))?.[0] ?? '';
  const right = /^\S*(?:\s+\S+){0,2}/.exec(draft.slice(end))?.[0] ?? '';
  return `${left}${draft.slice(start, end)}${right}`;
}
