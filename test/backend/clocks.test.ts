import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startSweeper, sweep } from '../../backend/clocks/sweeper.ts';
import { openPglite } from '../../backend/db/open.ts';
import { escalation, member, presence } from '../../backend/db/schema.ts';
import { packsReader, putContent } from '../../backend/workspace-content.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { Queue, Route } from '../../shared/model/packs.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, fixtures, type House, openHouse, sealing } from './house.ts';

const queues: Queue[] = [
  {
    id: 'payments',
    name: { en: 'Payments' },
    ladder: [
      { clock: 'acknowledge', after: 10, tell: 'lead' },
      { clock: 'acknowledge', after: 20, tell: 'safety' },
    ],
  },
  { id: 'safety', name: { en: 'Safety' } },
  { id: 'turns', name: { en: 'Turns' }, assign: 'turns' },
  { id: 'oncall', name: { en: 'On call' }, assign: 'on-call', rota: 'engineers' },
  { id: 'office', name: { en: 'Office' }, calendar: 'berlin' },
];
const route: Route = {
  ...{ category: '*', market: '*', severity: '*', queue: 'payments' },
  ...{ acknowledgeWithin: 20, answerWithin: 60, updateWithin: 60 },
  ...{ informWithin: 120, resolveWithin: 480 },
};
const routing = {
  ...fixtures.routing,
  queues,
  routes: [route],
  calendars: [
    {
      ...{ id: 'berlin', timeZone: 'Europe/Berlin', holidays: [] },
      open: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '01:00', to: '05:00' }],
    },
  ],
  rotas: [
    {
      ...{ id: 'engineers', timeZone: 'Asia/Jakarta', first: '2030-11-04', every: 7, at: '09:00' },
      people: ['rina@kirana.example', 'marisol@kirana.example'],
      instead: [],
    },
  ],
};

describe.each(databases)('clocks, on %s', (_name, open) => {
  let house: House;
  let clock = 0;
  const now = () => new Date(clock);
  const at = (iso: string) => {
    clock = Date.parse(iso);
  };
  const later = (minutes: number) => {
    clock += minutes * 60_000;
  };
  const failures: unknown[] = [];
  const log = { error: (what: unknown) => failures.push(what), warn: () => {} };
  const sweeping = () => ({
    store: { db: house.db, sealing },
    packsOf: packsReader(house.db),
    log,
    now,
  });

  beforeAll(async () => {
    house = await openHouse(open, { now });
    await putContent(house.db, 'kirana', 'routing', routing, house.ids.admin, new Date());
    await house.db
      .update(member)
      .set({ lead: house.ids.agus })
      .where(and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.putri)));
  });
  afterAll(() => house?.close());
  beforeEach(async () => {
    // Far away, so that no session of theirs is over.
    at('2030-11-20T02:00:00.000Z');
    failures.length = 0;
    // Each test alone: what the others left is closed, and nobody is there.
    await house.db
      .update(escalation)
      .set({ nextAlarm: null, state: 'closed' })
      .where(eq(escalation.workspace, 'kirana'));
    await house.db.delete(presence).where(eq(presence.workspace, 'kirana'));
  });

  /** Days go by between two calls, so everybody signs in for each. */
  const call: House['call'] = async (name, by, sent) => {
    if (by) {
      const who = { user: house.ids[by], workspace: 'kirana' };
      house.tokens[by] = (await house.auth.open(who, { by: 'token' })).token;
    }
    return house.call(name, by, sent);
  };
  async function raise(queue = 'payments', by: 'putri' | 'joy' = 'putri'): Promise<string> {
    const body = escalationBody({ queue, category: 'dispute', raisedAt: now().toISOString() });
    const { status, body: answer } = await call('raise', by, { body });
    expect(status, answer?.message).toBe(200);
    return body.id;
  }
  const read = async (id: string): Promise<Escalation> =>
    (await call('escalation', 'admin', { params: { id } })).body;
  async function act(
    id: string,
    what: Parameters<typeof actionBody>[0],
    by: 'rina' | 'admin' = 'rina',
  ) {
    const body = { ...actionBody(what), at: now().toISOString() };
    const { status, body: answer } = await call('act', by, { params: { id }, body });
    expect(status, answer?.message).toBe(200);
  }
  /** What Deskside did: `acknowledge late>payments`. */
  const alarms = async (id: string) =>
    (await read(id)).events
      .filter((event) => event.by.id === 'deskside')
      .map(({ do: what, clock, level, step, told, to }) =>
        what === 'alarm'
          ? `${clock} ${level}${step ?? ''}>${told}`
          : `${what}${to ? `>${to.name}` : ''}`,
      );
  const nextOf = async (id: string) =>
    (
      await house.db
        .select({ next: escalation.nextAlarm })
        .from(escalation)
        .where(and(eq(escalation.workspace, 'kirana'), eq(escalation.id, id)))
    )[0]?.next?.toISOString();

  it('warns, sounds at the breach, then goes up the ladder; the lead watches, the other desk sees it', async () => {
    const id = await raise();
    await sweep(sweeping());
    expect(await alarms(id)).toEqual([]);
    expect(await nextOf(id)).toBe('2030-11-20T02:15:00.000Z');
    for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) {
      later(5);
      await sweep(sweeping());
    }
    expect(await alarms(id)).toEqual([
      'acknowledge soon>payments',
      'acknowledge late>payments',
      'acknowledge step0>agus',
      'acknowledge step1>safety',
    ]);
    const found = await read(id);
    expect([found.told, found.watchers.map((one) => one.id)]).toEqual([
      ['safety'],
      [house.ids.agus],
    ]);
    expect(failures).toEqual([]);
    // A specialist of the other desk only has it on their list now.
    const me = and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.rina));
    await house.db
      .update(member)
      .set({ queues: ['safety'] })
      .where(me);
    const list = await call('escalations', 'rina', { query: { view: 'open' } });
    expect(list.body.escalations.map((one: Escalation) => one.id)).toContain(id);
    await house.db.update(member).set({ queues: [] }).where(me);
  });

  it('tells other systems and whoever watches, with the line of the timeline', async () => {
    const heard: string[] = [];
    const stop = house.live.subscribe('kirana', ({ event }) => heard.push(event.id));
    const id = await raise();
    later(21);
    await sweep(sweeping());
    for (let i = 0; i < 50 && heard.length < 2; i += 1)
      await new Promise((done) => setTimeout(done, 20));
    stop();
    expect(heard).toEqual([id, id]);
  });

  it('two at once sound each alarm once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => raise()));
    later(31);
    const looked = await Promise.all([1, 2, 3].map(() => sweep(sweeping())));
    expect(looked.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(12);
    for (const id of ids) {
      expect(await alarms(id)).toEqual(['acknowledge late>payments', 'acknowledge step0>agus']);
      const { events } = await read(id);
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    }
  });

  it('catches up after a stop: in order, once, nothing that was outdone', async () => {
    const id = await raise();
    later(61);
    await sweep(sweeping());
    const first = await alarms(id);
    expect(first).toEqual([
      'acknowledge late>payments',
      'acknowledge step0>agus',
      'acknowledge step1>safety',
      'answer late>payments',
    ]);
    await sweep(sweeping());
    expect(await alarms(id)).toEqual(first);
    // The clock of the database jumps back: what has sounded stands in the timeline.
    later(-50);
    await house.db
      .update(escalation)
      .set({ nextAlarm: new Date(0) })
      .where(eq(escalation.workspace, 'kirana'));
    await sweep(sweeping());
    expect(await alarms(id)).toEqual(first);
  });

  it('stopped between sounding and saying when to look again, it begins again and sounds nothing twice', async () => {
    const id = await raise();
    later(16);
    const { db } = house;
    const packs = await packsReader(db)('kirana');
    // The process dies before the commit.
    await expect(
      db.transaction(async (tx) => {
        await sweep({ ...sweeping(), packsOf: async () => packs, store: { db: tx, sealing } });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await alarms(id)).toEqual([]);
    await sweep(sweeping());
    expect(await alarms(id)).toEqual(['acknowledge soon>payments']);
  });

  it('stands still while it waits, ends a wait that is over and a snooze, and goes on', async () => {
    const id = await raise();
    later(5);
    await act(id, { do: 'take' });
    later(5);
    await act(id, {
      do: 'wait',
      on: 'customer',
      reason: 'A receipt',
      until: new Date(clock + 600_000_000).toISOString(),
    });
    later(105);
    await sweep(sweeping());
    expect(await alarms(id)).toEqual(['inform soon>rina']);
    await act(id, {
      do: 'snooze',
      reason: 'Tomorrow',
      until: new Date(clock + 60_000).toISOString(),
    });
    clock = Date.parse((await read(id)).waiting?.until ?? '');
    await sweep(sweeping());
    expect(await alarms(id)).toEqual([
      'inform soon>rina',
      'wake',
      'inform late>rina,payments',
      'wait-over',
    ]);
    const found = await read(id);
    expect([found.state, found.waiting, found.snoozed]).toEqual(['working', undefined, undefined]);
    // 50 minutes were left of the answer.
    later(50);
    await sweep(sweeping());
    expect(await alarms(id)).toContain('answer late>rina,payments');
  });

  it('is silent when it is closed, and starts anew when it is reopened', async () => {
    const id = await raise();
    for (const what of [
      { do: 'take' },
      { do: 'answer', text: 'Refund' },
      { do: 'inform' },
      { do: 'cause', rootCause: 'phishing', resolution: 'Refunded' },
      { do: 'close' },
    ] as const) {
      await act(id, what);
    }
    await sweep(sweeping());
    expect(await nextOf(id)).toBeUndefined();
    later(1000);
    await sweep(sweeping());
    expect(await alarms(id)).toEqual([]);
    await act(id, { do: 'reopen', reason: 'Came back' });
    later(60);
    await sweep(sweeping());
    expect(await alarms(id)).toContain('answer late>rina,payments');
  });

  it('by the hours of the desk, also in the night when clocks change', async () => {
    at('2030-03-31T00:30:00.000Z');
    const id = await raise('office');
    await sweep(sweeping());
    // 1:00 to 5:00 in Berlin is three hours long that night: 150 minutes are left, 240 come in the next night.
    const { due } = await read(id);
    expect(due.acknowledge).toBe('2030-03-31T00:50:00.000Z');
    expect(due.resolve).toBe('2030-04-02T00:30:00.000Z');
    expect(await nextOf(id)).toBe('2030-03-31T00:45:00.000Z');
  });

  it('the agent reads when it is their turn, not what the desks tell each other', async () => {
    const id = await raise();
    await act(id, { do: 'return', reason: 'Which order?' });
    later(21);
    await sweep(sweeping());
    expect(await alarms(id)).toEqual(['acknowledge late>putri,payments']);
    later(10);
    await sweep(sweeping());
    const { events } = (await call('escalation', 'putri', { params: { id } })).body;
    expect(events.map((event: { do: string }) => event.do)).toEqual(['raise', 'return', 'alarm']);
  });

  it('a ladder that is changed counts for cases that are open', async () => {
    const id = await raise();
    later(25);
    await sweep(sweeping());
    const [first, ...rest] = queues;
    const quick = { ...first, ladder: [{ clock: '*', after: 2, tell: 'lead' }] } as Queue;
    const put = (next: Queue[]) =>
      putContent(
        house.db,
        'kirana',
        'routing',
        { ...routing, queues: next },
        house.ids.admin,
        now(),
      );
    await put([quick, ...rest]);
    await sweep(sweeping());
    expect(await alarms(id)).toEqual(['acknowledge late>payments', 'acknowledge step0>agus']);
    await put(queues);
  });

  it('runs by itself, by the time of the database, until it is stopped', async () => {
    // This process's clock is 21 minutes slow: the database knows that the case is late.
    clock = Date.now() - 21 * 60_000;
    const id = await raise();
    const { now: _, ...byDatabase } = sweeping();
    const stops = [startSweeper(byDatabase, 20), startSweeper(byDatabase, 20)];
    await expect.poll(() => alarms(id)).toEqual(['acknowledge late>payments']);
    await Promise.all(stops.map((stop) => stop()));
    clock = Date.now() - 21 * 60_000;
    const unheard = await raise();
    // Ten of their rounds, were they still running: they leave no other trace.
    await new Promise((done) => setTimeout(done, 200));
    expect(await alarms(unheard)).toEqual([]);
  });

  it('one that cannot be looked at does not hold up the others', async () => {
    const [bad, good] = [await raise(), await raise()];
    const row = and(eq(escalation.workspace, 'kirana'), eq(escalation.id, bad));
    const [kept] = await house.db.select().from(escalation).where(row);
    const { due: _, ...rest } = kept?.record ?? { due: 0 };
    const record = rest as NonNullable<typeof kept>['record'];
    await house.db.update(escalation).set({ record }).where(row);
    later(21);
    await sweep(sweeping());
    expect(await alarms(good)).toEqual(['acknowledge late>payments']);
    expect(failures).toHaveLength(1);
    await house.db.update(escalation).set({ record: kept?.record, nextAlarm: null }).where(row);
  });

  describe('who gets it', () => {
    const there = (who: 'rina' | 'marisol', state = 'on-duty') =>
      call('setPresence', who, { body: { state } });

    it('in turn, whoever was without a new case for the longest time', async () => {
      await there('rina');
      await there('marisol');
      const owners: (string | undefined)[] = [];
      for (let i = 0; i < 4; i += 1) {
        const id = await raise('turns', 'joy');
        await sweep(sweeping());
        owners.push((await read(id)).owner?.name);
      }
      expect(owners.slice(0, 2).toSorted()).toEqual(['marisol', 'rina']);
      expect(owners.slice(2)).toEqual(owners.slice(0, 2));
    });

    it('nobody there: it waits, and goes to the first who comes', async () => {
      const id = await raise('turns');
      await sweep(sweeping());
      expect((await read(id)).owner).toBeUndefined();
      later(1);
      // Held to another site, she may not see it.
      await there('marisol');
      await sweep(sweeping());
      expect((await read(id)).owner).toBeUndefined();
      await there('rina');
      await sweep(sweeping());
      expect(await alarms(id)).toEqual(['assign>rina']);
    });

    it('whoever is away, or has not looked at five, gets none', async () => {
      await there('rina');
      await there('rina', 'away');
      const away = await raise('turns');
      await sweep(sweeping());
      expect((await read(away)).owner).toBeUndefined();
      await there('rina');
      const ids = await Promise.all(Array.from({ length: 6 }, () => raise('turns')));
      await sweep(sweeping());
      const owned = await Promise.all(
        [away, ...ids].map(async (id) => (await read(id)).owner?.name),
      );
      expect(owned.filter(Boolean)).toHaveLength(5);
      // Having taken one of them, the next comes within a minute.
      const mine = [away, ...ids].find((_, i) => owned[i]);
      await act(mine ?? '', { do: 'take' });
      later(1);
      await sweep(sweeping());
      const then = await Promise.all(
        [away, ...ids].map(async (id) => (await read(id)).owner?.name),
      );
      expect(then.filter(Boolean)).toHaveLength(6);
    });

    it('an open desk is enough; a closed one is not', async () => {
      const url = await house.app.listen({ port: 0, host: '127.0.0.1' });
      await call('me', 'rina');
      const stop = new AbortController();
      const stream = await fetch(`${url}/api/stream`, {
        headers: { authorization: `Bearer ${house.tokens.rina}` },
        signal: stop.signal,
      });
      expect(stream.status).toBe(200);
      const onDuty = async () => (await call('presence', 'agus')).body.onDuty.length;
      await expect.poll(onDuty).toBe(1);
      stop.abort();
      await expect.poll(onDuty).toBe(0);
    });

    it('sent on and given back, it goes to somebody else', async () => {
      await there('rina');
      const id = await raise('payments');
      await act(id, { do: 'reroute', queue: 'turns', reason: 'Theirs' }, 'admin');
      await sweep(sweeping());
      expect((await read(id)).owner?.name).toBe('rina');
      await act(id, { do: 'hand-over', text: 'End of my shift' });
      await sweep(sweeping());
      expect((await read(id)).owner).toBeUndefined();
      expect((await read(id)).events.map((event) => event.do)).toEqual([
        'raise',
        'reroute',
        'assign',
        'hand-over',
      ]);
    });

    it('on call: by the rota, which changes at its hour', async () => {
      at('2030-11-11T01:59:00.000Z');
      const before = await raise('oncall', 'joy');
      await sweep(sweeping());
      later(1);
      const after = await raise('oncall', 'joy');
      await sweep(sweeping());
      expect([(await read(before)).owner?.name, (await read(after)).owner?.name]).toEqual([
        'rina',
        'marisol',
      ]);
    });

    it('two at once give two cases to two people', async () => {
      await there('rina');
      await there('marisol');
      const ids = [await raise('turns', 'joy'), await raise('turns', 'joy')];
      await Promise.all([sweep(sweeping()), sweep(sweeping())]);
      later(1);
      await sweep(sweeping());
      const owners = await Promise.all(ids.map(async (id) => (await read(id)).owner?.name));
      expect(owners.toSorted()).toEqual(['marisol', 'rina']);
    });

    it('says who is on duty, within what one may see', async () => {
      await there('rina');
      await there('marisol');
      const names = async (who: 'agus' | 'cebu') =>
        (await call('presence', who)).body.onDuty.map((one: { name: string }) => one.name);
      expect(await names('agus')).toEqual(['marisol', 'rina']);
      expect(await names('cebu')).toEqual(['marisol']);
      expect((await call('presence', 'rina')).body.state).toBe('on-duty');
      later(12 * 60 + 1);
      expect((await call('presence', 'rina')).body.state).toBe('off');
    });
  });
});

it('no statement of the sweeper reaches beyond the workspace, but the list of workspaces', async () => {
  const statements: string[] = [];
  const packed = new Blob([readFileSync(inject('embedded'))]);
  const house = await openHouse(async () =>
    openPglite(await PGlite.create({ loadDataDir: packed }), {
      logQuery: (statement: string) => statements.push(statement),
    }),
  );
  const now = new Date('2030-11-20T02:00:00.000Z');
  const body = { ...routing, queues: queues.map((one) => ({ ...one, ladder: queues[0]?.ladder })) };
  await putContent(house.db, 'kirana', 'routing', body as typeof routing, house.ids.admin, now);
  await house.call('setPresence', 'rina', { body: { state: 'on-duty' } });
  for (const queue of ['payments', 'turns', 'oncall']) {
    const sent = { body: escalationBody({ queue, category: 'dispute' }) };
    expect((await house.call('raise', 'putri', sent)).status).toBe(200);
  }
  statements.length = 0;
  const log = { error: (what: object) => statements.push(JSON.stringify(what)), warn: () => {} };
  const store = { db: house.db, sealing };
  const packsOf = packsReader(house.db);
  await sweep({ store, packsOf, log });
  await sweep({ store, packsOf, log, now: () => now });
  await house.close();
  expect(statements.filter((one) => one.includes('"presence"')).length).toBeGreaterThan(0);
  const reaching = statements.filter(
    (one) =>
      /(from|join|into|update) "/.test(one) &&
      !/where [\s\S]*"workspace" = \$\d/.test(one) &&
      !/^insert into "\w+" \("workspace",/.test(one.trim()),
  );
  expect(reaching).toEqual([
    'select "workspace" from "workspace"',
    'select "workspace" from "workspace"',
  ]);
});
