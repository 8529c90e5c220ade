import * as z from 'zod/mini';

/** A stretch of text, in UTF-16 units. `message` is the index in `ticket.messages`; -1 is the subject. */
export const Span = z.object({
  message: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
export type Span = z.infer<typeof Span>;
