import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { buildIndex } from '../../../shared/match/build.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import { compileRules } from '../../../shared/risk/risk.ts';
import type { Engine } from './engine.ts';

export const makeEngine = (packs: Packs, today: string): Omit<Engine, 'name'> => ({
  index: buildIndex(packs.sops, today, compileLexicon(lexiconTables)),
  rules: compileRules(packs.rules, packs.lists),
});
