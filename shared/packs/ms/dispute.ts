import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-ms',
    version: 2,
    category: 'dispute',
    severity: 'high',
    lang: 'ms',
    title: titles.dispute,
    any: [
      '(chargeback|charge back|pertikaikan caj|pertikai caj|pertikaikan transaksi|pertikai transaksi|pertikaian transaksi)',
      '(buat|failkan|mohon|minta|hubungi|suruh|call) (_|_ _|) (bank) (_|_ _|) (batalkan|reverse|tarik balik|pulangkan|chargeback|dispute|pertikai|sekat)',
      '(dispute|pertikaian) (dengan|dekat|kat|pada) bank',
      '(chargeback|cargeback|cargebek|chargebek|charge back|pertikai*|mempertikai*|dispute transaksi|dispute caj|reversal|bantah caj|bantah transaksi)',
      '(buat|failkan|mohon|minta|mintak|hubungi|suruh|call|arah*|isi|guna|lalu|pergi|melalui|dengan|kat|di|dekat|biar) (_|_ _|_ _ _|) (bank|maybank|cimb|visa|mastercard|pihak bank|bank saya) (_|_ _|_ _ _|_ _ _ _|) (batal*|membatal*|reverse|tarik balik|menarik balik|pulangkan|chargeback|dispute|pertikai*|sekat|stop|tahan|refund|dispute je)',
      '(dispute|pertikaian|bantahan|tuntutan) (_|_ _|) (dengan|dekat|kat|pada|melalui) (_|) (bank|visa|mastercard)',
      '(tarik balik|batal*|reverse|stop) (_|_ _|) (bayaran|transaksi|caj|duit|pembayaran|wang) (_|_ _|_ _ _|) (bank|visa|mastercard|kad)',
      {
        near: [
          '(bank|maybank|cimb|visa|mastercard|pihak bank)',
          '(tarik balik|ditarik balik|batalkan transaksi|batalkan bayaran|membatalkan transaksi|membatalkan bayaran|pertikai*|dispute|chargeback|borang pertikaian|reverse)',
        ],
        within: 9,
      },
    ],
    unless: [
      'pembeli (_|_ _|) (buat|failkan|mohon)',
      '(tu apa|itu apa|apa itu)',
      '(dah|sudah) (_|) (dibatalkan|batalkan|batal) (_|) (sebab|kerana)',
    ],
    flags: [
      'Saya akan buat chargeback.',
      'saya pertikaikan transaksi ini dengan bank',
      'saya minta bank tarik balik bayaran',
      'Kami akan arahkan bank membatalkan transaksi tersebut.',
      'Semalam dah isi borang kat bank untuk tarik balik bayaran.',
      'sy nk cargebek je la',
    ],
    ignores: [
      'Bank tolak kad saya, kenapa?',
      'Saya tak nak buat chargeback, bagi refund je.',
      'Boleh bayar guna Maybank?',
      'Chargeback tu dah saya batalkan sebab refund dah masuk.',
      'Had kad kredit saya dah habis, boleh bayar guna FPX?',
      'Bank saya tukar nama, boleh kemas kini?',
    ],
  },
  {
    id: 'dispute-twice-ms',
    version: 2,
    category: 'dispute',
    severity: 'normal',
    lang: 'ms',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(caj|dicaj|ditolak|tolak|bayar|terbayar|kena caj|potong|dipotong|kena tolak|debit) (_|_ _|_ _ _|) (dua kali|2 kali|2x|double|berganda|tiga kali)',
      '(dua kali|2 kali|2x|double) (_|) (caj|bayar|tolak|potong|charge)',
      '(caj|bayaran|transaksi) (berganda|pendua|double)',
      '(caj|dicaj|dicas|cas|ditolak|tolak|tolk|tertolak|bayar|terbayar|kena caj|potong|dipotong|terpotong|kena tolak|kena tolk|debit|didebit|tertolak|bayaran|transaksi|duit|kad|charged|charge|deduct) (_|_ _|_ _ _|_ _ _ _|) (dua kali|dua kli|2 kali|2kali|2x|2 x|double|doubel|dobel|berganda|tiga kali|3 kali|3x|bertindih|twice|dua dua)',
      '(dua kali|2 kali|2kali|2x|double|doubel|dobel|dua) (_|_ _|) (caj|bayar|tolak|potong|charge|bayaran|transaksi|debit|potongan|tolakan)',
      '(dua|2|tiga|double) (baris|transaksi|caj|potongan|bayaran|debit|notifikasi|jumlah) (_|_ _|_ _ _|) (sama|sebiji|serupa|padahal|untuk satu)',
      '(bayaran|bayar|pembayaran|fpx|transaksi|checkout|topup|top up|pesanan|order) (_|_ _|_ _ _|) (gagal|batal|dibatalkan|failed|ditolak|tak lepas|tak jadi|cancel|dah batal|unsuccessful) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (ditolak|tolak|terpotong|dipotong|dicaj|caj|didebit|kurang|kena charge|kena tolak|kena caj|tertolak)',
      '(duit|wang|baki|akaun|kad|touch n go|tng|grabpay|wallet|ewallet|shopeepay) (_|_ _|_ _ _|) (ditolak|tolak|terpotong|dipotong|dicaj|didebit|kurang|kena tolak|tertolak) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _) (gagal|batal|tak wujud|tak ada|takde|tiada|tak masuk|tak keluar|tanpa order|padahal|tak jadi)',
      {
        near: [
          '(dibatalkan|batal|cancel|dah return|gagal)',
          '(masih|tetap|kenapa) (_|) (dicaj|kena caj|ditolak|dipotong|kena bayar|kena charge|tolak|didebit)',
        ],
        within: 12,
      },
      '(jumlah|amaun|nilai) (_|_ _|) (salah|tak sama|tak betul|lebih) (_|_ _|) (caj|tolak|potong|dengan harga|dengan resit)',
      '(terlebih|lebih) (bayar|caj|tolak|potong|charge)',
      '(caj|potongan|debit|langganan) (misteri|pelik|tak dikenali|tak tahu|entah apa)',
      {
        near: [
          '(bayaran|fpx|transaksi|checkout|pembayaran|pesanan|order|topup) (_|) (gagal|failed|tak lepas|unsuccessful|tak jadi|batal|tergantung|pending)',
          '(duit|wang|baki|akaun|kad)',
          '(ditolak|tolak|terpotong|dipotong|dicaj|didebit|kena tolak|tertolak|kurang|dah keluar)',
        ],
        within: 10,
      },
      {
        near: [
          '(duit|wang|baki|akaun|kad|touch n go|tng|grabpay|wallet)',
          '(ditolak|tolak|terpotong|dipotong|dicaj|didebit|kurang|kena tolak|tertolak)',
          '(order tak wujud|tiada order|takde order|tak ada order|tiada dalam sejarah|tak wujud|order tak ada|pesanan tiada|tak keluar order|status gagal|status unpaid)',
        ],
        within: 12,
      },
    ],
    unless: [
      '(cuba|gagal|hantar|datang|call) (_|_ _|) (dua kali|2 kali|2x)',
      '(biasanya|selalunya) (_|_ _|) (sistem|pulangkan|automatik|berapa)',
      '(tak|tidak|bukan) (_|) (dicaj|ditolak|kena caj|caj) (_|_ _|) (pun|cuma|je)',
      '(packing|bungkus|bubble wrap|lapis|isi) (_|) (double|dua)',
      '(tolak ansur|tolak tepi)',
    ],
    flags: [
      'Kad saya kena caj dua kali.',
      'terbayar 2x untuk satu order',
      'duit ditolak dua kali',
      'Bayaran gagal tapi duit dalam akaun dah ditolak.',
      'Pesanan dah batal, kad saya masih dicaj.',
      'duit sy kna tolk 2x',
    ],
    ignores: [
      'Saya cuba 2 kali bayar tapi gagal.',
      'Rider datang dua kali.',
      'Saya bayar dua hari lepas.',
      'Saya tak dicaj dua kali pun, cuma nak resit.',
      'Packing double bubble wrap ya.',
      'Boleh tolak ansur sikit harga?',
    ],
  },
] satisfies RiskRule[];
