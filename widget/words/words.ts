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

/** Only what the panel says: named one by one, so that a build without the other pages drops their words. */
export async function loadPanelWords(language: UiLanguage): Promise<PanelWords> {
  if (language === 'id') {
    const { common, findings, panel } = await import('./id.ts');
    return { common, findings, panel };
  }
  const { common, findings, panel } = await import('./en.ts');
  return { common, findings, panel };
}

export async function loadOptionsWords(language: UiLanguage): Promise<Words['options']> {
  if (language === 'id') {
    const { options } = await import('./id.ts');
    return options;
  }
  const { options } = await import('./en.ts');
  return options;
}

/** For Intl: Indonesian, or English with the day before the month. */
export const localeOf = (language: string): string => (language === 'id' ? 'id-ID' : 'en-GB');

/** Content in the interface's language, else in English. */
export const local = (text: LocalText, language: UiLanguage): string => text[language] ?? text.en;
