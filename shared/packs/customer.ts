import type { RiskRule } from '../model/risk.ts';
import { titles } from './titles.ts';

/** Rules on what the console says of a ticket, in no language; facts are not text, so they have no cases here. */
export default [
  {
    id: 'vip-customer',
    version: 1,
    category: 'vip',
    severity: 'normal',
    title: titles.vip,
    any: [],
    facts: { vip: true },
    flags: [],
    ignores: [],
  },
  {
    id: 'repeat-contacts',
    version: 1,
    category: 'repeat',
    severity: 'normal',
    title: titles.repeat,
    any: [],
    facts: { contacts: { least: 4 } },
    flags: [],
    ignores: [],
  },
] satisfies RiskRule[];
