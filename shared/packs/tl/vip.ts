import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-tl',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'tl',
    title: titles.vip,
    any: [
      '(vip|vvip|platinum|diamond) (_|) (member|customer|buyer|seller|suki) (po|ako|naman|kami|pa naman|na|since)',
      '(vip|vvip|platinum) (po|ako|naman) (ako|po|dito)',
      '(bilang|ako ay) (_|) (vip|platinum|diamond)',
    ],
    unless: ['(paano|pano|gusto|pwede) (_|_ _|) (maging|mag)', '(singsing|kwintas)'],
    flags: [
      'VIP member po ako since 2020.',
      'bilang platinum member disappointed ako',
      'VIP po ako dito',
    ],
    ignores: [
      'Paano maging VIP member po?',
      'Maluwag ang platinum na singsing.',
      'Hindi ako VIP member, may voucher ba?',
    ],
  },
] satisfies RiskRule[];
