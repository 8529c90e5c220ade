import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-vi',
    version: 2,
    category: 'manager',
    severity: 'normal',
    lang: 'vi',
    title: titles.manager,
    any: [
      '(gặp|nói chuyện|kết nối|chuyển|cho gặp|liên hệ|gọi|nói|trao đổi|kêu|mời|gọi cho|đưa|nối máy|nối|nhờ|làm việc|cho tôi|cho em|cho mình|cho xin|đề nghị|yêu cầu|bảo|báo|trình|cần|muốn|đòi|xin|nói chiện|noi may|talk to|speak to|escalate|để|tìm) (_|_ _|_ _ _|_ _ _ _|) @boss-vi',
      '@boss-vi (_|_ _|) (đâu|ra đây|ra nói|gọi lại|liên hệ|nói chuyện|giải quyết|xử lý|là ai|của bạn là ai|vào|trả lời|ra mặt|xem xét|lên tiếng|nghe máy|tiếp|gặp)',
      '(gặp|nói chuyện|kết nối|chuyển|cho gặp|nối máy|nối|chat|làm việc|cho tôi|cho em|cho mình|muốn|cần|có) (_|_ _|_ _ _|) (người thật|nhân viên thật|người thực|tổng đài viên|tư vấn viên|con người|người trực tiếp|nhân viên trực tiếp|điện thoại viên|người bằng xương|real person|human|live agent|nhân viên hỗ trợ|người hỗ trợ|nhân viên cskh|nhân viên tư vấn|người ở đó|ai là người|người nào không|người không phải máy)',
      '(đây là|là|bạn là|đang chat với|nói chuyện với|toàn) (_|) (bot|robot|chatbot|máy|ai tự động|tự động|con bot) (_|) (à|hả|phải không|hay|thôi|vậy|không|trả lời)',
      '(không|đừng|chán|mệt|bực|ghét|tắt|thôi|khỏi) (_|_ _|_ _ _|) (bot|chatbot|robot|trả lời tự động|tin nhắn tự động|máy trả lời)',
      '(chuyển|đẩy|đưa|trình|báo|gửi) (_|_ _|_ _ _|_ _ _ _|) (lên cấp trên|cấp cao hơn|cấp trên|lên trên|lên cao hơn|lên sếp|bộ phận cao hơn|cho người quyết|cho người có|bộ phận khác có)',
      '(ai|người nào) (_|) (phụ trách|quản lý|chịu trách nhiệm|có thẩm quyền|là sếp|quyết định|đứng đầu|là cấp trên|trên quyền)',
      '(người|ai|cấp|chỗ|bộ phận|nhân viên) (_|) (có quyền|có thẩm quyền|quyết được|quyết định được|cao hơn|cấp cao|có chức|đủ quyền|đủ thẩm quyền)',
      '(quyền hạn|thẩm quyền) (_|_ _|_ _ _|) (không|chưa|ko)',
      {
        near: [
          '(gõ|bấm|nhắn|chat|hỏi)',
          '(tự động|bot|máy|robot)',
          '(nhân viên|tư vấn viên|người|hoài|toàn|mãi|lần|cứ)',
        ],
        within: 12,
      },
    ],
    unless: [
      '(sếp|quản lý) (của|) (tôi|mình|em|chồng|vợ) (_|) (nói|bảo|thích|yêu cầu|sinh nhật|thấy|dùng)',
      'robot (hút bụi|lau nhà|đồ chơi|biến hình)',
      '(không cần|chưa cần|không đòi|khỏi cần|không yêu cầu)',
      '(ứng tuyển|tuyển|vị trí|khảo sát)',
      '(quản lý|trung tâm quản lý) (kho|đơn|đơn hàng|sản phẩm|thiết bị|địa chỉ|voucher|shop|tài khoản|gian hàng|thị trường|chi tiêu|nhà nước|giao diện)',
      '(quà|tặng|biếu|mua cho) (_|_ _|) (sếp|quản lý|giám đốc)',
      'ghế giám đốc',
      'xếp (hàng|hộp|đồ|vào|gọn|lại|hình|đơn|lịch|loại|chồng|kiện)',
      'camera giám sát',
      '(chức danh|bảng tên|danh thiếp)',
    ],
    flags: [
      'Cho tôi gặp quản lý.',
      'mình muốn nói chuyện với người thật',
      'đây là bot hả?',
      'chuyển lên cấp trên giúp tôi',
      'Kêu sếp của bạn ra đây nói chuyện',
      'cho toi noi chuyen voi quan ly',
      'Ai phụ trách bạn vậy? Nhờ người đó gọi lại',
      'Đừng trả lời tự động nữa',
    ],
    ignores: [
      'Sếp tôi bảo hóa đơn sai',
      'Robot hút bụi không chạy',
      'Không cần gặp quản lý đâu ạ',
      'Shop cho em hỏi cách quản lý kho với',
      'Mua quà tặng sếp nên giao sớm giúp em',
      'Camera giám sát trong nhà bị mờ',
    ],
  },
] satisfies RiskRule[];
