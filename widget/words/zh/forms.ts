/** Numbers and lists as this language has them: Chinese nouns do not change with the number. */
export { nameIn } from '../forms.ts';

export const list = new Intl.ListFormat('zh-CN');
export const number = (value: number) => value.toLocaleString('zh-CN');
