import { findKind } from '../../entities/numbers.ts';
import { samePhone } from '../../entities/phone.ts';
import { anyOf, phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
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
  'ig',
  'fb',
];
const app = anyOf(apps);
const few = (most: number) => `(?:\\s+[^\\s.!?]{1,20}){0,${most}}\\s+`;

/** Invitations to talk or pay elsewhere; each needs "me", "us", "my" or a command, so that a warning or a report is none. */
const invites = new RegExp(
  [
    `${anyOf(['(?:contact|message|chat|text|reach|add|dm|ping|call)(?: with)? (?:me|us)'])}${few(4)}${app}`,
    `${anyOf(['(?:whats ?app|telegram|viber|zalo) (?:me|us)', '(?:pay|transfer|send)(?: \\S+){0,4} to (?:my|our|this|the following) (?:\\p{L}+ )?account'])}`,
    `${anyOf(['continue', 'discuss', 'talk', 'move', 'settle'])}${few(4)}${app}`,
    `${anyOf(['my', 'our'])}\\s+(?:\\p{L}{1,12}\\s+)?${anyOf(apps.filter((name) => name !== 'line'))}`,
    `${anyOf(['hubungi', 'chat', 'kontak', 'wa', 'japri', 'dm', 'kirim(?:kan)?', 'hantar(?:kan)?', 'mesej', 'lanjut(?:kan)?'])}${few(5)}(?:via|lewat|melalui|di|ke|guna)\\s+(?:nomor\\s+)?${app}`,
    `(?:wa|whats ?app|telegram)\\s+(?:saya|kami|aku)(?!\\p{L})`,
    '(?:แอด|ทัก|ติดต่อ|ส่ง)[^\\n]{0,24}(?:ไลน์|line|whats ?app|telegram|เฟซบุ๊ก)(?:ส่วนตัว|ของ(?:เรา|ผม|ฉัน|ดิฉัน)|ไอดี|\\s?id|\\s?@)?',
    `${anyOf(['nhắn(?: tin)?', 'liên hệ', 'kết bạn', 'add', 'inbox', 'trao đổi'])}${few(5)}(?:qua|trên|vào|ở)?\\s*${app}`,
    `${anyOf(['i-?(?:message|chat|text|add|contact|pm)', '(?:mag|pm)-?(?:message|chat|text)?', 'kontakin'])}${few(5)}(?:sa|via)\\s+(?:\\p{L}{1,8}\\s+)?${app}`,
    '(?:加|联系|聯繫|添加)[^。！？\\n]{0,6}(?:微信|wechat|whatsapp|telegram|qq)',
    // payment outside
    `${anyOf(["(?:pay|transfer|send)(?: the money| the payment| it)? (?:directly )?to (?:my|our|the seller[’']?s?|his|her|this|the following)(?: personal| own)?(?: bank)? ?(?:account)?", '(?:pay|transfer)(?: the seller)? directly', '(?:pay|payment|deal) outside (?:of )?(?:the )?(?:platform|app|\\p{L}{3,12})'])}`,
    `${anyOf(['(?:transfer|bayar|kirim uang|pembayaran) (?:\\p{L}+ )?(?:langsung|terus|manual|terus|pribadi)(?: \\p{L}+)?(?: ke(?:pada)? (?:rekening|penjual|akaun|seller|saya|kami))?', '(?:transfer|bayar|pindahkan)(?: \\p{L}+){0,3} ke (?:rekening|akaun) (?:kami|saya|penjual|berikut|ini|pribadi|peribadi)', 'di luar (?:platform|aplikasi) saja', 'di luar platform sahaja'])}`,
    'โอน(?:เงิน)?(?:ตรง|โดยตรง|(?:เข้า|มาที่|ไปที่)บัญชี(?:ของเรา|ร้าน|ผู้ขาย|นี้|ส่วนตัว|ของผม|ดิฉัน)|ให้(?:ร้าน|ผู้ขาย)โดยตรง)|จ่ายนอก(?:แอป|ระบบ|แพลตฟอร์ม)',
    `${anyOf(['chuyển (?:khoản|tiền)(?: \\p{L}+){0,2} (?:trực tiếp|vào tài khoản (?:của )?(?:shop|người bán|em|bên em|tôi|này|cá nhân|sau))', '(?:thanh toán|giao dịch) (?:trực tiếp|ngoài)(?: \\p{L}+){0,3}'])}`,
    `${anyOf(['(?:magbayad|mag-?transfer|ipadala|bayaran)(?: \\p{L}+){0,4} (?:direkta|diretso|directly)', '(?:direkta|diretso)(?:ng)? (?:magbayad|bayad|sa seller)', 'i-?(?:gcash|maya|transfer)(?: (?:nyo|ninyo|mo|na|lang|po)){1,4} sa akin', 'labas ng (?:app|platform) na lang'])}`,
    '(?:直接|私下|线下|線下)(?:转账|轉帳|付款|打款|交易|汇款)|(?:转账|打款|汇款|打|转|汇)(?:到|给|入)(?:我|卖家|以下|这个|该)|在(?:微信|whatsapp|telegram)上?(?:聊|谈|联系|沟通)',
  ].join('|'),
  'iu',
);

/** Warnings, and channels that are ours. */
const harmless = phrases(
  'never',
  'not',
  "(?:do|does|did|is|are)n[’']t",
  'avoid',
  'beware',
  'scam(?:mers?)?',
  'fraud',
  'official',
  'anyone',
  'someone',
  'if',
  'jangan',
  'tidak',
  'hindari',
  'waspada',
  'penipu(?:an)?',
  'resmi',
  'rasmi',
  'elak(?:kan)?',
  'tak',
  'jika',
  'usah',
  'siapa',
  'đừng',
  'không',
  'tránh',
  'lừa đảo',
  'chính thức',
  'nếu',
  'huwag',
  'hindi',
  'iwasan',
  'opisyal',
  'kung',
  'scammer',
  'อย่า',
  'ห้าม',
  'ไม่',
  'หลีกเลี่ยง',
  'ระวัง',
  'มิจฉาชีพ',
  'ทางการ',
  'หาก',
  'ถ้า',
  '不',
  '勿',
  '避免',
  '谨防',
  '官方',
  '骗',
  '别',
  '如果',
);

const foreignChat =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me|telegram\.me|line\.me|lin\.ee|zalo\.me|m\.me|viber)/i;

/** Draws the customer to another channel or to a payment outside the platform. */
const offPlatform: Check = {
  id: 'off-platform',
  version: 1,
  severity: 'fatal',
  find(draft, { policy }) {
    const hits: Hit[] = [];
    const official = (text: string) =>
      findKind(text, 'phone').some(({ value }) =>
        policy.official.phones.some((line) => samePhone(line, value)),
      ) || policy.official.domains.some((domain) => text.includes(domain));
    for (const { start, end, text } of sentencesOf(draft)) {
      if (invites.test(text) && !harmless.test(text) && !official(text))
        hits.push(hit(draft, start, end));
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
