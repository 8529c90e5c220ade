import type { Alarm, Tell } from '../../shared/clocks/alarms.ts';
import { onCall } from '../../shared/clocks/rota.ts';
import type { Escalation, Person } from '../../shared/model/escalation.ts';
import type { SystemAction } from '../../shared/model/escalation-action.ts';
import type { Packs, Queue } from '../../shared/model/packs.ts';
import type { Database } from '../db/open.ts';
import { leadOf, personByEmail } from './people.ts';

export type Desks = Pick<Packs, 'queues' | 'calendars' | 'rotas'>;
type Heard = Pick<Extract<SystemAction, { do: 'alarm' }>, 'told' | 'toAgent' | 'desk' | 'watcher'>;

/** Who is on call for a desk, if it is somebody of this workspace who may see the case. */
export async function onCallOf(
  tx: Database,
  workspace: string,
  escalation: Escalation,
  queue: Queue | undefined,
  { rotas = [] }: Desks,
  now: number,
): Promise<Person | undefined> {
  const rota = rotas.find(({ id }) => id === queue?.rota);
  return rota && personByEmail(tx, workspace, onCall(rota, now), escalation);
}

/** Who hears an alarm, by name. Where nobody is found the desk hears it, so that it is never lost. */
export async function heardBy(
  tx: Database,
  workspace: string,
  escalation: Escalation,
  { tell }: Alarm,
  desks: Desks,
  now: number,
): Promise<Heard> {
  const { owner, raisedBy } = escalation;
  const queue = desks.queues.find(({ id }) => id === escalation.queue);
  const heard: Heard = { told: [] };
  const add = (name: string) => {
    if (!heard.told.includes(name)) heard.told.push(name);
  };
  const watch = (person: Person | undefined) => {
    if (person && person.id !== owner?.id) heard.watcher = person;
    add(person?.name ?? escalation.queue);
  };
  const named: Record<string, () => Promise<void> | void> = {
    owner: () => add(owner?.name ?? escalation.queue),
    agent: () => {
      heard.toAgent = true;
      add(raisedBy.name);
    },
    desk: () => add(escalation.queue),
    lead: async () => watch(await leadOf(tx, workspace, escalation)),
    'on-call': async () => watch(await onCallOf(tx, workspace, escalation, queue, desks, now)),
  };
  const desk = (id: Tell) => {
    const known = desks.queues.some((one) => one.id === id);
    if (known && id !== escalation.queue) heard.desk = id;
    add(known ? id : escalation.queue);
  };
  for (const one of tell) await (named[one] ? named[one]() : desk(one));
  return heard;
}
