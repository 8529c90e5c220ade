import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-chargeback-id',
    version: 1,
    category: 'dispute',
    severity: 'high',
    lang: 'id',
    title: titles.dispute,
    any: [
      '(chargeback|charge back|sanggahan transaksi|sanggah transaksi|menyanggah transaksi)',
      '(ajukan|mengajukan|ajuin|proses|buka|lapor|komplain|mengadu|dispute|sanggah) (_|_ _|) (sanggahan|dispute|klaim|komplain|sengketa|) (ke|di|lewat|sama|dengan) (_|) (bank|pihak bank|penerbit kartu|bank penerbit|visa|mastercard|bca|mandiri|bri|bni)',
      '(minta|suruh|hubungi|telepon|bilang) (_|) (bank|pihak bank|bank penerbit) (_|_ _|_ _ _|) (batalkan|membatalkan|tarik|menarik|balikin|kembalikan|mengembalikan|blokir|memblokir|reverse|stop)',
    ],
    unless: ['pembeli (_|_ _|) (mengajukan|ajukan|buka|klaim)'],
    flags: [
      'Saya akan ajukan chargeback ke Visa.',
      'saya sanggah transaksi ini',
      'Besok saya ajukan sanggahan ke bank',
      'saya minta bank tarik lagi pembayarannya',
    ],
    ignores: [
      'Bank saya menolak kartunya, kenapa?',
      'Saya tidak mau chargeback, cukup refund saja.',
      'Bisa bayar pakai bank BCA?',
      'Pembeli mengajukan dispute ke toko saya.',
    ],
  },
  {
    id: 'dispute-twice-id',
    version: 1,
    category: 'dispute',
    severity: 'normal',
    lang: 'id',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(kepotong|terpotong|dipotong|ditagih|ketagih|tertagih|bayar|terbayar|kebayar|terdebet|terdebit|didebit|didebet|kedebet|kedebit|ditarik|ketarik|kecharge|ke charge|dicharge|tagihan|pembayaran|transaksi|saldo) (_|_ _|_ _ _|) (dua kali|2 kali|2x|2 x|double|dobel|tiga kali|3 kali|3x|dua x|berkali kali|doubel|duobel)',
      '(dua kali|2 kali|2x|double|dobel) (_|) (kepotong|terpotong|dipotong|ditagih|bayar|terbayar|kebayar|terdebet|terdebit|didebit|charge|tagihan|potong|debit|pembayaran|transaksi)',
      '(pembayaran|tagihan|transaksi|potongan) (ganda|double|dobel|duplikat)',
    ],
    unless: [
      '(coba|nyoba|mencoba|gagal|tolak|ditolak|hubungi|kirim|kurir) (_|_ _|_ _ _|) (dua kali|2 kali|2x|berkali kali|tiga kali)',
      '(apakah|apa) (_|_ _|) (akan|bakal)',
      '(bubble wrap|kardus|packing|bungkus) (double|dobel)',
    ],
    flags: [
      'Saldo saya kepotong dua kali untuk satu pesanan.',
      'tagihan dobel kak',
      'udah bayar 2x padahal orderan cuma satu',
      'kartu kredit saya terdebet dua kali',
    ],
    ignores: [
      'Sudah coba bayar 2x tapi gagal.',
      'Kurir datang dua kali tapi rumah kosong.',
      'Packing dobel bubble wrap ya kak.',
      'Saya bayar 2 hari lalu.',
    ],
  },
] satisfies RiskRule[];
