import type { DataReport } from '../../shared/model/data.ts';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import type { UiLanguage } from '../words/words.ts';

/** What each part of the section about data is given. */
export type DataProps = Pick<PageWorld, 'words' | 'client' | 'language'> & {
  report: DataReport;
  changed(next: DataReport): void;
};

export const dayWords = (time: string, language: UiLanguage) =>
  writeDate(time, 'dayOfYear', language);
