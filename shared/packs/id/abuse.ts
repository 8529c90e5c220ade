import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'abuse-language-id',
    version: 1,
    category: 'abuse',
    severity: 'normal',
    lang: 'id',
    title: titles.abuse,
    any: [
      '(anjing|anjir lo|anjg|ajg|asu|bangsat|bgst|bajingan|bjgn|kontol|kntl|memek|ngentot|ngentd|jancok|jancuk|cok asu|goblok|goblog|gblk|tolol|tll|bego|dungu|idiot|kampret lo|keparat|brengsek|sialan|tai|taik|monyet lo|babi lo|lonte|pantek|pukimak|kimak|setan alas|laknat)',
      '(dasar|kalian|lu|lo|cs|cs nya|admin|adminnya|kirana|kamu|otak) (_|_ _|) (bodoh|maling|rampok|garong|sampah|binatang|monyet|babi|udang|tidak punya otak|biadab|iblis|setan|pembohong|penjahat|murahan|tidak berguna|tidak becus)',
      '(tidak punya|pakai|mana) otak (lu|lo|kalian|kamu|nya|dong|)',
      '(matamu|mata lu|mampus lo|mampus kalian|mati aja lo|mati aja kalian|mati saja kalian|muka tembok)',
    ],
    unless: [
      '(makanan|kandang|baju|kalung|mainan|tali|shampo|sampo|vitamin|boneka|kostum|dog|hewan|obat|pasir|pakan|susu|ras|harness|sereal|rantai|tempat) (_|) (anjing|monyet|babi|asu)',
      '(anjing|babi|monyet) (saya|aku|peliharaan|kecil|kesayangan|ku|nya)',
      '(saya|aku|maaf|gue) (_|_ _|) (bodoh|bego|tolol|goblok|oon)',
      '(dibilang|dikatain|dipanggil|dikatai|memaki|maki|menyebut|ngatain|bilang) (saya|aku|kami|) (_|)',
    ],
    flags: [
      'Dasar goblok semua CS-nya!',
      'anjing lo kirana, balikin duit gue',
      'kalian maling semua',
      'tolol banget sih adminnya',
      'BANGSAT balikin uang saya',
      'g0bl0k',
    ],
    ignores: [
      'Makanan anjing yang saya pesan kedaluwarsa.',
      'Maaf saya bego, salah ketik alamat.',
      'Kurir memaki saya tolol.',
      'Boneka monyet ukuran L masih ada?',
      'Anjing saya suka banget makanannya.',
    ],
  },
] satisfies RiskRule[];
