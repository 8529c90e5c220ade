import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-vi',
    version: 1,
    category: 'outage',
    severity: 'high',
    lang: 'vi',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(app|ứng dụng|hệ thống|server|máy chủ|web|kirana|kiranapay|trang) (_|_ _|) (bị sập|sập|sập rồi|bị down|sập hệ thống|bảo trì)',
      '(mọi người|nhiều người|bạn bè|shop khác|các shop|cả công ty|cả nhóm|bạn tôi|bạn mình|khách của tôi|nhiều shop|ai cũng|người khác|khách) (_|_ _|_ _ _|) (cũng|đều) (_|_ _|) (không|bị|lỗi|vậy|thế|gặp)',
      '(không chỉ|không phải mỗi|không riêng) (_|) (tôi|mình|em)',
      'lỗi (hàng loạt|diện rộng|toàn hệ thống)',
    ],
    unless: ['(mọi người|bạn bè) (_|) (cũng|đều) (_|) (thích|khen)'],
    flags: [
      'App bị sập hả?',
      'Các shop trong nhóm cũng không vào được',
      'không chỉ mình, cả công ty đều bị lỗi',
      'KiranaPay sập rồi',
    ],
    ignores: [
      'App của tôi bị văng khi mở giỏ hàng',
      'Tôi không đăng nhập được từ hôm qua',
      'Bạn bè đều thích',
    ],
  },
] satisfies RiskRule[];
