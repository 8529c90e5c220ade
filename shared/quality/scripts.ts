import type { Language } from '../model/language.ts';
import { lettersIn } from '../text/count.ts';

/** Scripts that show a language by themselves, and those of languages we do not answer in. */
const own: Partial<Record<Language, RegExp>> = {
  th: /\p{Script=Thai}+/gu,
  zh: /\p{Script=Han}+/gu,
};
const strange: Record<string, RegExp> = {
  ta: /\p{Script=Tamil}+/gu,
  hi: /\p{Script=Devanagari}+/gu,
  ar: /\p{Script=Arabic}+/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  ko: /\p{Script=Hangul}+/gu,
  ru: /\p{Script=Cyrillic}+/gu,
  km: /\p{Script=Khmer}+/gu,
  my: /\p{Script=Myanmar}+/gu,
  lo: /\p{Script=Lao}+/gu,
};

/** Does the text have some letters that only this language is written in? */
export function hasScript(lang: Language, text: string): boolean {
  const script = own[lang];
  return script !== undefined && lettersIn(text, script) >= 2;
}

/** A language (ISO 639-1) in whose script most of the draft is, and nothing of what the customer wrote. */
export function strangeScript(draft: string, customer: string): string | undefined {
  // All our languages but Thai and Chinese have Latin letters: most drafts end here.
  const letters = lettersIn(draft, /\p{L}+/gu);
  if (lettersIn(draft, /[\p{Script=Latin}\p{Script=Thai}\p{Script=Han}]+/gu) * 2 > letters) return;
  return Object.keys(strange).find((lang) => {
    const script = strange[lang] as RegExp;
    return lettersIn(draft, script) * 2 > letters && lettersIn(customer, script) === 0;
  });
}
