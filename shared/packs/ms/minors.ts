import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-ms',
    version: 1,
    category: 'minors',
    severity: 'high',
    lang: 'ms',
    title: titles.minors,
    any: [
      '(bawah umur|bawah 18|belum 18|tak cukup umur|belum cukup umur|bawah 18 tahun)',
      '(saya|aku|umur saya|anak saya|adik saya|dia|host) (_|_ _|) (8|9|10|11|12|13|14|15|16|17) tahun',
      '(umur|berumur) (_|) (8|9|10|11|12|13|14|15|16|17)',
      '(anak|adik|budak) (saya|aku|) (_|_ _|) (order|beli|terbeli|topup|top up|buat akaun|buka kedai|guna telefon|guna phone|live)',
      '(had|syarat|minimum) (_|) umur',
      'umur (berapa|minimum)',
      '(saya|aku) (_|_ _|) (tingkatan|darjah) (_|)',
    ],
    unless: [
      '(mainan|baju|kasut|hadiah|buku|saiz|sesuai|beg|untuk|basikal|susu)',
      '(pengalaman|jaminan|jual|berniaga) (_|_ _|) tahun',
      'tahun (_|) (jual|berniaga|pengalaman|jadi)',
    ],
    flags: [
      'Saya 15 tahun, boleh buka kedai?',
      'Anak saya terbeli guna phone saya',
      'ada host bawah umur buat live',
      'umur berapa boleh guna KiranaPay?',
    ],
    ignores: [
      'Mainan untuk budak umur 8 tahun ada?',
      'Anak saya suka sangat!',
      'Saya dah 10 tahun berniaga.',
    ],
  },
] satisfies RiskRule[];
