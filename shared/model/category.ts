import * as z from 'zod/mini';
import { categories, riskCategories, severities } from './names.ts';

export const RiskCategory = z.enum(riskCategories);
export type RiskCategory = z.infer<typeof RiskCategory>;

export const Category = z.enum(categories);
export type Category = z.infer<typeof Category>;

/** How bad a case is. (A draft finding has its own scale, see finding.ts.) */
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;
