export { common } from './common.ts';
export { options } from './options.ts';
