import type { Words } from '../words.ts';
import { common } from './common.ts';
import { nameIn } from './forms.ts';

export const findings: Words['findings'] = {
  card: () => 'Nombor kad dalam balasan',
  'bank-account': () => 'Nombor akaun bank dalam balasan',
  'identity-number': () => 'Nombor pengenalan diri dalam balasan',
  phone: () => 'Nombor telefon yang bukan talian rasmi',
  email: () => 'Alamat e-mel yang bukan alamat rasmi',
  address: () => 'Alamat penuh seseorang dalam balasan',
  secret: () => 'Kata laluan, kod atau kunci dalam balasan, atau memintanya',
  internal: ({ term }) =>
    term ? `Untuk kegunaan dalaman sahaja: ${term}` : 'Menyebut perkara untuk kegunaan dalaman',
  placeholder: ({ text }) => `Belum diisi: ${text}`,
  promise: () => 'Menjanjikan wang, barang atau tarikh dengan pasti',
  'off-platform': () => 'Membawa urusan atau bayaran ke luar platform',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `Ditulis dalam ${nameIn(common.languages, is)}, pelanggan menulis dalam ${nameIn(common.languages, wanted)}`,
  'wrong-name': ({ name, customer }) => `Menyapa orang yang salah: ${name}, bukan ${customer}`,
  'third-party': ({ what }) =>
    what ? `Data pelanggan lain: ${what}` : 'Bercerita tentang pelanggan lain',
  'wrong-order': ({ order }) => `Pesanan ${order} tiada dalam tiket ini`,
  'wrong-amount': ({ amount }) => `Jumlah ini tiada dalam tiket: ${amount}`,
  liability: () => 'Mengaku salah di sisi undang-undang',
  insult: ({ word }) =>
    word ? `Perkataan menghina: ${word}` : 'Berbunyi seperti hinaan atau ejekan',
  'missing-statement': ({ text }) => `Tiada: “${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `Belum dieskalasi: ${nameIn(common.categories, category)}`,
  greeting: () => 'Tiada sapaan',
  closing: () => 'Tiada ayat penutup',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `Menyalahkan pelanggan: ${text}`;
    if (kind === 'shouting') return `Huruf besar semua: ${text}`;
    return kind === 'marks' ? 'Tanda baca berulang' : `Terlalu santai: ${text}`;
  },
  'brand-spelling': ({ text, name }) => `Ditulis “${text}”, sepatutnya ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long'
      ? `${words} patah perkataan; hanya ${most} yang dibaca`
      : 'Terlalu pendek untuk satu jawapan',
  readability: ({ length }) =>
    `Sukar dibaca sekali lalu: ${length} perkataan atau huruf dalam satu ayat`,
  'repeated-sentence': () => 'Ayat yang sama dua kali',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `Ditulis dua kali: ${text}`;
    if (!instead) return `Tatabahasa: ${text}`;
    return kind === 'spelling'
      ? `Salah eja: “${text}”, mungkin “${instead}”`
      : `Tatabahasa: “${text}”, mungkin “${instead}”`;
  },
  acknowledgement: () => 'Masalah yang dialami pelanggan tidak disebut langsung',
  ownership: () => 'Pelanggan disuruh ke tempat lain, tiada yang mengambil tanggungjawab di sini',
  'next-step-time': () => 'Langkah seterusnya tanpa masa',
  unanswered: ({ asked, answered, question }) =>
    `${answered} daripada ${asked} soalan dijawab. Belum: ${question}`,
};
