import type { Escalation } from '../../shared/model/escalation.ts';
import { local } from '../words/words.ts';
import type { DeskProps } from './Desk.tsx';

/** What every part of the case view gets. */
export interface CaseProps extends DeskProps {
  escalation: Escalation;
}

/** A web address from outside: only http(s) becomes a link. */
export const safeUrl = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) ? url : undefined;

/** The name of a queue in the reader's language. */
export const queueName = ({ cases, language }: DeskProps, id: string): string => {
  const queue = cases.packs.value?.queues.find((one) => one.id === id);
  return queue ? local(queue.name, language) : id;
};
