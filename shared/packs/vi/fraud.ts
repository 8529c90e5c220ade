import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'fraud-report-vi',
    version: 1,
    category: 'fraud',
    severity: 'critical',
    lang: 'vi',
    title: titles.fraud,
    reported: true,
    negatable: false,
    any: [
      '(tài khoản|ví|shop|ví điện tử|facebook|acc) (_|_ _|_ _ _|) (bị hack|bị chiếm|bị đánh cắp|bị xâm nhập|bị chiếm đoạt|bị người khác|bị mất quyền|bị chiếm quyền)',
      '(giả danh|mạo danh|giả mạo|tự xưng|xưng là|nhận là|tự nhận) (_|) (là|nhân viên|cskh|kirana|kiranapay|ngân hàng|công an|bên|tổng đài|shipper|từ)',
      '(đưa|cung cấp|đọc|gửi|cho|hỏi|xin|yêu cầu|nhập) (_|_ _|_ _ _|) (mã otp|otp|mật khẩu|mã xác nhận|mã xác thực|mã pin|cvv)',
      '(bị lừa|lừa đảo|bị scam|lừa tiền|kẻ lừa|chiếm đoạt tiền|bị gạt|lừa mình|lừa tôi)',
      '(giao dịch|khoản|thanh toán|đơn|đơn hàng|khoản tiền|khoản trừ) (_|_ _|_ _ _|) (không phải tôi|không phải mình|không phải do|tôi không|mình không|em không|không hề) (_|) (thực hiện|làm|đặt|mua|tôi|mình|biết|chuyển|nhận ra)',
      '(không|chưa) (hề|từng|bao giờ|phải tôi|) (_|) (thực hiện|đặt|mua) (_|_ _|) (giao dịch|đơn|thanh toán) (này|đó|nào)',
      '(tiền|số dư|tiền trong ví) (_|_ _|_ _ _|) (bị mất|biến mất|bị rút|bị trừ vô lý|bị chuyển đi|bị trộm|bốc hơi)',
      '(mất|bị mất|bị trộm|bị cướp|đánh rơi) (_|) (thẻ|điện thoại|ví tiền|thẻ tín dụng|ví)',
      '(không có sự đồng ý|không được sự đồng ý|chưa được sự đồng ý|không xin phép|trái phép)',
      '(chuyển khoản|chuyển tiền|thanh toán|giao dịch|ck) (_|_ _|_ _ _|) (ngoài sàn|ngoài app|ngoài ứng dụng|riêng|qua zalo|tài khoản cá nhân)',
      '(yêu cầu|bảo|kêu|đòi|dụ) (_|_ _|) (chuyển khoản|chuyển tiền|kết bạn zalo|qua zalo|ck)',
      '(trúng thưởng|việc nhẹ lương cao) (_|_ _|_ _ _|) (phí|chuyển|link|đóng)',
    ],
    unless: [
      '(otp|mã|mã otp) (_|_ _|) (không|chưa) (_|) (về|đến|nhận|gửi)',
      '(không|chưa) nhận (_|_ _|) (otp|mã)',
      '(quên|đổi|lấy lại) (_|) mật khẩu',
      '(không phải|sợ|có phải|có) (_|_ _|) lừa đảo',
      '(kiện hàng|hàng|đơn|bưu kiện|ốp) (_|_ _|) (bị mất|điện thoại)',
      '(ảnh|hình|video) (_|_ _|_ _ _|) (không xin phép|trái phép)',
      '(không xin phép) (_|_ _|) (ảnh|hình)',
    ],
    flags: [
      'Tài khoản của tôi bị hack.',
      'Có người tự xưng là nhân viên Kirana hỏi mã OTP',
      'tôi bị lừa chuyển khoản ngoài sàn',
      'giao dịch này không phải tôi thực hiện',
      'tiền trong ví bị mất hết',
      'Mình bị mất điện thoại, khóa ví giúp',
    ],
    ignores: [
      'Mã OTP không về máy',
      'Quên mật khẩu thì làm sao?',
      'Shop có lừa đảo không ạ?',
      'Kiện hàng bị mất rồi',
      'Thanh toán bị lỗi',
    ],
  },
] satisfies RiskRule[];
