/** Numbers, lists and plurals as this language has them: Malay nouns do not change with the number. */
export { lower, nameIn } from '../forms.ts';

export const list = new Intl.ListFormat('ms');
export const number = (value: number) => value.toLocaleString('ms-MY');
