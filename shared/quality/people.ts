import { simplified } from './han-names.ts';

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
/** As it sounds: Tere is Theresia, Yosep Yusuf's Yoseph, Cris a Kristina. */
const sounded = (name: string): string =>
  plain(name)
    .replace(/ph/g, 'f')
    .replace(/(?<=[bcdgkprst])h/g, '')
    .replace(/c(?=[aourl])|q/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
/** Annie is Ana, Josie Josefina, Tin Cristina, Tess Teresita: a form of this one name that people use. */
function isShortFor(name: string, token: string): boolean {
  const [short, long] = [sounded(name), sounded(token)];
  const stem = short.replace(/(?:ie|i|e|ing|oi|ei)$/, '');
  if (stem.length >= (long.length <= 4 ? 2 : 3) && long.startsWith(stem)) return true;
  if (short.length === 3 && long.includes(short)) return true;
  if (short.length > 4 || long.length < 6 || !long.startsWith(short.slice(0, 2))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
/** Short names that share no beginning with the long one. */
const nicknames: Record<string, string> = {
  bob: 'robert',
  bobby: 'robert',
  rob: 'robert',
  bill: 'william',
  will: 'william',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betty: 'elizabeth',
  kate: 'catherine',
  katie: 'katherine',
  kathy: 'katherine',
  mike: 'michael',
  dick: 'richard',
  rick: 'richard',
  jim: 'james',
  jack: 'john',
  peggy: 'margaret',
  maggie: 'margaret',
  tony: 'anthony',
  ted: 'edward',
  ned: 'edward',
  steve: 'stephen',
  drew: 'andrew',
  andy: 'andrew',
  andi: 'andreas',
  chuck: 'charles',
  sandy: 'alexandra',
  alex: 'alejandro',
  sasha: 'alexander',
  xander: 'alexander',
  becky: 'rebecca',
  pepe: 'jose',
  joey: 'jose',
  jun: 'junior',
  nene: 'irene',
  mila: 'milagros',
  letty: 'leticia',
  kiko: 'francisco',
  paco: 'francisco',
  inday: 'maria',
  charo: 'rosario',
  baby: 'maria',
  ningning: 'ning',
  edi: 'eduardo',
  eddie: 'eduardo',
  ed: 'edgardo',
  boyet: 'roberto',
  totoy: 'antonio',
  toto: 'antonio',
  nena: 'magdalena',
  cora: 'corazon',
  dinah: 'dina',
  vicky: 'victoria',
  gerry: 'gerardo',
  jerry: 'gerald',
  harry: 'harold',
  hank: 'henry',
  larry: 'lawrence',
  polly: 'mary',
  molly: 'mary',
  sally: 'sarah',
  nancy: 'ann',
  mat: 'muhammad',
  mamat: 'muhammad',
  mad: 'ahmad',
  din: 'izzuddin',
};
export const scriptOf = (text: string): string =>
  /\p{Script=Thai}/u.test(text) ? 'thai' : /\p{Script=Han}/u.test(text) ? 'han' : 'latin';

/** Could these words call this customer? The names they sign with count as well. */
export function couldBe(name: string, customer: string, messages: string[]): boolean {
  const known = plain([customer, ...messages].join(' '));
  // Without marks, "báo" (reports) would be Bảo.
  const marked = [customer, ...messages].join(' ').toLowerCase();
  const tokens = known.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const script = scriptOf(name);
  if (script === 'han') {
    const called = simplified(name.replace(/^[小阿老](?=.)/u, ''));
    return simplified(known).includes(called);
  }
  const theirs = plain(customer);
  const joined = (script === 'thai' ? known : theirs).replace(/[^\p{L}]/gu, '');
  // "Weiling" is Wei Ling, "Tina" Cristina; Thai is written without spaces.
  const letters = plain(name).replace(/[^\p{L}]/gu, '');
  if (letters.length >= (script === 'thai' ? 2 : 4) && joined.includes(letters)) return true;
  const long = script === 'latin' ? nicknames[letters] : undefined;
  if (long && theirs.includes(long)) return true;
  const first = name.split(/\s+/)[0] ?? '';
  if (
    script === 'latin' &&
    plain(first).length >= 3 &&
    theirs.split(/\s+/).some((token) => token.length >= 3 && isShortFor(first, token))
  )
    return true;
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((written) => {
      const word = plain(written);
      if (word !== written && !theirs.includes(word) && !marked.includes(written)) return false;
      return tokens.some(
        (token) =>
          (word.length >= 3 ? token.startsWith(word) : token === word) ||
          (script === 'thai' && token.length >= 2 && word.startsWith(token)) ||
          (script === 'latin' &&
            token.length >= 3 &&
            theirs.includes(token) &&
            word.startsWith(token)),
      );
    });
}

/** Chinese surnames; a character before 先生 is one, and so is the first of a name. */
export const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董潘袁蔡蒋余于杜叶葉程魏苏蘇吕丁任卢盧姚沈钟鐘姜崔谭陆陸范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷黎龙史陶贺毛郝顾龚邵万钱戴严莫孔';

/** Given names common in Thailand: after คุณ nothing else tells a name from a verb. */
export const thaiNames =
  'สมชาย|สมหญิง|สมศรี|สมบัติ|สมพร|สมศักดิ์|สมหมาย|สมใจ|วิภา|วิไล|วิชัย|วิรัช|มานี|มานะ|มานพ|มาลี|ปิติ|ปิยะ|ปรีชา|ประเสริฐ|ประภา|ประยุทธ|ปราณี|ปวีณา|สุดา|สุนีย์|สุชาติ|สุรชัย|สุภา|สุพจน์|สุรีย์|สุวรรณ|สุกัญญา|สุมาลี|ศิริ|ศรี|ศักดิ์|นภา|นารี|นันท|นิภา|นิตยา|นพดล|ณัฐ|ธนา|ธนพล|ธีร|ธิดา|ดวงใจ|ดารา|กมล|กานต์|กาญจนา|กิตติ|เกษม|เกศ|ขวัญ|จันทร์|จิรา|จิต|จารุ|ชัย|ชลธิชา|ชนิดา|ชาติชาย|อนุชา|อนันต์|อรุณ|อรทัย|อรวรรณ|อารี|อภิ|อำนาจ|พิมพ์|พิชัย|พร|พัชร|ไพศาล|ภัทร|บุญ|บัว|เบญจ|รัตน|ราตรี|รุ่ง|ลัดดา|วรรณ|วาสนา|วันดี|วีระ|ยุพา|เอก|เพ็ญ|แก้ว|ทิพย์|ทองดี|ธงชัย|ยุทธ|มณี|โสภา|เสาวนีย์|เสรี|หทัย|อัญชลี|ปาริชาติ|จันทนา|ฐิติ|ปกรณ์|ภูมิ|กฤษณะ|เมธี|นรินทร์';
