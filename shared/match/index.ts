export { buildIndex } from './build.ts';
export { type Encoder, readEncoder, readingEncoder } from './encoder/encoder.ts';
export {
  EncoderError,
  type EncoderFile,
  encoderFiles,
  mostBytesOf,
  partBytes,
} from './encoder/files.ts';
export { type Learner, learn, learnerFor, startingLearner, startLearner } from './learn.ts';
export { type Evidence, type MatchResult, match, type SopMatch } from './match.ts';
export type { MatchIndex } from './match-index.ts';
export {
  type Click,
  emptyMemory,
  forget,
  type Memory,
  merge,
  NONE,
  remember,
  shareable,
} from './memory.ts';
export { pack, unpack } from './memory-bytes.ts';
export { type SearchHit, search } from './search.ts';
