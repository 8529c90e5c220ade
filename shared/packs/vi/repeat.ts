import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-vi',
    version: 1,
    category: 'repeat',
    severity: 'normal',
    lang: 'vi',
    title: titles.repeat,
    negatable: false,
    any: [
      '(liên hệ|nhắn|gọi|hỏi|khiếu nại|gửi mail|phản ánh|chat|gọi điện|nhắn tin) (_|_ _|_ _ _|) (nhiều lần|3 lần|ba lần|4 lần|5 lần|năm lần|bao nhiêu lần|mấy lần|lần thứ ba|lần thứ 3|hoài)',
      '(lần thứ ba|lần thứ 3|lần thứ 4|lần thứ tư|lần thứ 5|nhiều lần|bao nhiêu lần) (_|_ _|) (tôi|mình|em|liên hệ|nhắn|gọi|khiếu nại|hỏi)',
      '(không ai|chưa ai|chẳng ai) (_|) (trả lời|giải quyết|phản hồi|xử lý|rep|hỗ trợ|liên hệ)',
      '(hứa|cam kết|bảo là|nói là|hẹn) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (nhưng|mà|đến giờ|tới giờ|vẫn chưa|mà không)',
      '(trả lời|câu trả lời|rep) (_|_ _|) (y chang|giống nhau|copy|như cũ|mẫu)',
      '(đùn đẩy|đá bóng|đá qua đá lại)',
    ],
    unless: [
      '(giao|giao hàng|thất bại|shipper|gọi cuộc) (_|_ _|_ _ _|) (lần|cuộc)',
      '(mua|đặt) (_|_ _|) (nhiều lần|lần thứ 3|lần thứ ba|3 lần|5 lần)',
      '(lần thứ ba|lần thứ 3|nhiều lần) (_|_ _|) (mua|đặt)',
      '(đăng nhập|thanh toán|thử) (_|_ _|_ _ _|) (nhiều lần|3 lần|5 lần)',
    ],
    flags: [
      'Tôi liên hệ nhiều lần mà không ai trả lời.',
      'đây là lần thứ ba tôi khiếu nại',
      'hứa 3 ngày hoàn tiền mà đến giờ vẫn chưa có',
      'trả lời y chang nhau',
    ],
    ignores: [
      'Mua nhiều lần rồi, rất hài lòng',
      'Tôi thử đăng nhập 5 lần không được',
      'Shop chưa trả lời tin nhắn',
    ],
  },
] satisfies RiskRule[];
