import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-id',
    version: 1,
    category: 'governance',
    severity: 'high',
    lang: 'id',
    title: titles.governance,
    reported: true,
    any: [
      '(beli|membeli|jual|jasa|bayar|membayar|dibayar|ulasan|review|rating|bintang|testimoni|penilaian|dibeli|bikin) (_|_ _|) (ulasan palsu|review palsu|rating palsu|ulasan bayaran|review bayaran|palsu|bayaran|review|ulasan|rating|bintang 5|bintang lima|followers) (_|) (palsu|bayaran|dibeli|rekayasa|pesanan|biar|supaya|dari)',
      '(ulasan|review|rating|testimoni|penilaian) (_|) (palsu|bayaran|dibeli|rekayasa|settingan|fiktif|bohongan)',
      '(beli|jasa|bayar|membeli|jual) (_|) (review|ulasan|rating|bintang 5|bintang lima|testimoni)',
      '(ditawari|ditawarin|dikasih|diberi|diiming imingi|menawarkan|nawarin|dijanjikan|janjiin|dibayar|iming iming|imbalan|minta) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (ulasan|review|bintang 5|bintang lima|rating|hapus ulasan|ubah ulasan|ganti ulasan|ulasan bagus)',
      '(order|orderan|pesanan|penjualan|transaksi|pembeli|pembelian) (_|) (fiktif|palsu|rekayasa|bohongan|settingan|fake)',
      '(suap|menyuap|disuap|penyuapan|sogok|menyogok|disogok|nyogok|sogokan|uang pelicin|uang rokok|uang damai|pungli|pungutan liar|gratifikasi)',
      '(karyawan|orang dalam|pegawai|account manager|staf|staff|oknum|manajer akun) (_|_ _|_ _ _|) (minta|meminta|memungut|terima|menerima|nagih) (_|_ _|) (uang|duit|fee|bayaran|komisi|jatah|persen|transferan|setoran|imbalan)',
      '(jual|menjual|dijual|jualan) (_|_ _|) (barang|produk|obat|hp) (_|) (ilegal|terlarang|curian|selundupan|black market|tanpa bpom|kadaluarsa|kedaluwarsa|dilarang|bm)',
      '(kompetitor|pesaing|toko sebelah|saingan) (_|_ _|_ _ _|) (bintang 1|bintang satu|review jelek|ulasan jelek|menyerang|report massal|laporkan massal|sabotase|menjatuhkan|fiktif)',
    ],
    unless: [
      '(gimana|bagaimana|cara|bisa|mau|ingin|boleh|apakah) (_|_ _|) (kasih|beri|ubah|ganti|hapus|tulis|memberi|lihat|edit) (_|) (ulasan|review|rating|bintang)',
      '(beli|membeli|bayar) (_|_ _|) (karena|setelah|lihat|baca|gara gara|berdasarkan) (_|) (review|ulasan|rating)',
    ],
    flags: [
      'Seller ini beli ulasan bintang 5.',
      'Saya ditawari uang untuk ubah ulasan jadi bintang lima',
      'toko sebelah pakai orderan fiktif',
      'ada orang dalam minta uang biar toko saya naik',
      'mereka menjual barang ilegal',
      'dia mau nyogok saya',
    ],
    ignores: [
      'Gimana cara ubah ulasan saya?',
      'Saya beli karena lihat review bagus.',
      'Sudah aku kasih bintang 5 ya kak!',
      'Ulasan saya tidak muncul.',
      'Tidak ada yang menawari saya uang, ulasannya jujur.',
    ],
  },
] satisfies RiskRule[];
