import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';

export interface Doc {
  id: string;
  title: string;
  text: string;
}

export interface Hit {
  id: string;
  score: number;
}

export type Find = (query: string) => Hit[];

/** MiniSearch as it comes: every word may be found, BM25 ranks. */
export function miniSearch(docs: readonly Doc[]): Find {
  const engine = new MiniSearch<Doc>({ fields: ['title', 'text'] });
  engine.addAll([...docs]);
  return (query) => engine.search(query).map(({ id, score }) => ({ id, score }));
}

/** FlexSearch as it comes, without its default that every word must be found: no ticket would find anything. */
export function flexSearch(docs: readonly Doc[]): Find {
  const engine = new Index({ tokenize: 'strict' });
  docs.forEach(({ title, text }, at) => {
    engine.add(at, `${title} ${text}`);
  });
  return (query) =>
    (engine.search(query, { suggest: true, limit: 100 }) as number[]).map((at, place) => ({
      id: docs[at]?.id ?? '',
      // It gives an order and no scores.
      score: 1 / (place + 1),
    }));
}

export const placeOf = (hits: readonly Hit[], id: string) => {
  const place = hits.findIndex((hit) => hit.id === id);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
};
