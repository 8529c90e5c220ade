/** Most that is read of a page, in UTF-16 units and pieces: what is longer is cut, the newest messages kept. */
export const limits = {
  message: 20_000,
  messages: 200,
  /** All messages of a ticket together. */
  ticket: 300_000,
  /** Nodes looked at in a draft, or in all messages together, and how deep they may stand in one another. */
  nodes: 20_000,
  depth: 400,
  /** Elements that one selector may find. */
  found: 1000,
  draft: 100_000,
  field: 500,
  tags: 50,
} as const;
