import type { Language } from '../../shared/model/language.ts';

/**
 * Valid identity numbers of the markets, made by the rules their issuers publish (not with the detector's code), and how people call
 * them. The kinds: NIK, KK and NPWP, SIM, BPJS (ID), MyKad (MY), NRIC and FIN (SG), citizen id (TH), CCCD and CMND (VN),
 * TIN, SSS, UMID, PhilHealth, PhilSys, driver's licence (PH), resident id (CN), SSN (US), passports.
 */
export interface Identity {
  id: string;
  make(next: () => number): string;
  labels: Partial<Record<Language, string[]>>;
  /** Its check digits or structure speak for themselves, without a label. */
  alone?: true;
}

type Next = () => number;
const between = (next: Next, from: number, to: number) =>
  from + Math.floor(next() * (to - from + 1));
const pick = <T>(next: Next, list: readonly T[]): T => list[between(next, 0, list.length - 1)] as T;
const pad = (number: number, length: number) => String(number).padStart(length, '0');
const digits = (next: Next, length: number) =>
  Array.from({ length }, () => between(next, 0, 9)).join('');
const letter = (next: Next) => pick(next, [...'ABCDEFGHJKLMNPRSTUVWXY']);
const birth = (next: Next, women = 0) => {
  const year = between(next, 1955, 2006);
  const month = between(next, 1, 12);
  const date = between(next, 1, 28);
  return { year, month, date: date + women };
};
const weighted = (text: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);

const regencies =
  '110101 120715 137105 147109 167103 187102 317405 317107 320114 327301 327508 337411 340412 350902 357803 360302 510302 517104 520103 530101 610107 637101 647202 717101 737110 747103 810101 910103 917102'.split(
    ' ',
  );

function nik(next: Next, women = between(next, 0, 1) * 40): string {
  const { year, month, date } = birth(next, women);
  return `${pick(next, regencies)}${pad(date, 2)}${pad(month, 2)}${pad(year % 100, 2)}${pad(between(next, 1, 30), 4)}`;
}

function luhnDigit(text: string): number {
  let sum = 0;
  [...text].reverse().forEach((char, at) => {
    const digit = Number(char) * (at % 2 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  });
  return (10 - (sum % 10)) % 10;
}

function npwp(next: Next): string {
  const eight = `0${between(next, 1, 9)}${digits(next, 6)}`;
  const all = `${eight}${luhnDigit(eight)}`;
  return `${all.slice(0, 2)}.${all.slice(2, 5)}.${all.slice(5, 8)}.${all[8]}-${pad(between(next, 1, 999), 3)}.000`;
}

function myKad(next: Next): string {
  const { year, month, date } = birth(next);
  const day = `${pad(year % 100, 2)}${pad(month, 2)}${pad(date, 2)}`;
  return `${day}-${pad(between(next, 1, 16), 2)}-${digits(next, 4)}`;
}

function nric(next: Next): string {
  const first = pick(next, [...'STFGM']);
  const seven = digits(next, 7);
  const offset = { S: 0, F: 0, T: 4, G: 4, M: 3 }[first] ?? 0;
  const rest = (weighted(seven, [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const letters = { S: 'JZIHGFEDCBA', T: 'JZIHGFEDCBA', F: 'XWUTRQPNMLK', G: 'XWUTRQPNMLK' }[first];
  return `${first}${seven}${letters?.[rest] ?? 'KLJNPQRTUWX'[rest]}`;
}

function thaiId(next: Next): string {
  const twelve = `${between(next, 1, 8)}${digits(next, 11)}`;
  const check = (11 - (weighted(twelve, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  const all = `${twelve}${check}`;
  return next() < 0.5
    ? all
    : `${all[0]}-${all.slice(1, 5)}-${all.slice(5, 10)}-${all.slice(10, 12)}-${all[12]}`;
}

function cccd(next: Next): string {
  const { year } = birth(next);
  const sex = between(next, 0, 1) + (year >= 2000 ? 2 : 0);
  return `${pad(pick(next, [1, 4, 10, 22, 31, 38, 46, 48, 56, 66, 75, 79, 92, 96]), 3)}${sex}${pad(year % 100, 2)}${digits(next, 6)}`;
}

function chineseId(next: Next): string {
  const { year, month, date } = birth(next);
  const region = pick(next, ['110105', '310104', '330106', '440305', '510107', '320102', '420111']);
  const body = `${region}${year}${pad(month, 2)}${pad(date, 2)}${digits(next, 3)}`;
  const sum = weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return `${body}${'10X98765432'[sum % 11]}`;
}

const passports: ((next: Next) => string)[] = [
  (next) => `${pick(next, ['A', 'B', 'C', 'X'])}${digits(next, 7)}`,
  (next) => `${pick(next, ['A', 'H', 'K'])}${digits(next, 8)}`,
  (next) => `${pick(next, ['AA', 'AB', 'AC'])}${digits(next, 7)}`,
  (next) => `${pick(next, ['B', 'C', 'N'])}${digits(next, 7)}`,
  (next) => `P${digits(next, 7)}${pick(next, ['A', 'B', 'C'])}`,
  (next) => `${pick(next, ['K', 'E'])}${digits(next, 7)}${letter(next)}`,
  (next) => `${pick(next, ['E', 'EA', 'EB', 'G'])}${digits(next, 8)}`.slice(0, 9),
];

export const identities: Identity[] = [
  {
    id: 'id.nik',
    make: (next) => nik(next),
    labels: { id: ['NIK', 'No. KTP', 'KTP'], en: ['NIK'] },
    alone: true,
  },
  { id: 'id.kk', make: (next) => nik(next, 0), labels: { id: ['No. KK', 'Kartu Keluarga'] } },
  { id: 'id.npwp', make: npwp, labels: { id: ['NPWP'], en: ['NPWP'] }, alone: true },
  { id: 'id.npwp16', make: (next) => `0${digits(next, 15)}`, labels: { id: ['NPWP'] } },
  {
    id: 'id.sim',
    make: (next) => digits(next, 12),
    labels: { id: ['Nomor SIM', 'SIM A', 'SIM C'] },
  },
  { id: 'id.bpjs', make: (next) => `000${digits(next, 10)}`, labels: { id: ['BPJS'] } },
  {
    id: 'my.mykad',
    make: myKad,
    labels: { ms: ['kad pengenalan', 'No. IC', 'MyKad'], en: ['IC number'] },
    alone: true,
  },
  { id: 'sg.nric', make: nric, labels: { en: ['NRIC', 'FIN'], zh: ['身份证号码'] }, alone: true },
  {
    id: 'th.citizen',
    make: thaiId,
    labels: { th: ['เลขบัตรประชาชน', 'เลขประจำตัวประชาชน'], en: ['ID card'] },
    alone: true,
  },
  { id: 'vn.cccd', make: cccd, labels: { vi: ['CCCD', 'số căn cước công dân'], en: ['CCCD'] } },
  {
    id: 'vn.cmnd',
    make: (next) => pad(between(next, 10_000_000, 399_999_999), 9),
    labels: { vi: ['CMND', 'chứng minh nhân dân'] },
  },
  {
    id: 'ph.tin',
    make: (next) => `${digits(next, 3)}-${digits(next, 3)}-${digits(next, 3)}-000`,
    labels: { tl: ['TIN'], en: ['TIN'] },
  },
  {
    id: 'ph.sss',
    make: (next) => `${pad(between(next, 1, 35), 2)}-${digits(next, 7)}-${digits(next, 1)}`,
    labels: { tl: ['SSS'], en: ['SSS number'] },
  },
  {
    id: 'ph.umid',
    make: (next) => `0${digits(next, 3)}-${digits(next, 7)}-${digits(next, 1)}`,
    labels: { tl: ['UMID', 'CRN'], en: ['UMID'] },
  },
  {
    id: 'ph.philhealth',
    make: (next) => `${pad(between(next, 1, 29), 2)}-${digits(next, 9)}-${digits(next, 1)}`,
    labels: { tl: ['PhilHealth'], en: ['PhilHealth number'] },
  },
  {
    id: 'ph.philsys',
    make: (next) =>
      `${between(next, 1, 9)}${digits(next, 3)}-${digits(next, 4)}-${digits(next, 4)}-${digits(next, 4)}`,
    labels: { tl: ['PhilSys', 'PhilID'], en: ['PhilSys number'] },
  },
  {
    id: 'ph.licence',
    make: (next) => `${letter(next)}${digits(next, 2)}-${digits(next, 2)}-${digits(next, 6)}`,
    labels: { tl: ['lisensya'], en: ["driver's license", 'driving licence'] },
  },
  {
    id: 'cn.resident',
    make: chineseId,
    labels: { zh: ['身份证号', '身份证'], en: ['ID number'] },
    alone: true,
  },
  {
    id: 'us.ssn',
    make: (next) =>
      `${between(next, 100, 660)}-${pad(between(next, 1, 99), 2)}-${pad(between(next, 1, 9999), 4)}`,
    labels: { en: ['SSN', 'social security number'] },
    alone: true,
  },
  { id: 'th.licence', make: (next) => digits(next, 8), labels: { th: ['ใบขับขี่'] } },
  {
    id: 'vn.licence',
    make: (next) => digits(next, 12),
    labels: { vi: ['giấy phép lái xe', 'GPLX'] },
  },
  {
    id: 'passport',
    make: (next) => pick(next, passports)(next),
    labels: {
      en: ['passport'],
      id: ['paspor'],
      ms: ['pasport'],
      th: ['หนังสือเดินทาง', 'พาสปอร์ต'],
      vi: ['hộ chiếu'],
      tl: ['pasaporte', 'passport'],
      zh: ['护照'],
    },
  },
];
