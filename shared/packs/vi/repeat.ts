import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-vi',
    version: 2,
    category: 'repeat',
    severity: 'normal',
    lang: 'vi',
    title: titles.repeat,
    negatable: false,
    any: [
      '@contact-vi (_|_ _|_ _ _|_ _ _ _|) @times-vi',
      '@times-vi (_|_ _|) (tôi|mình|em|tui|anh|chị|liên hệ|nhắn|gọi|khiếu nại|hỏi|phải nhắn|phản ánh|chat|lien he)',
      '(third|fourth|fifth|3rd|4th|second) time',
      '(không ai|chưa ai|chẳng ai|không một ai|ko ai|k ai|hổng ai|chả ai|chưa thấy ai|không thấy ai|nobody|không có ai|chưa có ai|chẳng thấy ai) (_|) (trả lời|giải quyết|phản hồi|xử lý|rep|hỗ trợ|liên hệ|hồi âm|bắt máy|nghe máy|gọi lại|đoái hoài|quan tâm|reply|nhấc máy|thèm|ngó|đếm xỉa)',
      {
        near: [
          '(hứa|cam kết|bảo là|nói là|hẹn|nói|bảo|báo|kêu|đảm bảo)',
          '(gọi lại|hoàn tiền|giải quyết|xử lý|phản hồi|ngày|giờ|24h|48h|tiếng|tuần|liên hệ lại|gọi|hoàn|trả lời|hôm nay|mai|đổi|giao lại)',
          '(nhưng chưa|mà chưa|đến giờ|tới giờ|vẫn chưa|mà không|tới nay|đến nay|mà nay|mà giờ|im re|chưa thấy|vẫn không|biệt tăm|rồi thôi|chẳng thấy|mà có thấy|rồi im|rồi quên|nay đã|hứa lèo|trôi qua|chả thấy|mất hút|mấy tuần|vẫn im|không ai|mà hôm nay)',
        ],
        within: 18,
        ordered: true,
      },
      '(trả lời|câu trả lời|rep|câu) (_|_ _|) (y chang|giống nhau|copy|như cũ|mẫu|y hệt|copy paste|rập khuôn|như vẹt)',
      '(đùn đẩy|đá bóng|đá qua đá lại|đẩy qua đẩy lại|chuyền bóng|hứa lèo|hứa suông|thất hứa|hứa hẹn hoài|hứa hoài|nuốt lời|im re|bặt vô âm tín|bơ luôn|bị bơ|seen không rep|seen mà không|xem mà không trả lời|đọc rồi không trả lời|ngâm hồ sơ|ngâm đơn|cứ hẹn|hẹn lần hẹn lữa|chờ dài cổ|đợi dài cổ|no update|bỏ mặc|làm lơ)',
      {
        near: [
          '(gọi|nhắn|email|mail|gửi|chat|hotline|khiếu nại|ticket|yêu cầu|phiếu|tin nhắn|liên hệ)',
          '(ngày|tuần|tháng|hôm|cuộc|lần|tiếng|giờ|week|weeks)',
          '(không ai|không phản hồi|chưa phản hồi|không hồi âm|im lặng|không trả lời|chưa trả lời|chưa được trả lời|không thấy|chưa thấy|không bắt máy|vẫn chưa|chưa có phản hồi|không được trả lời|chưa xong|vẫn chỗ cũ|chưa giải quyết|im re|mà chưa|no update|chưa ai)',
        ],
        within: 16,
      },
      '(lần nào|mỗi lần|lại phải|cứ phải|phải) (_|_ _|_ _ _|) (kể lại|giải thích lại|gõ lại|trình bày lại|nói lại|lặp lại|nhắc lại) (_|_ _|) (từ đầu|câu chuyện|lần nữa|nữa|hoài|chuyện|một lần nữa|mọi thứ)',
      {
        near: [
          '(hôm qua|hôm kia|tuần trước|hôm trước)',
          '(nhắn|gọi|hỏi|mail|chat)',
          '(hôm nay lại|nay lại|lại nhắn|lại gọi|lại hỏi|nay hỏi lại|giờ lại)',
        ],
        within: 12,
      },
      {
        near: [
          '(đóng|khóa|tắt) (_|) (yêu cầu|ticket|phiếu|khiếu nại|hồ sơ|case)',
          '(mở lại|hoài|lần nữa|cái thứ|tạo lại|liên tục|lần thứ|mãi)',
        ],
        within: 12,
      },
      '(cả tháng|mấy tuần|hai tuần|ba tuần|2 tuần|3 tuần|nửa tháng|một tháng|mấy tháng|2 tháng|10 ngày|mười ngày|chín ngày) (_|_ _|_ _ _|_ _ _ _) (chưa ai|không ai|chưa giải quyết|chưa phản hồi|không phản hồi|chưa xử lý|chưa xong|không giải quyết|vẫn chưa|chưa thấy)',
    ],
    unless: [
      '(giao|giao hàng|thất bại|shipper|gọi cuộc) (_|_ _|_ _ _|) (lần|cuộc)',
      '(mua|đặt|ủng hộ|ghé) (_|_ _|_ _ _|) (nhiều lần|lần thứ 3|lần thứ ba|3 lần|5 lần|mấy lần)',
      '(lần thứ ba|lần thứ 3|nhiều lần|mấy lần) (_|_ _|_ _ _|) (mua|đặt|ủng hộ)',
      '(đăng nhập|thanh toán|thử|quét|bấm) (_|_ _|_ _ _|) (nhiều lần|3 lần|5 lần|mấy lần)',
      '(lần đầu|lần đầu tiên)',
      '(người bán|shop) (_|) (chưa|không) (_|) (trả lời|rep) (_|) tin nhắn',
      '(tối đa|mỗi ngày|trong ngày|một ngày|mỗi tháng|một tháng) (_|_ _|_ _ _|_ _ _ _|) (mấy|bao nhiêu) lần',
      '(mấy|bao nhiêu) lần (trong|một|mỗi) (ngày|tuần|tháng|sáng|đêm|năm)',
      '(giấy nhắc|giấy note|giấy nhớ|báo thức|hẹn giờ|nhắc uống thuốc)',
      '(dán|giặt|sạc|rửa|tái sử dụng|gấp|bóc|dùng được|xài được|dùng lại) (_|) nhiều lần',
    ],
    flags: [
      'Tôi liên hệ nhiều lần mà không ai trả lời.',
      'đây là lần thứ ba tôi khiếu nại',
      'hứa 3 ngày hoàn tiền mà đến giờ vẫn chưa có',
      'trả lời y chang nhau',
      'toi da goi 5 lan ma khong ai nghe may',
      'Email gửi hai tuần rồi mà chưa ai phản hồi',
      'Hứa gọi lại từ hôm kia tới nay im re',
    ],
    ignores: [
      'Mua nhiều lần rồi, rất hài lòng',
      'Tôi thử đăng nhập 5 lần không được',
      'Shop chưa trả lời tin nhắn',
      'Shipper giao 3 lần không gặp',
      'Em hỏi lần đầu, shop tư vấn giúp',
      'Hẹn giao ngày mai nha shop',
    ],
  },
] satisfies RiskRule[];
