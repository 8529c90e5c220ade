/** Numbers, lists and plurals as this language has them: Vietnamese nouns do not change with the number. */
export { lower, nameIn } from '../forms.ts';

export const list = new Intl.ListFormat('vi');
export const number = (value: number) => value.toLocaleString('vi-VN');
