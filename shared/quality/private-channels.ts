import { anyOf, rows } from '../entities/phrase.ts';

const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** Chat apps, by their names and in the local scripts. */
const messengers =
  'whats ?app|wa|telegram|viber|we ?chat|zalo|line|messenger|kakao ?talk|signal|discord|ไลน์|เทเลแกรม|วอตส์แอป|วีแชต|微信|电报|電報|qq';
/** What money can be sent to. */
const wallet =
  "go-?pay|ovo|dana|shopee-?pay|link-?aja|g-?cash|maya|pay-?maya|coins\\.ph|mo-?mo|zalo-?pay|viettel money|prompt-?pay|true ?money|tng|touch [’']?n ?go|duit-?now|pay-?now|grab-?pay|ali-?pay|we-?chat(?: pay)?|pay-?pal|western union|wise|qr(?: code)?|e-?wallet|wallet|dompet|bank|rekening|rek|akaun|account|number|nomor|nombor";
const theirs =
  'seller|rider|driver|courier|owner|shop|supplier|brand|technician|manager|admin|agent';
const person =
  '(?:saya|aku|pribadi|peribadi|admin|kurir(?:nya)?|penjual(?:nya)?|dia|beliau|rider|pemilik(?:nya)?|toko(?:nya)?|kedai|seller|(?:teman|kawan|rekan|istri|suami) saya)';

/** Money to a person's own wallet or account. */
const payments = [
  `(?:pay|transfer|send|wire|deposit|top up|settle|bank in)(?: [^ .!?]{1,20}){0,8}? (?:to|into|via|through|on|using) (?:my|his|her|(?:our|the|an?|one of our) (?:${theirs})[’']?s?|(?:an?|the) (?:personal|private|friend[’']?s))(?: \\p{L}+){0,2}? (?:${wallet})`,
  `(?:hand|give|pay)(?: [^ .!?]{1,20}){0,4}? (?:in )?cash (?:to (?:me|him|her|our|the)|outside|directly)|hand(?:s|ing)? you the (?:refund|money|cash)`,
  `(?:transfer|tf|bayar(?:kan|in)?|kirim(?:kan)?|setor|bank in|hantar|masukkan|scan|isi)(?: [^ .!?]{1,20}){0,6}? (?:ke|ke dalam|kepada|lewat|via|melalui|guna|pakai)(?: \\p{L}+){0,2}? ?(?:${wallet})(?: [\\p{L}’']+){0,2}? ${person}`,
  `(?:${wallet})(?: [\\p{L}’']+){0,2} (?:pribadi|peribadi)`,
  `(?:chuyển(?: khoản| tiền)?|gửi tiền|thanh toán|nạp|ck|trả)(?: [^ .!?]{1,20}){0,6}? (?:vào|qua|sang|tới|cho|về)(?: \\p{L}+){0,2}? (?:tài khoản|tk|stk|mo-?mo|zalo-?pay|ví|thẻ|số)(?: \\p{L}+){0,2}? (?:của (?:em|mình|tôi|shipper|shop|(?:chị|anh|bạn) ấy|chủ)|cá nhân|riêng|người bán|chủ shop)`,
  'chuyển khoản riêng|chuyển (?:phí|fee|tiền)(?: \\p{L}+){0,2} (?:thẳng|riêng) cho',
  `(?:ipadala|i-?send|i-?transfer|bayaran|magbayad|i-?gcash|ihulog|magpadala|i-?bank transfer)(?: [^ .!?]{1,20}){0,8}? (?:sa|kay)(?: \\p{L}+){0,3}? (?:${wallet})(?: account)? (?:ko|niya|nila|ng (?:seller|rider|may-ari))`,
  `personal (?:kong|niyang|na) (?:${wallet})|(?:gcash|maya|viber|messenger|whats ?app) (?:ko|niya)|maki(?:pag)?-?deal(?: \\p{L}+){0,3} (?:diretso|direkta|direct)`,
];

/** Meeting somebody. "Meet the requirements", "sampai jumpa", "hẹn gặp lại" are none. */
const meetings = [
  '(?<!nice to )(?<!glad to )(?<!pleased to )(?<!great to )meet (?:you|me|us|up|him|her|them|(?:our|the) (?:seller|buyer|technician|owner))(?: \\p{L}+){0,3}? (?:at|near|outside|tonight|tomorrow|after work|in person)',
  'ketemu(?:an)?(?: langsung)?(?: \\p{L}+)? (?:di|sama|dengan|besok|sore|malam)|janjian(?: \\p{L}+){0,2} (?:di|ketemu)|(?:ambil|antar)(?: \\p{L}+){0,3} (?:ke|di) (?:kos|kosan|rumah) saya',
  '(?<!sampai )(?:ber)?jumpa (?:saya|kami|dia|seller|penjual|rider|dekat|kat|di)(?! lagi)|(?:ke|di|kat) rumah saya',
  '(?:hẹn )?gặp (?:nhau|trực tiếp|em|mình|shipper|shop|người bán|(?:bạn|anh|chị) ấy)(?! lại)(?: \\p{L}+){0,3}? (?:ở|tại|trước|gần|ngoài|quán)|hẹn (?:nhau )?(?:ở|tại|ngoài) ',
  '(?:magkita|makipagkita|mag-?meet|meet-?up|kitain)(?: \\p{L}+){0,3} (?:sa|kay|bukas|mamaya)',
  'นัด(?:เจอ|รับ|พบ)(?:กัน)?(?:ที่|ตรง|หน้า|ข้างนอก)|(?:เจอ|พบ)กัน(?:ที่|ตรง|หน้า)(?!อีก)|มาเจอ(?:ที่|ผม|พี่|กัน)',
  '(?:见面|見面|碰面|面交|当面(?:交|付|给)|當面(?:交|付|給)|约(?:在|个)[^，。！？\\n]{0,8}(?:见|交))|(?:在|到)[^，。！？\\n]{1,14}(?:站|门口|門口|咖啡厅|商场|楼下|樓下)[^，。！？\\n]{0,10}(?:见(?!到)|碰面|交给)',
];

const chats = [
  '(?:agree|deal|arrange|negotiate|sort it out|work it out)(?: [^ .!?]{1,20}){0,6}? (?:on|via|through|over|by) (?:whats ?app|telegram|viber|we ?chat|zalo|line|signal|messenger)',
  '(?:bincang|sembang|nego|deal|runding|borak|pm|inbox)(?: [^ .!?]{1,20}){0,4}? (?:kat|di|dekat|lewat|via|melalui|guna) (?:whats ?app|wa|telegram|line|instagram|ig|messenger|we ?chat|signal)',
];

/** In scripts without spaces. */
const free = [
  '(?:โอน|จ่าย|ชำระ)(?:(?!ไม่|ถ้า|หาก|จ่าย|โอน)[^\\n]){0,30}?(?:พร้อมเพย์|บัญชี|ทรูมันนี่|วอลเล็ต|คิวอาร์|เบอร์)(?:ของ)?(?:แอดมิน|ผม|ดิฉัน|หนู|พี่|ร้าน|ไรเดอร์|คนขับ|ส่วนตัว|เจ้าของ|แม่ค้า|พนักงาน|น้อง)|โอน[^\\n]{0,24}ให้(?:เขา|ร้าน|เจ้าของ|ไรเดอร์|ผม|พี่)\\s?(?:ตรง|โดยตรง|เลย|ก่อน)',
  '(?:转账|轉帳|打款|付款|汇款|匯款|付现|付現|(?:转|轉|打|付|汇|匯)[^，。！？\\n]{0,6}(?:钱|錢|款|RM|\\$|\\d|元|费|費))[^，。！？\\n]{0,10}?(?:到|给|給|入)[^，。！？\\n]{0,4}?(?:我|他|她|客服|讲师|老师|卖家|賣家|店主|老板|骑手|快递员|技术员|师傅|买家|个人|私人)',
  '(?:转|轉|打|付|汇)(?:到|给|給|入)[^，。！？\\n]{0,6}(?:个人|私人)(?:的)?(?:账|帳|户|微信|支付宝|卡)|(?:不用|不必|不需要|别|跳过|绕过)(?:经过|通过|在|走|用)?(?:我们的?)?(?:App|app|APP|平台|系统)(?:上|里)?(?:下单|付款|交易|买)',
];

export const privateChannels = `${anyOf([...payments, ...meetings, ...chats].filter((one) => !/[\u0e00-\u0e7f\u3400-\u9fff]/.test(one)))}|${[...meetings.filter((one) => /[\u0e00-\u0e7f\u3400-\u9fff]/.test(one)), ...free].join('|')}`;

/** A name in a chat app: `微信 kirana_xiaoyu88`, "ไอดี kirana_help.nong", "Telegram @fasthelp". */
export const handle = new RegExp(
  `${anyOf([...messengers.split('|'), 'ไอดี'])}[^.!?。！？\\n]{0,30}?(?:@[a-z]\\w{3,30}|(?<![\\w.@/>])(?=[a-z0-9]{1,20}[_.][a-z0-9])[a-z][a-z0-9_.]{4,30}(?<![.])(?![\\w@]))`,
  'iu',
);

/** To the agent's own number: with one in the sentence. */
export const contactsMe = new RegExp(
  anyOf(
    words`(?:call|message|text|ring|reach|contact|whats ?app|dm)(?: \p{L}+){0,2}? me; i[’']m (?:\p{L}+ )?on; my (?:\p{L}+ )?(?:number|line|phone|mobile|whats ?app);
  (?:hubungi|telepon|telpon|wa|chat|kontak|call|japri|whats ?app|mesej)(?: \p{L}+)? (?:saya|aku); (?:nomor|nombor|no) (?:saya|pribadi|peribadi);
  (?:gọi|nhắn|liên hệ|alo|add)(?: \p{L}+){0,2}? (?:cho )?(?:em|mình|tôi); số (?:của )?(?:em|mình|riêng|cá nhân);
  (?:tawag|tawagan|i-?text|i-?chat|i-?message|kontakin|text)(?: \p{L}+){0,3}? (?:ako|sa akin|sakin); number ko; (?:โทร|ทัก|แอด|ติดต่อ)\S{0,8}(?:ผม|ดิฉัน|หนู|พี่); เบอร์(?:ผม|ส่วนตัว|หนู|ดิฉัน); (?:打给|联系|找|加|打)我; 我的(?:手机|电话|微信|号码)`,
  ),
  'iu',
);
