import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-id',
    version: 1,
    category: 'outage',
    severity: 'high',
    lang: 'id',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(aplikasi|apk|app|server|servernya|sistem|sistemnya|website|web|kirana|kiranapay|seller center|dashboard|pembayaran|checkout) (_|_ _|) (down|lagi down|gangguan|eror massal|error massal|tumbang|mati total|maintenance|lumpuh|offline)',
      '(gangguan|error|eror|kendala|down) (_|) (massal|nasional|serentak|sistem|server|dimana mana|di mana mana|semua)',
      '(apa|apakah|lagi|ada|sedang) (_|) (gangguan|server down|down)',
      '(semua|banyak|teman teman|temen temen|seller lain|penjual lain|semua orang|banyak orang|semua seller|banyak seller|pembeli saya|pelanggan saya|user lain|orang lain|rame|di grup|grup seller|se kantor|sekantor|satu kantor|semua pembeli|banyak pembeli|teman saya|temen temenku|temen) (_|_ _|_ _ _|_ _ _ _|) (juga|sama|mengalami|ngalamin|kena) (_|_ _|) (error|eror|gangguan|begitu|tidak bisa|gini|gitu|begini|ngalamin|mengalami|masalah|kendala|sama|crash|hal|gagal|kena)',
      '(bukan cuma|bukan hanya|tidak cuma|tidak hanya) (saya|aku|gue) (yang|aja|saja|doang|satu|semua|teman|)',
      '(semua|banyak|pembeli|seller|customer|pelanggan) (_|_ _|_ _ _|) (tidak bisa|gagal) (_|) (checkout|bayar|login|buka|akses|masuk|transaksi|order|upload|cek out)',
    ],
    unless: [
      '(gangguan) (pencernaan|tidur|kulit|jiwa|sinyal)',
      '(jaket|bulu) down',
      '(semua|banyak) (produk|barang|foto|video|pesanan|varian|menu) (saya|aku|)',
    ],
    flags: [
      'Aplikasinya lagi down ya?',
      'Semua seller di grup saya juga error dari pagi',
      'KiranaPay gangguan lagi nih',
      'bukan cuma saya, satu kantor ngga bisa login',
      'server down kah? pembeli saya gagal checkout',
      'apa ada gangguan massal?',
    ],
    ignores: [
      'Aplikasi saya force close pas buka keranjang.',
      'Saya tidak bisa login dari kemarin.',
      'Banyak produk saya gagal upload.',
      'Teman saya juga suka barangnya.',
      'Jaket down-nya kekecilan.',
    ],
  },
] satisfies RiskRule[];
