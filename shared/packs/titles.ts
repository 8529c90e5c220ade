import type { RiskCategory } from '../model/category.ts';
import type { LocalText } from '../model/language.ts';

/** What the panel says of a flag, where a rule has nothing more exact to say. */
export const titles: Record<RiskCategory, LocalText> = {
  legal: { en: 'Threatens legal action', id: 'Mengancam jalur hukum' },
  exposure: {
    en: 'Threatens to go public or to a regulator',
    id: 'Mengancam lapor regulator atau media',
  },
  safety: { en: 'Someone may be in danger', id: 'Ada orang yang mungkin dalam bahaya' },
  fraud: {
    en: 'Reports fraud or a taken-over account',
    id: 'Melaporkan penipuan atau akun diambil alih',
  },
  dispute: { en: 'Disputes a payment', id: 'Mempersoalkan pembayaran' },
  ipr: {
    en: 'Reports counterfeit or stolen content',
    id: 'Melaporkan barang palsu atau konten curian',
  },
  governance: {
    en: 'Reports a breach of marketplace policy',
    id: 'Melaporkan pelanggaran aturan marketplace',
  },
  privacy: { en: 'Personal data: request or leak', id: 'Data pribadi: permintaan atau kebocoran' },
  abuse: { en: 'Abusive language', id: 'Bahasa kasar' },
  minors: { en: 'A minor may be involved', id: 'Mungkin melibatkan anak di bawah umur' },
  manager: { en: 'Asks for a supervisor or a human', id: 'Minta atasan atau agen manusia' },
  repeat: {
    en: 'Contacted many times, or a promise was broken',
    id: 'Sudah berkali-kali menghubungi, atau janji tidak ditepati',
  },
  vip: { en: 'VIP customer', id: 'Pelanggan VIP' },
  outage: { en: 'The same fault for many', id: 'Gangguan yang dialami banyak orang' },
};
