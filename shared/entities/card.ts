import isLuhnNumber from 'validator/lib/isLuhnNumber.js';

/** The check digit that payment cards carry. */
export const luhn = (digits: string): boolean => isLuhnNumber(digits);

/** Visa, Mastercard, Amex, Diners, JCB, Discover, Maestro, UnionPay: the lengths they have. */
const brands =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|(?:2131|1800)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|(?:5018|5020|5038|5[6-8]\d\d|6304|67\d\d)\d{12}|62\d{14,17})$/;

export const isCard = (digits: string): boolean =>
  brands.test(digits) && luhn(digits) && !/^(\d)\1+$/.test(digits);
