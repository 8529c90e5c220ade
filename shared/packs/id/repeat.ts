import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-id',
    version: 1,
    category: 'repeat',
    severity: 'normal',
    lang: 'id',
    title: titles.repeat,
    negatable: false,
    any: [
      '(sudah|ini|udah) (_|_ _|) (berkali kali|berulang kali|berulang ulang|tiga kali|3 kali|3x|empat kali|4 kali|4x|lima kali|5 kali|5x|kesekian kali|sekian kali|puluhan kali|ratusan kali|beberapa kali|ke 3 kali|ke 4 kali|ketiga kali|keempat kali) (_|_ _|) (saya|aku|lapor|chat|hubungi|menghubungi|komplain|telepon|nelpon|kirim|tanya|nanya|email|ngadu|ngechat|mengadu|gue|follow up|dijanjikan|dijanjiin|bertanya)',
      '(lapor|chat|hubungi|menghubungi|komplain|telepon|nelpon|tanya|nanya|email|ngadu|ngechat|mengadu|follow up|kontak|melapor|laporan|tanyakan|wa) (_|_ _|_ _ _|) (berkali kali|berulang kali|berulang ulang|tiga kali|3 kali|3x|empat kali|4 kali|4x|lima kali|5 kali|5x|kesekian kali|puluhan kali|bolak balik|terus terusan|tiap hari|setiap hari|6x|7x|10x|ke sekian kali)',
      '(ketiga|keempat|kelima|kesekian|ketiganya|ke 3|ke 4|ke 5|kedua) (kali|kalinya) (_|_ _|) (saya|aku|lapor|chat|hubungi|menghubungi|komplain|telepon|gue|nanya|tanya|email|ngechat)',
      '(janjinya|dijanjikan|dijanjiin|katanya|janjiin|menjanjikan|dibilang|bilangnya) (_|_ _|_ _ _|_ _ _ _|) (tidak ditepati|mana|terus|melulu|palsu|kosong|tinggal janji|bohong|sampai sekarang|sampai hari ini|tapi|tetapi|ternyata|1x24|2x24|3x24|24 jam|hari kerja|besok|kemarin|doang)',
      '(belum|tidak) (_|) (ada|pernah|juga|dapat) (_|) (balasan|tanggapan|jawaban|respon|respons|dibalas|ditanggapi|direspon|dijawab|kabar|solusi|tindak lanjut|follow up|kejelasan|penyelesaian) (_|_ _|) ',
      '(jawaban|balasan|jawabannya|balasannya|respon) (_|) (sama|template|itu itu|copas|begitu|gitu|otomatis|muter) (_|) (terus|aja|saja|doang|lagi|melulu|mulu|)',
      '(dilempar lempar|diping pong|dipingpong|di ping pong|muter muter|diputar putar|dioper oper|lempar lemparan)',
      '(tiket|laporan|komplain|kasus) (_|_ _|) (ditutup|diclose|di close|diabaikan|dicuekin|tidak digubris) (_|)',
    ],
    unless: [
      '(kali|kalinya) (saya|aku|) (_|) (beli|belanja|order|pesan|checkout)',
      '(belanja|beli|order|pesan|langganan|checkout) (_|_ _|) (berkali kali|3 kali|3x|5x|5 kali|ketiga kali|kesekian kali|lima kali)',
      '(login|masuk|bayar|upload|coba|kode|nyoba|daftar|verifikasi|restart) (_|_ _|) (berkali kali|3 kali|3x|5x|5 kali|lima kali|beberapa kali|berulang kali)',
      '(penjual|seller|toko|kurir|sellernya|pembeli) (_|_ _|) (belum|tidak) (_|_ _|) (balas|respon|dibalas|membalas|balasan)',
    ],
    flags: [
      'Saya sudah berkali-kali chat tidak ada solusi.',
      'ini udah ketiga kalinya saya komplain',
      'katanya 1x24 jam tapi sampai sekarang kosong',
      'jawabannya template terus',
      'dijanjikan besok terus, mana?',
      'udah 5x nelpon masih dilempar-lempar',
      'belum ada tanggapan dari kemarin',
    ],
    ignores: [
      'Sudah berkali-kali belanja di sini, puas!',
      'Saya coba login 5 kali gagal terus.',
      'Ini ketiga kalinya saya beli baju ini.',
      'Penjual belum balas chat saya.',
      'Mau tanya kapan dikirim?',
    ],
  },
] satisfies RiskRule[];
