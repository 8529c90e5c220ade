import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'safety-danger-ms',
    version: 1,
    category: 'safety',
    severity: 'critical',
    lang: 'ms',
    title: titles.safety,
    reported: true,
    any: [
      '(bunuh|gantung|cederakan|kelar) diri',
      '(rasa|nak|lebih baik|baik|ingin|mahu|hendak) (_|) (mati|mati je|mati saja)',
      '(tamatkan|akhiri) (_|) (hidup|riwayat|nyawa)',
      '(tak|tidak|taknak|tak nak|dah tak) (_|) (hendak|mahu|nak|sanggup) hidup',
      '(ugut|mengugut|diugut|ugutan|ancam|mengancam|diancam|gangguan seksual|dipukul|pukul saya|diraba|cabul|mencabul|ganggu isteri|stalk|mengintip)',
      '(bunuh|bakar|pukul|belasah|tembak|tikam|parang) (awak|kau|korang|kamu|dia|rider|runner|kedai|pejabat|penjual)',
      {
        near: [
          '(rider|runner|penghantar|abang kurier|kurier|abang rider|abang penghantar|driver)',
          '(maki|tengking|tampar|tumbuk|pukul|tolak|kacau|whatsapp malam|ajak keluar|parang|pisau|pegang|gatal|takut|marah marah)',
        ],
        within: 10,
      },
      '(meletup|terbakar|renjatan|kejutan elektrik|melecur|keracunan|alahan teruk|bengkak muka|muka bengkak|masuk hospital|masuk wad|cedera|berdarah|luka|sesak nafas|ruam)',
    ],
    unless: [
      '(bateri|telefon|lampu|skrin|enjin|laptop|jam) (_|_ _|) mati',
      '(boleh|adakah|selamat|akan|takut|ke tak|risau|ada risiko) (_|_ _|_ _ _|) (meletup|alahan|ruam|terbakar|keracunan|bengkak)',
      '(buku|novel|filem|racun|spray|ubat) (_|_ _|) (bunuh|nyamuk|lipas|semut)',
      '(jualan|voucher) (_|) (meletup|terbakar)',
      'tak (ada|) (ruam|alahan|luka)',
      '(hantar|alamat) (_|_ _|) hospital',
      '(gelak|ketawa|rindu|lapar) (_|_ _|) mati',
    ],
    flags: [
      'Rider tu ugut nak pukul saya.',
      'saya rasa nak mati je, duit habis',
      'Powerbank meletup, tangan saya melecur',
      'Anak saya masuk hospital lepas minum susu ni',
      'rider whatsapp malam-malam ajak keluar, saya takut',
      'aku bakar kedai korang',
    ],
    ignores: [
      'Bateri telefon asyik mati.',
      'Selamat ke, takut ada ruam kat muka bayi?',
      'Rider baik sangat, terima kasih.',
      'Gelak nak mati tengok bungkusan ni',
      'Spray ni boleh bunuh nyamuk?',
    ],
  },
] satisfies RiskRule[];
