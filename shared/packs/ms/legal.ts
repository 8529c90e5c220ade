import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'legal-threat-ms',
    version: 1,
    category: 'legal',
    severity: 'critical',
    lang: 'ms',
    title: titles.legal,
    any: [
      '(saman|menyaman|disaman|nak saman|tindakan undang undang|tindakan mahkamah|surat tuntutan|notis tuntutan|mahkamah)',
      '(ambil|mengambil|kenakan|teruskan) (_|) tindakan undang undang',
      '(buat|membuat|buatkan|failkan|lodge|lapor|laporkan|report|repot|buat report) (_|_ _|) (laporan polis|report polis|repot polis|polis|pihak polis|balai|balai polis)',
      '(jumpa|lantik|panggil|hubungi|guna|cari|upah|rujuk) (_|) (peguam|lawyer)',
      'peguam (saya|kami|aku) (_|) (akan|sudah|dah|tengah|yang)',
      '(jumpa|kita jumpa) (di|dekat|kat) (mahkamah|tribunal|court)',
      '(bawa|heret|seret) (_|_ _|) (ke|pergi) (mahkamah|court|balai)',
    ],
    unless: [
      '(kena|dapat|bayar|terima|ada) (_|) saman (_|) (kereta|trafik|parking|polis)',
      '(buku|kawan|novel|baju) (_|) (peguam|undang undang|polis)',
      '(perlu|kena|wajib|patut) (ke|kah|tak|) (_|) (buat|report|lapor)',
      '(perlu ke|kena ke) (_|_ _|) (polis|report)',
    ],
    flags: [
      'Saya akan saman syarikat awak.',
      'esok saya buat report polis',
      'Peguam saya akan hubungi awak',
      'kita jumpa kat tribunal pengguna',
      'kami akan ambil tindakan undang-undang',
    ],
    ignores: [
      'Kawan peguam saya suka kasut ni!',
      'Saya tak nak saman, nak barang saja.',
      'Perlu ke buat report polis?',
      'Kawan saya kata dia nak saman penjual tu.',
      'Baju polis saiz M ada lagi?',
    ],
  },
] satisfies RiskRule[];
