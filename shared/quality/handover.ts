import { phrases } from '../entities/phrase.ts';

/**
 * Says that somebody responsible has the case, or does what keeps the customer safe until then ("account locked",
 * "stop using it", "call 112").
 */
export const handsOver = phrases(
  // Named at all: nobody speaks of them who brushes a customer off.
  '(?:urgent(?:ly)?|priority|priorit[iy][sz]ed?|supervisors?|team lead|(?:security|safety|legal|fraud|privacy|trust(?: (?:and|&) safety)?|risk|compliance|payments?|child protection|crisis|specialist|escalations?) (?:team|desk|department|colleagues?|specialists?))',
  '(?:prioritas|keutamaan|segera ditangani|supervisor|atasan|penyelia|(?:tim|pasukan|divisi|bagian|bahagian|unit) (?:keamanan|keselamatan|legal|hukum|undang-undang|fraud|penipuan|privasi|perlindungan|risiko|khusus|khas|spesialis|pakar|krisis))',
  '(?:ưu tiên xử lý|khẩn|trưởng ca|cấp trên|(?:bộ phận|đội|nhóm|phòng) (?:pháp|an ninh|an toàn|bảo vệ|bảo mật|chống|rủi ro|chuyên|xử lý))',
  '(?:agaran|priyoridad|supervisor|(?:security|safety|legal|fraud|privacy|risk|specialist) team)',
  'เร่งด่วน|เรื่องด่วน|ฝ่าย(?:กฎหมาย|ความปลอดภัย|ป้องกัน)|ทีม(?:กฎหมาย|ความปลอดภัย|ป้องกัน|พิเศษ|เฉพาะทาง|คุ้มครอง)',
  '(?:安全|法务|法務|风控|風控|反诈|反詐|隐私|隱私|危机|危機|专责|專責|专项|專項)(?:团队|團隊|部门|部門|小组|小組|专员|專員|同事|同仁|人员|人員)|优先处理|優先處理|加急|紧急处理|緊急處理',
  // Opened a case, or takes it seriously.
  "(?:open(?:ed|ing)?|start(?:ed|ing)?|launch(?:ed)?|fil(?:ed|ing)|log(?:ged|ging)?|creat(?:ed|ing))(?: [^ .!?]{1,20}){0,4}? (?:investigation|inquiry|enquiry|incident|case|dispute|trace)|(?:take|taking|takes|treat|treating)(?: [^ .!?]{1,20}){0,4}? serious(?:ly)?|(?:being|is|are|will be|be|to|we|and|they|who) (?:investigat(?:ed|e|ing))|investigating|(?:don[’']t|do not|please)(?: [^ .!?]{1,20}){0,2} (?:delete|keep|save)(?: [^ .!?]{1,20}){0,4}? (?:chats?|messages?|screenshots?|evidence|proof)",
  '(?:buka|membuka|dibuka|mulai|memulai|dimulai|jalankan|mulakan|dibukakan)(?: [^ .!?]{1,20}){0,3}? (?:investigasi|penyelidikan|siasatan|penelusuran|kasus|kes)|(?:menanggapi|tanggapi|menangani|tangani|pandang|anggap|menganggap|ambil)(?: [^ .!?]{1,20}){0,4}? serius|(?:diselidiki|disiasat|menyelidiki|menyiasat|diinvestigasi|kami selidiki|kami siasat)',
  '(?:mở|lập|tạo|tiến hành)(?: [^ .!?]{1,20}){0,3}? (?:điều tra|hồ sơ|vụ việc|xác minh|khiếu nại)|(?:rất|xem đây là|xem là|coi là|việc|hết sức) nghiêm (?:trọng|túc)|đang (?:được )?(?:điều tra|xác minh)',
  '(?:binuksan|nagbukas|sinimulan|bubuksan|nag-?file|nagsimula)(?: [^ .!?]{1,20}){0,5}? (?:imbestigasyon|investigation|kaso|case)|seryoso(?:ng|han)?|iniimbestigahan|iimbestigahan|imbestigahan',
  '(?:เปิด|เริ่ม)(?:เคส|การ)?(?:สอบสวน|ตรวจสอบ|สืบสวน|เรื่อง)|(?:จริงจัง|ร้ายแรง)|(?:กำลัง|อยู่ระหว่าง)(?:สอบสวน|สืบสวน)',
  '(?:立案|开案|開案|展开调查|展開調查|启动调查|啟動調查|开启调查|正在调查|正在調查|发起调查|发起核查|开了?(?:调查|丢件|工单))|(?:高度|非常|十分|严肃|嚴肅|认真|認真)(?:重视|重視|对待|對待|处理|處理)',
  '(?:moved|routed|flagged|reported|looped|opened)(?: [^ .!?]{1,20}){0,9}? (?:teams?|desk|department|specialists?|supervisors?|manager|(?:fraud|safety|risk|special) unit|colleagues?|investigation|investigators?|legal|compliance)',
  '(?:call|dial|ring|text|contact|go to)(?: [^ .!?]{1,20}){0,5}? (?:911|999|995|112|113|114|115|119|110|988|117|143|\\p{L}{0,9} ?hospital|clinic)',
  "(?:signed|logged)(?: you)? out (?:of|from|everywhere)|(?:do not|don[’']t|never|please avoid)(?: [^ .!?]{1,20}){0,3}? (?:transfer|pay|paying|send(?: any)? money|click)",
  '(?:kirim|kirimkan|dikirim|dikirimkan|dihantar|hantarkan|naikkan|dinaikkan|oper|operkan|dioper|pindahkan|dipindahkan|salurkan|disalurkan|libatkan|hubungkan|dihubungkan|serah|laporkan)(?: [^ .!?]{1,20}){0,9}? (?:tim|divisi|spesialis|supervisor|atasan|pasukan|pakar|penyelia|jabatan|pegawai|investigasi|siasatan)',
  '(?:hubungi|telepon|telefon|call)(?: [^ .!?]{1,20}){0,5}? (?:112|113|110|119|999|119 ext|15999)|(?:jangan|hindari|elakkan)(?: [^ .!?]{1,20}){0,3}? (?:transfer|bayar|membayar|klik|pindah wang)',
  '(?:chuyển|báo|đẩy|trình|gửi|mời)(?: [^ .!?]{1,20}){0,9}? (?:pháp chế|pháp lý|điều tra|giám sát|trưởng nhóm|trưởng ca)|(?:gọi|liên hệ)(?: [^ .!?]{1,20}){0,5}? (?:111|112|113|114|115)|(?:đừng|không nên|tuyệt đối không|chớ|không)(?: [^ .!?]{1,20}){0,3}? (?:chuyển khoản|chuyển tiền|bấm vào (?:link|liên kết))',
  '(?:inilipat|nilipat|ililipat|inilapit|inakyat|iniakyat|itinaas|ipinagbigay-alam|idinulog|ipinadala|naipadala|in-?assign|na-?assign|isinangguni)(?: [^ .!?]{1,20}){0,9}? (?:team|specialist|supervisor|department|kinauukulan|manager)|(?:tumawag|tawagan)(?: [^ .!?]{1,20}){0,5}? (?:911|117|1553)|huwag(?: [^ .!?]{1,20}){0,4}? (?:mag-?transfer|magbayad|mag-?click|magpadala)',
  '(?:เปิดเคส|มอบ|รายงาน|ส่ง)[^\\n]{0,40}?(?:ทีม|ฝ่าย|ผู้เชี่ยวชาญ|หัวหน้า|แผนก)|(?:ทีม|ฝ่าย|ผู้เชี่ยวชาญ|เจ้าหน้าที่)[^\\n]{0,30}?(?:จะ|กำลัง)(?:ดู|รับ|เข้า|พิจารณา|ประเมิน|ช่วย|แจ้ง|สอบ)|โทร[^\\n]{0,12}?(?:191|1669|1323|1300|1441)|(?:อย่า|ไม่แนะนำให้|ห้าม|งด)[^\\n]{0,8}?(?:โอน|จ่าย|กดลิงก์)',
  '(?:转|轉|交|移|通知|提报|提報)[^。！？\\n]{0,24}?(?:同仁|窗口|单位|單位|人员|人員|法务|法務|风控|風控|小組|督导|督導|团队|團隊)|(?:撥打|拨打|打)[^。！？\\n]{0,8}?(?:110|119|120|112|995|999|113|1925|12320|12356)|(?:不要|勿|请勿|請勿|千万别|别|別)[^。！？\\n]{0,6}?(?:转账|轉帳|汇款|匯款|付款|点击|點擊)',
  '(?:escalat(?:e|ed|ing)|forward(?:ed|ing)?|pass(?:ed|ing)?|hand(?:ed|ing)|refer(?:red|ring)?|transfer(?:red|ring)?|inform(?:ed|ing)?|alert(?:ed|ing)?|notif(?:y|ied|ying)|rais(?:e|ed|ing)|assign(?:ed)?|shar(?:e|ed)|sent|submitted)(?: [^ .!?]{1,20}){0,9}? (?:teams?|desk|department|specialists?|supervisors?|manager|(?:fraud|safety|risk|special) unit|colleagues?|officer|office|experts?|staff|authorities|urgent(?:ly)?|priority)',
  '(?:team|specialist|supervisor|colleague|officer|investigator|agent)s?(?: [^ .!?]{1,20}){0,3}? (?:will|is|are|has|have)(?: [^ .!?]{1,20}){0,3}? (?:contact|call|reach|review|reviewing|investigat(?:e|ing)|look(?:ing)?|handl(?:e|ing)|taken|been informed|reply|write|get back)',
  'escalated',
  '(?:locked|frozen|froze|suspended|secured|blocked|disabled|paused|stopped|logged)(?: [^ .!?]{1,20}){0,4}? (?:account|card|wallet|payments?|withdrawals?|devices?|sessions?|listing|sale)',
  '(?:account|card|wallet|payment|listing)(?: [^ .!?]{1,20}){0,3}? (?:locked|frozen|suspended|secured|blocked)',
  "(?:stop|do not|don[’']t)(?: \\p{L}+)? (?:using|use|touch|charge|eat|apply)|emergency|see a doctor|medical (?:help|attention|care)|crisis|helpline|police",
  '(?:eskalasi(?:kan)?|dieskalasi(?:kan)?|teruskan|diteruskan|sampaikan|disampaikan|laporkan|dilaporkan|serahkan|diserahkan|limpahkan|alihkan|rujuk(?:kan)?|dirujuk|majukan|dimajukan|panjangkan|dipanjangkan|hantar|beri tahu|maklumkan)(?: [^ .!?]{1,20}){0,9}? (?:tim|divisi|bagian|pihak|spesialis|supervisor|atasan|pasukan|bahagian|pakar|penyelia|unit (?:khusus|keselamatan|penipuan)|jabatan|pegawai)',
  '(?:tim|pasukan|spesialis|pakar|pegawai|supervisor|penyelia)(?: [^ .!?]{1,20}){0,4}? (?:akan|sedang|telah|sudah)(?: [^ .!?]{1,20}){0,3}? (?:menghubungi|hubungi|menangani|meninjau|menyelidiki|diberi tahu|dimaklumkan|memeriksa|membalas|menyemak|menyiasat|siasat|semak|menelepon|diberitahu)',
  '(?:kunci|mengunci|dikunci|bekukan|dibekukan|blokir|diblokir|sekat|disekat|amankan|diamankan|nonaktifkan|dinonaktifkan|gantung|digantung)(?: [^ .!?]{1,20}){0,4}? (?:akun|akaun|kartu|kad|saldo|dompet|transaksi)|(?:akun|akaun|kartu|kad|saldo|dompet)(?: [^ .!?]{1,20}){0,5}? (?:kunci|dikunci|bekukan|dibekukan|blokir|diblokir|disekat|diamankan|amankan)',
  '(?:jangan|hentikan|berhenti)(?: \\p{L}+){0,2} (?:gunakan|menggunakan|pakai|memakai|penggunaan|dipakai|digunakan|guna)|dokter|doktor|rumah sakit|hospital|darurat|kecemasan|polisi',
  '(?:chuyển|báo|leo thang|gửi|trình|bàn giao)(?: [^ .!?]{1,20}){0,9}? (?:bộ phận|đội|chuyên viên|cấp trên|phòng|quản lý|chuyên trách|nhóm|ưu tiên)|(?:bộ phận|chuyên viên|đội ngũ|đội|nhóm|quản lý)(?: [^ .!?]{1,20}){0,7}? (?:sẽ|đang|đã)(?: [^ .!?]{1,20}){0,3}? (?:liên hệ|xử lý|xem xét|kiểm tra|phản hồi|được báo|gọi|điều tra)',
  '(?:khóa|khoá|tạm khóa|đóng băng|chặn|vô hiệu)(?: [^ .!?]{1,20}){0,3}? (?:tài khoản|thẻ|ví|giao dịch)|(?:ngừng|dừng|không|đừng)(?: \\p{L}+){0,2} (?:sử dụng|dùng)(?! (?:chung|được|kèm|cùng|đồng thời))|đi khám|bác sĩ|bệnh viện|cấp cứu|công an|khẩn cấp',
  '(?:in-?escalate|i-?escalate|ipinasa|naipasa|ipapasa|ini-?report|na-?report|ini-?forward|na-?forward|naabisuhan|inabisuhan|ipinaalam|naiparating|iniakyat|nai-?akyat|ini-?endorse|na-?endorse)(?: [^ .!?]{1,20}){0,9}? (?:team|specialist|supervisor|department|kinauukulan|manager|prayoridad)|(?:team|specialist|supervisor)(?: [^ .!?]{1,20}){0,4}? (?:kokontak(?:in)?|tatawag|sasagot|susuri|makikipag-?ugnayan|tutulong)|(?:kokontakin|tatawagan|sasagutin)(?: [^ .!?]{1,20}){0,4}? (?:team|specialist)',
  '(?:ni-?lock|na-?lock|in-?lock|naka-?lock|freeze|na-?freeze|na-?block|bi?-?nlock|sinuspinde|nasuspinde)|(?:itigil|huwag|tigilan)(?: [^ .!?]{1,20}){0,4}? (?:paggamit|gamitin)|doktor|ospital|pulis',
  '(?:ส่งต่อ|ส่งเรื่อง|แจ้ง|ประสาน|ยกระดับ|โอนเรื่อง|ส่งเคส|ถูกส่ง)[^\\n]{0,40}?(?:ทีม|ฝ่าย|ผู้เชี่ยวชาญ|หัวหน้า|แผนก|เจ้าหน้าที่|หน่วยงาน)|(?:ทีม|ฝ่าย|ผู้เชี่ยวชาญ|เจ้าหน้าที่)[^\\n]{0,30}?(?:จะ|กำลัง)(?:ติดต่อ|ตรวจสอบ|ดูแล|โทร|ตอบ|ดำเนิน)',
  '(?:ล็อก|ระงับ|อายัด|บล็อก)[^\\n]{0,14}?(?:บัญชี|บัตร|วอลเล็ต|ธุรกรรม)|(?:หยุด|อย่า|งด)[^\\n]{0,6}?ใช้|แพทย์|หมอ|โรงพยาบาล|ตำรวจ|ฉุกเฉิน',
  '(?:升级|升級|转交|轉交|转给|移交|上报|上報|提交给|反馈给|反映给|通知了?|交给|交由|报告)[^。！？\\n]{0,24}?(?:团队|團隊|部门|部門|专员|專員|主管|经理|专家|小组|同事|组)|(?:团队|團隊|部门|专员|主管|专家|小组)[^。！？\\n]{0,20}?(?:联系|聯繫|处理|核查|调查|跟进|答复|回复|致电)',
  '(?:冻结|凍結|锁定|鎖定|封锁|停用|暂停)[^。！？\\n]{0,8}?(?:账户|账号|帳號|卡|钱包|交易)|(?:账户|账号|卡|钱包)[^。！？\\n]{0,10}?(?:冻结|锁定|停用)|(?:停止|不要|勿)[^。！？\\n]{0,4}?使用|就医|就醫|医院|医生|警方|报警|急救',
);
