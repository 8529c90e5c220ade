import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { markets, plans } from './phone-plans.ts';

const codes = /^6[023456]|^84|^86/;

/**
 * Is it a mobile number of one of the markets, as people dial it: `0812…`, `62812…`? A number without any label must
 * be one; eight bare digits (Singapore) could be anything.
 */
export function isPhone(digits: string): boolean {
  if (!/^\d{9,15}$/.test(digits)) return false;
  if (digits.startsWith('0')) {
    return markets.some((market) => parsePhoneNumberFromString(digits, market, plans)?.isValid());
  }
  return codes.test(digits) && parsePhoneNumberFromString(`+${digits}`, plans)?.isValid() === true;
}

/** Hotlines and toll-free lines of companies and authorities in the markets: nobody's own. */
const services = /^(?:1[3578]00\d{3,7}|0?800\d{4,10}|0(?:804|809)\d{6,7}|1900\d{4,6}|400\d{7})$/;

export const isServiceLine = (digits: string): boolean => services.test(digits);

/** Without the extension: `x818`, `ext. 12`. */
const own = (number: string): string => number.replace(/(?:x|ext|#).*$/i, '').replace(/\D/g, '');

/** `+62 812-3456-7890`, `0812 3456 7890` and `62812...` are one number: the last nine digits decide. */
export const samePhone = (a: string, b: string): boolean => {
  const [x, y] = [own(a), own(b)];
  return x === y || (x.length >= 9 && y.length >= 9 && x.slice(-9) === y.slice(-9));
};
