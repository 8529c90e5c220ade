export { common, findings, panel } from '../en.ts';
