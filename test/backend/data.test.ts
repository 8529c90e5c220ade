import { randomBytes, randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { proofMark } from '../../backend/data/mark.ts';
import { retain } from '../../backend/data/retention.ts';
import { rotate } from '../../backend/data/rotate.ts';
import { quoted, readTables, rowsOf } from '../../backend/data/tables.ts';
import {
  erasure,
  escalation,
  escalationEvent,
  override,
  retentionRun,
  ruleProposal,
  session,
  usageEvent,
} from '../../backend/db/schema.ts';
import { problemsOf } from '../../backend/escalations/audit.ts';
import { findEscalation } from '../../backend/escalations/rows.ts';
import { verifyAll } from '../../backend/escalations/verify-all.ts';
import { countUsage } from '../../backend/insights/count-usage.ts';
import { createSealing } from '../../backend/sealing.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, usage } from './house.ts';

// Creating an embedded database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const day = 24 * 60 * 60_000;
const customer = 'Sari Wulandari';
/** What stands in the ticket and must be nowhere in the open. */
const words = [
  'Wulandari',
  'KiranaPay-hilang',
  'rekening-8821',
  'dibekukan-segera',
  'Maafkan-kami',
];

const overrideOf = (ticket: string, at: string) => ({
  id: randomUUID(),
  at,
  console: 'casebook',
  ticket,
  checks: ['card@1'],
  reason: 'approved' as const,
  note: 'Agreed with the shift lead',
});

describe.each(databases)('data protection, on %s', (_name, open) => {
  const keys = [{ id: 'old', key: randomBytes(32) }];
  let house: House;
  let now = new Date('2026-11-22T10:00:00.000Z');
  let store: { db: House['db']; sealing: ReturnType<typeof createSealing> };
  beforeAll(async () => {
    const sealing = createSealing(keys);
    house = await openHouse(open, { now: () => now, sealing });
    store = { db: house.db, sealing };
  });
  beforeEach(() => {
    now = new Date('2026-11-22T10:00:00.000Z');
  });
  afterAll(() => house?.close());

  const as = async (...sent: Parameters<House['call']>) => {
    const { status, body } = await house.call(...sent);
    expect(status, `${sent[0]}: ${body?.message}`).toBe(200);
    return body;
  };
  /** A day of one customer, so many days ago: raised, taken, answered, closed. */
  async function playDay(ticket: string, { name = customer, ago = 0 } = {}) {
    const today = now;
    now = new Date(today.getTime() - ago * day);
    const body = escalationBody({
      summary: 'Saldo KiranaPay-hilang dari rekening-8821',
      needs: ['Akun dibekukan-segera'],
      evidence: [{ text: 'saldo KiranaPay-hilang, saya Wulandari' }],
      raisedAt: now.toISOString(),
    });
    body.ticket = { ...body.ticket, id: ticket, customer: name, subject: 'rekening-8821' };
    await as('raise', 'putri', { body });
    const params = { id: body.id };
    const act = (by: 'rina' | 'putri', what: Parameters<typeof actionBody>[0]) =>
      as('act', by, { params, body: { ...actionBody(what), at: now.toISOString() } });
    await act('rina', { do: 'take' });
    await act('rina', { do: 'answer', text: 'Maafkan-kami, rekening-8821 dibekukan-segera' });
    await act('putri', { do: 'inform' });
    await act('rina', {
      do: 'cause',
      rootCause: 'phishing',
      disposition: 'valid',
      resolution: 'rekening-8821',
    });
    await act('rina', { do: 'close' });
    const events = [usage('ticket.read', ticket, now.toISOString())];
    await as('sendEvents', 'putri', { body: { events } });
    await as('sendOverride', 'putri', { body: overrideOf(ticket, now.toISOString()) });
    now = today;
    return body;
  }
  const audit = async (id: string) => as('audit', 'admin', { params: { id } });

  it('text is nowhere but where it is sealed', async () => {
    await playDay('open-1');
    let columns = 0;
    for (const table of await readTables(house.db)) {
      for (const { name, type } of table.columns) {
        columns += 1;
        // Bytes too, as they are: what is sealed must not show it either.
        const text =
          type === 'bytea' ? `encode(${quoted(name)}, 'escape')` : `${quoted(name)}::text`;
        const like = words.map((word) => `${text} ilike '%${word}%'`).join(' or ');
        const [found] = await rowsOf<{ n: number }>(
          house.db,
          `select count(*)::int as n from ${quoted(table.name)} where ${like}`,
        );
        expect([table.name, name, found?.n]).toEqual([table.name, name, 0]);
      }
    }
    expect(columns).toBeGreaterThan(100);
    // And it is there for those who may read it.
    const { escalations } = await as('escalations', 'rina', { query: { ticket: 'open-1' } });
    expect(JSON.stringify(escalations)).toContain('rekening-8821');
  });

  it('what was kept long enough goes, with a proof; what is younger stays', async () => {
    const old = await playDay('kept-old', { ago: 731 });
    const young = await playDay('kept-young');
    const dry = await as('retain', 'admin', { body: { dryRun: true } });
    const before = await house.db.select().from(usageEvent);
    const { runs } = await as('retain', 'admin', { body: {} });
    const run = (kind: string) => runs.find((one: { kind: string }) => one.kind === kind);
    for (const { kind, due, removed } of dry.runs) {
      expect([kind, removed]).toEqual([kind, 0]);
      expect(run(kind)).toMatchObject({ due, removed: due, held: 0 });
    }
    expect(run('text')).toMatchObject({ due: 1, oldest: now.toISOString(), genuine: true });
    expect(run('overrides')).toMatchObject({ due: 1 });
    expect(run('usage').removed).toBe(
      before.filter(({ at }) => at < new Date(now.getTime() - 400 * day)).length,
    );
    // For ever unless somebody says otherwise.
    expect(run('escalations')).toBeUndefined();

    const gone = await as('escalation', 'rina', { params: { id: old.id } });
    expect([gone.summary, gone.state, gone.rootCause]).toEqual(['—', 'closed', 'phishing']);
    expect(JSON.stringify(gone)).not.toMatch(/rekening-8821|Wulandari/);
    expect((await audit(old.id)).problems).toEqual([]);
    const kept = await as('escalation', 'rina', { params: { id: young.id } });
    expect(kept.summary).toBe(young.summary);

    const { kinds } = await as('data', 'admin');
    const text = kinds.find(({ kind }: { kind: string }) => kind === 'text');
    expect(text).toMatchObject({
      days: 730,
      last: { due: 1, removed: 1, by: 'admin', genuine: true },
    });
    // A second pass finds nothing; the other workspace had none.
    const again = await retain(store, 'kirana', now);
    expect(again.map(({ due }) => due)).toEqual(again.map(() => 0));
    expect(
      (await as('data', 'otherAdmin')).kinds.every((one: { last?: unknown }) => !one.last),
    ).toBe(true);
  });

  it('whole escalations go when a workspace says so, and nothing else can take them', async () => {
    const old = await playDay('whole', { ago: 40 });
    await as('keepFor', 'admin', { params: { kind: 'escalations' }, body: { days: 30 } });
    const others = house.db.delete(escalationEvent).where(eq(escalationEvent.escalation, old.id));
    await expect(others).rejects.toMatchObject({ cause: { code: '23001' } });
    const [run] = (await retain(store, 'kirana', now)).filter(({ kind }) => kind === 'escalations');
    expect(run?.removed).toBeGreaterThan(0);
    expect((await house.call('escalation', 'rina', { params: { id: old.id } })).status).toBe(404);
    await as('keepFor', 'admin', { params: { kind: 'escalations' }, body: { days: 0 } });

    // The audit knows that they went so, and does not believe a proof that nobody signed.
    const problems = async () => {
      const said: string[] = [];
      for await (const one of verifyAll(store)) if ('problem' in one) said.push(one.problem);
      return said;
    };
    expect(await problems()).toEqual([]);
    const ofRun = eq(retentionRun.id, run?.id ?? '');
    await house.db.update(retentionRun).set({ cutOff: now }).where(ofRun);
    expect(await problems()).toEqual([expect.stringMatching(/^kirana: there should be \d+ cases/)]);
    await house.db
      .update(retentionRun)
      .set({ cutOff: run?.cutOff ?? now })
      .where(ofRun);
  });

  it('a hold keeps a ticket, or everything, until it is lifted', async () => {
    const held = await playDay('held', { ago: 800 });
    const free = await playDay('free', { ago: 800 });
    const ticket = { console: 'casebook', id: 'held' };
    const { id } = await as('hold', 'admin', { body: { ticket, reason: 'Court order 12' } });
    const text = async () => {
      const { runs } = await as('retain', 'admin', { body: {} });
      return runs.find(({ kind }: { kind: string }) => kind === 'text');
    };
    expect(await text()).toMatchObject({ held: 1, removed: 1 });
    expect((await as('escalation', 'rina', { params: { id: held.id } })).summary).toBe(
      held.summary,
    );
    expect((await as('escalation', 'rina', { params: { id: free.id } })).summary).toBe('—');
    const [row] = await house.db.select().from(override).where(eq(override.ticket, 'held'));
    expect(row?.note).toBe('Agreed with the shift lead');

    const counted = await as('countSubject', 'admin', {
      body: { console: 'casebook', tickets: ['held'] },
    });
    expect(counted).toMatchObject({ escalations: [{ held: true }], texts: 0, rows: {} });
    await as('liftHold', 'admin', { params: { id } });
    const all = await as('hold', 'admin', { body: { reason: 'Investigation' } });
    expect(await text()).toMatchObject({ due: 1, held: 1, removed: 0 });
    expect((await as('data', 'admin')).holds).toMatchObject([
      { reason: 'Investigation', setBy: 'admin' },
    ]);
    await as('liftHold', 'admin', { params: { id: all.id } });
    expect(await text()).toMatchObject({ due: 1, held: 0, removed: 1 });
    expect((await house.call('liftHold', 'admin', { params: { id } })).status).toBe(404);
  });

  it('somebody’s data is exported whole, and erased with a proof that does not name them', async () => {
    const first = await playDay('s-1', { name: 'Siti Aminah' });
    const second = await playDay('s-2', { name: '  siti   AMINAH ' });
    const other = await playDay('s-3', { name: 'Siti Aminah Putri' });
    const body = { console: 'casebook', customer: 'Siti Aminah', tickets: [] };
    const whole = await as('exportSubject', 'admin', { body });
    expect(whole.escalations.map(({ id }: { id: string }) => id)).toEqual([first.id, second.id]);
    expect(whole.escalations[0]).toMatchObject({
      summary: first.summary,
      ticket: { customer: 'Siti Aminah' },
    });
    expect(whole.rows.override).toHaveLength(2);
    expect(whole.rows.usage_event).toHaveLength(2);

    // Some are counted already when it is erased.
    await countUsage(house.db, 'kirana');
    const seen = "select thing from usage_seen where thing like 't casebook s-_' order by 1";
    expect(await rowsOf(house.db, seen)).toHaveLength(3);
    const counted = await as('countSubject', 'admin', { body });
    expect(counted).toMatchObject({ texts: 6, rows: { usage_event: 2, override: 2 } });
    const wrong = await house.call('eraseSubject', 'admin', {
      body: { ...body, reason: 'Letter of 3 May', texts: 5 },
    });
    expect([wrong.status, wrong.body.error]).toEqual([409, 'changed']);
    const proof = await as('eraseSubject', 'admin', {
      body: { ...body, reason: 'Letter of 3 May', texts: 6 },
    });
    expect(proof).toMatchObject({
      texts: 6,
      rows: { usage_event: 2, override: 2 },
      held: 0,
      genuine: true,
    });
    expect(proof.escalations).toHaveLength(2);

    for (const { id } of [first, second]) {
      const gone = await as('escalation', 'rina', { params: { id } });
      expect(JSON.stringify(gone)).not.toMatch(/rekening-8821|Aminah|AMINAH/);
      expect((await audit(id)).problems).toEqual([]);
    }
    expect((await as('escalation', 'rina', { params: { id: other.id } })).summary).toBe(
      other.summary,
    );
    expect(await as('countSubject', 'admin', { body })).toEqual({
      escalations: [],
      texts: 0,
      rows: {},
    });
    // Counts of usage stay; the ticket is nobody's.
    const nobody = (await house.db.select().from(usageEvent)).filter(({ ticket }) =>
      ticket.startsWith('erased-'),
    );
    expect(new Set(nobody.map(({ ticket }) => ticket)).size).toBe(2);
    const things = await rowsOf<{ n: number }>(
      house.db,
      "select count(*)::int as n from usage_seen where thing like '%s-1%' or thing like '%s-2%'",
    );
    expect(things).toEqual([{ n: 0 }]);
    const [row] = await house.db.select().from(erasure).where(eq(erasure.id, proof.id));
    expect(JSON.stringify(row)).not.toMatch(/Aminah|s-1/);
  });

  it('a rule that came of somebody’s sentence stays, and the sentence goes', async () => {
    const propose = (id: string, words: string[]) =>
      as('proposeRule', 'rina', {
        body: {
          id,
          at: now.toISOString(),
          console: 'casebook',
          ticket: 'p-1',
          lang: 'en',
          category: 'fraud',
          severity: 'high',
          words,
          case: `${words[0]}, says Siti Aminah`,
        },
      });
    const [accepted, open] = [randomUUID(), randomUUID()];
    await propose(accepted, ['moonlight parcel trick']);
    await propose(open, ['harbour voucher trick']);
    await house.db
      .update(ruleProposal)
      .set({ state: 'accepted' })
      .where(and(eq(ruleProposal.workspace, 'kirana'), eq(ruleProposal.id, accepted)));
    const body = { console: 'casebook', tickets: ['p-1'] };
    const proof = await as('eraseSubject', 'admin', {
      body: { ...body, reason: 'Letter', texts: 0 },
    });
    expect(proof.rows).toEqual({ rule_proposal: 2 });
    const rows = await house.db
      .select()
      .from(ruleProposal)
      .where(eq(ruleProposal.workspace, 'kirana'));
    expect(rows.map(({ id, ticket }) => [id, ticket])).toEqual([
      [accepted, expect.stringMatching(/^erased-/)],
    ]);
    const place = { workspace: 'kirana', table: 'rule_proposal', id: accepted };
    expect(store.sealing.open(Buffer.from(rows[0]?.sealed ?? '', 'base64'), place)).toEqual({
      words: ['moonlight parcel trick'],
      case: 'moonlight parcel trick',
    });
  });

  it('somebody must be named, and only admins of the workspace ask', async () => {
    const body = { console: 'casebook', tickets: [] };
    expect((await house.call('countSubject', 'admin', { body })).status).toBe(400);
    const theirs = { console: 'casebook', tickets: ['s-3'] };
    expect((await as('countSubject', 'otherAdmin', { body: theirs })).escalations).toEqual([]);
    expect((await house.call('exportSubject', 'rina', { body: theirs })).status).toBe(403);
  });

  it('a proof that somebody changed is not genuine', async () => {
    await retain(store, 'kirana', now);
    await house.db
      .update(retentionRun)
      .set({ removed: sql`${retentionRun.removed} + 1` })
      .where(and(eq(retentionRun.workspace, 'kirana'), eq(retentionRun.kind, 'usage')));
    const { kinds } = await as('data', 'admin');
    const genuine = Object.fromEntries(
      kinds.map(({ kind, last }: { kind: string; last?: { genuine: boolean } }) => [
        kind,
        last?.genuine,
      ]),
    );
    expect(genuine).toMatchObject({ usage: false, overrides: true, text: true });
    expect(proofMark(store.sealing, 'kirana', { a: 1 })).not.toBe(
      proofMark(store.sealing, 'lontar', { a: 1 }),
    );
  });

  it('with a new key everything comes under it, and the old one can go', async () => {
    const kept = await playDay('rotated');
    const fresh = { id: 'new', key: randomBytes(32) };
    const seen: number[] = [];
    const both = { db: house.db, sealing: createSealing([fresh, ...keys]) };
    const done = await rotate(both, (n, of) => seen.push(n / of));
    expect(done.texts).toBeGreaterThan(3);
    expect(seen.at(-1)).toBe(1);
    // The usage proofs that the test before changed stay what they are.
    expect(done.damaged.every((one) => one.startsWith('retention_run'))).toBe(true);
    expect(await rotate(both)).toMatchObject({ texts: 0, marks: 0 });

    const alone = { db: house.db, sealing: createSealing([fresh]) };
    expect((await findEscalation(alone, 'kirana', kept.id))?.summary).toBe(kept.summary);
    const [record] = await house.db.select().from(escalation).where(eq(escalation.id, kept.id));
    const lines = await house.db
      .select()
      .from(escalationEvent)
      .where(eq(escalationEvent.escalation, kept.id))
      .orderBy(escalationEvent.revision);
    if (!record) throw new Error('It is gone');
    expect(problemsOf(alone.sealing, record, lines)).toEqual([]);
    const early = { db: house.db, sealing: createSealing(keys) };
    expect(() =>
      early.sealing.open(lines[0]?.sealed as Uint8Array, {
        workspace: 'kirana',
        table: 'x',
        id: 'x',
      }),
    ).toThrow(/"new", which is not among those given \(old\)/);
  });

  it('every column that is sealed is known to the change of keys and to backups', async () => {
    const sealed = (await readTables(house.db)).filter(({ columns }) =>
      columns.some(({ name }) => name === 'sealed'),
    );
    // A new one belongs into data/rotate.ts.
    expect(sealed.map(({ name }) => name).sort()).toEqual([
      'escalation_event',
      'lesson',
      'rule_proposal',
      'webhook',
    ]);
  });

  it('sessions that ended a week ago go', async () => {
    const count = async () => (await house.db.select().from(session)).length;
    const before = await count();
    await house.db
      .update(session)
      .set({ expiresAt: new Date(now.getTime() - 8 * day) })
      .where(eq(session.userId, house.ids.wati));
    await retain(
      { ...store, sealing: createSealing([{ id: 'x', key: randomBytes(32) }]) },
      'kirana',
      now,
    );
    expect(await count()).toBe(before - 1);
  });
});
