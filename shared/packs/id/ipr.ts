import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-counterfeit-id',
    version: 1,
    category: 'ipr',
    severity: 'high',
    lang: 'id',
    title: titles.ipr,
    reported: true,
    any: [
      '(barang|barangnya|produk|produknya|sepatu|tas|parfum|jam|serum|skincare|kosmetik|merek|brand|sunscreen|charger|airpods|hp|jersey|baju|isinya|ternyata|itu|ini|emang|logo|dikirim|dapat|dapet|terima|jual|menjual|jualan|dijual|ngirim|jualnya|beli|kirim) (_|_ _|) (palsu|kw|kw super|imitasi|tiruan|replika|bajakan|abal abal|fake|kawe)',
      '(bukan|tidak|gak) (_|) (original|ori|orisinil|asli|orisinal) (_|) (produk|barang|sama|kok|nih|ternyata|kak|palsu|kw|min|sepatu|parfum|ini)',
      '(produk|barang|sepatu|tas|parfum|serum) (_|_ _|) (tidak|bukan|gak) (ori|original|asli|orisinil)',
      '(pemalsuan|memalsukan|dipalsukan|malsuin) (_|) (merek|produk|barang|brand)',
    ],
    unless: [
      '(apa|apakah|ini|kak) (_|_ _|) (ori|original|asli) (atau|apa) (_|) (palsu|kw|bukan)',
      '(akun|cs|link|website|nomor|resi|bukti transfer|bunga|bulu mata|kuku|tanaman|gigi|ulasan|review|order|orderan|pesanan|rekening|toko|sms|kurir|uang|chat|admin|ig|instagram) (_|) (palsu|imitasi)',
      '(ktp|identitas|data|kulit|resep|surat) (palsu|imitasi|sintetis)',
    ],
    flags: [
      'Barangnya palsu, logonya miring.',
      'sepatu yang dikirim KW padahal bilang ori',
      'parfum ini bukan original kak',
      'Toko ini jual produk bajakan',
      'ternyata tasnya palsu',
    ],
    ignores: [
      'Ini original atau KW kak?',
      'Bunga palsunya bagus, mirip asli!',
      'Ada yang hubungi saya dari akun palsu.',
      'Barangnya asli, makasih ya.',
      'Bahannya kulit imitasi sesuai deskripsi.',
    ],
  },
  {
    id: 'ipr-owner-id',
    version: 1,
    category: 'ipr',
    severity: 'high',
    lang: 'id',
    title: { en: 'Rights owner complains', id: 'Keluhan pemilik hak' },
    any: [
      '(pelanggaran|melanggar|langgar|klaim|laporan|pemilik|pemegang) (_|) (hak cipta|hak merek|merek|hki|haki|hak kekayaan intelektual|merek dagang|copyright|paten|desain industri|merk)',
      '(mencuri|curi|nyolong|menjiplak|jiplak|mencomot|nyomot|comot|meniru|niru|mengambil|ambil|pakai|memakai|menggunakan|copas|reupload|re upload|repost|colong|ngambil|ngejiplak) (_|_ _|) (foto|video|desain|gambar|konten|logo|merek|karya|ilustrasi) (_|_ _|) (saya|aku|kami|milik saya|punya saya|gue|tanpa)',
      '(foto|video|desain|gambar|konten|logo|merek|karya|ilustrasi|brand) (_|) (saya|aku|kami|gue|ku|) (_|) (dicuri|dijiplak|dicomot|ditiru|dipakai toko|dipakai seller|dipakai orang|dicopas|direupload|dicolong|diambil toko|diambil orang|direpost|dipakai tanpa|digunakan tanpa|diambil tanpa|dipake toko)',
    ],
    unless: [
      '(video|konten|live|produk) (saya|aku|kami) (_|_ _|) (dihapus|diturunkan|ditolak|kena|terkena|diblokir|dibatasi|melanggar|dianggap)',
      '(foto|video) (_|) (bukti|unboxing|kerusakan|barang)',
    ],
    flags: [
      'Toko lain memakai foto produk saya tanpa izin.',
      'Kami pemilik merek dan listing ini melanggar hak cipta kami',
      'desain saya dijiplak toko sebelah',
      'video aku direupload orang buat jualan',
      'konten saya dicuri',
    ],
    ignores: [
      'Video saya dihapus karena hak cipta, kenapa?',
      'Saya kirim foto bukti kerusakan.',
      'Gimana cara daftar merek di toko?',
      'Saya pakai foto dari galeri sendiri.',
    ],
  },
] satisfies RiskRule[];
