import { bare, type Entity, findKind } from '../../entities/numbers.ts';
import type { Check } from '../../model/finding.ts';
import type { Ticket } from '../../model/ticket.ts';
import { hit } from '../case.ts';

/** A replacement has a number the customer cannot know yet. */
const fresh =
  /(?:new|replacement|baru|pengganti(?:an)?|ganti|mới|thay thế|bago|kapalit|ใหม่|ทดแทน|新)[^.!?\n]{0,20}$/iu;

/** Digits and letters as they follow one another: KRN-77120 is AAA-99999. */
const shapeOf = (text: string) => text.toUpperCase().replace(/\d/g, '9').replace(/[A-Z]/g, 'A');
const written =
  /(?<![\p{L}\p{N}.,/#-])(?=[A-Z/-]{0,12}\d)[A-Z0-9]{3,24}(?:[-/][A-Z0-9]{1,16}){0,5}(?![\p{L}\p{N}])/giu;
/** A ticket is read once, not at every key press. */
const read = new WeakMap<Ticket, { orders: Entity[]; known: string }>();
function toldIn(ticket: Ticket) {
  const before = read.get(ticket);
  if (before) return before;
  const texts = [ticket.subject, ...ticket.messages.map(({ text }) => text)];
  const told = {
    orders: texts.flatMap((text) => findKind(text, 'order', 'reference')),
    known: bare(texts.join('|')),
  };
  read.set(ticket, told);
  return told;
}

/** What is no order, whatever it looks like. */
const others = [
  'tracking',
  'amount',
  'date',
  'code',
  'phone',
  'card',
  'account',
  'identity',
  'masked',
  'email',
  'link',
  'ip',
] as const;

/** Names an order that is not in the ticket; silent where the ticket names none, because then it was looked up. */
const wrongOrder: Check = {
  id: 'wrong-order',
  version: 2,
  severity: 'fatal',
  find(draft, { ticket }) {
    const { orders, known } = toldIn(ticket);
    if (orders.length === 0) return [];
    const different = new Set(orders.map(({ value }) => value));
    const shapes = new Set(
      orders.filter(({ kind }) => kind === 'order').map(({ text }) => shapeOf(text)),
    );
    const taken = findKind(draft, ...others);
    const named = findKind(draft, 'order');
    // An order needs no word before it where it is written just as the ticket's: "choose 4977165".
    const alike = [...draft.matchAll(written)].flatMap(({ 0: text, index: start }) => {
      const end = start + text.length;
      const digits = text.replace(/\D/g, '').length;
      const known = [...named, ...taken].some((one) => one.start < end && start < one.end);
      return digits >= 5 && !known && shapes.has(shapeOf(text))
        ? [{ text, start, end, value: bare(text) }]
        : [];
    });
    return [...named, ...alike]
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
