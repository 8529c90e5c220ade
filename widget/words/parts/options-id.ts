export { common, options } from '../id.ts';
