import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalation, escalationEvent } from '../../backend/db/schema.ts';
import { Escalation } from '../../shared/model/escalation.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, type PersonName } from './house.ts';

describe.each(databases)('escalations, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  const raise = async (by: PersonName = 'putri', change = {}) => {
    const { status, body } = await house.call('raise', by, { body: escalationBody(change) });
    expect(status).toBe(200);
    return Escalation.parse(body);
  };
  const act = (id: string, by: PersonName, body: ReturnType<typeof actionBody>) =>
    house.call('act', by, { params: { id }, body });
  const list = async (by: PersonName, query: Record<string, string> = {}) =>
    (await house.call('escalations', by, { query })).body.escalations as Escalation[];

  it('get a number, clocks from the routing table and a timeline', async () => {
    const raised = await raise('putri', { raisedAt: '2026-11-20T14:13:00.000Z' });
    expect(raised).toMatchObject({
      number: expect.stringMatching(/^E-\d+$/),
      state: 'raised',
      queue: 'safety',
      revision: 1,
      raisedBy: { name: 'putri', site: 'Yogyakarta', team: 'Payments' },
      due: { acknowledge: '2026-11-20T14:18:00.000Z', resolve: '2026-11-20T22:13:00.000Z' },
      events: [{ do: 'raise' }],
    });
  });

  it('reach a desk even when theirs is gone', async () => {
    expect((await raise('putri', { queue: 'gone' })).queue).toBe('safety');
  });

  it('sent ten times at once are one, with one answer', async () => {
    const body = escalationBody();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => house.call('raise', 'putri', { body })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body);
    const rows = await house.db
      .select()
      .from(escalation)
      .where(and(eq(escalation.workspace, 'kirana'), eq(escalation.id, body.id)));
    expect(rows).toHaveLength(1);
  });

  it('raised at once have numbers without gaps', async () => {
    const first = await raise();
    const all = await Promise.all(Array.from({ length: 12 }, () => raise()));
    const start = Number(first.number.slice(2));
    expect(all.map(({ number }) => Number(number.slice(2))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => start + 1 + i),
    );
  });

  it('sent again much later are what they have become', async () => {
    const body = escalationBody();
    await house.call('raise', 'putri', { body });
    await act(body.id, 'rina', actionBody({ do: 'take' }));
    const again = await house.call('raise', 'putri', { body });
    expect(again.body).toMatchObject({ state: 'accepted', revision: 2 });
  });

  it('of others cannot be read by guessing their id', async () => {
    const { id } = await raise('putri');
    const guessed = await house.call('raise', 'joy', { body: escalationBody({ id }) });
    expect([guessed.status, guessed.body.error]).toEqual([409, 'id-taken']);
    expect(JSON.stringify(guessed.body)).not.toContain('Money gone');
  });

  it('go all the way to closed', async () => {
    const { id } = await raise();
    const step = async (by: PersonName, what: Parameters<typeof actionBody>[0]) => {
      const { status, body } = await act(id, by, actionBody(what));
      expect(status, body.message).toBe(200);
      return Escalation.parse(body);
    };
    await step('rina', { do: 'take' });
    await step('rina', { do: 'ask', text: 'When?' });
    await step('putri', { do: 'reply', text: 'At 13:20.' });
    await step('rina', { do: 'answer', text: 'Frozen.', words: 'Sudah kami bekukan.' });
    await step('putri', { do: 'inform' });
    await step('rina', { do: 'cause', rootCause: 'phishing', resolution: 'Returned' });
    const closed = await step('rina', { do: 'close' });
    expect(closed).toMatchObject({ state: 'closed', revision: 8, rootCause: 'phishing' });
    const read = await house.call('escalation', 'putri', { params: { id } });
    expect(read.body).toEqual(closed);
  });

  it('cannot be closed before the customer was told and the cause is known', async () => {
    const { id } = await raise();
    const refused = await act(id, 'rina', actionBody({ do: 'close' }));
    expect(refused.status).toBe(409);
    expect(refused.body.message).toMatch(
      /E-\d+ cannot be closed yet: record that the customer was told, the root cause and the resol/,
    );
    expect((await house.call('escalation', 'rina', { params: { id } })).body.revision).toBe(1);
  });

  it('take an action once, however often it is sent', async () => {
    const { id } = await raise();
    const body = actionBody({ do: 'ask', text: 'When?' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => act(id, 'rina', body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const now = await house.call('escalation', 'rina', { params: { id } });
    expect(now.body.revision).toBe(2);
    expect(now.body.events).toHaveLength(2);
    const rows = await house.db
      .select()
      .from(escalationEvent)
      .where(and(eq(escalationEvent.workspace, 'kirana'), eq(escalationEvent.escalation, id)));
    expect(rows).toHaveLength(2);
  });

  it('keep every one of many actions at once', async () => {
    const { id } = await raise();
    await Promise.all(
      Array.from({ length: 8 }, (_, i) => act(id, 'rina', actionBody({ do: 'ask', text: `${i}` }))),
    );
    const { body } = await house.call('escalation', 'rina', { params: { id } });
    expect(body.revision).toBe(9);
    expect(new Set(body.events.map(({ text }: { text?: string }) => text)).size).toBe(9);
  });

  it('are refused to queues that are not there', async () => {
    const { id } = await raise();
    const away = await act(id, 'rina', actionBody({ do: 'reroute', queue: 'nowhere' }));
    expect([away.status, away.body.error]).toEqual([409, 'no-queue']);
    expect((await act(id, 'rina', actionBody({ do: 'reroute', queue: 'payments' }))).status).toBe(
      200,
    );
  });

  it('are shown to the right people', async () => {
    const ticket = {
      console: 'casebook',
      id: randomUUID(),
      url: 'https://c.example',
      subject: 's',
    };
    const { id } = await raise('putri', { ticket });
    const ofTicket = { console: 'casebook', ticket: ticket.id };
    const sees = async (by: PersonName, query: Record<string, string> = {}) =>
      (await list(by, query)).some((one) => one.id === id);
    expect(await sees('putri')).toBe(true);
    expect(await sees('dimas')).toBe(false);
    expect(await sees('dimas', ofTicket)).toBe(true);
    expect(await sees('joy', ofTicket)).toBe(false);
    expect(await sees('rina', { view: 'open' })).toBe(true);
    expect(await sees('rina', { view: 'raised' })).toBe(false);
    expect(await sees('rina', { queue: 'payments' })).toBe(false);
    expect(await sees('rina', { state: 'raised', queue: 'safety' })).toBe(true);
    expect((await house.call('escalation', 'dimas', { params: { id } })).status).toBe(200);
    expect((await house.call('escalation', 'joy', { params: { id } })).status).toBe(404);
    const reply = actionBody({ do: 'reply', text: 'x' });
    expect((await act(id, 'joy', reply)).status).toBe(404);
    expect((await act(id, 'putri', actionBody({ do: 'take' }))).status).toBe(409);
  });

  it('leave the open list when they are closed, and stand in the closed one', async () => {
    const { id } = await raise();
    for (const what of [
      { do: 'inform' },
      { do: 'cause', rootCause: 'phishing', resolution: 'x' },
      { do: 'close' },
    ] as const) {
      expect((await act(id, 'rina', actionBody(what))).status).toBe(200);
    }
    const has = async (view: string) => (await list('rina', { view })).some((e) => e.id === id);
    expect([await has('open'), await has('closed')]).toEqual([false, true]);
  });
});
