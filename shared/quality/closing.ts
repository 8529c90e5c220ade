import { phrases } from '../entities/phrase.ts';
import { sentencesOf } from './sentences.ts';

const closings = phrases(
  'thank(?:s| you)',
  '(?:best|kind|warm)? ?regards',
  'sincerely',
  'have a (?:\\p{L}+ )?(?:day|weekend|evening)',
  'let (?:us|me) know',
  'feel free',
  'happy to help',
  'reach (?:out|us)',
  'take care',
  'sorry for',
  'cheers',
  'here to help',
  '(?:reply|write|contact) (?:to )?(?:us|me|here|this)',
  'terima ?kasih',
  'te?rima ?kasih',
  'makasih',
  'trims',
  'salam(?: hangat| hormat)?',
  'hormat kami',
  'semoga',
  'jangan ragu',
  'silakan (?:hubungi|balas|kabari)',
  'sila (?:hubungi|balas)',
  'sekian',
  'mohon maaf',
  'maaf',
  'yang benar',
  'senang (?:membantu|hati)',
  'sehat selalu',
  'cảm ơn',
  'xin lỗi',
  'trân trọng',
  'thân (?:mến|ái)',
  'chúc',
  'xin chân thành',
  'sẵn sàng hỗ trợ',
  'pasensya',
  'salamat',
  'maraming salamat',
  'lubos na gumagalang',
  'ingat(?: po)?',
  'nandito (?:lang )?(?:po )?kami',
  'magandang araw',
  'ขอบคุณ',
  'ขออภัย',
  'ขอบพระคุณ',
  'ด้วยความเคารพ',
  'ยินดีให้บริการ',
  'ยินดีช่วยเหลือ',
  'ขอแสดงความนับถือ',
  '谢谢',
  '謝謝',
  '感谢',
  '感謝',
  '祝您',
  '祝好',
  '敬上',
  '抱歉',
  '请谅解',
  '敬请',
  '此致',
  '随时联系',
  '隨時',
);

/** Does a reply end politely, or with a name? Looked for in its last sentences, because a name often comes last. */
export function hasClosing(draft: string, names: string[]): boolean {
  const last = sentencesOf(draft).slice(-3);
  const end = last.at(-1)?.text ?? '';
  const signed = end.length < 40 && names.some((name) => name && end.includes(name));
  return signed || last.some(({ text }) => closings.test(text));
}

/** Where the closing begins, if the last lines are one; else the end. Something to add goes there. */
export function closingAt(draft: string): number {
  const last = sentencesOf(draft).slice(-3);
  const closing = last.find(
    ({ text }, at) => closings.test(text) && (at > 0 || last.length < 3) && text.length < 90,
  );
  return closing && closing.start > 0 ? closing.start : draft.trimEnd().length;
}
