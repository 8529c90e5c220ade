/** Characters. Without zod, so that a form may ask. */
export const shortestPassword = 10;
