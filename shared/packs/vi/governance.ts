import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-vi',
    version: 1,
    category: 'governance',
    severity: 'high',
    lang: 'vi',
    title: titles.governance,
    reported: true,
    any: [
      '(mua|thuê|seeding|bán) (đánh giá|review|lượt đánh giá|sao|5 sao)',
      '(đánh giá|review|đơn hàng|đơn|lượt mua) (ảo|giả)',
      '(cho|trả|đưa|hứa|tặng|gửi) (_|_ _|_ _ _|) (tiền|xu|quà|voucher) (_|_ _|_ _ _|) (5 sao|năm sao|xóa đánh giá|sửa đánh giá|đánh giá tốt)',
      '(hối lộ|đút lót|lót tay|phong bì|tiền bôi trơn|vòi tiền)',
      '(nhân viên|quản lý) (_|_ _|_ _ _|) (đòi tiền|nhận tiền|xin tiền|vòi)',
      'bán (_|) (hàng cấm|hàng lậu|hàng trộm cắp|đồ ăn cắp|thuốc lậu)',
      '(đối thủ|shop khác) (_|_ _|_ _ _|) (1 sao|một sao|chơi xấu|báo cáo ảo|đánh giá xấu)',
      'tạo đơn ảo',
    ],
    unless: [
      '(làm sao|cách|muốn|sao) (_|_ _|) (sửa|xóa|viết) (_|) đánh giá',
      'mua (_|_ _|) vì (_|) (đánh giá|review)',
    ],
    flags: [
      'Shop này mua đánh giá 5 sao.',
      'họ cho tiền để mình xóa đánh giá xấu',
      'đối thủ tạo đơn ảo',
      'nhân viên bên bạn đòi tiền lót tay',
    ],
    ignores: ['Làm sao sửa đánh giá?', 'Mình đã đánh giá 5 sao nhé', 'Đọc review thấy tốt nên mua'],
  },
] satisfies RiskRule[];
