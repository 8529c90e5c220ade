import * as z from 'zod/mini';
import { Calendar, Queue } from './packs.ts';

export const PublishRouting = z.object({
  /** YAML. */
  text: z.string().check(z.minLength(1), z.maxLength(500_000)),
  /** Check only, change nothing. */
  dryRun: z.optional(z.boolean()),
});
export type PublishRouting = z.infer<typeof PublishRouting>;

/** What a new version makes different. `what` is an id, or of a route `fraud · ID · critical`. */
export const RoutingChange = z.object({
  part: z.enum(['queue', 'calendar', 'rota', 'route', 'cause', 'policy']),
  what: z.string(),
  how: z.enum(['added', 'removed', 'changed']),
});
export type RoutingChange = z.infer<typeof RoutingChange>;

/** `by` is absent for what came with Deskside; `at` is ISO 8601. */
const RoutingVersion = z.object({
  version: z.int(),
  at: z.string(),
  by: z.optional(z.string()),
});

export const RoutingReport = z.object({
  ...RoutingVersion.shape,
  queues: z.array(Queue),
  calendars: z.array(Calendar),
  /** Whoever is on call now, by rota: an e-mail address. */
  onCall: z.record(z.string(), z.string()),
  routes: z.int(),
  /** The newest first, those of the last hundred. */
  versions: z.array(RoutingVersion),
  /** Of a dry run: what it would change. */
  changes: z.optional(z.array(RoutingChange)),
});
export type RoutingReport = z.infer<typeof RoutingReport>;

export const RoutingSource = z.object({ text: z.string() });
export type RoutingSource = z.infer<typeof RoutingSource>;
