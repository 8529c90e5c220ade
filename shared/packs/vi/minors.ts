import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-vi',
    version: 2,
    category: 'minors',
    severity: 'high',
    lang: 'vi',
    title: titles.minors,
    negatable: false,
    any: [
      '(em|mình|tôi|tui|con|cháu|bé|con tôi|bạn ấy|e|nó|người mua|streamer|bạn này|chủ shop|tớ|mới|chỉ|bạn livestream|thằng bé|con bé|được) (_|_ _|_ _ _|) @age-vi (tuổi|t)',
      '(chưa đủ 18|dưới 18|chưa đủ tuổi|vị thành niên|chưa thành niên|chưa 18|dưới 16|trẻ em livestream|chưa tới 18|chưa đến 18|chưa đủ mười tám|không đủ tuổi|chưa đủ 16|underage|trẻ vị thành niên|chưa đến tuổi|chưa trưởng thành)',
      {
        near: [
          '@kid-vi',
          '(đặt|mua|nạp|bấm|tự đặt|tự mua|lấy điện thoại|tạo tài khoản|mở shop|lén|quẹt|thanh toán|lướt|nghịch|táy máy|xài nick|xài tài khoản|bấm nhầm|bấm mua|nhớ mã pin|nhớ mật khẩu|xài ví|dùng thẻ|order|tiêu|quét mặt|chốt đơn|đăng ký|ấn)',
          '(đơn|điện thoại|tiền|triệu|thẻ|ví|game|tài khoản|mật khẩu|nick|ngàn|kim cương|vật phẩm|pin|app|gems|lung tung|mà không|không hỏi|không biết|hàng|nghìn|món|máy|k|đồ|xu)',
        ],
        within: 13,
      },
      '@kid-vi (_|_ _|) (tự đặt|tự mua|lén mua|lén đặt|tự ý|tự bấm|lén lấy|lén dùng|bấm mua|bấm nhầm|nạp game|nạp tiền|tự nạp|nghịch điện thoại|mở shop|bán hàng|livestream)',
      '(bao nhiêu|mấy) tuổi (_|_ _|) (thì|mới|được|có thể|là|trở lên)',
      '(giới hạn|độ tuổi|quy định|đủ) (_|) (tuổi|bao nhiêu tuổi|tuổi tối thiểu)',
      '(em|mình|tui|tôi|con|cháu|bé|nó|e|mới|đang|còn) (_|_ _|) (học lớp|học sinh|lớp|học tiểu học|tiểu học|cấp 1|cấp 2|cấp hai|cấp một|cấp 3|mẫu giáo|mầm non|hs lớp|học cấp)',
      '(bé|em|cháu|thằng|con|nhóc|học sinh) lớp (1|2|3|4|5|6|7|8|9|10|11|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)',
      {
        near: [
          '(trẻ em|trẻ con|học sinh|hs|con nít|bé|vị thành niên|cấp 1|cấp 2|cấp 3|mấy đứa nhỏ|thiếu niên|trẻ|lớp)',
          '(bán|mua được|mua dc|giao|đặt được|bán cho|mua)',
          '(rượu|bia|thuốc lá|vape|pod|póp|dao|súng|18|bao cao su|thuốc|shisha|đồ người lớn)',
        ],
        within: 10,
      },
      {
        near: [
          '(chưa có|không có|chưa làm)',
          '(căn cước|cccd|chứng minh)',
          '(của ba|của mẹ|của bố|giấy tờ|của chị|của anh)',
        ],
        within: 9,
      },
      '(dùng|lấy|xài|mượn) (_|_ _|) (căn cước|cccd|giấy tờ|tài khoản|nick|thẻ) (của|) (_|) (ba|mẹ|bố|má|phụ huynh|ông|bà)',
      {
        near: [
          '(gợi dục|khiêu dâm|khiêu gợi|hở hang|nhạy cảm|tình dục|sexualize|đồi trụy|dụ dỗ|gạ gẫm|gạ|ấu dâm|sex|18)',
          '(trẻ em|bé gái|trẻ con|bé|trẻ vị thành niên|em nhỏ|con nít|con tôi|học sinh|con gái tôi|children)',
        ],
        within: 8,
      },
      '(phụ huynh|cha mẹ|bố mẹ|ba mẹ) (_|_ _|) (chưa|không) (_|) (đồng ý|biết|cho phép|hay)',
      '(cho|mở|đăng ký|lập|tạo) (_|_ _|_ _ _|) (tài khoản|ví|thẻ|shop) (_|) (cho con|cho bé|cho cháu|cho em trai|cho em gái|cho con gái|cho con trai)',
    ],
    unless: [
      '(đồ chơi|áo|giày|quà|sách|size|sữa|phù hợp|xe|balo|váy|tã|bỉm|truyện|đồng phục|bút|cặp|vở|ghế|bàn học) (_|_ _|_ _ _|_ _ _ _) (tuổi|lớp|bé|trẻ|không|còn)',
      '(bảo hành|kinh nghiệm|bán hàng|tuổi thọ) (_|_ _|) năm',
      '(không dành cho trẻ|không bán cho người|chế độ khóa|phù hợp|quà tặng|mua cho|tặng cho|tặng)',
      '(không phải|đâu phải) (_|_ _|) (vị thành niên|con|bé|trẻ)',
      'không có trẻ con',
      '(lớp) (_|) (phủ|kem|lót|vỏ|sơn|da|vải|bảo vệ|trang điểm)',
    ],
    flags: [
      'Em 15 tuổi mở shop được không ạ?',
      'Con tôi tự đặt hàng mà không hỏi',
      'có bạn chưa đủ 18 livestream bán hàng',
      'bao nhiêu tuổi thì được dùng KiranaPay?',
      'con gai toi moi 9 tuoi tu bam mua het tien trong vi',
      'Cháu tôi học lớp 5 lấy điện thoại bà nạp game mất 3 triệu',
      'Shop bán vape cho học sinh cấp 2',
    ],
    ignores: [
      'Đồ chơi cho bé 8 tuổi có không?',
      'Con tôi thích lắm',
      'Giày trẻ em hơi chật',
      'Hộp ghi "Không dành cho trẻ dưới 3 tuổi" hả shop?',
      'Tôi không phải vị thành niên nha',
      'Lớp phủ chống dính bị tróc',
    ],
  },
] satisfies RiskRule[];
