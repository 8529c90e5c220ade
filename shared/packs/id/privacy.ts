import type { RiskRule } from '../../model/risk.ts';

export default [
  {
    id: 'privacy-leak-id',
    version: 1,
    category: 'privacy',
    severity: 'critical',
    lang: 'id',
    title: { en: 'Personal data leaked', id: 'Data pribadi bocor' },
    reported: true,
    any: [
      {
        near: [
          '(muncul|kelihatan|keliatan|tampil|terlihat|lihat)',
          '(nama|alamat|data|nomor|no hp)',
          '(orang lain|pelanggan lain|customer lain)',
        ],
        within: 12,
      },
      '(data|data pribadi|informasi pribadi|nomor|nomor hp|no hp|alamat|alamat rumah|ktp|identitas|foto ktp|data diri|informasi|nik) (_|_ _|_ _ _|) (bocor|dibocorkan|kebocoran|tersebar|disebar|disebarkan|disebarin|dijual|disalahgunakan|diumbar|tersebar|diposting|dipublikasikan|dibagikan|diperjualbelikan|diekspos|disebarluaskan)',
      '(kebocoran|bocornya|penyalahgunaan|pencurian|membocorkan|menyalahgunakan|menyebarkan|nyebarin|sebarin|menjual|bocorin|memposting|posting|menyebar) (_|) (data|data pribadi|identitas|informasi pribadi|nomor hp|nomor|no hp|alamat|foto ktp|ktp) (_|)',
      '(lihat|melihat|muncul|keliatan|kelihatan|tampil|dapat|terlihat|terima|kebuka) (_|_ _|) (data|alamat|pesanan|nama|nomor|akun|invoice|detail) (_|_ _|) (orang lain|pelanggan lain|customer lain|pembeli lain|punya orang|milik orang)',
      '(dari mana|darimana|kok|kenapa) (_|_ _|_ _ _|) (tahu|tau|dapat|punya) (_|) (nomor|no hp|alamat|data|nomor hp|wa) (_|) (saya|aku|gue|pribadi)',
    ],
    unless: [
      '(botol|galon|kemasan|isi|cairan|paket|sabun|minyak|parfum|kecap|pipa|tangki|sampo) (_|_ _|) bocor',
      'kurir (_|_ _|) (alamat|nomor)',
      '(mau|cara|ganti|ubah) (_|) (nomor|alamat|data)',
    ],
    flags: [
      'Data pribadi saya bocor, banyak telepon spam.',
      'seller nyebarin nomor saya di grup',
      'di aplikasi muncul alamat orang lain',
      'kok penipunya tahu alamat saya',
      'KTP saya disalahgunakan',
    ],
    ignores: [
      'Botol saya bocor di paket.',
      'Cara ganti nomor HP gimana?',
      'Kurir tidak tahu alamat saya.',
      'Kuota data habis jadi tidak bisa buka aplikasi.',
    ],
  },
  {
    id: 'privacy-request-id',
    version: 1,
    category: 'privacy',
    severity: 'normal',
    lang: 'id',
    title: { en: 'Asks for or about personal data', id: 'Permintaan soal data pribadi' },
    any: [
      '(hapus|hapuskan|dihapus|menghapus|penghapusan|hapusin|musnahkan) (_|_ _|) (data|data pribadi|data diri|data saya|informasi pribadi|ktp|foto ktp|identitas|akun dan data|jejak data)',
      '(data|data pribadi|data diri|ktp|foto ktp) (_|_ _|) (dihapus|dimusnahkan|hapus|hapuskan)',
      '(salinan|kopi|minta|unduh|download|permintaan|akses) (_|_ _|) (data pribadi|data diri|data saya|data pribadi saya|semua data|seluruh data)',
      '(data|data pribadi) (apa|apa saja|yang) (_|_ _|) (disimpan|kalian simpan|kirana simpan|dikumpulkan|kalian punya)',
      '(uu pdp|pelindungan data pribadi|perlindungan data pribadi|hak subjek data|petugas pelindungan data)',
      '(cabut|mencabut|tarik|menarik) (_|) (persetujuan|consent)',
    ],
    unless: ['(hapus|dihapus) (_|) (data|) (pesanan|ulasan|keranjang|produk)'],
    flags: [
      'Tolong hapus semua data pribadi saya.',
      'Saya minta salinan data pribadi saya sesuai UU PDP',
      'data apa saja yang disimpan Kirana?',
      'mau akun dan data saya dihapus permanen',
    ],
    ignores: [
      'Tolong hapus pesanan saya.',
      'Data apa yang dibutuhkan untuk refund?',
      'Kabel datanya rusak.',
      'Saya mau ganti e-mail akun.',
    ],
  },
] satisfies RiskRule[];
