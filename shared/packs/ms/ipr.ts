import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-claim-ms',
    version: 1,
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
    ],
    unless: [
      '(ke|atau|adakah|ori|original|betul) (_|) (ke|atau) (_|) (fake|palsu|tiruan)',
      '(bunga|kuku|bulu mata|akaun|link|laman web|kulit|rambut|panggilan) (_|) (palsu|tiruan)',
      '(video|live) saya (_|_ _|) (dipadam|kena|dibuang)',
    ],
    flags: [
      'Barang ni tiruan, logo senget.',
      'kedai ni jual barang palsu',
      'Dia guna gambar produk kami tanpa kebenaran',
      'penjual ni melanggar hak cipta kami',
    ],
    ignores: [
      'Ni original ke fake?',
      'Bunga tiruan tu cantik.',
      'Barang ori, terima kasih.',
      'Akaun palsu mesej saya.',
    ],
  },
] satisfies RiskRule[];
