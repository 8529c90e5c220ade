import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-vi',
    version: 2,
    category: 'outage',
    severity: 'high',
    lang: 'vi',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(app|ứng dụng|hệ thống|server|máy chủ|web|kirana|kiranapay|trang|cổng thanh toán|sàn|website) (_|_ _|_ _ _|) (bị sập|sập|sâpp|sập rồi|bị down|down|sập hệ thống|bảo trì|tê liệt|ngừng hoạt động|chết toàn tập|sụp|chết server|toang)',
      '(sập|sụp|sâpp) (_|) (app|hệ thống|server|máy chủ|web|sàn|toàn bộ|cả|mạng|nữa hả|rồi hả)',
      {
        near: [
          '@many-vi',
          '(không|bị|lỗi|vậy|thế|gặp|error|crash|không vào được|tắt|quay|đứng hình|k|ko|hong|tê liệt|mất|treo|kẹt|sập|y chang)',
          '@use-vi',
        ],
        within: 10,
      },
      {
        near: [
          '@many-vi',
          '(cũng|đều|hết|cùng lúc|đồng loạt|luôn)',
          '(không|bị|lỗi|vậy|thế|gặp|error|crash|tắt|y chang|giống|bị vậy|treo|kẹt|như vậy|như tôi|như em|như mình)',
        ],
        within: 8,
      },
      '@many-vi (_|_ _|) (không ai|ko ai|k ai|chẳng ai|chưa ai) (_|_ _|_ _ _|) (được|dc|đc|vào|vô|nổi|xong|mở|in)',
      '(không chỉ|không phải mỗi|không riêng|đâu chỉ|không phải riêng|chẳng riêng|ko chỉ|đâu phải mỗi) (_|) (tôi|mình|em|gì|tui|shop tôi|shop em|máy em)',
      'lỗi (hàng loạt|diện rộng|toàn hệ thống|toàn quốc|toàn bộ|chung|đồng loạt|cả nước)',
      '(ai|mọi người|mấy bạn|có ai|mấy shop) (_|_ _|) (cũng bị|bị giống|cũng lỗi|bị như|gặp lỗi|bị vậy|bị lỗi)',
      '(cả|toàn|khắp|nguyên) (tỉnh|thành phố|khu|nước|vùng|huyện|quận|xã|phường|miền|tp|khu vực|zone|chợ) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (không|đứng|ngưng|tê liệt|chưa|kẹt|mất|lỗi|k|ko|bị)',
      '(lỗi|error|báo) (500|502|503|504|404) (_|_ _|) (trên mọi|mọi|tất cả|hết|since|cho tất|toàn|ở cả)',
      '(thử|đổi) (_|_ _|_ _ _|) (mấy máy|mọi máy|nhiều máy|mấy điện thoại|ba máy|hai mạng|mấy mạng|mọi thiết bị|ở nhà lẫn) (_|_ _|_ _ _|) (lỗi|không|bị|đều|rồi|vậy)',
      '(trên mạng|facebook|threads|nhóm|group|hội) (_|_ _|_ _ _|) (mọi người|người ta|ai cũng|cả|toàn|đầy|nhiều người|ầm ầm|rần rần) (_|_ _|_ _ _|) (than|kêu|báo|la|phàn nàn|không|bị|lỗi)',
    ],
    unless: [
      '(mọi người|bạn bè|ai cũng|cả nhà|nhiều người) (_|) (cũng|đều|) (_|) (thích|khen|mê|thấy đẹp|mua|dùng)',
      '(không phải|đâu có) (_|_ _|_ _ _|) (sập|ai cũng)',
      '(game|dùng được rồi)',
      '(mạng nhà|wifi nhà|tại mạng|do mạng)',
      '(giá|kệ|giường|ghế|bàn|lều) (_|_ _|) (sập|sụp)',
      '(cả công ty|cả cty|cả văn phòng|cả lớp|cả nhà|cả phòng|cả nhóm|cả team|cả xóm|cả đội|cả hội|mọi người) (_|_ _|) (đặt|mua|order|gom) (_|_ _|) (ly|phần|hộp|cái|suất|áo|món|chai|thùng|bộ|đôi|ký|túi|bánh|vé)',
      '(xài|dùng|sử dụng|ăn|uống|ở|đi) chung',
      '(tất cả|mọi|các|hết) (size|màu|mẫu|phân loại|loại|mùi|vị|kích cỡ)',
      '(mất|cúp|cắt|chập) điện',
      '(giao|ship) (_|_ _|_ _ _|) (cả nước|toàn quốc)',
      '(cả nước|toàn quốc) (_|) (giao|ship)',
      '(không|chưa) (có|cài|tải) app',
    ],
    flags: [
      'App bị sập hả?',
      'Các shop trong nhóm cũng không vào được',
      'không chỉ mình, cả công ty đều bị lỗi',
      'KiranaPay sập rồi',
      'ca nhom toi khong ai thanh toan duoc tu sang',
      'Cả khu này không ai quét được đơn',
      'Mọi người trong văn phòng đều không đăng nhập được',
    ],
    ignores: [
      'App của tôi bị văng khi mở giỏ hàng',
      'Tôi không đăng nhập được từ hôm qua',
      'Bạn bè đều thích',
      'Cả nhà mình ai cũng mê món này',
      'Ghế xếp ngồi bị sập',
      'Khi nào hệ thống cập nhật điểm vậy?',
    ],
  },
] satisfies RiskRule[];
