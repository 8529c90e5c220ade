export { options } from '../en.ts';
