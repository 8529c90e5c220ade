import type { Language, LocalText } from '../../shared/model/language.ts';

/** The shape every interface language has: a file a page. */
export type Words = typeof import('./en/index.ts');

/** Languages of the interface, each in its own words: one who reads no other must find it. */
export const endonyms = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  tl: 'Filipino',
  zh: '中文',
} satisfies Record<Language, string>;
export type UiLanguage = keyof typeof endonyms;
export const uiLanguages = Object.keys(endonyms) as UiLanguage[];

/** What else the languages are called: older systems call Indonesian `in`, all call Filipino `fil`. */
const alike: Record<string, string> = { in: 'id', fil: 'tl' };

/** The best of the asked languages that the interface speaks. */
export function pickLanguage(asked: readonly string[]): UiLanguage {
  for (const tag of asked) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    const found = uiLanguages.find((language) => language === (alike[base] ?? base));
    if (found) return found;
  }
  return 'en';
}

// Loaded on demand, so that a page carries one language; through files that name what they take, as what is behind a
// dynamic import is kept whole, and the extension's pages have no use for the words of the others.

const all: Record<UiLanguage, () => Promise<Words>> = {
  en: () => import('./en/index.ts'),
  id: () => import('./id/index.ts'),
  ms: () => import('./ms/index.ts'),
  th: () => import('./th/index.ts'),
  vi: () => import('./vi/index.ts'),
  tl: () => import('./tl/index.ts'),
  zh: () => import('./zh/index.ts'),
};
export const loadWords = (language: UiLanguage): Promise<Words> => all[language]();

export type PanelWords = Pick<Words, 'common' | 'findings' | 'panel'>;
const ofPanel: Record<UiLanguage, () => Promise<PanelWords>> = {
  en: () => import('./en/for-panel.ts'),
  id: () => import('./id/for-panel.ts'),
  ms: () => import('./ms/for-panel.ts'),
  th: () => import('./th/for-panel.ts'),
  vi: () => import('./vi/for-panel.ts'),
  tl: () => import('./tl/for-panel.ts'),
  zh: () => import('./zh/for-panel.ts'),
};
/** Only what the panel says. */
export const loadPanelWords = (language: UiLanguage): Promise<PanelWords> => ofPanel[language]();

export type CasesWords = Pick<Words, 'cases'>;
const ofCases: Record<UiLanguage, () => Promise<CasesWords>> = {
  en: () => import('./en/for-cases.ts'),
  id: () => import('./id/for-cases.ts'),
  ms: () => import('./ms/for-cases.ts'),
  th: () => import('./th/for-cases.ts'),
  vi: () => import('./vi/for-cases.ts'),
  tl: () => import('./tl/for-cases.ts'),
  zh: () => import('./zh/for-cases.ts'),
};
/** What the panel says of verdicts and lessons, after its first picture. */
export const loadCasesWords = (language: UiLanguage): Promise<CasesWords> => ofCases[language]();

export type OptionsWords = Pick<Words, 'common' | 'options'>;
const ofOptions: Record<UiLanguage, () => Promise<OptionsWords>> = {
  en: () => import('./en/for-options.ts'),
  id: () => import('./id/for-options.ts'),
  ms: () => import('./ms/for-options.ts'),
  th: () => import('./th/for-options.ts'),
  vi: () => import('./vi/for-options.ts'),
  tl: () => import('./tl/for-options.ts'),
  zh: () => import('./zh/for-options.ts'),
};
/** Only what the options page says. */
export const loadOptionsWords = (language: UiLanguage): Promise<OptionsWords> =>
  ofOptions[language]();

const locales: Record<UiLanguage, string> = {
  // With the day before the month.
  en: 'en-GB',
  id: 'id-ID',
  ms: 'ms-MY',
  // In the years of the tickets, not of the Buddhist calendar.
  th: 'th-TH-u-ca-gregory',
  vi: 'vi-VN',
  tl: 'fil-PH',
  zh: 'zh-CN',
};
/** For Intl. */
export const localeOf = (language: UiLanguage): string => locales[language];

/** Content in the interface's language, else in English. */
export const local = (text: LocalText, language: UiLanguage): string => text[language] ?? text.en;
