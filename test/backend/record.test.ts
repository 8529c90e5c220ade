import { randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalation, escalationEvent } from '../../backend/db/schema.ts';
import { hashOf } from '../../backend/escalations/chain.ts';
import { eraseText } from '../../backend/escalations/erase.ts';
import type { Store } from '../../backend/escalations/rows.ts';
import { checkKeys, sealOld } from '../../backend/escalations/seal-old.ts';
import { type Said, verifyAll } from '../../backend/escalations/verify-all.ts';
import { createSealing } from '../../backend/sealing.ts';
import { Escalation } from '../../shared/model/escalation.ts';
import { databases } from './databases.ts';
import {
  actionBody,
  escalationBody,
  type House,
  openHouse,
  type PersonName,
  sealing,
} from './house.ts';

describe.each(databases)('the record, on %s', (_name, open) => {
  let house: House;
  let store: Store;
  beforeAll(async () => {
    house = await openHouse(open);
    store = { db: house.db, sealing };
  });
  afterAll(() => house?.close());

  const raise = async (change = {}) => {
    const { status, body } = await house.call('raise', 'putri', { body: escalationBody(change) });
    expect(status, body.message).toBe(200);
    return Escalation.parse(body);
  };
  const act = async (
    id: string,
    by: PersonName,
    what: Parameters<typeof actionBody>[0],
  ): Promise<Escalation> => {
    const { status, body } = await house.call('act', by, {
      params: { id },
      body: actionBody(what),
    });
    expect(status, body.message).toBe(200);
    return Escalation.parse(body);
  };
  const audit = async (id: string) => (await house.call('audit', 'admin', { params: { id } })).body;
  /** As an intruder with all rights in the database. */
  const tamper = async (statement: ReturnType<typeof sql>) => {
    await house.db.execute(sql`alter table escalation_event disable trigger user`);
    await house.db.execute(statement);
    await house.db.execute(sql`alter table escalation_event enable trigger user`);
  };
  /** All that stands in the tables, as a dump would have it. */
  const dump = async () => {
    const { rows } = (await house.db.execute(
      sql`select (select json_agg(e) from escalation e)::text || (select json_agg(v) from escalation_event v)::text as all`,
    )) as unknown as { rows: { all: string }[] };
    return rows[0]?.all ?? '';
  };
  const sure = async () => {
    const said: Said[] = [];
    for await (const one of verifyAll(store)) said.push(one);
    return said;
  };

  const spoken = {
    summary: 'Kucing-summary',
    needs: ['Kucing-need'],
    tried: 'Kucing-tried',
    promised: { text: 'Kucing-promise', by: '2026-11-25T10:00:00.000Z' },
    atRisk: { amount: 1_250_000, currency: 'IDR' },
    evidence: [{ text: 'Kucing-evidence' }],
    ticket: {
      console: 'casebook',
      id: 't-1',
      url: 'https://casebook.kirana.example/t-1',
      subject: 'Kucing-subject',
      customer: 'Kucing-customer',
    },
  };

  it('has nothing that anybody wrote in the open, and gives all of it back', async () => {
    const { id } = await raise(spoken);
    await act(id, 'rina', { do: 'ask', text: 'Kucing-ask' });
    await act(id, 'putri', { do: 'reply', text: 'Kucing-reply' });
    await act(id, 'rina', { do: 'wait', on: 'bank', reason: 'Kucing-wait' });
    await act(id, 'rina', {
      do: 'snooze',
      until: '2026-12-01T00:00:00.000Z',
      reason: 'Kucing-snooze',
    });
    await act(id, 'rina', {
      do: 'measure',
      text: 'Kucing-measure',
      owner: 'Ops',
      due: '2026-12-01',
    });
    await act(id, 'rina', { do: 'answer', text: 'Kucing-answer', words: 'Kucing-words' });
    const done = await act(id, 'rina', {
      do: 'cause',
      rootCause: 'phishing',
      resolution: 'Kucing-resolution',
    });
    expect(done).toMatchObject({
      ...spoken,
      resolution: 'Kucing-resolution',
      causes: 'routing@1',
      measures: [{ text: 'Kucing-measure', owner: 'Ops' }],
    });
    const waiting = await act(id, 'rina', { do: 'wait', on: 'courier', reason: 'Kucing-again' });
    expect(waiting.waiting).toMatchObject({ on: 'courier', reason: 'Kucing-again' });
    const asked = await act(id, 'rina', { do: 'ask', text: 'And?' });
    expect(asked.waiting).toEqual({ on: 'agent', since: expect.any(String) });
    const all = await dump();
    expect(all).toContain('t-1');
    expect(all).not.toContain('Kucing');
  });

  it('says who changed what, from what to what, to those who look after it', async () => {
    const { id, number } = await raise();
    await act(id, 'rina', { do: 'take' });
    await act(id, 'rina', { do: 'reroute', queue: 'payments', reason: 'Wallet is theirs' });
    const answer = await audit(id);
    expect(answer).toMatchObject({ number, problems: [] });
    expect(answer.entries.map(({ event }: { event: { do: string } }) => event.do)).toEqual([
      'raise',
      'take',
      'reroute',
    ]);
    expect(answer.entries[2]).toMatchObject({
      erased: false,
      hash: expect.stringMatching(/^[\da-f]{64}$/),
      event: {
        by: { name: 'rina' },
        text: 'Wallet is theirs',
        changes: expect.arrayContaining([
          ['state', 'accepted', 'raised'],
          ['queue', 'safety', 'payments'],
          ['owner', house.ids.rina, ''],
        ]),
      },
    });
    expect((await house.call('audit', 'cebuQa', { params: { id } })).status).toBe(404);
    for (const by of ['putri', 'rina', 'agus', 'sinta'] as const) {
      expect((await house.call('audit', by, { params: { id } })).status).toBe(403);
    }
    expect((await house.call('audit', 'otherAdmin', { params: { id } })).status).toBe(404);
  });

  it('cannot be changed, deleted or emptied in the database', async () => {
    const { id } = await raise();
    const row = sql`escalation = ${id}`;
    for (const statement of [
      sql`update escalation_event set event = '{}' where ${row}`,
      sql`update escalation_event set revision = 7 where ${row}`,
      sql`update escalation_event set hash = null where ${row}`,
      sql`delete from escalation_event where ${row}`,
      sql`truncate escalation_event`,
    ]) {
      await expect(house.db.execute(statement)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') },
      });
    }
    expect((await audit(id)).problems).toEqual([]);
  });

  const worked = async () => {
    const { id } = await raise();
    await act(id, 'rina', { do: 'take' });
    await act(id, 'rina', { do: 'ask', text: 'When?' });
    await act(id, 'rina', { do: 'note', text: 'Odd' });
    return id;
  };
  const line = (id: string, revision: number) => sql`escalation = ${id} and revision = ${revision}`;

  it.each<[string, (id: string) => Promise<void>, RegExp]>([
    [
      'another person in a line',
      (id) =>
        tamper(
          sql`update escalation_event set event = jsonb_set(event, '{by,name}', '"Marco"') where ${line(id, 2)}`,
        ),
      /line 2 \(take\) is not what was written/,
    ],
    [
      'another time of a line',
      (id) =>
        tamper(
          sql`update escalation_event set received_at = received_at - interval '1 hour' where ${line(id, 2)}`,
        ),
      /line 2 \(take\) is not what was written/,
    ],
    [
      'the text of another line',
      (id) =>
        tamper(
          sql`update escalation_event set sealed = (select sealed from escalation_event where ${line(id, 4)}) where ${line(id, 3)}`,
        ),
      /the text of line 3 \(ask\) is not what was written/,
    ],
    [
      'a line less in the middle',
      (id) => tamper(sql`delete from escalation_event where ${line(id, 3)}`),
      /line 3 is missing/,
    ],
    [
      'a line less at the end, with a record that ends there',
      async (id) => {
        await tamper(sql`delete from escalation_event where ${line(id, 4)}`);
        await tamper(
          sql`update escalation set revision = 3, head = (select hash from escalation_event where ${line(id, 3)}), record = jsonb_set(record, '{revision}', '3') where id = ${id}`,
        );
      },
      /the record is not what was written/,
    ],
    [
      'hashes that were all counted again',
      async (id) => {
        await tamper(
          sql`update escalation_event set event = jsonb_set(event, '{by,name}', '"Marco"') where ${line(id, 2)}`,
        );
        const rows = await house.db
          .select()
          .from(escalationEvent)
          .where(and(eq(escalationEvent.workspace, 'kirana'), eq(escalationEvent.escalation, id)))
          .orderBy(escalationEvent.revision);
        let prev = '';
        for (const row of rows) {
          const { workspace, revision, event, receivedAt, digest } = row;
          const hash = hashOf({
            workspace,
            escalation: id,
            revision,
            event,
            receivedAt,
            digest,
            prev,
          });
          await tamper(
            sql`update escalation_event set prev = ${prev}, hash = ${hash} where ${line(id, revision)}`,
          );
          prev = hash;
        }
        await tamper(sql`update escalation set head = ${prev} where id = ${id}`);
      },
      /^the record is not what was written/,
    ],
    [
      'another owner in the record',
      (id) =>
        tamper(
          sql`update escalation set record = jsonb_set(record, '{owner,name}', '"Marco"') where id = ${id}`,
        ),
      /the record is not what was written/,
    ],
    [
      'another state to be searched by',
      (id) => tamper(sql`update escalation set state = 'closed' where id = ${id}`),
      /what is searched \(state\) is not what the record says/,
    ],
  ])('shows %s', async (_what, change, problem) => {
    const id = await worked();
    expect((await audit(id)).problems).toEqual([]);
    await change(id);
    const { problems } = await audit(id);
    expect(
      problems.some((one: string) => problem.test(one)),
      problems.join('\n'),
    ).toBe(true);
    const said = await sure();
    expect(said.filter((one) => 'problem' in one).length).toBeGreaterThan(0);
    // Gone again, so that the next test begins with what is right.
    await tamper(sql`delete from escalation_event where escalation = ${id}`);
    await tamper(sql`delete from escalation where id = ${id}`);
    const gone = (await sure()).flatMap((one) => ('problem' in one ? [one.problem] : []));
    expect(gone).toEqual([
      expect.stringMatching(/there should be \d+ cases by their numbers, and there are \d+/),
    ]);
    await tamper(
      sql`update sequence set next = (select count(*) + 1 from escalation where workspace = 'kirana') where workspace = 'kirana'`,
    );
  });

  it('is whole over all workspaces, with the sum of it', async () => {
    const said = await sure();
    expect(said.filter((one) => 'problem' in one)).toEqual([]);
    const [{ cases, lines }] = (
      (await house.db.execute(
        sql`select (select count(*)::int from escalation) as cases, (select count(*)::int from escalation_event) as lines`,
      )) as unknown as { rows: [{ cases: number; lines: number }] }
    ).rows;
    expect(said.at(-1)).toEqual({ cases, lines, problems: 0 });
  });

  it('loses its text when that is erased, and nothing else', async () => {
    const { id, number } = await raise(spoken);
    await act(id, 'rina', { do: 'take' });
    await act(id, 'rina', { do: 'answer', text: 'Kucing-answer' });
    expect(await eraseText(store, 'kirana', id, 'The customer asked for it', new Date())).toBe(2);
    expect(await eraseText(store, 'kirana', id, 'Again', new Date())).toBe(0);
    const read = await house.call('escalation', 'rina', { params: { id } });
    expect(Escalation.parse(read.body)).toMatchObject({
      number,
      state: 'resolved',
      erased: 'The customer asked for it',
      summary: '—',
      evidence: [],
      ticket: { id: 't-1', subject: '—' },
      atRisk: { currency: 'IDR' },
    });
    expect(JSON.stringify(read.body)).not.toContain('Kucing');
    const answer = await audit(id);
    expect(answer.problems).toEqual([]);
    expect(answer.entries.map(({ erased }: { erased: boolean }) => erased)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const after = await house.call('act', 'rina', {
      params: { id },
      body: actionBody({ do: 'note', text: 'x' }),
    });
    expect([after.status, after.body.message]).toEqual([
      409,
      `The text of ${number} was erased; it stays as it is.`,
    ]);
  });

  it('without its key is not served at all, and the message names the key', async () => {
    await raise();
    await expect(checkKeys(store)).resolves.toBeUndefined();
    const other = createSealing([{ id: 'other', key: randomBytes(32) }]);
    await expect(checkKeys({ ...store, sealing: other })).rejects.toThrow(
      /sealed under the data key "test", which is not among those given \(other\)/,
    );
  });

  it('of an older Deskside is sealed and chained at the start, once, by any of several', async () => {
    const { id } = await raise({ ...spoken, raisedAt: '2026-11-01T10:00:00.000Z' });
    await act(id, 'rina', { do: 'take' });
    const asked = await act(id, 'rina', { do: 'ask', text: 'Kucing-ask' });
    const { kind, watchers, linked, measures, reopened, waiting, events, ...old } = asked;
    const { tenure: _, ...raisedBy } = old.raisedBy;
    await tamper(
      sql`update escalation_event set prev = null, hash = null, sealed = null, digest = null where escalation = ${id}`,
    );
    for (const event of events) {
      await tamper(
        sql`update escalation_event set event = ${JSON.stringify(event)}::jsonb where escalation = ${id} and id = ${event.id}`,
      );
    }
    const record = JSON.stringify({ ...old, raisedBy });
    await tamper(
      sql`update escalation set kind = 'issue', head = null, mark = null, record = ${record}::jsonb where id = ${id}`,
    );
    expect(await dump()).toContain('Kucing-ask');

    const sealed = await Promise.all([sealOld(store), sealOld(store)]);
    expect(Math.max(...sealed)).toBe(1);
    expect(await sealOld(store)).toBe(0);
    expect(await dump()).not.toContain('Kucing');
    const read = await house.call('escalation', 'rina', { params: { id } });
    expect(Escalation.parse(read.body)).toMatchObject({
      ...spoken,
      kind: 'loss',
      state: 'waiting',
      waiting: { on: 'agent', since: events[2]?.at },
      watchers: [],
      reopened: 0,
    });
    expect((await audit(id)).problems).toEqual([]);
    expect((await act(id, 'putri', { do: 'reply', text: 'Kucing-reply' })).state).toBe('working');
    expect((await audit(id)).problems).toEqual([]);
    const [row] = await house.db
      .select({ kind: escalation.kind, waitingOn: escalation.waitingOn })
      .from(escalation)
      .where(and(eq(escalation.workspace, 'kirana'), eq(escalation.id, id)));
    expect(row).toEqual({ kind: 'loss', waitingOn: null });
  });
});
