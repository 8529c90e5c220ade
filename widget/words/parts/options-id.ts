export { options } from '../id.ts';
