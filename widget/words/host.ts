import { host as en } from './en.ts';
import { host as id } from './id.ts';
import { pickLanguage } from './words.ts';

/** Words on the console's own page. There at once, so both languages are; the rest of their files is left out by the build. */
export const hostWords = (asked: readonly string[]) => ({ en, id })[pickLanguage(asked)];
