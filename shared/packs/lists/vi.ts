import { lists as scope } from './scope.ts';

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
  ],
  'elsewhere-vi': [
    ...(scope['elsewhere-vi'] ?? []),
    '(thời sự|đọc báo|báo đăng|coi tin|xem tin|tin nói|bản tin|app khác|web khác|sàn khác thôi|nước ngoài|quán cà phê|app hẹn hò|app gọi xe|doc bao|thoi su)',
  ],
  'others-vi': [
    ...(scope['others-vi'] ?? []),
    '(bạn|chị|anh|em|cô|dì|bạn học|bạn cùng phòng|nhỏ bạn|thằng bạn|đồng nghiệp|hàng xóm|sếp|chị gái|anh trai|bạn học cũ|người quen) (tôi|mình|em|tui|của tôi|của mình|nhà tôi|cũ của tôi) (_|) (từng|hồi trước|năm ngoái|năm trước|hồi đó|kể|mới|làm|gặp|mua|bán|là)',
    '(bạn em|nhỏ bạn|chị gái em|anh trai tôi|sếp cũ|ông khách|bà khách|bà cụ|ông diễn viên|khách nào đó|hàng xóm nhà)',
  ],
  'ours-vi': [
    ...(scope['ours-vi'] ?? []),
    '(shop này|bên bạn|bên này|kirana|đơn của tôi|đơn của em|tài khoản của tôi|tài khoản của em|tôi bị|em bị|mình bị|chúng tôi|các bạn|shop mình|shop bạn|tài khoản tôi|tài khoản em)',
  ],
  'settled-vi': [
    ...(scope['settled-vi'] ?? []),
    '(xong rồi|xong xuôi|giải quyết rồi|bỏ qua|hoàn đủ rồi|trả đủ rồi|tiền đủ rồi|đã hoàn về|đã rút|rút đơn|rút yêu cầu|rút khiếu nại|đóng yêu cầu giúp|hồ sơ đóng|xin lỗi rồi|đã xin lỗi|lấy lại được|ổn rồi|ổn cả|bình thường lại|bình thường rồi|xử lý xong|đã được hoàn|hoàn tiền rồi|hoàn về thẻ rồi|khỏi hẳn|lặn hết|đổi ý rồi|hủy yêu cầu đó|gỡ rồi|xóa rồi|xóa hết rồi|bị khóa rồi|ai dè|hòa rồi|vui vẻ rồi|không còn gì nữa|mở lại hợp lệ|vô lại được rồi|vào lại được rồi|xong roi|on roi)',
    '(gỡ|xóa|đóng|khóa|hoàn|trả|đền|bồi thường) (_|_ _|_ _ _|_ _ _ _) (rồi ạ|rồi nha|rồi cảm ơn|rồi nên thôi)',
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
