import { phrases } from '../entities/phrase.ts';
import type { RiskFlag } from '../model/risk.ts';

const child = phrases(
  'daughter|son|child|children|kids?|(?:little |younger )?(?:sister|brother)|niece|nephew|girl|boy|minor|\\d{1,2}[- ]?(?:years?|yrs?)[- ]old',
  'anak|adik|putri|putra|keponakan|ponakan|cucu',
  'con (?:gái|trai|tôi|mình|em|gai|toi|minh)|cháu|bé|em (?:gái|trai)|trẻ em',
  'kapatid|pamangkin|bata|apo',
  'ลูกสาว|ลูกชาย|ลูก|น้องสาว|น้องชาย|หลาน|เด็ก|ขวบ',
  '女儿|女兒|儿子|兒子|孩子|小孩|妹妹|弟弟|未成年',
);
const stranger = phrases(
  'man|men|guy|adult|stranger|host|streamer|creator|someone|viewer|user|dms?|private(?:ly)? (?:chat|message)s?',
  'pria|laki-?laki|lelaki|cowok|kreator|pencipta|om-?om|dewasa|orang|penonton|akun|akaun',
  'đàn ông|creator|streamer|ông|thằng|người lạ|nguoi la|có người|nhắn(?: tin)?',
  'lalaki|creator|streamer|matanda(?:ng)?|estranghero|kausap',
  'ผู้ชาย|ครีเอเตอร์|สตรีมเมอร์|คนแปลก|มีคน|ผู้ใหญ่|ทัก|ลุง',
  '男|主播|创作者|創作者|博主|陌生|网友|網友|私信|成年人',
);
const wants = phrases(
  '(?:ask|want|demand|beg|press|tell)\\p{L}{0,3}(?: [^ .!?]{1,15}){0,11}? (?:photos?|pictures?|pics?|selfies?|nudes?|meet|undress)|naked|nudes?|without (?:her |his |any )?clothes|grooming',
  '(?:minta|meminta|mintak|ngajak|ajak|mengajak|suruh|nyuruh)(?: [^ .!?]{1,15}){0,5}? (?:foto|gambar|pic|video|ketemu(?:an)?|jumpa|bertemu|buka baju)|telanjang|bugil|bogel|(?:ga|tanpa|tidak|tak) (?:pakai|pake) baju',
  '(?:xin|đòi|gạ|rủ|bảo|bắt|yêu cầu|doi|ru)(?: [^ .!?]{1,15}){0,5}? (?:ảnh|hình|clip|gặp|anh|hinh|gap)|khoả thân|khỏa thân|cởi (?:đồ|áo)|hở',
  '(?:hinihingan|humihingi|hiningan|nanghihingi|hinihingi|pinapa\\p{L}{2,8}|niyayaya|inaaya|gusto)(?: [^ .!?]{1,15}){0,6}? (?:picture|pic|litrato|larawan|video|magkita|makipagkita)|hubad|walang damit',
  '(?:ขอ|ให้ส่ง|นัด|ชวน)[^\\n]{0,20}?(?:รูป|คลิป|เจอ|ถ่าย)|ไม่ใส่เสื้อ|ถอดเสื้อ|โป๊|เปลือย',
  // Their face or home is shown to everybody.
  '(?:show|shar|post|expos|leak|spread)\\p{L}{0,4}(?: [^ .!?]{1,15}){0,4}? (?:face|address|school|photos?|home)|(?:nunjukin|tunjuk(?:kan|in)?|menunjukkan|sebar(?:kan|in)?|menyebar(?:kan)?|dedahkan|tayang(?:kan)?)(?: [^ .!?]{1,15}){0,3}? (?:muka|wajah|alamat|foto|gambar|sekolah)|(?:pinapakita|ipinapakita|pinakita|pinopost|ikinakalat)(?: [^ .!?]{1,15}){0,5}? (?:mukha|address|litrato|picture)|(?:đưa|chiếu|quay|đăng|tung|công khai)(?: [^ .!?]{1,15}){0,4}? (?:mặt|địa chỉ|ảnh|hình|trường)',
  '(?:โชว์|เปิด|แชร์|โพสต์|เผย)[^\\n]{0,12}?(?:หน้า|ที่อยู่|บ้าน|รูป)|(?:公开|公開|播出|展示|曝光|露出|晒)[^。！？\\n]{0,12}?(?:脸|臉|地址|照片|学校|學校)',
  '(?:要|索|讨|討|叫|让|讓)[^。！？\\n]{0,12}?(?:照片|照|视频|影片|见面|見面)|裸照|不雅|私密照',
);
const spread = phrases(
  'leak(?:ed|ing)?|exposed|public(?:ly)?|google|telegram|forum|dark ?web|for sale|excel|spreadsheet',
  'bocor|tersebar|beredar|tular|terdedah',
  'công khai|cong khai|rò rỉ|ro ri|lộ|bị lộ|trên mạng|tren mang|tren gg',
  'kumalat|kumakalat|nag-?leak|na-?leak',
  'หลุด|รั่ว|สาธารณะ',
  '泄露|洩露|外泄|外洩|泄漏|公开|公開',
);
/** Of fraud, somebody lost something or got in: a code that does not arrive is none. */
const lost = phrases(
  "hack\\p{L}{0,4}|scam\\p{L}{0,4}|phish\\p{L}{0,4}|stole|stolen|theft|fraud|unauthori[sz]ed|suspicious|fake|impost[eo]r|drained|emptied|compromised|taken over|locked out|recogni[sz]e|gone|without my|changed by|not (?:me|mine|by me|made by me)|(?:didn[’']?t|did not|never) (?:make|made|do|did|buy|bought|order|ordered|authori[sz]e|place|placed|request|requested)|some(?:one|body)|stranger",
  'hek|di-?hack|ke-?hack|kena hack|(?:di|ke)?bobol|diretas|retas|dibajak|digodam|penggodam|penipu(?:an)?|(?:di|ter|ke)?tipu|(?:di)?curi|maling|habis|terkuras|dikuras|ludes|kosong|bukan (?:saya|aku|sy|gue|punya saya)|(?:ga|gak|nggak|ngga|tidak|tak|x|enggak)(?: pernah| ada| merasa)? (?:buat|beli|bikin|melakukan|lakukan|transaksi|order|pesan|kenal)|orang lain|orang|org|dipakai|dipake|digunakan|berubah|diganti|ditukar|dah tukar|palsu|ngaku|mengaku|mencurigakan|(?:saldo|duit|uang|wang|wallet|dompet|dana|baki|akun|akaun)(?: \\p{L}{1,12}){0,3}? (?:hilang|ilang|lesap|raib)',
  'lừa(?: đảo)?|lua dao|chiếm|trộm|(?:bị )?mất tiền|mat tien|bị trừ|bi tru|(?:không|ko|k|chưa)(?: hề| có)? (?:mua|đặt|thực hiện|phải (?:tôi|mình|em)|làm|chuyển)|(?:khong|ko)(?: he)? (?:mua|dat)|người lạ|nguoi la|ai đó|ai (?:đăng|vào|dùng|xài)|bị đổi|bi doi|giả mạo|gia mao|lạ|kêu',
  'ninakaw|nanakaw|na-?hack|na-?scam|hindi ko (?:ginawa|binili|kilala|inorder|in-?order)|(?:hindi|di) (?:ko|ako|po ako|naman ako)|napalitan|pinalitan|nawala|nawawala|may (?:gumamit|pumasok|nag\\p{L}{0,12}|nagpapanggap)|gumamit|niloko|nagpanggap|peke',
  'แฮก|แฮ็ก|โดน|ถูก|หลอก|โกง|มิจฉาชีพ|ขโมย|ไม่ได้(?:ทำ|ซื้อ|สั่ง|กด|ใช้|โอน)|หาย|ปลอม|แอบ|คนอื่น|นอกแอป|ลิงก์|ใครไม่รู้',
  '盗|盜|黑客|駭|被刷|诈|詐|骗|騙|(?<!收到的|寄来的|寄來的)不是我|没有(?:下单|操作|买)|沒有(?:下單|操作|買)|没下单|沒下單|陌生|异地|異地|冒充|假冒|偷|被改|被转|被轉|钓鱼|釣魚|不见了|不見了|可疑',
);

/** "Is this seller a scammer?" is anger as often as a loss. */
const accusation =
  /(?<!\p{L})(?:scam(?:s|mers?)?|cheat(?:ers?|ing)?|fraudsters?|penipu(?:an)?|tukang tipu|nipu|lừa đảo|lua dao|bọn lừa|manloloko|budol|mandaraya)(?!\p{L})|โกง|มิจฉาชีพ|骗子|騙子|诈骗|詐騙/giu;
const loses = phrases(
  'money|transfer\\p{L}*|paid|sent|link|otp|bank|account|card|lost|duit|uang|wang|transfer|saldo|akun|akaun|rekening|kartu|kad|tiền|tien|chuyển|tài khoản|mất|pera|bayad|nagbayad|nagpadala|nawala',
  'เงิน|โอน|บัญชี|ลิงก์|钱|錢|转账|轉帳|汇款|匯款|账户|账号|帳號|链接',
);
/** A sofa's leg and flowers for a ward hurt nobody. */
const harmless = phrases(
  "(?:sofa|chair|table|desk|bed|stool)(?:[’']s)? (?:leg|arm|back|foot|head)|(?:leg|arm|foot) of (?:the|a|my) (?:sofa|chair|table|desk|bed|stool)|(?:flowers?|gift|parcel|food|order|fruit basket)(?: [^ .!?]{1,15}){0,8}? (?:hospital|ward|clinic)",
  'kaki (?:sofa|meja|kursi|kerusi|katil|ranjang|bangku)|(?:bunga|hadiah|paket|parcel|barang|kado|makanan)(?: [^ .!?]{1,15}){0,8}? (?:rumah sakit|hospital|wad|klinik)',
  'chân (?:ghế|bàn|giường|sofa|tủ)|(?:hoa|quà|hàng|đồ ăn)(?: [^ .!?]{1,15}){0,8}? (?:bệnh viện|viện)',
  '(?:paa|binti) ng (?:sofa|upuan|mesa|kama|silya)|(?:bulaklak|regalo|parcel|pagkain)(?: [^ .!?]{1,15}){0,8}? (?:ospital|hospital|ward)',
  'ขา(?:โซฟา|เก้าอี้|โต๊ะ|เตียง)|(?:ดอกไม้|ของขวัญ|พัสดุ)[^\\n]{0,24}?โรงพยาบาล',
  '(?:沙发|沙發|椅子?|桌子?|床|凳子?|柜子?)(?:的)?[脚腳腿背]|(?:花|礼物|禮物|包裹|外卖)[^。！？\\n]{0,12}?(?:医院|醫院|病房)',
);

/** A child whom somebody strange asks for pictures or a meeting: whatever its flag says, nobody answers that alone. */
export const childApproached = (text: string): boolean =>
  wants.test(text) && child.test(text) && stranger.test(text);

/** Suggested, these are worth a word; the others are grave only where a rule says how grave. */
const graveIfSuggested = new Set(['legal', 'safety', 'fraud']);

/** What an answer alone is not enough for. */
export const isGrave = ({ category, severity, suggested }: RiskFlag, text: string): boolean =>
  (category !== 'fraud' || lost.test(text)) &&
  (category !== 'safety' || !harmless.test(text)) &&
  (suggested
    ? graveIfSuggested.has(category)
    : severity === 'critical' ||
      (category === 'privacy' && severity === 'high' && spread.test(text)));

/** Somebody is called a cheat, and nothing is told that was lost. */
export const isOnlyAccused = ({ category }: RiskFlag, text: string): boolean => {
  if (category !== 'fraud' || loses.test(text)) return false;
  return !lost.test(text.replace(accusation, ' '));
};
