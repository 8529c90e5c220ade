/** Identity numbers of the markets, by structure and check digits. Input: digits (and letters) without separators. */

const day = (text: string): boolean => {
  const month = Number(text.slice(2, 4));
  const date = Number(text.slice(4, 6));
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
};

/** Indonesia, NIK: province, regency (cities from 71), district, birth date (women +40 on the day), serial. No check digit. */
export function isNik(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  const known =
    (province >= 11 && province <= 21) ||
    (province >= 31 && province <= 36) ||
    (province >= 51 && province <= 53) ||
    (province >= 61 && province <= 65) ||
    (province >= 71 && province <= 76) ||
    (province >= 81 && province <= 82) ||
    (province >= 91 && province <= 97);
  const date = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  return (
    /^\d{16}$/.test(digits) &&
    known &&
    ((date >= 1 && date <= 31) || (date >= 41 && date <= 71)) &&
    month >= 1 &&
    month <= 12 &&
    /^(?:0[1-9]|[12]\d|30|7[1-9])(?:0[1-9]|[1-5]\d)/.test(digits.slice(2)) &&
    !digits.endsWith('0000')
  );
}

/** Malaysia, MyKad: YYMMDD, place of birth, serial. */
export const isMyKad = (digits: string): boolean =>
  /^\d{12}$/.test(digits) &&
  day(digits) &&
  !/^(00|17|18|19|20|69|70|73|80|81|94|95|96|97)$/.test(digits.slice(6, 8));

/** Thailand: 13 digits, the last from the others modulo 11. */
export function isThaiId(digits: string): boolean {
  if (!/^[1-8]\d{12}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(digits[at]) * (13 - at);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** Viet Nam, CCCD: province 001-096, century and sex, year, serial. */
export function isCccd(digits: string): boolean {
  const province = Number(digits.slice(0, 3));
  return /^\d{12}$/.test(digits) && province >= 1 && province <= 96 && Number(digits[3]) <= 3;
}

/** Singapore, NRIC and FIN: letter, seven digits, check letter. */
export function isNric(text: string): boolean {
  const match = /^([STFGM])(\d{7})([A-Z])$/.exec(text.toUpperCase());
  if (!match) return false;
  const [, first = '', digits = '', last = ''] = match;
  const weights = [2, 7, 6, 5, 4, 3, 2];
  let sum = first === 'T' || first === 'G' ? 4 : first === 'M' ? 3 : 0;
  weights.forEach((weight, at) => {
    sum += weight * Number(digits[at]);
  });
  const rest = sum % 11;
  if (first === 'S' || first === 'T') return 'JZIHGFEDCBA'[rest] === last;
  if (first === 'M') return 'XWUTRQPNJLK'[10 - rest] === last;
  return 'XWUTRQPNMLK'[rest] === last;
}

/** China: region, birth date, serial, check character modulo 11. */
export function isChineseId(text: string): boolean {
  if (
    !/^[1-9]\d{16}[\dXx]$/.test(text) ||
    !day(text.slice(8, 14)) ||
    !/^(19|20)/.test(text.slice(6))
  )
    return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  let sum = 0;
  weights.forEach((weight, at) => {
    sum += weight * Number(text[at]);
  });
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** USA, SSN: no check digit, but numbers that were never given out. */
export const isSsn = (digits: string): boolean =>
  /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);

/** Is it built as one of the markets' own documents? Philippine numbers (TIN, SSS, PhilSys) show nothing but their length. */
export const isNationalId = (value: string, text = ''): boolean =>
  isNik(value) ||
  isMyKad(value) ||
  isThaiId(value) ||
  isCccd(value) ||
  isChineseId(value) ||
  /^(?:\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{2}-\d{7}-\d|\d{4}-\d{7}-\d|\d{4}(?:[- ]\d{4}){2,3})$/.test(
    text,
  );

/**
 * Could it be what a label calls it: any identity, tax, insurance, passport or driving licence number of the markets?
 * The label says what it is, and many of them (all of the Philippines', NPWP, CMND, passports) carry no check digit.
 */
export function isDocument(value: string): boolean {
  return /^(?:\d{8,18}|\d{17}X|[A-Z]{1,3}\d{6,14}[A-Z]{0,2})$/.test(value);
}
