/** Numbers, lists and plurals as this language has them. */
export { lower, nameIn } from '../forms.ts';

const pluralEn = new Intl.PluralRules('en');
export const list = new Intl.ListFormat('en');
export const plural = (n: number, one: string, other: string) =>
  `${n} ${pluralEn.select(n) === 'one' ? one : other}`;
export const number = (value: number) => value.toLocaleString('en-GB');
