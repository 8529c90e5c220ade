import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-vi',
    version: 2,
    category: 'dispute',
    severity: 'high',
    lang: 'vi',
    title: titles.dispute,
    any: [
      '(chargeback|charge back|chargebak|tra soát|tra xoát|khiếu nại giao dịch|tranh chấp giao dịch|phản đối giao dịch|đòi bồi hoàn|bồi hoàn thẻ|tranh chấp khoản|khiếu nại khoản|phản đối khoản|từ chối giao dịch với)',
      '(yêu cầu|nhờ|gọi|báo|liên hệ|kêu|ra|lên|gửi|nói|đề nghị) (_|_ _|) (ngân hàng|bank|vietcombank|techcombank|vcb|bidv|vpbank|mb|acb|sacombank) (_|_ _|_ _ _|_ _ _ _|) (hoàn|hủy|thu hồi|đòi lại|chặn|khiếu nại|đảo|lấy lại|đòi tiền|truy thu|can thiệp|hoàn tiền|rút lại|treo|refund|reverse|từ chối)',
      '(khiếu nại|tranh chấp|làm việc|phản đối|khiếu kiện) (_|_ _|_ _ _|) với (_|) (ngân hàng|bank|tổ chức thẻ|visa|mastercard)',
      '(ngân hàng|bank|bên thẻ|tổ chức thẻ) (_|_ _|_ _ _|) (khiếu nại|tranh chấp|mở hồ sơ|mẫu phản đối|đơn khiếu nại|điều tra|xử lý khoản|đòi lại)',
    ],
    unless: [
      '(khách|người mua) (_|_ _|) (khiếu nại|tranh chấp|chargeback)',
      '(nghĩa là gì|trung tâm tra soát)',
      '(thường mất|phòng tra soát|rút yêu cầu)',
      'ngân hàng nhà nước',
      '(chargeback|tra soát|tranh chấp) là (gì|sao|như thế nào|thế nào)',
    ],
    flags: [
      'Tôi sẽ yêu cầu ngân hàng hoàn lại tiền.',
      'mình làm chargeback đây',
      'tôi đã khiếu nại giao dịch này với ngân hàng',
      'Em vừa gửi yêu cầu tra soát thẻ rồi nhé',
      'toi se nho ngan hang thu hoi tien',
      'Ngân hàng đã mở hồ sơ tranh chấp khoản này',
    ],
    ignores: [
      'Ngân hàng từ chối thẻ của tôi',
      'Tôi không muốn chargeback, chỉ cần hoàn tiền',
      'Thanh toán qua ngân hàng VCB được không?',
      'Tôi rút yêu cầu tra soát ở ngân hàng rồi vì shop đã giao đủ.',
      'Người mua mở tranh chấp, tôi cần gửi bằng chứng gì?',
      'Tôi sẽ không yêu cầu ngân hàng tra soát đâu',
    ],
  },
  {
    id: 'dispute-twice-vi',
    version: 2,
    category: 'dispute',
    severity: 'normal',
    lang: 'vi',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      {
        near: [
          '@charge-vi',
          '(hai lần|2 lần|hai lượt|gấp đôi|2 lượt|ba lần|3 lần|trùng|đúp|hai phát|double|2 lan|x2|tới hai|đến hai|thêm lần nữa|lần nữa|thêm một lần)',
        ],
        within: 5,
        ordered: true,
      },
      '(hai lần|2 lần|gấp đôi|đúp|ba lần) (_|_ _|) (trừ|thanh toán|tính tiền|trừ tiền|trừ thẻ)',
      '(thanh toán|trừ tiền|giao dịch|tính phí|khoản trừ|hóa đơn|khoản) (trùng|bị trùng|đúp|bị đúp|lặp|bị lặp|hai lần giống)',
      '(hai|2|ba|3) (khoản|giao dịch|lần trừ|lệnh|tin nhắn trừ|khoản trừ) (_|_ _|) (giống|y hệt|y chang|trừ|cho một|cùng|trùng)',
      '(trừ đúp|trừ lố|tính lố|thu lố|trừ oan|trừ khống|trừ nhầm|trừ sai|tính sai|thu sai|trừ vô cớ|tính nhầm|thu nhầm|trừ lộn|tính dư|trừ dư|thu dư|tính thừa|trừ thừa|thu thừa|trừ quá|tính quá|bị tính phí sai|ăn chặn tiền)',
      {
        near: [
          '(bị trừ|đã trừ|trừ tiền|trừ|mất tiền|đã debit|debit|bị tính tiền|bị tính|thu tiền|trừ thẻ|đã thanh toán|tiền đã)',
          '(không có đơn|ko có đơn|đơn không thành công|không thành công|thất bại|đơn bị hủy|đã hủy|chưa đặt|không đặt|không mua|đơn failed|failed|không thấy đơn|đơn báo lỗi|không ghi nhận|đơn hủy|không lên đơn|k có đơn|hủy rồi|hủy đơn|không tạo được đơn|báo lỗi|chưa có đơn|mất đơn|không ra đơn|cancel|không được xác nhận)',
        ],
        within: 9,
      },
      {
        near: [
          '(hủy|huỷ|ngừng|dừng|cắt|tắt) ',
          '(gói|hội viên|đăng ký|thuê bao|gia hạn|dịch vụ|tự động|subscription)',
          '(vẫn trừ|vẫn bị trừ|vẫn mất|vẫn tính|cũng mất|cũng trừ|vẫn thu|tự trừ|bị trừ|tháng nào cũng|mất|trừ)',
        ],
        within: 14,
      },
      {
        near: [
          '(trả tiền mặt|trả shipper|đưa tiền|cod|trả tiền rồi|tiền mặt|chuyển khoản rồi|trả rồi|thanh toán rồi)',
          '(vẫn trừ|lại trừ|vẫn bị trừ|trừ thẻ|trừ ví|vẫn thu|thu thêm|đòi thêm|vẫn tính|lại thu|trừ tiếp|trừ thêm)',
        ],
        within: 9,
        ordered: true,
      },
      {
        near: [
          '(thu|trừ|tính|charge|cà|quẹt)',
          '(tới|đến|tận|những|dư|thừa|cao hơn|nhiều hơn|lố)',
          '(so với|trong khi|mà giá|thay vì|mà ghi|mà đơn|mà hàng)',
        ],
        within: 9,
        ordered: true,
      },
      {
        near: [
          '(hàng|giá|món|đơn|ghi) (_|_ _|) (ngàn|nghìn|k|triệu|đồng)',
          '(thu|trừ|tính|charge|quẹt) (_|_ _|_ _ _|) (tới|đến|tận|những)',
        ],
        within: 6,
        ordered: true,
      },
      {
        near: [
          '(bấm|thanh toán|quẹt|đặt|mua|ấn|nhấn) (_|) (một|1|có một|đúng một|có 1)',
          '(hai|ba|2|3|bốn) (_|) (lần|tin nhắn|khoản|giao dịch|lượt)',
        ],
        within: 9,
        ordered: true,
      },
    ],
    unless: [
      '(thử|giao|gọi|lỗi|thất bại|sạc) (_|_ _|_ _ _|) (hai lần|2 lần|lần nữa)',
      '(không bị|chưa bị|không có) (_|) (trừ|tính|thu)',
      '(hai đơn|2 đơn|tưởng)',
      '(phép trừ|nhìn nhầm|lỡ bấm|củ sạc)',
      '(thanh toán|trả) (_|_ _|) lần nữa (_|) (được|không)',
    ],
    flags: [
      'Tôi bị trừ tiền hai lần cho một đơn.',
      'thẻ bị trừ 2 lần',
      'giao dịch trùng rồi ạ',
      'Đơn đặt không thành công mà vẫn bị trừ tiền',
      'the cua toi bi tru hai lan',
      'Đã hủy gói hội viên mà tháng nào cũng bị trừ 49 ngàn',
      'Hàng 200 ngàn mà thu tới 400 ngàn',
      'Trả tiền mặt rồi sao còn trừ thẻ',
    ],
    ignores: [
      'Mình thử thanh toán 2 lần đều lỗi',
      'Shipper giao hai lần không gặp',
      'Tôi trả tiền 2 ngày trước',
      'Em kiểm tra lại rồi, không bị trừ hai lần',
      'Củ sạc hai cổng sạc cùng lúc được bao nhiêu watt?',
      'Sách toán phép trừ thiếu hai trang',
    ],
  },
] satisfies RiskRule[];
