export { common, options } from '../en.ts';
