import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-ms',
    version: 1,
    category: 'repeat',
    severity: 'normal',
    lang: 'ms',
    title: titles.repeat,
    negatable: false,
    any: [
      '(sudah|dah|ni|ini|kali) (_|_ _|) (banyak kali|berkali kali|tiga kali|3 kali|3x|4 kali|empat kali|lima kali|5 kali|ketiga|keempat|berulang kali|ke 3|ke 4) (_|_ _|) (hubungi|call|tanya|email|mesej|chat|contact|whatsapp|adu|saya|complain|telefon|report)',
      '(hubungi|call|tanya|email|mesej|chat|contact|whatsapp|adu|complain|telefon|report) (_|_ _|) (banyak kali|berkali kali|tiga kali|3 kali|3x|4 kali|lima kali|5 kali|berulang kali|berulang ulang|hari hari)',
      '(dijanjikan|awak janji|korang janji|cs janji|agent janji|kirana janji|janji tiga hari|janji balas|janji refund|janji nak refund) (_|_ _|_ _ _|_ _ _ _|) (tapi|tetapi|sampai sekarang|sampai hari ini|tak tepati|kosong|tak dapat|mana)',
      '(tiada|tak ada|takde|tidak ada|tak pernah|belum) (balas|balasan|jawapan|respon|siapa balas|orang balas|siapa jawab|tindakan|dibalas)',
      '(jawapan|balasan|reply) (_|) (sama|template|copy paste) (_|) (je|sahaja|lagi|setiap)',
    ],
    unless: [
      '(beli|order|shopping) (_|_ _|) (banyak kali|berkali kali|3 kali|lima kali)',
      '(login|log masuk|bayar|cuba|upload) (_|_ _|) (banyak kali|berkali kali|3 kali|lima kali)',
      '(penjual|seller|kedai) (_|_ _|) (tak|belum|tiada|tidak)',
    ],
    flags: [
      'Saya dah banyak kali hubungi, takde jawapan.',
      'ni kali ketiga saya complain',
      'janji tiga hari tapi sampai sekarang takde',
      'jawapan sama je setiap kali',
    ],
    ignores: [
      'Dah banyak kali beli kat sini, puas hati!',
      'Saya cuba login 5 kali gagal.',
      'Penjual belum balas.',
    ],
  },
] satisfies RiskRule[];
