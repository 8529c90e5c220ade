import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-claim-ms',
    version: 2,
    category: 'ipr',
    severity: 'high',
    lang: 'ms',
    title: titles.ipr,
    reported: true,
    any: [
      '(barang|produk|kasut|beg|minyak wangi|jenama|serum|item|ni|dia jual|jual|hantar|dapat|ternyata|rupanya) (_|_ _|) (tiruan|palsu|fake|copy ori|replika|cetak rompak|aa)',
      '(bukan|tak) (_|) (original|ori|tulen|asli) (_|) (pun|langsung|barang|produk|minyak|kasut|ni|tapi)',
      '(guna|pakai|curi|ambil|tiru|ciplak|salin) (_|_ _|) (gambar|video|reka bentuk|design|logo|jenama) (_|) (saya|kami|produk saya|produk kami)',
      '(hak cipta|cap dagangan|tanda dagangan|harta intelek) (_|) (kami|saya|dilanggar|melanggar|pemilik)',
      '(langgar|melanggar|pelanggaran|pemilik) (_|) (hak cipta|cap dagangan|harta intelek|tanda dagangan)',
      '(barang|brg|produk|kasut|ksut|beg|minyak wangi|jenama|serum|item|ni|dia jual|jual|jualan|hantar|dapat|ternyata|rupanya|sampai|smpai|sampai sampai|yang sampai|semua|jersi|jam|baju|kosmetik|krim|earphone|fon telinga|telefon|charger|lipstik|tudung|perfume|makeup|logo|kedai ni|ubat) (_|_ _|_ _ _|) (tiruan|palsu|fake|fek|fekk|feik|copy ori|copyori|replika|replica|cetak rompak|aa|aaa|grade a|gred a|ciplak|c1plak|klon|clone|imitasi|tak ori|tak original|bukan ori|bukan original|bukan tulen|tak tulen)',
      '(bukan|tak|tidak|not) (_|) (original|ori|orii|tulen|asli|authentic|genuine|keluaran mereka|buatan mereka|produk mereka|keluaran rasmi) (_|) (pun|langsung|barang|produk|minyak|kasut|ni|tapi|logo|jahitan|padahal|frust|sebenarnya)',
      '(kata|ckp|cakap|ngaku|mengaku|konon|claim|dakwa|janji|tulis|letak nama|kononnya) (_|_ _|_ _ _|) (ori|orii|original|tulen|authentic|asli|100|branded) (_|_ _|_ _ _|_ _ _ _|) (fake|fek|fekk|tiruan|palsu|replika|replica|ciplak|bukan|rupanya|tapi yang sampai|klon|copy|hancur|aaa|aa)',
      '(fake|fek|tiruan|palsu|ciplak|c1plak|replika|aaa|aa|klon) (_|_ _|_ _ _|_ _ _ _|) (ngaku|mengaku|konon|claim|kata|letak nama|guna nama) (_|) (ori|orii|original|tulen|asli|jenama)',
      {
        near: [
          '(pusat servis|service centre|service center|kedai rasmi|kilang|butik|pengedar rasmi|official store|kaunter|pihak jenama|hq)',
          '(bukan keluaran|bukan produk|bukan buatan|tak dikenali|tidak dikenali|tak wujud|palsu|fake|bukan barang mereka|tak berdaftar|tiruan|tak jual|bukan original|bukan tulen)',
        ],
        within: 10,
      },
      '(nombor siri|serial number|barcode|kod qr|hologram|imei|notifikasi|nombor notifikasi) (_|_ _|_ _ _|) (tak dikenali|tak wujud|tiada dalam|palsu|tak sah|tak berdaftar|tak jumpa|tidak sah)',
      '(kotak|logo|nama|jenama|design|pembungkusan|huruf|ejaan|tulisan) (_|_ _|_ _ _|) (dibuat serupa|serupa jenama|menyerupai|meniru|tiru|tukar satu huruf|salah eja|lari satu huruf|saja buat sama)',
      '(tumpang|menumpang|guna|pakai|salah guna) (_|) (nama|jenama|logo) (_|_ _|) (terkenal|jenama|kami|syarikat kami|orang)',
      '(guna|pakai|curi|ambil|tiru|ciplak|salin|copy|kebas|repost|reupload|jual|curik|plagiat) (_|_ _|) (gambar|video|reka bentuk|rekaan|design|logo|jenama|corak|kandungan|content|lukisan|karya|lagu|resipi|artwork|foto) (_|_ _|) (saya|kami|produk saya|produk kami|kedai saya|aku|tanpa)',
      '(gambar|video|reka bentuk|rekaan|design|logo|jenama|corak|content|lukisan|karya|lagu|artwork) (_|) (saya|kami|aku|kedai saya|produk kami|baju saya|) (_|_ _|) (ditiru|dicuri|kena curi|kena tiru|kena copy|diciplak|diguna|digunakan|diambil|dipakai|disalin|direpost|kena kebas) (_|_ _|_ _ _|) (oleh|kedai|penjual|seller|orang|tanpa|sebelah|bulat bulat|mereka|pesaing)',
      '(langgar|melanggar|pelanggaran|pemilik|pemegang|lapor) (_|_ _|) (hak cipta|cap dagangan|harta intelek|tanda dagangan|copyright|trademark|paten|myipo)',
    ],
    unless: [
      '(ke|atau|adakah|ori|original|betul) (_|) (ke|atau) (_|) (fake|palsu|tiruan)',
      '(bunga|kuku|bulu mata|akaun|link|laman web|kulit|rambut|panggilan) (_|) (palsu|tiruan)',
      '(video|live) saya (_|_ _|) (dipadam|kena|dibuang)',
      'memang sengaja',
      '(rambut|gigi|kuku|bulu mata|bunga|pokok|kulit|rumput|emas|mutiara) (palsu|tiruan)',
      '(duit|ulasan|review|akaun|order|pesanan|resit|link|penjual|seller|rider|pegawai|cs|profil|testimoni) (_|) (palsu|fake)',
      '(reviews|reviewnya|ulasannya) (_|_ _|) (fake|palsu)',
      '(jaminan|wang|duit) (_|) (dipulangkan|dikembalikan) (_|_ _|) (palsu|tiruan)',
    ],
    flags: [
      'Barang ni tiruan, logo senget.',
      'kedai ni jual barang palsu',
      'Dia guna gambar produk kami tanpa kebenaran',
      'penjual ni melanggar hak cipta kami',
      'Kata ori, sampai-sampai fake.',
      'ksut c1plak semua, ngaku ori',
    ],
    ignores: [
      'Ni original ke fake?',
      'Bunga tiruan tu cantik.',
      'Barang ori, terima kasih.',
      'Akaun palsu mesej saya.',
      'Kawan saya beli beg tiruan masa bercuti, dia memang sengaja.',
      'Bulu mata palsu nombor 5 ada lagi?',
    ],
  },
] satisfies RiskRule[];
