import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-id',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'id',
    title: titles.vip,
    any: [
      '(saya|aku|kami|sebagai|gue|toko saya|status saya|akun saya|jadi) (_|_ _|) (vip|vvip|platinum|diamond|prioritas|gold member|elite|star seller|mall|premium member)',
      '(member|pelanggan|pembeli|seller|customer|nasabah|status|tier|level|keanggotaan) (vip|vvip|platinum|diamond|prioritas|elite) (_|) (saya|aku|sejak|disini|di sini|dari|sudah|kok|masa)',
      '(pelanggan|member|seller|customer) (setia|prioritas) (_|) (vip|platinum|sejak)',
      '(followers|pengikut) (saya|aku|gue) (_|_ _|) (juta|ratus ribu|500 ribu|100 ribu)',
    ],
    unless: [
      '(cara|gimana|bagaimana|mau|ingin|pengen|bisa|syarat) (_|_ _|) (jadi|menjadi|naik|upgrade|daftar)',
      '(cincin|kalung|anting|gelang|emas|lapis|berlian) (_|)',
    ],
    flags: [
      'Saya member VIP dari tahun 2021.',
      'masa pelanggan platinum saya dilayani begini, saya platinum loh',
      'sebagai seller diamond saya kecewa',
      'akun saya VVIP kak',
    ],
    ignores: [
      'Gimana cara jadi member VIP?',
      'Cincin platinum saya kekecilan.',
      'Saya bukan member VIP, dapat voucher juga?',
      'Pengiriman prioritas berapa hari?',
    ],
  },
] satisfies RiskRule[];
