import { computed, signal } from '@preact/signals';
import type { Client } from '../../shared/api.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Person } from '../../shared/model/escalation.ts';
import type { Presence } from '../../shared/model/presence.ts';
import type { Stop } from '../port.ts';
import type { Cases } from './cases.ts';

const every = 60_000;
const handledBy = new Set(['take', 'work', 'answer', 'hand-over']);

export type People = ReturnType<typeof openPeople>;

/** Who is on duty, and to whom a case can be given. */
export function openPeople(client: Pick<Client, 'presence' | 'setPresence'>, cases: Cases, me: Me) {
  const presence = signal<Presence | undefined>(undefined);
  const show = (read: Presence) => {
    presence.value = read;
  };
  // Without it the desk works as well.
  const load = () => client.presence().then(show, () => undefined);

  /** Those on duty, then who worked on any of the cases here. */
  const others = computed((): Person[] => {
    const onDuty = (presence.value?.onDuty ?? []).map(({ id, name }) => ({ id, name }));
    const known = new Map<string, Person>();
    for (const { owner, events } of cases.all.value.values()) {
      if (owner) known.set(owner.id, owner);
      for (const { do: did, by, to } of events) {
        if (to) known.set(to.id, to);
        if (handledBy.has(did)) known.set(by.id, by);
      }
    }
    for (const { id } of onDuty) known.delete(id);
    const rest = [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
    return [...onDuty, ...rest].filter(({ id }) => id !== me.id);
  });

  function start(): Stop {
    if (me.role === 'qa') return () => undefined;
    void load();
    const timer = setInterval(load, every);
    return () => clearInterval(timer);
  }

  return {
    ...{ presence, others, start },
    set: (state: 'on-duty' | 'away') => client.setPresence({ body: { state } }).then(show),
  };
}
