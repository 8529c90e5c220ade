import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'abuse-language-ms',
    version: 1,
    category: 'abuse',
    severity: 'normal',
    lang: 'ms',
    title: titles.abuse,
    any: [
      '(babi|bodoh|bangang|bengap|sial|celaka|haram jadah|anak haram|pukimak|puki|lancau|kimak|bangsat|palat|butoh|lahanat|bahalol|setan|jahanam|mampus) (_|) (korang|kau|awak|punya|betul|semua|la|lah|cs|admin|company|syarikat|kirana|customer|pergi|je)',
      '(korang|kau|awak|cs|admin|kirana|semua|otak|kepala) (_|_ _|) (bodoh|babi|bangang|bengap|sial|penipu|pencuri|celaka|lembap|hotak|otak udang|takde otak|bapak)',
      '(pergi mampus|pergi mati|kepala bapak|kepala hotak)',
    ],
    unless: ['(saya|aku) (_|) (bodoh|bangang|bengap)', '(maki|panggil|kata) saya'],
    flags: ['Korang memang bodoh!', 'babi punya kirana', 'CS bangang', 'pergi mampus la'],
    ignores: [
      'Saya yang bodoh, salah taip alamat.',
      'Rider maki saya bodoh.',
      'Daging babi ada jual ke?',
    ],
  },
] satisfies RiskRule[];
