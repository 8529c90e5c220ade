import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-vi',
    version: 1,
    category: 'dispute',
    severity: 'high',
    lang: 'vi',
    title: titles.dispute,
    any: [
      '(chargeback|tra soát|khiếu nại giao dịch|tranh chấp giao dịch)',
      '(yêu cầu|nhờ|gọi|báo|liên hệ|kêu) (_|) ngân hàng (_|_ _|_ _ _|) (hoàn|hủy|tra soát|thu hồi|đòi lại|chặn|khiếu nại)',
      '(khiếu nại|tranh chấp) (_|_ _|) với ngân hàng',
    ],
    unless: ['(khách|người mua) (_|_ _|) (khiếu nại|tranh chấp|chargeback)'],
    flags: [
      'Tôi sẽ yêu cầu ngân hàng hoàn lại tiền.',
      'mình làm chargeback đây',
      'tôi đã khiếu nại giao dịch này với ngân hàng',
    ],
    ignores: [
      'Ngân hàng từ chối thẻ của tôi',
      'Tôi không muốn chargeback, chỉ cần hoàn tiền',
      'Thanh toán qua ngân hàng VCB được không?',
    ],
  },
  {
    id: 'dispute-twice-vi',
    version: 1,
    category: 'dispute',
    severity: 'normal',
    lang: 'vi',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(trừ|thanh toán|tính|bị trừ|thu|quẹt|charge|trả|trừ tiền|tính tiền) (_|_ _|_ _ _|) (hai lần|2 lần|hai lượt|gấp đôi|2 lượt|ba lần|trùng)',
      '(hai lần|2 lần) (_|) (trừ|thanh toán|tính tiền)',
      '(thanh toán|trừ tiền|giao dịch) trùng',
    ],
    unless: ['(thử|giao|gọi|lỗi|thất bại) (_|_ _|_ _ _|) (hai lần|2 lần)'],
    flags: ['Tôi bị trừ tiền hai lần cho một đơn.', 'thẻ bị trừ 2 lần', 'giao dịch trùng rồi ạ'],
    ignores: [
      'Mình thử thanh toán 2 lần đều lỗi',
      'Shipper giao hai lần không gặp',
      'Tôi trả tiền 2 ngày trước',
    ],
  },
] satisfies RiskRule[];
