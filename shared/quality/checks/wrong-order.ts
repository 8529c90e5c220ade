import { bare, findKind } from '../../entities/numbers.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';

/** A replacement has a number the customer cannot know yet. */
const fresh =
  /(?:new|replacement|baru|pengganti(?:an)?|ganti|mới|thay thế|bago|kapalit|ใหม่|ทดแทน|新)[^.!?\n]{0,20}$/iu;

/** Names an order that is not in the ticket; silent where the ticket names none, because then it was looked up. */
const wrongOrder: Check = {
  id: 'wrong-order',
  version: 1,
  severity: 'fatal',
  find(draft, { ticket }) {
    const texts = [ticket.subject, ...ticket.messages.map(({ text }) => text)];
    const orders = texts.flatMap((text) => findKind(text, 'order', 'reference'));
    if (orders.length === 0) return [];
    const known = bare(texts.join('|'));
    const different = new Set(orders.map(({ value }) => value));
    return findKind(draft, 'order')
      .filter(
        ({ value, start }) =>
          !known.includes(value) && !fresh.test(draft.slice(Math.max(0, start - 40), start)),
      )
      .map(({ start, end, text }) => {
        const right = different.size === 1 ? orders[0]?.text : undefined;
        return hit(
          draft,
          start,
          end,
          { order: text },
          right ? { start, end, text: right } : undefined,
        );
      });
  },
};
export default wrongOrder;
