import { anyOf, phrases, rows } from '../entities/phrase.ts';
import { cardCodes, codes, passwords, recoveries } from './secrets.ts';

const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** A code that is named by how it comes. */
const coming = words`
  (?:code|number)s? (?:that )?(?:you|we|they|was|were|is|has) (?:just )?(?:received?|got|get|sent|sees?|texted|been|have)(?: \p{L}+){0,2}; (?<!last )(?:\d|six|four)[- ]?digit (?:code|number|pin|otp); code from the (?:sms|text|message);
  (?:kode|kod|nomor|nombor|angka)(?: \d (?:digit|angka))? yang (?:masuk|diterima|dikirim|baru|anda terima|kakak terima|awak terima|you terima|dapat); kode(?:nya)? (?:dari|di|lewat|via) sms; \d (?:digit|angka) (?:kode|kod);
  mã (?:vừa|mới|mà|em|bên em|hệ thống|đó)(?: \p{L}+){0,3} (?:nhận|gửi|về); mã \d (?:số|chữ số); (?:6|sáu) số(?! cuối); mã (?:trong )?tin nhắn; mã gửi (?:về|tới|qua); mã đó;
  (?:code|number) na (?:natanggap|dumating|ipinadala|pinadala|matatanggap|darating|na-?receive)(?: \p{L}+){0,2};
  รหัส(?:ที่(?:ได้|ส่ง|เข้า)|นั้น|ทาง ?sms| ?6 หลัก|หกหลัก|ใน ?sms); ตัวเลข ?6; 短信(?:里的)?(?:码|数字); 收到的(?:码|数字|号码|code|六位|6位); (?:6|六)位(?:数字?|码|验证)`;
/** The card itself, and what else opens an account. An identity card from both sides is asked for in good faith. */
const more = words`
  (?:both sides|front and back|back|front|back and front) of (?:the|your) (?:\p{L}+ )?card; (?:credit|debit|bank|atm)? ?card (?:front and back|both sides); full (?:16[- ]digit )?card (?:number|details); 16[- ]digit (?:card )?number; (?:last )?(?:three|3) digits (?:on|at) the back; seed phrase; recovery phrase; private keys?; api (?:keys?|secrets?|tokens?); (?:log-?in|account) credentials; login details; authenticator; remote access code;
  (?:foto|gambar) kartu (?:atm|debit|kredit|bank)(?: \p{L}+){0,3} (?:depan|belakang|bolak-?balik); kartu (?:atm|debit|kredit|bank)(?: \p{L}+){0,2} (?:bolak-?balik|depan(?: dan)? belakang); (?:gambar|foto) kad (?:atm|debit|kredit|bank)(?: \p{L}+){0,3} (?:depan|belakang); nomor kartu lengkap; nombor kad penuh; (?:3|tiga) (?:angka|digit|nombor)(?: \p{L}+){0,2} (?:di )?belakang (?:kartu|kad); 16 (?:digit|angka); kunci api; frasa pemulihan;
  (?:hai|2|cả hai) mặt (?:của )?(?:thẻ|the)(?! (?:căn|cccd|cmnd)); thẻ (?:ngân hàng|tín dụng|ghi nợ|atm)?(?: \p{L}+){0,2} (?:hai|2|cả hai) mặt; mặt trước (?:và|với|lẫn) mặt sau (?:của )?thẻ(?! (?:căn|cccd)); (?:3|ba) số (?:ở )?(?:mặt )?sau(?: thẻ)?; số thẻ đầy đủ; 16 số(?: thẻ)?; khóa api; thông tin đăng nhập; cụm từ khôi phục;
  harap at likod ng card; (?:picture|litrato) ng card; (?:3|tatlong) (?:digits|numero)(?: \p{L}+){0,2} sa likod; buong card number; login credentials;
  บัตร(?:เครดิต|เดบิต|เอทีเอ็ม|atm)?(?:ทั้ง)?(?:ด้าน)?หน้า(?:และ|กับ|-)?(?:ด้าน)?หลัง; หน้าหลังบัตร; เลข(?:บัตร)? ?16 ?หลัก; เลข ?(?:3|สาม) ?(?:ตัว|หลัก)(?:ด้าน)?หลัง; ข้อมูลล็อกอิน; ไอดีและรหัส;
  (?:信用卡|银行卡|借记卡|提款卡|金融卡|卡片|卡)[^。！？\n]{0,10}(?:正反面|双面|两面|雙面|正面.{0,8}反面|背面.{0,3}(?:数字|號碼|号码)); (?:后|後|末)(?:面)?(?:三|3)(?:码|碼); (?:背面|卡背)[^。！？\n]{0,6}(?:数字|号码|三码); 完整(?:的)?(?:16位)?卡号; 授权(?:码|号); 注册码; 激活码; (?:认证|認證)(?:码|碼); 安全碼; 口令; (?:私|密)[钥鑰]; 助记词; 推流密[钥鑰]; api ?key; token; (?:登录|登入)(?:资料|信息|链接); cookie; 卡密; (?:安全|数字)令牌; (?<![后末尾前後])(?:六|6|四|4|那串|那组|一串)[个個位串组]?(?:数字|號碼|号码); 那串数字`;
/** "Reply with that code": where a telephone is spoken of. */
const that = words`
  (?:that|the|this|your) code(?= (?:you|that|we|sent|within|here|and|so|now|in|as|to|back)|[.,!?]|$); kodenya; kodnya; mã (?:đó|ấy|này); (?:yung|ang|iyong) code; code (?:na iyan|po)`;
const telephone = phrases(
  ...words`sms; otp; text(?:ed)?; phones?; \d-digit; verif(?:y|ication|ikasi); hp; ponsel; telefon; pengesahan; tin nhắn; điện thoại; xác (?:minh|thực|nhận); cellphone; มือถือ; ข้อความ; ยืนยัน; 短信; 手机; 验证`,
);

const things = [...passwords, ...codes, ...recoveries, ...cardCodes, ...coming, ...more];
const secret = anyOf(things);

/** "Tell us if the OTP does not come", "send a screenshot of the PIN page": asks for none. */
const gap = (most: number) =>
  `(?:(?!(?<![a-zà-ỹ])(?:how|whether|if|when|where|what|why|about|error|screenshots?|page|apakah|jika|kalau|bila|cara|bagaimana|kapan|halaman|layar|sama ada|ralat|nếu|khi|cách|lỗi|trang|màn hình|kung|paano|kapag|pag)(?![a-zà-ỹ])|หาก|ถ้า|วิธี|เมื่อ|หน้าจอ|是否|如果|如何|怎么|截图|页面|报错)[^.!?。！？\\n]){0,${most}}?`;

/** To send to us, in so many words. */
const toUs = words`
  (?:send|give|tell|forward|share|text|dm|read|show)(?: it)?(?: out)?(?: to| with)? (?:us|me); (?:reply|respond|answer|write back)(?: (?:to|in|on) (?:this|the|our) \p{L}+| here| back)? with; let (?:us|me) (?:know|have);
  (?:may|can|could) (?:i|we) (?:have|get|ask(?: you)? for); (?:we|i)(?: will|[’']ll| still| do| just)? (?:need|require) (?:your|the);
  (?:kirim(?:kan)?|berikan|beri ?tahu(?:kan)?|sebut(?:kan)?|info(?:rmasi)?(?:kan)?|hantar(?:kan)?|maklumkan|bagi(?:kan|tahu)?|kasih(?: tahu)?|bacakan|share|kongsi(?:kan)?)(?: (?:ke|kepada|kat|pada|dekat|dengan))? (?:kami|saya|sini|admin|aku);
  balas(?:kan)?(?: \p{L}+){0,4} (?:dengan|dgn|pakai); (?:kami|saya)(?: \p{L}+)? (?:perlu(?:kan)?|butuh|memerlukan|membutuhkan|minta|mohon|meminta);
  (?:gửi|đọc|nhắn|cung cấp|báo|cho|đưa)(?: lại| giúp| \p{L}+)? (?:cho )?(?:em|bên em|chúng tôi|shop|mình)(?: xin| biết)?; (?:em|bên em|chúng tôi) (?:cần|xin);
  (?:ibigay|ipadala|i-?send|paki-?(?:send|bigay|sabi|lagay|reply|type|text)|sabihin|i-?text|i-?reply|i-?forward|i-?share)(?: (?:po|niyo|nyo|ninyo|n[’']yo|mo|lang|na|muna))* (?:sa )?(?:amin|akin|namin|dito|samin|sakin); (?:kailangan|hihingin|kukunin)(?: po)? (?:namin|ko)(?: po)?; pahingi(?: po)?(?: ako)?(?: ng)?`;
/** To send, to no one named: not where it is said that an app or a page gets it. */
const toAnyone = words`
  (?:please|kindly|could you|can you|would you|just|and|then|now)(?: \p{L}+)? (?:provide|share|send|give|tell|forward|reply|state|dm|text|drop|type|paste)(?: me| us)?; (?:provide|confirm|share|send|give|state|read out)(?: me| us)? (?:your|the);
  what(?: is|[’']s) your; (?:boleh|bisa|bolehkah|bisakah|mohon|tolong|sila|silakan|silahkan|harap|coba)(?: \p{L}+){0,2}? (?:minta|info(?:kan)?|informasikan|beri(?:kan|tahu(?:kan)?|tahukan)?|sebut(?:kan)?|kirim(?:kan)?|share|kasih|bagi(?:kan|tahu)?|hantar(?:kan)?|maklumkan|kongsi(?:kan)?|ketik|taip|balas|bacakan|diktekan|foto(?:kan)?|tulis(?:kan)?|teruskan|forward|unggah|muat naik|isi|tempel(?:kan)?|copas|salin|screenshot|ss);
  (?:tinggal|cukup|lalu|dan|terus|langsung|then|pastu) (?:sebut(?:kan)?|kirim(?:kan)?|bacakan|kasih|ketik|taip|forward|teruskan|hantar|bagi|balas|reply); minta(?: tolong)?; pinjam; mohon; bisa minta; boleh tahu; boleh (?:saya|kami) tahu;
  (?<!jangan )(?<!akan )(?:beri ?tahu|kirim|hantar|sebut|kongsi)(?:kan)?(?=[^.!?]{1,30} (?:ke|kepada) (?:saya|kami)); (?<!kami )(?<!akan )(?<!sudah )(?<!telah )(?<!yang )(?:sebutkan|kirimkan|berikan|informasikan|infokan|berapa);
  (?:anh|chị|bạn|mình|anh/chị|vui lòng|cứ)(?: \p{L}+)? (?:gửi|đọc|cung cấp|nhắn|chia sẻ|báo)(?: lại)?;
  (?:pwede|puwede|maaari|maari)(?: po)?(?: bang?| ba)?(?: po)?(?: \p{L}+)? (?:mahingi|makuha|malaman|ibigay|ipadala); (?:paki-?bigay|paki-?send|pakisabi|ibigay|ipadala|i-?send|i-?share|sabihin|i-?reply|i-?type)(?: (?:po|niyo|nyo|ninyo|n[’']yo|mo|lang|na|muna|sa akin|sa amin|dito))*(?: ang| yung| iyong)?;
  (?<!ไม่)(?<!จะ)(?:ขอ|แจ้ง|บอก|พิมพ์|แชร์|ส่ง|ต้องการ|อ่าน)(?!รหัสใหม่)(?:ทราบ|ให้เรา|ให้|มา)?; (?:我们|我)(?:需要|要|还需|還需)(?:您|你)?(?:的|提供)?; (?:(?<!开)发|發|告诉|告訴|告知|提供|回复|回覆|报|傳|传)(?:给|給)?(?:我们|我|一下|过来)?; (?:给|給|念|说|说给|念给)(?:一下)?我们?; pass me; 截屏; 请(?:给|告知|提供|回答)`;

/** Behind it: "when the OTP arrives, send it to me". */
const behind = words`
  (?:send|forward|share|give|tell|text|pass|type|post|paste|drop|read|reply)(?: (?:it|that|them|those))(?: (?:back|over|out))?(?: (?:to|in|into) (?:us|me|this \p{L}+|here|the chat)| here)?(?: so| and| right| back|$)?; (?:send|forward|text|read) (?:us|me) (?:it|that); reply (?:it )?(?:here|in this (?:chat|ticket)) with it;
  (?:kirim(?:kan)?|kasih|berikan|hantar(?:kan)?|balas(?:kan)?|sebutkan|bacakan|infokan|bagi(?:tahu)?|share|forward|ketik|taip)(?: (?:saja|aja|je|terus|langsung|balik|lagi|kodenya|ya))* (?:ke|kepada|kat|pada|di|dekat) (?:saya|kami|sini|chat ini|tiket ini|admin);
  (?:gửi|đọc|nhắn|báo|chuyển)(?: (?:lại|ngay|luôn|giúp|mã|đó))* (?:cho em|cho bên em|cho mình|tại đây|vào đây|qua đây|cho chúng tôi|cho shop);
  (?:i-?send|ipadala|ibigay|i-?reply|i-?text|sabihin|i-?forward|i-?chat|paki-?bigay|paki-?send|i-?type)(?: (?:po|niyo|nyo|ninyo|n[’']yo|mo|lang|na|agad))* (?:dito|sa akin|sa amin|samin|sakin);
  (?:ส่ง|แจ้ง|บอก|พิมพ์|ตอบ)(?:กลับ|รหัส)?(?:มา|ให้เรา|ให้แอดมิน|ให้เจ้าหน้าที่|ที่นี่|ในแชท|ทางนี้|ตรงนี้); (?:发|發|告诉|告訴|告知|回复|回覆|reply|报|報|念|读|讀|傳|传|转|轉|贴|貼|拍|寄|(?<!填)写|(?<!填)寫|讲|說|说|输入|键入|打(?=给|在|这)|复制|截图|转发|一并|一起)[^。！？，,\n]{0,6}(?:给|給|跟|到|在|来|來|过|過)?(?:我|这里|這裡|过来|過來|這個|这个|本工单|客服|这边|聊天|对话框|私信|来|來); (?:给|給)(?:一下|到)?我(?!们?(?:帮|发))`;
/** "What is your PIN?" */
const questions = words`what (?:is|was|are) your; what[’']s your; berapa(?: ya| sih)?; ano(?: po)?(?: ba)? ang`;
/** "The PIN, so that I can log in for you." */
const purposes = words`
  so (?:that )?(?:i|we) can (?:log|sign|enter|access|check|do|cancel|verify|confirm)(?: \p{L}+){0,4} (?:for you|on your behalf|your account|it); (?:biar|supaya|agar) (?:bisa )?(?:saya|kami|admin)(?: \p{L}+){0,3} (?:login|masuk|log masuk|cek|bantu|proses|urus|batalkan)(?:kan)?;
  (?:apa|berapa)(?: ya| sih)?[?]?$; (?:là|hiện) (?:gì|bao nhiêu|mấy); để (?:em|bên em|mình)(?: \p{L}+){0,2} (?:đăng nhập|vào|thao tác|xử lý|nhập)(?: \p{L}+)?; para (?:ako|kami)(?: na)?(?: po)?(?: ang)? (?:mag-?log-?in|pumasok|makapasok|mag-?verify);
  (?:คือ)?อะไร; (?:จะได้|เดี๋ยว|เพื่อ)\S{0,10}(?:เข้าระบบ|ล็อกอิน|เข้าให้|กรอกให้); 是什么; 是多少; 是什麼; (?:我|我们)(?:帮|替|来|去|这边|人工|在后台)(?:您|你)?[^。！？\n]{0,6}(?:登|进|输入|key ?in|解锁|改|扣款|操作|激活|绑定)`;

const asked = [
  new RegExp(`${anyOf(toUs)}${gap(60)}${secret}`, 'iu'),
  new RegExp(`${anyOf(toAnyone)}${gap(36)}${secret}`, 'iu'),
  new RegExp(`${secret}${gap(60)}${anyOf(behind)}`, 'iu'),
  new RegExp(`${anyOf(questions)}${gap(30)}${secret}|${secret}${gap(40)}${anyOf(purposes)}`, 'iu'),
] as const;
const askedThat = new RegExp(`${anyOf(toUs)}${gap(40)}${anyOf(that)}`, 'iu');

/** "Never give it to anyone" in any shape: the whole sentence asks for nothing. */
const warns = phrases(
  ...words`
  (?:cover|hide|mask|blur|black out|cross out)(?: up)? (?:the|your|any|all); (?:tutup(?:i)?|sensor|samarkan)(?: dulu)?; che(?: đi| lại| kỹ)? (?:mã|số|otp|thông tin|mật khẩu); takpan; ปิดบัง; ปิด(?:รหัส|เลข); 遮(?:住|挡|擋)?; 打码; 打碼;
  never; do not (?:share|give|send|tell|reply|forward); don[’']t (?:share|give|send|tell|reply|forward); avoid; without (?:sharing|giving); anyone; nobody; no one;
  jangan(?:lah)?; hindari; siapa ?(?:pun|saja)?; sesiapa; elak(?:kan)?; (?:tidak|tak)(?: akan)?(?: pernah| perlu| sesekali)? (?:pernah|meminta|minta|perlu|boleh|usah|membutuhkan|butuh|memerlukan); rahsia; rahasiakan;
  đừng; không (?:bao giờ|cần|được|nên|yêu cầu|hỏi|đọc|cung cấp|chia sẻ|gửi); bất kỳ ai; huwag; wag; kahit kanino; hindi(?: po)?(?: kami)? (?:kailanman|humihingi|hihingi|namin hihingin|kailangan);
  อย่า; ห้าม; ไม่(?:ต้อง|ควร|ขอ|เคย|มีนโยบาย|จำเป็น); 请勿; 切勿; (?:不要|别|別|勿)(?:把|将|將|向|给|給|告诉|告訴|透露|分享|泄露|提供|轉|转|发|點|点); 不(?:会|會)(?:向|在|以|通|主动|要|索|问|問); 绝不; 絕不; 不(?:需要|用|必|能)(?:提供|给|告诉|告訴|发|接受); 就算; 无需; 謹防; 谨防; 任何人; 要求您`,
);
/** It does not come: "send a message if the OTP does not arrive". */
const absent = phrases(
  ...words`
  (?:not|never|n[’']t|no) (?:\p{L}+ ){0,2}(?:arrived?|come|received?|get|got|sms|otp|code); (?:tidak|tak|belum|gak|nggak|ga|x) (?:\p{L}+ )?(?:masuk|terima|diterima|dapat|sampai|muncul); (?:không|chưa) (?:\p{L}+ )?(?:nhận|thấy|về|đến|có);
  (?:hindi|wala)(?:ng)?(?: \p{L}+){0,2} (?:dumating|natanggap|dumarating|natatanggap|code|otp); (?:ไม่|ยังไม่)(?:ได้รับ|เข้า|มา|ถึง|เห็น); 没收到|沒收到|收不到|未收到`,
);
const elsewhere = phrases(
  ...words`
  (?:in|on|through|inside|via|into) (?:the |our |your )?(?:\p{L}+ )?(?:app|page|screen|website|settings|site|form|atm|machine|locker); automatic(?:ally)?;
  (?:di|lewat|melalui|dalam|pada) (?:\p{L}+ )?(?:aplikasi|halaman|situs|laman|menu|app|apl|tetapan|pengaturan|layar|skrin|mesin); otomatis; sistem; (?:trong|trên|qua|ở) (?:\p{L}+ )?(?:ứng dụng|trang|app|màn hình|máy); hệ thống;
  sa (?:app|login page|website|settings|screen|form); ในแอป; หน้าจอ; หน้าเว็บ; ระบบ; ขอรหัสใหม่; 系统; 系統; 應用; 应用; 页面; 頁面; 自动; 自動; 重新; app里; app内`,
);
/** To change or ask for a new one is good advice. */
const renews = phrases(
  ...words`
  (?:change|reset|forgot|forget|new|renew|update|set|create|choose)(?: \p{L}+){0,2} (?:password|pin|code|passcode); (?:ganti|ubah|tukar|atur ulang|setel ulang|lupa|perbarui|set semula|minta|kirim ulang|buat)(?: \p{L}+){0,2} (?:kata sandi|password|pin|kata laluan|sandi|ulang|baru|baharu);
  (?:đổi|đặt lại|quên|tạo)(?: \p{L}+){0,2} (?:mật khẩu|mã|pin); palitan; i-?reset; baguhin; magpalit; เปลี่ยน(?:รหัส|pin); ตั้งรหัส; ลืมรหัส; รีเซ็ต; 修改; 设置; 設置; 设定; 重置; 更改; 忘记; 忘記; 重设`,
);
const denial = phrases(
  ...words`not; n[’']t; (?:don|won|can|isn)[’']t; cannot; no; tidak; tak; bukan; không; chưa; hindi; di; ไม่; 不; 没; 無`,
);

const named = new RegExp(`${secret}|${anyOf(that)}`, 'iu');
/** Is there anything in it that could be asked for? Most replies hold nothing. */
export const namesSecret = (draft: string): boolean => named.test(draft);

/** Is the customer asked for a secret in this sentence? `draft` tells what a mere "code" is. */
export function asksForSecret(sentence: string, draft: string): boolean {
  if (warns.test(sentence)) return false;
  const holds = (pattern: RegExp) => {
    const match = pattern.exec(sentence);
    if (!match) return false;
    const before = sentence.slice(0, match.index);
    return !denial.test(before.slice(Math.max(0, before.search(/[^,;:，；：—]*$/))));
  };
  const [direct, loose, following, wants] = asked;
  if (holds(direct)) return !renews.test(sentence);
  if (askedThat.test(sentence) && telephone.test(draft)) return true;
  if (renews.test(sentence)) return false;
  if (holds(loose) && !elsewhere.test(sentence)) return true;
  if (absent.test(sentence)) return false;
  return holds(following) || (holds(wants) && !elsewhere.test(sentence));
}
