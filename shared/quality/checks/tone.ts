import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { detectLanguage } from '../../text/language.ts';
import { type Hit, hit } from '../case.ts';

/** Chat spellings with what a reply writes instead. */
const casual: Record<Language, Record<string, string>> = {
  en: {
    thx: 'thank you',
    pls: 'please',
    plz: 'please',
    ur: 'your',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    btw: 'by the way',
    lol: '',
    dunno: 'do not know',
  },
  id: {
    'trims(?: ya)?': 'terima kasih',
    'makasih(?: ya)?': 'terima kasih',
    yg: 'yang',
    tdk: 'tidak',
    gak: 'tidak',
    nggak: 'tidak',
    ngga: 'tidak',
    gk: 'tidak',
    udah: 'sudah',
    udh: 'sudah',
    aja: 'saja',
    dgn: 'dengan',
    utk: 'untuk',
    krn: 'karena',
    karna: 'karena',
    blm: 'belum',
    bgt: 'sekali',
    banget: 'sekali',
    gimana: 'bagaimana',
    kalo: 'kalau',
    klo: 'kalau',
    jgn: 'jangan',
    sdh: 'sudah',
    org: 'orang',
    trus: 'lalu',
    gitu: 'begitu',
  },
  ms: {
    xde: 'tiada',
    takde: 'tiada',
    xleh: 'tidak boleh',
    yg: 'yang',
    utk: 'untuk',
    dgn: 'dengan',
    kalo: 'kalau',
    camne: 'bagaimana',
    dah: 'sudah',
    nk: 'hendak',
    tq: 'terima kasih',
  },
  th: {
    '(?<!บัง)คับ(?=\\s|$)': 'ครับ',
    '(?:งับ|ง้าบ|ฮับ|ค้าบ|คร้าบ|ครัชช?|ก๊าบ)(?=[\\s!.]|$)': 'ครับ',
    '(?<!เ)(?:จ้า|จร้า|จ้ะ)(?=[\\s!.]|$)': 'ค่ะ',
    'ค่า(?:า{1,9})(?=[\\s!.]|$)': 'ค่ะ',
    '(?<!คุณ|สวัสดี|ป้า)(?:นะจ๊ะ|น้าา?)(?=[\\s!.]|$)': 'นะคะ',
    มั้ย: 'ไหม',
    '(?<![\\d.,฿])555+(?![\\d.,]| ?บาท)': '',
  },
  vi: {
    ko: 'không',
    hok: 'không',
    hông: 'không',
    đc: 'được',
    dc: 'được',
    vs: 'với',
    j: 'gì',
    ntn: 'như thế nào',
    oki: 'vâng',
  },
  tl: {
    lng: 'lang',
    nman: 'naman',
    d2: 'dito',
    bkt: 'bakit',
    kc: 'kasi',
    thx: 'salamat',
    nyo: 'ninyo',
  },
  zh: { 哈哈: '', 嘛: '', 咋: '怎么', 木有: '没有' },
};
const casualIn = Object.fromEntries(
  Object.entries(casual).map(([lang, words]) => [
    lang,
    new RegExp(anyOf(Object.keys(words)), 'giu'),
  ]),
) as Record<Language, RegExp>;

const blame = new RegExp(
  anyOf([
    'you should have',
    'you failed to',
    'you must have (?:done|made|entered)',
    'as i (?:already )?(?:said|told you|mentioned)',
    "it(?: is|[’']s) (?:not our problem|your (?:own )?(?:fault|problem|mistake))",
    'your own (?:fault|mistake)',
    'like i said',
    'calm down',
    'seharusnya (?:anda|kakak|bapak|ibu) (?:\\p{L}+ )?(?:sudah|lebih|tidak|baca|membaca)',
    'salah (?:anda|kakak|bapak|ibu)(?: sendiri)?',
    'kesalahan (?:anda|kakak)(?: sendiri)?',
    '(?:sudah|kan) (?:saya|kami) (?:bilang|jelaskan)',
    'bukan (?:masalah|urusan) kami',
    'sepatutnya anda',
    'lỗi (?:là )?(?:của|do) (?:bạn|anh|chị|anh/chị|khách)',
    '(?:đáng lẽ|lẽ ra) (?:bạn|anh|chị|anh/chị)',
    'không phải việc của chúng tôi',
    'kasalanan (?:mo|ninyo|nyo)',
    'dapat (?:kasi )?(?:po )?(?:binasa|sinabi|tiningnan) (?:mo|ninyo|nyo)',
    'sinabi ko na',
    'ความผิดของ(?:คุณ|ลูกค้า)',
    'คุณควรจะ',
    'บอกไปแล้ว',
    'ไม่ใช่ปัญหาของเรา',
    '(?:是)?您自己的(?:错|问题|責任|责任)',
    '您应该早',
    '不是我们的问题',
    '已经说过了',
    '跟您说过',
  ]),
  'giu',
);
/** Three words in capitals and more. */
const shouting = /(?<![\p{L}\p{N}-])\p{Lu}{2,20}(?:[ ,!]{1,3}\p{Lu}{2,20}){2,20}(?![\p{L}\p{N}])/gu;
const marks = /[!！]{2,10}|[?？]{2,10}(?:[!！]{0,5})|[?？][!！]{1,5}/gu;

const cased = (like: string, word: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Too casual, shouting, or blaming the customer. */
const tone: Check = {
  id: 'tone',
  version: 2,
  severity: 'minor',
  find(draft, context) {
    const hits: Hit[] = [];
    const collect = (pattern: RegExp, kind: string) => {
      for (const { 0: text, index } of draft.matchAll(pattern)) {
        // "JNE REG" is a service, not a raised voice.
        if (kind === 'shouting' && !/\p{Lu}{5}/u.test(text)) continue;
        hits.push(hit(draft, index, index + text.length, { kind, text }));
      }
    };
    collect(blame, 'blame');
    const lang = (context.detect ?? detectLanguage)(draft)?.lang ?? context.lang ?? 'en';
    for (const { 0: text, index: start } of draft.matchAll(casualIn[lang])) {
      const end = start + text.length;
      const better = Object.entries(casual[lang]).find(([word]) =>
        new RegExp(`^(?:${word.replace('+', '\\+')})$`, 'iu').test(text),
      )?.[1];
      hits.push(
        hit(
          draft,
          start,
          end,
          { kind: 'casual', text },
          better ? { start, end, text: cased(text, better) } : undefined,
        ),
      );
    }
    collect(shouting, 'shouting');
    for (const { 0: text, index: start } of draft.matchAll(marks)) {
      const end = start + text.length;
      hits.push(
        hit(
          draft,
          start,
          end,
          { kind: 'marks', text },
          { start, end, text: /[?？]/.test(text) ? text.charAt(0) : '.' },
        ),
      );
    }
    return hits;
  },
};
export default tone;
