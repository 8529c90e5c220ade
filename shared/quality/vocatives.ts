import { hanTitles } from './han-names.ts';
import { surnames } from './people.ts';

/** Before a name in Latin letters, wherever it stands. `bạn`, `em` and `anh` are also "you": a capital must follow. */
export const titles =
  "Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Ma[’']am|Madam|Atty|Engr|Sister|Bapak|Bpk|Pak|Ibu|Bu|Mas|Mbak|Mba|Kakak|Kaka|Kak|Bang|Abang|Bung|Bli|Kang|Teh|Koko|Cici|Om|Tante|Saudara|Saudari|Sdri?|Encik|En|Puan|Pn|Cik|Tuan|Datuk|Dato[’']?|Datin|Mak ?cik|Pak ?cik|Abe|Kuya|Ate|Tita|Tito|Nanay|Tatay|Lola|Lolo|Gng|G|Bb|Mang|Aling|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Bb]ạn|[Ôô]ng|[Bb]à|[Ee]m|Khun";
/** A name in Latin letters: one to four words with a capital. */
const wordEnd = '(?![\\p{L}\\p{M}-])';
/** An apostrophe only as in D’Souza, not in "Mansor’s". */
const letters = '(?:[\\p{L}\\p{M}-]|’(?=\\p{Lu}))';
export const latinName = `\\p{Lu}${letters}{1,20}${wordEnd}(?:\\s(?:bin|binti|dela|de|van|\\p{Lu}\\.?${letters}{0,20})${wordEnd}){0,3}`;
/** At least two words. */
export const fullName = `\\p{Lu}${letters}{1,20}${wordEnd}(?:\\s\\p{Lu}\\.?${letters}{0,20}${wordEnd}){1,3}`;

/** A full stop follows only what is shortened: "chị. Nếu" is two sentences. */
export const titledName = `(?:(?:Mr|Mrs|Ms|Dr|Atty|Engr|Bpk|Sdri?|En|Pn|Gng|G|Bb)\\.\\s?|(?:${titles})\\s)(${latinName})`;
const titled = titledName;
const ending = '[.!?…\\n~)]|\\p{Extended_Pictographic}|$';
/** At the beginning of a sentence, or behind a comma with nothing but its end behind: ", Bang Rizky." */
const inLatin = new RegExp(
  `(?<=^|[.!?…]\\s|\\n)${titled}(?=\\s{0,2}(?:,|${ending}))|(?<=[,，]\\s)${titled}(?=\\s{0,2}(?:${ending}))`,
  'gu',
);
const thanks =
  "thanks;thank you;sorry;apologies;no worries;you[’']re welcome;welcome;take care;good luck;happy \\p{L}+;terima kasih;makasih;mohon maaf;maaf;sama-sama;selamat \\p{L}+;semangat;maraming salamat;salamat;pasensya;ingat;cảm ơn;xin lỗi;chúc"
    .split(';')
    // Either case of the first letter; the name's must stay a capital.
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');
/** "Thanks for your patience, Priya." */
const afterThanks = new RegExp(
  `(?<=(?:^|[.!?…]\\s|\\n)(?:${thanks})[^.!?\\n]{0,60},\\s)(${latinName})(?=\\s{0,2}(?:${ending}))`,
  'gu',
);
/** "Bạn Khải thân mến", "chị Lan ơi" */
const inVietnamese = new RegExp(
  `(?<!\\p{L})(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Bb]ạn|[Ee]m|[Ôô]ng|[Bb]à)\\s(${latinName})(?=\\s(?:ơi|thân mến|kính mến|thân|à)(?!\\p{L}))`,
  'gu',
);
/** "คุณไพบูลย์ครับ", where the sentence is said to them. */
const inThai =
  /(?<=^|\n|(?:ครับ|ค่ะ|คะ|[.!])\s)คุณ\s?(?!(?:สามารถ|ได้|ต้อง|จะ|ขอ|ลูกค้า))([\u0e00-\u0e7f]{2,16}?)(?<!ได้|ไหม|แล้ว|ไว้|อยู่|เลย|นะ|ด้วย|มาก|เอง)(?=(?:ครับ|ค่ะ|คะ|ขา)(?:\s|$|[,!.]))/gu;
const inChinese = new RegExp(
  `(?<=^|[，。！？,.!?\\s])([${surnames}]\\p{Script=Han}{0,2}?)(?:${hanTitles})(?=[,，!！:：]|您|你|，|$)`,
  'gu',
);

export interface Called {
  name: string;
  start: number;
}

/** Names that somebody is spoken to with, beside the one in the greeting. */
export const vocatives = (draft: string): Called[] =>
  [inLatin, afterThanks, inVietnamese, inThai, inChinese].flatMap((pattern) =>
    [...draft.matchAll(pattern)].map((match) => {
      const name = match[1] ?? match[2] ?? '';
      return { name, start: match.index + match[0].lastIndexOf(name) };
    }),
  );

/** Beside the name of somebody who is talked about, not to. */
export const trade =
  /(?<!\p{L})(?:host|streamer|kreator|creator|buyer|pembeli|customer|pelanggan|khách|người mua)(?:nya)?(?!\p{L})/iu;

/** Beside the name of somebody who works on the case: no customer. */
export const staff =
  /(?<!\p{L})(?:couriers?|riders?|drivers?|agents?|teams?|colleagues?|managers?|supervisors?|specialists?|officers?|staff|admins?|representatives?|(?:kurir|kurier|petugas|rekan|agen|penjual|seller|tokoh?)nya|kurir|kurier|petugas|tim|rekan|agen|spesialis|penyelia|pegawai|pasukan|kolega|staf|ejen|pakar|shipper|tài xế|nhân viên|bộ phận|chuyên viên|đồng nghiệp|quản lý|bạn shipper|tauhan|kasama|katrabaho|ahente|seller|penjual|toko|kedai|shop|store|cửa hàng)(?!\p{L})|ไรเดอร์|พนักงาน|เจ้าหน้าที่|ทีม|หัวหน้า|ผู้จัดการ|ขนส่ง|คนขับ|เพื่อนร่วมงาน|ร้าน|快递|快遞|骑手|騎手|专员|專員|主管|经理|經理|同事|客服|店|主播/iu;
