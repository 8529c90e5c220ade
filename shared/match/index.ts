export { buildIndex, type MatchIndex } from './build.ts';
export { type MatchResult, match, type SopMatch } from './match.ts';
export { type SearchHit, search } from './search.ts';
