import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-vi',
    version: 1,
    category: 'minors',
    severity: 'high',
    lang: 'vi',
    title: titles.minors,
    negatable: false,
    any: [
      '(em|mình|tôi|con|cháu|bé|con tôi|bạn ấy) (_|_ _|) (8|9|10|11|12|13|14|15|16|17) tuổi',
      '(chưa đủ 18|dưới 18|chưa đủ tuổi|vị thành niên|chưa 18|dưới 16|trẻ em livestream)',
      '(con|con trai|con gái|cháu|bé) (tôi|mình|em|nhà tôi|nhà mình|) (_|_ _|) (đặt|mua|nạp|bấm|tự đặt|tự mua|lấy điện thoại|tạo tài khoản|mở shop)',
      '(bao nhiêu|mấy) tuổi (_|_ _|) (thì|mới|được|có thể)',
      '(giới hạn|độ tuổi|quy định) (_|) (tuổi|tối thiểu)',
      '(em|mình) (_|) (học lớp|học sinh) (_|)',
    ],
    unless: [
      '(đồ chơi|áo|giày|quà|sách|size|sữa|phù hợp|xe|balo|váy)',
      '(bảo hành|kinh nghiệm|bán hàng) (_|_ _|) năm',
    ],
    flags: [
      'Em 15 tuổi mở shop được không ạ?',
      'Con tôi tự đặt hàng mà không hỏi',
      'có bạn chưa đủ 18 livestream bán hàng',
      'bao nhiêu tuổi thì được dùng KiranaPay?',
    ],
    ignores: ['Đồ chơi cho bé 8 tuổi có không?', 'Con tôi thích lắm', 'Giày trẻ em hơi chật'],
  },
] satisfies RiskRule[];
