import type { Escalation } from '../../shared/model/escalation.ts';
import { local } from '../words/words.ts';
import type { ActionInput } from './cases.ts';
import type { DeskProps } from './Desk.tsx';
import type { FormName } from './forms.ts';

/** What is typed into below the timeline. */
export type Mode = 'answer' | 'ask' | 'update' | 'note' | 'broadcast' | 'close';

/** What every part of the case view gets. */
export interface CaseProps extends DeskProps {
  escalation: Escalation;
  /** Does something at once; `undo` takes it back. What went wrong is said in the case. */
  run(input: ActionInput, undo?: ActionInput): Promise<void>;
  open(form: FormName): void;
}

/** QA reads; what they write is a note. */
export const mayWork = ({ me }: Pick<DeskProps, 'me'>): boolean =>
  me.role === 'specialist' || me.role === 'lead' || me.role === 'admin';

/** A web address from outside: only http(s) becomes a link. */
export const safeUrl = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) ? url : undefined;

/** The name of a queue in the reader's language. */
export const queueName = (
  { cases, language }: Pick<DeskProps, 'cases' | 'language'>,
  id: string,
): string => {
  const queue = cases.packs.value?.queues.find((one) => one.id === id);
  return queue ? local(queue.name, language) : id;
};
