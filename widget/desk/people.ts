import { computed } from '@preact/signals';
import type { Me } from '../../shared/model/account.ts';
import type { Person } from '../../shared/model/escalation.ts';
import type { Cases } from './cases.ts';

/** Who worked on any of the cases here, by name. */
export const openPeople = (cases: Cases, me: Me) =>
  computed((): Person[] => {
    const known = new Map<string, Person>();
    for (const { owner, events } of cases.all.value.values()) {
      if (owner) known.set(owner.id, owner);
      for (const { do: did, by, to } of events) {
        if (to) known.set(to.id, to);
        if (['take', 'work', 'answer', 'hand-over'].includes(did)) known.set(by.id, by);
      }
    }
    known.delete(me.id);
    return [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
  });
