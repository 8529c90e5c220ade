import { anyOf, rows } from '../entities/phrase.ts';

const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** What is secret by its name, with the ways people write it: `PIN-nya`, `kodenya`. */
export const passwords = words`
  password(?:nya)?; pass ?phrase; passcode; (?:kata )?sandi(?:nya)?; kata laluan; kata kunci; mật khẩu; pass mới;
  รหัสผ่าน; พาสเวิร์ด; 密码; 密碼; 口令`;
/** Not those for the customer's own parcel: a locker's, a counter's. */
export const codes = words`
  otp(?:-?nya)?; tac; pin(?! code)(?:-?nya)?; (?:verification|security|log-?in|access|one-? ?time|authentication|two-step|2fa) (?:code|password|pin)s?;
  (?:kode|kod) (?:verifikasi|keamanan|keselamatan|rahasia|akses|masuk|login|otp|tac|pengesahan|aktivasi)(?:nya)?;
  mã (?:otp|pin|xác (?:nhận|thực|minh)|bảo mật|đăng nhập); số otp; số pin;
  รหัส ?(?:otp|pin|ยืนยัน|ความปลอดภัย|ชั่วคราว|ลับ); พิน; โอทีพี;
  验证码; 驗證碼; 校验码; 动态码; 動態碼; 安全码; pin码`;
/** They open an account whose owner lost the telephone. */
export const recoveries = words`
  (?:[Bb]ack-?up|[Rr]ecovery|[Rr]eset|[Rr]escue) (?:[Cc]odes?|[Kk]eys?); [Kk]ode? (?:cadangan|pemulihan|sandaran|backup|recovery|reset); [Mm]ã (?:dự phòng|khôi phục|backup);
  รหัส(?:สำรอง|กู้คืน); 备用(?:验证)?码; 備用碼; 恢复码; 恢復碼; 恢复密钥`;
export const cardCodes = words`
  cvv2?; cvc2?; kode keamanan kartu; kod keselamatan; mã bảo mật; รหัสหลังบัตร; 安全码; card security code`;
export const keys = words`
  (?:[Aa]pi|API|[Ss]ecret|[Aa]ccess|[Pp]rivate|[Ll]ive|[Cc]lient)[ _-]?(?:[Kk]eys?|[Tt]okens?|[Ss]ecrets?); [Kk]eys?; KEY; [Tt]okens?; [Bb]earer; [Aa]uthorization; [Ww]ebhook [Ss]ecret; [Kk]unci(?:nya)?;
  [Kk]hóa; [Kk]hoá; [Mm]ã API; คีย์; โทเคน; 密钥; 密鑰; 令牌; 金鑰`;
/** Where a password is used: near one of these, `Toko#2291` is one. */
export const logins = words`
  log-? ?in; sign ?in; masuk; đăng nhập; admin; temporary; sementara; pansamantala; tạm(?: thời)?; credentials?; sub-?account; pw; pwd; pass;
  ล็อกอิน; เข้าสู่ระบบ; เข้าแอป; ชั่วคราว; 登录; 登錄; 登入; 临时; 臨時`;

/** Digits that are no code although they follow its name: an ending, a length. */
const counted =
  'ending|ends|last|akhir|berakhir(?:an)?|cuối|ลงท้าย|尾号|digits?|angka|nombor|chữ số|หลัก|位|example|such as|contoh|misal(?:nya)?|seperti|ví dụ|gaya ng|halimbawa|เช่น|比如|例如';
const gap = (most: number) => `(?:(?!${counted})[^\\d\\n.!?。！？;]){0,${most}}?`;
const after =
  '(?![\\d-]|[.,]\\d|\\s?(?:-?digits?|angka|chữ số|หลัก|位|minutes?|min|menit|minit|minuto|phút|นาที|分钟|hours?|jam|oras|giờ|ชั่วโมง|小时|days?|hari|ngày|วัน|天|x|kali|times|lần|ครั้ง|次|%))';
const digits = `((?<![\\d-])\\d{4}[ -]\\d{4}|(?<![\\d-])\\d(?:[ -]?\\d){3,7})${after}`;

/** It has a digit or a sign in it, so "password is incorrect" is none. */
const guessed = '(?=[^\\s"\'”)]{0,24}[\\d@#$%&_])[^\\s"\'”),，。]{6,40}';
const random =
  '((?=[\\w-]{0,80}\\d)(?=[\\w-]{0,80}[a-z])(?=[\\w-]{0,80}[A-Z_])[\\w-]{12,80}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,64})(?!\\w|\\.\\w)';

/** Values that are shown. Each has the value in its one group. */
export const shown = [
  // "Mã mở tủ của anh là 482 913", "temporary PIN for the wallet: 448210"
  new RegExp(`${anyOf(codes)}${gap(48)}${digits}`, 'giu'),
  new RegExp(
    `${anyOf(recoveries)}${gap(90)}(?<![\\w-])((?:\\d{4,5}|(?=[A-Z0-9]{0,4}\\d)[A-Z0-9]{4,5})(?:[ -][A-Z0-9]{4,5}){0,5}|\\d{6,10})(?![\\w-])`,
    'gu',
  ),
  new RegExp(`${anyOf(cardCodes)}${gap(20)}(?<!\\d)(\\d{3,4})${after}`, 'giu'),
  new RegExp(
    `${anyOf(passwords)}[^\\d\\n.!?]{0,50}(?:[:：=]|\\s(?:is|adalah|ialah|yaitu|là|ay)|คือ|เป็น|是|为|為)\\s{0,3}["'“「(]?(${guessed})`,
    'giu',
  ),
  /(?<![\p{L}])(?:pass|pw|pwd)\s?[:=]\s?["'“]?([^\s"'”),，。]{4,40})/giu,
  new RegExp(`${anyOf(keys)}[^\\n]{0,80}?(?<![\\w.@/-])${random}`, 'gu'),
];

/** Keys that say so themselves. */
export const issued =
  /(?<![\w-])([a-z]{2,12}[_-](?:live|test|prod|secret|sk|pk|key)[_-][A-Za-z0-9]{8,80})/gu;
/** Without one of these there is nothing to look for. */
export const labelled = new RegExp(
  anyOf([
    ...passwords,
    ...codes,
    ...recoveries,
    ...cardCodes,
    ...keys,
    'pass',
    'pw',
    'pwd',
    'new one',
  ]),
  'iu',
);

/** Letters, a sign and digits: `Toko#Edi2291`. */
export const signed =
  /(?<![\w@/.#&-])(?=[A-Za-z#@!$%&*]{0,24}\d)[A-Za-z][A-Za-z0-9]{1,20}[#@!$%&*][A-Za-z0-9#@!$%&*]{2,20}(?!\w|\.\w)/gu;

/** Behind it: "774512 is your OTP", "enter 774512, that is your OTP". */
export const called = new RegExp(
  `(?<![\\d-])(\\d(?:[ -]?\\d){3,7})(?![\\d-])[\\s,，]{0,2}(?:ya|po)?[\\s,，]{0,2}(?:(?:that|this|it)(?:[’']s| is)|is|itu|ini(?:lah)?|itulah|iyan|ito|đó là|là|นั่นคือ|คือ|就是|这是|是)\\s?(?:po |ang |your |the |您的|你的|chính là )?${anyOf([...codes, ...passwords])}`,
  'giu',
);

/** Digits after a mere "code": one by what it opens. */
export const opens = new RegExp(
  `(?<!(?:error|promo|voucher|coupon|referral|postal|zip|product|item|model|batch|shop|seller|discount|lỗi|giảm giá|sản phẩm) )(?<!ข้อผิดพลาด|สินค้า|ส่วนลด)${anyOf(['code', 'kode', 'kod', 'mã', 'รหัส', '密碼', '代码', '代碼'])}(?:nya)?(?:\\s|is|ay|adalah|ialah|là|คือ|是|为|[:：=“"]|kita|kakak|ini|này|po){0,5}((?<![\\d-])\\d(?:[ -]?\\d){3,7})${after}`,
  'giu',
);
export const entryWords = words`log-? ?in; sign ?in; verif(?:y|ication); masuk; log masuk; pengesahan; verifikasi; buka akun;
  đăng nhập; xác (?:nhận|minh|thực); mag-?log-?in; makapag-?log-?in; เข้าสู่ระบบ; ยืนยัน; 登录; 登錄; 登入; 验证; 驗證; 解锁`;
export const entry = new RegExp(anyOf(entryWords), 'iu');
