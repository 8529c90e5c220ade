/**
 * Words that a whole sentence is judged by, in every language; what each kind does is told in shared/risk/scope.ts.
 * They must be sure: a risk in the same sentence is not shown.
 */
export const lists: Record<string, string[]> = {
  // Beside a quotation: nobody says a title, a sign or a rule to anybody.
  'title-en': [
    '(book|books|novel|film|movie|series|song|album|poster|dvd|cd|game|comic|magazine|headline|episode|podcast|play|track|lyrics|t-shirt|tshirt|shirt|mug|sticker|card|print|printed|label|sign|banner|packaging|box|bottle|manual|guide|handbook|policy|policies|terms|rule|rules|faq|article|chapter|section|clause|notice|template|pop up|popup|menu|button|option|training|course|webinar|lesson|ad|advert|advertisement|campaign|slogan|motto|caption|title|titled|called|entitled|named|hoodie|cap|tote|doormat|puzzle|cartoon|drama|vinyl|blu-ray|keychain|badge|app says|page says|reads)',
  ],
  'title-id': [
    '(buku|bukunya|novel|komik|film|lagu|album|poster|dvd|cd|majalah|kaos|kaosnya|stiker|mug|label|kemasan|kardus|spanduk|banner|aturan|peraturan|ketentuan|kebijakan|syarat|panduan|pelatihan|kelas|webinar|judul|judulnya|berjudul|bertuliskan|tertulis|lirik|liriknya|template|menu|tombol|pasal|faq|artikel|iklan|slogan|tulisan|tulisannya|notifikasi|buku saku|serial|drama|game|kartu|seri)',
  ],
  'title-ms': [
    '(buku|novel|komik|filem|lagu|album|poster|dvd|cd|majalah|baju|pelekat|mug|label|kotak|bungkusan|sepanduk|banner|peraturan|terma|syarat|polisi privasi|dasar|panduan|kelas|bengkel|tajuk|bertajuk|tertulis|lirik|templat|menu|butang|fasal|faq|artikel|iklan|slogan|tulisan|notifikasi|siri|drama|permainan|kad|penerangan)',
  ],
  'title-th': [
    '(หนังสือ|นิยาย|หนัง|ภาพยนตร์|ซีรีส์|เพลง|อัลบั้ม|โปสเตอร์|แผ่น|การ์ตูน|นิตยสาร|พาดหัว|เสื้อ|สกรีน|สติกเกอร์|แก้ว|ฉลาก|กล่อง|ซอง|ป้าย|แบนเนอร์|นโยบาย|กฎ|ข้อกำหนด|เงื่อนไข|คู่มือ|คอร์ส|อบรม|หัวข้อ|ชื่อเรื่อง|ชื่อว่า|โฆษณา|สโลแกน|ปุ่ม|เมนู|บทความ|ประกาศ|ข้อความอัตโนมัติ|เกม|ละคร|การ์ด|เล่ม)',
  ],
  'title-vi': [
    '(sách|cuốn|quyển|truyện|tiểu thuyết|phim|bài hát|ca khúc|album|đĩa|áp phích|poster|tạp chí|tít|áo|áo thun|in chữ|in dòng|nhãn|hộp|bao bì|biển|băng rôn|banner|chính sách|quy định|điều khoản|sổ tay|hướng dẫn|khóa học|mục|tiêu đề|tựa|tựa đề|có tên|quảng cáo|khẩu hiệu|nút|bài viết|thông báo|mẫu|game|kịch|thiệp|shop ghi|ghi chữ|dòng chữ|cốc|ly)',
  ],
  'title-tl': [
    '(libro|librong|nobela|nobelang|pelikula|pelikulang|kanta|kantang|album|poster|magazine|headline|shirt|tshirt|sticker|mug|label|kahon|banner|policy|patakaran|rules|terms|guide|manual|chapter|title|pamagat|ad|slogan|button|menu|faq|artikulo|notice|template|game|drama|card|sabi sa shop|nakasulat|nakalagay|nakaprint|nakatatak|pinamagatang)',
  ],
  'title-zh': [
    '(书|書|小说|小說|电影|電影|这首歌|歌名|歌词|歌詞|专辑|專輯|海报|海報|杂志|雜誌|标题|標題|书名|書名|衣服上|印着|印著|贴纸|貼紙|马克杯|标签|標籤|包装上|包裝上|盒子上|横幅|橫幅|规则|規則|政策|条款|條款|手册|手冊|指南|课程|課程|写着|寫著|广告|廣告|标语|標語|按钮|按鈕|选项|選項|公告|模板|游戏|遊戲|连续剧|戏|叫做|名为|名為|歌)',
  ],

  // Asked out of interest: it has not happened.
  'asking-en': [
    '(just|only) (curious|out of)',
    '(out of|for) (curiosity|interest|general interest)',
    '(hypothetically|theoretically|in theory|purely hypothetical|hypothetical)',
    '(for|writing|doing|have|finish) (my|a|an|our|some) (_|) (thesis|assignment|essay|homework|dissertation|term paper|class|exam|school project|university project|research)',
    '(what|how|who) (does|do|would|will|can|should|must) (you|kirana|they|the seller|a seller|a shop|the shop|the app|the platform|your team|your company|the company|a company|one|someone|people|sellers|buyers|a buyer) (do|happen|react|respond|handle|act|proceed|deal) (if|when|in case|once|with)',
    'what (happens|would happen|will happen|happen) (if|when|once|in case)',
    'what if',
    '(what|is there) (is|are|) (the|a|any) (penalty|punishment|penalties|sanction|fine|procedure|process) (when|if|for)',
    '(how|where) (can|do|could|would|should|to) (i|one|we|you|a buyer|buyers|people|someone|) (tell|spot|distinguish|recognise|recognize|know|differentiate|prevent|avoid) (_|_ _|_ _ _|) (from|if|whether|a|an|real|fake|phishing|scam|scams|counterfeit)',
    '(difference|differences) between',
    '(suppose|supposing|imagine|say) (that|i|my|someone|somebody|a) (_|_ _|) (were|was|is|got|gets|has|wants|wanted)',
    'in case (i|my|someone|it|that|this|the) (_|) (ever|one day|some day)',
    'if (i|it|my|someone|somebody|a|the|this|that) (_|) (_|) (ever|one day|some day|someday)',
    '(can|could|may|does|is) (a|any) (buyer|seller|customer|shopper|person|shop) (_|) (do|file|sue|open|dispute|request|ask|get|report|claim|able|allowed)',
    'as a (general|theoretical) question',
    'in general (_|) (how|what|can)',
  ],
  'asking-id': [
    '(cuma|hanya|sekadar|sekedar|iseng) (penasaran|ingin tahu|pengen tahu)',
    '(penasaran saja|iseng saja|buat jaga jaga|untuk jaga jaga|jaga jaga saja|sekadar bertanya)',
    '(tugas|skripsi|makalah|penelitian|ujian|riset) (kuliah|sekolah|kampus|saya|akhir|)',
    '(kalau|jika|bila|apabila|andai|seandainya) (suatu saat|suatu hari|misalnya|misal|nanti|sampai suatu)',
    '(misalnya|misal|andaikan|seandainya|umpama|umpamanya)',
    '(bagaimana|cara|gimana|caranya) (_|) (membedakan|bedakan|bedain|mengenali|mencegah|menghindari|mengetahui)',
    '(apa|apakah) (bedanya|beda|perbedaan|sanksinya|sanksi|hukumannya|hukuman) (_|)',
    '(apakah|apa) (sistem|kirana|platform) (bisa|dapat|akan) (mendeteksi|mencegah)',
    '(biar|buat|mau|ingin|saja mau) belajar',
  ],
  'asking-ms': [
    '(saja|sekadar|cuma|just) (nak tahu|ingin tahu|nak belajar|curious)',
    '(assignment|tugasan|tesis|kajian|peperiksaan|kerja kursus)',
    '(kalau|jika|bila|sekiranya|andai) (suatu hari|satu hari|katakan|katalah|misalnya|ditakdirkan|nanti)',
    '(katakan|katalah|andai kata|misal kata|andaikan)',
    '(macam mana|bagaimana|cara) (nak|hendak|untuk|) (bezakan|membezakan|kenal|elak|mengelak|tahu)',
    '(apa|apakah) (beza|bezanya|hukuman|denda|tindakan) (untuk|antara|kalau|jika|)',
    '(nak|hendak) belajar',
    'apa (dan|ke) (_|)',
  ],
  'asking-th': [
    '(สงสัยเฉยๆ|ถามเฉยๆ|ถามเล่นๆ|แค่สงสัย|แค่อยากรู้|อยากรู้เฉยๆ|ถามเผื่อ|ถามไว้|ถามล่วงหน้า|ถามเป็นความรู้|เป็นความรู้)',
    '(ทำรายงาน|ทำการบ้าน|ทำวิจัย|วิทยานิพนธ์|เรียนวิชา|ไว้สอบ|ทำข้อสอบ)',
    '(โดยทั่วไป|ปกติการ|ถ้าวันหนึ่ง|ถ้าวันไหน|ถ้าสมมติ|สมมติว่า|สมมุติว่า|สมมติ|หากวันหนึ่ง)',
    '(ต่างกันยังไง|ต่างกันอย่างไร|วิธีดูของแท้|มีวิธีดู|ดูยังไงว่า|แยกยังไง|วิธีแยก|วิธีป้องกัน|ตั้งไว้ก่อน|ไว้ก่อน)',
    '(ยังไม่ได้กด|กำลังจะเปิดร้าน|กำลังจะซื้อ)',
  ],
  'asking-vi': [
    '(hỏi cho biết|hỏi trước|hỏi chơi|hỏi thôi|hỏi thử|tò mò|tò mò thôi|hỏi làm khảo sát|tìm hiểu thôi)',
    '(tiểu luận|luận văn|bài tập|khảo sát|ôn thi|nghiên cứu)',
    '(nếu|lỡ|giả sử|giả dụ|trường hợp) (sau này|lỡ|một ngày|như|mai mốt|chẳng may)',
    '(lỡ sau này|giả sử|giả dụ|ví dụ như|chẳng may|trường hợp nào)',
    '(làm sao|cách|làm thế nào) (để|) (phân biệt|nhận biết|phòng tránh|tránh)',
    '(khác nhau|khác gì|thường mất|có bắt buộc)',
    '(chưa bấm|chưa xảy ra)',
  ],
  'asking-tl': [
    '(curious|tanong) (lang|lang po) (in advance|para)',
    '(curious lang|para sa thesis|assignment|thesis|takdang aralin|pang-review|research)',
    '(kung|sakaling|halimbawa|ipagpalagay) (sakali|sakaling|halimbawa|isang araw|po)',
    '(kung sakaling|kung sakali|halimbawa|ipagpalagay|paano kung)',
    '(paano|pano) (po|ba|po ba|) (ba|) (malalaman|makikilala|maiiwasan|masasabi)',
    '(unang beses ko pa lang|ano ang pagkakaiba|ano ang parusa)',
  ],
  'asking-zh': [
    '(纯粹好奇|純粹好奇|只是好奇|单纯好奇|單純好奇|有点好奇|好奇问|好奇問|随便问问|隨便問問|做作业|做作業|写论文|寫論文|论文|論文|毕业论文|写报告|寫報告|考试复习)',
    '(万一|萬一|假设|假設|假如|倘若)',
    '(怎么分辨|怎麼分辨|如何分辨|怎么辨别|如何辨别|怎麼辨別|怎么区分|如何区分|怎么防|如何防)',
    '(请问如果|請問如果|请问要是|一般会|一般會|一般店铺|一般有没有|一般公司|通常可以|有什么处罚|有什麼處罰|会有什么处罚|有什么区别|有什麼區別)',
  ],

  // On the news, at another firm: not here.
  'elsewhere-en': [
    '(on|in|from) (the news|tv|television|the newspaper today)',
    '(the|local|evening|morning) news (says|said|say|keeps|reported|is full|had|showed|reports|was|about)',
    '(saw|read|watched|heard) (on|in|about|) (the|a) (news|documentary|report on tv)',
    '(documentary|news report|news story|news article|tv show|soap opera|podcast) (_|) (about|on|said|showed|where|yesterday)',
    '(another|other|different|some) (platform|marketplace|country|bank|airline|hotel|company) (abroad|overseas|in|removed|where|was|had|did)',
    "(another|some|a different|the other) (bank's|airline's|company's|platform's|app's|hotel's|marketplace's|shop's) (_|)",
    '(nothing|not) (to do with|related to) (kirana|you|you guys|your company|your app|this platform|this shop)',
    '(had|has|have) nothing to do with (you|kirana|this)',
    'on holiday in _',
    '(in|on) (a|the|that|some) (film|movie|series|drama|tv show) (i|we|last|yesterday|where|the)',
    '(that|it) was (their|his|her) own',
  ],
  'elsewhere-id': [
    '(di|lihat|baca|nonton|menurut|dengar) (berita|tv|televisi|koran|radio)',
    '(di|dari|sama|lewat|pakai) (situs|aplikasi|app|platform|marketplace|toko|bank|web|website|apk) (lain|sebelah|lainnya)',
    '(tidak ada hubungannya|bukan soal|bukan tentang|tidak terkait|tidak ada kaitannya) (_|) (kirana|sini|kalian|toko ini|)',
    'di (restoran|hotel|bandara|bioskop|gym|kampus|bank) (ada|tadi|kemarin|itu)',
  ],
  'elsewhere-ms': [
    '(dalam|tengok|baca|dengar|kat|di) (berita|tv|televisyen|surat khabar|radio)',
    '(kat|di|dari|dekat|guna) (laman|aplikasi|app|platform|kedai|bank|web|website) (lain|sebelah)',
    '(tak ada|tiada|takda) (kaitan|kena mengena) (_|) (kirana|sini|)',
    '(di|kat|dekat) (restoran|hotel|airport|gym|bank) (ada|tadi|semalam)',
  ],
  'elsewhere-th': [
    '(เห็นข่าว|ดูข่าว|อ่านข่าว|ข่าวบอก|ข่าวเมื่อ|ในข่าว|ฟังข่าว|ตามข่าว|ออกข่าวว่า)',
    '(เว็บอื่น|แอปอื่น|แอพอื่น|ที่อื่น|เจ้าอื่น|อีกเจ้า|ธนาคารอื่น|แพลตฟอร์มอื่น|จังหวัดอื่น|โดนจับที่ต่างจังหวัด)',
    '(ไม่เกี่ยวกับร้านนี้|ไม่เกี่ยวกับที่นี่|ไม่เกี่ยวกับทาง|ที่นี่ยังไม่เคยเจอ|ในหนัง|ในละคร|ในซีรีส์)',
    '(ที่ธนาคาร|ที่โรงแรม|ที่ร้านอาหาร|ที่สนามบิน)(เมื่อเช้า|เมื่อวาน|วันก่อน|มีลูกค้า)',
    '(แอปธนาคาร|แบงก์)(ล่ม)',
  ],
  'elsewhere-vi': [
    '(nghe|xem|đọc|coi|trên|thấy) (thời sự|tin tức|báo|tivi|ti vi|bản tin|tv)',
    '(báo đăng|báo nói|tin nói|báo viết|đài nói|tivi nói|thời sự đưa)',
    '(bên|ở|trên|qua|của) (web|app|sàn|trang|ngân hàng|công ty|nước) (khác|kia)',
    '(không|chẳng) (dính|liên quan) (gì|) (đến|tới|shop|kirana|)',
    '(sáng|hôm qua|chiều|tối) ở ngân hàng',
    '(trong phim|app ngân hàng|phòng tra soát)',
  ],
  'elsewhere-tl': [
    '(sa|napanood sa|nakita sa|nabasa sa) (balita|tv|dyaryo|radyo|diyaryo)',
    '(nakita ko|napanood ko|nabasa ko|narinig ko) (sa balita|sa tv|sa dyaryo)',
    '(sa|ng|dun sa|yung) ibang (app|platform|bangko|bansa|site|website|food|kumpanya)',
    '(walang kinalaman|dito wala pa naman)',
    '(kanina|kahapon|kagabi) sa (bangko|restaurant|hotel|mall)',
    '(bank app|app ng bangko|server ng game)',
  ],
  'elsewhere-zh': [
    '(新闻说|新聞說|新闻里|新聞裡|新闻一直|新闻上|看新闻|看新聞|电视上|電視上|报纸上|報紙上|电视里|電視裡|电影里|電影裡)',
    '(别家|別家|另一家|国外有个|國外有個|别的平台|別的平台|其他平台|别的app|别家银行|别的银行|其他银行|隔壁平台)',
    '(被酒店|在酒店|在餐厅|在餐廳|在机场|因为健身房|健身房)',
    '(跟你们无关|跟你們無關|和你们无关|和你們無關|与你们无关|跟kirana无关|跟这里没关系)',
  ],

  // Somebody's cousin: a story, unless "you" or "my account" comes into it.
  'others-en': [
    '(my|a|our|his|her|an old) (cousin|neighbour|neighbor|friend|colleague|coworker|co-worker|classmate|roommate|flatmate|housemate|boss|uncle|aunt|auntie|brother|sister|nephew|niece|teacher|landlord|ex|buddy|brother in law|sister in law|father in law|mother in law|friend of mine) (once|was|were|had|got|has|is|bought|works|worked|used|sued|asked|lost|went|goes|received|told|gave|fell|paid|ordered|found|wants|wanted|took|complained|filed|posted|reported|recently|just|also|last|once)',
    "(my|our) (cousin's|neighbour's|neighbor's|friend's|colleague's|sister's|brother's|uncle's|aunt's|boss's) (_|)",
  ],
  'others-id': [
    '(teman|temen|tetangga|saudara|sepupu|kakak|adik|paman|bibi|om|tante|rekan|bos|kakak ipar|adik ipar) (saya|aku|kantor|) (pernah|dulu|dulunya|kemarin|tahun lalu|bulan lalu|sedang|lagi|beli|kena|sempat)',
  ],
  'others-ms': [
    '(kawan|jiran|saudara|sepupu|kakak|adik|abang|pak cik|mak cik|rakan|bos|abang ipar|kakak ipar) (saya|aku|) (pernah|dulu|dulunya|semalam|tahun lepas|bulan lepas|tengah|beli|kena)',
  ],
  'others-th': ['(เพื่อน|เพื่อนบ้าน|ญาติ|ลุง|ป้า|น้า|อา|เพื่อนร่วมงาน)(ที่ออฟฟิศ|ผม|ฉัน|)(เพิ่ง|เคย|โดน|ไป|ซื้อ|เจอ)'],
  'others-vi': [
    '(bạn|nhỏ bạn|thằng bạn|hàng xóm|đồng nghiệp|anh họ|chị họ|chú|bác|cậu|dì|bạn cùng phòng|sếp cũ|anh trai) (tôi|mình|em|) (mới|từng|năm ngoái|tháng trước|hôm trước|đi|gặp|mua|làm|bị)',
  ],
  'others-tl': [
    '(kaibigan|pinsan|kapitbahay|tita|tito|katrabaho|kaklase|boss|bayaw|hipag) (ko|namin|kong|) (na|ay|dati|noon|noong|_) ',
    '(tinawagan|sinabi) ng (nanay|tatay|tita|tito|kapitbahay|pinsan) ko ang',
  ],
  'others-zh': [
    '(我|)(阿姨|表姐|表哥|表妹|表弟|堂哥|舅舅|叔叔|邻居|鄰居|同事|朋友|同学|同學|妹妹|我妹|我姐|室友|闺蜜)(去年|上星期|上周|上个月|上個月|前年|以前|曾经|曾經|今天|昨天|之前|最近|前几天)',
  ],
  'ours-en': [
    "(you|you're|your|yours|kirana|kiranapay|here|this app|this shop|this seller|this site|this platform|the app|the seller|the courier|the rider|these people|my account|my card|my wallet|my order)",
  ],
  'ours-id': [
    '(kalian|anda|kamu|kirana|aplikasi ini|toko ini|penjual ini|seller ini|di sini|kurir kalian|akun saya|kartu saya|saldo saya)',
  ],
  'ours-ms': [
    '(korang|awak|anda|kirana|app ni|kedai ni|penjual ni|seller ni|kat sini|akaun saya|kad saya)',
  ],
  'ours-th': ['(คุณ|ร้านนี้|แอปนี้|ที่นี่|kirana|บัญชีผม|บัญชีฉัน|ไรเดอร์|ร้านคุณ)'],
  'ours-vi': [
    '(bạn ơi|bên bạn|các bạn|kirana|shop này|app này|ở đây|tài khoản tôi|tài khoản em|thẻ của tôi)',
  ],
  'ours-tl': ['(kayo|niyo|ninyo|nyo|kirana|app na to|shop na to|dito|account ko|seller nyo)'],
  'ours-zh': [
    '(你们|你們|贵公司|貴公司|你家|这家店|這家店|这个平台|這個平台|我的账号|我的帳號|我的卡|这里|這裡)',
  ],

  // Over and done with.
  'settled-en': [
    "(all|everything|it|that|this|problem|issue|matter) (is|was|has been|got|is now|'s|has now been) (all|now|already|fully|finally|completely|) (sorted|sorted out|solved|resolved|settled|fixed|fine now|good now|ok now|okay now|sorted now|done and|taken care of)",
    "(it's|that's|everything's|all's) (all|now|already|finally|) (sorted|sorted out|solved|resolved|settled|fixed|fine now|good now|ok now|okay now)",
    "(all good|all fine|all done|we are good|we're good|all is well|all is good|all is done|all is fine|problem solved|issue resolved|nothing more to do|nothing is open|nothing remains open|nothing left open|healed|fully recovered|said sorry|nothing else needed|no further action|no action needed|no longer needed|no longer necessary|no harm done)",
    '(has|have|was|were|already) (now|already|since|) (been|) (already|fully|) (refunded|reimbursed|restored|credited back|paid back|returned to me|recovered) (_|_ _|_ _ _|) (already|thank|thanks|so|now|yesterday|today|last week|this morning|in full|fully)',
    '(you|they|your team|your colleague|he|she|the seller|the shop) (already|have|has|kindly|quickly|since|have already|has already|) (restored|refunded|removed|deleted|fixed|solved|sorted|replaced|apologised|apologized|took care of) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _|) (thank|thanks|thx|so|all good|nothing|today|and apologised|and apologized|back)',
    '(has|have) (deleted|removed|apologised|apologized|solved|fixed|sorted|helped me|answered everything|replied and)',
    '(please|kindly|pls|you can|can you|could you|you may) (_|) (close|cancel|ignore|disregard|drop|withdraw|scratch|forget) (_|) (my|the|this|that) (_|) (complaint|case|report|request|ticket|claim|dispute|escalation|callback|message|email|mail|lawsuit)',
    '(please|kindly|pls|you can|you may) (ignore|disregard|forget about|scratch) (my|the|this|that|it|what)',
    'so (please|pls|kindly|you can) (cancel|drop|ignore|close|forget) (that|it|this)',
    '(i|we) (have|had|) (_|) (cancelled|canceled|withdrew|withdrawn|dropped|withdraw|revoked|retracted|take back|took back) (_|) (the|my|that|this|our|it|what) (_|) (complaint|case|claim|dispute|chargeback|report|request|lawsuit|suit|post|review|message|ticket|said|wrote|with|back)',
    '(turned|turns) out (_|_ _|) (to be|it|that|my|i|he|she|the|was|fine|real|genuine|original)',
    '(i|we) (thought|assumed|believed|feared) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|_ _ _ _ _ _) but (_|_ _|_ _ _|_ _ _ _) (confirmed|told|made|was|were|is|found|explained|turned|it)',
    '(false alarm|my mistake|my bad|my own mistake|i was wrong|sorry for the trouble|sorry about that)',
    '(used to be|i was once|expired last|ended last|no longer a|not anymore a)',
    '(back in|last) (january|february|march|april|may|june|july|august|september|october|november|december|year|month) (_|_ _|_ _ _|) (refunded|resolved|solved|fixed|restored)',
  ],
  'settled-id': [
    '(sudah|telah|udah) (_|) (beres|selesai|aman|tuntas|kelar|teratasi|dikembalikan|kembali ke saya|ketemu|dibatalkan|dicabut|dihapus dan|dibantu|dijawab semua|sembuh|berdamai|masuk kok|damai|pulih|normal lagi|diganti dan)',
    '(masalah|kasus|urusan) (selesai|beres|ditutup|clear|sudah)',
    '(saya|aku|itu saya|tidak) (batalkan|cabut|tarik|jadi)(_|) (karena|ya|kembali|saja|kok|)',
    '(tidak perlu lagi|abaikan saja|tolong abaikan|mohon abaikan|ternyata (salah|karena|asli|istri|suami|anak|saya)|ternyata asli|ternyata karena|salah paham|dulu saya member)',
    'sudah (berakhir|turun)',
  ],
  'settled-ms': [
    '(dah|sudah|telah) (_|) (selesai|settle|dipulangkan|dapat balik|jumpa|dibatalkan|dipadam|dijawab|sembuh|berdamai|ditutup|bantu|okay|ok|pulih|tarik balik)',
    '(masalah|kes) (selesai|settle|dah)',
    '(saya|itu) (batalkan|tarik balik|batal)',
    '(tak perlu dah|tak payah dah|abaikan saja|sila abaikan|rupanya sebab|rupanya|salah faham|tak jadi)',
    '(dah|sudah) (tamat|turun)',
  ],
  'settled-th': [
    '(แก้เรียบร้อย|ตกลงกันเรียบร้อย|คืนเรียบร้อย|เรื่องเรียบร้อย|ก่อนเรียบร้อยแล้ว|ไปเรียบร้อยแล้วเมื่อ|จบแล้ว|แก้แล้ว|แก้ไขแล้ว|เคลียร์แล้ว|ไม่เอาเรื่องแล้ว|ถอนแจ้งความ|ถอนเรื่อง|ได้คืนแล้ว|ได้เงินคืน|คืนเข้าบัตรแล้ว|คืนเงินครบแล้ว|ได้รับแล้ว|ได้คำตอบครบ|ลบแล้ว|ลบหมดแล้ว|แก้ให้เรียบร้อย|จบด้วยดี|หายดีแล้ว|ได้บัญชี|คืนครบ)',
    '(ที่แท้|ปรากฏว่า|เข้าใจผิด|ยกเลิกได้เลย|ไม่ต้องแล้ว|ปิดเคส|นึกว่า)',
    '(เช็กแล้วแท้|ตรวจแล้วแท้|เช็คแล้วแท้|ยกเลิกไป)',
  ],
  'settled-vi': [
    '(xong|ổn|giải quyết|hoàn tiền|hoàn về thẻ|trả đủ|trả tiền đủ|lấy lại được|nhận được|xóa hết|xong xuôi|thỏa thuận xong|khỏi hẳn|được hoàn|có câu trả lời) (_|_ _|) (rồi|nha|ạ)',
    '(đã rút|rút đơn|rút yêu cầu|hủy giúp|bỏ qua ạ|không cần nữa|ai dè|hóa ra|thì ra|hiểu lầm|hiểu nhầm|chuyện ổn rồi|hàng thật nha)',
    '(hủy từ|đã hết hạn|trước em là|đã xóa hết|đã đóng)',
  ],
  'settled-tl': [
    '(okay|ok|ayos|naayos|nasagot|naibalik|nabalik|nabura|nasolusyunan|na-refund|nakuha|tapos|sarado) (na|na po|na lahat|na ang)',
    '(iniurong|binawi|kinansela) ko',
    '(paki-cancel na|pakicancel na|huwag na|wag na po|hawak ko na|yun pala|lang pala|wala na akong concern|wala na po akong concern|wala na akong reklamo|wala na akong problema)',
  ],
  'settled-zh': [
    '(已经|已經|都|后来|後來|已)(处理好|處理好|解决|解決|退款了|退回来|退回來|退了|好了|搞定|撤销|撤銷|撤回|补寄|補寄|删掉|刪掉|删图|刪圖|道歉)',
    '(这事就算了|這事就算了|请忽略|請忽略|请结案|請結案|请撤销|請撤銷|请取消|請取消|可以取消|不用再处理|不用再處理|不用了|没事了|沒事了|昨天撤回|我撤回|我撤销|都帮我解决|都幫我解決|确认是正品|確認是正品)',
    '(原来是|原來是|误会|誤會|虚惊一场|虛驚一場|很不好意思)',
    '(退款了|退款到了|退回来了|退回來了)(谢谢|謝謝)',
  ],
  'contrast-en': ['(but|however|yet|still|except|although|only one|not)'],
  'contrast-id': ['(tetapi|namun|masih|cuma|belum)'],
  'contrast-ms': ['(tetapi|masih|lagi|belum)'],
  'contrast-th': ['(แต่|ยัง)'],
  'contrast-vi': ['(nhưng|vẫn|chưa)'],
  'contrast-tl': ['(pero|kaso|hindi pa)'],
  'contrast-zh': ['(但|可是|不过|不過|却|卻|还是|還是|还没|還沒)'],
};
