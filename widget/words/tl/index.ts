export { common } from './common.ts';
export { content } from './content.ts';
export { desk } from './desk.ts';
export { findings } from './findings.ts';
export { insights } from './insights.ts';
export { options } from './options.ts';
export { panel } from './panel.ts';
export { picker } from './picker.ts';
