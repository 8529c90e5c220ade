import type { Source } from './source.ts';

export const ms: Source[] = [
  {
    id: 48229,
    subject: 'Bila nak sampai ni',
    customer: 'Nurul Izzati',
    kind: 'buyer',
    market: 'MY',
    channel: 'chat',
    status: 'new',
    tags: ['penghantaran'],
    order: 'KR-6318-2207',
    messages: [
      {
        from: 'customer',
        ago: 41,
        text: 'hai, janji sampai 18hb tapi skrg dah 22hb, brg still on the way dekat hub Shah Alam. nak guna utk majlis hujung minggu ni. boleh tolong push courier tak?',
      },
    ],
  },
  {
    id: 48230,
    subject: 'Lain dari gambar',
    customer: 'Hafiz Rahman',
    kind: 'buyer',
    market: 'MY',
    channel: 'form',
    status: 'open',
    tags: ['pemulangan'],
    order: 'KR-7752-1164',
    messages: [
      {
        from: 'customer',
        ago: 330,
        text: 'Dalam iklan tulis kulit asli, jahitan kemas. Yang sampai kulit PVC nipis, bau plastik, zip pun dah tercabut masa mula-mula buka. Saya tak puas hati dengan kualiti beg ni dan nak pulangkan. Macam mana prosesnya?',
      },
    ],
  },
  {
    id: 48232,
    subject: 'Siapa yang guna kad saya?',
    customer: 'Siti Mariam Yusof',
    kind: 'buyer',
    market: 'MY',
    channel: 'chat',
    status: 'new',
    tags: ['kad'],
    messages: [
      {
        from: 'customer',
        ago: 19,
        text: 'Tadi pagi bank hantar SMS, ada 3 transaksi Kirana RM899, RM899 dan RM450. Saya tak pernah buat belian ni, akaun Kirana pun dah setahun tak buka. Ada orang guna kad saya tanpa kebenaran! Tolong sekat cepat.',
      },
    ],
  },
  {
    id: 48233,
    subject: 'Aduan ke KPDN',
    customer: 'Azman Ismail',
    kind: 'buyer',
    market: 'MY',
    channel: 'email',
    status: 'open',
    tags: ['televisyen'],
    order: 'KR-1593-8840',
    messages: [
      {
        from: 'customer',
        ago: 1100,
        text: 'Tuan/Puan, TV yang saya beli tidak boleh hidup sejak hari pertama. Penjual enggan ganti.',
      },
      {
        from: 'agent',
        name: 'Faizal Omar',
        ago: 1040,
        text: 'Salam Encik Azman, kami mohon maaf. Boleh kongsi video masalah tersebut?',
      },
      {
        from: 'customer',
        ago: 96,
        text: 'Video sudah dihantar tiga hari lepas, tiada maklum balas. Saya akan buat aduan rasmi kepada KPDN dan bawa ke Tribunal Tuntutan Pengguna minggu hadapan, salinan kepada wartawan Harian yang saya kenal.',
      },
    ],
  },
  {
    id: 48234,
    subject: 'Stok tak update, upload pun gagal',
    customer: 'Kedai Alat Tulis Cikgu',
    kind: 'seller',
    market: 'MY',
    channel: 'chat',
    status: 'new',
    tags: ['penjual'],
    messages: [
      {
        from: 'customer',
        ago: 83,
        text: 'salam, saya import fail excel 120 barang, semua keluar "ralat baris 2: kategori tidak sah". ikut templat terbaru dah. yang lama pulak stok jadi kosong padahal banyak lagi. mcm mana nak betulkan?',
      },
    ],
  },
  {
    id: 48235,
    subject: 'Video kena padam',
    customer: 'Amirul Hakim',
    kind: 'creator',
    market: 'MY',
    channel: 'chat',
    status: 'open',
    tags: ['kreator'],
    messages: [
      {
        from: 'customer',
        ago: 145,
        text: 'bro, video review kasut saya kena turun semalam, sebab "tuntutan mengelirukan". dlm video saya cuma cakap selesa je 😂 sekarang dapat 1 strike, tak boleh live 7 hari. nak rayu kat mana',
      },
    ],
  },
  {
    id: 48236,
    subject: 'tempahan kena cancel sendiri',
    customer: 'Kamarul Zaman',
    kind: 'buyer',
    market: 'MY',
    channel: 'chat',
    status: 'open',
    tags: [],
    order: 'KR-4825-3306',
    messages: [
      {
        from: 'customer',
        ago: 110,
        text: 'kenapa sistem cancel order aku? aku dah bayar, tak pernah pun minta cancel',
      },
      {
        from: 'agent',
        name: 'Faizal Omar',
        ago: 104,
        text: 'Hai Encik Kamarul, saya semak sekejap ya.',
      },
      {
        from: 'customer',
        ago: 71,
        text: 'semak semak semak. bodoh betul, otak letak kat lutut ke? kau ni memang bangang, makan gaji buta. jawab la sial',
      },
    ],
  },
];
