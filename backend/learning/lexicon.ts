import { lexiconTables } from '../../shared/lexicon/index.ts';
import { compileLexicon, type Lexicon } from '../../shared/match/lexicon.ts';

let compiled: Lexicon | undefined;

/** Some tenths of a second the first time. */
export function lexicon(): Lexicon {
  compiled ??= compileLexicon(lexiconTables);
  return compiled;
}
