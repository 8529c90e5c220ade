import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-tl',
    version: 1,
    category: 'governance',
    severity: 'high',
    lang: 'tl',
    title: titles.governance,
    reported: true,
    any: [
      '(pekeng|peke|fake|bayad|bayarang|binayaran|biniling|bumibili|binibili|bumili) (_|_ _|) (review|reviews|rating|ratings|5 star|5 stars|orders|order)',
      '(inalok|inaalok|nag offer|nag alok|binigyan|bibigyan|bibigay|nangako|in offer|bayaran) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (5 star|5 stars|review|burahin ang review|palitan ang review)',
      '(suhol|nanuhol|sinuhulan|lagay|kickback|under the table)',
      '(empleyado|staff|account manager|taga kirana) (_|_ _|_ _ _|) (humingi|nanghihingi|humihingi|naningil) (_|_ _|) (pera|bayad|lagay|komisyon)',
      '(nagbebenta|binebenta|benta) (_|_ _|) (bawal|nakaw|illegal|ilegal|smuggled)',
      '(kalaban|kakumpitensya|competitor|ibang seller) (_|_ _|_ _ _|) (1 star|sinisiraan|fake|mass report)',
    ],
    unless: [
      '(paano|pano|pwede|gusto) (_|_ _|) (mag|palitan|baguhin|edit|burahin) (_|_ _|) (review|rating)',
      '(dahil|kasi) (_|_ _|) (review|reviews|rating)',
    ],
    flags: [
      'Bumibili ng reviews ang seller na to.',
      'inalok ako ng pera para sa 5 star review',
      'humingi ng lagay ang staff nyo',
      'puro fake orders yung shop',
    ],
    ignores: [
      'Paano palitan ang review ko?',
      'Nag 5 star na ako, salamat!',
      'Bumili ako dahil sa magandang reviews.',
    ],
  },
] satisfies RiskRule[];
