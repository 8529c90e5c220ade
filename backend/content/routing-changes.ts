import { isDeepStrictEqual } from 'node:util';
import type { Route } from '../../shared/model/packs.ts';
import type { RoutingChange } from '../../shared/model/routing.ts';
import type { Routing } from './routing.ts';

const nameOfRoute = ({ category, market, severity, hours }: Route) =>
  [category, market, severity, ...(hours ? [hours] : [])].join(' · ');

type Named = [name: string, value: unknown][];
const byId = (items: readonly { id: string }[] = []): Named => items.map((item) => [item.id, item]);

const partsOf = ({ queues, calendars, rotas, routes, rootCauses, policy }: Routing) => ({
  queue: byId(queues),
  calendar: byId(calendars),
  rota: byId(rotas),
  route: routes.map((route): Named[number] => [nameOfRoute(route), route]),
  cause: byId(rootCauses),
  policy: Object.entries(policy) as Named,
});

/** What one routing says otherwise than another. Pure. */
export function routingChanges(before: Routing, after: Routing): RoutingChange[] {
  const [old, next] = [partsOf(before), partsOf(after)];
  return (Object.keys(next) as RoutingChange['part'][]).flatMap((part) => {
    const [was, is] = [new Map(old[part]), new Map(next[part])];
    const changes: RoutingChange[] = [];
    for (const [what, value] of is) {
      if (!was.has(what)) changes.push({ part, what, how: 'added' });
      // A schema that leaves a key out and one that has it empty say the same.
      else if (!isDeepStrictEqual(plain(was.get(what)), plain(value))) {
        changes.push({ part, what, how: 'changed' });
      }
    }
    for (const what of was.keys()) if (!is.has(what)) changes.push({ part, what, how: 'removed' });
    return changes;
  });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
