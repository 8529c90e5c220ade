import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalation, member } from '../../backend/db/schema.ts';
import type { EscalationQuery, Outcome } from '../../shared/api.ts';
import { Escalation } from '../../shared/model/escalation.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, type PersonName } from './house.ts';

const hour = 60 * 60_000;

describe.each(databases)('lists of escalations, on %s', (_name, open) => {
  let house: House;
  /** By a name for it here. */
  const cases = {} as Record<string, Escalation>;

  beforeAll(async () => {
    house = await openHouse(open);
    const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
    const ticket = (id: string, market: string, lang: 'id' | 'th', customer: string) => ({
      ...{ console: 'casebook', id, url: `https://c.example/${id}`, subject: 'Saldo', customer },
      ...{ market, lang },
    });
    // A clock of `old` is out, and nobody has it.
    await raise('old', 'putri', { raisedAt: ago(30), ticket: ticket('old-1', 'ID', 'id', 'Budi') });
    await raise('mine', 'putri', { ticket: ticket('mine,2', 'ID', 'id', 'Dewi Lestari') });
    await raise('thai', 'joy', { ticket: ticket('thai-3', 'TH', 'th', 'สมชาย') });
    await raise('bug', 'joy', { category: 'bug', queue: 'payments', severity: 'critical' });
    await raise('sop', 'dimas', {
      category: 'issue',
      queue: 'payments',
      sop: { id: 'PAY-014', version: 1, title: 'Refund', done: [] },
      rule: 'refund-late@2',
      raisedAt: ago(3),
    });
    await act('mine', 'rina', { do: 'take' });
    await act('thai', 'rina', { do: 'wait', on: 'bank', reason: 'They look into it' });
    await act('thai', 'agus', { do: 'watch' });
    await act('bug', 'agus', {
      do: 'snooze',
      until: new Date(Date.now() + hour).toISOString(),
      reason: 'Tomorrow',
    });
    await raise('done', 'putri', {});
    await act('done', 'putri', { do: 'inform' });
    await act('done', 'rina', { do: 'cause', rootCause: 'phishing', resolution: 'Uang kembali' });
    await act('done', 'rina', { do: 'close' });
  });
  afterAll(() => house?.close());

  const raise = async (name: string, by: PersonName, change: object) => {
    const { status, body } = await house.call('raise', by, { body: escalationBody(change) });
    expect(status, body.message).toBe(200);
    cases[name] = Escalation.parse(body);
  };
  const act = async (name: string, by: PersonName, what: Parameters<typeof actionBody>[0]) => {
    const params = { id: cases[name]?.id ?? '' };
    const { status, body } = await house.call('act', by, { params, body: actionBody(what) });
    expect(status, body.message).toBe(200);
  };
  const nameOf = ({ id }: { id: string }) =>
    Object.keys(cases).find((name) => cases[name]?.id === id);
  const list = async (query: EscalationQuery, by: PersonName = 'rina') => {
    const { status, body } = await house.call('escalations', by, {
      query: query as Record<string, string>,
    });
    expect(status, body.message).toBe(200);
    return (body.escalations as Escalation[]).map(nameOf);
  };

  it.each<[EscalationQuery, string[]]>([
    [{ queue: 'payments' }, ['bug', 'sop']],
    [{ queue: 'safety,payments', severity: 'critical' }, ['bug']],
    [{ state: 'waiting,accepted' }, ['thai', 'mine']],
    [{ kind: 'loss' }, ['done', 'thai', 'mine', 'old']],
    [{ category: 'issue' }, ['sop']],
    [{ market: 'TH' }, ['thai']],
    [{ lang: 'th' }, ['thai']],
    [{ site: 'Cebu' }, ['bug', 'thai']],
    [{ owner: 'me' }, ['done', 'thai', 'mine']],
    [{ owner: 'none' }, ['bug', 'sop', 'old']],
    [{ owner: 'none,me', queue: 'safety' }, ['done', 'thai', 'mine', 'old']],
    [{ late: '1' }, ['sop', 'old']],
    [{ waitingOn: 'bank' }, ['thai']],
    [{ console: 'casebook', ticket: 'mine,2' }, ['mine']],
    [{ kind: 'ipr' }, []],
    [{ text: 'E-2' }, ['mine']],
    [{ text: 'old-1' }, ['old']],
    [{ text: 'pay-014' }, ['sop']],
    [{ text: 'refund-late' }, ['sop']],
    [{ text: 'dimas' }, ['sop']],
    [{ text: 'DÉWI lestari' }, ['mine']],
    [{ text: 'สมชาย' }, ['thai']],
    [{ text: 'look into' }, ['thai']],
    [{ text: 'uang kembali' }, ['done']],
    [{ text: 'saldo budi', late: '1' }, ['old']],
    [{ text: '%' }, []],
    [{ text: "'; drop table escalation; --" }, []],
  ])('%j are %j', async (query, names) => {
    expect(await list(query)).toEqual(names);
  });

  it('a kind that there is not is refused with those that there are', async () => {
    const { status, body } = await house.call('escalations', 'rina', {
      query: { kind: 'nothing' },
    });
    expect(status).toBe(400);
    expect(body.message).toMatch(/^kind: .*high-risk/);
  });

  it('open ones have what burns first on top, and what stands still at the end', async () => {
    expect(await list({ view: 'open' })).toEqual(['old', 'sop', 'bug', 'mine', 'thai']);
    expect(await list({ view: 'closed' })).toEqual(['done']);
    expect(await list({ view: 'watching' }, 'agus')).toEqual(['thai']);
    expect(await list({ view: 'watching' })).toEqual([]);
    expect(await list({ view: 'snoozed' }, 'agus')).toEqual(['bug']);
    expect(await list({ view: 'raised' }, 'putri')).toEqual(['done', 'mine', 'old']);
  });

  it('a specialist of some queues has those, and what is theirs or watched', async () => {
    const own = (queues: string[]) =>
      house.db
        .update(member)
        .set({ queues })
        .where(and(eq(member.workspace, 'kirana'), eq(member.person, house.ids.rina)));
    await own(['payments']);
    expect(await list({ view: 'open' })).toEqual(['sop', 'bug', 'mine', 'thai']);
    await own([]);
  });

  it('come in pages without a gap or the same one twice', async () => {
    for (const view of ['open', 'closed', undefined] as const) {
      const whole = await list(view ? { view } : {});
      const seen: (string | undefined)[] = [];
      let after: string | undefined;
      do {
        const query = { limit: '2', ...(view ? { view } : {}), ...(after ? { after } : {}) };
        const { body } = await house.call('escalations', 'rina', { query });
        expect(body.escalations.length).toBeLessThanOrEqual(2);
        seen.push(...body.escalations.map(nameOf));
        after = body.next;
      } while (after);
      expect(seen).toEqual(whole);
    }
    for (const after of ['x', '1.2.3', '999999999999999.1', "1' or 1=1"]) {
      const { status } = await house.call('escalations', 'rina', { query: { after } });
      expect(status, after).toBe(400);
    }
    for (const limit of ['0', '501', '-1', 'all']) {
      const { status } = await house.call('escalations', 'rina', { query: { limit } });
      expect(status, limit).toBe(400);
    }
  });

  it('are counted by what they are', async () => {
    const { body } = await house.call('escalationCounts', 'rina', { query: { view: 'open' } });
    expect(body).toEqual({
      total: 5,
      late: 2,
      by: {
        state: { raised: 3, accepted: 1, waiting: 1 },
        queue: { safety: 3, payments: 2 },
        kind: { loss: 3, bug: 1, issue: 1 },
        severity: { high: 4, critical: 1 },
        market: { ID: 2, TH: 1 },
        lang: { id: 4, th: 1 },
        site: { Yogyakarta: 3, Cebu: 2 },
      },
    });
    const none = await house.call('escalationCounts', 'rina', { query: { market: 'XX' } });
    expect(none.body).toMatchObject({ total: 0, late: 0, by: { state: {} } });
  });

  it('and counts hold nothing of sites, teams and workspaces that are not theirs', async () => {
    const total = async (by: PersonName, query = {}) =>
      (await house.call('escalationCounts', by, { query })).body.total;
    expect(await total('marisol')).toBe(2);
    expect(await list({ text: 'saldo' }, 'marisol')).toEqual(['bug', 'thai']);
    expect(await list({ text: 'budi' }, 'marisol')).toEqual([]);
    expect(await list({ text: 'saldo' }, 'dimas')).toEqual(['sop']);
    await act('old', 'rina', { do: 'note', text: 'Zebra between us' });
    expect(await list({ text: 'zebra' })).toEqual(['old']);
    expect(await list({ text: 'zebra' }, 'putri')).toEqual([]);
    expect(await total('otherAdmin')).toBe(0);
    expect(await list({ text: 'putri' }, 'otherAdmin')).toEqual([]);
    expect(await list({ site: 'Yogyakarta' }, 'marisol')).toEqual([]);
  });

  it('take one action on many, each by itself', async () => {
    const ids = ['old', 'mine', 'sop', 'done'].map((name) => cases[name]?.id ?? '');
    const unknown = randomUUID();
    const body = { ids: [...ids, unknown, ...ids.slice(0, 1)], action: actionBody({ do: 'take' }) };
    const send = async (by: PersonName) => {
      const sent = await house.call('actOnMany', by, { body });
      expect(sent.status).toBe(200);
      return (sent.body.outcomes as Outcome[]).map((one) =>
        'error' in one ? [nameOf(one), one.error] : [nameOf(one), one.escalation.owner?.name],
      );
    };
    const outcomes = [
      ['old', 'agus'],
      ['mine', 'not-now'],
      ['sop', 'agus'],
      ['done', 'not-now'],
      [undefined, 'not-found'],
    ];
    expect(await send('agus')).toEqual(outcomes);
    expect(await send('agus')).toEqual(outcomes);
    const [row] = await house.db
      .select({ revision: escalation.revision })
      .from(escalation)
      .where(and(eq(escalation.workspace, 'kirana'), eq(escalation.id, cases.old?.id ?? '')));
    expect(row?.revision).toBe(3);
    const many = { ids: Array.from({ length: 101 }, () => randomUUID()), action: body.action };
    expect((await house.call('actOnMany', 'agus', { body: many })).status).toBe(400);
    expect((await house.call('actOnMany', 'putri', { body })).status).toBe(403);
  });

  it('are kept as views by each person for themselves', async () => {
    const views = [{ name: 'Burning', query: { late: '1' as const, queue: 'safety' } }];
    expect((await house.call('views', 'agus')).body).toEqual({ views: [] });
    expect((await house.call('keepViews', 'agus', { body: { views } })).body).toEqual({ views });
    expect((await house.call('views', 'agus')).body).toEqual({ views });
    expect((await house.call('views', 'rina')).body).toEqual({ views: [] });
    const long = [{ name: 'x'.repeat(61), query: {} }];
    expect((await house.call('keepViews', 'agus', { body: { views: long } })).status).toBe(400);
  });
});
