import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleProposal } from '../../backend/db/schema.ts';
import { putContent } from '../../backend/workspace-content.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { lists, rules } from '../../shared/packs/index.ts';
import { compileRules } from '../../shared/risk/compile.ts';
import { findFlags } from '../../shared/risk/risk.ts';
import { caseTicket } from '../../shared/risk/validate.ts';
import { databases } from './databases.ts';
import { type House, openHouse, type PersonName, usage } from './house.ts';

const at = new Date().toISOString();
const sentence = 'Dompet saya tiba-tiba kosong melompong setelah klik tautan itu.';

describe.each(databases)('verdicts and rules of one’s own, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
    for (const workspace of ['kirana', 'lontar']) {
      const some = rules.filter(({ lang }) => lang === 'id').slice(0, 12);
      await putContent(house.db, workspace, 'rules', some, undefined, new Date());
      await putContent(house.db, workspace, 'lists', lists, undefined, new Date());
    }
  });
  afterAll(() => house?.close());

  const verdict = (change: object = {}) => ({
    id: randomUUID(),
    at,
    console: 'casebook',
    ticket: '1',
    rule: 'legal-threat-id@1',
    category: 'legal',
    severity: 'high',
    verdict: 'confirmed',
    ...change,
  });
  const proposal = (change: object = {}) => ({
    id: randomUUID(),
    at,
    console: 'casebook',
    ticket: '48231',
    lang: 'id',
    category: 'fraud',
    severity: 'high',
    words: ['kosong melompong'],
    case: sentence,
    ...change,
  });
  const send = (body: object, by: PersonName = 'rina') => house.call('sendVerdict', by, { body });
  const precision = async (by: PersonName) => (await house.call('precision', by)).body;
  const proposalsOf = async (by: PersonName) =>
    (await house.call('ruleProposals', by)).body.proposals;
  const packsOf = async (by: PersonName): Promise<Packs> => (await house.call('packs', by)).body;
  const flagsIn = async (by: PersonName) => {
    const packs = await packsOf(by);
    return findFlags(compileRules(packs.rules, packs.lists), caseTicket({}, sentence));
  };

  it('stores a verdict once, and none that says too little', async () => {
    const body = verdict();
    expect((await send(body)).body).toEqual({ stored: 1 });
    expect((await send(body)).body).toEqual({ stored: 0 });
    expect((await send(verdict({ verdict: 'dismissed' }))).body.message).toMatch(/^reason: /);
    expect((await send(verdict({ verdict: 'missed' }))).body.message).toMatch(/^rule: /);
    expect((await send(verdict({ ticket: 'a customer said' }))).status).toBe(400);
    expect((await send(verdict(), 'putri')).status).toBe(403);
  });

  it('counts the last verdict of each ticket, beside the tickets that nobody judged', async () => {
    const events = ['1', '2', '3', '4'].map((ticket) =>
      usage('flag.raised', ticket, at, { rule: 'legal-threat-id@1' }),
    );
    await house.call('sendEvents', 'putri', { body: { events } });
    const later = new Date(Date.parse(at) + 1000).toISOString();
    await send(verdict({ ticket: '2' }));
    await send(verdict({ ticket: '2', at: later, verdict: 'dismissed', reason: 'misread' }));
    const { rule: _, ...missed } = verdict({ ticket: '9', verdict: 'missed', category: 'fraud' });
    await send(missed);
    const found = await precision('sinta');
    expect(found.rules).toEqual([
      expect.objectContaining({
        ...{ rule: 'legal-threat-id', version: 1, confirmed: 1, dismissed: 1, undecided: 2 },
        reasons: { misread: 1 },
      }),
    ]);
    expect(found.missed).toEqual([{ category: 'fraud', count: 1 }]);
    // Held to Cebu, where nobody gave a verdict; another workspace.
    expect(await precision('marisol')).toMatchObject({ rules: [], missed: [] });
    expect(await precision('otherAdmin')).toMatchObject({ rules: [], missed: [] });
  });

  it('keeps a proposal sealed, and shows it to its proposer and the owners of the rules', async () => {
    const body = proposal();
    expect((await house.call('proposeRule', 'rina', { body })).body).toEqual({ stored: 1 });
    expect((await house.call('proposeRule', 'rina', { body })).body).toEqual({ stored: 0 });
    const rows = await house.db.select().from(ruleProposal);
    expect(JSON.stringify(rows)).not.toMatch(/kosong|melompong|Dompet/);
    const [shown] = await proposalsOf('admin');
    expect(shown).toMatchObject({ words: body.words, case: sentence, state: 'open' });
    expect(shown.replay).toMatchObject({ flagged: 0, catches: true, examples: [] });
    expect(shown.replay.texts).toBeGreaterThan(20);
    expect(await proposalsOf('rina')).toHaveLength(1);
    expect(await proposalsOf('quinn')).toEqual([]);
    expect(await proposalsOf('otherAdmin')).toEqual([]);
  });

  it('refuses words that no rule can be made of', async () => {
    const { status, body } = await house.call('proposeRule', 'rina', {
      body: proposal({ words: ['** __'] }),
    });
    expect(status).toBe(422);
    expect(body.message).toContain('holds no word');
  });

  it('says on how many harmless texts the words would have been wrong', async () => {
    const body = proposal({ words: ['saya'], ticket: '7' });
    await house.call('proposeRule', 'rina', { body });
    const found = (await proposalsOf('admin')).find(({ id }: { id: string }) => id === body.id);
    expect(found.replay.flagged).toBeGreaterThan(0);
    expect(found.replay.examples.length).toBeGreaterThan(0);
    const declined = await house.call('declineRule', 'admin', {
      params: { id: body.id },
      body: { reason: 'Everybody says so.' },
    });
    expect(declined.body).toMatchObject({ state: 'declined', reason: 'Everybody says so.' });
    const own = (await proposalsOf('rina')).find(({ id }: { id: string }) => id === body.id);
    expect(own.reason).toBe('Everybody says so.');
  });

  it('becomes a rule of every panel of the workspace, in versions that can be taken back', async () => {
    const [{ id }] = (await proposalsOf('admin')).filter(
      ({ state }: { state: string }) => state === 'open',
    );
    const params = { id };
    const body = {
      ...{ title: 'Wallet emptied', category: 'fraud', severity: 'critical' },
      words: ['kosong melompong'],
    };
    expect((await house.call('acceptRule', 'rina', { params, body })).status).toBe(403);
    expect((await house.call('acceptRule', 'otherAdmin', { params, body })).status).toBe(404);
    const blind = await house.call('acceptRule', 'admin', {
      params,
      body: { ...body, words: ['something else'] },
    });
    expect(blind.status).toBe(422);
    const tried = await house.call('acceptRule', 'admin', {
      params,
      body: { ...body, words: ['something else'], dryRun: true },
    });
    expect(tried.body).toMatchObject({ state: 'open', replay: { catches: false } });
    expect(await flagsIn('putri')).toEqual([]);

    const before = (await packsOf('putri')).version;
    const accepted = await house.call('acceptRule', 'sinta', { params, body });
    expect(accepted.body).toMatchObject({ state: 'accepted', versions: [{ version: 1 }] });
    expect((await packsOf('putri')).version).not.toBe(before);
    const [flag] = await flagsIn('putri');
    expect(flag).toMatchObject({ category: 'fraud', severity: 'critical', version: 1 });
    expect(JSON.stringify(await packsOf('putri'))).not.toContain('tautan itu');
    expect(await flagsIn('otherAgent')).toEqual([]);

    const second = await house.call('acceptRule', 'admin', {
      params,
      body: { ...body, severity: 'high' },
    });
    expect(second.body.versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect((await flagsIn('putri'))[0]).toMatchObject({ severity: 'high', version: 2 });

    const rule = { id: flag?.ruleId ?? '' };
    await house.call('takeBackRule', 'admin', { params: { ...rule, version: '2' } });
    expect((await flagsIn('putri'))[0]).toMatchObject({ severity: 'critical', version: 1 });
    const gone = await house.call('takeBackRule', 'admin', { params: { ...rule, version: '1' } });
    expect(gone.body.versions[1]).toMatchObject({ takenBackBy: 'admin' });
    expect(await flagsIn('putri')).toEqual([]);
    await house.call('putBackRule', 'admin', { params: { ...rule, version: '1' } });
    expect(await flagsIn('putri')).toHaveLength(1);

    const late = await house.call('declineRule', 'admin', { params, body: { reason: 'No more' } });
    expect(late.status).toBe(409);
  });
});
