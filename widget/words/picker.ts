import { picker as en } from './en/picker.ts';
import { picker as id } from './id/picker.ts';
import { picker as ms } from './ms/picker.ts';
import { picker as th } from './th/picker.ts';
import { picker as tl } from './tl/picker.ts';
import { picker as vi } from './vi/picker.ts';
import { pickLanguage, type UiLanguage, type Words } from './words.ts';
import { picker as zh } from './zh/picker.ts';

const known: Record<UiLanguage, Words['picker']> = { en, id, ms, th, vi, tl, zh };

/** Words of the picker: one file on the page has to bring them all, as it cannot load another. */
export function pickerWords(asked: readonly string[]): {
  words: Words['picker'];
  language: UiLanguage;
} {
  const language = pickLanguage(asked);
  return { words: known[language], language };
}
