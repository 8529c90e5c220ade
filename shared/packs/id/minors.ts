import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-id',
    version: 1,
    category: 'minors',
    severity: 'high',
    lang: 'id',
    title: titles.minors,
    any: [
      '(saya|aku|gue|umur saya|umur aku|umurku|usia saya|anak saya|adik saya|anakku|adikku|dia|umurnya|usianya|hostnya|host) (_|_ _|) (8|9|10|11|12|13|14|15|16|17) (tahun|thn|th)',
      '(umur|usia|berumur|berusia) (_|) (8|9|10|11|12|13|14|15|16|17) (tahun|thn|th|an|)',
      '(di bawah umur|dibawah umur|bawah umur|di bawah 18|dibawah 18|belum 17 tahun|belum 18 tahun|belum cukup umur|belum punya ktp|di bawah 17|dibawah 17)',
      '(saya|aku|gue|masih|baru) (_|) (kelas|anak|siswa|pelajar|murid) (_|) (sd|smp|7|8|9|6|5)',
      '(anak|anakku|adik|adikku|keponakan|ponakan|bocah|anak kecil) (saya|aku|ku|) (_|_ _|) (pesan|memesan|beli|membeli|order|checkout|belanja|top up|topup|gift|pencet|kepencet|mainin|pakai akun|bikin akun|buka toko|live|jualan|kirim gift|daftar) (_|)',
      '(minimal|minimum|batas|batasan|syarat|ketentuan) (_|) (umur|usia)',
      '(umur|usia) (berapa|minimal|minimum)',
      '(eksploitasi|pornografi) anak',
    ],
    unless: [
      '(mainan|baju|sepatu|kado|hadiah|buku|tas|ukuran|size|cocok|sepeda|susu|vitamin|popok|kaos|kostum|helm|puzzle|seragam|jaket|gaun|dress)',
      '(tahun|thn) (_|) (jualan|jadi|kerja|berjualan|langganan|pakai|di)',
      '(pengalaman|garansi|jualan|jadi seller|toko|langganan|menikah|kerja|pelanggan) (_|_ _|_ _ _|) tahun',
      '(umur|usia) (pemakaian|baterai|barang|simpan|akun|produk|toko|kandungan|kertas|pakai)',
    ],
    flags: [
      'Saya masih 15 tahun, boleh buka toko?',
      'Anak saya order tanpa izin pakai HP saya.',
      'ada host live di bawah umur di akun ini',
      'minimal umur berapa untuk pakai KiranaPay?',
      'aku masih kelas 8 kak, bisa daftar affiliate?',
    ],
    ignores: [
      'Mainan untuk anak umur 8 tahun ada?',
      'Sepatu anak ukurannya kekecilan.',
      'Saya sudah 10 tahun jualan di sini.',
      'Anak saya suka sekali barangnya.',
      'Umur simpan produknya berapa lama?',
    ],
  },
] satisfies RiskRule[];
