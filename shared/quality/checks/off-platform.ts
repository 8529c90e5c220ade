import { type Entity, findKind } from '../../entities/numbers.ts';
import { samePhone } from '../../entities/phone.ts';
import { anyOf, phrases, rows } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
import { contactsMe, handle, privateChannels } from '../private-channels.ts';
import { sentencesOf } from '../sentences.ts';

const apps = [
  'whats ?app',
  'wa',
  'telegram',
  'line',
  'zalo',
  'viber',
  'we ?chat',
  'messenger',
  'signal',
  'instagram',
  'facebook',
  'tiktok',
  'qq',
  'ig',
  'fb',
];
const app = anyOf(apps);
const few = (most: number) => `(?:\\s+[^\\s.!?]{1,20}){0,${most}}\\s+`;

/** Whole phrases: together they are looked for once at each word. */
const phrasings = [
  '(?:whats ?app|telegram|viber|zalo) (?:me|us)',
  '(?:pay|transfer|send)(?: \\S+){0,4} to (?:my|our|this|the following) (?:\\p{L}+ )?account',
  "(?:my|his|her|our|the (?:seller|buyer|driver|courier)[’']?s?)(?: own)? (?:personal|private)(?: \\p{L}+)? (?:number|phone|account|e-?mail|line|chat|wallet|contact)",
  '(?:nomor|nombor|no|rekening|akun|akaun|kontak|hp|telefon|e-?mail|e-?wallet|dompet)(?: \\p{L}+)? (?:pribadi|peribadi)',
  '(?<!menu )(?:rekening|no\\.? ?(?:hp|wa|rek)) saya',
  'tài khoản (?:cá nhân|riêng)',
  'số (?:điện thoại )?(?:riêng|cá nhân)',
  '(?:zalo|facebook|momo) (?:riêng|cá nhân|của em)',
  '(?:personal|private|sariling)(?: na)? (?:account|number|numero|gcash|email|phone)(?: (?:ko|niya|namin))?',
  '(?:chat|message|talk|contact|reach|write|text|dm|continue|discuss|speak|find|add|ping|call|send|settle|sort)(?: [^ .!?]{1,20}){0,8}? (?:on|via|through|over|by|in|to) (?:whats ?app|telegram|viber|we ?chat|zalo|line|signal|messenger|instagram|facebook|ig|fb|wa)',
  '(?:add|dm|pm|ping) (?:me|us|my|our)|follow me',
  '(?:lanjut(?:kan)?|sambung(?:kan)?|ngobrol|bicara|chat|hubungi|kontak|bincang|berbincang|kita|add|follow|dm|pm|japri|cari|tambah)(?: [^ .!?]{1,20}){0,4}? (?:whats ?app|wa|telegram|line|instagram|ig|facebook|fb|messenger|we ?chat|signal)',
  '(?:dm|pm|japri|wa|whats ?app|telegram|inbox) (?:saya|kami|aku|terus|langsung)(?: saja| ya| sahaja)?',
  '(?:qua|sang|nhắn|inbox|kết bạn|trao đổi|nói chuyện|liên hệ|add|chat|gọi|tìm|ib)(?: [^ .!?]{1,20}){0,4}? (?:zalo|telegram|facebook|messenger|whats ?app|viber|fb|line|instagram|we ?chat)',
  '(?:ituloy|usap|mag-?usap|i-?add|pm|dm|i-?pm|i-?dm|i-?chat|i-?message|kausapin|kontakin|hanapin|mag-?message|mag-?chat)(?: [^ .!?]{1,20}){0,4}? (?:whats ?app|telegram|viber|messenger|facebook|fb|instagram|ig|line|we ?chat)',
  '(?<!(?:keep|stay|stays|kept)(?: \\p{L}+)? )(?:outside|off|without|around|instead of)(?: of)?(?: using| through)? (?:the |our |this |kirana )?(?:app|platform|site|marketplace|kirana|system|checkout)',
  '(?:buy|order|deal|pay|purchase|transact|refund|settle)(?: [^ .!?]{1,20}){0,4}? direct(?:ly)? (?:from|with|to|by)(?: \\p{L}+)? ?(?:me|seller|us|him|her|shop)?',
  "(?:to|into) (?:the )?(?:seller|shop|owner|vendor)[’']?s? (?:own )?(?:bank )?(?:account|card|wallet)",
  '(?:di )?luar (?:aplikasi|platform|kirana|sistem|app|apl)',
  '(?:bayar|transfer|kirim|beli|pesan|hantar|pindah(?:kan)?|urus)(?: [^ .!?]{1,20}){0,4}? (?:langsung|terus|direct) (?:ke(?:pada)?|dengan|pada|sama) ?(?:penjual|rekening|seller|saya|toko|akaun|kedai|kami)?',
  '(?:ke|kepada) (?:rekening|akaun)(?: bank)? (?:penjual|seller|toko|kedai|pemilik)',
  'ngoài (?:ứng dụng|app|sàn|nền tảng|hệ thống|kirana)',
  '(?:trực tiếp|thẳng)(?: \\p{L}+)? (?:cho|vào|với|qua) (?:người bán|shop|em|chủ|tài khoản)(?: \\p{L}+)*',
  '(?:vào|tới|đến) tài khoản (?:của )?(?:người bán|shop|chủ shop)',
  'labas ng (?:app|platform|kirana|sistema)',
  '(?:direkta|diretso|direct)(?:ng|ang)?(?: na)?(?: po)? (?:sa|kay) (?:seller|akin|amin|account|may-ari|tindahan)',
  "(?:pay|transfer|send)(?: the money| the payment| it)? (?:directly )?to (?:my|our|the seller[’']?s?|his|her|this|the following)(?: personal| own)?(?: bank)? ?(?:account)?",
  '(?:pay|transfer)(?: the seller)? directly',
  '(?:pay|payment|deal) outside (?:of )?(?:the )?(?:platform|app|\\p{L}{3,12})',
  '(?:transfer|bayar|kirim uang|pembayaran) (?:\\p{L}+ )?(?:langsung|terus|manual)(?: \\p{L}+)?(?: ke(?:pada)? (?:rekening|penjual(?:nya)?|akaun|seller|saya|kami))',
  '(?:transfer|bayar|pindahkan)(?: \\p{L}+){0,3} ke (?:rekening|akaun) (?:kami|saya|penjual|berikut|ini|pribadi|peribadi)',
  'di luar (?:platform|aplikasi) saja',
  'di luar platform sahaja',
  'chuyển (?:khoản|tiền)(?: \\p{L}+){0,2} (?:trực tiếp|vào tài khoản (?:của )?(?:shop|người bán|em|bên em|tôi|này|cá nhân|sau))',
  '(?:thanh toán|giao dịch) (?:trực tiếp|ngoài)(?: \\p{L}+){0,3}',
  '(?:magbayad|mag-?transfer|ipadala|bayaran)(?: \\p{L}+){0,4} (?:direkta|diretso|directly)',
  '(?:direkta|diretso)(?:ng)? (?:magbayad|bayad|sa seller)',
  'i-?(?:gcash|maya|transfer)(?: (?:nyo|ninyo|mo|na|lang|po)){1,4} sa akin',
  'labas ng (?:app|platform) na lang',
];

/** Invitations to talk or pay elsewhere; each needs "me", "us", "my" or a command, so that a warning or a report is none. */
const invitations = new RegExp(
  [
    `${anyOf(['(?:contact|message|chat|text|reach|add|dm|ping|call)(?: with)? (?:me|us)'])}${few(4)}${app}`,
    `${anyOf(['continue', 'discuss', 'talk', 'move', 'settle'])}${few(4)}${app}`,
    `${anyOf(['my', 'our'])}\\s+(?:\\p{L}{1,12}\\s+)?${anyOf(apps.filter((name) => name !== 'line'))}`,
    `${anyOf(['hubungi', 'chat', 'kontak', 'wa', 'japri', 'dm', 'kirim(?:kan)?', 'hantar(?:kan)?', 'mesej', 'lanjut(?:kan)?'])}${few(5)}(?:via|lewat|melalui|di|ke|guna)\\s+(?:nomor\\s+)?${app}`,
    `(?:wa|whats ?app|telegram)\\s+(?:saya|kami|aku)(?!\\p{L})`,
    '(?:แอด|ทัก|ติดต่อ|ส่ง)\\S{0,24}\\s?(?:ไลน์|line|whats ?app|telegram|เฟซบุ๊ก)(?:ส่วนตัว|ของ(?:เรา|ผม|ฉัน|ดิฉัน)|ไอดี|\\s?id|\\s?@)?',
    `${anyOf(['nhắn(?: tin)?', 'liên hệ', 'kết bạn', 'add', 'inbox', 'trao đổi'])}${few(5)}(?:qua|trên|vào|ở)?\\s*${app}`,
    `${anyOf(['i-?(?:message|chat|text|add|contact|pm)', '(?:mag|pm)-?(?:message|chat|text)?', 'kontakin'])}${few(5)}(?:sa|via)\\s+(?:\\p{L}{1,8}\\s+)?${app}`,
    '(?:加|联系|聯繫|添加)[^。！？\\n]{0,6}(?:微信|wechat|whatsapp|telegram|qq)',
    // anything private, whatever it is
    '(?:คุย|แชต|แชท|ทัก|แอด|ติดต่อ|ส่งข้อความ|เพิ่มเพื่อน|อินบ็อกซ์)\\S{0,20}\\s?(?:ไลน์|line|telegram|เทเลแกรม|whats ?app|วอตส์แอป|เฟซ|facebook|ไอจี|instagram|เมสเซนเจอร์|messenger|วีแชต|wechat)|(?:บัญชี|เบอร์|ไลน์|เฟซ(?:บุ๊ก)?|แชต|แชท|อีเมล|มือถือ)ส่วนตัว',
    '(?:加|私信|联系|添加|搜|关注|聊|谈|到|上|用|转到)[^，。！？\\n]{0,8}(?:微信|wechat|whatsapp|telegram|qq|instagram|line|脸书|facebook|电报)|(?:私人|个人)(?:的)?(?:账户|账号|微信|电话|手机|号码|银行卡|支付宝|邮箱)|加我(?:好友|吧)?',
    // outside the platform
    'นอก(?:แอป|ระบบ|แพลตฟอร์ม|เว็บ)|(?:จ่าย|โอน|ชำระ|ซื้อ|สั่ง)[^\\n]{0,14}?(?:ตรง|โดยตรง)(?:กับ|ให้|ที่|เข้า)|(?:จ่าย|โอน|ชำระ)[^\\n]{0,14}?(?:ผู้ขาย|ร้าน)(?:โดยตรง|ได้เลย)',
    '(?:平台|应用|app|系统|站)(?:之|以)?外(?:面)?[^，。！？\\n]{0,6}(?:买|购|交易|付|下单|联系|沟通|支付|转|便宜)|(?:绕过|跳过|不走|不用走|不经过|不用经过|不通过)(?:平台|系统|应用)|(?:转|打|付|汇|款)[^，。！？\\n]{0,8}?(?:个人|私人|卖家|我|店家|商家)(?:的)?(?:个人|私人)?(?:账户|账号|银行卡|支付宝|微信)|直接[^，。！？\\n]{0,4}(?:付款|转账|打款|转|付)[^，。！？\\n]{0,4}给(?:卖家|我|商家|店家)|(?:直接|私下)(?:和|跟|找|向)(?:卖家|我|商家)',
    // payment outside
    'โอน(?:เงิน)?(?:ตรง|โดยตรง|(?:เข้า|มาที่|ไปที่)บัญชี(?:ของเรา|ร้าน|ผู้ขาย|นี้|ส่วนตัว|ของผม|ดิฉัน)|ให้(?:ร้าน|ผู้ขาย)โดยตรง)|จ่ายนอก(?:แอป|ระบบ|แพลตฟอร์ม)',
    '(?:直接|私下|线下|線下)(?:转账|轉帳|付款|打款|交易|汇款)|(?:转账|打款|汇款|打钱|转钱)(?:到|给|入)(?:我|卖家|以下|这个|该)|(?:打|转|汇)(?:到|入)(?:以下|这个|该)(?:账|帐|卡|户)|在(?:微信|whatsapp|telegram)上?(?:聊|谈|联系|沟通)',
    anyOf(phrasings),
    privateChannels,
  ].join('|'),
  'giu',
);

/** Warnings, reports and channels that are ours: nothing in the sentence invites anywhere. */
const warns = phrases(
  ...rows(String.raw`
  never; avoid; beware; scam(?:s|mers?|med)?; fraud(?:sters?|ulent)?; official; (?:was|were|been) (?:made|paid|sent|done); (?:contacted|messaged|called|texted|approached|asked) you; pretend(?:s|ing|ed)?; claim(?:s|ing|ed)? to; protect(?:ed|ion)?; (?:not|n[’']t) (?:allowed|permitted|covered|support(?:ed)?); against (?:our|the) (?:\p{L}+ )?(?:policy|rules?); violat(?:es?|ion); prohibited; forbidden; risk(?:y|s)?; unsafe; report(?:ed|ing)?; removed; verified; ignore; trick; warned; nobody; asks? you; asked for my; (?:your|the) (?:\p{L}+ )?profile; asked (?:buyers|customers|sellers|people);
  jangan(?:lah)?; hindari; waspada; penipu(?:an)?; resmi; rasmi; elak(?:kan)?; mengaku; mengatasnamakan; (?:di)?lindungi; perlindungan; dilarang; melanggar; pelanggaran; ber(?:isiko|bahaya); laporan; telanjur; terlanjur; (?:tidak|tak)(?: pernah| akan)? (?:diperbolehkan|dibenarkan|boleh|dianjurkan|menyarankan|galakkan|meminta|disarankan|menghubungi|menjamin); mendakwa; menyamar; memperingatkan; amaran;
  đừng; tránh; lừa đảo; kẻ gian; chính thức; mạo danh; bảo vệ; bảo đảm quyền; vi phạm; cấm; rủi ro; (?:không|chưa)(?: bao giờ)? (?:nên|được phép|hỗ trợ|khuyến khích|yêu cầu|liên hệ); tố cáo;
  huwag; wag; iwasan; opisyal; scammer; nagpapanggap; bawal; ipinagbabawal; labag; proteksyon; protektado; delikado; hindi(?: po)?(?: kami| namin)? (?:pinapayagan|nirerekomenda|inirerekomenda|kailanman|puwede|pwede|protektado|humihingi); mag-?ingat; iniulat; panloloko; kaugnayan; inalis; nag-?aalok; alok; halip; hindi po kami;
  อย่า; ห้าม; หลีกเลี่ยง; ระวัง; มิจฉาชีพ; ทางการ; แอบอ้าง; คุ้มครอง; ผิดกฎ; ผิดนโยบาย; ไม่แนะนำ; ไม่(?:ควร|อนุญาต|มีนโยบาย|สามารถ|เคย); เสี่ยง; หลอก; รายงาน(?:ร้าน|บัญชี|ข้อความ); ใช่ไหม; เหรอ; หรือเปล่า; ขอบคุณที่ชวน; ปฏิเสธ; เสนอ; แจ้งว่า; ที่ลูกค้าถาม; ขอให้; ตอนที่; ข้อกำหนด;
  请勿; 切勿; (?:不要|别|別|勿)(?:私下|直接|加|转|轉|在|跟|和|与|通过|轻易|理会|相信|离开); 避免; 谨防; 謹防; 官方; 骗; 騙; 冒充; 保障; 保护; 違反; 违反; 违规; 禁止; 不允许; 不建议; 举报; 舉報; 风险; 没法介入; 无法; 不符合; 千万别; 不需要(?:与|跟|和|向); 不是我们; 不会(?:通过|在|向|加|要求); 不會`),
);
/** In the same part of the sentence as the invitation. */
const denies = phrases(
  ...rows(`
  cannot; unable; not; (?:do|does|did|is|are|wo|ca|need)n[’']t; anyone; someone; anybody; if; unless; whether; when;
  tidak; tak; belum; jika; kalau; apabila; sekiranya; usah; siapa; apakah; yang (?:minta|meminta|menawarkan|mengajak|didaftarkan|disamarkan); (?:kami|kirana|sistem|platform) (?:akan|sudah|telah|yang);
  không; chưa; nếu; khi; ai đó; (?:bên em|kirana|hệ thống) (?:sẽ|đã); hindi; kung; kapag; sinuman; because; karena; kerana; sebab; vì; dahil; เพราะ; 因为; 因為; may (?:nag|tumawag); ไม่; หาก; ถ้า; 不(?!用|必|需要|经过|通过); 没; 未; 如果; 若; 请您加; 若请; 要求; 有人; 对方; 那个`),
);
/** Where one part of a sentence ends; in Thai also at a space. */
function partAround(text: string, start: number, end: number): string {
  const sign = /\p{Script=Thai}/u.test(text.slice(start, end)) ? /[\s,;:]/ : /[,;:，；：—、(]/;
  let from = start;
  while (from > 0 && !sign.test(text.charAt(from - 1))) from--;
  const rest = text.slice(end).search(sign);
  return text.slice(from, rest < 0 ? undefined : end + rest);
}

/** What is won by leaving: its "not" warns of nothing. */
const lure = phrases(
  "so (?:that )?(?:you|we) (?:do not|don[’']t|need not|won[’']t)",
  'no (?:need|fee|fees|charge)',
  'without (?:a |any |the )?fees?',
  '(?:supaya|biar|agar)(?: \\p{L}+)? (?:tidak|tak|ga|gak|nggak)',
  '(?:tidak|tak|ga|gak|nggak) (?:usah|perlu|kena|ada|payah) (?:lewat|melalui|lalu|pakai|guna|biaya|potongan|lagi|caj|menunggu|nunggu)',
  '(?:để|khỏi) (?:khỏi|không)(?: \\p{L}+)?',
  'không (?:cần|phải|mất|tốn)(?: \\p{L}+)?',
  'hindi na (?:po )?(?:kailangan|kayo)',
  'para (?:wala|hindi)(?:ng)?',
  '(?:จะได้)?ไม่(?:ต้อง)?(?:เสีย|โดน|ผ่าน|มีค่า|คิดค่า)',
  '(?:cheaper|faster|easier|quicker) (?:if|when)',
  '(?:mas )?(?:mura|mabilis|madali)(?: po)? (?:kung|kapag)',
  'lebih (?:murah|cepat|mudah|senang) (?:jika|kalau|bila)',
  '(?:rẻ|nhanh|tiện) hơn (?:nếu|khi)',
  '(?:ถูก|เร็ว|ง่าย)กว่า(?:ถ้า|หาก)',
  '不(?:用|必|需要?)(?:经过|通过|走|付|交|等|排|扣|收|在)|不(?:收|走|经过|通过|扣)',
);
const lures = new RegExp(lure.source, 'giu');

const foreignChat =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me|telegram\.me|line\.me|lin\.ee|zalo\.me|m\.me|viber)/i;

/** Draws the customer to another channel or to a payment outside the platform. */
const offPlatform: Check = {
  id: 'off-platform',
  version: 3,
  severity: 'fatal',
  find(draft, { policy }) {
    const hits: Hit[] = [];
    const phones = findKind(draft, 'phone');
    const ours = ({ value }: Entity) =>
      policy.official.phones.some((line) => samePhone(line, value));
    // Most replies invite nowhere.
    const invites = draft.search(invitations) >= 0 || handle.test(draft);
    const sentences = invites || phones.length > 0 ? sentencesOf(draft) : [];
    for (const { start, end, text } of sentences) {
      const dialled = phones.filter((one) => start <= one.start && one.end <= end);
      const official =
        dialled.some(ours) || policy.official.domains.some((domain) => text.includes(domain));
      if (official || warns.test(text.replace(lures, ' '))) continue;
      const invited = [...text.matchAll(invitations)].some(({ 0: words, index }) => {
        const part = partAround(text, index, index + words.length);
        return !denies.test(part.replace(lures, ' '));
      });
      const called = dialled.length > 0 && contactsMe.test(text);
      if (invited || called || handle.test(text)) hits.push(hit(draft, start, end));
    }
    for (const { start, end, text } of findKind(draft, 'link')) {
      if (
        foreignChat.test(text) &&
        !policy.official.phones.some((line) => text.includes(line.replace(/\D/g, '')))
      ) {
        hits.push(hit(draft, start, end));
      }
    }
    return hits;
  },
};
export default offPlatform;
