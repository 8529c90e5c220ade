import { isPhone } from '../entities/phone.ts';
import { phrases } from '../entities/phrase.ts';
import type { Policy } from '../model/packs.ts';

/** What a company, an authority or a helpline is reached at. */
const desks = phrases(
  'hot ?lines?',
  'help ?lines?',
  'call cent(?:er|re)s?',
  'contact cent(?:er|re)s?',
  'customer (?:service|care|support)',
  '(?:official|toll[- ]?free|support|service|emergency|crisis|landline) (?:line|number|hotline)',
  'crisis',
  'emergency',
  'police',
  'ombudsman',
  'our (?:\\p{L}+ )?(?:number|line|office|desk|team)',
  'help ?desks?',
  'call us',
  'krisis',
  '(?:hubungi|telepon|telefon|kontak) kami',
  '(?:nomor|nombor) kami',
  'bebas pulsa',
  'bebas tol',
  'befrienders',
  'khẩn cấp',
  'ปรึกษา',
  '咨询',
  '諮詢',
  '心理',
  '援助',
  '(?:官方|我们的)(?:电话|电邮|邮箱)',
  '(?:service|warranty|repair) cent(?:er|re)',
  'branch',
  'layanan (?:pelanggan|konsumen)(?: resmi)?',
  'pusat (?:panggilan|bantuan|servis|layanan|khidmat)',
  '(?:nomor|kontak|telepon|email|surel) resmi',
  'polisi',
  'polis',
  'darurat',
  'kecemasan',
  'cabang',
  'cawangan',
  'talian(?: (?:rasmi|khidmat|bantuan|hayat|khas))?',
  'khidmat pelanggan',
  '(?:nombor|emel|e-mel) rasmi',
  'tổng đài',
  'đường dây nóng',
  '(?:trung tâm|bộ phận) (?:chăm sóc|hỗ trợ|bảo hành)',
  'cskh',
  'chi nhánh',
  'công an',
  'cảnh sát',
  'cấp cứu',
  'opisyal(?: na)?',
  'pulis(?:ya)?',
  'sangay',
  'คอลเซ็นเตอร์',
  'สายด่วน',
  'ศูนย์(?:บริการ|ช่วยเหลือ|ลูกค้า)',
  'ฝ่ายบริการลูกค้า',
  'สาขา',
  'ตำรวจ',
  'ฉุกเฉิน',
  'กรม',
  '热线',
  '熱線',
  '专线',
  '專線',
  '客服(?:中心|电话|電話|邮箱|信箱)?',
  '总机',
  '總機',
  '分行',
  '报警',
  '警方',
  '警察',
  '急救',
);
/** Then it is somebody's own, whatever it was called before. */
const own = phrases(
  'my',
  '(?:me|him|her)',
  'personal',
  'private',
  "(?:seller|buyer|rider|driver|courier|owner|agent)(?:[’']?s)?",
  'saya',
  'aku',
  'pribadi',
  'peribadi',
  'penjual(?:nya)?',
  'pembeli(?:nya)?',
  'pelanggannya',
  'kurir(?:nya)?',
  'pemilik(?:nya)?',
  '(?<!bên )em',
  'tôi',
  'cá nhân',
  'người (?:bán|mua|nhận)',
  'chủ shop',
  'shipper',
  'trưởng',
  'akin',
  'ako',
  'ko',
  'niya',
  'kuya',
  'may-ari',
  'ส่วนตัว',
  'ผม',
  'ดิฉัน',
  'คนขับ',
  'เจ้าของ',
  'ผู้ขาย',
  '我的',
  '私人',
  '个人',
  '卖家',
  '买家',
  '老板',
  '快递员',
  '配送员',
  '司机',
  '[他她]的?',
);
const surely = phrases(
  'official',
  'crisis',
  'emergency',
  'resmi',
  'rasmi',
  'chính thức',
  'opisyal',
  'ทางการ',
  'ฉุกเฉิน',
  '官方',
  '急救',
);

/** What is said before it, as far as an introduction reaches. */
const introduction = 70;
const said = (draft: string, start: number) =>
  draft.slice(Math.max(0, start - introduction), start);

/** Is the number or address that starts here introduced as the hotline, the customer service, a branch or the police? */
function isIntroduced(draft: string, start: number): boolean {
  const words = said(draft, start);
  const last = [...words.matchAll(new RegExp(desks.source, 'giu'))].at(-1);
  return last !== undefined && !own.test(words.slice(last.index + last[0].length));
}

/** Does its sentence say that it is somebody's own? */
export const isSomebodys = (draft: string, start: number): boolean =>
  own.test(
    said(draft, start)
      .split(/[.!?。！？]\s/u)
      .at(-1) ?? '',
  );

/** A line that anybody may be told: a mobile number only where it is called official. */
export const isOfficialLine = (draft: string, start: number, number: string): boolean =>
  isIntroduced(draft, start) && (!isPhone(number) || surely.test(said(draft, start)));

/** `kirana` of `care@kirana.co.id`: the label that is registered. */
const nameOf = (domain: string): string | undefined =>
  /([a-z0-9-]+)\.(?:(?:com?|net|org?|go|gov|ac|edu|in|web|my)\.[a-z]{2}|[a-z]{2,12})$/.exec(
    domain.toLowerCase(),
  )?.[1];

/** A company's own name under any country's ending, or an authority's domain. */
export function isOfficialDomain(domain: string, { official, brand }: Policy): boolean {
  const name = nameOf(domain);
  const names = [...official.domains.map(nameOf), brand.toLowerCase().replace(/[^a-z0-9]/g, '')];
  return (
    (name !== undefined && names.includes(name)) ||
    /(?:^|\.)(?:gov?|go)(?:\.[a-z]{2})?$/.test(domain)
  );
}

/** Of a desk, not of a person: `support@`, `cskh@`; not where anybody gets an address. */
const desk =
  /^(?:support|help|helpdesk|care|cs|cskh|customer[._-]?(?:service|care|support)|info|service|warranty|claims?|contact|hello|privacy|dpo|complaints?|hotro|bantuan|layanan|aduan|feedback)\b/i;

const anybodys = /@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton|qq|163|126|naver)\./i;

export const isDeskAddress = (draft: string, start: number, address: string): boolean =>
  desk.test(address) && !anybodys.test(address) && isIntroduced(draft, start);
