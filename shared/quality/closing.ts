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
  'yang benar',
  'senang (?:membantu|hati)',
  'sehat selalu',
  'cảm ơn',
  'trân trọng',
  'thân (?:mến|ái)',
  'chúc',
  'xin chân thành',
  'sẵn sàng hỗ trợ',
  'salamat',
  'maraming salamat',
  'lubos na gumagalang',
  'ingat(?: po)?',
  'nandito (?:lang )?(?:po )?kami',
  'magandang araw',
  'ขอบคุณ',
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
  '此致',
  '随时联系',
  '隨時',
);

/** Does a reply end politely? Looked for in the last two sentences, because a name often comes last. */
export const hasClosing = (draft: string): boolean =>
  sentencesOf(draft)
    .slice(-3)
    .some(({ text }) => closings.test(text));

/** Where the closing begins, if the last lines are one; else the end. Something to add goes there. */
export function closingAt(draft: string): number {
  const last = sentencesOf(draft).slice(-3);
  const closing = last.find(
    ({ text }, at) => closings.test(text) && (at > 0 || last.length < 3) && text.length < 90,
  );
  return closing && closing.start > 0 ? closing.start : draft.trimEnd().length;
}
