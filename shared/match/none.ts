/** The answer "no SOP fits". In a file of its own: what ranks needs no more of the memory than this. */
export const NONE = 'none';
