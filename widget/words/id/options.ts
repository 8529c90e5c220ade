import type { Words } from '../words.ts';

export const options: Words['options'] = {
  title: 'Opsi Deskside',
  setBy: {
    organisation: 'Diatur oleh organisasi Anda',
    package: 'Diatur dalam salinan Deskside ini',
  },
  sitesLocked: {
    organisation:
      'Organisasi Anda yang menentukan situs. Minta ke administratornya kalau perlu situs lain.',
    package: 'Situs sudah diatur dalam salinan Deskside ini.',
  },
  problems:
    'Sebagian pengaturan dari organisasi Anda tidak bisa dipakai. Tunjukkan baris ini ke administratornya:',
  backendTitle: 'Deskside perusahaan Anda',
  backend: 'Alamat backend',
  backendHint: 'Team lead atau IT Anda tahu alamatnya. Contoh: https://deskside.example.com',
  backendWrong: 'Ini bukan alamat web. Awali dengan https://',
  save: 'Simpan',
  test: 'Tes koneksi',
  testing: 'Menghubungi backend…',
  works: 'Backend menjawab.',
  fails: (address: string) =>
    `${address} tidak menjawab. Periksa alamat dan koneksi Anda, lalu coba lagi.`,
  notDeskside: (address: string) =>
    `Yang menjawab di ${address} bukan Deskside. Tanyakan alamat yang benar ke team lead Anda.`,
  signedIn: (name: string, workspace: string) => `Masuk sebagai ${name}, ${workspace}`,
  signOut: 'Keluar',
  sites: 'Situs',
  noSites: 'Deskside belum aktif di situs mana pun. Tambahkan alamat aplikasi tiket Anda.',
  site: 'Alamat aplikasi tiket',
  siteHint:
    'Browser bertanya sekali. Setelah itu Deskside membaca tiket di sana, tidak di tempat lain.',
  siteWrong: 'Ini bukan alamat web. Salin dari browser saat sebuah tiket terbuka.',
  tool: 'Aplikasi',
  toolChoose: 'Pilih',
  toolUntried: (name) => `${name} (belum dicoba)`,
  untried: 'belum dicoba di aplikasi aslinya: pastikan tiket Anda terbaca dengan benar',
  toolMissing: 'Pilih aplikasi yang mana.',
  add: 'Tambah dan izinkan',
  refused: (site: string) => `Browser tidak mengizinkan ${site}. Coba lagi lalu pilih Izinkan.`,
  remove: (site: string) => `Hapus ${site}`,
  waiting: 'Belum diizinkan di browser.',
  allow: 'Izinkan',
  allowSite: (site: string) => `Izinkan ${site}`,
  tools: {
    title: 'Aplikasi yang tidak ada di daftar',
    hint: 'Tunjuk bagian-bagian satu tiket. Setelah itu Deskside membaca semua tiket aplikasi itu.',
    address: 'Alamat tiket yang terbuka',
    start: 'Siapkan halaman',
    own: 'Disiapkan atau diimpor di perangkat ini',
    export: (name: string) => `Simpan ${name} sebagai berkas`,
    remove: (name: string) => `Lupakan ${name}`,
    inUse: 'Dipakai di sebuah situs',
    import: 'Impor berkas',
    imported: (name: string) => `${name} sekarang bisa dipilih sebagai aplikasi.`,
    refused: (why: string) => `Berkas ini tidak bisa dipakai: ${why}`,
  },
  first: {
    title: 'Siapkan Deskside',
    left: (steps: number) =>
      steps === 1 ? 'Tinggal satu langkah.' : `${steps} langkah lagi, sekitar semenit.`,
    allDone: 'Semua sudah siap.',
    connect: 'Hubungkan ke Deskside perusahaan Anda',
    signIn: 'Masuk',
    allow: 'Izinkan aplikasi tiket Anda',
    ready: 'Anda siap bekerja',
    next: 'Lanjut',
    done: 'selesai',
    noSites:
      'Organisasi Anda belum menentukan situs. Minta administratornya menambahkan aplikasi tiket Anda.',
    readyHint: 'Buka sebuah tiket. Deskside ada di sebelah kanannya.',
    open: (site: string) => `Buka ${site}`,
    all: 'Semua opsi',
  },
};
