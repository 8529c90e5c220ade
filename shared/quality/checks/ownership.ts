import { phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { sentencesOf } from '../sentences.ts';

/** The matter is somebody else's: theirs to solve, or the customer's to carry there. */
const pushesAway = phrases(
  "(?:not|isn[’']t) (?:our|my) (?:problem|responsibility|department|job|concern|matter|business)|(?:nothing|not much) (?:else |more )?(?:we|i) can do|out of (?:our|my) hands|(?:we|i) (?:can[’']t|cannot|can not|are unable to|am unable to) (?:help|assist|do anything)|you (?:have to|need to|must|should|will have to) (?:\\p{L}+ ){0,2}(?:contact|ask|call|chase|settle|deal with|take (?:it|this|that) up with|sort (?:it|this) out with) (?:it |this )?(?:the |with the )?(?:seller|courier|bank|shop|store|logistics|driver|rider|merchant)|(?:only|just) (?:the |a )?(?:seller|courier|bank|shop|store) can",
  '(?:bukan|bkn) (?:urusan|tanggung ?jawab|masalah|wewenang|bagian|bahagian|bidang|kerja) (?:kami|saya|kita)|di luar (?:wewenang|kuasa|kawalan|kendali|tanggung ?jawab) (?:kami|saya)|(?:kami|saya|kita) (?:tidak|tak|ga|gak|nggak|x) (?:bisa|boleh|dapat|mampu) (?:bantu|membantu|berbuat|buat|tolong)(?: apa(?:-apa)?)?|(?:tidak|tak|gak|x) ada (?:yang|apa) (?:yang )?(?:bisa|boleh|dapat) (?:kami|saya|kita)|(?:harus|mesti|perlu|kena|sila|silakan) (?:\\p{L}+ ){0,2}(?:hubungi|kontak|tanya|urus|selesaikan|berurusan|komplain)(?:kan)? (?:sendiri )?(?:ke |dengan |langsung |terus )*(?:penjual|seller|kurir|kurier|bank|toko|kedai)',
  'không (?:phải|thuộc) (?:trách nhiệm|việc|vấn đề|thẩm quyền|phạm vi|lỗi)(?: xử lý)? (?:của )?(?:bên em|bên mình|chúng tôi|em|shop)|ngoài (?:khả năng|thẩm quyền|phạm vi)|(?:em|bên em|chúng tôi|mình) không (?:thể )?(?:giúp|làm gì|hỗ trợ) (?:được|gì)|(?:phải|cần|nên|vui lòng) tự (?:liên hệ|làm việc|hỏi)|tự (?:liên hệ|làm việc|thương lượng) (?:với )?(?:người bán|shop|shipper|đơn vị|ngân hàng)',
  '(?:hindi|di) (?:na )?(?:po )?(?:namin|ko|natin) (?:na )?(?:po )?(?:responsibilidad|problema|trabaho|sakop|hawak|kasalanan)|wala (?:na )?(?:po )?(?:kaming|akong|kami|ako) (?:\\p{L}+ ){0,2}(?:magagawa|maitutulong)|(?:kayo|ikaw) (?:na )?(?:po )?(?:na )?(?:ang )?(?:bahala|makipag-?usap|kumausap|kumontak|mag-?contact|tumawag)|(?:kayo|ikaw) (?:na )?(?:po )?(?:mismo )?ang (?:kumontak|makipag-?ugnayan|tumawag|kumausap)',
  'ไม่ใช่(?:หน้าที่|ความรับผิดชอบ|เรื่อง|ปัญหา)(?:ของ)?(?:เรา|ทางเรา|ผม|ดิฉัน)|(?:เรา|ทางเรา)(?:ช่วย|ทำ)อะไรไม่ได้|ไม่สามารถช่วย(?:อะไร)?(?:ได้|คุณ)|(?:ต้อง|ให้|กรุณา)(?:ไป)?(?:ติดต่อ|คุย|ถาม|เคลียร์)(?:กับ)?(?:ร้าน|ผู้ขาย|ขนส่ง|ธนาคาร)(?:ค้า)?(?:เอง|เอาเอง)',
  '不是我们的(?:问题|责任|事)|不是我們的(?:問題|責任|事)|与我们无关|與我們無關|不归我们管|不歸我們管|不属于我们|不屬於我們|我们(?:也)?(?:没办法|无能为力|帮不了|管不了)|我們(?:也)?(?:沒辦法|無能為力|幫不了)|(?:请|請|只能|得|要|需要)?您?自己(?:去)?(?:联系|聯繫|找|问|問|跟)(?:卖家|賣家|快递|快遞|商家|银行|銀行|店家)|(?:请|請|只能)自行(?:联系|聯繫|解决|解決)',
);

/** Somebody on our side does something. */
const takes = phrases(
  "(?:we|i)(?:[’']ll|[’']ve|[’']m| will| have| am| can| are) (?:already |now |also |gladly |be )?(?:check|ask|contact|follow|look|forward|raise|raised|pass|passed|report|reported|open|opened|send|sent|help|chase|arrange|update|inform|review|stay|keep|get back|come back|write|speak|talk|refund|escalat)\\p{L}*|(?:let me|allow me|on (?:my|our) (?:side|end)|our (?:\\p{L}+ )?team (?:will|is|has))",
  '(?:kami|saya|kita|tim kami|pasukan kami) (?:\\p{L}+ ){0,2}(?:cek|periksa|semak|bantu|hubungi|tanya|teruskan|sampaikan|laporkan|ajukan|pantau|koordinasi|proses|kabari|maklum|susul|majukan|uruskan|urus|kirim|hantar|buka)\\p{L}*|(?:me)?(?:bantu|teruskan|laporkan|ajukan|pantau|tanyakan) (?:dari |oleh )?(?:kami|saya|sisi kami|pihak kami)|dari (?:sisi|pihak) kami',
  '(?:em|bên em|chúng tôi|mình|bộ phận|đội ngũ) (?:sẽ|đã|đang|xin) (?:\\p{L}+ ){0,2}(?:kiểm tra|liên hệ|báo|chuyển|hỗ trợ|theo dõi|gửi|ghi nhận|làm việc|xử lý|cập nhật|mở|hỏi)',
  '(?:namin|ko|kami|ako) (?:po )?(?:na )?(?:ang )?(?:i?che-?check|ipo-?follow|tutulong|kokontak|itatanong|ipapasa|babalik|magrereport|makikipag)\\p{L}*|(?:i?che-?check|titingnan|ipapasa|ipinasa|itatanong|kokontakin|tutulungan|susundan|ire-?report|in-?escalate|babalitaan|aayusin|ia-?update)(?: (?:po|na|muna)){0,2} (?:namin|ko|kita|natin)',
  '(?:เรา|ทางเรา|ทีมงาน|ดิฉัน|ผม|แอดมิน)(?:จะ|ได้|กำลัง|ขอ)|จะ(?:ช่วย|ตรวจสอบ|ประสาน|ติดตาม|แจ้ง|ส่งเรื่อง)',
  '(?:我们|我們|我|团队|團隊|同事)(?:这边|這邊)?(?:会|會|将|將|已|已经|已經|正在|来|來|马上|立即|帮|幫|可以帮)',
);

/** Sends the customer away, and nobody on our side does anything about it. */
const ownership: Check = {
  id: 'ownership',
  version: 1,
  severity: 'minor',
  find(draft) {
    const away = sentencesOf(draft).find(({ text }) => pushesAway.test(text));
    return away && !takes.test(draft) ? [hit(draft, away.start, away.end)] : [];
  },
};
export default ownership;
