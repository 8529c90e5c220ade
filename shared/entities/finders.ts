import { ValidationErrorsIBAN, validateIBAN } from 'ibantools';
import isIP from 'validator/lib/isIP.js';
import { isCard, luhn } from './card.ts';
import {
  isCccd,
  isChineseId,
  isDocument,
  isMyKad,
  isNationalId,
  isNik,
  isNric,
  isSsn,
  isThaiId,
} from './identity.ts';
import * as labels from './labels.ts';
import { isPhone } from './phone.ts';
import { anyOf, latin } from './phrase.ts';

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
  | 'ip'
  | 'masked'
  | 'email'
  | 'link';

export interface Finder {
  kind: NumberKind;
  find: RegExp;
  /** Does the number, without separators, hold? Groups are dropped at either end until it does, unless `whole`. */
  holds?: (value: string, text: string) => boolean;
  whole?: true;
}

/** Digits in groups. Not part of a longer word or reference. */
const left = '(?<![A-Za-z0-9+]|[A-Za-z][-_/])';
const right = '(?![A-Za-z0-9])';
const grouped = (least: number, most: number) =>
  `${left}\\d(?:[ .-]{0,2}\\d){${least - 1},${most - 1}}${right}`;
const token = '(?=[A-Z/.-]{0,24}\\d)[A-Z0-9]{1,24}(?:[-/.][A-Z0-9]{1,16}){0,5}';
/** What may stand between a label and its number: "is", "Anda nomor", ": #". */
const linkOf = (words: string) => `(?:[\\s:=#.,"')*-]|\\((?!\\d{1,5}\\))|${words}){0,12}`;
const link = linkOf(labels.fillers);

/** `rekeningnya`, `NIK-nya` */
const labelled = (words: readonly string[], number: string) =>
  new RegExp(`${anyOf(words.map((word) => `${word}(?:-?nya)?`))}${link}(${number})`, 'giu');
const all = (source: string) => new RegExp(source, 'giu');
/** "3174051203900001 is your order number", "88213 (tracking)". */
const explained = (words: readonly string[]) =>
  all(
    `${left}((?=[A-Z-]{0,8}\\d)[A-Z\\d-]{4,25})(?=\\s{0,2}(?:\\(|(?:is|was|are|adalah|ialah|merupakan|là|ay|po|ang|คือ|是)(?![A-Za-z]))${link}${anyOf(words)})`,
  );

const months =
  'jan|feb|mar|mac|apr|may|mei|jun|jul|aug|agu|ogos|agt|sep|oct|okt|nov|dec|des|dis|ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|tháng';
const money = 'rp\\.?|idr|rm|myr|thb|฿|vnd|₫|php|₱|sgd|s\\$|us\\$|usd|nt\\$|hk\\$|\\$|¥|￥|rmb|cny';
const coins = `(?:(?:rupiah|ringgit|baht|đồng|vnđ|vnd|đ|pesos?|piso|dollars?|usd|idr|myr|thb|php|sgd)(?![${latin}])|บาท|元|块|人民币)`;
const thousands = `(?:(?:juta|jt|ribu|rb|k|triệu|tr|nghìn|ngàn|million|thousand)(?![${latin}])|พัน|หมื่น|แสน|ล้าน|万)`;
/** Of a month's name, in Latin letters or Thai. */
const letter = `[${latin}\\u0e00-\\u0e7f]`;
const figure = '\\d{1,12}(?:[.,]\\d{1,3}){0,4}(?!\\d)';

/** A phone number's digits, with brackets, and its extension. */
const extension = '(?:\\s?(?:x|ext\\.?)\\s?\\d{1,6})?';
const dialled = (least: number) =>
  `\\+?[(]?\\d(?:[ .()/-]{0,2}\\d){${least - 1},14}${extension}(?!\\d|[A-WYZa-wyz])`;

const isDate = (text: string) =>
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20|25)\d\d)$/.test(
    text,
  );
/** Opening hours: "00.00-02.00". */
const isTime = (text: string) => /^\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}$/.test(text);
const isReference = (value: string, text: string) =>
  value.replace(/\D/g, '').length >= 4 && !isDate(text);
const notCard = (value: string) => !isCard(value);
const isAccount = (value: string, text: string) =>
  notCard(value) && value.length >= 7 && !isTime(text);
/** Banks' own check digits inside may be wrong: it is an IBAN all the same. */
const isIban = (value: string) =>
  validateIBAN(value).errorCodes.every(
    (code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum,
  );
const references: [NumberKind, readonly string[]][] = [
  ['order', labels.order],
  ['tracking', labels.tracking],
  ['reference', labels.reference],
];

/** In this order: what an earlier one has taken, no later one looks at. Links and e-mail addresses come before. */
export const finders: Finder[] = [
  {
    kind: 'masked',
    find: /(?<!\d[ -]?)\+?\d{0,6}[ -]?[•●*x·]{2,40}(?:[ -][•●*x·]{1,12}){0,5}(?:[ -]?\d{1,6})?(?![A-Za-z\d]|[ -]\d)/giu,
  },
  { kind: 'code', find: labelled(labels.code, '(?<![\\d-])\\d(?:[ -]?\\d){3,7}(?![\\d-])') },
  ...references.map(
    ([kind, words]): Finder => ({
      kind,
      find: labelled(words, token),
      holds: isReference,
      whole: true,
    }),
  ),
  {
    kind: 'tracking',
    find: labelled(labels.couriers, `${token}(?![ -]\\d)`),
    holds: isReference,
    whole: true,
  },
  ...references.map(
    ([kind, words]): Finder => ({ kind, find: explained(words), holds: isReference, whole: true }),
  ),
  {
    kind: 'identity',
    find: labelled(labels.identity, `${grouped(8, 18)}|${token}`),
    holds: isDocument,
  },
  { kind: 'identity', find: all(`${left}\\d\\d\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}${right}`) },
  // Further behind the word: "số căn cước trên hồ sơ của anh là ...".
  {
    kind: 'identity',
    find: all(`${anyOf(labels.identity)}[^\\d\\n!?•*]{1,40}?(${grouped(9, 18)})`),
    holds: isNationalId,
  },
  // Twelve digits are a phone number in Indonesia and a citizen's in Viet Nam, where "số" goes before them.
  {
    kind: 'identity',
    find: all(`(?<!(?:tài khoản|điện thoại|gọi|sđt|đơn) )(?<![${latin}])số\\s(${grouped(12, 12)})`),
    holds: isCccd,
  },
  {
    kind: 'ip',
    find: /(?<![\w.])(?<!v(?:ersion)?\s?)\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)|(?<![\w:])(?:[\da-f]{0,4}:){2,7}[\da-f]{1,4}(?![\w:])/giu,
    // Two colons alone are a time of day.
    holds: (_, text) => isIP(text) && /[.]|::|(?::.*){7}/.test(text),
    whole: true,
  },
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
    find: all(`(?<![\\d.,])\\d{1,2}\\s?(?:${months})${letter}{0,9}\\.?(?:,?\\s\\d{4})?`),
  },
  {
    kind: 'date',
    find: all(`(?<!${letter})(?:${months})${letter}{0,9}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?(?!\\d)`),
  },
  { kind: 'date', find: /\d{4}年\d{1,2}月\d{1,2}日?|\d{1,2}月\d{1,2}日/gu },
  {
    kind: 'date',
    find: /(?<![\d.,]|\d[-/])(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([-/.])\d{1,2}\2\d{1,2})(?![\d.,/-]\d)/gu,
  },
  {
    kind: 'account',
    find: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Z0-9])/giu,
    holds: isIban,
  },
  {
    kind: 'account',
    find: labelled(labels.account, grouped(7, 19)),
    holds: isAccount,
  },
  // Called a card and as long as one: a wrong digit does not make it harmless.
  {
    kind: 'card',
    find: labelled(labels.card, grouped(12, 19)),
    holds: (value) => luhn(value) || /^[3-6]\d{14,15}$/.test(value),
  },
  // Further behind the word, and with whatever check digit: "the Visa you paid with, 4539 ...".
  {
    kind: 'card',
    find: all(`${anyOf(labels.card)}[^\\n•*]{1,80}?(?<!\\d[ .-]{0,2})(${grouped(13, 19)})`),
    holds: (value) => /^[2-6]\d{12,18}$/.test(value) && !isNik(value),
    whole: true,
  },
  // Written as it is printed, it needs no word before it.
  {
    kind: 'card',
    find: all(
      `${left}([4-6]\\d{3}(?:([ -])\\d{4})(?:\\2\\d{4}){2}|3[47]\\d{2}([ -])\\d{6}\\3\\d{5})${right}`,
    ),
    holds: (value) => !isNik(value),
    whole: true,
  },
  // A NIK's place and date are rarer in cards than a card's check digit in NIKs.
  {
    kind: 'card',
    find: all(grouped(13, 21)),
    holds: (value) => isCard(value) && !isNik(value),
  },
  { kind: 'identity', find: all(`${left}[STFGM]\\d{7}[A-Z]${right}`), holds: isNric },
  { kind: 'identity', find: all(`${left}\\d{17}[\\dX]${right}`), holds: isChineseId },
  { kind: 'identity', find: all(`${left}\\d{6}-\\d{2}-\\d{4}${right}`), holds: isMyKad },
  {
    kind: 'identity',
    find: all(`${left}(?<!\\d-)\\d{3}-\\d{2}-\\d{4}(?![A-Za-z0-9-])`),
    holds: isSsn,
  },
  {
    kind: 'identity',
    find: all(`${left}\\d([ -])\\d{4}\\1\\d{5}\\1\\d{2}\\1\\d${right}`),
    holds: isThaiId,
  },
  { kind: 'identity', find: all(grouped(16, 16)), holds: isNik },
  { kind: 'identity', find: all(grouped(13, 13)), holds: isThaiId },
  {
    kind: 'account',
    find: all(`${anyOf(labels.account)}[^\\d\\n!?。！？•*]{1,28}?(${grouped(8, 19)})`),
    holds: (value, text) => isAccount(value, text) && !isPhone(value),
  },
  {
    kind: 'phone',
    find: new RegExp(
      `${anyOf(labels.phone)}${linkOf(`${labels.fillers}|${labels.towards}`)}(${dialled(6)})`,
      'giu',
    ),
  },
  {
    kind: 'phone',
    find: new RegExp(
      `${anyOf(labels.dialled)}(?:(?:\\s{1,2}[${latin}][${latin}'’.]{0,20}){0,4}?\\s{0,2}(?:[:,]|(?:at|on|via|from)(?![A-Za-z]))|(?:\\s{0,2}(?:${labels.towards})(?![A-Za-z])){1,3})[\\s:]{0,3}(${dialled(6)})`,
      'giu',
    ),
  },
  {
    kind: 'phone',
    find: all(`(?:(?<![A-Za-z])(?:t|m|p|f|ph)\\.?\\s?:|registered)\\s{0,2}(${dialled(6)})`),
  },
  {
    kind: 'phone',
    find: all(
      `(?<![A-Za-z0-9])(${dialled(6)})(?=\\s(?:is|still)(?: still)? (?:my|your|his|her|their)(?: \\w+)? (?:number|contact|mobile|cell|phone))`,
    ),
  },
  {
    kind: 'phone',
    find: all(
      `(?<![A-Za-z0-9])(${dialled(6)})(?=[ \\t]{0,2}[-(]?[ \\t]{0,2}${anyOf(labels.lines)}\\)?[ \\t]{0,2}(?:[\\\\,.;\\n-]|$))`,
    ),
  },
  {
    kind: 'phone',
    find: all(`(?<![A-Za-z0-9])\\+\\d(?:[ .()-]{0,2}\\d){7,14}${extension}(?!\\d)`),
  },
  {
    kind: 'phone',
    find: all(
      `${anyOf([...labels.phone, ...labels.numbers])}[^\\d\\n.!?•*]{1,40}?((?:\\+|[(]?0)\\d(?:[ .()/-]{0,2}\\d){7,14})(?!\\d|[A-Za-z])`,
    ),
  },
  // Singapore's have eight digits and nothing else that tells them.
  {
    kind: 'phone',
    find: all(
      `${anyOf([...labels.phone, ...labels.numbers])}[^\\d\\n.!?•*]{1,40}?([3689]\\d{3}[ -]\\d{4})${right}`,
    ),
  },
  {
    kind: 'phone',
    find: all(`${left}00[1-9]\\d{0,2}(?:[ -]{1,2}\\d{1,5}){2,5}${extension}${right}`),
  },
  {
    kind: 'phone',
    find: all(
      `${left}(?:\\(\\d{3}\\) ?\\d{3}[-. ]|\\d{3}-\\d{3}-|\\d{3}\\.\\d{3}\\.)\\d{4}${extension}${right}`,
    ),
  },
  {
    kind: 'phone',
    find: all(
      `${left}(?:\\(0\\d{1,3}\\) ?\\d{3,4}[- ]?\\d{3,5}|0\\d{1,2}-\\d{3,4}[ -]\\d{4})${right}`,
    ),
  },
  {
    kind: 'phone',
    find: /(?<=[\u3400-\u9fff][，,：:、 ]{0,2})1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/gu,
    holds: (value) => isPhone(`86${value}`),
  },
  { kind: 'phone', find: all(`${left}[(]?\\d(?:[ .()-]{0,2}\\d){8,15}${right}`), holds: isPhone },
  {
    kind: 'reference',
    find: all(
      `${left}(?:[A-Z]{2,8}[-/]?\\d|#\\d)[A-Z0-9]{0,16}(?:[-/][A-Z0-9]{1,16}){0,5}${right}`,
    ),
    holds: (value) => value.replace(/\D/g, '').length >= 5,
  },
];
