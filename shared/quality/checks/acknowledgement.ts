import { phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { wordCount } from '../words.ts';

/** How it feels, or something broken; that something has not come yet is a question as often as a complaint. */
const trouble = phrases(
  'broken|damaged|defective|cracked|expired|hacked|disappoint\\p{L}*|angry|upset|frustrat\\p{L}*|unacceptable|ridiculous|terrible|worst|fed up|tired of|still (?:no|not|waiting)|(?:third|fourth|second) time',
  'telat|terlambat|rusak|rosak|pecah|hilang|kecewa|marah|kesal|kesel|parah|teruk|geram|capek|penat|cacat|sampai sekarang|sampai skrg|sampe sekarang',
  'trễ|hỏng|vỡ|thất vọng|bực|tức giận|quá đáng|mệt mỏi|vẫn chưa|mãi (?:không|chưa)',
  'sira|basag|nawala|nawawala|galit|inis|nakakainis|disappointed|dismayado|pagod na|hanggang ngayon',
  'พัง|แตก|เสียหาย|ชำรุด|ผิดหวัง|โกรธ|โมโห|แย่|ไม่ไหว|รอนาน',
  '坏了|壞了|破损|破損|碎了|弄丢|失望|生气|生氣|气死|受不了|过分|過分|太差|太慢',
);

/** Sympathy, an apology, thanks for telling, or the matter said back. */
const acknowledges = phrases(
  'sorry|apolog\\p{L}*|regret|forgive|understand\\p{L}*|(?:can |could )?(?:imagine|see|hear|appreciate|realise|realize)|thank(?:s| you)|frustrat\\p{L}*|disappoint\\p{L}*|inconvenience|must (?:be|feel|have been)|not (?:the|what|how) (?:\\p{L}+ ){0,3}(?:want|expect)\\p{L}*|(?:you|your) (?:\\p{L}+ ){0,3}(?:mentioned|told|reported|wrote|waited|waiting|been waiting)|patience',
  'maaf|mohon ampun|pengertian\\p{L}*|(?:me)?(?:ngerti|mengerti|paham|faham|memahami|maklum)\\p{L}*|terima ?kasih|te?rima ?kasih|makasih|trims|tq|kecewa\\p{L}*|kekecewaan|kesal\\p{L}*|kesulitan\\p{L}*|ketidaknyamanan\\p{L}*|(?:ke)?sabar\\p{L}*|prihatin|turut|sedih|turut menyesal|menyesal|kesal|menunggu|nunggu|tunggu',
  'xin lỗi|rất tiếc|tiếc|thông cảm|chia sẻ|(?:em |mình |bên em )?hiểu|thấu hiểu|cảm ơn|cám ơn|bất tiện|lo lắng|bức xúc|đã (?:chờ|đợi|báo|phản ánh)',
  'pasensya\\p{L}*|paumanhin|sorry|nauunawaan|naiintindihan|nakakalungkot|salamat|abala|inconvenience|pag-?aalala|alam (?:po )?(?:namin|ko)|ramdam',
  'ขออภัย|ขอโทษ|เสียใจ|เข้าใจ|ขอบคุณ|ขอบพระคุณ|กังวล|ไม่สะดวก|รอนาน|ลำบาก|เห็นใจ',
  '抱歉|对不起|對不起|不好意思|歉意|致歉|理解|明白|体谅|體諒|感谢|感謝|谢谢|謝謝|辛苦|久等|着急|著急|不便|困扰|困擾|失望|担心|擔心',
);

/** The customer brings trouble, and the reply goes to business without a word on it. */
const acknowledgement: Check = {
  id: 'acknowledgement',
  version: 1,
  severity: 'minor',
  find(draft, { ticket }) {
    if (wordCount(draft) < 20 || acknowledges.test(draft)) return [];
    const visible = ticket.messages.filter(({ internal }) => !internal);
    const last = visible.findLastIndex(({ author }) => author === 'agent');
    const unanswered = visible.slice(last + 1).filter(({ author }) => author === 'customer');
    return unanswered.some(({ text }) => trouble.test(text)) ? [{ params: {} }] : [];
  },
};
export default acknowledgement;
