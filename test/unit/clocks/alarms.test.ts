import { expect, test } from 'vitest';
import { nextAlarm } from '../../../shared/clocks/alarms.ts';
import { nextOf, wantsOwner } from '../../../shared/clocks/next.ts';
import { apply, applyOwn } from '../../../shared/escalation/apply.ts';
import { limitsOf, raise } from '../../../shared/escalation/raise.ts';
import type { Me, Role } from '../../../shared/model/account.ts';
import type { Escalation } from '../../../shared/model/escalation.ts';
import type { EscalationAction, SystemAction } from '../../../shared/model/escalation-action.ts';
import type { Calendar, Queue, Route } from '../../../shared/model/packs.ts';

const person = (id: string, role: Role): Me => ({
  ...{ id, name: id, email: `${id}@kirana.example`, role },
  ...{ workspace: { id: 'kirana', name: 'Kirana' }, site: 'Cebu', team: 'Trust' },
  ...{ sites: [], queues: [] },
});
const putri = person('putri', 'agent');
const rina = person('rina', 'specialist');

const route: Route = {
  ...{ category: '*', market: '*', severity: '*', queue: 'payments' },
  ...{ acknowledgeWithin: 20, answerWithin: 60, updateWithin: 40 },
  ...{ informWithin: 120, resolveWithin: 480 },
};
const queue: Queue = {
  id: 'payments',
  name: { en: 'Payments' },
  ladder: [
    { clock: 'acknowledge', after: 0, tell: 'lead' },
    { clock: '*', after: 30, tell: 'supervisors' },
    { clock: 'acknowledge', after: 60, tell: 'lead' },
  ],
};
const start = Date.parse('2026-11-20T02:00:00.000Z');
const after = (minutes: number) => new Date(start + minutes * 60_000);
const minuteOf = (at: number) => (at - start) / 60_000;

const raised = (calendar?: Calendar) =>
  raise(
    {
      ...{ id: '0b1f6a0e-6f0e-4a51-9f6e-000000000001', category: 'dispute', severity: 'high' },
      ...{ queue: 'payments', summary: 'Paid twice', needs: [], evidence: [] },
      ticket: { console: 'casebook', id: '1', url: 'https://c.example/1', subject: 'Twice' },
      raisedAt: after(0).toISOString(),
    },
    { by: putri, route, calendar, number: 'E-1', now: after(0) },
  );

let count = 100;
const id = () => {
  count += 1;
  return `0b1f6a0e-6f0e-4a51-9f6e-${String(count).padStart(12, '0')}`;
};
type Does = Record<string, unknown> & { do: EscalationAction['do'] };
function act(before: Escalation, what: Does, minutes: number, calendar?: Calendar): Escalation {
  const action = { id: id(), at: after(minutes).toISOString(), ...what } as EscalationAction;
  const done = apply(before, action, rina, after(minutes), { calendar });
  if ('refused' in done) throw new Error(done.refused);
  return done;
}
/** Sounds all that is due then; answers with what sounded, as `clock level@minute>told`. */
function sound(before: Escalation, minutes: number, calendar?: Calendar): [Escalation, string[]] {
  const heard: string[] = [];
  let current = before;
  for (;;) {
    const alarm = nextAlarm(current, queue, calendar, after(minutes).getTime());
    if (!alarm || minuteOf(alarm.at) > minutes) return [current, heard];
    const { clock, level, step, tell } = alarm;
    heard.push(`${clock} ${level}${step ?? ''}@${minuteOf(alarm.at)}>${tell}`);
    const action = { id: id(), at: after(minutes).toISOString(), do: 'alarm', clock, level };
    current = applyOwn(current, {
      ...{ ...action, told: [] },
      ...(step === undefined ? {} : { step }),
    } as SystemAction);
  }
}

test('warns at a quarter, sounds when it is out, then goes up the ladder', () => {
  let one = raised();
  const heard: string[] = [];
  for (const minute of [14, 15, 20, 49, 50, 80]) {
    const [next, said] = sound(one, minute);
    one = next;
    heard.push(...said.map((line) => `${minute}: ${line}`));
  }
  expect(heard).toEqual([
    '15: acknowledge soon@15>desk',
    '20: acknowledge late@20>desk',
    '20: acknowledge step0@20>lead',
    '49: answer soon@45>desk',
    '50: acknowledge step1@50>supervisors',
    '80: answer late@60>desk',
    '80: acknowledge step2@80>lead',
  ]);
});

test('a warning is a minute early at least', () => {
  const short = { ...raised(), limits: { ...limitsOf(route), acknowledge: 2 } };
  short.due = { ...short.due, acknowledge: after(2).toISOString() };
  expect(minuteOf(nextAlarm(short, queue, undefined, start)?.at ?? 0)).toBe(1);
});

test('after a stop what is long past sounds once, in order, without what was outdone', () => {
  const [one, heard] = sound(raised(), 600);
  expect(heard).toEqual([
    'acknowledge late@20>desk',
    'acknowledge step1@50>supervisors',
    'answer late@60>desk',
    'acknowledge step2@80>lead',
    'answer step1@90>supervisors',
    'inform late@120>desk',
    'inform step1@150>supervisors',
    'resolve late@480>desk',
    'resolve step1@510>supervisors',
  ]);
  expect(sound(one, 6000)[1]).toEqual([]);
});

test('who has it hears of it; once it is answered the agent does', () => {
  let one = act(raised(), { do: 'take' }, 5);
  expect(sound(one, 46)[1]).toEqual(['answer soon@45>owner', 'update late@45>owner,desk']);
  one = act(one, { do: 'answer', text: 'Refund it.' }, 10);
  expect(sound(one, 100)[1]).toEqual(['inform soon@90>agent']);
  one = act(raised(), { do: 'return', reason: 'Not ours' }, 5);
  expect(sound(one, 21)[1][0]).toBe('acknowledge late@20>agent,desk');
});

test('a clock that stands still is silent, and goes on with what was left', () => {
  let one = act(raised(), { do: 'take' }, 5);
  one = act(one, { do: 'wait', on: 'customer', reason: 'Bank letter' }, 40);
  // `update` was told of once; the customer goes on waiting.
  expect(sound(one, 300)[1].map((line) => line.split(' ')[0])).toEqual(['inform', 'inform']);
  one = act(one, { do: 'resume' }, 300);
  const [sounded, heard] = sound(one, 306);
  // 20 minutes were left of the answer, of which a quarter of the whole is the last 15.
  expect(heard).toContain('answer soon@305>owner');
  expect(sound(sounded, 320)[1]).toContain('answer late@320>owner,desk');
});

test('what has sounded does not sound again after a pause; a clock that starts anew does', () => {
  let one = act(raised(), { do: 'take' }, 5);
  one = act(one, { do: 'update', text: 'On it' }, 58);
  const [sounded, heard] = sound(one, 61);
  expect(heard).toEqual(['answer late@60>owner,desk']);
  one = act(sounded, { do: 'wait', on: 'agent', reason: 'Which order?' }, 62);
  one = act(one, { do: 'resume' }, 70);
  expect(sound(one, 71)[1]).toEqual([]);
  one = act(one, { do: 'answer', text: 'Refund.' }, 72);
  one = act(one, { do: 'inform' }, 73);
  one = act(one, { do: 'cause', rootCause: 'process.refund', resolution: 'Done' }, 74);
  one = act(one, { do: 'close' }, 75);
  expect(nextOf(one, queue, undefined, start)).toBeUndefined();
  one = act(one, { do: 'reopen', reason: 'Came back' }, 100);
  expect(sound(one, 160)[1]).toEqual(['answer late@160>owner,desk']);
});

test('by the hours of its desk', () => {
  const office: Calendar = {
    ...{ id: 'office', timeZone: 'Asia/Jakarta', holidays: [] },
    open: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '10:00' }],
  };
  // Raised on Friday at 9:00; an hour a day: the answer is due at 10:00, the ladder goes on on Monday.
  const [, heard] = sound(raised(office), 3 * 24 * 60 + 31, office);
  expect(heard.slice(0, 3)).toEqual([
    'acknowledge late@20>desk',
    'acknowledge step1@50>supervisors',
    'answer late@60>desk',
  ]);
  expect(heard).toContain(`answer step1@${3 * 24 * 60 + 30}>supervisors`);
});

test('nothing for a duplicate; the same alarm has the same key for everybody', () => {
  const one = raised();
  expect(nextAlarm(one, queue, undefined, start)?.key).toBe(
    nextAlarm(structuredClone(one), queue, undefined, start + 5)?.key,
  );
  const link = { kind: 'duplicate', to: id(), number: 'E-2' } as const;
  expect(nextOf({ ...one, link }, queue, undefined, start)).toBeUndefined();
  expect([wantsOwner(one), wantsOwner({ ...one, link })]).toEqual([true, false]);
});

test('a wait that is over and a snooze that ends come when their time has come', () => {
  let one = act(raised(), { do: 'take' }, 5);
  one = act(
    one,
    { do: 'wait', on: 'bank', reason: 'Chargeback', until: after(9).toISOString() },
    6,
  );
  one = act(one, { do: 'snooze', reason: 'Lunch', until: after(8).toISOString() }, 6);
  expect(nextOf(one, queue, undefined, start)).toEqual({ at: after(8).getTime(), do: 'wake' });
  one = applyOwn(one, { id: id(), at: after(8).toISOString(), do: 'wake' });
  expect([one.snoozed, one.events.at(-1)?.by.id]).toEqual([undefined, 'deskside']);
  expect(nextOf(one, queue, undefined, start)).toEqual({ at: after(9).getTime(), do: 'wait-over' });
  one = applyOwn(one, { id: id(), at: after(9).toISOString(), do: 'wait-over' });
  expect([one.state, one.waiting]).toEqual(['working', undefined]);
});

test('another desk that was told sees it, and a person hears of all that follows', () => {
  const alarm = { id: id(), at: after(50).toISOString(), do: 'alarm', clock: 'answer' } as const;
  const told = { level: 'step', step: 1, told: ['supervisors'], desk: 'supervisors' } as const;
  const agus = { id: 'agus', name: 'Agus' };
  let one = applyOwn(raised(), { ...alarm, ...told, told: ['supervisors'] });
  one = applyOwn(one, {
    ...alarm,
    id: id(),
    level: 'step',
    step: 2,
    told: ['Agus'],
    watcher: agus,
  });
  expect([one.told, one.watchers]).toEqual([['supervisors'], [agus]]);
  // What the desks are told is theirs; what it is the agent's turn for, the agent reads.
  expect(one.events.at(-1)?.internal).toBe(true);
  const theirs = {
    ...alarm,
    id: id(),
    level: 'late' as const,
    told: ['putri'],
    toAgent: true as const,
  };
  expect(applyOwn(one, theirs).events.at(-1)).not.toHaveProperty('internal');
  expect(one.events.at(-1)).toMatchObject({
    clock: 'answer',
    level: 'step',
    step: 2,
    told: ['Agus'],
  });
});
