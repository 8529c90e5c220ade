import type { Language } from '../model/language.ts';
import { commonSpellings, informalSpellings } from './spellings.ts';

// biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners are meant one by one here
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const ascii = /^[\x20-\x7e]*$/;
const plain = /^[a-z]*$/;
const withDigits = /^[a-z](?=[a-z]*\d)[a-z0-9]{2,}$/;
const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Without diacritics: `kiện` → `kien`. Thai vowel signs are letters, not diacritics, and stay. */
export function fold(word: string): string {
  if (ascii.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}

/** One form for one word: NFKC, lower case, no invisible characters, no elongation, the formal spelling. */
export function normaliseWord(raw: string, lang?: Language): string {
  let word = raw;
  // Nearly every word is plain: it pays for no more than the look.
  if (!plain.test(raw)) {
    if (!ascii.test(raw)) word = raw.replace(invisible, '').normalize('NFKC');
    word = word.toLowerCase().replace(/[’ʼ`]/g, "'");
  }
  // Three of a letter are stress, not spelling, in every one of our languages: lamaaaa, มากกก.
  if (hasTriple(word)) word = word.replace(/(\p{L})\1{2,}/gu, '$1');
  if (withDigits.test(word)) word = withoutDigits(word);
  return (lang && informalSpellings[lang]?.get(word)) ?? commonSpellings.get(word) ?? word;
}

/** May let digits and marks through: the expression behind it looks for letters. */
function hasTriple(word: string): boolean {
  let run = 1;
  for (let at = 1; at < word.length; at += 1) {
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}

/** `barang2` is a written plural in Indonesian and Malay, `l4wyer` dodges a filter; `kr250` is an order number. */
function withoutDigits(word: string): string {
  if (/^[a-z]{3,}2$/.test(word)) return word.slice(0, -1);
  if (!/[a-z]\d{1,2}[a-z]/.test(word)) return word;
  return word.replace(/[013457]/g, (digit) => leet[digit] ?? digit);
}
