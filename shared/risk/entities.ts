import { luhn } from '../entities/card.ts';
import type { EntityKind } from '../model/names.ts';

/** An entity of more atoms than this is cut there. */
export const longestEntity = 24;

export interface Entity {
  kind: EntityKind;
  /** UTF-16 units. */
  start: number;
  end: number;
}

const currency =
  '(?:rp\\.?|idr|rm|myr|thb|฿|vnd|₫|php|₱|sgd|s\\$|us\\$|usd|nt\\$|hk\\$|\\$|¥|￥|rmb|cny)';
const unit =
  '(?:rupiah|ringgit|baht|đồng|đ|pesos?|piso|dollars?|usd|idr|myr|thb|php|sgd|rb|ribu|juta|jt|triệu|tr|บาท|元|块|塊|人民币)';
const figure = '\\d{1,12}(?:[.,]\\d{1,3}){0,4}';

/** In this order: what an earlier one has taken, no later one looks at. Every repetition is bounded. */
const kinds: { kind: EntityKind; find: RegExp; holds?: (digits: string) => boolean }[] = [
  {
    kind: 'email',
    find: /[\p{L}\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/giu,
  },
  {
    kind: 'link',
    find: /(?:https?:\/\/|www\.)[^\s<>"']{2,200}|(?<![\p{L}\d.-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|net|org|info|xyz|top|shop|site|online|link|app|vip|club|live|me|ly|id|my|th|vn|ph|sg|cn|tw|hk)(?![\p{L}\d-])(?:\/[^\s<>"']{0,200})?/giu,
  },
  { kind: 'card', find: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, holds: luhn },
  { kind: 'phone', find: /(?<![\d+])(?:\+\d|0)(?:[ ()-]{0,2}\d){7,13}(?!\d)/g },
  {
    kind: 'amount',
    find: new RegExp(`${currency}\\s?${figure}|${figure}\\s?${unit}(?![\\p{L}\\d])`, 'giu'),
  },
  { kind: 'number', find: /(?<!\d)\d(?:[ -]?\d){5,19}(?!\d)/g },
];

/** What rules may name in braces. Plainer than what the draft checks know: here it is one word of a phrase. */
export function entitiesIn(text: string): Entity[] {
  const found: Entity[] = [];
  const taken = new Uint8Array(text.length);
  for (const { kind, find, holds } of kinds) {
    for (const { 0: written, index: start } of text.matchAll(find)) {
      const end = start + written.length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (holds && !holds(written.replace(/\D/g, ''))) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end });
    }
  }
  return found;
}
