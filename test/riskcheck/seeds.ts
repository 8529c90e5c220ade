import type { RiskCategory } from '../../shared/model/category.ts';

/** What a case is there to show: the first three must raise a flag of their category, the others must not. */
export const functionalities = [
  'direct',
  'mixed',
  'misspelt',
  'negated',
  'quoted',
  'hypothetical',
  'third',
  'solved',
  'name',
  'agent',
] as const;
export type Functionality = (typeof functionalities)[number];

/** The cases of one language, and harmless text to put before and after them. */
export type Seeds = { wraps: [string, string][] } & Record<
  RiskCategory,
  Record<Functionality, string[]>
>;
