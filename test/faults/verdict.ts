/** Is what the agents were told true? Acknowledged = stored, exactly once, with clocks that are right. */

import { addWorking } from '../../shared/clocks/calendar.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { Crew, Raised } from './crew.ts';

export interface Verdict {
  raised: number;
  acknowledged: number;
  stored: number;
  /** What is wrong, in words; empty when nothing is. */
  wrong: string[];
}

const clocks = ['acknowledge', 'answer', 'inform', 'resolve'] as const;

/** @param jumped the backend's clock was wrong for a while: it may have stored an earlier time than that of the key. */
export async function verdictOn(crew: Crew, jumped = false): Promise<Verdict> {
  const { looking, raised, refused } = crew;
  const { calendars = [] } = await looking.packs();
  const wrong: string[] = refused.map((words) => `refused: ${words}`);
  const numbers = new Set<string>();
  let stored = 0;

  function check({ id, at, reply, acknowledged, replied }: Raised, found: Escalation) {
    const say = (words: string) => wrong.push(`${found.number}: ${words}`);
    if (numbers.has(found.number)) say('its number is given twice');
    numbers.add(found.number);
    if (!acknowledged) say('stored, and the agent was never told');
    if (!replied) say('the reply was never acknowledged');
    if (found.revision !== found.events.length) {
      say(`revision ${found.revision} with ${found.events.length} events`);
    }
    const seen = new Set(found.events.map((event) => event.id));
    if (seen.size !== found.events.length) say('an event is there twice');
    if (!seen.has(id) || !seen.has(reply)) say('the raise or the reply is missing');
    const alarms = found.events.map(
      (event) => `${event.do} ${event.clock} ${event.level} ${event.step}`,
    );
    const rung = alarms.filter((alarm) => alarm.startsWith('alarm'));
    if (new Set(rung).size !== rung.length) say('an alarm sounded twice');
    if (jumped ? found.raisedAt > at : found.raisedAt !== at)
      say(`raised at ${found.raisedAt}, pressed at ${at}`);
    const { limits } = found;
    if (!limits) return say('has no limits');
    const calendar = calendars.find((one) => one.id === found.calendar);
    for (const clock of clocks) {
      const due = new Date(
        addWorking(calendar, Date.parse(found.raisedAt), limits[clock]),
      ).toISOString();
      if (found.due[clock] !== due) say(`${clock} due ${found.due[clock]}, not ${due}`);
    }
  }

  for (const one of raised.values()) {
    const found = await looking.escalation({ params: { id: one.id } }).catch(() => undefined);
    if (found) {
      stored += 1;
      check(one, found);
    } else wrong.push(`${one.id} is lost${one.acknowledged ? ', though acknowledged' : ''}`);
  }
  // Numbers have no gaps: more of them than agents raised would be escalations that nobody raised.
  const highest = Math.max(0, ...[...numbers].map((number) => Number(number.slice(2))));
  if (highest !== stored) wrong.push(`numbers go to ${highest}, escalations are ${stored}`);
  const acknowledged = [...raised.values()].filter((one) => one.acknowledged).length;
  return { raised: raised.size, acknowledged, stored, wrong };
}
