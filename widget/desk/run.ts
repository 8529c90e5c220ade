import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { Words } from '../words/words.ts';
import type { ActionInput, Cases } from './cases.ts';
import type { View } from './view.ts';
import { whyNot } from './why.ts';

/** Does something at once, and says in the case what was done or why not. */
export const runner =
  (cases: Cases, view: View, me: Me, words: Words) =>
  async (one: Escalation, input: ActionInput, undo?: ActionInput): Promise<void> => {
    const text = words.casework;
    try {
      await cases.act(one, input);
      view.notice.value = undo
        ? { of: one.id, said: text.did[input.do as keyof typeof text.did] ?? text.saved, undo }
        : undefined;
    } catch (error) {
      const owner = cases.all.value.get(one.id)?.owner;
      // Two pressed at once: who has it now matters more than how the backend says no.
      const taken = input.do === 'take' && owner && owner.id !== me.id;
      view.notice.value = taken
        ? {
            ...{ of: one.id, wrong: true },
            said: (one.owner ? text.hasIt : text.takenFirst)(owner.name),
          }
        : { of: one.id, said: whyNot(error, words), wrong: true };
    }
  };
