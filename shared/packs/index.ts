import type { RiskRule } from '../model/risk.ts';
import legalEn from './en/legal.ts';
import { lists as en } from './lists/en.ts';

/** The rules that Deskside starts with. A file is a category in a language; each rule has its cases in it. */
export const rules: RiskRule[] = [...legalEn];

export const lists: Record<string, string[]> = { ...en };
