import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-en',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'en',
    title: titles.vip,
    negatable: true,
    any: [
      "(i am|i'm|im|as|being|we are|we're|me as|been|i have been|become|became) (a|an|your|) (_|) (vip|vvip|platinum|diamond|priority|gold|elite|premium|top|mall) (_|) (member|customer|buyer|seller|user|client|merchant|creator|shopper|tier|status|account|partner)",
      "(i am|i'm|im|as a|we are|as) (a|an|your|) (vip|vvip)",
      '(my|our) (vip|vvip|platinum|diamond|elite) (status|tier|membership|account|manager|level|badge|line)',
      '(vip|vvip|platinum|diamond|elite) (customer|member|buyer|seller|client|merchant) (here|since|for|like me|and)',
      "(i|we) (have|'ve|'ve got|got) (_|_ _|) (million|100k|500k|200k|300k|hundred thousand) followers",
      'key account (customer|seller|merchant|client)',
    ],
    unless: [
      '(how|want|like|wish|can) (_|_ _|) (become|be|upgrade|join|get|to become|to be)',
      '(gold|diamond|platinum|premium) (ring|necklace|earrings|case|plated|colour|color|chain|quality|bracelet)',
    ],
    flags: [
      'I am a VIP customer for five years.',
      'As a platinum member I expect a faster reply',
      'my VVIP status gives me free shipping',
      'I have two million followers',
    ],
    ignores: [
      'How can I become a VIP member?',
      'I bought a gold ring and it is scratched.',
      'I am not a VIP member, do I still get the voucher?',
      'My brother is diamond plated haha',
    ],
  },
] satisfies RiskRule[];
