import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'privacy-data-vi',
    version: 2,
    category: 'privacy',
    severity: 'high',
    lang: 'vi',
    title: titles.privacy,
    reported: true,
    any: [
      '@data-vi (_|_ _|_ _ _|_ _ _ _|) (bị lộ|rò rỉ|bị rò rỉ|bị bán|bị phát tán|lộ ra ngoài|bị tung|lọt ra|lọt tới|lọt vào tay|lọt|bị leak|leak|bị rao|rao bán|bị chia sẻ|bị công khai|bị lan|bị đăng|lộ hết|lộ rồi|tràn lan|bị lấy|bị sử dụng|bị đem|bị đánh cắp|bị tiết lộ|bị lạm dụng)',
      '(làm lộ|để lộ|phát tán|bán|tung|công khai|đăng|tiết lộ|share|chia sẻ|lộ|leak|lan truyền|treo|dán|bêu|làm rò rỉ|tuồn|lạm dụng) (_|_ _|) @data-vi (_|) (của tôi|của mình|của em|của chị|của anh|của tui|tôi|mình|khách|em|nhà em|nhà tôi|khách hàng|mik)',
      {
        near: [
          '(làm lộ|để lộ|phát tán|tung|công khai|đăng|tiết lộ|share|chia sẻ|cho|đưa|gửi|bán|cung cấp)',
          '(số|tên|địa chỉ|sđt|thông tin|căn cước|cccd|số điện thoại|phone number|họ tên|data)',
          '(người khác|người lạ|bên thứ ba|lên nhóm|lên facebook|vô group|vào nhóm|lên mạng|lên group|group chat|cho shop khác|bảo hiểm|cho ai|lên story|ai cũng thấy|bên ngoài|telegram|đòi nợ|quảng cáo)',
        ],
        within: 12,
        ordered: true,
      },
      {
        near: [
          '(gói hàng|kiện hàng|đơn hàng|tem|nhãn|hình|ảnh|video|livestream|live|story|hóa đơn|waybill|bài đăng)',
          '(quay|lên story|đăng|chụp|lên hình|không che|thấy rõ|hiện rõ|lộ)',
          '(họ tên|số nhà|địa chỉ|số điện thoại|sđt|tên em|tên tôi|tên mình|thông tin)',
        ],
        within: 12,
      },
      '(thấy|xem được|hiện|nhận được|lộ|hiển thị|ra) (_|_ _|) (đơn hàng|đơn|địa chỉ|thông tin|tên|số điện thoại|tài khoản|lịch sử) (_|_ _|) (người khác|khách khác|người lạ|khách hàng khác|ai khác)',
      {
        near: [
          '@data-vi (_|_ _|) (của tôi|của mình|của em|tôi|em|mình)',
          '(show|hiện|thấy|lộ|xem được|đọc được|hiển thị)',
          '(buyer khác|người khác|khách khác|ai cũng|người lạ|shop khác|công khai)',
        ],
        within: 9,
      },
      '(xóa|xoá|hủy|delete|xoa|gỡ|tẩy|remove|xóa bỏ|xóa sạch|huỷ) (_|_ _|_ _ _|_ _ _ _|) (dữ liệu|thông tin cá nhân|dữ liệu cá nhân|cccd|data|personal data|dử liệu|dữ liêu|thông tin của tôi|thông tin của em|thông tin của mình|căn cước|thông tin|hồ sơ của tôi)',
      '(xóa|xoá|hủy|delete|xoa|đóng) (_|) (vĩnh viễn|hẳn|hoàn toàn|luôn|) (_|) (tài khoản|account|tk|acc|nick) (_|_ _|) (của tôi|của em|của mình|tôi|em|mình|này|giúp|giùm|vĩnh viễn|kirana|và|với|luôn|khỏi|với)',
      '(delete|xóa) (my|) account',
      '(bản sao|trích xuất|sao lục|tải về|xuất|cung cấp|gửi|xin|cho xem|copy) (_|_ _|_ _ _|) (dữ liệu|data|thông tin cá nhân|dữ liệu cá nhân|những gì các bạn|thông tin đang lưu|thông tin các bạn|toàn bộ thông tin)',
      '(lưu|lưu trữ|thu thập|giữ|có) (_|_ _|) (những gì|dữ liệu gì|thông tin gì|gì) về (tôi|em|mình|tui)',
      '(đang lưu|lưu giữ|thu thập|đang giữ) (_|_ _|) về (tôi|em|mình|tui)',
      '(nghị định 13|bảo vệ dữ liệu cá nhân|quyền riêng tư|xâm phạm riêng tư|xâm phạm đời tư|rút lại sự đồng ý|ngưng xử lý dữ liệu|gdpr)',
      {
        near: [
          '(người lạ|bọn|spam|lừa đảo|bảo hiểm|telesale|người gọi|có người|ai đó|quảng cáo|môi giới|chúng|call)',
          '(biết|đọc|nắm|gọi|có|rành|lấy đâu ra|gọi tới)',
          '(số của tôi|tên tôi|địa chỉ|đơn hàng của|em mua gì|tôi mua gì|mình mua gì|vanh vách|tên thật|số nhà|nhà số mấy|tên đầy đủ|số tôi|số em|thông tin của tôi|thông tin của em|tên em|đúng tên)',
        ],
        within: 12,
      },
      {
        near: [
          '(shipper|giao hàng|người bán|shop|tài xế|nhân viên|bưu tá)',
          '(lấy số|lấy sđt|lấy địa chỉ|dùng số|xài số|lưu số|lấy thông tin)',
          '(kết bạn|zalo|tán tỉnh|nhắn|làm quen|gọi|quấy|rủ|gạ|facebook|tìm)',
        ],
        within: 12,
        ordered: true,
      },
      {
        near: [
          '(chồng cũ|người yêu cũ|bạn trai cũ|ex|vợ cũ|kẻ theo dõi|người lạ)',
          '(tìm tới|tìm ra|biết|mò tới|tìm được|biết chỗ)',
          '(shop|bên bạn|người bán|địa chỉ|nhận hàng|nói cho|tiết lộ)',
        ],
        within: 18,
      },
    ],
    unless: [
      '(đổi|sửa|cập nhật|thay) (_|) (số điện thoại|địa chỉ|thông tin|email)',
      '(chai|lọ|nước|ống|hộp|bao) (_|_ _|) rò rỉ',
      '(kính cường lực|nhìn trộm|ổ cứng|khoa học dữ liệu|thẻ nhớ|usb|cáp dữ liệu|sao lưu dữ liệu máy)',
      '(cam hành trình|thẻ nhớ|ban nhieu)',
      '(không bị|chưa bị|không có bị) (lộ|rò|leak)',
      '(không|chưa|khỏi) (_|) (cần|muốn|yêu cầu) (_|_ _|) (xóa|xoá|bản sao)',
      '(hủy yêu cầu|đổi ý)',
      '(gỡ bài|gỡ rồi)',
      'cung cấp (thông tin|số điện thoại|địa chỉ) (cho|để|gì)',
      '(cho|xin|gửi) (_|) (số điện thoại|sđt|địa chỉ|thông tin) (_|) (shop|shipper|người bán|kho|cửa hàng|bưu cục|bảo hành|liên hệ|chuyển khoản|đơn)',
    ],
    flags: [
      'Thông tin cá nhân của tôi bị lộ.',
      'shop đăng số điện thoại của tôi lên nhóm',
      'mình thấy địa chỉ của người khác trong app',
      'xóa toàn bộ dữ liệu cá nhân của tôi',
      'xoa tai khoan va du lieu cua toi giup',
      'Người bán cho số của em cho người lạ gọi tới suốt',
      'Shipper lấy số trên gói hàng nhắn Zalo làm quen',
      'Cho tôi xin bản sao mọi dữ liệu các bạn đang lưu về tôi',
    ],
    ignores: [
      'Chai bị rò rỉ hết',
      'Đổi số điện thoại thế nào?',
      'Cần thông tin gì để hoàn tiền?',
      'Em không cần xóa tài khoản đâu ạ',
      'Kính chống nhìn trộm Privacy còn không?',
      'Ổ cứng lưu dữ liệu 1TB thiếu dây cáp',
    ],
  },
] satisfies RiskRule[];
