/** Which adapter reads the page: the one that came with Deskside, or a newer one that the workspace published. */
import type { Adapter } from '../../shared/model/adapter.ts';

/** Reads nothing, until the workspace's own adapter of this name is here. */
export const unknownAdapter = (id: string): Adapter => ({
  id,
  version: 0,
  name: id,
  pages: [],
  ticketId: [],
  messages: { item: [], text: [], author: [] },
  composers: [],
  expect: [],
});

export const newer = (bundled: Adapter, published: Adapter | undefined): Adapter =>
  published && published.version > bundled.version ? published : bundled;

/** Texts, lists and depth as the schema allows them at most. */
function isSmall(value: unknown, depth = 8): boolean {
  if (typeof value === 'string') return value.length <= 500;
  if (typeof value !== 'object' || value === null) return true;
  const parts = Object.values(value);
  return depth > 0 && parts.length <= 40 && parts.every((part) => isSmall(part, depth - 1));
}

/**
 * The panel has held it against the schema; the schema's library stays out of this page, which looks by hand whether
 * it has the shape that its readers rely on and cannot keep the page busy.
 */
export function isAdapter(value: unknown, id: string): value is Adapter {
  const adapter = value as Adapter;
  const lists = [
    adapter?.pages,
    adapter?.ticketId,
    adapter?.composers,
    adapter?.expect,
    adapter?.messages?.item,
    adapter?.messages?.text,
    adapter?.messages?.author,
  ];
  return (
    isSmall(value) &&
    adapter?.id === id &&
    Number.isInteger(adapter.version) &&
    lists.every(Array.isArray) &&
    adapter.composers.every((place) => Array.isArray(place?.field) && Array.isArray(place.send))
  );
}
