/** Lists keep their order, which means something; the order of keys means nothing. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As JSON that is the same for the same content, however its keys came. */
export const canonical = (value: unknown): string => JSON.stringify(value, sortKeys);
