import { findKind } from '../../entities/numbers.ts';
import { anyOf, phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
import { sentencesOf } from '../sentences.ts';

const password =
  'password|passcode|(?:kata )?sandi|kata laluan|kata kunci|mật khẩu|รหัสผ่าน|密码|密碼';

/** What may stand between "password" and the password. */
const between =
  '\\s|-?nya|new|temporary|reset|account|for|the|your|this|as follows|baru|baharu|sementara|po|ang|nyo|niyo|ninyo|mo|na|anda|kakak|ya|untuk|akun|của|bạn|anh|chị|em|mới|tạm(?: thời)?|ชั่วคราว|ของคุณ|ใหม่|临时|新|的';
/** It has a digit or a sign in it, so "password is incorrect" is none. */
const guessed = '(?=[^\\s"\'”)]{0,24}[\\d@#$%&_])[^\\s"\'”),，。]{6,40}';
/** Letters and digits mixed: nothing but a password or a reference looks so. */
const mixed = '(?=[a-z0-9]{0,12}\\d)(?=[a-z0-9]{0,12}[a-z])[a-z0-9]{8,16}(?![a-z0-9])';

/** A password that is told. */
const told = [
  new RegExp(
    `(?:${password})(?:${between}){0,8}(?:[:：=-]|\\s(?:is|it|will be|adalah|ialah|yaitu|là|ay)|คือ|是|为|為)(?:${between}){0,4}[:：]?\\s{0,3}["'“(]?(${guessed})`,
    'giu',
  ),
  new RegExp(`(?:${password}|new one)(?:${between}){0,8}\\s["'“(]?(${mixed})`, 'giu'),
  new RegExp(
    `(?<![a-z0-9-])(${mixed})(?=\\s(?:is|adalah|ialah|là|ay)\\s(?:your|the|my|a)?\\s?(?:\\w+\\s)?(?:${password}))`,
    'giu',
  ),
];

/** Keys and tokens, by the shapes that issuers give them. */
const key =
  /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,80}|AKIA[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,60}|xox[abp]-[A-Za-z0-9-]{10,80}|eyJ[\w-]{10,200}\.[\w-]{10,400}\.[\w-]{0,200}|(?:api|secret|access)[ _-]?(?:key|token)\s?[:=]\s?([\w-]{12,80}))/giu;

const secretWords = `(?:kode |code |รหัส ?|mã )?otp|pin|cvv|cvc|tac|${password}|verification code|kode verifikasi|mã xác (?:nhận|thực|minh)|验证码|驗證碼`;
/** "Tell us if the OTP does not come" asks for none. */
const gap =
  '(?:(?!(?<![a-zà-ỹ])(?:how|whether|if|when|where|what|why|about|apakah|jika|kalau|bila|cara|bagaimana|kapan|nếu|khi|cách|kung|paano|kapag)(?![a-zà-ỹ])|หาก|ถ้า|วิธี|是否|如果|如何|怎么)[^.!?。！？\\n]){0,40}?';

/** Asks the customer for one: a fraudster's sentence, whoever writes it. */
const asks = new RegExp(
  [
    `${anyOf(['(?:send|give|tell|forward|share)(?: it)?(?: to| with)? (?:us|me)', '(?:reply|respond) with', 'provide(?: us| me)?(?: with)?'])}${gap}${anyOf(secretWords.split('|'))}`,
    `${anyOf(['kirim(?:kan)?', 'berikan', 'sebutkan', 'informasikan', 'beritahu(?:kan)?', 'hantar(?:kan)?', 'maklumkan'])}${gap}${anyOf(secretWords.split('|'))}${gap}${anyOf(['kami', 'saya', 'sini'])}`,
    `${anyOf(['beri ?tahu', 'maklumkan', 'berikan', 'hantar(?:kan)?', 'kirim(?:kan)?', 'kasih(?: tahu)?', 'informasikan'])}\\s(?:(?:ke|kepada)\\s)?${anyOf(['kami', 'saya'])}${gap}${anyOf(secretWords.split('|'))}`,
    `(?:ส่ง|แจ้ง|บอก)(?:ให้เรา|ให้)?${gap}(?:รหัส ?otp|รหัสผ่าน|รหัสยืนยัน)${gap}(?:เรา|ให้|ที่นี่|มา)`,
    `${anyOf(['gửi', 'cung cấp', 'đọc', 'cho'])}${gap}${anyOf(['mã otp', 'otp', 'mật khẩu', 'mã xác (?:nhận|thực|minh)'])}${gap}${anyOf(['chúng tôi', 'cho em', 'bên em', 'cho shop', 'mình'])}`,
    `${anyOf(['ibigay', 'ipadala', 'i-send', 'pakisend', 'paki-?(?:send|bigay|sabi|lagay|reply)', 'sabihin'])}${gap}${anyOf(['otp', 'password', 'pin', 'code'])}${gap}${anyOf(['amin', 'namin', 'akin', 'dito', 'ko'])}`,
    '(?:发|告诉|提供|回复|發|告訴|回覆)(?:(?!是否|如果|如何|怎么|什么时候)[^。！？\\n]){0,12}(?:验证码|驗證碼|密码|密碼)',
  ].join('|'),
  'iu',
);
const warns = phrases(
  'never',
  'not',
  "don[’']t",
  'avoid',
  'jangan',
  'tidak',
  'hindari',
  'usah',
  'tak',
  'elak(?:kan)?',
  'đừng',
  'không',
  'huwag',
  'hindi',
  'wag',
  'อย่า',
  'ห้าม',
  'ไม่',
  '不',
  '勿',
  '別',
  '别',
  '谨防',
);

/** A password, a one-time code with its digits, a key, or asking the customer for one. */
const secret: Check = {
  id: 'secret',
  version: 2,
  severity: 'fatal',
  find(draft) {
    const hits: Hit[] = findKind(draft, 'code').map(({ start, end }) =>
      hit(draft, start, end, {}, { start, end, text: '••••' }),
    );
    for (const pattern of [...told, key]) {
      for (const match of draft.matchAll(pattern)) {
        const written = match[1] ?? match[0];
        const start = match.index + match[0].length - written.length;
        const end = start + written.length;
        hits.push(hit(draft, start, end, {}, { start, end, text: '••••' }));
      }
    }
    for (const { start, end, text } of sentencesOf(draft)) {
      if (asks.test(text) && !warns.test(text)) hits.push(hit(draft, start, end));
    }
    return hits;
  },
};
export default secret;
