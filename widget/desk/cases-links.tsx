import type { PageWorld } from '../ui/page.tsx';
import type { CaseProps } from './case.ts';

/** From a closed case to the lesson that is made of it. */
export const LessonLink = ({ escalation, words }: CaseProps) =>
  escalation.state === 'closed' && !escalation.erased ? (
    <a class="button" href={`/learning/?case=${escalation.id}`}>
      {words.cases.lessons.mark}
    </a>
  ) : null;

/** To the lessons and the problems that come back. */
export const LearningLink = ({ words }: Pick<PageWorld, 'words'>) => (
  <a class="button text" href="/learning/">
    {words.cases.page.title}
  </a>
);
