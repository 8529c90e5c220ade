import type { Escalation } from '../model/escalation.ts';

/** Finding an escalation by words of it. Pure. */

/** Without accents and capitals. */
export const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const wordsOf = (search: string): string[] => plain(search).split(/\s+/).filter(Boolean);

/** Is every word of it somewhere in the case? */
export function says(one: Escalation, words: readonly string[]): boolean {
  const { number, ticket, summary, needs, tried, evidence, raisedBy, owner, sop, rule } = one;
  const all = plain(
    [
      ...[number, ticket.id, ticket.subject, ticket.customer, ticket.market, summary, tried],
      ...[raisedBy.name, raisedBy.site, owner?.name, sop?.id, sop?.title, rule, one.rootCause],
      ...[one.promised?.text, ...needs, ...evidence.map(({ text }) => text)],
      ...one.events.flatMap(({ text, words: said }) => [text, said]),
    ].join(' '),
  );
  return words.every((word) => all.includes(word));
}
