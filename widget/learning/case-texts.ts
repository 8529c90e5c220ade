import type { Escalation } from '../../shared/model/escalation.ts';

/** A piece of a case that a lesson may quote. */
export interface CaseText {
  id: string;
  from: 'summary' | 'evidence' | 'answer';
  text: string;
}

/** What was written in a case: what happened, what showed it, what specialists answered. */
export function textsOf({ summary, evidence, events }: Escalation): CaseText[] {
  const answers = events
    .filter((event) => event.do === 'answer' || event.do === 'broadcast')
    .flatMap(({ id, text, words }) => [
      { id, text },
      { id: `${id} words`, text: words },
    ]);
  return [
    { id: 'summary', from: 'summary' as const, text: summary },
    ...evidence.map(({ text }, at) => ({ id: `evidence ${at}`, from: 'evidence' as const, text })),
    ...answers.flatMap(({ id, text }) => (text ? [{ id, from: 'answer' as const, text }] : [])),
  ].filter(({ text }) => text.trim() !== '');
}
