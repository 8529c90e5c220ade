import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-ms',
    version: 1,
    category: 'dispute',
    severity: 'high',
    lang: 'ms',
    title: titles.dispute,
    any: [
      '(chargeback|charge back|pertikaikan caj|pertikai caj|pertikaikan transaksi|pertikai transaksi|pertikaian transaksi)',
      '(buat|failkan|mohon|minta|hubungi|suruh|call) (_|_ _|) (bank) (_|_ _|) (batalkan|reverse|tarik balik|pulangkan|chargeback|dispute|pertikai|sekat)',
      '(dispute|pertikaian) (dengan|dekat|kat|pada) bank',
    ],
    unless: ['pembeli (_|_ _|) (buat|failkan|mohon)'],
    flags: [
      'Saya akan buat chargeback.',
      'saya pertikaikan transaksi ini dengan bank',
      'saya minta bank tarik balik bayaran',
    ],
    ignores: [
      'Bank tolak kad saya, kenapa?',
      'Saya tak nak buat chargeback, bagi refund je.',
      'Boleh bayar guna Maybank?',
    ],
  },
  {
    id: 'dispute-twice-ms',
    version: 1,
    category: 'dispute',
    severity: 'normal',
    lang: 'ms',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(caj|dicaj|ditolak|tolak|bayar|terbayar|kena caj|potong|dipotong|kena tolak|debit) (_|_ _|_ _ _|) (dua kali|2 kali|2x|double|berganda|tiga kali)',
      '(dua kali|2 kali|2x|double) (_|) (caj|bayar|tolak|potong|charge)',
      '(caj|bayaran|transaksi) (berganda|pendua|double)',
    ],
    unless: ['(cuba|gagal|hantar|datang|call) (_|_ _|) (dua kali|2 kali|2x)'],
    flags: ['Kad saya kena caj dua kali.', 'terbayar 2x untuk satu order', 'duit ditolak dua kali'],
    ignores: [
      'Saya cuba 2 kali bayar tapi gagal.',
      'Rider datang dua kali.',
      'Saya bayar dua hari lepas.',
    ],
  },
] satisfies RiskRule[];
