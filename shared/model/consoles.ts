import * as z from 'zod/mini';
import { Adapter, AdapterId, Expectation } from './adapter.ts';

/** What an adapter can fail to find; `page`: the page could not be read at all. */
export const Unread = z.enum([...Expectation.options, 'page']);
export type Unread = z.infer<typeof Unread>;

/** One published version of an adapter; all that ever were stay. */
export const AdapterVersion = z.object({
  version: z.int(),
  name: z.string(),
  publishedAt: z.string(),
  publishedBy: z.string(),
  /** It is not given out any more. */
  takenBackAt: z.optional(z.string()),
  takenBackBy: z.optional(z.string()),
});
export type AdapterVersion = z.infer<typeof AdapterVersion>;

export const PublishedAdapter = z.object({
  id: AdapterId,
  /** What panels get: the highest version that was not taken back, if one is left. */
  current: z.optional(Adapter),
  /** The newest first. */
  versions: z.array(AdapterVersion),
});
export type PublishedAdapter = z.infer<typeof PublishedAdapter>;

/** One kind of page of a console that an adapter does not read any more. */
export const BrokenReading = z.object({
  id: z.string(),
  version: z.int(),
  /** Which of the adapter's `pages`, from 0. */
  page: z.int(),
  fields: z.array(Unread),
  /** ISO times: first and last seen so. */
  since: z.string(),
  last: z.string(),
  agents: z.int(),
});
export type BrokenReading = z.infer<typeof BrokenReading>;

/** What the workspace published, and what is reported broken, bundled adapters included. */
export const Consoles = z.object({
  published: z.array(PublishedAdapter),
  broken: z.array(BrokenReading),
  /** Reports older than this many days are not counted. */
  days: z.int(),
});
export type Consoles = z.infer<typeof Consoles>;
