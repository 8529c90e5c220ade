import { findKind } from '../../entities/numbers.ts';
import { anyOf, phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
import { sentencesOf } from '../sentences.ts';

const password =
  'password|passcode|(?:kata )?sandi|kata laluan|kata kunci|mật khẩu|รหัสผ่าน|密码|密碼';

/** A password that is told: the word after it has a digit or a sign in it, so "password is incorrect" is none. */
const told = new RegExp(
  `(?:${password})(?:\\s|new|temporary|baru|baharu|sementara|po|ang|nyo|ninyo|anda|kakak|của|bạn|mới|tạm thời|ชั่วคราว|ของคุณ|ใหม่|mo|ninyo|临时|新){0,6}(?:\\s?[:：=]|\\sis|\\sadalah|\\sialah|\\slà|\\say|คือ|是|为|為)\\s{0,3}["'“(]?((?=[^\\s"'”)]{0,24}[\\d@#$%&_])[^\\s"'”),，。]{6,40})`,
  'giu',
);

/** Keys and tokens, by the shapes that issuers give them. */
const key =
  /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,80}|AKIA[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,60}|xox[abp]-[A-Za-z0-9-]{10,80}|eyJ[\w-]{10,200}\.[\w-]{10,400}\.[\w-]{0,200}|(?:api|secret|access)[ _-]?(?:key|token)\s?[:=]\s?([\w-]{12,80}))/giu;

const secretWords = `(?:kode |code |รหัส ?|mã )?otp|pin|cvv|cvc|tac|${password}|verification code|kode verifikasi|mã xác (?:nhận|thực|minh)|验证码|驗證碼`;
const gap = '[^.!?。！？\\n]{0,40}?';

/** Asks the customer for one: a fraudster's sentence, whoever writes it. */
const asks = new RegExp(
  [
    `${anyOf(['(?:send|give|tell|forward|share)(?: it)?(?: to| with)? (?:us|me)', '(?:reply|respond) with', 'provide(?: us| me)?(?: with)?'])}${gap}${anyOf(secretWords.split('|'))}`,
    `${anyOf(['kirim(?:kan)?', 'berikan', 'sebutkan', 'informasikan', 'beritahu(?:kan)?', 'hantar(?:kan)?', 'maklumkan'])}${gap}${anyOf(secretWords.split('|'))}${gap}${anyOf(['kami', 'saya', 'sini'])}`,
    `(?:ส่ง|แจ้ง|บอก)(?:ให้เรา|ให้)?${gap}(?:รหัส ?otp|รหัสผ่าน|รหัสยืนยัน)${gap}(?:เรา|ให้|ที่นี่|มา)`,
    `${anyOf(['gửi', 'cung cấp', 'đọc', 'cho'])}${gap}${anyOf(['mã otp', 'otp', 'mật khẩu', 'mã xác (?:nhận|thực|minh)'])}${gap}${anyOf(['chúng tôi', 'cho em', 'bên em', 'cho shop', 'mình'])}`,
    `${anyOf(['ibigay', 'ipadala', 'i-send', 'pakisend', 'paki-send', 'sabihin'])}${gap}${anyOf(['otp', 'password', 'pin', 'code'])}${gap}${anyOf(['amin', 'namin', 'akin', 'dito'])}`,
    '(?:发|告诉|提供|回复|發|告訴|回覆)[^。！？\\n]{0,12}(?:验证码|驗證碼|密码|密碼)',
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
  version: 1,
  severity: 'fatal',
  find(draft) {
    const hits: Hit[] = findKind(draft, 'code').map(({ start, end }) =>
      hit(draft, start, end, {}, { start, end, text: '••••' }),
    );
    for (const pattern of [told, key]) {
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
