import type { LocalText } from '../../shared/model/language.ts';

/** The shape every interface language has: one constant a page. */
export type Words = typeof import('./en.ts');

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
export const loadWords = (language: UiLanguage): Promise<Words> =>
  language === 'id' ? import('./id.ts') : import('./en.ts');

export type PanelWords = Pick<Words, 'common' | 'findings' | 'panel'>;

// Through files that name what they take: what is behind a dynamic import is kept whole, and the extension's pages have
// no use for the words of the others.

/** Only what the panel says. */
export const loadPanelWords = (language: UiLanguage): Promise<PanelWords> =>
  language === 'id' ? import('./parts/panel-id.ts') : import('./parts/panel-en.ts');

export type OptionsWords = Pick<Words, 'common' | 'options'>;

/** Only what the options page says. */
export const loadOptionsWords = (language: UiLanguage): Promise<OptionsWords> =>
  language === 'id' ? import('./parts/options-id.ts') : import('./parts/options-en.ts');

/** For Intl: Indonesian, or English with the day before the month. */
export const localeOf = (language: string): string => (language === 'id' ? 'id-ID' : 'en-GB');

/** Content in the interface's language, else in English. */
export const local = (text: LocalText, language: UiLanguage): string => text[language] ?? text.en;
