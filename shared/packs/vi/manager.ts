import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-vi',
    version: 1,
    category: 'manager',
    severity: 'normal',
    lang: 'vi',
    title: titles.manager,
    any: [
      '(gặp|nói chuyện|kết nối|chuyển|cho gặp|liên hệ|gọi|nói|trao đổi) (_|_ _|_ _ _|) (quản lý|cấp trên|giám sát|người thật|nhân viên thật|trưởng nhóm|sếp|lãnh đạo|tổng đài viên|người phụ trách|người có thẩm quyền)',
      '(đây là|là|bạn là) (bot|robot|chatbot|máy) (_|) (à|hả|phải không|hay)',
      '(không|đừng) (_|_ _|) (bot|chatbot|robot|trả lời tự động)',
      '(chuyển|đẩy) (_|_ _|) (lên cấp trên|cấp cao hơn|cấp trên)',
    ],
    unless: [
      '(sếp|quản lý) (của|) (tôi|mình|em) (_|) (nói|bảo|thích|yêu cầu)',
      'robot (hút bụi|lau nhà)',
    ],
    flags: [
      'Cho tôi gặp quản lý.',
      'mình muốn nói chuyện với người thật',
      'đây là bot hả?',
      'chuyển lên cấp trên giúp tôi',
    ],
    ignores: ['Sếp tôi bảo hóa đơn sai', 'Robot hút bụi không chạy', 'Không cần gặp quản lý đâu ạ'],
  },
] satisfies RiskRule[];
