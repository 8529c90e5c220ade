import * as z from 'zod/mini';

export const CustomerKind = z.enum(['buyer', 'seller', 'creator']);
export type CustomerKind = z.infer<typeof CustomerKind>;

export const Message = z.object({
  author: z.enum(['customer', 'agent', 'system']),
  /** An internal note: the customer never sees it. */
  internal: z.boolean(),
  text: z.string(),
  /** ISO 8601, where the console shows it. */
  at: z.optional(z.string()),
});
export type Message = z.infer<typeof Message>;

/** A case as every console shows it; adapters translate into this and nothing else. */
export const Ticket = z.object({
  /** Adapter id, the name of the tool: `redmine`. */
  console: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string(),
  status: z.optional(z.string()),
  channel: z.optional(z.string()),
  /** ISO 3166 alpha-2, where the console shows it. */
  market: z.optional(z.string()),
  tags: z.array(z.string()),
  customer: z.object({
    name: z.optional(z.string()),
    kind: z.optional(CustomerKind),
    vip: z.optional(z.boolean()),
  }),
  messages: z.array(Message),
});
export type Ticket = z.infer<typeof Ticket>;
