import type { Drafts } from './good.ts';

export const ms: Drafts = {
  lang: 'ms',
  people: [
    ['Nurul Izzah Kamal', 'Nurul'],
    ['Hafiz Zulkifli', 'Hafiz'],
    ['Siti Mariam Yusof', 'Mariam'],
    ['Khairul Anuar', 'Khairul'],
    ['Lim Wei Ling', 'Wei Ling'],
    ['Roslan Idris', 'Roslan'],
  ],
  amounts: ['RM 45.90', 'RM129.00', 'RM 1,240.50', 'RM 18', 'MYR 67.80', 'RM350'],
  replies: [
    {
      asks: 'Pesanan {o} kata dah sampai tapi saya tak terima apa-apa. Saya bayar {a}',
      reply:
        'Hai {n}, terima kasih kerana memaklumkan kepada kami, dan maaf atas masalah pesanan {o}. Kami telah meminta gambar bukti penghantaran daripada pihak kurier. Kami akan maklumkan perkembangan sebelum petang Khamis. Bayaran {a} anda kekal selamat sepanjang semakan ini.',
    },
    {
      asks: 'Macam mana nak pulangkan cerek dari pesanan {o}? Bocor. Harga {a}',
      reply:
        'Hai {n}, kami minta maaf kerana cerek itu bocor. Sila buka Pesanan Saya, pilih {o}, tekan Pulangan dan muat naik dua keping gambar. Penjual mempunyai dua hari bekerja untuk menjawab. Sekiranya diluluskan, {a} dikembalikan ke kaedah bayaran asal anda. Sila maklumkan jika ada langkah yang tidak berjaya.',
    },
    {
      asks: 'Bayaran balik {a} untuk pesanan {o} belum masuk lagi',
      reply:
        'Selamat petang {n}, terima kasih kerana menunggu. Bayaran balik {a} bagi pesanan {o} telah dihantar kepada bank pada 12 November. Kebiasaannya bank mengambil masa sehingga 14 hari bekerja. Jika masih belum kelihatan selepas itu, sila balas mesej ini supaya kami boleh menyemaknya. Terima kasih.',
    },
    {
      asks: 'Boleh tukar alamat pesanan {o}? Saya dah pindah',
      reply:
        'Hai {n}, terima kasih kerana menghubungi kami. Pesanan {o} sudah berada dengan pihak kurier, jadi alamatnya tidak boleh diubah lagi. Anda boleh memilih pusat kutipan yang berdekatan dalam aplikasi sebelum bungkusan keluar dari hab. Maaf atas kesulitan ini.',
    },
    {
      asks: 'Baucar JIMAT20 tak boleh guna, jumlah belian saya {a}',
      reply:
        'Hai {n}, terima kasih atas pertanyaan anda. Baucar ini sah untuk pembelian sekurang-kurangnya RM 30 dan hanya untuk barangan berlabel merah. Ia tidak boleh digabungkan dengan penghantaran percuma. Cuba buang baucar penghantaran dahulu dan ulang semula. Semoga membantu.',
    },
    {
      asks: 'Duit jualan saya {a} belum dapat, pesanan terakhir {o}',
      reply:
        'Hai {n}, terima kasih atas mesej anda. Pembayaran {a} sedang menunggu semakan bank kerana akaun baru ditukar. Semakan ini biasanya mengambil masa satu hingga tiga hari bekerja. Anda akan menerima notis di Pusat Penjual sebaik sahaja ia selesai.',
    },
    {
      asks: 'Tak boleh log masuk, kod tak sampai',
      reply:
        'Hai {n}, maaf atas kesulitan ini. Pastikan telefon anda mempunyai isyarat dan SMS daripada penghantar tidak dikenali tidak disekat, kemudian minta kod baharu selepas lima minit. Jangan kongsi kod itu dengan sesiapa, termasuk kami. Jika masih tidak sampai, beritahu kami masa cubaan terakhir anda.',
    },
    {
      asks: 'Warna salah dalam pesanan {o}! Order biru dapat hijau',
      reply:
        'Hai {n}, kami mohon maaf kerana anda menerima warna hijau. Sila jangan gunakan barang itu dan hantarkan gambar barang serta labelnya di sini. Dengan gambar itu penjual boleh menawarkan penukaran atau pulangan bagi pesanan {o}. Kami akan susuli dalam masa dua hari bekerja.',
    },
    {
      asks: 'Kenapa video saya diturunkan? Saya pencipta kandungan',
      reply:
        'Hai {n}, terima kasih kerana bertanya. Video itu diturunkan kerana produk yang ditunjukkan tidak sepadan dengan pautan. Anda boleh membetulkan pautan dan membuat rayuan di Pusat Pencipta di bawah Pelanggaran. Rayuan biasanya dijawab dalam tiga hari bekerja.',
    },
    {
      asks: 'Saya dicaj dua kali untuk pesanan {o}, setiap satu {a}',
      reply:
        'Hai {n}, terima kasih kerana melaporkan. Kami melihat dua transaksi {a} bagi pesanan {o}; satu daripadanya ialah tahanan bank yang lazimnya hilang sendiri. Kes ini telah dimajukan kepada pasukan pembayaran untuk pengesahan. Mereka akan memaklumkan anda di sini dalam dua hari bekerja.',
    },
    {
      asks: 'Kereta sorong dari pesanan {o} masih ada waranti?',
      reply:
        'Hai {n}, terima kasih atas pertanyaan anda. Kereta sorong daripada pesanan {o} mempunyai waranti dua belas bulan daripada penjual. Tuntutan boleh dibuat dalam aplikasi: Pesanan, Waranti, Tuntutan Baharu. Sila sediakan gambar bahagian yang rosak. Jangan segan bertanya jika kurang jelas.',
    },
    {
      asks: 'Bungkusan saya di mana? Pesanan {o}',
      reply:
        'Selamat pagi {n}, terima kasih kerana menghubungi kami. Pesanan {o} tiba di hab malam tadi dan dijangka sampai antara Selasa dan Khamis. Kami faham menunggu itu meresahkan. Anda boleh menjejakinya dalam aplikasi. Jika tiada perubahan sehingga Jumaat, sila balas di sini.',
    },
    {
      asks: 'Tolong batalkan pesanan {o}, salah saiz',
      reply:
        'Baik {n}, kami faham. Pesanan {o} belum dibungkus, jadi anda boleh membatalkannya sendiri melalui Pesanan, Batal. Selepas penjual mengesahkan, bayaran dilepaskan secara automatik. Atas sebab keselamatan kami tidak boleh membatalkannya bagi pihak anda. Terima kasih kerana membeli-belah.',
    },
  ],
  critical: [
    {
      asks: 'Akaun saya kena hack, ada orang beli barang guna kad saya!',
      reply:
        'Hai {n}, terima kasih kerana segera memaklumkan. Kes ini telah kami majukan kepada pasukan keselamatan akaun dengan keutamaan tertinggi, dan mereka akan menghubungi anda dalam aplikasi hari ini. Sementara itu sila tukar kata laluan anda.',
    },
    {
      asks: 'Saya akan saman syarikat ini, peguam saya sedang sediakan dokumen',
      reply:
        'Hai {n}, kami memahami kekecewaan anda. Aduan ini telah kami rujuk kepada pasukan yang bertanggungjawab, dan pakar kami akan membalas di sini. Terima kasih atas kesabaran anda.',
    },
    {
      asks: 'Pengecas yang saya beli meletup dan tangan saya melecur',
      reply:
        'Hai {n}, kami amat bersimpati. Sila dapatkan rawatan doktor dan berhenti menggunakan pengecas itu. Pasukan keselamatan kami telah dimaklumkan dan akan menghubungi anda secepat mungkin.',
    },
  ],
  statement: 'Bank mengambil masa sehingga 14 hari bekerja untuk memaparkan bayaran balik.',
  wordings: {
    promise: [
      'Saya jamin anda dapat bayaran balik penuh hari ini.',
      'Duit anda pasti masuk esok.',
      'Kami berjanji bungkusan sampai hari Jumaat.',
      'Kami akan bayar balik sepenuhnya walau apa pun kata penjual.',
      'Jangan risau, kami akan beri pampasan baucar RM 50.',
      'Wang akan masuk ke akaun anda dalam masa 24 jam.',
      'Bayaran balik anda dijamin lulus.',
      'Esok kami hantar barang ganti percuma kepada anda.',
      'Confirm duit anda balik malam ini.',
    ],
    liability: [
      'Ini sepenuhnya kesalahan kami.',
      'Kami bertanggungjawab sepenuhnya atas kerosakan itu.',
      'Kirana memang bersalah dalam hal ini.',
      'Kami mengaku kecuaian kami menyebabkan kemalangan itu.',
      'Syarikat bertanggungjawab dari segi undang-undang atas kejadian ini.',
      'Kejadian ini berpunca daripada kecuaian pihak kami.',
      'Memang silap kami, bukan silap anda.',
      'Kami mengaku salah atas kerugian anda.',
      'Kerugian anda adalah tanggungjawab kami sepenuhnya.',
    ],
    insult: [
      'Bodoh betul, baca dulu arahan.',
      'Anda ni bangang ke?',
      'Anda penipu.',
      'Guna otak sikit boleh tak.',
      'Bengap sungguh.',
      'Diam lah, jangan banyak cakap.',
      'Pelanggan gila macam ni pun ada.',
      'Mata tu letak di mana, buta ke?',
      'Dasar miskin, banyak songeh.',
    ],
    'off-platform': [
      'Sila WhatsApp saya terus supaya lebih cepat.',
      'Pindahkan baki ke akaun peribadi saya.',
      'Kita sambung di Telegram sahaja.',
      'Bayar terus kepada penjual supaya tiada caj.',
      'Add LINE saya, saya bantu di sana.',
      'Hantar wang ke akaun penjual, tak perlu guna aplikasi.',
      'Hubungi nombor peribadi saya sahaja.',
      'Lebih murah kalau beli di luar aplikasi.',
      'DM saya di Instagram.',
    ],
    internal: [
      'Mengikut nota dalaman, pembeli ini berisiko tinggi.',
      'Lihat https://jira.kirana.internal/browse/OPS-4411 untuk butiran.',
      'Saya sudah tanya di Slack, SWAT sedang uruskan.',
      'Risk score anda di Risk Console ialah 78.',
      'Untuk kegunaan dalaman sahaja: jangan beritahu pelanggan tentang gangguan ini.',
      'Menurut Casebook, akaun anda dalam blacklist.',
      'Saya semak di admin panel, akaun anda kena flag.',
      'Ini masuk tier 2, tiket P1 di Jira.',
      'Garis panduan dalaman kami menyuruh tolak permintaan pertama.',
    ],
    secret: [
      'Kata laluan baharu anda ialah Lampu2026!x.',
      'Sila hantar kod OTP yang baru diterima kepada kami.',
      'Kod pengesahan anda 481920.',
      'Beritahu PIN anda kepada saya untuk pengesahan.',
      'API key: sk_live_9aF31kLmQ28xTz0b',
      'Boleh beri kata laluan supaya kami log masuk untuk anda?',
      'Masukkan kod 774512, itu OTP anda.',
      'Kami perlukan CVV di belakang kad anda.',
      'Kata laluan sementara: Kirana#8841',
    ],
    'third-party': [
      'Pelanggan lain bernama Azman Hashim juga mengalami masalah ini.',
      'Ia dihantar ke alamat milik Puan Rohana Salleh.',
      'Bungkusan anda tertukar dengan pesanan Encik Tan Boon Kiat.',
      'Pembeli lain dengan pesanan KRN-990412 menerima barang anda.',
      'Akaun itu kepunyaan Devi Krishnan.',
      'Tertukar dengan pesanan pelanggan lain KRN-118204.',
      'Bungkusan didaftarkan atas nama Vincent Chong.',
      'Jiran anda, Pak Samad, yang terima dan dia pun buat aduan.',
      'Bayaran balik terhantar kepada Puan Halimah Daud.',
    ],
    placeholder: [
      'Nombor penjejakan anda ialah [nombor penjejakan].',
      'Bayaran balik {{jumlah}} telah dihantar.',
      'Kami akan menelefon pada XX/XX.',
      'Kes ini dikendalikan oleh <nama ejen>.',
      'Ia akan tiba pada [masukkan tarikh].',
      'Nombor pesanan ialah XXXXX.',
      'Tarikh penghantaran: TBD.',
      'Terima kasih kerana membeli [nama produk].',
      'Sila buka pautan ini: [LINK]',
    ],
    card: [
      'Kad anda tercatat sebagai {card}.',
      'Bayaran balik ke kad bernombor {card}.',
      'Visa {card} telah dicaj.',
    ],
    'bank-account': [
      'Wang dihantar ke akaun bank {account}.',
      'Telah dipindahkan ke akaun Maybank {account}.',
      'Nombor akaun {account} ada dalam rekod.',
    ],
    'identity-number': [
      'Nombor IC {identity} telah disahkan.',
      'Kad pengenalan anda {identity} ada dalam rekod.',
      'MyKad {identity} tidak sepadan.',
    ],
    phone: [
      'Pemandu boleh dihubungi di {phone}.',
      'Sila telefon penjual di {phone}.',
      'Nombor telefonnya {phone}.',
    ],
    email: [
      'Sila tulis kepada {email}.',
      'E-mel pembeli ialah {email}.',
      'Hantar gambar ke {email}.',
    ],
    address: [
      'Bungkusan dihantar ke No. 12, Jalan Mawar 3/5, Taman Bukit Indah, 81200 Johor Bahru, Johor.',
      'Rumah penjual di 27, Lorong Cempaka, Seksyen 7, 40000 Shah Alam.',
      'Alamatnya Lot 45, Kampung Baru, 50300 Kuala Lumpur.',
    ],
  },
};
