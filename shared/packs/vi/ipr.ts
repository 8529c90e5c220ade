import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-claim-vi',
    version: 2,
    category: 'ipr',
    severity: 'high',
    lang: 'vi',
    title: titles.ipr,
    reported: true,
    any: [
      '@goods-vi (_|_ _|) @fake-vi',
      '(feike|hàngnhái|hànggiả|hàng nhái|hàng giả|hàng fake|hàng dởm|hàng dỏm|đồ giả|đồ fake|đồ nhái|super fake|hàng rep|lafufu|hàng đểu|hàng rởm|fake 100|hàng giả mạo|hang nhai|hang fake|counterfeit|hàng pha ke|not authentic|knockoff|hàng trung quốc gắn mác|gắn mác hàng hiệu|nhái thương hiệu|làm giả)',
      '(không phải|đâu phải|chẳng phải|k phải|ko phải|chả phải|không|chưa chắc) (_|) (hàng|) (chính hãng|hàng thật|auth|hàng auth|authentic|real|hàng real|hàng hiệu thật|chuẩn hãng|hàng chuẩn|do hãng|của hãng|hàng hãng)',
      {
        near: [
          '(hãng|store|cửa hàng|trung tâm bảo hành|nhân viên|showroom|thợ|đại lý|website hãng|mã|qr|tem|mã vạch|serial|seri|imei)',
          '(không có|không phải|không nhận|từ chối|không ra|không tồn tại|báo không|không quét|nói không|bảo không|không đúng|không khớp|sai|giả|nói giả)',
          '(sản phẩm|của hãng|hàng|mã|bảo hành|hệ thống|chính hãng|kết quả|này|thông tin|làm ra)',
        ],
        within: 12,
        ordered: true,
      },
      {
        near: [
          '(logo|chữ|tem|hộp|đường may|mùi|chất|bao bì|chính tả|tên hãng|nhãn|in ấn)',
          '(lệch|sai chính tả|khác hẳn|mờ|sai tên|sai|khác|lem|không giống|ghi thành|nhòe|xiêu)',
          '(hàng thật|chính hãng|auth|giả|fake|nhái|real|store|hãng|từa lưa|lafufu|chính tả)',
        ],
        within: 14,
      },
      '(sai chính tả) (_|_ _|) (trên hộp|bao bì|logo|từa lưa|tùm lum)',
      {
        near: [
          '@take-vi',
          '@work-vi',
          '(của tôi|của mình|của chúng tôi|bên mình|shop mình|của shop tôi|bên tôi|của em|của tui|shop em|của chị|của anh|tôi chụp|mình chụp|em chụp|tôi tự chụp|em tự chụp|tự chụp|tự quay|tự thiết kế|tôi thiết kế|em thiết kế|mình thiết kế|tôi quay|em quay|của bên em|không xin phép|chưa xin phép|chữ chìm|logo của|watermark|tôi vẽ|em vẽ|permission|tôi làm|em làm|trái phép)',
        ],
        within: 10,
      },
      {
        near: [
          '@work-vi (_|) (của tôi|của mình|của em|của tui|tôi|em|mình|shop tôi|shop em|shop mình|bên em|bên tôi|bên mình|của shop tôi|của shop em|tôi tự|em tự|mình tự)',
          '(bị|lại|giờ) (_|_ _|_ _ _|) (lấy|ăn cắp|copy|đạo|chôm|in lậu|nhái|sao chép|tải về|tải|reup|trộm|đánh cắp|dùng|cắt|chép|bán|xài)',
        ],
        within: 7,
        ordered: true,
      },
      '(vi phạm|xâm phạm|chủ|chủ sở hữu|đánh cắp|ăn cắp|ăn cướp|khiếu nại|giữ|bảo hộ|xâm hại|đăng ký độc quyền) (_|_ _|) (bản quyền|nhãn hiệu|sở hữu trí tuệ|thương hiệu|quyền tác giả|sở hữu nhãn hiệu|chất xám|kiểu dáng công nghiệp|tác quyền|độc quyền|copyright|trademark)',
      {
        near: [
          '(đặt tên|nhái tên|dùng tên|lấy tên|xài tên|tên shop|tên thương hiệu|logo|mạo danh|nhái)',
          '(giống|y chang|y hệt|nhái|na ná|trùng|khác một chữ|gần giống|lấy luôn|khác đúng một)',
          '(thương hiệu|bên mình|của tôi|của em|của mình|shop tôi|shop em|shop mình|khách nhầm|nhãn hiệu|tụi em|bên em|bên tôi)',
        ],
        within: 12,
      },
      '(in lậu|sách lậu|sách in lậu|băng đĩa lậu|đĩa lậu|phần mềm lậu|bản crack|sách photo lậu|khóa học lậu|bán lậu khóa học)',
    ],
    unless: [
      '(có phải|có|là|phải|liệu|sợ) (_|_ _|_ _ _|) (chính hãng|giả|thật|auth|fake|hàng giả|real) (_|_ _|) (không|ko|hay|k|hả|vậy)',
      '(hoa|mi|tóc|móng|da|tài khoản|trang|trang web|cây|răng|cỏ|lông|râu|trứng|đá|ria|lông thú|gỗ) giả',
      'giả (_|) (da|làm|gỗ|đá|vờ|bộ|định|sử|lập|cầy|lông|jean|danh|cổ|mây)',
      '(video|live|clip|bài) (_|_ _|) (bị xóa|bị gỡ|bị đánh)',
      'giá (bao nhiêu|rẻ|sỉ|sale|tốt|nhiêu|bn|cả|gốc|sao|thế nào|có)',
      '(cứ|từng|lúc đầu|ban đầu|sợ) tưởng',
      '(không phải|không nói|đâu phải) (_|_ _|_ _ _|) (hàng giả|hàng nhái|hàng fake|đồ giả)',
      '(không có vấn đề|không dính)',
      'gỡ ảnh (_|_ _|_ _ _|_ _ _ _) (xin lỗi|rồi)',
      '(phân biệt|đền gấp|cam kết)',
      '(chính sách|fake leather|áp tròng|cosplay|phong cách)',
      '(đánh giá|review|đơn|tài khoản|shipper|cskh|link|web) (ảo|giả)',
      '(áo|váy|bộ|quần|chân váy) giả (vest|vét|váy|hai|2|khoác|sơ mi|len|yếm|áo|set|quần)',
      '(đồ chơi|đạo cụ|mô hình) (_|_ _|) giả',
      'tiền giả (cho|chơi|đồ chơi|học)',
      'không áp dụng (cho|được|với)',
      '(làm sao|cách|thủ tục|muốn|hướng dẫn|hồ sơ) (để|) (_|_ _|) (đăng ký|bảo hộ) (_|_ _|_ _ _|) (thương hiệu|nhãn hiệu|bản quyền|sở hữu trí tuệ)',
      'có được (dùng|xài|sử dụng|đăng) (_|_ _|_ _ _|) (không|ko|hông)',
      '(cây|cành|cây xanh|tường cây|thảm cỏ|lá|nến|tuyết|lửa|bánh kem|trái cây) giả',
    ],
    flags: [
      'Hàng giả, logo bị lệch.',
      'shop bán hàng fake',
      'Shop khác lấy ảnh của chúng tôi',
      'họ vi phạm bản quyền của tôi',
      'giày này không phải hàng chính hãng',
      'giay nay la hang nhai roi shop oi',
      'Hình em tự chụp bị shop kia tải về dùng lại',
      'Quét mã thì hãng báo không có sản phẩm này',
    ],
    ignores: [
      'Hàng này có phải chính hãng không ạ?',
      'Hoa giả đẹp lắm',
      'Hàng chính hãng, cảm ơn shop',
      'Video của mình bị xóa vì vi phạm bản quyền, muốn khiếu nại',
      'Túi giả da màu đen xài thích lắm',
      'Bộ đồ chơi giả làm bác sĩ cho bé',
      'hang gia bao nhieu vay shop',
    ],
  },
] satisfies RiskRule[];
