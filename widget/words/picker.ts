import { picker as en } from './en.ts';
import { picker as id } from './id.ts';
import { pickLanguage, type UiLanguage, type Words } from './words.ts';

const known: Partial<Record<UiLanguage, Words['picker']>> = { en, id };

/** Words of the picker: one file on the page has to bring them all, as it cannot load another. */
export function pickerWords(asked: readonly string[]): {
  words: Words['picker'];
  language: UiLanguage;
} {
  const language = pickLanguage(asked);
  const words = known[language];
  return words ? { words, language } : { words: en, language: 'en' };
}
