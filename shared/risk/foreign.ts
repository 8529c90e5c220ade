import type { Language } from '../model/language.ts';
import type { Atom } from '../text/atoms.ts';
import { stopwords } from '../text/stopwords.ts';
import type { Hit } from './scan.ts';

/** Words that tell the language by themselves: no English word is written so. */
const own = new Map<Language, Set<string>>();

function ownWords(lang: Language): Set<string> {
  const known = own.get(lang);
  if (known) return known;
  const words = new Set([...stopwords[lang]].filter((word) => !stopwords.en.has(word)));
  own.set(lang, words);
  return words;
}

/**
 * Tells hits of another language's rules on words that happen to be English too: `spill` is "tell on TikTok" in
 * Indonesian, and "item ... a" is a copy of the first class in Malay. Customers do mix, so two words, one of which is
 * not known to be English, a second hit elsewhere or a small word of that language are believed.
 */
export function strayIn(atoms: Atom[], lang: Language | undefined, english: ReadonlySet<string>) {
  const first = new Map<Language, string>();
  const mixed = new Map<Language, boolean>();
  const scripts = { th: /\p{Script=Thai}/u, zh: /\p{Script=Han}/u };
  /** Their rules name Latin words too: `TikTok`, `VIP`. */
  const written = (lang: keyof typeof scripts) =>
    atoms.some(({ norm }) => scripts[lang].test(norm));
  const named = ({ from, to, loose }: Hit) =>
    atoms.slice(from, to + 1).flatMap(({ norm }, at) => (loose.includes(from + at) ? [] : norm));
  return {
    /** To be told of every hit before any is judged. */
    see(hit: Hit, ruleLang: Language | undefined): void {
      if (lang !== 'en' || !ruleLang || ruleLang === 'en' || mixed.get(ruleLang)) return;
      const words = named(hit);
      const foreign = words.find((word) => !english.has(word));
      const other = first.get(ruleLang);
      if (foreign && (words.length > 1 || (other !== undefined && other !== foreign))) {
        mixed.set(ruleLang, true);
        return;
      }
      if (!mixed.has(ruleLang)) {
        const small = ownWords(ruleLang);
        mixed.set(
          ruleLang,
          atoms.some(({ norm }) => small.has(norm)),
        );
      }
      if (foreign) first.set(ruleLang, foreign);
    },
    is(ruleLang: Language | undefined): boolean {
      if (ruleLang === 'th' || ruleLang === 'zh') return !written(ruleLang);
      return ruleLang !== undefined && mixed.get(ruleLang) === false;
    },
  };
}
