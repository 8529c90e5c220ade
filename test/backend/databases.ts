import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { type OpenDatabase, openPglite, openPostgres } from '../../backend/db/open.ts';

let count = 0;

/** An empty database in the PostgreSQL of the tests; answers with its address. */
export async function createPostgresDatabase(): Promise<string> {
  count += 1;
  const name = `test_${process.pid}_${Date.now()}_${count}`;
  const client = new pg.Client(`${inject('postgres')}/postgres`);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${inject('postgres')}/${name}`;
}

/** The same tests run on both: `describe.each(databases)('%s', (_name, open) => ...)`. */
export const databases: [string, () => Promise<OpenDatabase>][] = [
  [
    'embedded',
    async () =>
      openPglite(
        await PGlite.create({ loadDataDir: new Blob([readFileSync(inject('embedded'))]) }),
      ),
  ],
  ['PostgreSQL', async () => openPostgres(await createPostgresDatabase())],
];
