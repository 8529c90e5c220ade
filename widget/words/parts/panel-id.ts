export { common, findings, panel } from '../id.ts';
