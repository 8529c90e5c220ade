import { phrases } from '../entities/phrase.ts';

export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Sentences with their places. A full stop inside a number or address ends none; Thai ends at its polite particles. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    if (raw.trim()) found.push({ start, end: start + raw.trim().length, text: raw.trim() });
    from = to;
  };
  for (const match of text.matchAll(/[.!?…]+(?=\s|$)|[。！？]+|\n+|(?:ค่ะ|คะ|ครับ)(?=\s|$)/gu)) {
    push(match.index + match[0].length);
  }
  push(text.length);
  return found;
}

/** Is something asked, supposed or denied here rather than said? */
const hedges = phrases(
  // en
  'if',
  'once',
  'unless',
  'whether',
  'when',
  'after (?:the|our|it|they|your)',
  'in case',
  'should you',
  'may',
  'might',
  'could',
  'would',
  'usually',
  'normally',
  'typically',
  'generally',
  'estimated?',
  'estimates',
  'expected',
  'approximately',
  'subject to',
  'depends?',
  'depending',
  'eligible',
  'request(?:ed)?',
  'as soon as',
  'review(?:ed|ing)?',
  "(?:can|do|does|is|are|will|could)(?: ?not|n[’']t)",
  'cannot',
  "won[’']t",
  'unable',
  'never',
  'not',
  'no',
  // id, ms
  'jika',
  'bila',
  'apabila',
  'kalau',
  'setelah',
  'selepas',
  'apakah',
  'adakah',
  'mungkin',
  'biasanya',
  'umumnya',
  'lazimnya',
  'kebiasaannya',
  'estimasi',
  'perkiraan',
  'diperkirakan',
  'anggaran',
  'dijangka',
  'tergantung',
  'bergantung',
  'sesuai hasil',
  'tidak',
  'tak',
  'belum',
  'bukan',
  'tanpa',
  'maksimal',
  'paling lama',
  'permintaan',
  'permohonan',
  'pengajuan',
  'sekiranya',
  'sekira',
  'ditinjau',
  'disemak',
  // vi
  'nếu',
  'khi',
  'sau khi',
  'trường hợp',
  'có thể',
  'thường',
  'thông thường',
  'dự kiến',
  'khoảng',
  'không',
  'chưa',
  'chẳng',
  'tùy',
  'yêu cầu',
  // tl
  'kung',
  'kapag',
  'pag',
  'sakaling',
  'oras na',
  'maaaring?',
  'maaari',
  'baka',
  'karaniwan(?:g|ang)?',
  'posible(?:ng)?',
  'hindi',
  'di',
  'wala(?:ng)?',
  'depende',
  'hiling',
  // th
  'หาก',
  'ถ้า',
  'เมื่อ',
  'หลังจาก',
  'อาจ',
  'โดยปกติ',
  'ปกติ',
  'ประมาณ',
  'คาดว่า',
  'ไม่',
  'ยังไม่',
  'ขึ้นอยู่',
  'หรือไม่',
  'คำขอ',
  'กรณี',
  // zh
  '如果',
  '如',
  '若',
  '一旦',
  '待',
  '可能',
  '通常',
  '一般',
  '预计',
  '大约',
  '不',
  '未',
  '没',
  '无法',
  '视',
  '是否',
  '申请',
  '之后',
  '審核',
  '审核',
  '後',
);

export const isHedged = (text: string): boolean => /[?？]\s*$/.test(text) || hedges.test(text);
