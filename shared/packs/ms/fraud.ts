import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'fraud-report-ms',
    version: 1,
    category: 'fraud',
    severity: 'critical',
    lang: 'ms',
    title: titles.fraud,
    reported: true,
    negatable: false,
    any: [
      '(akaun|wallet|ewallet|emel|kedai|kiranapay) (_|_ _|) (kena hack|digodam|kena godam|dihack|dicuri|diambil alih|kena curi|di hack|kena hacked)',
      '(mengaku|menyamar|mendakwa|konon|kononnya|acah) (_|) (dari|daripada|sebagai|wakil|pegawai|) (_|) (kirana|kiranapay|bank|customer service|khidmat pelanggan|polis|staf|pegawai)',
      '(bagi|beri|kasi|terbagi|hantar|kongsi|terberi|minta|mintak|tanya|suruh bagi) (_|_ _|_ _ _|) (otp|tac|kod otp|kod tac|pin|kata laluan|password|cvv|kod pengesahan)',
      '(transaksi|pembayaran|pengeluaran|caj|pemindahan|pesanan|order) (_|_ _|_ _ _|) (bukan|tak pernah|tidak pernah|tak) (_|) (saya|saya buat|buat|dibuat|kenal)',
      '(tak pernah|tidak pernah|bukan saya yang|saya tak) (_|) (buat|membuat|order|beli|bayar|pindah|keluarkan) (_|) (transaksi|pembayaran|pengeluaran|pesanan|benda|ni|order)',
      '(duit|wang|baki|akaun) (_|_ _|_ _ _|) (hilang|lesap|dicuri|kena curi|kena tolak tanpa|ditolak tanpa|habis kena|dikeluarkan tanpa)',
      '(tanpa kebenaran|tanpa izin|tanpa pengetahuan) (saya|kami|aku)',
      '(kad|telefon|phone|dompet|wallet|purse) (_|_ _|) (hilang|dicuri|kena curi|kena ragut|kena samun)',
      '(kena|ditipu|tertipu|mangsa|kes) (_|) (scam|tipu|penipu|scammer|penipuan)',
      '(penjual|kedai|seller|dia|orang) (_|_ _|) (scammer|penipu|tipu saya|menipu|scam)',
      '(bayar|transfer|bank in|pindah|tf) (_|_ _|_ _ _|) (luar|luar app|luar aplikasi|luar platform|akaun peribadi|terus ke akaun|akaun dia|whatsapp)',
      '(suruh|minta|mintak|paksa) (_|_ _|) (bayar|transfer|bank in) (_|_ _|) (whatsapp|luar|akaun|telegram|terus)',
      '(scammer|link palsu|laman web palsu|phishing|keldai akaun|panggilan palsu)',
    ],
    unless: [
      '(otp|tac|kod) (_|_ _|) (tak|tidak|belum) (_|) (sampai|terima|dapat|masuk)',
      '(tak dapat|tak terima|tukar|lupa|reset) (_|) (otp|tac|kata laluan|password|pin)',
      '(bungkusan|parcel|barang|casing|sarung) (_|_ _|) (hilang|dicuri)',
      '(bukan|harap|takut|harap harap) (_|_ _|) (scam|scammer|penipu|tipu)',
      '(foto|gambar|video) (_|_ _|_ _ _|) (tanpa kebenaran|tanpa izin)',
      'tanpa (kebenaran|izin) (saya|kami) (_|_ _|_ _ _|) (gambar|foto|video)',
    ],
    flags: [
      'Akaun saya kena hack.',
      'Ada orang mengaku dari Kirana minta kod OTP',
      'duit dalam wallet saya hilang',
      'saya kena scam dengan penjual ni',
      'transaksi ni bukan saya buat',
      'dia suruh transfer ke akaun peribadi',
    ],
    ignores: [
      'OTP tak sampai dari tadi.',
      'Parcel saya hilang.',
      'Harap bukan scam, kedai ni boleh percaya ke?',
      'Bayaran saya gagal, kenapa?',
      'Macam mana nak tukar kata laluan?',
    ],
  },
] satisfies RiskRule[];
