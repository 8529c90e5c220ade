import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { greetings, honorifics, notNames } from '../greetings.ts';
import { hanTitles } from '../han-names.ts';
import { couldBe, scriptOf } from '../people.ts';
import { type Called, staff, titles, trade, vocatives } from '../vocatives.ts';

/** Replies also open with a yes or a thank-you. */
const openings = [
  ...greetings,
  ...'baik;baiklah;oke;ok;okay;siap;noted;sure;certainly;thank you;thanks;terima kasih;sige;sige po;opo;opo po;dạ;dạ vâng;vâng;vâng ạ;salamat;salamat po;maraming salamat po;cảm ơn;pasensya na po;mohon maaf;maaf;sorry'.split(
    ';',
  ),
  // The longer ones first, or `dạ` would leave half of `dạ vâng`.
].toSorted((a, b) => b.length - a.length);

const opening = `^[\\s"'*]{0,4}${anyOf(openings)}(?:\\s*(?:ค่ะ|ครับ|po|again|selamat \\p{L}+))?[\\s,，]{0,3}`;
/** Honorifics that a full stop may follow: "Kak. Selamat" is two sentences. */
const shortened = 'mr|mrs|ms|dr|bpk|sdr|sdri|en|pn|hj|gng|g|bb|atty|engr|yth|k';
const greeting = new RegExp(
  `${opening}((?:(?:(?:${shortened})\\.\\s?|(?:${honorifics})(?:/|\\s|(?=คุณ)){1,2})){0,3})`,
  'iu',
);
const capitalised = /\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}/uy;
const thai =
  /^[\s"'*]{0,4}(?:สวัสดี|หวัดดี|เรียน|ถึง|ได้|รับทราบ|ขอบคุณ|ขออภัย)(?:ค่ะ|ครับ|นะคะ|นะครับ)?\s{0,2}(?:คุณ|khun |พี่|น้อง|ลุง|ป้า|น้า|เจ๊|เฮีย|นางสาว|นาย|นาง)\s?([\p{Script=Thai}\p{M}]{2,14})(?=\s|$|[,!])/iu;
/** "You can", "you have": after คุณ comes a verb as often as a name. */
const thaiVerb = /^(?:สามารถ|ได้|ต้อง|จะ|กำลัง|มี|ไม่|ควร|อาจ|แจ้ง|ส่ง|ชำระ|สั่ง|ลอง|โปรด|รบกวน|ยัง|เคย|เป็น)/;
const chinese = new RegExp(
  `^[\\s"'*]{0,4}(?:尊敬的|亲爱的|親愛的|您好[，, ]?|你好[，, ]?)?(\\p{Script=Han}{1,4}?)(?:(?:${hanTitles})|(?:[，, ]?(?:您好|你好)))`,
  'u',
);
/** "亲爱的李强：", and a Latin name before the greeting: "Edwin你好". */
const chineseToo =
  /^[\s"'*]{0,4}(?:(?:尊敬的|亲爱的|親愛的|[Hh]i|[Hh]ello|哈喽|嗨)[，, ]{0,2}(\p{Script=Han}{2,3})(?=[，,：:！!\n])|(\p{Lu}[\p{L}’-]{1,20}(?:\s\p{Lu}[\p{L}’-]{1,20}){0,2})\s?[，,]?(?:您好|你好|先生|女士|小姐))/u;
const onlyHonorific = new RegExp(`^(?:${honorifics})$`, 'iu');

/** The name after the greeting, if there is one. */
export function greetedName(draft: string): Called | undefined {
  const han = chinese.exec(draft);
  if (han?.[1] && !/[您你好的]/.test(han[1]))
    return { name: han[1], start: han[0].lastIndexOf(han[1]) };
  const too = chineseToo.exec(draft);
  const called = too?.[1] ?? too?.[2];
  if (too && called) return { name: called, start: too[0].indexOf(called) };
  const inThai = thai.exec(draft);
  if (inThai?.[1] && !thaiVerb.test(inThai[1]))
    return { name: inThai[1], start: inThai[0].length - inThai[1].length };
  const opened = greeting.exec(draft);
  if (!opened) return undefined;
  const start = opened[0].length;
  capitalised.lastIndex = start;
  const name = capitalised.exec(draft)?.[0];
  if (!name) return undefined;
  // Without an honorific the name must end the greeting: "Hi Thank you" greets nobody.
  const after = draft.slice(start + name.length);
  if (!opened[1] && !/^\s*(?:[,，!.:;\n–-]|po\b|$)/u.test(after)) return undefined;
  return { name, start };
}

/** A form of address, not a name: "there", "Customer", "Kak", the brand. */
function isGeneral(name: string, brand: string): boolean {
  // With their marks: Tuấn is a name, tuan is not.
  const words = name.toLowerCase().split(/\s+/);
  const general = [...notNames, ...brand.toLowerCase().split(/\s+/)];
  // Thai is written without spaces, so what follows the word belongs to it.
  if (scriptOf(name) !== 'latin') return general.some((word) => words[0]?.startsWith(word));
  return onlyHonorific.test(name) || words.some((word) => general.includes(word));
}

const titleBefore = new RegExp(`(?:${titles})\\.?\\s$`, 'u');
/** After คุณ comes a relation as often as a name: "คุณแม่", "คุณยายเพียร". */
const thaiKin = /^(?:แม่|พ่อ|ป้า|ลุง|ยาย|ตา|ย่า|ปู่|น้า|อา|พี่|น้อง|หมอ|ครู|อาจารย์|ร้าน|เจ้าของ)+/u;
/** Before 您好 that is no name: "抱歉，您好", "店长您好", "我是小林，您好". */
const hanGeneral = new RegExp(
  `^(?:${hanTitles}|我是?.*|这里.*|[早晚中下上][上午安]?好?|收到|好的?|抱歉|不好意思|对不起|感谢.*|谢谢|谢谢你|嗨|哈[喽啰]|嘿|亲+|宝[宝子贝]*|店[长家主铺]|商[家户]|[买卖]家|主播|博主|达人|创作者|团长|新?年.*|节日.*|[一-十]?位|各位.*|家长|妈妈|爸爸|美女|帅哥|.*(?:客服|团队))$`,
  'u',
);
/** Before the name of whoever signs. */
const signs =
  /(?:salam(?: hangat)?|regards|sincerely|yours|cheers|hormat kami|trân trọng|thân mến|gumagalang|best|ด้วยความนับถือ|此致|敬上)[\s,，.!]{0,4}$/iu;

/** Those the draft speaks to: in its greeting, and anywhere else by a title; nobody who works on the case or signs. */
function calledIn(draft: string): Called[] {
  const greeted = greetedName(draft);
  const later = vocatives(draft).filter(({ name, start }) => {
    if (start === greeted?.start) return false;
    const end = start + name.length;
    const before = draft.slice(Math.max(0, start - 40), start).replace(titleBefore, '');
    const isLast = draft.slice(end).trim() === '' && /(?:\n|—|–)\s{0,2}$/u.test(before);
    const clause = before.split(/[.!?\n。！？]/u).at(-1) ?? '';
    const after = draft.slice(end, end + 24).split(/[.!?\n。！？]/u)[0];
    return (
      !isLast && !signs.test(before) && !staff.test(`${clause} ${after}`) && !trade.test(clause)
    );
  });
  return greeted ? [greeted, ...later] : later;
}

const isMixed = (name: string): boolean => /[A-Za-z]/.test(name) && scriptOf(name) !== 'latin';

/** A shop's name says little about who runs it. */
const shop =
  /(?<!\p{L})(?:toko|kedai|shop|store|official|enterprise|trading|studio|boutique|butik|collections?|sdn|bhd|pt|cv|ltd|inc|corp|cửa hàng|tiệm|tindahan|mart|bakery|caf[eé]|catering|dapur|warung|konveksi|butikk|galeri|salon|fashion|crafts?|farm|foods?|kitchen|electronics?|nhà sách|quán|xưởng|tạp hóa|tạp hoá|trại|sari-?sari|panaderya|kusina|ent|resources|hardware)(?!\p{L})|ร้าน|店|公司|工作室|铺|鋪|坊|行$|屋$|馆|館/iu;

/** Greets, thanks or speaks to somebody else than the ticket's customer. */
const wrongName: Check = {
  id: 'wrong-name',
  version: 3,
  severity: 'fatal',
  find(draft, { ticket, policy, lang, agentName = '' }) {
    const customer = ticket.customer.name?.trim();
    // A handle, an address or another script says little about the name behind it.
    if (!customer || /[\d_@]/.test(customer)) return [];
    const told = ticket.messages.filter((m) => m.author !== 'agent').map((m) => m.text);
    const parts = customer.replace(/^คุณ\s?/, '').split(/\s+/);
    // A Vietnamese given name comes last.
    const text = (lang === 'vi' ? parts.at(-1) : parts[0]) ?? customer;
    return calledIn(draft).flatMap(({ name, start }) => {
      // "Jenny ตันติ" may be called เจนนี่.
      if (
        isMixed(customer) ||
        scriptOf(customer) !== scriptOf(name) ||
        isGeneral(name, policy.brand)
      )
        return [];
      if (hanGeneral.test(name)) return [];
      const kin = name.replace(thaiKin, '');
      const texts = [ticket.subject, agentName, ...told];
      if (kin === '' || [name, kin].some((one) => couldBe(one, customer, texts))) return [];
      const end = start + name.length;
      const found = hit(draft, start, end, { name, customer }, { start, end, text });
      return [shop.test(customer) ? { ...found, severity: 'major' as const } : found];
    });
  },
};
export default wrongName;
