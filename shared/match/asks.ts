import type { NumberKind } from '../entities/numbers.ts';
import type { Step } from '../model/sop.ts';

/** "Ask for", in the languages that steps are written in. "Never ask for" asks for nothing. */
const asks =
  /(?<!never |not |jangan |tidak )\b(?:ask(?: (?:once|the customer|them|the buyer|the seller))* for|minta(?:kan)?|tanya(?:kan)?)\s/iu;
/** What is asked for stands right behind; further on it is what the asking is about ("ask for a redirect to …"). */
const near = 24;

/** What can be asked for and be seen to be there. */
const kinds: [NumberKind, RegExp][] = [
  ['order', /\border (?:number|id)|nomor pesanan/iu],
  ['tracking', /\btracking number|nomor resi/iu],
  ['phone', /\bphone number|nomor (?:telepon|ponsel|hp)\b/iu],
  ['email', /\be-?mail address|alamat e-?mail/iu],
  ['amount', /\bamount\b|\bnominal\b/iu],
  ['date', /\bdate\b|\btanggal\b/iu],
  ['reference', /\breference\b|nomor referensi/iu],
];

/** Kinds of numbers that a step asks the customer for; none where it asks for nothing that can be seen. */
export function asksFor({ text, more }: Step): NumberKind[] {
  const found = new Set<NumberKind>();
  for (const words of [text.en, text.id, more?.en, more?.id]) {
    const at = asks.exec(words ?? '');
    if (!words || !at) continue;
    const [things = ''] = words.slice(at.index + at[0].length).split(/[.;:!?\n]/);
    const named = kinds.filter(([, pattern]) => pattern.test(things));
    if (named.some(([, pattern]) => things.search(pattern) <= near)) {
      for (const [kind] of named) found.add(kind);
    }
  }
  return [...found];
}
