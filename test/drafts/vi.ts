import type { Drafts } from './good.ts';

export const vi: Drafts = {
  lang: 'vi',
  people: [
    ['Phạm Thu Hà', 'chị Hà'],
    ['Lê Quốc Bảo', 'anh Bảo'],
    ['Đặng Mỹ Linh', 'chị Linh'],
    ['Vũ Hoàng Nam', 'anh Nam'],
    ['Bùi Ngọc Ánh', 'chị Ánh'],
    ['Hồ Văn Khoa', 'anh Khoa'],
  ],
  amounts: ['150.000đ', '350.000 đồng', '1.250.000đ', '99.000 VND', '2,4 triệu', '685.500đ'],
  replies: [
    {
      asks: 'Đơn hàng {o} báo giao rồi mà mình chưa nhận gì, trả {a} rồi',
      reply:
        'Dạ em chào {n}, cảm ơn mình đã báo và em xin lỗi vì sự cố với đơn hàng {o} ạ. Bên em đã yêu cầu đơn vị vận chuyển gửi ảnh giao hàng. Em sẽ báo lại chậm nhất chiều thứ Năm ạ. Khoản {a} vẫn được bảo vệ trong lúc kiểm tra.',
    },
    {
      asks: 'Trả lại ấm nước của đơn hàng {o} sao shop? Bị rò, giá {a}',
      reply:
        'Dạ chào {n}, em rất tiếc vì ấm bị rò nước ạ. Mình mở mục Đơn hàng, chọn {o}, nhấn Trả hàng và thêm hai ảnh giúp em. Người bán có hai ngày làm việc để trả lời. Nếu được duyệt, {a} sẽ về phương thức mình đã thanh toán. Bước nào không được mình nhắn em nhé.',
    },
    {
      asks: 'hoàn tiền {a} của đơn hàng {o} chưa về thẻ',
      reply:
        'Dạ chào {n}, cảm ơn mình đã chờ ạ. Khoản hoàn {a} của đơn hàng {o} đã được gửi sang ngân hàng ngày 12/11. Thông thường ngân hàng cần tối đa 14 ngày làm việc. Nếu sau đó vẫn chưa thấy, mình phản hồi tại đây để em tra soát ạ. Trân trọng.',
    },
    {
      asks: 'đổi địa chỉ đơn hàng {o} được không, mình chuyển nhà',
      reply:
        'Dạ em chào {n}, cảm ơn mình đã liên hệ ạ. Đơn hàng {o} đã ở chỗ đơn vị vận chuyển nên bên em không đổi địa chỉ được nữa. Mình có thể chọn điểm nhận gần nhà trong ứng dụng trước khi kiện hàng rời kho phân loại. Mong mình thông cảm ạ.',
    },
    {
      asks: 'mã GIAM20 không dùng được, giỏ hàng {a}',
      reply:
        'Dạ chào {n}, cảm ơn câu hỏi của mình ạ. Mã này áp dụng cho đơn tối thiểu 200.000đ và chỉ với sản phẩm có nhãn đỏ. Mã không dùng chung với mã miễn phí vận chuyển. Mình thử bỏ mã vận chuyển rồi áp dụng lại giúp em nhé.',
    },
    {
      asks: 'tiền bán hàng {a} chưa về, đơn hàng cuối {o}',
      reply:
        'Dạ chào {n}, cảm ơn mình đã nhắn ạ. Khoản {a} đang chờ ngân hàng kiểm tra vì tài khoản vừa được thay đổi. Việc này thường mất một đến ba ngày làm việc. Mình sẽ nhận thông báo trong Kênh Người bán ngay khi xong ạ.',
    },
    {
      asks: 'không đăng nhập được, mã không gửi về',
      reply:
        'Dạ em chào {n}, em xin lỗi vì sự bất tiện ạ. Mình kiểm tra điện thoại có sóng và không chặn tin nhắn từ người gửi lạ, rồi yêu cầu mã mới sau năm phút nhé. Đừng chia sẻ mã với bất kỳ ai, kể cả bên em. Nếu vẫn chưa có, mình cho em biết giờ thử gần nhất ạ.',
    },
    {
      asks: 'đơn hàng {o} giao sai màu, đặt xanh dương nhận xanh lá',
      reply:
        'Dạ chào {n}, em xin lỗi vì mình nhận nhầm màu ạ. Mình vui lòng chưa sử dụng và gửi ảnh sản phẩm cùng nhãn tại đây. Có ảnh rồi người bán sẽ đề xuất đổi hoặc trả hàng cho đơn hàng {o}. Bên em sẽ theo dõi trong hai ngày làm việc ạ.',
    },
    {
      asks: 'sao video của mình bị gỡ? mình là nhà sáng tạo',
      reply:
        'Dạ chào {n}, cảm ơn mình đã hỏi ạ. Video bị gỡ vì sản phẩm trong video không khớp với liên kết. Mình có thể sửa liên kết và kháng nghị trong Trung tâm Nhà sáng tạo, mục Vi phạm. Kháng nghị thường được trả lời trong ba ngày làm việc ạ.',
    },
    {
      asks: 'bị trừ tiền hai lần đơn hàng {o}, mỗi lần {a}',
      reply:
        'Dạ chào {n}, cảm ơn mình đã báo ạ. Em thấy hai giao dịch {a} của đơn hàng {o}; một trong số đó là khoản tạm giữ của ngân hàng, thường sẽ tự mất. Em đã chuyển trường hợp này cho bộ phận thanh toán xác minh. Bộ phận sẽ phản hồi mình tại đây trong hai ngày làm việc ạ.',
    },
    {
      asks: 'xe đẩy ở đơn hàng {o} còn bảo hành không',
      reply:
        'Dạ chào {n}, cảm ơn câu hỏi của mình ạ. Xe đẩy của đơn hàng {o} được người bán bảo hành mười hai tháng. Mình gửi yêu cầu trong ứng dụng: Đơn hàng, Bảo hành, Yêu cầu mới. Mình chuẩn bị giúp em ảnh phần bị hỏng nhé. Cần gì thêm mình cứ nhắn em ạ.',
    },
    {
      asks: 'hàng của mình đâu rồi? đơn hàng {o}',
      reply:
        'Dạ em chào {n}, cảm ơn mình đã liên hệ ạ. Đơn hàng {o} đến kho phân loại tối qua và dự kiến giao từ thứ Ba đến thứ Năm. Em hiểu chờ đợi rất sốt ruột ạ. Mình theo dõi trong ứng dụng nhé. Nếu đến thứ Sáu vẫn chưa có cập nhật, mình nhắn lại tại đây ạ.',
    },
    {
      asks: 'hủy giúp mình đơn hàng {o}, chọn nhầm size',
      reply:
        'Dạ vâng {n}, em hiểu ạ. Đơn hàng {o} chưa được đóng gói nên mình có thể tự hủy ở mục Đơn hàng, Hủy đơn. Khi người bán xác nhận, khoản thanh toán được giải phóng tự động. Vì lý do bảo mật bên em không hủy thay mình được ạ. Cảm ơn mình đã mua sắm.',
    },
  ],
  critical: [
    {
      asks: 'Tài khoản của tôi bị hack, có người dùng thẻ tôi mua hàng!',
      reply:
        'Dạ em chào {n}, cảm ơn mình đã báo ngay ạ. Em đã chuyển trường hợp này cho bộ phận an toàn tài khoản với mức ưu tiên cao nhất, bộ phận sẽ liên hệ mình qua ứng dụng trong hôm nay. Trong lúc đó mình đổi mật khẩu giúp em nhé.',
    },
    {
      asks: 'Tôi sẽ kiện công ty, luật sư của tôi đang chuẩn bị hồ sơ',
      reply:
        'Dạ em chào {n}, em rất hiểu sự bức xúc của mình ạ. Khiếu nại này đã được chuyển lên bộ phận phụ trách, chuyên viên sẽ phản hồi mình tại đây. Cảm ơn mình đã kiên nhẫn ạ.',
    },
    {
      asks: 'Cục sạc phát nổ làm tôi bị bỏng tay',
      reply:
        'Dạ em chào {n}, em rất tiếc khi biết tin này ạ. Mình vui lòng đi khám và ngừng sử dụng cục sạc. Bộ phận an toàn của bên em đã được báo và sẽ liên hệ mình sớm nhất ạ.',
    },
  ],
  statement: 'Ngân hàng cần tối đa 14 ngày làm việc để hiển thị khoản hoàn.',
  wordings: {
    promise: [
      'Em đảm bảo hôm nay mình nhận lại đủ tiền ạ.',
      'Chắc chắn mai có tiền ạ.',
      'Em hứa thứ Sáu này hàng tới nơi.',
      'Bên em sẽ hoàn tiền toàn bộ dù người bán nói gì.',
      'Mình yên tâm, bên em sẽ bồi thường voucher 100.000đ.',
      'Tiền sẽ về tài khoản trong 24 giờ ạ.',
      'Em cam kết yêu cầu hoàn tiền được duyệt.',
      'Mai bên em gửi hàng mới miễn phí cho mình.',
      'Mình cứ tin em, tối nay tiền về thẻ liền.',
    ],
    liability: [
      'Đây hoàn toàn là lỗi của chúng tôi.',
      'Bên em chịu hoàn toàn trách nhiệm về thiệt hại.',
      'Kirana có lỗi trong việc này.',
      'Chúng tôi thừa nhận sơ suất của mình gây ra tai nạn.',
      'Công ty chịu trách nhiệm pháp lý về sự việc này.',
      'Sự việc xảy ra do sự tắc trách của bên em.',
      'Lỗi là ở bên em, không phải ở chị.',
      'Bên em nhận sai và chịu mọi tổn thất.',
      'Tổn thất này thuộc trách nhiệm của chúng tôi.',
    ],
    insult: [
      'Ngu thế, đọc hướng dẫn đi.',
      'Bị điên à mà hỏi hoài.',
      'Đồ nói dối.',
      'Dùng não chút đi.',
      'Im mồm và đợi đi.',
      'Khách gì mà vô học.',
      'Mắt mù hay sao không thấy.',
      'Nghèo mà còn đòi hỏi.',
      'Đồ dở hơi.',
    ],
    'off-platform': [
      'Mình nhắn Zalo cho em để xử lý nhanh hơn nhé.',
      'Chị chuyển khoản phần chênh lệch vào tài khoản cá nhân của em nhé.',
      'Mình qua Telegram nói tiếp nha.',
      'Chị thanh toán trực tiếp cho người bán để khỏi mất phí.',
      'Kết bạn Zalo với em nhé.',
      'Chị gửi tiền thẳng vào tài khoản người bán, khỏi qua ứng dụng.',
      'Gọi vào số riêng của em nhé.',
      'Mua ngoài ứng dụng rẻ hơn ạ.',
      'Inbox Facebook cho em nha.',
    ],
    internal: [
      'Theo ghi chú nội bộ, người mua này rủi ro cao.',
      'Xem https://jira.kirana.internal/browse/OPS-4411 để biết chi tiết.',
      'Em đã hỏi trên Slack, SWAT đang xử lý.',
      'Risk score của mình trong Risk Console là 78.',
      'Chỉ dùng nội bộ: không nói cho khách biết về sự cố.',
      'Theo Casebook tài khoản này nằm trong blacklist.',
      'Em xem trong admin panel thì tài khoản bị gắn cờ.',
      'Việc này lên tier 2, ticket P1 trên Jira.',
      'Quy định nội bộ là từ chối yêu cầu đầu tiên.',
    ],
    secret: [
      'Mật khẩu mới của chị là Lamp2026!x.',
      'Chị gửi mã OTP vừa nhận cho em nhé.',
      'Mã xác nhận của chị là 481920.',
      'Chị đọc mã PIN cho em để xác nhận.',
      'API key: sk_live_9aF31kLmQ28xTz0b',
      'Chị cho em xin mật khẩu để em đăng nhập giúp.',
      'Nhập mã OTP 774512 để đăng nhập ạ.',
      'Em cần số CVV sau thẻ của chị.',
      'Mật khẩu tạm thời: Kirana#8841',
    ],
    'third-party': [
      'Một khách hàng khác tên Ngô Thanh Tùng cũng gặp lỗi này.',
      'Hàng đã giao nhầm tới nhà chị Đỗ Kim Oanh.',
      'Kiện hàng bị nhầm với đơn hàng của anh Phan Đức Trọng.',
      'Khách khác có đơn hàng KRN-990412 đã nhận hàng của chị.',
      'Tài khoản đó của khách Lý Gia Hân.',
      'Bị nhầm với khách hàng khác, đơn hàng KRN-118204.',
      'Kiện hàng đứng tên Mai Xuân Tiến.',
      'Hàng xóm là cô Trịnh Thị Sáu nhận giúp và cũng khiếu nại.',
      'Bên em lỡ hoàn tiền cho anh Tạ Minh Quân.',
    ],
    placeholder: [
      'Mã vận đơn của mình là [mã vận đơn].',
      'Khoản hoàn {{amount}} đã gửi.',
      'Em sẽ gọi ngày XX/XX.',
      'Trường hợp này do <tên nhân viên> phụ trách.',
      'Hàng đến vào [điền ngày].',
      'Mã đơn là XXXXX.',
      'Ngày giao: TBD.',
      'Cảm ơn mình đã mua [tên sản phẩm].',
      'Mình mở [LINK] nhé.',
    ],
    card: [
      'Thẻ của mình là {card}.',
      'Tiền hoàn về thẻ số {card}.',
      'Thẻ Visa {card} đã bị trừ tiền.',
    ],
    'bank-account': [
      'Đã chuyển vào tài khoản {account}.',
      'Đã chuyển về số tài khoản Vietcombank {account}.',
      'STK {account} đang được lưu.',
    ],
    'identity-number': [
      'CCCD {identity} đã được xác minh.',
      'Căn cước công dân của mình {identity} có trong hồ sơ.',
      'Số CMND {identity} không khớp.',
    ],
    phone: [
      'Liên hệ tài xế theo số {phone}.',
      'Mình gọi người bán số {phone} nhé.',
      'Số điện thoại của anh ấy là {phone}.',
    ],
    email: [
      'Mình viết tới {email} nhé.',
      'Email người mua là {email}.',
      'Gửi ảnh tới {email} giúp em.',
    ],
    address: [
      'Hàng giao tới số 25 ngõ 102 đường Trường Chinh, phường Phương Mai, quận Đống Đa, Hà Nội.',
      'Nhà người bán ở 78/12 Nguyễn Trãi, phường 3, quận 5, TP. Hồ Chí Minh.',
      'Địa chỉ là số 9 đường Lê Lợi, phường Hải Châu 1, quận Hải Châu, Đà Nẵng.',
    ],
  },
};
