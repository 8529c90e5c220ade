export { common } from './common.ts';
export { findings } from './findings.ts';
export { panel } from './panel.ts';
