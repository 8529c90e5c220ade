import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-vi',
    version: 2,
    category: 'exposure',
    severity: 'high',
    lang: 'vi',
    title: titles.exposure,
    any: [
      {
        near: ['@post-vi', '(lên|trên|vô|vào|ra|tới|qua|khắp|on) (_|_ _|) @media-vi'],
        within: 6,
        ordered: true,
      },
      '(bóc phốt|phốt|vạch mặt|bóc trần|phanh phui|bốc phốt|bóc fốt|phot) (_|) (shop|các bạn|công ty|kirana|cho|sàn|bên|lên|liền|luôn|trên|khắp|đấy|nha|hết|cái)',
      '(đành|sẽ|phải|buộc phải|chuẩn bị) (bóc phốt|bóc|phốt|vạch mặt|tố)',
      '(khiếu nại|báo|gửi đơn|phản ánh|tố cáo|báo cáo|kiện|tố|gọi|liên hệ|làm đơn|thưa|gửi|nộp đơn|gửi khiếu nại|gửi hồ sơ|nhờ|report|đưa|đưa đơn|kiến nghị) (_|_ _|_ _ _|_ _ _ _|) (lên|tới|đến|với|ra|cho|qua|sang|) (_|) @office-vi',
      '@office-vi (_|_ _|) (sẽ|xuống|vào cuộc|xử lý|giải quyết|làm việc|hỏi thăm|tới|kiểm tra|phạt|biết|đã nhận|thụ lý|can thiệp)',
      {
        near: [
          '@press-vi',
          '(liên hệ|liên lạc|gọi|gửi|nhờ|đưa|tag|phỏng vấn|hẹn|làm việc|cung cấp|kể|quen|vào cuộc|mời|tới|vô|lên|nhắn|expose|tìm đến|cầu cứu)',
        ],
        within: 6,
      },
      '(cho|để) (_|_ _|) (mọi người|cả mạng|thiên hạ|bà con|cả nước|dư luận|cộng đồng|cả thế giới|ai cũng|người khác|các mẹ|chị em|khách khác|người ta|toàn mạng|bàn dân thiên hạ|anh em) (_|_ _|) (biết|thấy|tránh|né|coi|xem|khỏi|cảnh giác|đừng|rõ|hay|khỏi bị)',
      {
        near: [
          '(đánh giá|vote|rate|review|cho|tặng|để)',
          '(một sao|1 sao|1 star|một star|1 star|1sao|xấu)',
          '(khắp|mọi nơi|khắp nơi|bà con|mọi người|tất cả|cả nhà|google|app store|ch play|everywhere|cho biết|cho coi|cho sập|rủ|đồng loạt|hết)',
        ],
        within: 9,
      },
      '(báo|báo cho|báo với|kêu|nhờ) @press-vi',
      '(livestream|live|lên live|quay clip) (_|_ _|) (tố|bóc|vạch|kể tội|tố cáo|cảnh báo)',
      '(share|chia sẻ|đăng|spam|rải|phát tán) (_|_ _|_ _ _|) (khắp nơi|mọi nơi|tùm lum|khắp các|hết các|khắp)',
      '(soạn|viết|làm) (_|) (xong|sẵn) (_|) (bài|clip|video) (_|_ _|) (trên facebook|facebook|tiktok|bóc phốt|tố)',
      '(1 star|one star) review',
      '(tới tay|lọt ra|lan ra|lên) (_|) (cư dân mạng|báo|báo chí|dư luận|thời sự|tivi|truyền hình|sóng)',
      '(lên|lên sóng|lên mặt) báo (_|) (luôn|nha|cho|đó|thì|là|chứ|hết|ngồi)',
      '(kêu gọi|rủ) (_|_ _|_ _ _|) (tẩy chay|đánh giá|report|xóa app|gỡ app)',
      '(tẩy chay|làm cho ra lẽ trên mạng|làm lớn chuyện|làm to chuyện|làm rùm beng|dậy sóng|cho nổi tiếng|cho viral|gây bão)',
      {
        near: [
          '(kể|nói|chia sẻ|cảnh báo|báo|đăng)',
          '(các mẹ|hội mẹ bỉm|mẹ bỉm|bà con|chị em|mọi người|cư dân|người theo dõi|fan|anh em|hội|nhóm|thành viên)',
          '(né|tránh|biết|coi|xem|cảnh giác|khỏi mua|đừng mua|nghe|thấy)',
        ],
        within: 12,
      },
    ],
    unless: [
      '(có thể|được|làm sao|cách|sao) (_|_ _|) (đăng|chia sẻ|post|live|livestream)',
      '(đẹp quá|thích lắm|ưng|review giúp|affiliate|rất đẹp|xinh|nhận xu|săn sale|bán hàng|gắn link|tặng quà|cảm ơn shop|hài lòng)',
      '(họa tiết|da|giấy in|chân máy|giá đỡ|gậy|đèn) (_|_ _|) (báo|tiktok|livestream|youtube)',
      '(khen|chúc mừng|mã giới thiệu|micro|tạp chí|bạn bè)',
      '(thuê|tìm|đăng ký) (_|) (kol|koc|influencer|reviewer)',
      '(tôi|em|mình) là (_|) (kol|koc|tiktoker|youtuber|influencer|reviewer|phóng viên|nhà báo)',
      'báo (em|mình|tôi|shop) (với|nha|nhé|biết)',
      '(lỡ|từng) đăng',
    ],
    flags: [
      'Không giải quyết tôi đăng lên Facebook bóc phốt.',
      'mình sẽ khiếu nại lên Hội bảo vệ người tiêu dùng',
      'tôi sẽ liên hệ báo chí',
      'tôi bóc phốt shop cho mọi người biết',
      'Tối nay em quay clip đưa lên TikTok cho cả mạng coi',
      'Phóng viên đã hẹn gặp tôi để làm phóng sự',
      'khong tra tien thi toi dang len group cho moi nguoi biet',
      'Quản lý thị trường sẽ xuống kiểm tra kho các bạn',
      'Em sẽ kể cho các mẹ trong hội nghe mà né',
    ],
    ignores: [
      'Mình có thể đăng video lên TikTok kèm link affiliate không?',
      'Tôi không muốn đăng lên mạng, mong shop hỗ trợ',
      'Đẹp quá, mình đăng lên fb rồi',
      'Khi nào có hàng báo em với nha',
      'Váy da báo còn size M không?',
      'Giá đỡ livestream cao bao nhiêu?',
      'Banner ghi "Đăng bài lên Facebook nhận xu" hết hạn chưa vậy?',
    ],
  },
] satisfies RiskRule[];
