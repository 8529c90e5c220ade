import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-tl',
    version: 1,
    category: 'repeat',
    severity: 'normal',
    lang: 'tl',
    title: titles.repeat,
    negatable: false,
    any: [
      '(ilang|maraming|tatlong|pangatlong|pang apat na|pang limang|apat na|limang|3|4|5|ika 3|pang 3|pang ilang) beses (_|_ _|_ _ _|) (nag|ako|tumawag|nag chat|nag message|nag email|nagtanong|nagreklamo|kong|follow|contact|kontak|nag follow|magtanong|sinabi)',
      '(nag follow up|nag chat|tumawag|nag email|nag message|nagreklamo|nag contact|nagtanong|follow up|kontak) (_|_ _|_ _ _|) (ilang beses|maraming beses|tatlong beses|3 beses|3x|4x|5x|limang beses|paulit ulit|araw araw)',
      '(wala|walang) (_|_ _|) (sumasagot|nagrereply|nagreply|reply|sagot|response|update|nangyari|aksyon|sumagot|tumugon)',
      '(sabi|pangako|nangako|pinangako|sinabi) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (pero wala|pero hindi|hanggang ngayon wala|pero hanggang ngayon|wala naman|wala pa rin)',
      '(paulit ulit|pare pareho|copy paste|parehong sagot|pinagpapasa pasahan)',
    ],
    unless: [
      '(bumili|umorder|order|bili) (_|_ _|) (ilang beses|maraming beses|3x|5x|tatlong beses)',
      '(beses) (_|_ _|) (bumili|umorder|nag order)',
      '(login|log in|mag log|bayad|magbayad|try|sinubukan) (_|_ _|_ _ _|) (beses|3x|5x|paulit ulit)',
      '(seller|shop) (_|_ _|) (wala|hindi|walang)',
      '(walang|wala) (_|_ _|) (seller|shop)',
    ],
    flags: [
      'Ilang beses na ako nag-chat, walang sumasagot.',
      'pangatlong beses ko na itong nagreklamo',
      'sabi nyo 3 days pero wala pa rin',
      'paulit-ulit lang sagot nyo',
    ],
    ignores: [
      'Maraming beses na ako bumili dito, sulit!',
      'Nag try ako mag log in 5x, ayaw.',
      'Hindi nagrereply ang seller.',
    ],
  },
] satisfies RiskRule[];
