import { signal } from '@preact/signals';
import type { Client, EscalationFilters } from '../../shared/api.ts';
import { type Filters, filterNames, type Whose } from './filters.ts';

/** A way to look at the queue, as its person named it. */
export interface Tab {
  name: string;
  whom: Whose;
  filters: Filters;
  search: string;
}

const asked: Record<Whose, EscalationFilters> = {
  all: {},
  mine: { owner: 'me' },
  unowned: { owner: 'none' },
  late: { late: '1' },
  watching: { view: 'watching' },
};

const whomOf = ({ owner, late, view }: EscalationFilters): Whose =>
  owner === 'me'
    ? 'mine'
    : owner === 'none'
      ? 'unowned'
      : late
        ? 'late'
        : view === 'watching'
          ? 'watching'
          : 'all';

export type Tabs = ReturnType<typeof openTabs>;

/** Saved views, kept by the backend, so that they follow the person. */
export function openTabs(client: Pick<Client, 'views' | 'keepViews'>) {
  const all = signal<Tab[]>([]);
  const show = (views: { name: string; query: EscalationFilters }[]) => {
    all.value = views.map(({ name, query }) => ({
      name,
      whom: whomOf(query),
      filters: Object.fromEntries(
        filterNames.flatMap((one) => (query[one] ? [[one, query[one]]] : [])),
      ),
      search: query.text ?? '',
    }));
  };
  async function keep(tabs: Tab[]) {
    const views = tabs.map(({ name, whom, filters, search }) => ({
      name,
      query: { ...asked[whom], ...filters, ...(search ? { text: search } : {}) },
    }));
    show((await client.keepViews({ body: { views } })).views);
  }
  const others = (name: string) => all.value.filter((one) => one.name !== name);
  return {
    all,
    /** Without them the queue works as well. */
    load: () =>
      client.views().then(
        ({ views }) => show(views),
        () => undefined,
      ),
    save: (tab: Tab) => keep([...others(tab.name), tab]),
    remove: (name: string) => keep(others(name)),
  };
}
