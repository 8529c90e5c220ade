import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openPglite } from '../../backend/db/open.ts';
import * as schema from '../../backend/db/schema.ts';
import { api } from '../../shared/api.ts';
import { type House, openHouse } from './house.ts';
import { wholeRound } from './round.ts';
import { newSigner } from './signer.ts';
import { outgoing } from './told.ts';

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
    { signInKeys, outgoing: outgoing() },
  );
});
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ours = Object.values(schema)
  .map((table) => getTableConfig(table as PgTable).name)
  .filter((name) => !['user', 'session', 'account', 'verification', 'attempt'].includes(name));

/** The one question that is asked before the workspace is known: where does this person work? */
const signingIn =
  /^select "workspace" from "member" where \("member"\."person" = \$1 and "member"\."active" = \$2\)/;

/** In a `where` or a `join`, or as the first column of a new row. */
const bound = /workspace"? = (\$\d+|("?\w+"?\.)?"?workspace"?)|into "?\w+"? \("?workspace"?,/g;
const ofSession = /workspace"? = \$\d|\("?workspace"?,[^)]*\)\s*(values \(|select )\$\d/;

it('no statement reaches beyond the workspace', async () => {
  statements.length = 0;
  const { answered, failed } = await wholeRound(house, { signer });
  expect(failed).toEqual([]);
  // A new endpoint belongs into a round (rounds/).
  expect(new Set(answered.map(({ name }) => name))).toEqual(new Set(Object.keys(api)));

  const named = new RegExp(`\\b(from|join|into|update|using) "?(${ours.join('|')})\\b"?`, 'g');
  const touching = statements.filter((one) => one.match(named) && !signingIn.test(one));
  expect(touching.length).toBeGreaterThan(50);
  // Each mention of a table is held to the workspace of the session, or to that of another table that is: so that
  // all of the work lies where the workspace lies.
  const loose = touching.filter(
    (one) =>
      !ofSession.test(one) || (one.match(bound) ?? []).length < (one.match(named) ?? []).length,
  );
  expect([...new Set(loose)]).toEqual([]);
});
