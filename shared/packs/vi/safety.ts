import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'safety-danger-vi',
    version: 2,
    category: 'safety',
    severity: 'critical',
    lang: 'vi',
    title: titles.safety,
    reported: true,
    any: [
      '(tự tử|tự sát|muốn chết|không muốn sống|chẳng muốn sống|hết muốn sống|không thiết sống|không còn muốn sống|chết quách|chết đi cho xong|chết cho rồi|kết thúc cuộc đời|kết liễu|nhảy lầu|nhảy cầu|nhảy sông|tự làm đau|cắt tay|rạch tay|cắt cổ tay|treo cổ|uống thuốc sâu|uống thuốc trừ sâu|tìm đến cái chết|sống không nổi|không sống nổi|không còn lý do sống|từ giã cõi đời|lời vĩnh biệt|thư tuyệt mệnh|giải thoát cho xong)',
      '(uống|nuốt) (_|_ _|) (vỉ|lọ|hũ|chục viên|nắm|hết|cả) (_|_ _|) (thuốc ngủ|thuốc|an thần)',
      {
        near: [
          '(sân thượng|lan can|thành cầu|trên cầu|tầng thượng)',
          '(chào|nhảy|khỏi trả lời|lần cuối|vĩnh biệt|tạm biệt|kết thúc|hết rồi)',
        ],
        within: 14,
      },
      '(dọa|đe dọa|hăm dọa|doạ|đe doạ|hăm doạ|hăm|đòi|hù|cho người) (_|_ _|) (giết|đánh|chém|đâm|xử|đốt|tạt|tới nhà|đến nhà|tìm tới|thủ tiêu|chặt)',
      '(dọa|đe dọa|hăm dọa|doạ|đe doạ|hăm doạ|khủng bố) (_|) @me-vi',
      '(bị|đã) (_|_ _|) (đe dọa|hăm dọa|doạ giết|dọa giết|hành hung|tấn công|đánh đập|quấy rối|sàm sỡ|bóp cổ|kéo áo|xô|đẩy ngã|tạt axit|tát)',
      '(tao|tôi|tui|bố|ông|anh|t) (_|_ _|_ _ _|) (giết|chém|đâm|đốt|đập|đánh|đấm|xiên|thịt|cắt cổ|xử|bẻ|vặn|tạt|bắn|chặt) (_|) (mày|chúng mày|bọn mày|tụi mày|tụi bây|shipper|nhà|kho|văn phòng|chết|nó|thằng|con|tay|cổ|chân|cả nhà|từng đứa|may|hết)',
      '(tao|tôi|tui) (chém|đâm|giết|xiên|bắn)',
      '(giết|chém|đập|đâm|đốt|xiên|bắn|đánh) (chết|mày|chúng mày|bọn mày|tụi mày|shipper|nhà mày|kho|văn phòng|vợ tôi|chồng tôi|tôi|em|cả nhà|nó|từng đứa|may|luôn)',
      '(quấy rối|sàm sỡ|sờ soạng|hành hung|cưỡng hiếp|hiếp dâm|cầm dao|rút dao|mang dao|cầm mã tấu|tạt axit|tạt sơn|đốt nhà|đốt kho|đặt bom|bóp cổ)',
      '(biết|tìm|tra|mò) (_|_ _|) (nhà|địa chỉ|chỗ ở|chỗ làm) (mày|của mày|chúng mày|mày ở|tôi ở đâu|em ở đâu)',
      '(coi chừng|liệu hồn|cẩn thận) (_|_ _|) (cái mạng|tao|mạng|tính mạng|ra đường|gia đình mày|vợ con)',
      {
        near: [
          '(shipper|giao hàng|người giao|anh giao|tài xế|ship|bưu tá|ông giao|thằng giao|nhân viên giao)',
          '(chửi|chửi bới|nhắn tin ban đêm|cầm dao|đánh|đẩy|sợ|gạ gẫm|say rượu|xúc phạm|dọa|doạ|hăm|đụng chạm|sờ|nắm tay|ôm|bám theo|theo dõi|đập cửa|đạp cửa|xông vào|tát|đấm|đá|tông|rình)',
        ],
        within: 10,
      },
      '(phát nổ|bị nổ|nổ tung|nổ pin|nổ bình ga|nổ cái đùng|nổ cái bùm|bốc cháy|cháy nổ|bốc khói|bốc lửa|xẹt lửa|tóe lửa|điện giật|giật điện|rò điện|chập điện|phồng pin rồi nổ|cháy đen|cháy rụi|suýt cháy|hỏa hoạn|cháy nhà|cháy cả|cháy nệm|nổ như|đoản mạch)',
      '(ngộ độc|bị bỏng|bỏng tay|bỏng nặng|bỏng da|bị phỏng|phỏng tay|phỏng nặng|phỏng da|dị ứng nặng|dị ứng|sưng mặt|sưng vù|sưng phù|sưng húp|nổi mẩn|nổi mề đay|phát ban|nhập viện|cấp cứu|bị thương|chảy máu|đứt tay|khó thở|nôn mửa|ói mửa|ói liên tục|co giật|ngất xỉu|hôn mê|bất tỉnh|mất thị lực|mù mắt|lột da|lở loét|rát mặt|cháy da|viêm da|sốc phản vệ|nhiễm trùng|gãy xương|gãy chân|gãy tay|gãy răng|chấn thương|khâu mấy mũi|mũi khâu|phẫu thuật|bị hóc|hóc xương|mắc cổ|tử vong|chết người|bị infection|tiêu chảy|đau bụng dữ dội)',
      {
        near: [
          '(bé|con|cháu|con tôi|con em|thằng bé|nhóc)',
          '(nuốt|hóc|ngạt|sặc|kẹt tay|đứt|nuốt phải|bị phỏng|phỏng tay|phỏng nặng|phỏng da|té|bị thương)',
          '(pin|nam châm|linh kiện|viên|đồ chơi|hạt|bác sĩ|viện|mổ|nút|ốc)',
        ],
        within: 12,
      },
      {
        near: [
          '(ăn|uống|xài|dùng|thoa|bôi|xịt|đeo|mang|sử dụng)',
          '(xong|vào|vô|này|của shop|một ngày|phải|hôm qua|được)',
          '(đi viện|vào viện|vô viện|nằm viện|bác sĩ|viện|xỉu|ngất|nôn|ói|sưng|rát|ngứa rát|lở|bỏng|mờ mắt|tê)',
        ],
        within: 12,
        ordered: true,
      },
      {
        near: [
          '(gãy|sập|bung|vỡ|nổ|gẫy)',
          '(ngồi|nằm|đứng|trúng|leo|đè)',
          '(gãy|xương|chảy máu|viện|té|ngã|trẹo|bầm|liệt)',
        ],
        within: 12,
      },
    ],
    unless: [
      '(có|có bị|liệu|sợ|dễ|lỡ|tránh) (_|_ _|_ _ _|) (không|ko|chứ|nhỉ)',
      '(giao|gửi|địa chỉ|cổng) (_|_ _|_ _ _|) bệnh viện',
      '(pin|máy|điện thoại|đèn) (_|_ _|) chết',
      '(cười|đói|xinh|mệt|đẹp|thèm|cưng|mê|ngon|nóng|đợi|chờ|dài cổ|vui) (_|_ _|_ _ _|) (muốn chết|chết)',
      '(không|chống|ngừa|chống bị) (_|) (dị ứng|cháy nổ|rò điện|giật điện|chập)',
      '(người|da|cơ địa|bé) (_|) dị ứng (_|_ _|) (uống|dùng|ăn|xài|có|nên)',
      '(xịt|thuốc|bình|vợt|bột) (_|) (diệt|muỗi|kiến|gián|chuột)',
      'cháy hàng',
      '(y tá|bác sĩ|điều dưỡng|làm ở|phòng) (_|_ _|) (cấp cứu|phẫu thuật)',
      '(phim|game|truyện|tập|án mạng)',
      '(tủ|bộ|túi|băng|hộp) (_|) (cấp cứu|sơ cứu|y tế|khâu)',
      '(kim|chỉ|máy) khâu',
      '(không ném vào lửa|từng kẹp|lành từ)',
    ],
    flags: [
      'Mất hết tiền rồi, tôi muốn chết.',
      'Shipper dọa đánh tôi trước cửa nhà',
      'sạc dự phòng phát nổ làm bỏng tay',
      'con tôi bị ngộ độc sau khi uống sữa này',
      'shipper nhắn tin ban đêm gạ gẫm, tôi rất sợ',
      'Thằng đó mà tới nữa là tao chém chết',
      'em khong muon song nua dau',
      'Bé nuốt phải viên pin, đang ở bệnh viện chờ mổ',
      'Thoa kem này xong mặt sưng vù phải đi viện',
    ],
    ignores: [
      'Kem này dùng có bị dị ứng không ạ?',
      'Giao đến cổng bệnh viện giúp mình',
      'Shipper dễ thương lắm',
      'Cười muốn chết với cái hộp này',
      'Mẫu này cháy hàng rồi hả shop?',
      'Xịt diệt muỗi hương chanh còn không?',
      'Không ai bị thương gì đâu ạ',
    ],
  },
] satisfies RiskRule[];
