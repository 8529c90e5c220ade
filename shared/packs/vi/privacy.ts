import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'privacy-data-vi',
    version: 1,
    category: 'privacy',
    severity: 'high',
    lang: 'vi',
    title: titles.privacy,
    reported: true,
    any: [
      '(thông tin|dữ liệu|số điện thoại|sđt|địa chỉ|cccd|thông tin cá nhân) (_|_ _|_ _ _|) (bị lộ|rò rỉ|bị rò rỉ|bị bán|bị phát tán|lộ ra ngoài|bị tung)',
      '(làm lộ|để lộ|phát tán|bán|tung|công khai|đăng) (_|) (thông tin|thông tin cá nhân|số điện thoại|địa chỉ|sđt|cccd) (_|) (của tôi|của mình|tôi|mình|khách)',
      '(thấy|xem được|hiện|nhận được) (_|_ _|) (đơn hàng|địa chỉ|thông tin|tên) (_|_ _|) (người khác|khách khác)',
      '(xóa|xoá|hủy) (_|_ _|) (dữ liệu|thông tin cá nhân|dữ liệu cá nhân|cccd)',
      '(bản sao|trích xuất) (_|) dữ liệu',
      '(nghị định 13|bảo vệ dữ liệu cá nhân)',
    ],
    unless: [
      '(đổi|sửa|cập nhật) (_|) (số điện thoại|địa chỉ|thông tin)',
      '(chai|lọ|nước) (_|_ _|) rò rỉ',
    ],
    flags: [
      'Thông tin cá nhân của tôi bị lộ.',
      'shop đăng số điện thoại của tôi lên nhóm',
      'mình thấy địa chỉ của người khác trong app',
      'xóa toàn bộ dữ liệu cá nhân của tôi',
    ],
    ignores: ['Chai bị rò rỉ hết', 'Đổi số điện thoại thế nào?', 'Cần thông tin gì để hoàn tiền?'],
  },
] satisfies RiskRule[];
