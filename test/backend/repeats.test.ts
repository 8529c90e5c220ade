import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRepeats } from '../../backend/cases/repeats.ts';
import { putContent } from '../../backend/workspace-content.ts';
import type { Repeats } from '../../shared/model/repeats.ts';
import { databases } from './databases.ts';
import {
  actionBody,
  escalationBody,
  fixtures,
  type House,
  openHouse,
  type PersonName,
  usage,
} from './house.ts';

const dayMs = 24 * 60 * 60_000;

describe.each(databases)('repeat problems, on %s', (_name, open) => {
  let house: House;
  /** The clock of the server. */
  const clock = Date.parse('2026-11-18T10:00:00Z');
  const ids: Record<string, string> = {};

  const act = async (id: string, body: Parameters<typeof actionBody>[0]) => {
    const sent = { ...actionBody(body), at: new Date(clock).toISOString() };
    const { status, body: answer } = await house.call('act', 'rina', {
      params: { id },
      body: sent,
    });
    expect(status, answer.message).toBe(200);
  };
  /** Raised so many days ago, and its cause recorded. */
  async function happened(
    name: string,
    by: PersonName,
    daysAgo: number,
    cause: string | undefined,
    change: object = {},
  ) {
    const raised = escalationBody({
      raisedAt: new Date(clock - daysAgo * dayMs).toISOString(),
      ticket: { ...escalationBody().ticket, id: name },
      ...change,
    });
    ids[name] = raised.id;
    const stored = await house.call('raise', by, { body: raised });
    expect(stored.status, stored.body.message).toBe(200);
    if (!cause) return;
    await act(raised.id, { do: 'take' });
    await act(raised.id, { do: 'answer', text: 'Done' });
    await act(raised.id, { do: 'inform' });
    await act(raised.id, { do: 'cause', rootCause: cause, resolution: 'Told' });
  }
  const read = async (by: PersonName, what: Repeats['by'], weeks = '12'): Promise<Repeats> => {
    const { status, body } = await house.call('repeats', by, { query: { by: what, weeks } });
    expect(status, body.message).toBe(200);
    return body;
  };

  beforeAll(async () => {
    house = await openHouse(open, { now: () => new Date(clock) });
    const causes = ['phishing', 'other'].map((id) => ({ id, name: { en: id } }));
    const routing = { ...fixtures.routing, rootCauses: causes };
    await putContent(house.db, 'kirana', 'routing', routing, undefined, new Date(clock));
    const sop = { sop: { id: 'PAY-014', version: 1, title: 'Refund', done: [] } };
    const about = { about: { product: 'rice cooker', seller: 'S-8841' } };
    await happened('t1', 'putri', 40, 'phishing', { ...sop, ...about });
    await happened('t2', 'putri', 33, 'phishing', sop);
    await happened('t3', 'dimas', 9, 'phishing', about);
    await happened('t4', 'joy', 2, 'phishing');
    await happened('t5', 'joy', 2, undefined);
    await happened('t6', 'putri', 1, 'other');
    // The same ticket twice is one contact.
    await happened('t1', 'putri', 3, 'phishing', {
      ticket: { ...escalationBody().ticket, id: 't1' },
    });
    await happened('x1', 'otherAgent', 2, undefined);
  });
  afterAll(() => house?.close());

  it('counts escalations, tickets and weeks of each cause, and what says nothing', async () => {
    const found = await read('agus', 'cause');
    expect(found).toMatchObject({ escalations: 7, unknown: 1 });
    expect(found.rows).toHaveLength(1);
    const [row] = found.rows;
    expect(row).toMatchObject({
      ...{ key: 'phishing', name: { en: 'phishing' }, escalations: 5, contacts: 4, measures: [] },
    });
    expect(row?.weeks).toHaveLength(12);
    expect(row?.weeks.reduce((all, n) => all + n, 0)).toBe(5);
    expect(row?.weeks.slice(-2)).toEqual([2, 1]);
    expect(row?.cases[0]).toMatchObject({ state: 'recorded' });
    expect(row?.cases).toHaveLength(5);
  });

  it('the same of SOPs with the tickets they were followed on, of products and sellers', async () => {
    const at = new Date(clock - dayMs).toISOString();
    const events = ['a', 'b', 'c'].map((ticket) =>
      usage('sop.accepted', ticket, at, { sop: 'PAY-014@1' }),
    );
    await house.call('sendEvents', 'putri', { body: { events } });
    const sops = await read('agus', 'sop');
    expect(sops.rows).toMatchObject([{ key: 'PAY-014', escalations: 2, contacts: 3 }]);
    expect((await read('agus', 'product')).rows).toMatchObject([
      { key: 'rice cooker', escalations: 2, contacts: 2 },
    ]);
    expect((await read('agus', 'seller')).rows[0]?.key).toBe('S-8841');
  });

  it('keeps to the sites of who asks, and to the workspace', async () => {
    expect((await read('cebu', 'cause')).rows).toEqual([]);
    expect(await read('cebu', 'cause')).toMatchObject({ escalations: 2, unknown: 1 });
    expect((await read('yogi', 'cause')).rows).toMatchObject([{ escalations: 4 }]);
    expect((await read('otherLead', 'cause')).rows).toEqual([]);
    const refused = await house.call('repeats', 'putri', { query: { by: 'cause', weeks: '12' } });
    expect(refused.status).toBe(403);
  });

  it('follows a measure until it is verified, with what changed since', async () => {
    const id = ids.t4 ?? '';
    const [late, measure] = [randomUUID(), randomUUID()];
    const own = { do: 'measure', owner: 'Product' } as const;
    await act(id, { ...own, id: late, text: 'Look', due: '2026-11-10' });
    await act(id, { ...own, id: measure, text: 'Warn', due: '2026-11-20' });
    const measures = async () => (await read('agus', 'cause')).rows[0]?.measures ?? [];
    // What burns comes first.
    expect(await measures()).toMatchObject([
      { text: 'Look', owner: 'Product', state: 'overdue', escalation: { id } },
      { text: 'Warn', state: 'open' },
    ]);
    await act(id, { do: 'measure-done', measure });
    const found = async () => (await measures()).find((one) => one.id === measure);
    expect(await found()).toMatchObject({ state: 'done' });
    // Too early to say.
    expect((await found())?.effect).toBeUndefined();

    const { body: me } = await house.call('me', 'agus');
    const { body: packs } = await house.call('packs', 'agus');
    const readEscalation = async (_: unknown, id: string) =>
      (await house.call('escalation', 'agus', { params: { id } })).body;
    const later = async (days: number, smallestShare: number) => {
      const { rows } = await readRepeats(
        { db: house.db, readEscalation },
        me,
        { by: 'cause', weeks: 12 },
        { ...packs, policy: { ...packs.policy, smallestShare } },
        new Date(clock + days * dayMs),
      );
      return rows[0]?.measures.find((one) => one.id === measure)?.effect;
    };
    expect(await later(10, 3)).toEqual({ days: 10, before: 3, after: 0 });
    expect(await later(40, 3)).toEqual({ days: 28, before: 3, after: 0 });
    expect(await later(10, 4)).toBeUndefined();

    await act(id, { do: 'measure-verified', measure, held: false });
    expect((await found())?.state).toBe('open');
    await act(id, { do: 'measure-done', measure });
    await act(id, { do: 'measure-verified', measure, held: true });
    expect(await found()).toMatchObject({ state: 'verified', verifiedBy: { name: 'rina' } });
    // A cause that happened once is a row while its measure is followed.
    await act(ids.t6 ?? '', { ...own, text: 'Look', due: '2026-12-24' });
    expect((await read('agus', 'cause')).rows.map(({ key }) => key)).toEqual(['phishing', 'other']);
  });
});
