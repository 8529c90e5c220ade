import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-ms',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'ms',
    title: titles.vip,
    any: [
      '(saya|kami|sebagai|akaun saya|aku) (_|_ _|) (vip|vvip|platinum|diamond|ahli emas)',
      '(ahli|pelanggan|member) (vip|vvip|platinum|diamond) (_|) (saya|sejak|di sini|sudah|kot|pun)',
    ],
    unless: [
      '(macam mana|nak|cara|boleh) (_|_ _|) (jadi|menjadi|naik|upgrade)',
      '(cincin|rantai|gelang)',
    ],
    flags: [
      'Saya ahli VIP sejak 2020.',
      'sebagai pelanggan platinum saya kecewa',
      'akaun saya VVIP',
    ],
    ignores: [
      'Macam mana nak jadi ahli VIP?',
      'Cincin platinum saya ketat.',
      'Saya bukan ahli VIP, dapat voucher tak?',
    ],
  },
] satisfies RiskRule[];
