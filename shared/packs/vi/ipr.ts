import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-claim-vi',
    version: 1,
    category: 'ipr',
    severity: 'high',
    lang: 'vi',
    title: titles.ipr,
    reported: true,
    any: [
      '(hàng|giày|túi|nước hoa|sản phẩm|đồ|mỹ phẩm|kem|đồng hồ|shop bán|bán|nhận|là) (_|) (giả|fake|nhái|hàng nhái|hàng giả|rep|super fake|đạo nhái|hàng fake)',
      'không phải (_|) (hàng|) (chính hãng|hàng thật|auth|hàng auth)',
      '(lấy|ăn cắp|dùng|sử dụng|đạo|copy|lấy cắp|trộm) (_|_ _|) (ảnh|hình|hình ảnh|video|thiết kế|logo|mẫu) (_|_ _|) (của tôi|của mình|của chúng tôi|bên mình|shop mình|của shop tôi|bên tôi)',
      '(vi phạm|xâm phạm|chủ) (_|) (bản quyền|nhãn hiệu|sở hữu trí tuệ|thương hiệu|quyền tác giả|sở hữu nhãn hiệu)',
    ],
    unless: [
      '(có phải|có|là|phải) (_|_ _|) (chính hãng|giả|thật|auth|fake|hàng giả) (_|_ _|) (không|ko|hay)',
      '(hoa|mi|tóc|móng|da|tài khoản|trang|trang web|cây) giả',
      '(video|live) (_|_ _|) (bị xóa|bị gỡ)',
    ],
    flags: [
      'Hàng giả, logo bị lệch.',
      'shop bán hàng fake',
      'Shop khác lấy ảnh của chúng tôi',
      'họ vi phạm bản quyền của tôi',
      'giày này không phải hàng chính hãng',
    ],
    ignores: [
      'Hàng này có phải chính hãng không ạ?',
      'Hoa giả đẹp lắm',
      'Hàng chính hãng, cảm ơn shop',
      'Video của mình bị xóa vì vi phạm bản quyền, muốn khiếu nại',
    ],
  },
] satisfies RiskRule[];
