import type { Sop } from '../model/sop.ts';
import { sentencesOf } from './sentences.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

/** Do these parts stand in the text in this order, the first at its beginning and the last at its end? */
function fits(parts: string[], text: string): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found =
      index === parts.length - 1 && index > 0 ? text.lastIndexOf(part) : text.indexOf(part, at);
    if (found < at || (index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return at === text.length || parts.at(-1) === '';
}

/** Is this sentence one of the SOP's own (a macro or a required statement, placeholders filled)? Then its owner answers for it. */
export function isFromSop(sentence: string, sop: Sop | undefined): boolean {
  if (!sop) return false;
  const texts = [...(sop.macros ?? []), ...(sop.required ?? [])].flatMap(({ text }) =>
    Object.values(text),
  );
  const wanted = plain(sentence);
  return texts.some((text) =>
    sentencesOf(text).some((own) => {
      const parts = own.text.split(/\{[a-z][a-z0-9+_-]*\}/).map(plain);
      return parts.join('').length >= 8 && fits(parts, wanted);
    }),
  );
}
