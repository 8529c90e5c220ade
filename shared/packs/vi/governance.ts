import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-vi',
    version: 2,
    category: 'governance',
    severity: 'high',
    lang: 'vi',
    title: titles.governance,
    reported: true,
    any: [
      '(mua|thuê|seeding|bán|cày|buff|book|chạy|bơm|mua bán) (_|_ _|) (đánh giá|review|lượt đánh giá|sao|5 sao|năm sao|lượt mua|lượt bán|follow|đơn ảo|tương tác ảo)',
      '(đánh giá|review|bình luận|nhận xét) (_|_ _|_ _ _|_ _ _ _) (đồ mua|mua về|do thuê|thuê viết|toàn ảo|toàn giả|một câu|y chang|seeding|giả hết|là giả|nick ảo|nick clone|tự viết|do shop tự)',
      '(đánh giá|review|đơn hàng|đơn|lượt mua|lượt bán|doanh số) (ảo|giả|khống|đểu|fake|clone)',
      {
        near: [
          '(cho|trả|đưa|hứa|tặng|gửi|chuyển|hoàn|thưởng|đổi|bồi dưỡng|kêu|nhờ|dụ|xin|ép|yêu cầu)',
          '(tiền|xu|quà|voucher|ngàn|triệu|k|10k|20k|30k|50k|100k|200k|nghìn|cashback|phiếu)',
          '(5 sao|năm sao|xóa đánh giá|sửa đánh giá|đánh giá tốt|đánh giá năm sao|đánh giá 5 sao|gỡ đánh giá|năm sao rồi|review tốt|đổi đánh giá|đánh giá cao|nick năm sao)',
        ],
        within: 14,
      },
      '(hối lộ|hốilộ|đút lót|vòi vĩnh|phong bì|tiền bôi trơn|vòi tiền|lại quả|hoa hồng đen|chung chi|hối lộo|hoi lo|lót tay|tiền trà nước|tiền cà phê|bôi trơn)',
      {
        near: [
          '(nhân viên|quản lý|nv|anh kiểm duyệt|người duyệt|bạn bên kiểm duyệt|bộ phận kiểm duyệt|cán bộ|admin|account manager|shipper|kiểm duyệt|bên vận hành)',
          '(đòi tiền|nhận tiền|xin tiền|vòi|gợi ý|đòi|ăn chia|đòi chia|nhậu|cà phê riêng|bồi dưỡng|phong bì|chung tiền|đòi hối|ăn hoa hồng|chi tiền|biết điều|bán thông tin|tuồn|tiết lộ)',
        ],
        within: 8,
      },
      '(bán|rao bán|kinh doanh|buôn|rao|tiêu thụ|trà trộn) (_|_ _|_ _ _|_ _ _ _|) (hàng cấm|hàng lậu|hàng trộm cắp|đồ ăn cắp|thuốc lậu|pod|vape|thuốc lá điện tử|thuốc lá lậu|súng|súng hơi|dao găm|ma túy|cần sa|thuốc lắc|chất cấm|pháo|pháo nổ|động vật hoang dã|ngà voi|sừng tê|thuốc kê đơn|thuốc phá thai|bằng giả|giấy tờ giả|tiền giả|hàng ăn cắp|kích dục|thuốc mê|đồ chơi tình dục trẻ|vũ khí|bình xịt hơi cay|roi điện|mã tấu|bóng cười|rượu lậu|tài khoản ngân hàng|sim rác|đồ gian|hàng gian)',
      '(hidden listing|link ẩn|sản phẩm ẩn|ngụy trang sản phẩm|trá hình|núp bóng)',
      '(súng|súng bắn đạn) (_|_ _|_ _ _|_ _ _ _|) (bắn được thật|sát thương|độ lại|đạn thật)',
      {
        near: [
          '(đối thủ|shop khác|bên kia|shop đối thủ|đối thủ cạnh tranh|chúng nó)',
          '(1 sao|một sao|chơi xấu|báo cáo ảo|đánh giá xấu|chơi bẩn|report ảo|bom hàng|đặt rồi hủy|phá|thuê người|vu khống|bôi nhọ|dìm)',
        ],
        within: 9,
      },
      '(tạo|lên|bơm|buff|đẩy|chạy|làm|cày) (_|) (đơn ảo|đơn khống|đơn giả|đơn fake|doanh số ảo|số bán|lượt bán|đơn seeding|lượt bán ảo)',
      {
        near: [
          '(gói rỗng|hộp rỗng|kiện rỗng|hàng không đặt|gói hàng không ai đặt|gói không ai đặt|bưu kiện trống|hộp trống)',
          '(không ai đặt|không đặt|lấy địa chỉ|tháng nào|liên tục|đẩy|nhận|hoài|gửi tới|mấy gói)',
        ],
        within: 12,
      },
      {
        near: [
          '(kéo|rủ|dụ|dẫn|lôi|mời|kêu|bảo|nhắn|yêu cầu|gạ)',
          '(ra ngoài|ngoài sàn|ngoài app|qua zalo|ngoài hệ thống|sang zalo|zalo|qua facebook|chuyển khoản riêng|ck ngoài|ngoài luồng)',
          '(chốt đơn|giao dịch|mua|đặt|cho rẻ|rẻ hơn|chuyển khoản|trả|khách|hủy đơn|ck|thanh toán|né phí|trốn phí|hết|giảm giá|bớt)',
        ],
        within: 10,
      },
      '(ck|chuyển khoản|giao dịch|thanh toán|mua bán) (_|) (ngoài sàn|ngoài app|ngoài hệ thống|ngoài ứng dụng|ngoài luồng)',
      '(dán|ghi|để|in|chèn) (_|) (zalo|số zalo|qr|mã qr|số điện thoại|link facebook) (_|_ _|_ _ _|) (lên hình|trong hình|lên ảnh|trong mô tả|trong gói|vào ảnh)',
      '(affiliate|koc|creator|tiếp thị liên kết|cộng tác viên) (_|_ _|_ _ _|_ _ _ _|) (gian lận|self click|tự click|tự mua|ăn gian|click ảo|spam link|clone|tool|tự đặt qua link|ăn cắp hoa hồng)',
      '(gian lận|ăn gian|trục lợi|lách) (_|_ _|) (hoa hồng|commission|voucher|mã giảm giá|xu|freeship|khuyến mãi|phí sàn|phí|chính sách|luật sàn)',
      '(nội bộ|người trong|nhân viên) (_|_ _|) (tuồn|tiết lộ|bán|rò rỉ|để lọt|leak) (_|_ _|) (thông tin|dữ liệu|danh sách|số liệu|thuật toán|mã|data)',
      '(dùng|lập|tạo|xài) (_|_ _|) (nick ảo|nick clone|acc clone|tài khoản ảo|nhiều tài khoản|chục tài khoản|mấy chục nick|shop ma|shop clone)',
    ],
    unless: [
      '(làm sao|cách|muốn|sao) (_|_ _|) (sửa|xóa|viết) (_|) đánh giá',
      'mua (_|_ _|_ _ _|) vì (_|_ _|) (đánh giá|review)',
      'súng (bắn keo|massage|phun|nước|đồ chơi|vặn|xịt|bong bóng)',
      '(lót tay nồi|vòng lót)',
      '(phong bì) (giấy|thư|lì xì|cưới|còn|màu|size|loại|đựng)',
      '(miếng|tấm|vòng|găng) lót tay',
      '(đẩy cao|máy bơm|bơm chìm)',
      '(không|chưa) (_|) (thuê|mua|xin|đòi|bán) (_|_ _|_ _ _|) (đánh giá|ảo|sao|lót tay)',
      'không ai đòi',
      '(cấm bán|bị khóa rồi|xóa hết rồi|em báo đã)',
      'bao lì xì',
      '(nến|hình|mẫu|giấy|thiệp|họa tiết|icon) phong bì',
      'phong bì (đỏ|in|hình|trắng|nhỏ|to|lớn|a4|a5|kraft|mừng|dán)',
      '(chống|chống lại|ngăn|phát hiện) (đánh giá|review|đơn) (ảo|giả)',
      'hối lộ (nó|con|bé|mèo|chó|cún|vợ|chồng|mẹ|crush|bạn gái)',
    ],
    flags: [
      'Shop này mua đánh giá 5 sao.',
      'họ cho tiền để mình xóa đánh giá xấu',
      'đối thủ tạo đơn ảo',
      'nhân viên bên bạn đòi tiền lót tay',
      'shop nay ban vape va pod cho khach',
      'Người bán rủ em chuyển khoản ngoài app cho rẻ',
      'Gian hàng kia toàn review ảo, nick clone hết',
      'Có thẻ trong hộp hứa tặng 20k nếu đánh giá 5 sao',
    ],
    ignores: [
      'Làm sao sửa đánh giá?',
      'Mình đã đánh giá 5 sao nhé',
      'Đọc review thấy tốt nên mua',
      'Súng bắn keo nhận về không nóng',
      'Tôi không thuê đánh giá, shop tôi làm đúng luật',
      'Vòng lót tay nồi màu đỏ còn không?',
    ],
  },
] satisfies RiskRule[];
