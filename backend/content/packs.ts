import { createHash } from 'node:crypto';
import type { Packs } from '../../shared/model/packs.ts';

/**
 * One version of all content. The version is a hash of what it says: the same content has the same version everywhere.
 * The cases of the rules stay behind: they prove a rule before it goes live, and a panel has no use for them.
 */
export function buildPacks(content: Omit<Packs, 'version'>): Packs {
  const { sops, rules, lists, queues, calendars = [], rotas = [] } = content;
  const { routes, rootCauses, policy, adapters = [] } = content;
  const bare = rules.map((rule) => ({ ...rule, flags: [], ignores: [] }));
  const desks = { queues, calendars, rotas, routes, rootCauses };
  const packs = { sops, rules: bare, lists, ...desks, policy, adapters };
  const version = createHash('sha256').update(JSON.stringify(packs, sortKeys)).digest('hex');
  return { version: version.slice(0, 12), ...packs };
}

/** Lists keep their order, which means something; the order of keys means nothing. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
