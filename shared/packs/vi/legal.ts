import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'legal-threat-vi',
    version: 1,
    category: 'legal',
    severity: 'critical',
    lang: 'vi',
    title: titles.legal,
    any: [
      '(kiện|khởi kiện|thưa kiện) (_|) (shop|các bạn|công ty|kirana|bên bạn|ra tòa|sàn|bọn|chúng|người bán|lên tòa|đến cùng|các người|bên này)',
      '(ra|đưa ra|gặp nhau ở|đưa vụ này ra|đưa lên) (_|) (tòa|toà|tòa án|toà án|pháp luật)',
      '(báo|trình báo|trình|gửi đơn lên|làm đơn gửi|tố cáo lên|tố cáo với|gọi|ra|lên) (công an|cảnh sát|cơ quan công an|cơ quan chức năng|cơ quan điều tra|phường|đồn công an)',
      '(luật sư) (của tôi|của mình|tôi|bên tôi|sẽ)',
      '(nhờ|thuê|liên hệ|gặp|hỏi) luật sư',
      '(hành động|biện pháp|thủ tục|trách nhiệm) pháp (lý|luật)',
      '(khởi kiện|đơn kiện|làm đơn kiện)',
    ],
    unless: [
      '(bạn|anh|chị) (_|) (luật sư) (_|_ _|_ _ _|) (thích|khen)',
      '(đồ chơi|mũ|áo|bộ|sách|mô hình) (_|) (cảnh sát|công an|luật|luật sư)',
      '(có cần|cần phải) (_|_ _|) (báo|trình)',
      '(phụ|bưu|sự|điều|linh|một|kiện) kiện (hàng|này)',
    ],
    flags: [
      'Nếu không hoàn tiền tôi sẽ kiện shop ra tòa.',
      'mình báo công an rồi nhé',
      'Luật sư của tôi sẽ liên hệ',
      'toi se kien ra toa day, hoan tien cho toi',
      'tôi sẽ khởi kiện',
    ],
    ignores: [
      'Bạn luật sư của mình rất thích đôi giày',
      'Tôi không định báo công an, chỉ muốn nhận hàng',
      'Phụ kiện bị thiếu',
      'Có cần báo công an không ạ?',
      'Kiện hàng của tôi đâu rồi?',
    ],
  },
] satisfies RiskRule[];
