/** Most that is read of a page, in UTF-16 units and pieces: what is longer is cut, the newest messages kept. */
export const limits = {
  message: 20_000,
  messages: 200,
  draft: 100_000,
  field: 500,
  tags: 50,
} as const;
