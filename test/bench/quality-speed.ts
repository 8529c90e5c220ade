import { checkDraft } from '../../shared/quality/check-draft.ts';
import { drafts } from '../drafts/index.ts';
import { type Figure, quantile } from './figures.ts';
import { contextFor, ticketOf } from './quality-context.ts';

/** About 80 words: two replies of a language, one after the other, each on a ticket of three messages. */
export function draftSpeed(): Figure[] {
  const given = drafts.flatMap(({ replies }) =>
    replies.map(({ asks, reply }, at) => {
      const text = (words: string) =>
        words.replaceAll('{o}', 'KRN-480213').replaceAll('{a}', '84.90').replaceAll('{n}', 'Alex');
      const more = replies[(at + 1) % replies.length];
      const ticket = ticketOf({
        customer: { name: 'Alex Tan' },
        messages: [
          { author: 'customer', text: text(asks) },
          { author: 'agent', text: text(reply) },
          { author: 'customer', text: text(more?.asks ?? '') },
        ],
      });
      const draft = `${text(reply)} ${text(more?.reply ?? '')}`;
      // Written in letters, not words: Thai and Chinese are about as long to read.
      return { draft: draft.slice(0, 520), context: contextFor(ticket) };
    }),
  );
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    for (const { draft, context } of given) {
      // As a key press does: the text differs from the one read last.
      const text = `${draft} ${round}`;
      const from = performance.now();
      checkDraft(text, context);
      if (round) times.push(performance.now() - from);
    }
  }
  return [{ name: 'speed.draft', value: quantile(times, 0.95), unit: 'ms', reach: '≤ 4 ms' }];
}
