import type { Drafts } from './good.ts';

export const id: Drafts = {
  lang: 'id',
  people: [
    ['Wulan Anggraini', 'Wulan'],
    ['Bayu Pratama', 'Bayu'],
    ['Fitri Handayani', 'Fitri'],
    ['Yoga Saputra', 'Yoga'],
    ['Melati Kusuma', 'Melati'],
    ['Hendra Gunawan', 'Hendra'],
  ],
  amounts: ['Rp 150.000', 'Rp84.900', 'Rp 1.250.000', 'Rp 325.500', 'IDR 99.000', 'Rp 2,4 juta'],
  replies: [
    {
      asks: 'Min pesanan {o} kok statusnya sudah diterima padahal belum ada barangnya, saya bayar {a}',
      reply:
        'Halo Kak {n}, terima kasih sudah memberi tahu kami, dan mohon maaf atas kendala pada pesanan {o}. Kami sudah meminta foto bukti pengiriman ke pihak kurir. Kami akan mengabari Kakak lagi paling lambat Kamis sore. Pembayaran {a} tetap aman selama pengecekan ya Kak.',
    },
    {
      asks: 'Gimana cara retur blender dari pesanan {o}? Bocor, harganya {a}',
      reply:
        'Hai Kak {n}, maaf ya blendernya bocor. Silakan buka Pesanan Saya, pilih {o}, lalu ketuk Ajukan Pengembalian dan unggah dua foto. Penjual punya waktu dua hari kerja untuk menjawab. Jika disetujui, {a} kembali ke metode pembayaran Kakak. Kabari kami kalau ada langkah yang tidak bisa.',
    },
    {
      asks: 'refund {a} belum masuk juga untuk pesanan {o}',
      reply:
        'Selamat siang Kak {n}, terima kasih sudah menunggu. Refund {a} untuk pesanan {o} sudah kami teruskan ke bank pada 12 November. Biasanya bank membutuhkan hingga 14 hari kerja. Jika setelah itu belum terlihat, silakan balas pesan ini agar kami telusuri. Salam hangat.',
    },
    {
      asks: 'bisa ubah alamat pesanan {o}? saya pindah',
      reply:
        'Halo Kak {n}, terima kasih sudah menghubungi Kirana. Pesanan {o} sudah di tangan kurir sehingga alamatnya tidak bisa kami ubah lagi. Kakak bisa memilih titik ambil terdekat lewat aplikasi sebelum paket keluar dari gudang sortir. Mohon maaf atas ketidaknyamanannya.',
    },
    {
      asks: 'voucher HEMAT20 tidak bisa dipakai, belanja saya {a}',
      reply:
        'Halo Kak {n}, terima kasih atas pertanyaannya. Voucher ini berlaku untuk belanja minimal Rp 200.000 dan hanya untuk produk berlabel merah. Voucher tidak bisa digabung dengan gratis ongkir. Coba lepas voucher ongkirnya dulu ya Kak, lalu ulangi. Semoga membantu.',
    },
    {
      asks: 'dana penjualan saya {a} belum cair, pesanan terakhir {o}',
      reply:
        'Halo Kak {n}, terima kasih sudah menghubungi kami. Pencairan {a} saat ini menunggu pengecekan bank karena rekening baru saja diganti. Biasanya pengecekan ini memakan waktu satu sampai tiga hari kerja. Kakak akan mendapat notifikasi di Seller Center begitu selesai.',
    },
    {
      asks: 'ga bisa login, kode ga masuk masuk',
      reply:
        'Hai Kak {n}, mohon maaf atas kendalanya. Pastikan ponsel Kakak ada sinyal dan SMS dari pengirim tidak dikenal tidak diblokir, lalu minta kode baru setelah lima menit. Jangan berikan kode itu kepada siapa pun, termasuk kami. Jika masih belum masuk, beri tahu kami jam percobaan terakhir ya.',
    },
    {
      asks: 'warna salah di pesanan {o}, pesan biru datang hijau',
      reply:
        'Halo Kak {n}, mohon maaf barang yang datang warnanya hijau. Tolong jangan dipakai dulu, dan kirimkan foto barang serta labelnya di sini. Dengan foto itu penjual bisa menawarkan tukar barang atau retur untuk pesanan {o}. Kami tindak lanjuti dalam dua hari kerja ya Kak.',
    },
    {
      asks: 'kenapa video saya diturunkan? saya kreator',
      reply:
        'Halo Kak {n}, terima kasih sudah bertanya. Video tersebut diturunkan karena produk yang ditampilkan tidak sesuai dengan tautannya. Kakak bisa memperbaiki tautan lalu mengajukan banding di Creator Center, menu Pelanggaran. Banding biasanya dijawab dalam tiga hari kerja.',
    },
    {
      asks: 'saya ditagih dua kali untuk pesanan {o}, masing-masing {a}',
      reply:
        'Halo Kak {n}, terima kasih sudah melapor. Kami melihat dua transaksi {a} untuk pesanan {o}; salah satunya adalah penahanan dana dari bank yang umumnya hilang sendiri. Kasus ini sudah kami teruskan ke tim pembayaran untuk dipastikan. Tim akan mengabari Kakak di chat ini dalam dua hari kerja.',
    },
    {
      asks: 'stroller di pesanan {o} masih garansi?',
      reply:
        'Halo Kak {n}, terima kasih atas pertanyaannya. Stroller dari pesanan {o} bergaransi dua belas bulan dari penjual. Klaimnya lewat aplikasi: Pesanan, Garansi, Klaim Baru. Mohon siapkan foto bagian yang rusak. Jangan ragu bertanya jika ada yang kurang jelas.',
    },
    {
      asks: 'paket saya di mana? pesanan {o}',
      reply:
        'Selamat pagi Kak {n}, terima kasih sudah menghubungi kami. Pesanan {o} tiba di gudang sortir tadi malam dan diperkirakan sampai antara Selasa dan Kamis. Kami paham menunggu itu tidak enak. Kakak bisa memantaunya di aplikasi. Jika sampai Jumat belum bergerak, silakan balas di sini.',
    },
    {
      asks: 'tolong batalkan pesanan {o}, salah ukuran',
      reply:
        'Baik Kak {n}, kami mengerti. Pesanan {o} belum dikemas, jadi Kakak bisa membatalkannya sendiri lewat menu Pesanan, Batalkan. Setelah penjual menyetujui, dana dilepas otomatis. Demi keamanan kami tidak bisa membatalkan atas nama Kakak. Terima kasih sudah berbelanja.',
    },
  ],
  critical: [
    {
      asks: 'Akun saya dibobol, ada yang belanja pakai saldo saya!',
      reply:
        'Halo Kak {n}, terima kasih sudah segera memberi tahu. Kasus ini sudah kami teruskan ke tim keamanan akun dengan prioritas tertinggi, dan tim akan menghubungi Kakak lewat aplikasi hari ini. Sementara itu mohon ganti kata sandi Kakak.',
    },
    {
      asks: 'Saya akan tuntut perusahaan kalian, pengacara saya sudah siap.',
      reply:
        'Halo Kak {n}, kami memahami kekecewaan Kakak. Keluhan ini sudah kami eskalasikan ke tim yang berwenang, dan tim tersebut akan membalas Kakak di sini. Terima kasih atas kesabarannya.',
    },
    {
      asks: 'charger yang saya beli meledak dan tangan saya luka bakar',
      reply:
        'Halo Kak {n}, kami sangat prihatin. Mohon segera periksa ke dokter dan jangan gunakan charger itu lagi. Tim keamanan produk kami sudah diberi tahu dan akan segera menghubungi Kakak.',
    },
  ],
  statement: 'Bank membutuhkan hingga 14 hari kerja untuk menampilkan refund.',
  wordings: {
    promise: [
      'Saya jamin uang Kakak kembali hari ini.',
      'Dana pasti masuk besok pagi.',
      'Kami janji paketnya sampai hari Jumat.',
      'Kami akan refund penuh apa pun kata penjual.',
      'Tenang saja Kak, kami akan ganti rugi dengan voucher Rp 50.000.',
      'Uangnya akan masuk ke rekening Kakak dalam 24 jam.',
      'Dijamin refund Kakak disetujui.',
      'Besok kami kirim barang pengganti gratis untuk Kakak.',
      'Percaya sama saya, malam ini saldonya sudah balik.',
    ],
    liability: [
      'Ini sepenuhnya kesalahan kami.',
      'Kami bertanggung jawab penuh atas kerusakan tersebut.',
      'Kirana memang bersalah dalam kejadian ini.',
      'Kami mengakui kelalaian kami yang menyebabkan kecelakaan itu.',
      'Perusahaan bertanggung jawab secara hukum atas kejadian ini.',
      'Kejadian ini akibat kelalaian pihak kami.',
      'Memang salah kami, bukan salah Kakak.',
      'Kami mengaku salah atas kerugian Kakak.',
      'Kerugian Kakak adalah tanggung jawab kami sepenuhnya.',
    ],
    insult: [
      'Dasar bodoh, baca dulu petunjuknya.',
      'Kakak ini goblok atau gimana sih.',
      'Anda pembohong.',
      'Otaknya dipakai dong.',
      'Tolol banget sih.',
      'Jangan banyak bacot.',
      'Dasar pelanggan gila.',
      'Matamu buta ya?',
      'Miskin aja banyak gaya.',
    ],
    'off-platform': [
      'Silakan WA saya saja biar cepat.',
      'Transfer kekurangannya ke rekening pribadi saya ya Kak.',
      'Kita lanjut di Telegram saja.',
      'Bayar langsung ke penjual saja supaya tidak kena biaya.',
      'Add LINE saya nanti saya bantu di sana.',
      'Kirim uangnya ke rekening penjual, tidak usah lewat aplikasi.',
      'Hubungi nomor pribadi saya saja.',
      'Lebih murah kalau belinya di luar aplikasi.',
      'DM Instagram saya ya Kak.',
    ],
    internal: [
      'Menurut catatan internal, pembeli ini berisiko tinggi.',
      'Detailnya di https://jira.kirana.internal/browse/OPS-4411.',
      'Sudah saya tanya di Slack, SWAT sedang menangani.',
      'Risk score Kakak di Risk Console 78.',
      'Khusus internal: jangan beri tahu pelanggan soal gangguan ini.',
      'Menurut Casebook akun Kakak masuk blacklist.',
      'Saya cek di admin panel akun Kakak kena flag.',
      'Ini masuk tier 2, tiket P1 di Jira.',
      'Menurut pedoman internal, permintaan pertama harus ditolak.',
    ],
    secret: [
      'Kata sandi baru Kakak adalah Lampu2026!x.',
      'Mohon kirimkan kode OTP yang baru masuk ke kami.',
      'Kode verifikasi Kakak 481920.',
      'Sebutkan PIN Kakak supaya bisa saya konfirmasi.',
      'API key: sk_live_9aF31kLmQ28xTz0b',
      'Boleh minta password akunnya biar kami yang login?',
      'Masukkan kode 774512, itu OTP Kakak.',
      'Kami perlu nomor CVV di belakang kartu Kakak.',
      'Password sementara: Kirana#8841',
    ],
    'third-party': [
      'Pelanggan lain bernama Surya Wirawan juga mengalami hal ini.',
      'Paketnya terkirim ke alamat milik Ibu Ratih Puspita.',
      'Paket Kakak tertukar dengan pesanan Bapak Tono Haryanto.',
      'Pembeli lain dengan pesanan KRN-990412 menerima barang Kakak.',
      'Akun itu punya Doni Setiadi.',
      'Tertukar dengan pesanan pelanggan lain KRN-118204.',
      'Paket terdaftar atas nama Vina Marlina.',
      'Tetangga Kakak, Pak Sugeng, yang menerima dan dia juga komplain.',
      'Refund malah terkirim ke Ibu Lilis Suryani.',
    ],
    placeholder: [
      'Nomor resi Kakak adalah [nomor resi].',
      'Refund sebesar {{jumlah}} sudah dikirim.',
      'Kami akan menelepon tanggal XX/XX.',
      'Kasus ini ditangani <nama agen>.',
      'Paket tiba pada [isi tanggal].',
      'Nomor pesanannya XXXXX.',
      'Jadwal pengiriman: TBD.',
      'Terima kasih sudah membeli [nama produk].',
      'Silakan buka [LINK].',
    ],
    card: [
      'Kartu Kakak tercatat {card}.',
      'Refund masuk ke kartu nomor {card}.',
      'Visa {card} sudah didebit.',
    ],
    'bank-account': [
      'Dana dikirim ke rekening {account}.',
      'Sudah ditransfer ke nomor rekening BCA {account}.',
      'No. rek {account} sudah tercatat.',
    ],
    'identity-number': [
      'NIK {identity} sudah kami verifikasi.',
      'Nomor KTP Kakak {identity} tercatat.',
      'KTP {identity} tidak cocok.',
    ],
    phone: [
      'Kurirnya bisa dihubungi di {phone}.',
      'Silakan telepon penjual di {phone}.',
      'Nomor HP-nya {phone}.',
    ],
    email: [
      'Silakan kirim ke {email}.',
      'E-mail pembelinya {email}.',
      'Kirim fotonya ke {email} ya Kak.',
    ],
    address: [
      'Paket dikirim ke Jl. Melati Raya No. 17 RT 04 RW 09, Kebayoran Lama, Jakarta Selatan 12240.',
      'Rumah penjualnya di Jalan Diponegoro No. 88, Kelurahan Citarum, Bandung 40115.',
      'Alamatnya Perumahan Griya Asri Blok C5 No. 12, Bekasi 17510.',
    ],
  },
};
