import { says as saysWords, wordsOf } from '../../shared/escalation/search.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import { isLate } from './order.ts';

/** Which cases are shown. Pure. */

export const whose = ['all', 'mine', 'unowned', 'late', 'watching'] as const;
export type Whose = (typeof whose)[number];

export const filterNames = ['queue', 'kind', 'severity', 'market', 'lang', 'site'] as const;
export type FilterName = (typeof filterNames)[number];
/** A name that is absent lets everything through. */
export type Filters = Partial<Record<FilterName, string>>;

const valueIn: Record<FilterName, (one: Escalation) => string | undefined> = {
  queue: ({ queue }) => queue,
  kind: ({ kind }) => kind,
  severity: ({ severity }) => severity,
  market: ({ ticket }) => ticket.market,
  lang: ({ ticket }) => ticket.lang,
  site: ({ raisedBy }) => raisedBy.site,
};

export const isWhose = (one: Escalation, whom: Whose, me: Pick<Me, 'id'>, now: number): boolean => {
  switch (whom) {
    case 'all':
      return true;
    case 'mine':
      return one.owner?.id === me.id;
    case 'unowned':
      return one.owner === undefined;
    case 'late':
      return isLate(one, now);
    case 'watching':
      return one.watchers.some(({ id }) => id === me.id);
  }
};

export const passes = (one: Escalation, filters: Filters): boolean =>
  filterNames.every((name) => !filters[name] || valueIn[name](one) === filters[name]);

/** Every value that a filter could have here, with how many cases have it, the most first. */
export function choicesOf(name: FilterName, cases: readonly Escalation[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of cases) {
    const value = valueIn[name](one);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

/** Every word of it is somewhere in the case. */
export const says = (one: Escalation, search: string): boolean => saysWords(one, wordsOf(search));
