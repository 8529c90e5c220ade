import { lexiconTables } from '../../shared/lexicon/index.ts';
import { compileLexicon } from '../../shared/match/lexicon.ts';

/** The one that ships with the panel. */
export const lexicon = compileLexicon(lexiconTables);
