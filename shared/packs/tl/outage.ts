import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-tl',
    version: 1,
    category: 'outage',
    severity: 'high',
    lang: 'tl',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(down|naka down|nag down|bumagsak|maintenance) (_|) (ba|po ba|ang|yung|kayo|na naman|nanaman|ulit)',
      '(app|system|server|site|kirana|kiranapay) (_|_ _|) (down|nag down|bagsak|naka down)',
      '(lahat|marami|maraming|ibang seller|mga kaibigan|mga seller|ibang users|buong office|mga kasama|mga buyer|kaming lahat|ibang tao|mga customer) (_|_ _|_ _ _|_ _ _ _|) (hindi|di|error|ganun din|ganito|same|pareho|parehong) (_|) (makapasok|maka|mabuksan|makabayad|din|rin|problem|issue|makalogin|maka login|makapag|error|problema|ma open)',
      '(hindi lang|di lang) (ako|kami|po ako) (_|)',
    ],
    unless: ['(price|presyo|sales|views) down', 'down payment'],
    flags: [
      'Down po ba ang app?',
      'lahat ng seller sa group hindi makapasok',
      'hindi lang ako, buong office error',
      'nag-down na naman ang KiranaPay',
    ],
    ignores: [
      'Nagka-crash yung app ko pag open ng cart.',
      'Di ako maka login since kahapon.',
      'Magkano down payment?',
    ],
  },
] satisfies RiskRule[];
