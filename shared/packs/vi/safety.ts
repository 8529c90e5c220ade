import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'safety-danger-vi',
    version: 1,
    category: 'safety',
    severity: 'critical',
    lang: 'vi',
    title: titles.safety,
    reported: true,
    any: [
      '(tự tử|tự sát|muốn chết|không muốn sống|chẳng muốn sống|chết quách|chết đi cho xong|kết thúc cuộc đời|nhảy lầu|nhảy cầu|tự làm đau)',
      '(dọa|đe dọa|hăm dọa|doạ|đe doạ|đòi) (_|) (giết|đánh|chém|đâm|tôi|mình|vợ|con|cả nhà|sẽ)',
      '(giết|chém|đánh|đâm|đốt) (mày|chúng mày|bọn mày|shipper|nhà mày|kho|văn phòng|tôi|vợ tôi)',
      '(quấy rối|sàm sỡ|sờ soạng|hành hung|tấn công)',
      '(biết|tìm) (nhà|địa chỉ|chỗ ở) (mày|của mày|chúng mày)',
      {
        near: [
          '(shipper|giao hàng|người giao|anh giao)',
          '(chửi|chửi bới|nhắn tin ban đêm|cầm dao|đánh|đẩy|sợ|gạ gẫm|say rượu|xúc phạm)',
        ],
        within: 10,
      },
      '(phát nổ|bị nổ|nổ tung|bốc cháy|cháy nổ|bốc khói|điện giật|giật điện|rò điện|chập điện)',
      '(ngộ độc|bị bỏng|dị ứng nặng|dị ứng|sưng mặt|sưng vù|nổi mẩn|phát ban|nhập viện|cấp cứu|bị thương|chảy máu|đứt tay|khó thở|nôn mửa)',
    ],
    unless: [
      '(có|có bị|liệu|sợ|dễ) (_|_ _|_ _ _|) (không|ko)',
      '(giao|gửi|địa chỉ) (_|_ _|_ _ _|) bệnh viện',
      '(pin|máy|điện thoại|đèn) (_|_ _|) chết',
      '(cười|đói|xinh|mệt) (_|) (muốn chết|chết)',
      '(không|chống|ngừa) (_|) (dị ứng|cháy nổ|rò điện)',
    ],
    flags: [
      'Mất hết tiền rồi, tôi muốn chết.',
      'Shipper dọa đánh tôi trước cửa nhà',
      'sạc dự phòng phát nổ làm bỏng tay',
      'con tôi bị ngộ độc sau khi uống sữa này',
      'shipper nhắn tin ban đêm gạ gẫm, tôi rất sợ',
    ],
    ignores: [
      'Kem này dùng có bị dị ứng không ạ?',
      'Giao đến cổng bệnh viện giúp mình',
      'Shipper dễ thương lắm',
      'Cười muốn chết với cái hộp này',
    ],
  },
] satisfies RiskRule[];
