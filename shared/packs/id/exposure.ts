import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-id',
    version: 1,
    category: 'exposure',
    severity: 'high',
    lang: 'id',
    title: titles.exposure,
    any: [
      '(lapor|melapor|laporkan|dilaporkan|melaporkan|laporin|dilaporin|adukan|mengadu|mengadukan|ngadu|aduin|diadukan|komplain|pengaduan|aduan|surat|nulis|bawa) (_|_ _|) (ke|kepada|di|lewat|melalui) (_|) @regulator-id',
      '(lapor|laporkan|laporin|ngadu|lapor ke) @regulator-id',
      '(viralkan|viralin|diviralkan|diviralin|memviralkan|viralkn|ngeviralin|bikin viral|buat viral|biar viral|biarin viral|jadi viral|biar rame|bikin rame|bikin thread|buat thread|spill)',
      '(posting|post|share|sebar|sebarkan|sebarin|upload|unggah|umbar|bongkar|up|naikin|naikkan|curhat|ceritain|tulis|expose|kupas|bagikan|blow up|blowup|sebarluaskan) (_|_ _|_ _ _|) (di|ke) (_|) @media-id',
      '(masuk|masukin|bawa|hubungi|kirim|lapor|ke|kontak|cerita|kabarin|undang) (_|) (media|koran|wartawan|berita|tv|televisi|detik|kompas|surat pembaca|akun gosip|lambe turah|mediakonsumen|media konsumen|reporter|jurnalis)',
      '(bongkar|expose|ekspos|mengekspos) (_|) (kebobrokan|kebusukan|kelakuan|penipuan|semua|kirana|toko|kalian|toko ini|seller|aplikasi ini)',
      '(semua orang|orang orang|publik|netizen|masyarakat|biar orang|dunia|followers) (_|_ _|) (harus tahu|tahu|tau|harus tau|lihat|menilai|tahu kelakuan)',
      '(kasih|beri|buat|bikin|tulis) (_|) (bintang|rating) (1|satu) (_|_ _|) (di semua|di mana|playstore|play store|app store)',
    ],
    unless: [
      '(boleh|bisa|apakah|gimana cara|bagaimana cara|bagaimana|cara) (_|_ _|) (posting|share|upload|promosi)',
      '(affiliate|afiliasi|unboxing|ootd|promosi|promo|konten saya|konten aku|haul|racun|endorse|senang|bagus banget|suka banget|seneng banget)',
      '(video|konten|live|produk) (_|) (viral|fyp) (_|) (kemarin|itu|di tiktok|banget|terus|turun)',
      '(kerja|bekerja|bagian|karyawan|sebagai) (_|) (di|) (media|tv|wartawan|koran)',
    ],
    flags: [
      'Kalau tidak diproses saya viralkan di TikTok.',
      'Saya sudah lapor ke YLKI dan OJK ya',
      'gue sebar di semua sosmed biar orang tahu',
      'tunggu aja gw bikin thread di twitter',
      'besok saya kirim ke surat pembaca Kompas',
      'aku adukan ke BPKN',
      'fix gue viralin, refund my money',
    ],
    ignores: [
      'Boleh share video ini di TikTok pakai link affiliate?',
      'Saya tidak akan viralkan, tolong bantu saja.',
      'Barangnya bagus banget, aku posting di IG!',
      'Teman saya bilang mau viralin tokonya.',
      'Lihat iklannya di Instagram, vouchernya masih berlaku?',
      'Kenapa video saya tidak viral lagi ya',
    ],
  },
] satisfies RiskRule[];
