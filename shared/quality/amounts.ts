import { anyOf } from '../entities/phrase.ts';
import { remembered } from '../text/remembered.ts';

/** Money in a text. `value` in whole units: `1,2 juta` is 1200000. */
export interface Amount {
  start: number;
  end: number;
  text: string;
  value: number;
  /** ISO 4217; absent where only the size is written: `150rb`, `2 triệu`, `$20`. */
  currency?: string;
}

const signs: Record<string, string> = {
  IDR: 'rp\\.?|idr',
  MYR: 'rm|myr',
  THB: 'thb|฿',
  VND: 'vnđ|vnd|₫',
  PHP: 'php|₱',
  SGD: 'sgd|s\\$',
  USD: 'usd|us\\$',
  CNY: 'rmb|cny|¥|￥',
  TWD: 'nt\\$|twd',
  HKD: 'hk\\$|hkd',
};
/** ISO 4217, of the countries that are read here. */
export const currencies: readonly string[] = Object.keys(signs);

const coins: Record<string, string> = {
  IDR: 'rupiah|idr',
  MYR: 'ringgit|myr',
  THB: 'บาท|baht|thb',
  VND: 'đồng|vnđ|vnd|₫|đ',
  PHP: 'pesos?|piso|php',
  SGD: 'sgd',
  USD: 'usd|dollars?|dolar|dolyar|美元|美金',
  CNY: '人民币|rmb',
  TWD: '台币|臺幣|台幣',
  HKD: '港币|港幣',
};
/** Of several countries. */
const coinOf: Record<string, string> = {
  ...coins,
  any: '块钱|元|块|塊',
};
/** Longer ones first, or `tr` would leave half of `triệu`. */
const sizes: [RegExp, number][] = [
  [/^(?:juta|jt|triệu|trieu|tr|million|milyon|ล้าน)$/iu, 1e6],
  [/^(?:ribu|rb|nghìn|nghin|ngàn|ngan|thousand|libo|k|พัน)$/iu, 1e3],
  [/^(?:หมื่น|万|萬)$/u, 1e4],
  [/^แสน$/u, 1e5],
];
const size = 'juta|jt|triệu|trieu|million|milyon|tr|ribu|rb|nghìn|nghin|ngàn|ngan|thousand|libo|k';
const unspaced = 'ล้าน|แสน|หมื่น|พัน|万|萬';
const figure = '\\d{1,12}(?:[.,]\\d{1,3}){0,4}(?![\\d])';
const sign = [...Object.values(signs), '\\$'].join('|');
const coin = Object.values(coinOf).join('|');
const latin = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';

const money = new RegExp(
  `(?<![${latin}\\d.,#/])(?<!\\d-)(?:(${sign})\\s?)?(${figure})(?:(tr|triệu|jt|k)(\\d{1,3})(?![${latin}\\d.,])|\\s?((?:${size})(?![${latin}])|${unspaced}))?(?:\\s?((?:${coin})(?![${latin}])))?`,
  'giu',
);

const codeOf = (table: Record<string, string>, written: string): string | undefined =>
  Object.keys(table).find((code) => new RegExp(`^(?:${table[code]})$`, 'iu').test(written));

/** Points and commas part thousands or decimals: three digits after the last one are thousands, unless a size follows. */
function number(written: string, sized: boolean): number {
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const behind = last < 0 ? 0 : written.length - last - 1;
  const both = written.includes('.') && written.includes(',');
  const decimals = last >= 0 && (behind < 3 || (sized && !both && behind === 3 && last < 2));
  const digits = written.replace(/\D/g, '');
  return decimals ? Number(digits) / 10 ** behind : Number(digits);
}

/** Every amount of money of a text, by position. A bare number is none; `150rb` and `2tr150` are, `150 km` is not. */
export const amountsIn = remembered(
  (text): Amount[] =>
    [...text.matchAll(money)].flatMap((match): Amount[] => {
      const [all, before = '', digits = '', short = '', rest = '', long = '', after = ''] = match;
      const sized = short || long;
      if (!before && !sized && !after) return [];
      const written = all.trimEnd();
      const start = match.index;
      const times = sizes.find(([pattern]) => pattern.test(sized))?.[1] ?? 1;
      const currency = codeOf(signs, before) ?? codeOf(coins, after);
      return [
        {
          start,
          end: start + written.length,
          text: written,
          value:
            Math.round((number(digits, sized !== '') + Number(`0.${rest || 0}`)) * times * 100) /
            100,
          ...(currency ? { currency } : {}),
        },
      ];
    }),
  50,
);

/** `k`, `tr` and the like follow other counts too: "10k followers", "5rb pengikut". */
const others = new RegExp(
  `^\\s?${anyOf(['followers?', 'views?', 'likes?', 'pengikut', 'penonton', 'orang', 'người', 'lượt', 'mah', 'points?', 'poin', 'koin', 'coins?', 'xu', 'คน', '人', 'pcs', 'items?', 'users?'])}`,
  'iu',
);
export const isCount = (text: string, { end, currency }: Amount): boolean =>
  currency === undefined && others.test(text.slice(end));

const thousands = /(?<![\p{L}\d.,/#-])\d{1,3}(?:[.,]\d{3}){1,3}(?![\d]|[.,]\d)/gu;
const behind = new RegExp(
  `^\\s?${anyOf(['followers?', 'views?', 'pcs', 'orders?', 'items?', 'pieces?', 'units?', 'people', 'users?', 'viewers?', 'subscribers?', 'km', 'kg', 'g', 'ml', 'mah', 'pengikut', 'penonton', 'orang', 'pesanan', 'buah', 'biji', 'unit', 'người', 'lượt', 'đơn', 'sản phẩm', 'คน', 'ชิ้น', 'ออเดอร์', 'วิว', '人', '件', '单', '单', '次', '个', '個', '粉丝', '钻', '鑽', '字'])}`,
  'iu',
);

/** Numbers written as money is, with their thousands apart, but with no currency: "1.250.000", "9,200". */
export const bareAmounts = (text: string, taken: readonly Amount[]): Amount[] =>
  [...text.matchAll(thousands)].flatMap(({ 0: written, index: start }): Amount[] => {
    const end = start + written.length;
    if (taken.some((one) => one.start < end && start < one.end)) return [];
    if (behind.test(text.slice(end))) return [];
    return [{ start, end, text: written, value: number(written, false) }];
  });

/** Every number of a ticket that could be money, written in whatever way. */
export const bareNumbers = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}\d/#-])\d{2,9}(?:[.,]\d{1,3}){0,3}(?![\d/-])/gu)].map(([written]) =>
    number(written, false),
  );
