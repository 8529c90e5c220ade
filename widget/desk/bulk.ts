import type { Client } from '../../shared/api.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { EscalationAction } from '../../shared/model/escalation-action.ts';
import type { Words } from '../words/words.ts';
import type { ActionInput, Cases } from './cases.ts';
import { reasonOf } from './why.ts';

export interface Outcome {
  done: number;
  /** In the backend's words, or that it did not answer. */
  not: { number: string; why: string }[];
}

/** As many as the backend takes at once. */
const most = 100;

/** Does the same to many, each on its own: one that is refused keeps no other from it. */
export async function actOnAll(
  client: Pick<Client, 'actOnMany'>,
  cases: Pick<Cases, 'put' | 'now'>,
  many: readonly Escalation[],
  input: ActionInput,
  words: Words,
): Promise<Outcome> {
  const outcome: Outcome = { done: 0, not: [] };
  const at = new Date(cases.now.value).toISOString();
  for (let from = 0; from < many.length; from += most) {
    const some = many.slice(from, from + most);
    const action = { ...input, id: crypto.randomUUID(), at } as EscalationAction;
    const numbers = new Map(some.map(({ id, number }) => [id, number]));
    try {
      const { outcomes } = await client.actOnMany({
        body: { ids: some.map(({ id }) => id), action },
      });
      for (const one of outcomes) {
        if ('escalation' in one) {
          outcome.done += 1;
          cases.put(one.escalation);
        } else {
          outcome.not.push({ number: numbers.get(one.id) ?? '', why: one.message });
        }
      }
    } catch (error) {
      const why = reasonOf(error, words);
      outcome.not.push(...some.map(({ number }) => ({ number, why })));
    }
  }
  return outcome;
}

/** Does to each what is its own, one after the other. */
export async function actOnEach(
  cases: Pick<Cases, 'act'>,
  many: readonly Escalation[],
  inputOf: (one: Escalation) => ActionInput,
  words: Words,
): Promise<Outcome> {
  const outcome: Outcome = { done: 0, not: [] };
  for (const one of many) {
    try {
      await cases.act(one, inputOf(one));
      outcome.done += 1;
    } catch (error) {
      outcome.not.push({ number: one.number, why: reasonOf(error, words) });
    }
  }
  return outcome;
}
