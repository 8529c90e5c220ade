import { pickLanguage, type UiLanguage } from './words.ts';

/** Words on the console's own page: in a file of their own, as all others are too much for it and for the worker. */
const host = {
  en: { panel: 'Deskside', notSent: 'Not sent. See Deskside.' },
  id: { panel: 'Deskside', notSent: 'Belum terkirim. Lihat Deskside.' },
  th: { panel: 'Deskside', notSent: 'ยังไม่ได้ส่ง ดูที่ Deskside' },
  vi: { panel: 'Deskside', notSent: 'Chưa gửi. Xem Deskside.' },
  ms: { panel: 'Deskside', notSent: 'Belum dihantar. Lihat Deskside.' },
  tl: { panel: 'Deskside', notSent: 'Hindi pa naipapadala. Tingnan ang Deskside.' },
  zh: { panel: 'Deskside', notSent: '未发送，请看 Deskside。' },
} satisfies Record<UiLanguage, Record<string, string>>;

export const hostWords = (asked: readonly string[]) => host[pickLanguage(asked)];
