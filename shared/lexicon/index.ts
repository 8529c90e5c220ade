import { commerce } from './commerce.ts';
import { everyday } from './everyday.ts';
import { general } from './general.ts';
import { money } from './money.ts';
import { risks } from './risks.ts';

/** All tables. Clicks remember concepts by their row, so a new table goes to the end. */
export const lexiconTables: readonly string[] = [commerce, everyday, general, money, risks];
