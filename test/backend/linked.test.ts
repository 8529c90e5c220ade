import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delivery, member, webhook } from '../../backend/db/schema.ts';
import { Escalation } from '../../shared/model/escalation.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, type PersonName } from './house.ts';

describe.each(databases)('cases that touch each other, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  const raise = async (by: PersonName = 'putri', change = {}) => {
    const { status, body } = await house.call('raise', by, { body: escalationBody(change) });
    expect(status, body.message).toBe(200);
    return Escalation.parse(body);
  };
  const tell = (id: string, by: PersonName, what: Parameters<typeof actionBody>[0]) =>
    house.call('act', by, { params: { id }, body: actionBody(what) });
  const act = async (...args: Parameters<typeof tell>): Promise<Escalation> => {
    const { status, body } = await tell(...args);
    expect(status, body.message).toBe(200);
    return Escalation.parse(body);
  };
  const refused = async (...args: Parameters<typeof tell>): Promise<string> => {
    const { status, body } = await tell(...args);
    expect(status).toBe(409);
    return body.message;
  };
  const read = async (id: string, by: PersonName = 'rina') =>
    Escalation.parse((await house.call('escalation', by, { params: { id } })).body);
  const audit = async (id: string) =>
    (await house.call('audit', 'admin', { params: { id } })).body.problems;

  it('are linked on both sides, and unlinked again', async () => {
    const [parent, child] = [await raise(), await raise('joy')];
    const linked = await act(child.id, 'rina', { do: 'link', kind: 'part', to: parent.id });
    expect(linked.link).toEqual({ kind: 'part', to: parent.id, number: parent.number });
    // Whoever reads it is told how many tickets have the problem; that is never stored.
    expect((await read(child.id)).link?.tickets).toBe(2);
    expect(linked.events.at(-1)).toMatchObject({ do: 'link', other: parent.number });
    expect(await read(parent.id)).toMatchObject({
      linked: 1,
      revision: 2,
      events: [{}, { do: 'linked', other: child.number, internal: true, by: { id: 'deskside' } }],
    });
    expect((await act(child.id, 'rina', { do: 'unlink' })).link).toBeUndefined();
    expect(await read(parent.id)).toMatchObject({ linked: 0, revision: 3 });
    expect([await audit(parent.id), await audit(child.id)]).toEqual([[], []]);
  });

  it('make no chains, and reach nothing that is closed, another workspace’s or not to be seen', async () => {
    const [top, middle, low] = [await raise(), await raise(), await raise()];
    await act(middle.id, 'rina', { do: 'link', kind: 'part', to: top.id });
    const to = (id: string) => ({ do: 'link', kind: 'duplicate', to: id }) as const;
    expect(await refused(low.id, 'rina', to(middle.id))).toBe(
      `${middle.number} is itself linked to ${top.number}; link to that one.`,
    );
    expect(await refused(top.id, 'rina', to(low.id))).toMatch(/has cases of its own linked to it/);
    expect(await refused(low.id, 'rina', to(low.id))).toMatch(/cannot be linked to itself/);
    expect(await refused(middle.id, 'rina', to(low.id))).toMatch(/unlink it first/);
    const jakarta = await raise('putri');
    const cebu = await raise('joy');
    expect((await tell(cebu.id, 'marisol', to(jakarta.id))).status).toBe(404);
    expect((await tell(low.id, 'rina', to(randomUUID()))).status).toBe(404);
    expect(await refused(low.id, 'putri', to(top.id))).toMatch(/^Only a specialist can link/);
    expect((await read(low.id)).revision).toBe(1);
  });

  it('hear an answer: duplicates of every one, parts of a broadcast', async () => {
    const parent = await raise();
    const duplicate = await raise('joy');
    const part = await raise('joy');
    await act(duplicate.id, 'rina', { do: 'link', kind: 'duplicate', to: parent.id });
    await act(part.id, 'rina', { do: 'link', kind: 'part', to: parent.id });
    await act(parent.id, 'rina', { do: 'answer', text: 'Frozen.', words: 'Sudah dibekukan.' });
    const heard = await read(duplicate.id, 'joy');
    expect(heard).toMatchObject({ state: 'resolved', answeredAt: expect.any(String) });
    expect(heard.events.at(-1)).toMatchObject({
      do: 'answered-with',
      other: parent.number,
      text: 'Frozen.',
      words: 'Sudah dibekukan.',
    });
    expect((await read(part.id)).state).toBe('raised');
    await act(parent.id, 'rina', { do: 'broadcast', text: 'Solved for all.' });
    for (const id of [duplicate.id, part.id]) {
      expect((await read(id, 'joy')).events.at(-1)).toMatchObject({ text: 'Solved for all.' });
      expect(await audit(id)).toEqual([]);
    }
    expect((await read(part.id)).acknowledgedAt).toBeDefined();
  });

  it('that came later hear what was answered before', async () => {
    const [parent, late] = [await raise(), await raise('joy')];
    await act(parent.id, 'rina', { do: 'answer', text: 'Frozen.' });
    const linked = await act(late.id, 'rina', { do: 'link', kind: 'duplicate', to: parent.id });
    expect(linked).toMatchObject({ state: 'resolved', revision: 3 });
    expect(linked.events.at(-1)).toMatchObject({ do: 'answered-with', text: 'Frozen.' });
  });

  it('are closed with the one they are duplicates of, parts are not', async () => {
    const parent = await raise();
    const duplicate = await raise('joy');
    const part = await raise('joy');
    await act(duplicate.id, 'rina', { do: 'link', kind: 'duplicate', to: parent.id });
    await act(part.id, 'rina', { do: 'link', kind: 'part', to: parent.id });
    await act(parent.id, 'putri', { do: 'inform' });
    await act(parent.id, 'rina', { do: 'cause', rootCause: 'phishing', resolution: 'Paid back' });
    await act(parent.id, 'rina', { do: 'close' });
    expect((await read(duplicate.id, 'joy')).events.at(-1)).toMatchObject({
      do: 'closed-with',
      other: parent.number,
    });
    expect([(await read(duplicate.id)).state, (await read(part.id)).state]).toEqual([
      'closed',
      'raised',
    ]);
    expect(await refused(part.id, 'rina', { do: 'reopen', reason: 'x' })).toMatch(/not closed/);
    const other = await raise();
    const link = { do: 'link', kind: 'part', to: parent.id } as const;
    expect(await refused(other.id, 'rina', link)).toMatch(/is closed; reopen it/);
  });

  it('sent again do it once, in all of them', async () => {
    const [parent, child] = [await raise(), await raise('joy')];
    await act(child.id, 'rina', { do: 'link', kind: 'part', to: parent.id });
    const body = actionBody({ do: 'broadcast', text: 'Solved.' });
    const sent = await Promise.all(
      Array.from({ length: 5 }, () =>
        house.call('act', 'rina', { params: { id: parent.id }, body }),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect((await read(child.id)).events.map(({ do: did }) => did)).toEqual([
      'raise',
      'link',
      'answered-with',
    ]);
  });

  it('at once and against each other neither block nor lose anything', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => raise()));
    const [hub] = cases as [Escalation];
    const others = cases.slice(1);
    await Promise.all(
      others.map(({ id }) => act(id, 'rina', { do: 'link', kind: 'part', to: hub.id })),
    );
    const both = await Promise.all([
      ...others.map(({ id }) => tell(id, 'rina', { do: 'unlink' })),
      ...Array.from({ length: 5 }, (_, i) =>
        tell(hub.id, 'agus', { do: 'broadcast', text: `News ${i}` }),
      ),
      ...others.map(({ id }) => tell(id, 'agus', { do: 'note', text: 'x' })),
    ]);
    expect(both.map(({ status }) => status)).toEqual(Array(15).fill(200));
    expect(await read(hub.id)).toMatchObject({ linked: 0, revision: 1 + 5 + 5 + 5 });
    for (const { id } of cases) expect(await audit(id)).toEqual([]);
  });

  it('two who link each other to each other make no circle', async () => {
    const [a, b] = [await raise(), await raise()];
    const answers = await Promise.all([
      tell(a.id, 'rina', { do: 'link', kind: 'part', to: b.id }),
      tell(b.id, 'agus', { do: 'link', kind: 'part', to: a.id }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const links = [await read(a.id), await read(b.id)].filter(({ link }) => link);
    expect(links).toHaveLength(1);
  });

  it('are handed over to those who can have them', async () => {
    const { id } = await raise('joy');
    const to = (person: string | undefined) =>
      ({ do: 'hand-over', text: 'Bank has it', ...(person ? { to: person } : {}) }) as const;
    expect(await refused(id, 'rina', to('nobody'))).toMatch(/Nobody on the desks has this id/);
    expect(await refused(id, 'rina', to(house.ids.joy))).toMatch(/Nobody on the desks/);
    expect(await refused(id, 'rina', to(house.ids.otherSpecialist))).toMatch(/Nobody on the desks/);
    expect(await refused(id, 'rina', to(house.ids.yogi))).toBe('yogi may not see cases of Cebu.');
    const change = (what: Partial<typeof member.$inferInsert>) =>
      house.db
        .update(member)
        .set(what)
        .where(and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.marisol)));
    await change({ queues: ['payments'] });
    expect(await refused(id, 'rina', to(house.ids.marisol))).toMatch(/does not work on "safety"/);
    await change({ queues: [], active: false });
    expect(await refused(id, 'rina', to(house.ids.marisol))).toMatch(/Nobody on the desks/);
    await change({ active: true });
    const handed = await act(id, 'rina', to(house.ids.marisol));
    expect(handed.owner).toEqual({ id: house.ids.marisol, name: 'marisol' });
    expect((await act(id, 'marisol', to(undefined))).owner).toBeUndefined();
  });

  it('have the clocks of their severity, the tenure of who raised them, and causes that exist', async () => {
    await house.db
      .update(member)
      .set({ startedOn: new Date().toISOString().slice(0, 10) })
      .where(and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.joy)));
    const raised = await raise('joy');
    expect(raised).toMatchObject({ kind: 'loss', raisedBy: { tenure: 'new' } });
    expect((await raise('putri')).raisedBy.tenure).toBeUndefined();
    const higher = await act(raised.id, 'rina', {
      do: 'severity',
      severity: 'critical',
      reason: 'Grows',
    });
    expect(higher).toMatchObject({ severity: 'critical', limits: { acknowledge: 5 } });
    const cause = { do: 'cause', rootCause: 'weather', resolution: 'x' } as const;
    expect(await refused(raised.id, 'rina', cause)).toBe('There is no root cause "weather".');
  });

  it('show agents nothing that specialists keep to themselves', async () => {
    const { id } = await raise();
    await act(id, 'rina', { do: 'take' });
    await act(id, 'rina', { do: 'note', text: 'Between us' });
    await act(id, 'rina', { do: 'measure', text: 'Train', owner: 'Ops', due: '2026-12-01' });
    await act(id, 'rina', { do: 'snooze', until: '2026-12-01T00:00:00.000Z', reason: 'Later' });
    const seen = await act(id, 'putri', { do: 'reply', text: 'More' });
    expect(seen.events.map(({ do: did }) => did)).toEqual(['raise', 'take', 'reply']);
    expect(JSON.stringify([seen, await read(id, 'dimas')])).not.toMatch(/Between us|Train|Later/);
    const ofTicket = { console: 'casebook', ticket: '48231' };
    const { body } = await house.call('escalations', 'putri', { query: ofTicket });
    expect(JSON.stringify(body)).not.toMatch(/Between us|Train|Later/);
    const again = await house.call('raise', 'putri', { body: escalationBody({ id }) });
    expect(JSON.stringify(again.body)).not.toMatch(/Between us|Train|Later/);
  });

  it('tell other systems of each case that changed', async () => {
    const id = randomUUID();
    await house.db.insert(webhook).values({
      workspace: 'kirana',
      id,
      name: 'All',
      format: 'deskside',
      host: 'hooks.example',
      sealed: 'x',
      events: ['escalation.broadcast', 'escalation.resolved'],
      queues: [],
      withText: false,
      createdAt: new Date(),
      createdBy: house.ids.admin,
    });
    const [parent, child] = [await raise(), await raise('joy')];
    await act(child.id, 'rina', { do: 'link', kind: 'part', to: parent.id });
    await act(parent.id, 'rina', { do: 'broadcast', text: 'Solved.' });
    const sent = await house.db
      .select({ subject: delivery.subject })
      .from(delivery)
      .where(and(eq(delivery.workspace, 'kirana'), eq(delivery.webhook, id)));
    expect(sent.map(({ subject }) => subject).sort()).toEqual([parent.id, child.id].sort());
  });
});
