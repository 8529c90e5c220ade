/** Numbers, lists and plurals as this language has them. */
export { lower, nameIn } from '../forms.ts';

export const list = new Intl.ListFormat('th');
export const number = (value: number) => value.toLocaleString('th-TH');
