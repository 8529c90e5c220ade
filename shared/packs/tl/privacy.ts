import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'privacy-data-tl',
    version: 1,
    category: 'privacy',
    severity: 'high',
    lang: 'tl',
    title: titles.privacy,
    reported: true,
    any: [
      '(na leak|nag leak|kumalat|nakalat|na expose|ikinalat|kinalat|pinost|pinakalat|binenta|ibinenta|na breach) (_|_ _|_ _ _|) (data|personal|information|info|number|numero|address|id|details)',
      '(data|personal info|personal information|number|numero|address|details) (ko|namin|po|) (_|_ _|) (na leak|nag leak|kumalat|kinalat|na expose|pinost|nakita ng iba|ginamit ng iba)',
      '(nakikita|nakita|lumabas|lumalabas) (_|_ _|_ _ _|) (address|order|details|info|pangalan) (_|_ _|) (ng iba|ng ibang|ibang tao|ibang customer)',
      '(burahin|i delete|idelete|paki delete|pakibura|tanggalin|delete) (_|_ _|_ _ _|) (data|personal data|personal info|information|impormasyon)',
      '(data privacy act|npc|kopya ng data|copy ng data)',
    ],
    unless: [
      '(bote|bottle|shampoo) (_|_ _|) leak',
      '(palitan|baguhin|update) (_|_ _|) (number|address)',
    ],
    flags: [
      'Na-leak po ang personal info ko.',
      'Kinalat ng seller ang number ko sa group chat',
      'nakikita ko ang address ng ibang customer',
      'paki-delete po lahat ng data ko',
    ],
    ignores: [
      'Nag-leak yung shampoo sa box.',
      'Paano palitan ang number ko?',
      'Anong info ang kailangan sa refund?',
    ],
  },
] satisfies RiskRule[];
