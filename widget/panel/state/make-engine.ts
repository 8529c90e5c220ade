import { judgeOf } from '../../../shared/judge/judge.ts';
import { unpackWeights } from '../../../shared/judge/judge-bytes.ts';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { buildIndex } from '../../../shared/match/build.ts';
import { packIndex } from '../../../shared/match/index-bytes.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import { riskCategories } from '../../../shared/model/names.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import { compileRules } from '../../../shared/risk/risk.ts';
import { weights } from '../../../shared/risk/second-opinion-weights.ts';
import { languageModel } from '../../../shared/text/language-model.ts';
import { languageWeights } from '../../../shared/text/language-weights.ts';
import { fromBase64 } from '../../base64.ts';
import type { PackedEngine } from './engine.ts';

export function makeEngine(packs: Packs, today: string): PackedEngine {
  const lexicon = compileLexicon(lexiconTables);
  const opinion = judgeOf(unpackWeights(fromBase64(weights), riskCategories), lexicon);
  const language = languageModel(languageWeights);
  return {
    index: packIndex(buildIndex(packs.sops, today, lexicon)),
    lexicon,
    language,
    rules: { ...compileRules(packs.rules, packs.lists), language, opinion },
  };
}
