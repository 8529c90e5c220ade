import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'privacy-data-ms',
    version: 1,
    category: 'privacy',
    severity: 'high',
    lang: 'ms',
    title: titles.privacy,
    reported: true,
    any: [
      '(data|data peribadi|maklumat|maklumat peribadi|nombor telefon|alamat|ic|nombor ic) (_|_ _|) (bocor|dibocorkan|tersebar|disebarkan|dijual|disalahguna|disalahgunakan|didedahkan)',
      '(bocorkan|sebarkan|dedahkan|jual|salah guna|kongsi|post) (_|) (data|maklumat|nombor telefon|alamat|nombor|ic) (_|) (saya|pelanggan|kami|peribadi)',
      '(nampak|keluar|dapat|terima|boleh tengok) (_|_ _|) (alamat|data|pesanan|order|nama|maklumat) (orang lain|pelanggan lain)',
      '(padam|padamkan|buang|hapus|hapuskan) (_|_ _|) (data|data peribadi|maklumat|maklumat peribadi|ic)',
      '(salinan|minta) (_|) (data peribadi|maklumat peribadi)',
      '(pdpa|akta perlindungan data)',
    ],
    unless: [
      '(botol|bekas|paip|sos|minyak) (_|_ _|) bocor',
      '(tukar|kemas kini|update) (_|) (alamat|nombor|maklumat)',
    ],
    flags: [
      'Data peribadi saya bocor.',
      'Penjual post nombor telefon saya dekat group',
      'saya nampak alamat pelanggan lain',
      'tolong padam semua data saya',
    ],
    ignores: [
      'Botol bocor masa sampai.',
      'Macam mana nak tukar alamat?',
      'Maklumat apa yang perlu untuk refund?',
    ],
  },
] satisfies RiskRule[];
