import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-ms',
    version: 1,
    category: 'outage',
    severity: 'high',
    lang: 'ms',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(app|aplikasi|server|sistem|laman web|website|kirana|kiranapay|seller centre) (_|_ _|) (down|tergendala|lumpuh|gangguan|rosak teruk)',
      '(semua|ramai|kawan kawan|penjual lain|seller lain|satu office|satu pejabat|group|kawan saya|pelanggan saya|orang lain|semua orang) (_|_ _|_ _ _|_ _ _ _|) (pun|sama|juga) (_|_ _|) (tak boleh|tak dapat|tidak boleh|kena|error|masalah|sama|gagal|alami|tidak dapat)',
      '(bukan saya|bukan aku) (sorang|seorang|saja|je)',
      '(semua|ramai) (_|_ _|_ _ _|) (tak boleh|tak dapat|tidak boleh|gagal) (_|) (login|log masuk|bayar|checkout|buka)',
    ],
    unless: ['jaket down'],
    flags: [
      'App down ke?',
      'Semua seller dalam group pun tak boleh login',
      'bukan saya sorang, satu office kena',
      'KiranaPay tergendala',
    ],
    ignores: [
      'App saya asyik tutup sendiri.',
      'Saya tak boleh login dari semalam.',
      'Semua orang suka barang ni.',
    ],
  },
] satisfies RiskRule[];
