import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      customer: ["A creator is showing my 9-year-old son's face and our address on his live"],
      draft: 'You can hide creators whom you do not enjoy.',
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas kendalanya, Kak.',
      flags: [{ category: 'legal', severity: 'critical' }],
    },
    {
      lang: 'en',
      draft: 'Please stop using the charger.',
      flags: [{ category: 'safety', severity: 'critical' }],
      escalated: ['legal'],
    },
    {
      lang: 'th',
      customer: ['บัญชีโดนแฮกค่ะ'],
      draft: 'ขออภัยในความไม่สะดวกค่ะ',
      flags: [{ category: 'fraud', severity: 'critical' }],
    },
    ...[
      'One host keeps asking my 12 year old daughter in private chat to send him photos of herself',
      'ada lelaki dewasa dm anak saya, minta gambar dia tanpa baju',
      'มีผู้ชายทักมาขอรูปลูกสาว 11 ขวบ',
      'có người lạ nhắn xin ảnh con gái tôi',
      'may lalaki po na humihingi ng picture ng anak ko sa live chat',
      '有个主播私信我女儿要裸照',
    ].map((text) => ({
      lang: 'en' as const,
      customer: [text],
      draft: 'You can turn off comments in Settings.',
    })),
    {
      lang: 'en',
      customer: ['An Excel file with my ID number is public on Google'],
      draft: 'You can hide your name under Settings.',
      flags: [{ category: 'privacy', severity: 'high' }],
    },
    ...[
      'Mã không dùng chung với mã khác ạ.',
      'Ajukan Retur di bagian Pesanan, lalu kirim kembali unit itu.',
      'You can put a new PIN under Settings > Security.',
      '请在安全设置中修改密码。',
    ].map((draft) => ({
      lang: 'en' as const,
      draft,
      flags: [{ category: 'legal' as const, severity: 'critical' as const }],
    })),
  ],
  ignores: [
    {
      lang: 'ms',
      customer: ['hantar bunga ke kawan di Hospital Pantai, rider tak boleh naik wad'],
      draft: 'Bunga ada di kaunter lobi.',
      flags: [{ category: 'safety', severity: 'critical' }],
    },
    {
      lang: 'id',
      customer: ['saya ganti nomor tapi login masih minta kode ke nomor lama'],
      draft: 'Nomor bisa diganti di halaman login ya Kak.',
      flags: [{ category: 'fraud', severity: 'critical' }],
    },
    {
      lang: 'id',
      customer: ['Anak saya minta foto produk yang lain sebelum beli'],
      draft: 'Foto lain ada di halaman produk ya Kak.',
    },
    {
      lang: 'en',
      customer: ['Please delete my account and data'],
      draft: 'You can do so under Settings.',
      flags: [{ category: 'privacy', severity: 'high' }],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas kendalanya, Kak.',
      flags: [{ category: 'legal', severity: 'critical' }],
      escalated: ['legal'],
    },
    {
      lang: 'en',
      draft: 'Sorry about that.',
      flags: [
        { category: 'fraud', severity: 'high' },
        { category: 'vip', severity: 'critical' },
      ],
    },
    { lang: 'en', draft: 'Sorry about that.' },
  ],
};
export default cases;
