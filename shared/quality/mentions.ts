import { fullName, latinName, staff, titledName, titles } from './vocatives.ts';

/** Somebody a reply speaks of, with the place of the name. */
export interface Mention {
  name: string;
  start: number;
}

/** "Puan Marlina Jusoh yang order periuk", "of Ms. Teresita Abad" */
const titled = new RegExp(`(?<![\\p{L}])${titledName}`, 'gu');
/** Only two names in a row are a person there: "si Maria Talusan", "creator Đinh Nhật Hào", "akun lain: Danang Kurniadi". */
const called = new RegExp(
  `(?<![\\p{L}])(?:[Ss]i|[Nn]i|[Kk]ay|[Nn]ina|[Kk]ina|[Ss]ina|[Cc]reators?|[Kk]reator|followers?|viewers?|fans?|friend|teman(?:nya)?|kawan|kaibigan|officemate|kapitbahay|tetangga(?:nya)?|jiran|bạn(?: \\p{Ll}{2,8})?|(?:[Aa]kun|[Aa]ccount|[Aa]kaun|[Pp]rofil|[Pp]engguna) lain)(?:\\sna si|\\snamed|\\sbernama|\\stên)?[,:]?\\s(${fullName})`,
  'gu',
);
/** "Liyana Mansor's RM45", "Clarisse Quah in the same category did 412 orders" */
const does = new RegExp(
  `(?<=^|[\\p{Ll},:;.!?(]\\s)(${fullName})(?:[’']s\\s(?=(?:R[pM]|S?\\$|฿|₱|PHP|\\d)|orders?|parcels?|refunds?|accounts?)|(?:\\s\\p{Ll}[^.!?\\n]{0,24}?)?\\s(?:did|earned|bought|ordered|returned|paid|complained|lives|was refunded|was charged|juga (?:kena|pesan|beli)|membeli|memesan|beli)(?=[^.!?\\n\\d]{0,30}\\d))`,
  'gu',
);
const inChinese = new RegExp(
  `(?:客户|客戶|顾客|顧客|买家|買家|粉丝|粉絲|用户|用戶|观众|觀眾|网友|網友|会员|會員|朋友)(?:叫|是|：|:)?\\s?(${latinName})`,
  'gu',
);

/** Words after คุณ ("you") that begin no name. */
const thaiWords =
  'ได้|ที่|จะ|อยู่|ถูก|มี|เป็น|แล้ว|ค่ะ|ครับ|คะ|นะ|ให้|ใน|และ|กับ|ยัง|ไม่|ต้อง|สามารถ|เอง|คือ|ตาม|ผ่าน|เพื่อ|หรือ|ก่อน|หลัง|กำลัง|พร้อม|โดย|จาก|ตั้งแต่|ไป|มา|เลย|เข้า|ออก|ลูกค้า|ครบ|ด้วย|ทาง|ช่วง|สำเร็จ|เสร็จ|หมด|ปลอดภัย|ล่าสุด|ปัจจุบัน|ทั้ง|รอ|กด|ลอง|ส่ง|แจ้ง|เลือก|ชำระ|สั่ง|ใช้|รับ|คืน|ซื้อ|ดู|เห็น|รู้|อัป|ตรวจ|เปิด|ปิด|ติด|ขอ|ช่วย|ทำ|พิมพ์|แนบ|กรอก|บอก|ทราบ|อาจ|ควร|เคย|น่า|ไว้|พบ|เริ่ม|ยืนยัน|ยกเลิก|เปลี่ยน|แก้|เพิ่ม|ลบ|ถาม|เก็บ|จ่าย|โอน|ถอน|ขาย|ลง|โพสต์|ไลฟ์|ภาย|ปกติ|ตอน|เมื่อ|ทันที|อัตโน|ครั้ง|โดยตรง|เรียบร้อย|ถึง|กรณี|แม่|พ่อ|หมอ|ภาพ|สมบัติ';
const inThai = new RegExp(
  `(?:อย่าง|เทียบกับ|เหมือน|เช่น|ลูกค้า|ผู้ซื้อ|ผู้ส่ง|ผู้รับ|เจ้าของ|คนละ)\\s?(?:ชื่อ|คือ)?\\s?คุณ(?!${thaiWords})([\\u0e00-\\u0e7f]{2,14}(?:\\s(?!${thaiWords})[\\u0e00-\\u0e7f]{2,16})?)(?=\\s|$)`,
  'gu',
);

/** "ของคุณ" is "your" far more often than a name: two names must follow, and what they did. */
const ofThai = new RegExp(
  `(?:ของ|แฟน|เพื่อน)\\s?คุณ(?!${thaiWords})([\\u0e00-\\u0e7f]{2,14}\\s(?!${thaiWords})[\\u0e00-\\u0e7f]{2,16})(?=\\s(?:มี|ที่|ซึ่ง|ได้|ก็|สั่ง|ซื้อ|เพิ่ง|เคย|โดน|ยัง|ถูก|เลือก|จ่าย))`,
  'gu',
);

/** Before the agent's own name. */
const own =
  /(?:dengan|saya|aku|with|this is|i am|i[’']m|my name is|ako si|ako po si|em là|mình là|tôi là|em tên|regards|salam|ดิฉัน|ผม|我是)[\s,]{1,3}$/iu;
const titleBefore = new RegExp(`(?:${titles})\\.?\\s$`, 'u');

/** People a draft speaks of by a name that looks like one; not those who work on the case. */
export const mentions = (draft: string): Mention[] =>
  [titled, called, does, inChinese, inThai, ofThai]
    .flatMap((pattern) =>
      [...draft.matchAll(pattern)].map((match): Mention => {
        const name = match[1] ?? '';
        return { name, start: match.index + match[0].lastIndexOf(name) };
      }),
    )
    .filter(({ name, start }) => {
      const before = draft.slice(Math.max(0, start - 36), start).replace(titleBefore, '');
      const clause = before.split(/[.!?\n。！？]/u).at(-1) ?? '';
      const after = draft.slice(start + name.length, start + name.length + 16).split(/[.!?\n]/u)[0];
      return !own.test(before) && !staff.test(clause.slice(-24)) && !staff.test(after ?? '');
    });
