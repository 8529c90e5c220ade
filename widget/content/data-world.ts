import type { DataReport } from '../../shared/model/data.ts';
import type { PageWorld } from '../ui/page.tsx';
import { localeOf, type UiLanguage } from '../words/words.ts';

/** What each part of the section about data is given. */
export type DataProps = Pick<PageWorld, 'words' | 'client' | 'language'> & {
  report: DataReport;
  changed(next: DataReport): void;
};

export const dayOf = (time: string, language: UiLanguage) =>
  new Date(time).toLocaleDateString(localeOf(language), { dateStyle: 'medium' });
