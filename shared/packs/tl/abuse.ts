import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'abuse-language-tl',
    version: 1,
    category: 'abuse',
    severity: 'normal',
    lang: 'tl',
    title: titles.abuse,
    any: [
      '(putangina|putang ina|tangina|tang ina|pota|puta|potang ina|gago|gagong|gagu|ulol|tarantado|inutil|bwisit kayo|punyeta|hayop kayo|hayup kayo|leche kayo|hinayupak|kupal|pakyu|pak u|tanga kayo|tangang|bobo kayo|bobong|mga bobo|mga tanga|mga gago|mga hayop|mga inutil|mga magnanakaw|lintik kayo)',
      '(kayo|agent|cs|admin|customer service) (_|_ _|) (bobo|tanga|gago|inutil|magnanakaw|walang kwenta|walang utak)',
    ],
    unless: [
      '(ako|ang) (_|) (tanga|bobo) (ko)',
      '(tanga|bobo) ko',
      '(tinawag|sinabihan|minura) (_|) (akong|ako)',
    ],
    flags: [
      'Putangina nyo ibalik nyo pera ko',
      'mga gago kayo',
      'bobo kayo lahat',
      'ang inutil ng cs nyo',
    ],
    ignores: [
      'Ang tanga ko, mali address na nalagay ko.',
      'Tinawag akong bobo ng rider.',
      'Salamat po sa tulong.',
    ],
  },
] satisfies RiskRule[];
