import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-tl',
    version: 1,
    category: 'dispute',
    severity: 'high',
    lang: 'tl',
    title: titles.dispute,
    any: [
      '(chargeback|charge back|magcha chargeback)',
      '(idi dispute|ididispute|i dispute|dispute ko|magdi dispute|mag dispute|nag dispute)',
      '(papa reverse|ipapareverse|ipapa reverse|ipabalik|ipapabalik) (_|_ _|_ _ _|) (bangko|bank)',
      '(tatawag|sasabihin|lalapit|tatawagan) (_|_ _|) (bangko|bank) (_|_ _|_ _ _|) (reverse|dispute|ibalik|refund|bawiin)',
    ],
    unless: ['(buyer|customer) (_|_ _|) (dispute|chargeback)'],
    flags: [
      'Magcha-chargeback na lang ako.',
      'i-dispute ko to sa bank',
      'ipapa-reverse ko sa bangko',
    ],
    ignores: [
      'Na-decline ng bank yung card ko.',
      'Ayoko mag chargeback, refund lang po.',
      'Pwede ba BPI na bangko?',
    ],
  },
  {
    id: 'dispute-twice-tl',
    version: 1,
    category: 'dispute',
    severity: 'normal',
    lang: 'tl',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(nabawasan|nakaltasan|na charge|nacharge|nasingil|nagbayad|nabayaran|kinaltas|bawas|na deduct|nadeduct|chinarge|binawasan|kaltas|siningil|na debit) (_|_ _|_ _ _|) (dalawang beses|2 beses|2x|twice|doble|double|tatlong beses)',
      '(doble|dobleng|double|dalawang beses) (_|) (bawas|bayad|charge|kaltas|singil|nabawas|na charge|nasingil|nakaltas|nabawasan)',
    ],
    unless: [
      '(sinubukan|try|nag try|failed|tumawag|dumating|pumunta) (_|_ _|) (dalawang beses|2 beses|2x|twice)',
    ],
    flags: [
      'Nabawasan ako ng dalawang beses sa isang order.',
      'na-charge ng 2x yung card ko',
      'doble bawas sa wallet',
    ],
    ignores: [
      'Nag try ako 2x magbayad, failed.',
      'Dumating ang rider dalawang beses.',
      'Nagbayad ako two days ago.',
    ],
  },
] satisfies RiskRule[];
