import type { Words } from '../words.ts';
import { common } from './common.ts';
import { nameIn } from './forms.ts';

export const findings: Words['findings'] = {
  card: () => 'Nomor kartu di balasan',
  'bank-account': () => 'Nomor rekening di balasan',
  'identity-number': () => 'Nomor identitas di balasan',
  phone: () => 'Nomor telepon yang bukan nomor resmi',
  email: () => 'Alamat e-mail yang bukan alamat resmi',
  address: () => 'Alamat lengkap seseorang di balasan',
  secret: () => 'Kata sandi, kode, atau kunci di balasan, atau memintanya',
  internal: ({ term }) =>
    term ? `Hanya untuk internal: ${term}` : 'Menyebut hal yang hanya untuk internal',
  placeholder: ({ text }) => `Belum diisi: ${text}`,
  promise: () => 'Menjanjikan uang, barang, atau tanggal secara pasti',
  'off-platform': () => 'Mengarahkan kontak atau pembayaran ke luar platform',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `Ditulis dalam bahasa ${nameIn(common.languages, is)}, pelanggan menulis dalam bahasa ${nameIn(common.languages, wanted)}`,
  'wrong-name': ({ name, customer }) => `Menyapa orang yang salah: ${name}, bukan ${customer}`,
  'third-party': ({ what }) =>
    what ? `Data pelanggan lain: ${what}` : 'Bercerita tentang pelanggan lain',
  'wrong-order': ({ order }) => `Pesanan ${order} tidak ada di tiket ini`,
  'wrong-amount': ({ amount }) => `Jumlah ini tidak ada di tiket: ${amount}`,
  liability: () => 'Mengakui kesalahan secara hukum',
  insult: ({ word }) =>
    word ? `Kata yang menghina: ${word}` : 'Terbaca sebagai hinaan atau ejekan',
  'missing-statement': ({ text }) => `Belum ada: “${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `Belum dieskalasi: ${nameIn(common.categories, category)}`,
  greeting: () => 'Tanpa sapaan',
  closing: () => 'Tanpa kalimat penutup',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `Menyalahkan pelanggan: ${text}`;
    if (kind === 'shouting') return `Huruf besar semua: ${text}`;
    return kind === 'marks' ? 'Tanda baca berulang' : `Terlalu santai: ${text}`;
  },
  'brand-spelling': ({ text, name }) => `Tertulis “${text}”, seharusnya ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long'
      ? `${words} kata; yang dibaca sampai ${most}`
      : 'Terlalu singkat untuk sebuah jawaban',
  readability: ({ length }) =>
    `Sulit dibaca sekali jalan: ${length} kata atau huruf dalam satu kalimat`,
  'repeated-sentence': () => 'Kalimat yang sama dua kali',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `Tertulis dua kali: ${text}`;
    if (!instead) return `Tata bahasa: ${text}`;
    return kind === 'spelling'
      ? `Salah eja: “${text}”, mungkin “${instead}”`
      : `Tata bahasa: “${text}”, mungkin “${instead}”`;
  },
  acknowledgement: () => 'Belum ada kata tentang apa yang dialami pelanggan',
  ownership: () => 'Pelanggan disuruh pergi, dan tidak ada yang menanganinya di sini',
  'next-step-time': () => 'Langkah berikutnya tanpa waktu',
  unanswered: ({ asked, answered, question }) =>
    `${answered} dari ${asked} pertanyaan terjawab. Belum: ${question}`,
};
