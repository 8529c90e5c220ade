import type { Category, Severity } from './model/category.ts';
import type { Route } from './model/packs.ts';

/**
 * The first row that fits, by the hours of its queue where the row asks for them. An unknown market fits `*` rows only.
 * @throws RangeError when no row fits; content with such a table is refused on the way in.
 */
export function routeFor(
  routes: readonly Route[],
  category: Category,
  market: string | undefined,
  severity: Severity,
  isOpen: (queue: string) => boolean,
): Route {
  const route = routes.find(
    (row) =>
      (row.category === '*' || row.category === category) &&
      (row.market === '*' || row.market === market) &&
      (row.severity === '*' || row.severity === severity) &&
      (!row.hours || (row.hours === 'open') === isOpen(row.queue)),
  );
  if (route) return route;
  throw new RangeError(
    `no route for ${category}, ${severity}; end the routing table with a row of *`,
  );
}
