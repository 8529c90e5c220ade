import { isCard, luhn } from './card.ts';
import { fold } from './fold.ts';
import { isCccd, isChineseId, isMyKad, isNik, isNric, isThaiId } from './identity.ts';
import * as labels from './labels.ts';
import { isPhone } from './phone.ts';
import { anyOf } from './phrase.ts';

export type NumberKind =
  | 'order'
  | 'tracking'
  /** Any other reference that a case needs: ticket, invoice, return. */
  | 'reference'
  | 'amount'
  | 'date'
  | 'code'
  | 'identity'
  | 'account'
  | 'card'
  | 'phone'
  | 'masked'
  | 'email'
  | 'link';

/** Something written in digits (or an address), with its place in UTF-16 units. */
export interface Entity {
  kind: NumberKind;
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Without separators, in ASCII digits and capitals: compare with this. */
  value: string;
}

/** Digits in groups. Not part of a longer word or reference. */
const left = '(?<![A-Za-z0-9]|[A-Za-z][-_/])';
const right = '(?![A-Za-z0-9])';
const grouped = (least: number, most: number) =>
  `${left}\\d(?:[ .-]{0,2}\\d){${least - 1},${most - 1}}${right}`;
const token = '[A-Z0-9]{1,24}(?:[-/.][A-Z0-9]{1,16}){0,5}';
/** What may stand between a label and its number: "is", "Anda nomor", ": #". */
const link = `(?:[\\s:=#.,"'()*-]|${labels.fillers}){0,12}`;

const labelled = (words: readonly string[], number: string, flags = 'giu') =>
  new RegExp(`${anyOf(words)}${link}(${number})`, flags);
const all = (source: string) => new RegExp(source, 'giu');

interface Finder {
  kind: NumberKind;
  find: RegExp;
  /** Does the number, without separators, hold? Groups are dropped at either end until it does, unless `whole`. */
  holds?: (value: string, text: string) => boolean;
  whole?: true;
}

const months =
  'jan|feb|mar|mac|apr|may|mei|jun|jul|aug|agu|ogos|agt|sep|oct|okt|nov|dec|des|dis|ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|tháng';
const money = 'rp\\.?|idr|rm|myr|thb|฿|vnd|₫|php|₱|sgd|s\\$|us\\$|usd|nt\\$|hk\\$|\\$|¥|￥|rmb|cny';
const coins =
  '(?:(?:rupiah|ringgit|baht|đồng|vnđ|vnd|đ|pesos?|piso|dollars?|usd|idr|myr|thb|php|sgd)(?!\\p{L})|บาท|元|块|人民币)';
const thousands =
  '(?:(?:juta|jt|ribu|rb|k|triệu|tr|nghìn|ngàn|million|thousand)(?!\\p{L})|พัน|หมื่น|แสน|ล้าน|万)';
const figure = '\\d{1,12}(?:[.,]\\d{1,3}){0,4}(?!\\d)';

const isDate = (text: string) =>
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20|25)\d\d)$/.test(
    text,
  );
const isReference = (value: string, text: string) =>
  value.replace(/\D/g, '').length >= 4 && !isDate(text);

const notCard = (value: string) => !isCard(value);

/** In this order: what an earlier one has taken, no later one looks at. */
const finders: Finder[] = [
  { kind: 'link', find: /(?:https?:\/\/|www\.)[^\s<>"')]{3,300}/giu },
  {
    kind: 'email',
    find: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu,
  },
  {
    kind: 'masked',
    find: /(?<!\d[ -]?)\+?\d{0,6}[ -]?[•●*x·]{2,40}(?:[ -][•●*x·]{1,12}){0,5}(?:[ -]?\d{1,6})?(?![A-Za-z\d]|[ -]\d)/giu,
  },
  { kind: 'code', find: labelled(labels.code, '(?<![\\d-])\\d(?:[ -]?\\d){3,7}(?![\\d-])') },
  {
    kind: 'identity',
    find: labelled(labels.identity, `${token}|${grouped(9, 18)}`),
    holds: isIdentity,
  },
  { kind: 'order', find: labelled(labels.order, token), holds: isReference, whole: true },
  { kind: 'tracking', find: labelled(labels.tracking, token), holds: isReference, whole: true },
  {
    kind: 'tracking',
    find: labelled(labels.couriers, `${token}(?![ -]\\d)`),
    holds: isReference,
    whole: true,
  },
  { kind: 'reference', find: labelled(labels.reference, token), holds: isReference, whole: true },
  {
    kind: 'amount',
    find: all(`(?<![A-Za-z])(?:${money})\\s?${figure}(?:\\s?${thousands})?`),
  },
  {
    kind: 'amount',
    find: all(`(?<![\\d.,])${figure}\\s?${thousands}?\\s?${coins}`),
  },
  {
    kind: 'date',
    find: all(`(?<![\\d.,])\\d{1,2}\\s?(?:${months})\\p{L}{0,9}\\.?(?:,?\\s\\d{4})?`),
  },
  {
    kind: 'date',
    find: all(`(?<!\\p{L})(?:${months})\\p{L}{0,9}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?(?!\\d)`),
  },
  { kind: 'date', find: /\d{4}年\d{1,2}月\d{1,2}日?|\d{1,2}月\d{1,2}日/gu },
  {
    kind: 'date',
    find: /(?<![\d.,])(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([-/.])\d{1,2}\2\d{1,2})(?![\d.,/-]\d)/gu,
  },
  { kind: 'account', find: labelled(labels.account, grouped(7, 18)), holds: notCard },
  {
    kind: 'account',
    find: all(`${anyOf(labels.account)}[^\\d\\n!?•*]{1,28}?(${grouped(8, 18)})`),
    holds: (value) => notCard(value) && !isPhone(value),
  },
  {
    kind: 'account',
    find: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/gu,
    holds: isIban,
  },
  { kind: 'card', find: labelled(labels.card, grouped(13, 19)), holds: luhn },
  { kind: 'card', find: all(grouped(13, 21)), holds: isCard },
  { kind: 'identity', find: all(`${left}[STFGM]\\d{7}[A-Z]${right}`), holds: isNric },
  { kind: 'identity', find: all(`${left}\\d{17}[\\dX]${right}`), holds: isChineseId },
  { kind: 'identity', find: all(`${left}\\d{6}-\\d{2}-\\d{4}${right}`), holds: isMyKad },
  {
    kind: 'identity',
    find: all(`${left}\\d([ -])\\d{4}\\1\\d{5}\\1\\d{2}\\1\\d${right}`),
    holds: isThaiId,
  },
  { kind: 'identity', find: all(grouped(16, 16)), holds: isNik },
  { kind: 'identity', find: all(grouped(13, 13)), holds: isThaiId },
  {
    kind: 'phone',
    find: labelled(labels.phone, `\\+?[(]?\\d(?:[ .()-]{0,2}\\d){6,14}${right}`),
    holds: (value) => value.length >= 7,
  },
  { kind: 'phone', find: /(?<![A-Za-z0-9])\+\d(?:[ .()-]{0,2}\d){7,14}(?!\d)/gu },
  { kind: 'phone', find: all(`${left}[(]?\\d(?:[ .()-]{0,2}\\d){8,15}${right}`), holds: isPhone },
  {
    kind: 'reference',
    find: all(
      `${left}(?:[A-Z]{2,8}[-/]?\\d|#\\d)[A-Z0-9]{0,16}(?:[-/][A-Z0-9]{1,16}){0,5}${right}`,
    ),
    holds: (value) => value.replace(/\D/g, '').length >= 5,
  },
];

function isIdentity(value: string): boolean {
  // The label says what it is; the structure only has to be possible (PH numbers carry no check digit).
  if (/^\d{16}$/.test(value)) return isNik(value) || !isCard(value);
  return (
    isNric(value) ||
    isChineseId(value) ||
    isThaiId(value) ||
    isMyKad(value) ||
    isCccd(value) ||
    /^\d{9,14}$/.test(value)
  );
}

function isIban(value: string): boolean {
  if (value.length < 15 || value.length > 34) return false;
  let rest = 0;
  for (const char of value.slice(4) + value.slice(0, 4)) {
    const digits = Number.parseInt(char, 36);
    rest = (rest * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  return rest === 1;
}

export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}•●*]/gu, '')
    .toUpperCase();

/** The longest part, in whole groups, that holds. */
function narrow(
  text: string,
  holds: NonNullable<Finder['holds']>,
  whole = false,
): [number, number] | undefined {
  const groups = [...text.matchAll(/[\p{L}\p{N}•●*·]+/gu)];
  for (let drop = 0; drop < (whole ? 1 : groups.length); drop++) {
    for (let first = 0; first <= drop; first++) {
      const from = groups[first]?.index ?? 0;
      const last = groups[groups.length - 1 - drop + first];
      const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const part = text.slice(from, to);
      if (holds(bare(part), part)) return [from, to];
    }
  }
  return undefined;
}

function find(text: string): Entity[] {
  const folded = fold(text);
  const found: Entity[] = [];
  const used = new Uint8Array(text.length);
  const taken = (start: number, end: number) => used.subarray(start, end).includes(1);
  for (const { kind, find, holds, whole } of finders) {
    for (const match of folded.matchAll(find)) {
      const written = kind === 'date' || kind === 'masked' ? match[0] : (match[1] ?? match[0]);
      let start = match.index + match[0].length - written.length;
      let end = start + written.trimEnd().length;
      if (holds) {
        const part = narrow(folded.slice(start, end), holds, whole);
        if (!part) continue;
        end = start + part[1];
        start += part[0];
      }
      if (taken(start, end)) continue;
      used.fill(1, start, end);
      const exact = text.slice(start, end);
      found.push({ kind, start, end, text: exact, value: bare(exact) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A dozen checks ask about one draft: it is read once. */
let latest: { text: string; found: readonly Entity[] } | undefined;

/** Every number and address of a text, each with its one likeliest meaning, by position. */
export function findEntities(text: string): readonly Entity[] {
  if (latest?.text !== text) latest = { text, found: find(text) };
  return latest.found;
}

export const findKind = (text: string, ...kinds: NumberKind[]): Entity[] =>
  findEntities(text).filter(({ kind }) => kinds.includes(kind));
