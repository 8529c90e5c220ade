import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-ms',
    version: 1,
    category: 'exposure',
    severity: 'high',
    lang: 'ms',
    title: titles.exposure,
    any: [
      '(viralkan|tularkan|diviralkan|ditularkan|viral je|biar viral|biar tular|dedahkan|mendedahkan|confirm viral)',
      '(lapor|adu|mengadu|aduan|report|laporkan|repot|buat aduan|hantar aduan|complain|failkan aduan) (_|_ _|) (ke|kepada|dekat|pada|kat|dengan|di|) (_|) (kpdn|kpdnhep|tribunal pengguna|tribunal|fomca|nccc|bnm|bank negara|mcmc|skmm|kementerian|persatuan pengguna)',
      '(post|share|kongsi|upload|sebar|sebarkan|tulis|buat video) (_|_ _|_ _ _|) (di|dekat|kat|ke|pada) (_|) (tiktok|facebook|fb|twitter|x|instagram|ig|thread|threads|media sosial|semua group|group)',
      '(hubungi|pergi|bagitahu|beritahu|cerita|cari|bawa) (_|_ _|) (media|wartawan|surat khabar|akhbar|tv3|astro|berita)',
      '(biar|supaya) (semua|orang|satu malaysia|netizen) (_|) (tahu|nampak|tengok)',
    ],
    unless: [
      '(boleh|macam mana|cara) (_|_ _|) (share|post|kongsi|upload)',
      '(affiliate|unboxing|cantik|suka sangat|terbaik|puas hati|best sangat|promosi)',
    ],
    flags: [
      'Kalau tak selesai saya viralkan di TikTok.',
      'saya dah buat aduan kepada KPDN',
      'esok saya hubungi wartawan',
      'biar semua orang tahu perangai kedai ni',
      'saya nak post kat facebook benda ni',
    ],
    ignores: [
      'Boleh share video ni kat TikTok guna link affiliate?',
      'Saya tak akan viralkan, tolong bantu.',
      'Cantik sangat, saya dah post kat IG!',
      'Nampak iklan kat Facebook, voucher sah lagi ke?',
    ],
  },
] satisfies RiskRule[];
