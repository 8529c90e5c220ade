import { unpackWeights } from '../../../shared/judge/judge-bytes.ts';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { buildIndex } from '../../../shared/match/build.ts';
import { packIndex } from '../../../shared/match/index-bytes.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import { riskCategories } from '../../../shared/model/names.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import { meantKinds } from '../../../shared/quality/second-look.ts';
import { weights as lookWeights } from '../../../shared/quality/second-look-weights.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { weights as opinionWeights } from '../../../shared/risk/second-opinion-weights.ts';
import { languageModel } from '../../../shared/text/language-model.ts';
import { languageWeights } from '../../../shared/text/language-weights.ts';
import { fromBase64 } from '../../base64.ts';
import type { PackedEngine } from './engine.ts';

export function makeEngine(packs: Packs, today: string): PackedEngine {
  const lexicon = compileLexicon(lexiconTables);
  return {
    index: packIndex(buildIndex(packs.sops, today, lexicon)),
    lexicon,
    language: languageModel(languageWeights),
    rules: compileRules(packs.rules, packs.lists),
    opinion: unpackWeights(fromBase64(opinionWeights), riskCategories),
    secondLook: unpackWeights(fromBase64(lookWeights), meantKinds),
  };
}
