/** @param ms without it: until what is going on now has ended. */
export const rest = (ms?: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
