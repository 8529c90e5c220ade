import { fold } from '../../text/normalise.ts';
import { lists as scope } from './scope.ts';

const self = '(tôi|mình|em|tui|tớ|chị|anh|cháu|con tôi|con em|con mình)';
/** People whose troubles are told for the sake of the story. */
const kin =
  '(bạn|bạn thân|bạn học|bạn học cũ|bạn cùng phòng|bạn cùng lớp|nhỏ bạn|thằng bạn|con bạn|con bạn thân|đứa bạn|cô bạn|anh bạn|người bạn|đồng nghiệp|anh đồng nghiệp|chị đồng nghiệp|hàng xóm|ông hàng xóm|bà hàng xóm|anh hàng xóm|sếp|sếp cũ|chủ trọ|chủ nhà|chị họ|anh họ|em họ|ông anh|bà chị|ông chú|ông bác|ông cậu|bà cô|bà dì|bà thím|cô giáo|thầy giáo|anh rể|chị dâu|em dâu|em rể|thằng em|người quen)';
/** Typed without diacritics they are other words. */
const elder = '(cậu|dì|cô|chú|bác|thím|dượng|mợ)';
const longAgo =
  '(từng|có lần|hồi|hồi xưa|hồi trước|hồi đó|hồi năm|năm ngoái|năm kia|năm trước|tháng trước|tuần trước|hôm trước|dạo trước|lúc trước|ngày xưa)';
/** For texts typed without diacritics. */
const bareToo = (phrases: string[]) => phrases.flatMap((one) => [one, fold(one)]);

/** Lists of the Vietnamese rules: `@shop-vi` in a phrase is any entry of `shop-vi`. */
export const lists: Record<string, string[]> = {
  // Words that change what a hit means; what each kind does is told in shared/risk/scope.ts. They are looked for as
  // written in every language, so the words that many type without diacritics stand here in both forms.
  'negation-vi': [
    '(không|chưa|chẳng|đừng|chả|không hề|không phải|khỏi|chua|chang|khoi|đâu có|dau co|chưa từng)',
  ],
  'denial-vi': [
    '(không|chưa|chẳng) (định|có ý|có ý định|muốn|nghĩ|cần|hề nói|nói|dám|có nhu cầu|yêu cầu|đòi)',
    'không (dinh|co y|co y dinh|muon|nghi|can|noi)',
  ],
  'barrier-vi': [
    '(tôi|mình|em|anh|chị|thì|nên|hoặc|vì|để|ngần|ngại|do|buộc|sẽ|tui|tao|là|chứ|bằng|phải|nữa|luôn)',
    '(toi|minh|thi|nen|hoac|vi|se|la|chu|phai|nua|luon)',
  ],
  'conditional-vi': ['(nếu|khi|vì|mà|cứ|còn|trước khi|đến khi|neu|hễ)'],
  'reported-vi': [
    '(bạn|chồng|vợ|mẹ|bố|chị|anh|em|hàng xóm|người ta|người|đồng nghiệp|shop|khách) (tôi|mình|em|gái|trai|bè|khác|bán|quen|) (nói|bảo|kể|viết|đăng|đe)',
    '(nghe nói|nghe bảo|có người nói|ai đó nói|cuốn sách|có tên|tựa đề)',
  ],
  'firsthand-vi': [
    '(tôi|mình|em|chúng tôi|tui|tao) (sẽ|nói|đã|phải|bảo|quyết|đành|cũng sẽ|đang|chuẩn bị)',
    '(toi|minh|em) (se|noi|da|phai|quyet|danh)',
  ],
  'title-vi': [
    ...(scope['title-vi'] ?? []),
    '(cuốn|sách|quyển|bài hát|poster|in chữ|banner|quảng cáo|điều khoản|điều|mục|ghi|thông báo|hiện|quy định|chính sách|trên hộp|trên tem|tạp chí|đĩa|truyện|khung chat|tựa)',
  ],
  'asking-vi': [
    ...(scope['asking-vi'] ?? []),
    '(tò mò|hỏi cho biết|hỏi ngoài lề|hỏi trước|bài tập|tiểu luận|ôn thi|khảo sát|luận văn|học luật|tìm hiểu trước|nắm quy định|nói chung|giả sử|lỡ sau này|hỏi chơi|to mo|hoi cho biet|hoi truoc)',
    '(nếu|lỡ|giả sử) (_|_ _|_ _ _|_ _ _ _) (thì sao|có sao không|hệ thống có|được xử lý thế nào)',
    ...bareToo([
      'hỏi (để biết|để phòng|phòng hờ|phòng khi|để viết|để làm|để hiểu|cho vui|cho rõ|cho chắc|vu vơ|lý thuyết|giúp khái niệm|khái niệm|ngu|ngu xíu|chung chung|tham khảo|để tham khảo|để tránh|đề phòng)',
      '(hỏi|hỏi vậy|hỏi thế|hỏi xíu|tham khảo|tìm hiểu) (thôi|thôi ạ|thôi nha|chơi thôi|cho biết thôi)',
      '(mình|em|tôi|tui) (đang|) (viết|làm|soạn|học|ôn|chuẩn bị) (blog|bài|luận|đề tài|kịch bản|truyện|podcast|video hướng dẫn|tài liệu|thuyết trình|báo cáo môn|nghiên cứu)',
      '(nghĩa là gì|có nghĩa là gì|nghĩa là sao|định nghĩa là gì|viết tắt của|dịch ra là|dịch sao|tiếng việt gọi)',
      '(nếu lỡ|lỡ như|nếu như lỡ|nếu chẳng may|nếu không may|nếu mai mốt|nếu sau này|nếu có ngày|giả như|giả sử như)',
      '(nếu|lỡ|khi|giả sử|trường hợp) (_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _|_ _ _ _ _ _ _) thì (_|_ _|_ _ _|_ _ _ _|) (có bị|có được|hệ thống tự|báo ở đâu|liên hệ ai|phải làm gì|nên làm gì|xử lý sao|xử lý thế nào|được bảo vệ|có ảnh hưởng|quy trình)',
      '(khách|khách hàng|người mua|người bán|người dùng|nhà bán|ai) (thường|nói chung|bình thường) (_|) (phải|làm|nên|được|hay)',
      '(nằm ở|xem ở|đọc ở|coi ở|tìm ở|ở) (trang|mục|đâu|phần|chỗ) nào',
      '(xem|đọc|coi|tìm) ở (đâu|mục nào|trang nào|chỗ nào) (nhỉ|vậy|ạ|thế|ta|shop)',
      'chứ (chưa|không) (bị|xảy ra|có chuyện|phải bị|gặp)',
      '(đang cân nhắc|đang phân vân|đang tính mở|mới tìm hiểu|đang tìm hiểu|trước khi mở|trước khi đăng ký)',
    ]),
  ],
  'elsewhere-vi': [
    ...(scope['elsewhere-vi'] ?? []),
    '(thời sự|đọc báo|báo đăng|coi tin|xem tin|tin nói|bản tin|app khác|web khác|sàn khác thôi|nước ngoài|quán cà phê|app hẹn hò|app gọi xe|doc bao|thoi su)',
    ...bareToo([
      '(hay|toàn|chuyên|thường|có lần|từng) mua (_|_ _|_ _ _|) ngoài (chợ|tiệm|siêu thị)',
      'tổng đài (nhà mạng|điện lực|điện nước|ngân hàng khác|bảo hiểm|viettel|mobifone|vinaphone|hãng bay|taxi)',
      `(còn|chứ|riêng) ${self} (thì|) (chỉ|cũng|vẫn|) (hỏi|muốn hỏi|cần hỏi|xin hỏi|định hỏi|nhờ hỏi|cần tư vấn|muốn mua|mua ở đây|xài ở đây|bình thường|ổn|không sao|chưa bị|chưa sao|thấy ổn)`,
      '(còn|chứ) (đơn này|đơn của em|đơn của mình|đơn của tôi|đơn em|đơn mình|bên này|bên mình|bên bạn|bên shop|bên sàn|shop này|shop mình|sàn này|sàn mình|app này|app mình|ở đây|trên này|ví kirana|hàng này|máy này) (_|_ _|_ _ _|_ _ _ _|) (ổn|ok|oke|mượt|bình thường|ngon|đều|nghe liền|nhanh|yên tâm|chuẩn|tốt|đẹp|uy tín|thích|không sao|không bị gì)',
      '(nên|từ đó|giờ|nay|từ dạo đó) (_|_ _|_ _ _|) (chỉ|toàn|mới|chỉ dám) (mua|đặt|mua hàng|dám mua|xài) (_|_ _|_ _ _|) (ở đây|bên này|trên này|bên mình|trên sàn này|sàn này|sàn mình|shop này|app này|kirana)',
      '(thà|thích|chuyển qua|qua) mua (ở đây|bên này|trên này|trên sàn này|bên mình|shop này)',
      '(mua|đặt|xài) (_|_ _|) (ở đây|bên này|trên này|sàn này) (nên|cho|thấy|là) (_|) yên tâm',
      '(tiệm|quán|chỗ làm|chỗ bán|mạng xã hội|spa|hãng xe|hãng bay|công ty tài chính|nhà xe|ngân hàng) (_|) (khác|kia|nọ)',
      '(công ty|chỗ làm|chỗ|cơ quan|trường|nhà trọ|nhà mạng) cũ',
      '(bên|với|của|gọi|bị) (nhà mạng|hãng bay|hãng taxi|hãng xe|hãng điện thoại|trạm xăng|cây xăng|tiệm giặt|tiệm giặt ủi|tiệm vàng|quán ăn|quán nhậu|quán net|rạp phim|bảo hiểm xã hội|nhà xe|nhà nghỉ|phòng gym|tổng đài điện lực|điện lực|công ty điện|công ty nước|chủ trọ)',
      '(sạc chợ trời|hàng chợ trời|đồ chợ trời|nick game|acc game|trang bán tour|trang bán vé|quán ăn gần nhà)',
      '(mua|bán|xài|đặt) (_|_ _|_ _ _|) (chợ trời|chợ đêm|ngoài siêu thị|ngoài chợ)',
      '(chợ trời|chợ đêm|chợ đầu mối) (_|_ _|_ _ _|) (bán|toàn|đầy)',
      '(nghe|xem|đọc|coi|thấy) (_|) (tin|bản tin|tin tức|phóng sự|đài|loa phường|vtv|báo chí đưa) (_|) (về|nói|nhắc|vụ|sở|bộ|công an|giám đốc|ngân hàng)',
      '(đài|báo|tivi|vtv|loa phường|trên loa|bản tin|thời sự|báo chí) (_|) (vừa|mới|hôm nay|) (đưa tin|đưa|nhắc|phát|loan tin|đăng tin)',
      '(tin|vụ) (bắt|triệt phá|khởi tố|xét xử) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _|) (hot|ghê|trên báo|sáng nay|hôm nay|tối qua)',
      '(xem|coi|đọc) (_|) (phim|truyện|tiểu thuyết|sách|series) (_|_ _|_ _ _|_ _ _ _|) (xong|sợ|mới biết|mê|ghiền|hay|cảm động|cười|khóc)',
      '(phim|bộ phim|truyện|sách|tiểu thuyết|game|vở kịch|kịch|podcast|bài hát|phim tài liệu) (có cảnh|nói về|kể về|kể chuyện|viết về|có nhân vật|có câu)',
      '(phim tài liệu|phóng sự|bộ phim|cuốn sách|cuốn truyện) (về|viết về|nói về)',
      '(có bán|còn bán|bán) (_|) (đĩa|sách|truyện|poster|boxset|áp phích|bản in) (_|) (ko|không|k|hông|hả|chưa|bìa)',
      '(không phải|không|chẳng phải|chứ không phải|đâu phải|chứ không) (do|tại|vì|phải do|phải tại) (kem|shop|chảo|sản phẩm|hàng|người bán|sạc|pin|nồi|bên shop|bên bạn|thuốc|son|sữa|đồ)',
      '(chứ không phải|không phải|chứ đâu phải|đâu phải) (bên mình|bên này|bên bạn|sàn mình|shop mình|sàn này|app mình|kirana|shop này|ở đây)',
      '(chuyện|vụ|lỗi) (bên|của|ở) (sàn|app|shop|bên|chỗ) (khác|kia|khác thôi)',
    ]),
  ],
  'others-vi': [
    ...(scope['others-vi'] ?? []),
    '(bạn|chị|anh|em|cô|dì|bạn học|bạn cùng phòng|nhỏ bạn|thằng bạn|đồng nghiệp|hàng xóm|sếp|chị gái|anh trai|bạn học cũ|người quen) (tôi|mình|em|tui|của tôi|của mình|nhà tôi|cũ của tôi) (_|) (từng|hồi trước|năm ngoái|năm trước|hồi đó|kể|mới|làm|gặp|mua|bán|là)',
    '(bạn em|nhỏ bạn|chị gái em|anh trai tôi|sếp cũ|ông khách|bà khách|bà cụ|ông diễn viên|khách nào đó|hàng xóm nhà)',
    `${elder} (của|bên|nhà|) ${self} (_|_ _|) (bị|đang|vừa|mới|đi|làm|gặp|mua|bán|hay|kể|than|dính|té|xài|dùng|xem|học)`,
    `${elder} (của|bên|nhà|) ${self} (_|) ${longAgo}`,
    `${longAgo} (_|) ${elder} (của|bên|nhà|) ${self}`,
    '(dượng|thím|mợ) (tôi|mình|em|tui)',
    ...bareToo([
      '(ông|bà|anh|chị|cô|chú|nhà|vợ chồng) hàng xóm',
      `${kin} (bên|ở|) (nhà ngoại|nhà nội|bên ngoại|bên nội|dưới quê|ngoài quê|cùng cơ quan|cùng xóm|cùng trọ|cùng công ty|gần nhà)`,
      '(em trai|em gái|anh trai|chị gái|chồng|vợ|con|mẹ|ba) (bạn|con bạn|nhỏ bạn|thằng bạn|hàng xóm) (tôi|mình|em|tui)',
      `${kin} (của|bên|nhà|cũ của|) ${self} (_|_ _|) (bị|đang|vừa|mới|đi|làm|gặp|mua|bán|hay|kể|than|dính|té|xài|dùng|xem|học)`,
      `${kin} (của|bên|nhà|cũ của|) ${self} (_|) ${longAgo}`,
      `${longAgo} (_|) ${kin} (của|bên|nhà|cũ của|) ${self}`,
      '(hàng xóm|ông hàng xóm|bà hàng xóm|anh hàng xóm|anh đồng nghiệp|chị đồng nghiệp|sếp cũ|anh họ|chị họ|ông chú|ông bác|bà cô|bà dì) (nhà|bên|của|) (tôi|mình|em|tui)',
      '(anh|chị|em|ba|bố|mẹ|má|ông|bà|ông nội|bà ngoại|chồng|vợ) (tôi|mình|em|tui) (gọi|bị) (_|) (nhà mạng|hãng|tổng đài|công ty|ngân hàng|trường|bệnh viện|điện lực)',
    ]),
  ],
  'ours-vi': [
    ...(scope['ours-vi'] ?? []),
    '(shop này|bên bạn|bên này|kirana|đơn của tôi|đơn của em|tài khoản của tôi|tài khoản của em|chúng tôi|các bạn|shop mình|shop bạn|tài khoản tôi|tài khoản em)',
    ...bareToo([
      '(và|mà|giờ|nay|rồi|cũng|thì|lượt|này|nè) (tôi|em|mình|tui) (cũng|) bị',
      '(tôi|em|mình|tui) (cũng|lại|đều) bị',
      '(anh trai|chị gái|em trai|em gái|chồng|vợ|mẹ|má|ba|bố|con|con trai|con gái) (tôi|em|mình|tui) bị',
    ]),
  ],
  'settled-vi': [
    ...(scope['settled-vi'] ?? []),
    '(xong rồi|xong xuôi|giải quyết rồi|bỏ qua|hoàn đủ rồi|trả đủ rồi|tiền đủ rồi|đã hoàn về|đã rút|rút đơn|rút yêu cầu|rút khiếu nại|đóng yêu cầu giúp|hồ sơ đóng|xin lỗi rồi|đã xin lỗi|lấy lại được|ổn rồi|ổn cả|bình thường lại|bình thường rồi|xử lý xong|đã được hoàn|hoàn tiền rồi|hoàn về thẻ rồi|khỏi hẳn|lặn hết|đổi ý rồi|hủy yêu cầu đó|gỡ rồi|xóa rồi|xóa hết rồi|bị khóa rồi|ai dè|hòa rồi|vui vẻ rồi|không còn gì nữa|mở lại hợp lệ|vô lại được rồi|vào lại được rồi|xong roi|on roi)',
    '(gỡ|xóa|đóng|khóa|hoàn|trả|đền|bồi thường) (_|_ _|_ _ _|_ _ _ _) (rồi ạ|rồi nha|rồi cảm ơn|rồi nên thôi)',
    ...bareToo([
      '(đã được|mới được|vừa được) (shop|sàn|ngân hàng|hãng|bên bạn|bên mình|các bạn|người bán|hệ thống) (hoàn|trả|đổi|xử lý|giải quyết|hỗ trợ|đền|gỡ|sửa) (_|_ _|) (rồi|đủ|xong|hết|cảm ơn)',
      '(ngân hàng|shop|sàn|hãng|bên bạn|người bán|bên sàn) (đã|) (trả lại|hoàn lại|hoàn trả|trả đủ|hoàn đủ|đền|bù) (_|_ _|) (rồi nha|rồi nhé|rồi ạ|đủ rồi|hết rồi|xong|rồi em|rồi mình|rồi cảm ơn)',
      '(trả lại|hoàn lại|hoàn trả|hoàn tiền|đền đủ) (rồi nha|rồi nhé|rồi ạ|đủ rồi|xong rồi)',
      '(mọi chuyện|mọi việc|mọi thứ) (_|_ _|) (ổn|ổn thỏa|êm xuôi|đâu vào đó|đâu vào đấy|tốt đẹp|xong|ok|oke|suôn sẻ)',
      '(ổn thỏa|đâu vào đấy|đâu vào đó|êm đẹp|êm xuôi|dàn xếp xong|hòa giải xong|hai bên vui vẻ|hai bên hòa giải|hai bên thông cảm|chấm dứt tranh chấp|bỏ qua hết|huề nhau|hết giận rồi|hết lo rồi)',
      '(rút|rút lại|xin rút|xin rút lại) (_|) (ý kiến|lời nói|lời|khiếu nại|đơn khiếu nại|đơn kiện|đơn tố cáo|đơn|tố cáo|phản ánh|đánh giá|báo cáo|yêu cầu) (rồi|nha|ạ|nhé|vì|hôm|lại|trước|này)',
      `${self} (_|) (rút|xin rút) (lại|đơn|khiếu nại|yêu cầu) (_|) (vì|do|rồi|ý|nha|ạ|nhé)`,
      '(đã|đã được|đã tự|đã bị|vừa được|mới được) (hoàn|hoàn tiền|hoàn lại|hoàn về|trả lại|trả về|gỡ|khôi phục|xử lý|giải quyết|mở lại|mở khóa|khóa|khắc phục|sửa|bồi thường|đền) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (rồi|đủ|hết|xong|hôm qua|sáng nay|hôm nay|cảm ơn|cám ơn|xin cảm ơn|ok|tốt đẹp)',
      '(đã|đã tự) (hoàn tất|khép lại|dàn xếp|kết thúc|hòa giải|thu hồi|hết lỗi|hết bị|hoạt động lại|chạy lại|đăng nhập lại được|được giải quyết|được xử lý|được khôi phục|được gỡ|bị gỡ|được mở lại|mở lại rồi|được hoàn lại)',
      '(đã|đã tự|vừa|mới|lại) (về|vào|hoàn về|trả về|hoàn vào|cộng lại vào|về lại) (_|) (ví|thẻ|tài khoản|đủ) (_|_ _|) (rồi|đủ|sáng nay|hồi sáng|hôm qua|hôm nay|cảm ơn|cám ơn|hết)',
      '(tiền|khoản) (_|) (đã|) (về lại đủ|về đủ|về rồi|về ví rồi|về thẻ rồi|đã về|trả về hết|trả đủ|hoàn đủ)',
      '(trả|hoàn|đền|bù) (về|) (đủ|hết|đầy đủ) (rồi|,|hai bên|nên|cảm ơn|mình|em)',
      '(đã|đã được|đã bị|vừa được|bị) (hủy|hoàn|gỡ|khóa|xóa|sửa|xử lý|giải quyết|đổi|trả|mở) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _|) (cảm ơn|cám ơn|xin cảm ơn|mình cảm ơn|em cảm ơn|cảm ơn chị|cảm ơn shop|cảm ơn sàn)',
      '(cảm ơn|cám ơn) (_|_ _|_ _ _|) (đã|) (xử lý|giải quyết|hỗ trợ|sửa|hoàn|đổi|gỡ|mở|nhắc|giúp) (nhanh|kịp|kịp thời|nhiệt tình|gọn|tận tình|liền|ngay|cảnh giác|xong)',
      '(shop|sàn|bên bạn|bên mình|team|các bạn|cskh) (_|) (xử lý|giải quyết|đền|đổi) (_|) (đẹp|gọn|gọn gàng|tốt lắm|rất tốt|đẹp lắm|nhanh lắm|thỏa đáng|hợp tình)',
      '(hài lòng|vui|ưng) với (phương án|cách xử lý|cách giải quyết|kết quả|hướng xử lý)',
      '(giờ|nay|đã|hôm nay) (hết|lành|khỏi|lặn|ổn|ok|bình thường|mượt|vô được|vào được|chạy được|dùng được|đặt được|nhanh) (rồi|lại|hẳn|trở lại|lại rồi)',
      '(hết lỗi|hết bị|hết lỗi rồi|khỏi rồi|lành rồi|hết ngứa rồi|hết đau rồi|hết sưng rồi|dùng lại được|vào được rồi|vô được rồi|đặt được rồi|đặt được đơn rồi|thanh toán được rồi|đăng nhập được rồi)',
      '(lỗi|vụ) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _|) (đã hết|giờ hết|nay hết|ổn rồi|qua rồi|xong rồi|đã xong|đã ổn)',
      `(là do|do|tại|lỗi do|lỗi) ${self} (_|) (nhầm|nhìn nhầm|hiểu nhầm|hiểu lầm|đọc nhầm|nhớ nhầm|quên|quên mất|không để ý|không đọc kỹ|xem nhầm|coi nhầm|nhớ sai|đọc sót)`,
      '(nhớ ra|nhớ lại|xem lại|kiểm tra lại|đọc lại|coi lại|check lại) (_|_ _|_ _ _|_ _ _ _|) (hiểu rồi|đúng rồi|thì đúng|là của mình|là do mình|là do em|mới nhớ|ok rồi|thấy đủ|thấy đúng|ra rồi)',
      '(hãng|store|chuyên gia|chính hãng) (_|) (đã|) (xác nhận|check|kiểm tra|nói) (_|_ _|) (là thật|hàng thật|là auth|chuẩn|ok rồi|ok|thật|chính hãng thật)',
      '(ai dùm thật|ai dè thật|hóa ra thật|hàng thật mà|thật mà|vẫn đúng hãng|đúng hàng hãng)',
      '(lỡ|lúc nóng|nóng quá|nóng giận|lúc giận) (_|_ _|_ _ _|) (nói|dọa|viết|mắng mỏ|chửi|nặng lời|hăm dọa)',
      '(đóng|khép) (_|) (ticket|phiếu|hồ sơ|case|yêu cầu|khiếu nại|vụ) (giúp|giùm|dùm|lại giúp|được rồi|đi ạ|nha|nhé)',
      '(báo|nhắn|viết|ghi) (_|_ _|) (để đóng|cho bạn đóng|để bạn đóng|để shop đóng|để các bạn đóng)',
      '(khỏi|không cần|khỏi cần|không phải) (kiểm tra|xử lý|hỗ trợ|giải quyết|tra soát|hoàn|khiếu nại|làm gì) (nữa|thêm|rồi|đâu)',
      '(em|mình|bạn|shop|cứ|các bạn) yên tâm',
      'yên tâm (nha|nhé|nghen|đi|ạ)',
      '(giờ|đã|hôm qua) (xé|xóa|gỡ|bỏ|hủy) rồi',
      '(bỏ|hủy|xé|gỡ|xóa) (rồi|đi rồi|luôn rồi) (shop|vì|do|cảm ơn|hai bên|mình|em|nha|ạ)',
      '(đã|có|được) (_|_ _|) (quản lý|trưởng nhóm|trưởng ca|người phụ trách|giám sát|sếp) (_|) (gọi lại|liên hệ|xử lý|giải quyết) (rồi|xong)',
    ]),
  ],
  'contrast-vi': ['(nhưng|mà|vẫn|tuy nhiên|thế mà|vậy mà|song)'],

  'me-vi': [
    '(tôi|tui|mình|em|chị|anh|tao|tớ|cháu|con|cô|chú|bác|chúng tôi|bên tôi|bên mình|nhà tôi|nhà mình|nhà em|tụi mình|tụi em|chúng em|bọn mình|bọn tôi|mik)',
  ],
  'shop-vi': [
    '(shop|các bạn|bạn|công ty|kirana|bên bạn|bên này|bên đó|bên shop|sàn|bọn bây|bọn mày|chúng mày|người bán|các người|mấy người|mấy bạn|mày|tụi bây|tụi mày|tụi nó|bọn nó|bọn chúng|chúng nó|nó|họ|chủ shop|gian hàng|các anh|các vị|quý công ty|quý vị|mấy anh|mấy em|shipper|bọn này|lũ này|hết|tất cả|nhau)',
  ],
  'will-vi': [
    '(sẽ|đành|quyết|phải|chắc|định|đang|chuẩn bị|tính|có thể|đã|mới|sắp|mai|ngày mai|chiều nay|hôm nay|tuần này|thì|là|cũng|buộc phải|buộc lòng|xin phép|nhất định|đòi|muốn)',
  ],
  'police-vi': [
    '(công an|cảnh sát|cơ quan chức năng|cơ quan công an|cơ quan điều tra|an ninh mạng|côngan|công a n|chính quyền|cơ quan pháp luật|viện kiểm sát|pa05|a05|police|113|tổng cục cảnh sát|phòng cảnh sát|ca phường|ca quận|cax)',
  ],
  'law-vi': [
    '(luật sư|luật sự|văn phòng luật|công ty luật|đoàn luật sư|phòng pháp chế|bên pháp chế|pháp chế|ls|lawyer|law firm|bên luật|người đại diện pháp luật)',
  ],
  'court-vi': ['(tòa|toà|tòa án|toà án|phiên tòa|trọng tài thương mại|tòa dân sự|court)'],
  'media-vi': [
    '(facebook|fb|phây|face|tiktok|tóp tóp|top top|mạng|mạng xã hội|mxh|group|nhóm|hội nhóm|hội|youtube|ytb|voz|threads|thread|ig|instagram|insta|zalo|cộng đồng|diễn đàn|google|story|tường|trang cá nhân|cư dân mạng|twitter|x)',
  ],
  'post-vi': [
    '(đăng|post|up|úp|tung|đưa|viết bài|livestream|live|quay clip|làm clip|share|chia sẻ|phốt|bóc phốt|kể|rêu rao|treo|đăng bài|viết|quăng|lan truyền|lên bài|tag|gắn thẻ|expose|vạch mặt|bóc|phanh phui|làm video|quay video)',
  ],
  'office-vi': [
    '(bảo vệ người tiêu dùng|bảo vệ quyền lợi người tiêu dùng|hội người tiêu dùng|cục cạnh tranh|cục quản lý cạnh tranh|ủy ban cạnh tranh|cục quản lý thị trường|quản lý thị trường|qltt|bộ công thương|sở công thương|ngân hàng nhà nước|bộ thông tin|bộ thông tin và truyền thông|sở thông tin|cục thương mại điện tử|thanh tra|cục thuế|chi cục thuế|bộ y tế|sở y tế|cục an toàn thực phẩm|hội tiêu dùng|1800 6838|18006838|vcca|vicopro|bảovệ|b ả o|cơ quan nhà nước|cơ quan quản lý|cục an toàn thông tin|ủy ban nhân dân)',
  ],
  'press-vi': [
    '(báo chí|nhà báo|phóng viên|đài truyền hình|vtv|truyền hình|báo đài|báo tuổi trẻ|tuổi trẻ|vnexpress|thanh niên|toà soạn|tòa soạn|truyền thông|báo mạng|lên báo|phóng sự|htv|chuyển động 24h|kol|koc|kols|influencer|reviewer|tiktoker|youtuber|hot tiktoker)',
  ],
  'kid-vi': [
    '(con trai|con gái|con tôi|con em|con mình|con tui|con anh|con chị|con nhỏ|con nít|cháu|cháu tôi|bé|bé nhà|nhóc|thằng bé|thằng nhóc|thằng cu|bé nhà tôi|em trai|em gái|thằng nhỏ|trẻ em|trẻ con|con|cu tí|đứa nhỏ|đứa bé|con bé|học sinh|nhỏ em|thằng em|đứa cháu|cháu nội|cháu ngoại|em bé|my son|my daughter)',
  ],
  'age-vi': [
    '(4|5|6|7|8|9|10|11|12|13|14|15|16|17|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy)',
  ],
  'boss-vi': [
    '(quản lý|cấp trên|giám sát|giámsát|trưởng nhóm|trưởng ca|trưởng phòng|trưởng bộ phận|sếp|xếp|lãnh đạo|ban lãnh đạo|giám đốc|ban giám đốc|người phụ trách|người có thẩm quyền|người có quyền|người quản lý|cấp cao hơn|cấp quản lý|bộ phận cấp cao|người quyết được|người quyết định|supervisor|manager|team lead|team leader|leader|chủ quản|tổ trưởng|người chịu trách nhiệm|người đứng đầu|người có trách nhiệm|ban quản lý|ai có thẩm quyền|sếp lớn)',
  ],
  'human-vi': [
    '(người thật|nhân viên thật|người thực|nhân viên|tổng đài viên|tư vấn viên|người|con người|người trực tiếp|nhân viên trực tiếp|người bằng xương bằng thịt|điện thoại viên|nhân viên hỗ trợ|cskh|real person|human|agent|live agent|người hỗ trợ)',
  ],
  'fake-vi': [
    '(giả|fake|nhái|hàng nhái|hàng giả|rep|super fake|đạo nhái|hàng fake|hàng rep|rep 1 1|replica|feike|phake|fakeee|pha ke|hàngnhái|hànggiả|hàng dởm|đồ dởm|dởm|hàng dỏm|dỏm|hàng nhái lại|hàng lậu|hàng kém chất lượng đội lốt|giả mạo|giả nhãn|giả hiệu|nhái hiệu|auth fake|super rep|hàng tàu gắn mác|đồ nhái|đồ giả|đồ fake|hàng trôi nổi|gắn mác giả|not authentic|counterfeit)',
  ],
  'goods-vi': [
    '(hàng|giày|dép|túi|nước hoa|sản phẩm|đồ|mỹ phẩm|kem|đồng hồ|shop bán|bán|nhận|là|mua|son|serum|tai nghe|áo|quần|điện thoại|sạc|thuốc|sữa|ví|nón|mũ|kính|balo|dầu gội|kem chống nắng|phấn|airpods|đôi này|cái này|chai này|đôi giày|cái túi|giao|gửi|toàn|chắc chắn|rõ ràng|100|phụ tùng|mực|nhớt|collagen|thực phẩm chức năng|sneaker|hộp|thương hiệu|hiệu|gucci|nike|adidas|samsung|apple|dior|chanel)',
  ],
  'take-vi': [
    '(lấy|ăn cắp|dùng|xài|sử dụng|đạo|copy|lấy cắp|trộm|chôm|cướp|ăn cắp|nhái|sao chép|lấy trộm|tải|tải về|reup|đăng lại|bê|bê nguyên|xào|re up|ăn trộm|cóp|cọp|đạo nhái|chép|in lậu|bắt chước|cắt|use|using|steal|stole)',
  ],
  'work-vi': [
    '(ảnh|hình|hình ảnh|video|clip|thiết kế|logo|mẫu|bài viết|nội dung|mẫu thiết kế|bản vẽ|nhạc|content|photo|photos|product photos|hình chụp|mô tả|kiểu dáng|tên thương hiệu|thương hiệu|nhãn hiệu|file)',
  ],
  'mine-vi': [
    '(của tôi|của mình|của chúng tôi|bên mình|shop mình|của shop tôi|bên tôi|của em|của tui|shop em|của chị|shop tôi|tôi chụp|mình chụp|em chụp|tôi tự chụp|em tự chụp|mình tự chụp|tôi thiết kế|em thiết kế|mình thiết kế|tôi quay|em quay|mình quay|tự chụp|tự quay|tự thiết kế|tôi vẽ|em vẽ|mình vẽ|nhà em|nhà mình|của anh|bên em|của bên mình|của bên em|tôi làm|em làm)',
  ],
  'data-vi': [
    '(thông tin|thông tin cá nhân|dữ liệu|dữ liệu cá nhân|số điện thoại|sđt|sdt|số|địa chỉ|cccd|căn cước|cmnd|chứng minh|ảnh căn cước|hồ sơ|tên|họ tên|danh tính|data|personal data|phone number|address|email|my data|thông tin khách hàng|ảnh thẻ|số nhà|thông tin riêng|tài khoản)',
  ],
  'charge-vi': [
    '(trừ|thanh toán|tính|bị trừ|thu|quẹt|charge|charged|trả tiền|trừ tiền|tính tiền|cà|cà thẻ|chạc|bị tính|lấy tiền|thu tiền|debit|hút|cắn|khấu trừ|trừ thẻ|cắt tiền|nuốt)',
  ],
  'pay-vi': [
    '(giao dịch|khoản|thanh toán|đơn|đơn hàng|khoản tiền|khoản trừ|khoản thanh toán|khoản chi|lệnh chuyển|lần rút|lệnh rút|lệnh chuyển tiền|giao dịch rút tiền|khoản vay|món|payment|transaction)',
  ],
  'contact-vi': [
    '(liên hệ|nhắn|gọi|hỏi|khiếu nại|gửi mail|phản ánh|chat|gọi điện|nhắn tin|báo|email|gửi email|follow up|nhắc|lien he|gọi tổng đài|gọi hotline|gửi yêu cầu|mở ticket|inbox|ib|gửi khiếu nại|hối|trình bày|giải thích)',
  ],
  'times-vi': [
    '(nhiều lần|3 lần|ba lần|4 lần|5 lần|6 lần|7 lần|8 lần|10 lần|năm lần|bốn lần|sáu lần|bảy lần|mười lần|chục lần|bao nhiêu lần|mấy lần|mấy bận|lần thứ ba|lần thứ 3|lần thứ 4|lần thứ tư|lần thứ 5|lần thứ năm|lần thứ 6|lần thứ mấy|lần thứ n|hoài không được|liên tục|năm lần bảy lượt|nhiu lần|nh lần|bảy cuộc|chục cuộc|mấy cuộc|3 cuộc|5 cuộc|đi nhắc lại|lần thứ hai|lần thứ 2|cả chục lần|lần 3|lần 4|lần 5)',
  ],
  'many-vi': [
    '(mọi người|nhiều người|bạn bè|shop khác|các shop|cac shop|mấy shop|cả công ty|cả cty|cả nhóm|cả văn phòng|bạn tôi|bạn mình|khách của tôi|nhiều shop|ai cũng|người khác|khách|tất cả|cả xóm|cả team|cả khu|shipper cả khu|anh em|đồng nghiệp|cả nhà|năm chục người|mấy chục người|cả phòng|các bạn em|mọi kênh|các shipper|courier|mọi máy|toàn bộ khách|cả lớp|cả đội|người mua|cả zone|mọi shop|mấy người|mấy bạn|cả hội|nguyên nhóm|hàng trăm|hàng loạt|k ai|ko ai|không ai)',
  ],
  'use-vi': [
    '(được|dc|đc|vào|vô|đăng nhập|thanh toán|mở|in|quét|scan|truy cập|nhận đơn|đặt|500|502|nạp|rút|lên|hết|luôn|app|bị|chuyển tiền|tải|load|checkout|trả tiền|live)',
  ],
};
