import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-ms',
    version: 1,
    category: 'governance',
    severity: 'high',
    lang: 'ms',
    title: titles.governance,
    reported: true,
    any: [
      '(beli|jual|upah|review|ulasan|rating|bayar) (_|) (review palsu|ulasan palsu|rating palsu|review|ulasan|bintang lima|5 bintang|palsu) (palsu|berbayar|dibeli|)',
      '(review|ulasan|rating|pesanan|order|jualan) (palsu|fake|berbayar|olok olok)',
      '(tawar|tawarkan|ditawarkan|bagi|beri|janji) (_|_ _|_ _ _|_ _ _ _|) (review|ulasan|bintang lima|5 bintang|padam review|tukar review|ubah review)',
      '(rasuah|menyogok|sogok|duit kopi|bawah meja)',
      '(staf|pekerja|account manager|pegawai|orang dalam) (_|_ _|) (minta|mintak) (_|_ _|) (duit|wang|bayaran|komisen)',
      '(jual|menjual) (_|_ _|) (barang haram|barang curi|barang terlarang|ubat tanpa lulus|barang seludup)',
      '(pesaing|kedai lain) (_|_ _|_ _ _|) (review buruk|1 bintang|report beramai|sabotaj)',
    ],
    unless: [
      '(macam mana|nak|boleh|cara|sudah|dah) (_|) (bagi|beri|tulis|tukar|padam) (_|) (review|ulasan|rating|5 bintang|bintang lima)',
      '(beli|bayar) (_|_ _|) (sebab|lepas|selepas|baca|tengok) (_|) (review|ulasan|rating)',
    ],
    flags: [
      'Penjual ni beli review 5 bintang.',
      'dia tawar duit untuk saya tukar review',
      'staf awak minta duit untuk promosi kedai',
      'kedai tu buat order palsu',
    ],
    ignores: [
      'Macam mana nak tukar review?',
      'Saya dah bagi 5 bintang!',
      'Saya beli sebab baca review.',
    ],
  },
] satisfies RiskRule[];
