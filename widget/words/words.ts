import type { LocalText } from '../../shared/model/language.ts';
import type { en } from './en.ts';

/** The shape every interface language has. */
export type Words = typeof en;

export const uiLanguages = ['en', 'id'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** The best of the asked languages that the interface speaks. */
export function pickLanguage(asked: readonly string[]): UiLanguage {
  for (const tag of asked) {
    const base = tag.toLowerCase().split('-')[0];
    // Older systems call Indonesian `in`.
    const found = uiLanguages.find((language) => language === (base === 'in' ? 'id' : base));
    if (found) return found;
  }
  return 'en';
}

/** Loaded on demand, so that a page carries one language. */
export async function loadWords(language: UiLanguage): Promise<Words> {
  return language === 'id' ? (await import('./id.ts')).id : (await import('./en.ts')).en;
}

/** Content in the interface's language, else in English. */
export const local = (text: LocalText, language: UiLanguage): string => text[language] ?? text.en;
