import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-ms',
    version: 2,
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
      '(viral*|memviral*|diviral*|tularkan|menularkan|ditularkan|bagi viral|bagi tular|jadi viral|biar viral|dedah*|mendedah*|didedah*|boikot|memboikot|spill)',
      '(lapor*|melapor*|adu|mengadu|adukan|aduan|report|repot|complain|maklumkan|emel|hantar aduan|failkan aduan|tulis surat|hubungi|call|rujuk) (_|_ _|_ _ _|) @regulator-ms',
      '(post*|mpost|pos|share|kongsi*|upload|muat naik|sebar*|menyebar*|tulis|letak|cerita*|live|tampal|naikkan|dedah*|buat video|buat content|buat posting|buat thread|up|hantar) (_|_ _|_ _ _|_ _ _ _|) (di|dekat|kat|ke|pada|dalam|dlm|semua|guna) (_|) @media-ms',
      {
        near: [
          '(wartawan|media|surat khabar|akhbar|tv3|astro|awani|harian metro|sinar harian|berita harian|kosmo|pemberita|reporter|paper|news)',
          '(hubungi|contact|pergi|bagitahu|beritahu|cerita|cari|bawa|hantar|lapor|panggil|datang|masuk*|keluar*|siarkan|dah berminat|tahu|whatsapp|dm)',
        ],
        within: 6,
      },
      {
        near: [
          '(influencer|instafamous|youtuber|tiktoker|content creator|page viral|akaun viral|page|netizen|selebriti)',
          '(hubungi|contact|dm|hantar|bahas|naikkan|bagi|minta|suruh|review|dedah*|nilai|tengok|viralkan|bincang|hakimi|tahu)',
        ],
        within: 8,
      },
      '(biar|supaya|bagi|so that|agar) (_|_ _|_ _ _|) (semua|orang|orang lain|satu malaysia|netizen|dunia|pembeli lain|yang lain|tak ada lagi|semua orang|customer lain) (_|_ _|_ _ _|) (tahu|nampak|tengok|nilai|hati hati|berjaga jaga|berwaspada|tak kena|terkena|tertipu|kena tipu|jadi mangsa|sedar|beringat)',
      '(bagi|beri|letak|tulis|leave|tinggal|give) (_|_ _|) (satu bintang|1 bintang|1 star|one star|bad review|review buruk|review teruk|ulasan buruk|review) (_|_ _|_ _ _|) (everywhere|play store|app store|google|merata|semua|kat mana|so that|supaya|biar|suruh|facebook)',
      {
        near: [
          '(jangan terkejut|jangan marah kalau|siaplah|tunggu jelah|tunggu je|tengoklah nanti|jangan salahkan)',
          '(viral|media|netizen|trending|page|berita|tiktok|facebook|wartawan|tular|paper|tv)',
        ],
        within: 9,
      },
      '(tangkap layar|screenshot|ss|bukti chat|semua bukti|rakaman|video kurier|video rider|video) (_|_ _|_ _ _|) (sebar*|saya sebar|upload|nak upload|post|viral*|share|kongsi|dalam group|letak)',
      '(nama|reputasi|imej) (_|_ _|) (busuk|hancur|rosak|jatuh|tercemar)',
    ],
    unless: [
      '(boleh|macam mana|cara) (_|_ _|) (share|post|kongsi|upload)',
      '(affiliate|unboxing|cantik|suka sangat|terbaik|puas hati|best sangat|promosi)',
      '(posting|post|status) (_|_ _|_ _ _|) (dah|sudah|telah) (dipadam|padam|buang|delete)',
      '(produk viral|barang viral|tengah viral|viral sangat|yang viral|viral kat tiktok)',
      '(nampak|tengok|jumpa|dapat|beli) (_|_ _|_ _ _|) (iklan|promosi|voucher|link)',
      '(login|log masuk|daftar) (_|_ _|) (facebook|google|instagram|tiktok)',
      'media (tanaman|tanam|player|storan)',
      '(produk|barang|kek|kuih|kerepek|tudung|baju|resepi|yang|tengah) viral',
      '(keripik|kue|produk|barang|baju|tas|sepatu|resep|makanan|minuman|snack|serum|model|lagi|sedang) viral',
      'viral (rasa|banget|sangat|di tiktok|kat tiktok)',
    ],
    flags: [
      'Kalau tak selesai saya viralkan di TikTok.',
      'saya dah buat aduan kepada KPDN',
      'esok saya hubungi wartawan',
      'biar semua orang tahu perangai kedai ni',
      'saya nak post kat facebook benda ni',
      'Saya lapor pada KKM sekarang juga.',
      'Biar netizen nilai, video tu tinggal nak upload je.',
      'nk repot kpdn esk',
    ],
    ignores: [
      'Boleh share video ni kat TikTok guna link affiliate?',
      'Saya tak akan viralkan, tolong bantu.',
      'Cantik sangat, saya dah post kat IG!',
      'Nampak iklan kat Facebook, voucher sah lagi ke?',
      'Posting tu saya dah padam, masalah dah selesai.',
      'Nak login guna Google tak boleh.',
      'Abang ipar saya pernah adu pada KPDN pasal bengkel.',
    ],
  },
] satisfies RiskRule[];
