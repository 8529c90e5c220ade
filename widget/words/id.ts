import type { Words } from './words.ts';

/** Setiap kalimat antarmuka dalam bahasa Indonesia. */
export const id: Words = {
  common: {
    product: 'Deskside',
    languages: {
      en: 'Inggris',
      id: 'Indonesia',
      ms: 'Melayu',
      th: 'Thai',
      vi: 'Vietnam',
      tl: 'Filipino',
      zh: 'Tionghoa',
    },
    severities: { critical: 'Kritis', high: 'Tinggi', normal: 'Biasa' },
    categories: {
      legal: 'Ancaman hukum',
      exposure: 'Dibawa ke publik',
      safety: 'Keselamatan',
      fraud: 'Penipuan dan kerugian',
      dispute: 'Sengketa pembayaran',
      ipr: 'Kekayaan intelektual',
      governance: 'Tata kelola',
      privacy: 'Privasi',
      abuse: 'Pelecehan',
      minors: 'Anak di bawah umur',
      manager: 'Minta atasan',
      repeat: 'Kontak berulang',
      vip: 'VIP',
      outage: 'Gangguan layanan',
      issue: 'Masalah pelanggan',
      bug: 'Bug',
      'no-sop': 'Tidak ada SOP yang cocok',
    },
  },
  findings: {},
  panel: {},
  desk: {},
  insights: {},
  content: {},
};
