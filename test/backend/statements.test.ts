import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openPglite } from '../../backend/db/open.ts';
import * as schema from '../../backend/db/schema.ts';
import { type Api, api } from '../../shared/api.ts';
import { NONE } from '../../shared/match/memory.ts';
import type { Adapter } from '../../shared/model/adapter.ts';
import { packed } from './clicks.ts';
import {
  actionBody,
  embedOrigin,
  escalationBody,
  type House,
  openHouse,
  password,
  sopText,
  usage,
} from './house.ts';
import { newSigner, signToken } from './signer.ts';

const adapter: Adapter = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../widget/host/consoles/casebook.json'), 'utf8'),
);

/** Every statement that a round through the whole endpoint table makes. */

const statements: string[] = [];
const signer = await newSigner('2026-11');
const folder = mkdtempSync(join(tmpdir(), 'deskside-keys-'));
const signInKeys = join(folder, 'sign-in-keys.json');
let house: House;

beforeAll(async () => {
  const packed = new Blob([readFileSync(inject('embedded'))]);
  const logQuery = (statement: string) => statements.push(statement);
  const create = { site: 'Yogyakarta', team: 'Chat' };
  writeFileSync(signInKeys, JSON.stringify({ kirana: { keys: [signer.jwk], create } }));
  house = await openHouse(
    async () => openPglite(await PGlite.create({ loadDataDir: packed }), { logQuery }),
    { signInKeys },
  );
});
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ours = Object.values(schema)
  .map((table) => getTableConfig(table as PgTable).name)
  .filter((name) => !['user', 'session', 'account', 'verification'].includes(name));

/** The one question that is asked before the workspace is known: where does this person work? */
const signingIn =
  /^select "workspace" from "member" where \("member"\."person" = \$1 and "member"\."active" = \$2\)/;

it('no statement reaches beyond the workspace', async () => {
  statements.length = 0;
  const body = escalationBody();
  const params = { id: body.id };
  const day = body.raisedAt.slice(0, 10);
  const query = { from: day, to: day, team: 'Payments', lang: 'id' };
  const override = {
    id: '0b1f6a0e-6f0e-4a51-9f6e-00000000aaaa',
    at: body.raisedAt,
    console: 'casebook',
    ticket: 't1',
    checks: ['card@1'],
    reason: 'approved',
    note: 'Agreed by phone',
  };
  const credentials = { email: 'putri@kirana.example', password };
  const files = [{ path: 'PAY-014.md', text: sopText('PAY-014', 'Refund') }];
  const version = { id: adapter.id, version: String(adapter.version) };
  const token = await signToken(signer, { sub: 'n-1', email: 'nadia@kirana.example' });
  const round: [keyof Api, Parameters<House['call']>[1], Parameters<House['call']>[2]][] = [
    ['signIn', undefined, { body: credentials }],
    ['handIn', undefined, { body: { token, origin: embedOrigin } }],
    ['me', 'putri', {}],
    ['packs', 'putri', {}],
    ['replaceSops', 'admin', { body: { files } }],
    ['content', 'admin', {}],
    ['sendEvents', 'putri', { body: { events: [usage('ticket.read', 't', body.raisedAt)] } }],
    ['sendOverride', 'putri', { body: override }],
    ['overrides', 'agus', { query }],
    ['raise', 'putri', { body }],
    ['escalations', 'putri', { query: { console: 'casebook', ticket: '48231' } }],
    ['escalations', 'rina', { query: { view: 'open' } }],
    ['escalation', 'putri', { params }],
    ['act', 'rina', { params, body: actionBody({ do: 'take' }) }],
    ['insights', 'agus', { query }],
    ['dismissals', 'admin', {}],
    ['shareMemory', 'putri', { body: { bytes: packed([NONE, NONE, NONE]) } }],
    ['teamMemory', 'dimas', {}],
    ['gaps', 'admin', { query: { days: '28' } }],
    ['publishAdapter', 'admin', { params: { id: adapter.id }, body: adapter }],
    ['consoles', 'admin', {}],
    ['adapter', 'admin', { params: version }],
    ['takeBackAdapter', 'admin', { params: version }],
    ['signOut', 'dimas', {}],
  ];
  for (const [name, by, sent] of round) {
    const { status, body: answer } = await house.call(name, by, sent);
    expect(status, `${name}: ${answer?.message}`).toBe(200);
  }
  // A new endpoint belongs into the round.
  expect(new Set(round.map(([name]) => name))).toEqual(new Set(Object.keys(api)));

  const named = new RegExp(`(from|join|into|update) "(${ours.join('|')})"`);
  const touching = statements.filter((one) => named.test(one) && !signingIn.test(one));
  expect(touching.length).toBeGreaterThan(50);
  for (const statement of touching) {
    // Inside a `where`, or as the first column of a new row.
    const bound =
      /where .*"workspace" = \$\d/.test(statement) ||
      /^insert into "\w+" \("workspace",/.test(statement);
    expect(bound, statement).toBe(true);
  }
});
