import { phrases, rows } from '../entities/phrase.ts';

const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** Makes a sentence no plain statement, wherever in it: a condition, an estimate, a request that is passed on. */
export const conditions = phrases(
  ...words`
  if; once; unless; whether; when; after (?:the|our|it|they|your); in case; should you;
  may(?= (?:\p{L}+ )?(?:be|take|need|have|not|vary|differ|ask|require|apply|get|receive|see|want|contact|come|arrive|show)); might; could; would; usually; normally; typically; generally; estimated?; estimates;
  expected; approximately; subject to; depends?; depending; eligible; refund requests?;
  request for; requested an?; as soon as; review(?:ed|ing)?; as (?:we )?promised; jika;
  bila; apabila; kalau; setelah; selepas; sesudah; apakah; adakah; mungkin; biasanya;
  umumnya; lazimnya; kebiasaannya; estimasi; perkiraan; diperkirakan; anggaran; dijangka;
  tergantung; bergantung; sesuai (?:hasil|janji); seperti (?:yang )?(?:di)?janji(?:kan)?;
  maksimal; paling lama; permintaan; permohonan; pengajuan; sekiranya; sekira; ditinjau;
  disemak; nếu; khi; sau khi; trường hợp; có thể; (?<!bồi )thường; thông thường; dự kiến;
  khoảng; tùy; yêu cầu; như đã hứa; kung; kapag; pag; sakaling; oras na; maaaring?; maaari;
  baka; karaniwan(?:g|ang)?; posible(?:ng)?; depende; hiling; gaya ng; หาก; ถ้า; เมื่อ;
  หลังจาก; อาจ; โดยปกติ; ปกติ; ประมาณ; คาดว่า; ขึ้นอยู่; หรือไม่; คำขอ; (?<!ทุก)กรณี; ตามที่; 如; 若;
  一旦; 待; 可能; 通常; 一般; 预计; 大约; 视; 是否; 申请; 之后; 審核; 审核; 後`,
);

/** Denies what stands in the same part of the sentence. */
export const denials = phrases(
  ...words`
  (?:can|do|does|did|is|are|was|will|could)(?: ?not|n[’']t); cannot; won[’']t; unable;
  never; not; no; tidak; tak; belum; bukan; tanpa; không; chưa; chẳng; hindi; di;
  wala(?:ng)?; ไม่; 不; 未; 没; 無; 无法`,
);

/** "Don't worry" denies nothing, and goes before many a promise. */
export const comfort = phrases(
  ...words`
  (?:do not|don[’']t|no need to) worry; no worries; no doubt; no matter what; without fail;
  no questions asked; whatever(?: \p{L}+){0,4}; apa pun; apapun; walau apa pun; dù (?:thế nào|người bán|ai); kahit ano; huwag(?: po)?(?: kayong?)? mag-?alala; ไม่ว่า; ไม่ต้องรอ; 不管; 不论; 無論; 无论; 不会错; jangan (?:risau|bimbang|khawatir|kuatir); tidak (?:usah|perlu) (?:khawatir|cemas);
  tak (?:usah|perlu) (?:khawatir|risau|bimbang); không (?:cần|phải) lo(?: lắng)?;
  hindi (?:niyo |ninyo )?kailangang mag-?alala; ไม่ต้อง(?:กังวล|ห่วง|เป็นห่วง); 不用担心; 不必担心;
  无需担心; 不用擔心`,
);

/** Of these, what hedges no word of certainty: "I guarantee that your request is approved". */
const requests = phrases(
  ...words`
  requests?; requested an?; permintaan; permohonan; pengajuan; yêu cầu; hiling; คำขอ; 申请; usually;
  (?:không|chưa) (?:cần|phải) lo`,
);
const without = (pattern: RegExp) => new RegExp(pattern.source, 'giu');
const allRequests = without(requests);
const allComfort = without(comfort);

/** Is what the match says asked, supposed, estimated or denied rather than stated? */
export function isHedged(sentence: string, match: RegExpExecArray, certain = false): boolean {
  const open = certain ? sentence.replace(allRequests, ' ') : sentence;
  if (/[?？]\s*$/.test(sentence) || conditions.test(open)) return true;
  const end = match.index + match[0].length;
  const from =
    Math.max(...[...',;:，；：—'].map((sign) => sentence.lastIndexOf(sign, match.index))) + 1;
  const rest = sentence.slice(end).search(/[,;:，；：—]/);
  // What the match itself says denies nothing: 是我们不对.
  const after = sentence.slice(end, rest < 0 ? undefined : end + rest);
  const part = `${sentence.slice(from, match.index)} ${after}`;
  return denials.test(part.replace(allComfort, ' '));
}
