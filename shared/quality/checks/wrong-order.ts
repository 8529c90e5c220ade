import { bare, type Entity, findKind } from '../../entities/numbers.ts';
import type { Check } from '../../model/finding.ts';
import type { Ticket } from '../../model/ticket.ts';
import { amountsIn } from '../amounts.ts';
import { hit } from '../case.ts';

/** A replacement has a number the customer cannot know yet. */
const fresh =
  /(?:new|replacement|baru|pengganti(?:an)?|ganti|mới|thay thế|bago|kapalit|ใหม่|ทดแทน|新)[^.!?\n]{0,20}$/iu;

/** Digits and letters as they follow one another: KRN-77120 is AAA-99999. */
const shapeOf = (text: string) => text.toUpperCase().replace(/\d/g, '9').replace(/[A-Z]/g, 'A');
/** Thai and Chinese put no space before it. */
const written =
  /(?<![\p{Script=Latin}\p{N}.,/#-])(?=[A-Z/-]{0,12}\d)[A-Z0-9]{3,24}(?:[-/][A-Z0-9]{1,16}){0,5}(?![\p{Script=Latin}\p{N}])/giu;
/** What is no order, whatever it looks like. */
const others = [
  'tracking',
  'amount',
  'date',
  'code',
  'phone',
  'card',
  'account',
  'masked',
  'email',
  'link',
  'ip',
] as const;

const digitsIn = (text: string) => text.replace(/\D/g, '').length;
const overlaps = (one: Place, two: Place) => one.start < two.end && two.start < one.end;
interface Place {
  start: number;
  end: number;
}

/** Written as order numbers are, in letters and digits or in groups, with no word that says what it is. */
const codesIn = (text: string): Entity[] => {
  const taken = findKind(text, 'order', 'reference', ...others);
  return [...text.matchAll(written)].flatMap(({ 0: text, index: start }): Entity[] => {
    const found: Entity = {
      kind: 'order',
      start,
      end: start + text.length,
      text,
      value: bare(text),
    };
    const plain = /^\d*$/.test(text);
    if (digitsIn(text) < (plain ? 6 : 4) || taken.some((one) => overlaps(one, found))) return [];
    return [found];
  });
};

/** A ticket is read once, not at every key press. */
const read = new WeakMap<Ticket, { orders: Entity[]; known: string; shapes: Set<string> }>();
function toldIn(ticket: Ticket) {
  const before = read.get(ticket);
  if (before) return before;
  const texts = [ticket.subject, ...ticket.messages.map(({ text }) => text)];
  const labelled = texts.flatMap((text) => findKind(text, 'order', 'reference'));
  const codes = texts.flatMap(codesIn);
  const shaped = [...labelled, ...codes].filter(
    ({ kind, text }) =>
      kind === 'order' && !codes.some((code) => code.text === text && /^\d*$/.test(text)),
  );
  const prefixed = labelled.filter(
    ({ kind, text }) => kind === 'reference' && /[A-Z-]/i.test(text),
  );
  const told = {
    orders: [...labelled, ...codes],
    known: bare(texts.join('|')),
    shapes: new Set([...shaped, ...prefixed].map(({ text }) => shapeOf(text))),
  };
  read.set(ticket, told);
  return told;
}

/** Names an order that is not in the ticket; silent where the ticket names none, because then it was looked up. */
const wrongOrder: Check = {
  id: 'wrong-order',
  version: 4,
  severity: 'fatal',
  find(draft, { ticket }) {
    const { orders, known, shapes } = toldIn(ticket);
    if (orders.length === 0) return [];
    const different = new Set(orders.map(({ value }) => value));
    const taken = findKind(draft, ...others);
    const money = amountsIn(draft);
    // "Mỗi đơn 21.000đ": the word before it is no label.
    const named = findKind(draft, 'order').filter(
      (one) => !money.some((sum) => overlaps(one, sum)),
    );
    // An order needs no word before it where it is written just as the ticket's: "choose 4977165".
    const alike = [...draft.matchAll(written)].flatMap(({ 0: text, index: start }) => {
      const end = start + text.length;
      const said = [...named, ...taken].some((one) => overlaps(one, { start, end }));
      return digitsIn(text) >= 4 && !said && shapes.has(shapeOf(text))
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
