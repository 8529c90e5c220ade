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
