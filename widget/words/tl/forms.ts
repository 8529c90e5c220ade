/**
 * Numbers, lists and plurals as this language has them. The counted nouns are English ones, as agents in Manila say
 * them ("1 ticket, 4 tickets"), so the plural is the English one: CLDR's Filipino rule is about what follows 4, 6 and 9.
 */
export { lower, nameIn } from '../forms.ts';

const pluralTl = new Intl.PluralRules('en');
export const list = new Intl.ListFormat('fil-PH');
export const number = (value: number) => value.toLocaleString('fil-PH');
export const plural = (n: number, one: string, other: string) =>
  `${number(n)} ${pluralTl.select(n) === 'one' ? one : other}`;
