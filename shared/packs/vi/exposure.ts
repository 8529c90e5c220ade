import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-vi',
    version: 1,
    category: 'exposure',
    severity: 'high',
    lang: 'vi',
    title: titles.exposure,
    any: [
      '(đăng|post|up|bóc phốt|tung|đưa|phốt|viết bài|livestream) (_|_ _|_ _ _|) lên (_|) (facebook|fb|tiktok|mạng|mạng xã hội|mxh|group|hội nhóm|youtube|voz|threads)',
      '(bóc phốt|phốt) (shop|các bạn|công ty|kirana|cho|sàn|bên)',
      '(khiếu nại|báo|gửi đơn|phản ánh|tố cáo|báo cáo|kiện) (_|_ _|) (lên|tới|đến|với|ra) (_|) (bảo vệ người tiêu dùng|hội bảo vệ người tiêu dùng|cục cạnh tranh|cục quản lý thị trường|quản lý thị trường|bộ công thương|ngân hàng nhà nước|sở công thương|báo chí)',
      '(liên hệ|gọi|gửi|nhờ|báo|đưa) (_|_ _|) (báo chí|nhà báo|phóng viên|đài truyền hình|vtv|truyền hình)',
      '(cho mọi người|để mọi người|cho cả mạng|cho thiên hạ) (_|) (biết|thấy|tránh)',
    ],
    unless: [
      '(có thể|được|làm sao|cách) (_|_ _|) (đăng|chia sẻ|post)',
      '(đẹp quá|thích lắm|ưng|review giúp|affiliate|rất đẹp)',
    ],
    flags: [
      'Không giải quyết tôi đăng lên Facebook bóc phốt.',
      'mình sẽ khiếu nại lên Hội bảo vệ người tiêu dùng',
      'tôi sẽ liên hệ báo chí',
      'tôi bóc phốt shop cho mọi người biết',
    ],
    ignores: [
      'Mình có thể đăng video lên TikTok kèm link affiliate không?',
      'Tôi không muốn đăng lên mạng, mong shop hỗ trợ',
      'Đẹp quá, mình đăng lên fb rồi',
    ],
  },
] satisfies RiskRule[];
