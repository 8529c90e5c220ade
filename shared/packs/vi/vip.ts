import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-vi',
    version: 2,
    category: 'vip',
    severity: 'normal',
    lang: 'vi',
    title: titles.vip,
    any: [
      '(tôi|mình|em|tui|t|anh|chị|minh|là) (_|) (là|đang là|vốn là|hạng|lên) (_|_ _|) (vip|víp|bạch kim|kim cương|platinum|diamond|black card|svip|vvip)',
      '(khách|khách hàng|thành viên|hội viên|người bán|hoi vien|tài khoản|hạng|thẻ|nhà bán|shop|member|customer) (vip|víp|bạch kim|kim cương|thân thiết vip|platinum|diamond|hạng nhất|ưu tiên|vàng lâu năm|svip)',
      '(vip|víp) (customer|member|seller|5 năm|lâu năm)',
      '(thẻ đen|black card) (_|) (như|của|mà|holder|kirana)',
      '(khách hàng|đối tác|tài khoản|nhà bán hàng|nhà bán|người bán|khách|partner) (trọng điểm|lớn|chiến lược|quan trọng|doanh nghiệp lớn|key account|hàng đầu|xuất sắc|sỉ lớn|nội bộ cấp cao|top)',
      {
        near: [
          '(shop|doanh số|doanh thu|công ty|gian hàng|tôi|em|mình|bên em|bên tôi|mỗi tháng|mỗi năm|một tháng|hàng tháng|bán)',
          '(tỷ|tỉ|trăm triệu|nghìn đơn|ngàn đơn|chục ngàn đơn)',
          '(doanh số|doanh thu|tháng|năm|mỗi tháng|mua|bán|ngày|chi)',
        ],
        within: 9,
      },
      '(shop|gian hàng|em|tôi|mình|bên em|bên tôi) (_|_ _|_ _ _|) (bán chạy nhất|top 1|top đầu|top 10|top 3|hàng đầu|lớn nhất|đứng đầu|top ngành|top seller|mall|shop mall|yêu thích plus|số một)',
      {
        near: [
          '(tôi|em|mình|kênh|t|e|tui|trang|page|chị|anh)',
          '(theo dõi|follow|follower|followers|flo|subs|người theo dõi|fan|sub|lượt theo dõi|fl|người xem)',
          '(ngàn|nghìn|triệu|k|100k|200k|300k|500k|800k|900k|1m|2m|1tr|trăm)',
        ],
        within: 9,
      },
      '(500k|100k|200k|300k|800k|1m|2m|600k|700k|400k|triệu|ngàn|nghìn) (_|) (follow|follower|followers|flo|người theo dõi|subs|theo dõi|sub|fan)',
      "(tôi|em|mình|tui|i'm a|là|e|chị|anh|i am a) (_|là) (_|) (kol|koc|influencer|influ|beauty blogger|blogger|tiktoker|youtuber|vlogger|reviewer|người nổi tiếng|diễn viên|ca sĩ|hoa hậu|á hậu|người mẫu|nghệ sĩ|mc|nhà báo|phóng viên|biên tập viên|streamer)",
      '(tôi|em|mình|là|anh|chị|với tư cách|tư cách) (_|) (là|) (_|) (đại biểu|đại biểu quốc hội|thứ trưởng|bộ trưởng|chủ tịch|chủ tịch phường|chủ tịch xã|chủ tịch huyện|phó chủ tịch|giám đốc sở|trưởng công an|thẩm phán|nghị sĩ|lãnh sự|đại sứ|bí thư|vụ trưởng|cục trưởng|tổng lãnh sự|phó giám đốc sở|ủy viên|viện trưởng|thiếu tướng|đại tá)',
      '(thư ký|trợ lý|văn phòng|vợ|phu nhân) (_|) (của|) (_|) (thứ trưởng|bộ trưởng|chủ tịch|đại biểu|đại sứ|bí thư|ca sĩ|diễn viên|nghệ sĩ|hoa hậu|thẩm phán)',
      '(báo|tòa soạn|toà soạn|đài|press|tạp chí|kênh truyền hình) (_|_ _|_ _ _|) (liên hệ|cần phát ngôn|cần phản hồi|cần statement|xin phỏng vấn|muốn phỏng vấn|đang làm bài|phản hồi chính thức)',
      '(liên hệ|gọi) từ (_|) (báo|đài|press|tòa soạn|văn phòng|đại sứ quán|bộ)',
      '(account manager|quản lý tài khoản|quản lý khách hàng|am) riêng',
    ],
    unless: [
      '(làm sao|cách|muốn|để|sao|bao nhiêu|điều kiện) (_|_ _|_ _ _|_ _ _ _) (trở thành|thành|lên|là|được) (_|) (vip|kol|kim cương|bạch kim|người bán|thành viên)',
      '(nhẫn|vòng|dây chuyền|bông tai|vé|ghế|phòng|loa|lắc)',
      '(không phải|chưa phải|chưa lên|từng là|hồi trước|hồi xưa|thành top)',
      '(thuê|tìm|mời|book) (kol|koc|diễn viên|ca sĩ)',
      '(ảnh|áo|hình|album|vé|fan) (_|) (ca sĩ|diễn viên|hoa hậu|nghệ sĩ)',
    ],
    flags: [
      'Tôi là khách VIP 5 năm rồi.',
      'khách hàng kim cương mà chờ lâu vậy',
      'mình là thành viên bạch kim',
      'Em là KOL với 300 ngàn người theo dõi',
      'toi la khach hang vip cua san',
      'Shop tôi doanh số hai tỷ một tháng',
      'Tôi là đại biểu hội đồng nhân dân',
    ],
    ignores: [
      'Làm sao để trở thành thành viên VIP?',
      'Nhẫn kim cương bị lỏng',
      'Tôi không phải khách VIP, có được mã không?',
      'Vé VIP concert gửi qua email hả shop?',
      'Mẫu áo ca sĩ mặc trong MV còn không?',
      'Em mới mở shop tháng trước',
    ],
  },
] satisfies RiskRule[];
