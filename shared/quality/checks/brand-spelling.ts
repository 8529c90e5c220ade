import { findKind } from '../../entities/numbers.ts';
import { latin } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';

/** `Kirana PayLater` however it is spaced, hyphenated or capitalised. */
const anyWay = (name: string): RegExp =>
  new RegExp(
    `(?<![${latin}\\d@.#_/-])${[...name.replace(/[\s-]/g, '')]
      .map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&'))
      .join('[\\s-]?')}(?![${latin}\\d@_]|\\.[a-z])`,
    'giu',
  );

/** Compiled once a name. */
const made = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const pattern = made.get(name) ?? anyWay(name);
  made.set(name, pattern);
  return pattern;
}

/** Written so in a heading or on a bank statement: "KIRANA REFUND". */
const inCapitals = (text: string, draft: string, end: number) =>
  text === text.toUpperCase() && /^[ :]{1,2}\p{Lu}{2}/u.test(draft.slice(end));

/** A name of the house's that is not written as the house writes it. Whoever is called so is no product. */
const brandSpelling: Check = {
  id: 'brand-spelling',
  version: 1,
  severity: 'minor',
  find(draft, { policy, ticket }) {
    const names = [...(policy.spellings ?? []), policy.brand].toSorted(
      (a, b) => b.length - a.length,
    );
    const customer = ticket.customer.name?.toLowerCase() ?? '';
    const hits: Hit[] = [];
    const taken: { start: number; end: number }[] = [...findKind(draft, 'link', 'email')];
    for (const name of names) {
      if (name.length < 3) continue;
      for (const { 0: text, index: start } of draft.matchAll(patternOf(name))) {
        const end = start + text.length;
        if (taken.some((one) => one.start < end && start < one.end)) continue;
        taken.push({ start, end });
        if (text === name || customer.includes(text.toLowerCase())) continue;
        if (inCapitals(text, draft, end)) continue;
        hits.push(hit(draft, start, end, { text, name }, { start, end, text: name }));
      }
    }
    return hits;
  },
};
export default brandSpelling;
