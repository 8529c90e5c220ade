import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-id',
    version: 1,
    category: 'manager',
    severity: 'normal',
    lang: 'id',
    title: titles.manager,
    any: [
      '(bicara|ngomong|berbicara|sambungkan|hubungkan|sambungin|hubungin|disambungkan|dihubungkan|minta|panggil|panggilkan|mana|eskalasi|eskalasikan|naikkan|naikin|chat|telepon|alihkan|oper|lapor|mau|komplain|terusin|teruskan|bawa) (_|_ _|) (ke|dengan|sama|kepada|) (_|) (atasan|atasannya|manajer|manager|supervisor|spv|pimpinan|leader|team leader|penanggung jawab|bos|boss|manusia|orang asli|orang beneran|cs manusia|agen manusia|admin asli|cs asli|orang langsung|operator|senior|live agent|agen asli|customer service langsung|atasan kamu|manajemen|yang berwenang)',
      '(bukan|jangan|tidak mau|males|capek) (_|_ _|) (bot|robot|chatbot|mesin|balasan otomatis|ai|template)',
      '(ini|kamu|anda|lu|situ) (_|) (bot|robot|chatbot|ai) (_|) (ya|atau|apa|bukan|kan|sih|manusia)',
      '(ini|kok) (bot|robot) (semua|terus|ya|)',
      '(tolong|mohon|minta|harap|segera|langsung) (_|) (eskalasi|dieskalasi|eskalasikan|dieskalasikan|naikkan kasus|naikin kasus|di eskalasi|diteruskan ke atasan)',
    ],
    unless: [
      '(atasan|manajer|bos|manager|boss|senior) (saya|aku|kantor|gue) (_|_ _|)',
      '(manajer|manager|supervisor) (toko|akun|gudang|iklan|produk)',
      '(setelan|baju|kaos|bawahan|rok|celana|set|warna|dan) (_|) (atasan|bawahan)',
      'atasan (wanita|batik|rajut|putih|hitam|dan|kebaya|renang|nya)',
      '(hadiah|kado|mug) (_|) (bos|atasan)',
      'robot (mainan|vacuum|penyedot)',
    ],
    flags: [
      'Saya mau bicara dengan manajer kamu.',
      'sambungkan ke atasan dong',
      'minta CS manusia, jangan bot',
      'ini bot ya?',
      'Tolong dieskalasi ke supervisor',
      'mana atasannya? saya mau ngomong',
    ],
    ignores: [
      'Bos saya bilang invoice-nya salah.',
      'Mau tukar atasan batik ukuran L.',
      'Robot vacuum saya tidak nyala.',
      'Tidak perlu ke atasan, sudah beres.',
      'Kado buat bos, bisa dibungkus?',
    ],
  },
] satisfies RiskRule[];
