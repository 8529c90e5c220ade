import { rows } from '../entities/phrase.ts';
import type { Language } from '../model/language.ts';

/** The words a promise is made of, a row or more a language: en, id and ms, vi, tl, th, zh. Fragments for `anyOf`. */
const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** "For certain." "To ensure" is none, and neither is a letter of guarantee. */
export const certain = words`
  guarantee[sd]?; definitely; certainly; for sure; surely; promise; (?:i|we) promised; assure(?: you)?; rest assured; 100 ?%; without (?:a )?doubt; without fail; trust me; believe me; i swear; count on it; guaranteed; no doubt; no matter what; you have my word
  pasti(?:nya)?; dipastikan; (?:kami|saya) pastikan(?! \S+ (?:sudah|telah)); dijamin; menjamin; jamin(?:kan|an)?; janji(?:kan)?; berjanji; menjanjikan; percayalah; percaya (?:sama|pada|deh|saya|kami); tenang (?:saja|aja); sumpah; 100 persen; confirm; yakinlah; saya yakin; dijamin
  chắc chắn; cam kết; cam đoan; (?<!(?:để|nhằm) )(?:đảm bảo|bảo đảm); hứa; nhất định; (?:cứ )?tin (?:em|mình|tôi|shop); 100 phần trăm; bao luôn; khẳng định
  sigurado(?:ng)?; makakasiguro; makatitiyak; siguradong-sigurado; garantisado(?:ng)?; ginagarantiya(?:han)?; pinapangako; nangangako; pangako; promise; pramis; maniwala(?: po)? kayo; walang duda; peksman; (?:sinisigurado|sinisiguro|tinitiyak)(?: po)? (?:ko|namin); tiyak(?: na)?
  (?<!คำ)รับรองว่า; (?<!คำ|การ)รับรอง(?:เงิน|ได้|ค่ะ|ครับ); รับประกัน(?:ว่า|เงิน|ได้); แน่นอน; แน่ ?ๆ; เชื่อได้เลย; สาบาน; ร้อยเปอร์เซ็นต์; 100 ?% ?แน่; การันตี; สัญญาว่า; ยืนยันว่าจะ
  (?<!为|為|了)(?:保证|保證); 一定(?:会|會|能|可以|给|給|帮|幫); 肯定(?:会|會|能|可以|给|給); 承诺; 承諾; 百分之百; 百分百; 100%; 相信我; 必定; 保准; 打包票; 肯定; 一定到; 铁定; 绝对(?:会|能); 絕對(?:會|能); 包您`;

/** Money or goods that come to the customer: enough with a word of certainty. */
export const outcomes = words`
  refund(?:s|ed)?; money back; vouchers?; (?:back|money|cash|amount)(?: \p{L}+){0,2} (?:on|in|to) your (?:card|account|wallet); replacement; approved; compensat(?:e|ed|ion); reimburse(?:d|ment)?; (?:money|payment|amount|funds|payout) .{0,30}(?:back|returned|credited|paid|arrive|reach); (?:arrives?|delivered|delivery|reach(?:es)? you|get there|be there); (?:get|receive) (?:\p{L}+ ){0,3}(?:money|order|parcel|package|item|replacement)
  refund(?:nya)?; dikembalikan; pengembalian dana; dipulangkan; bayaran balik; kompensasi; pampasan; ganti(?:an)? rugi; (?:dana|uang|saldo|wang|duit)(?:nya)?(?: [\p{L}-]+){0,5} (?:kembali|balik|masuk|cair|diganti|diterima); (?:kembali|masuk|cair) (?:dalam|besok|esok|hari ini); sampai; tiba; diterima; dikirim; dihantar; disetujui; diluluskan; lulus; voucher; baucar; pengganti; balik
  hoàn(?: lại| trả)?(?: \p{L}+){0,3} tiền; hoàn (?:100|đủ|toàn bộ); bồi thường; đền bù; (?:nhận|lấy)(?: được| lại)? (?:lại )?(?:đủ |toàn bộ |hết )?(?:tiền|hàng|đơn); trả lại; tiền (?:về|sẽ về|hoàn); giao (?:đến|tới|hàng|trong|trước|vào); đến nơi; tới nơi; được giao; có tiền; tiền (?:sẽ )?(?:về|vào|lại); được duyệt; hàng mới; voucher
  mai?babalik; mababalik; ire-?refund; mare-?refund; refund; babayaran; kompensasyon; matatanggap; makukuha; darating; papasok; maaaprubahan; nasa card; (?:buong )?(?:pera|bayad); kapalit; voucher; mai?dedeliver; made-?deliver
  คืนเงิน; เงินคืน; ได้เงิน; เงินเข้า; เงินจะ; ชดเชย; โอนเงิน; จะถึง; มาถึง; ส่งถึง; เงินกลับ; เงิน(?:จะ)?(?:เข้า|ถึง|กลับ); อนุมัติ; คูปอง; จะถึง; ถึงมือ; ได้ของ; ได้รับ(?:ของ|สินค้า|พัสดุ|เงิน)
  退款; 退还; 退還; 退钱; 退錢; 退回; 返还; 赔; 賠; 补偿; 補償; 到账; 到帳; 送到; 退; 通过; 拿到(?:钱|款|货|全额); 补发; 钱(?:就|会)?(?:回|到); 到您; 送达; 送達; 收到(?:货|貨|包裹|商品|款|钱|錢)`;

/** Says that money will be given: enough by itself. */
export const grants = words`
  you(?: will|[’']ll) (?:\p{L}+ )?(?:get|receive|have) (?:\p{L}+ ){0,3}(?:money|refund|compensation|cash|reimbursement)(?: back)?
  (?:we|i)(?: will|[’']ll| shall|(?: are|[’']re| am|[’']m) going to)(?: \p{L}+)? (?:refund|compensate|reimburse)(?: \p{L}+)? (?:you|your|the|this|it|in full|all|full|rp|rm|php|\p{Sc})
  (?:we|i)(?: will|[’']ll| shall|(?: are|[’']re| am|[’']m) going to)(?: \p{L}+)? (?:pay|return|give|transfer|credit|send)(?: \S+){0,6}? (?:money|refund|compensation|full amount|cash)
  you(?: will|[’']ll) be (?:\p{L}+ )?(?:refunded|compensated|reimbursed)
  (?:kami|saya) (?:akan |bakal )(?:\p{L}+ )?(?:kembalikan|mengembalikan|ganti|mengganti|refund|bayar|membayar|kompensasi|transfer|mentransfer|beri(?:kan)?|memberi(?:kan)?|pulangkan|memulangkan|bayar balik)(?: \p{L}+){0,3}? (?:dana|uang|kompensasi|saldo|penuh|ganti rugi|kerugian|wang|pampasan|duit|bayaran|refund)(?:nya)?
  (?:kami|saya) (?:akan|bakal) (?:\p{L}+ )?(?:bayar balik|kembalikan|pulangkan|refund|ganti)(?:kan)? (?:\p{L}+ )?(?:sepenuhnya|penuh|semua(?:nya)?|seluruh(?:nya)?)
  (?:kakak|kak|anda|bapak|ibu|tuan|puan|tuan/puan|awak) akan (?:\p{L}+ )?(?:menerima|mendapat(?:kan)?|dapat|terima) (?:\p{L}+ ){0,2}(?:refund|dana|uang|kompensasi|pengembalian|wang|bayaran balik|pampasan|ganti rugi)
  (?:chúng tôi|bên em|em|shop|mình|kirana)(?: \p{L}+)? sẽ (?:\p{L}+ )?(?:bồi thường|đền bù|(?:hoàn(?: lại| trả)?|trả|chuyển)(?: \p{L}+){0,4}? (?:tiền|lại|100|toàn bộ|số tiền))
  (?:anh/chị|anh|chị|bạn|quý khách|mình) sẽ (?:\p{L}+ )?(?:nhận(?: được| lại)?|được)(?: \p{L}+){0,3} (?:tiền|hoàn|bồi thường|đền bù)
  (?:ibabalik|ire-?refund|i-?refund|babayaran|ico-?compensate)(?: po)? (?:namin|naming|ko)
  ma(?:re-?refund|kukuha|tatanggap)(?: po)?(?: \p{L}+){0,3} (?:pera|bayad|refund|kabayaran|kompensasyon)(?:ng)?
  (?:เรา|ทางเรา|บริษัท|kirana ?)จะ(?:ทำการ|ดำเนินการ)?(?:คืนเงิน|ชดเชย|โอนเงินคืน); (?:คุณ|ลูกค้า)\S{0,12}จะได้(?:รับ)?(?:เงินคืน|เงิน|ค่าชดเชย)
  (?:我们|我們|平台)(?:会|將|将|會)(?:给|給|为|為)?您?(?:全额|全額)?(?:退款|赔偿|賠償|补偿|補償|退还|退還); 您(?:会|将|將|會)(?:收到|得到|拿到)(?:退款|赔偿|賠償|补偿|補償)`;

/** Gifts and replacements, which tier 1 may not give either. */
export const gifts = words`
  (?:we|i)(?: will|[’']ll| shall|(?: are|[’']re| am|[’']m) going to)(?: \p{L}+)? (?:send|give|credit|offer|ship|add|issue|grant|provide)(?: \S+){0,6}? (?:vouchers?|coupon|replacement|compensation|new one|coins|store credit|cashback|gift|free of charge|for free)
  (?:kami|saya)(?: akan| bakal)?(?: \p{L}+)? (?:kirim(?:kan)?|kasih|beri(?:kan)?|tambahkan|hantar(?:kan)?|bagi)(?: \S+){0,6}? (?:voucher|baucar|kupon|pengganti|barang ganti|ganti rugi|kompensasi|pampasan|koin|gratis|percuma|hadiah)
  (?:chúng tôi|bên em|em|shop)(?: sẽ)?(?: \p{L}+)? (?:gửi|tặng|bù|đền|giao|chuyển|cộng)(?: \S+){0,6}? (?:voucher|hàng mới|sản phẩm mới|miễn phí|quà|mã giảm giá|xu)
  (?:bibigyan|padadalhan|bibigyan)(?: po)? (?:namin|ko)(?: po)? (?:kayo|ka)(?: \S+){0,4}? (?:voucher|kapalit|kompensasyon|refund|regalo|libre(?:ng)?)(?: \p{L}+)?
  (?:เรา|ทางเรา|บริษัท)จะ\S{0,14}?(?:ส่ง|ให้|มอบ|ออก|แถม)\S{0,14}?(?:คูปอง|ของชิ้นใหม่|ชิ้นใหม่|สินค้าใหม่|ของใหม่|ฟรี|ค่าชดเชย|โค้ด)
  (?:我们|我們|平台)(?:会|将|將|會|明天|今天|马上|立即){0,2}(?:免费|免費)?(?:补发|補發|赔|賠|送您|送给您|补偿|補償|发放)\S{0,12}`;

/** Says that money or goods will come: a promise only with a day by which. */
export const arrivals = words`
  (?:your |the |a )?(?:full )?(?:refund|money|compensation|reimbursement|payout|funds)(?: of \S{1,20}(?: \S{1,20})?)? will (?:\p{L}+ )?(?:be (?:returned|credited|paid|sent|transferred|refunded|processed|in your|back)|arrive|reach|come|get to)
  (?:parcel|package|order|item|replacement) will (?:\p{L}+ )?(?:arrive|be delivered|be there|reach you|get to)
  (?:dana|uang|saldo|refund|wang|duit|pengembalian dana|bayaran balik|kompensasi|pampasan)(?:nya)?(?: \p{L}+){0,3} akan(?: \p{L}+){0,2} (?:kembali|kembalikan|balik|masuk|dikembalikan|cair|diterima|dikreditkan|dibayar(?:kan)?|diganti|ditransfer|dipulangkan|diproses)
  (?:paket|pesanan|barang|bungkusan|parcel)(?:nya)?(?: \p{L}+){0,3} akan (?:\p{L}+ )?(?:sampai|tiba|diterima|dihantar)
  (?:tiền|số tiền|khoản hoàn)(?: \p{L}+){0,4} sẽ (?:\p{L}+ )?(?:về|được hoàn|vào|được chuyển|được trả)
  (?:đơn hàng|đơn|hàng|kiện hàng)(?: \p{L}+){0,4} sẽ (?:\p{L}+ )?(?:đến|được giao|giao|tới)
  (?:darating|papasok|mababalik|maibabalik)(?: na)?(?: po)? (?:ang|yung)
  เงินจะ(?:เข้า|คืน|ถึง|กลับ); (?:พัสดุ|สินค้า)จะ(?:ถึง|ส่งถึง)
  (?:退款|款项|款項|钱|錢)(?:会|将|將|會)?(?:在|于|於)?\S{0,12}(?:到您|到账|到帳|退还|退還|退回|返还); (?:包裹|订单|訂單)(?:会|将|將|會)(?:在|于)?\S{0,10}(?:送达|送到|到达|送達)`;

/** A day or an hour by which. "3 to 14 working days" is how long banks take, no date. */
export const deadline = words`
  (?:by|before|on) (?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\d{1,2}|the end); today; tonight; tomorrow; within (?:the )?(?:next )?(?:\d+|one|two|three|a|an) (?:hours?|minutes?|days?); in \d+ (?:hours?|minutes?|days?); this (?:week|afternoon|evening)
  hari ini; besok; esok; lusa; malam ini; sore ini; petang ini; dalam (?:waktu |tempoh |masa )?\d+ ?(?:x ?\d+ ?)?(?:jam|menit|minit|hari(?! (?:be)?kerja)); sebelum (?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad|tanggal|pukul|\d+); (?:pada )?hari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad); (?:minggu|pekan) ini
  hôm nay; ngày mai; mai; tối nay; chiều nay; trong (?:vòng )?\d+ ?(?:giờ|tiếng|phút|ngày(?! làm)|h); trước (?:thứ|ngày|\d+); thứ (?:hai|ba|tư|năm|sáu|bảy); chủ nhật
  ngayon(?:g)?(?: araw)?; bukas; mamaya; sa loob ng \d+ (?:na )?(?:oras|araw(?! ng trabaho)|minuto); (?:bago|sa|ngayong)(?: mag-?)? ?(?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo)
  (?:วันนี้|พรุ่งนี้|คืนนี้|มะรืน); ภายใน ?วัน(?!ทำการ); ภายใน ?[\d๐-๙]+ ?(?:ชั่วโมง|ชม|นาที|วัน(?!ทำการ)); วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)
  今天; 今日; 明天; 明日; 今晚; 后天; 後天; [\d一二三两]+ ?(?:小时|小時|天|分钟|日)(?:内|內|之内); (?:周|星期|礼拜|週)[一二三四五六日天]前?`;

/** What may always be said instead. */
export const neutral: Record<Language, string> = {
  en: 'Your case is being reviewed, and we will write to you as soon as there is a decision.',
  id: 'Laporan Kakak sedang kami tinjau, dan kami akan mengabari begitu ada keputusan.',
  ms: 'Laporan anda sedang kami semak, dan kami akan maklumkan sebaik sahaja ada keputusan.',
  th: 'ขณะนี้ทีมงานกำลังตรวจสอบเรื่องของคุณอยู่ และจะแจ้งให้ทราบทันทีที่มีผลค่ะ',
  vi: 'Yêu cầu của anh/chị đang được xem xét, chúng tôi sẽ báo ngay khi có kết quả.',
  tl: 'Sinusuri na po namin ang inyong report, at babalitaan po namin kayo agad kapag may desisyon na.',
  zh: '您的问题正在审核中，有结果后我们会第一时间通知您。',
};
