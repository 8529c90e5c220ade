/** What becomes of escalations when something breaks: each fault on real processes, beside agents at work. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, createCluster } from './cluster.ts';
import { createCrew } from './crew.ts';
import { type Line, openLine } from './line.ts';
import { createServer, type Server } from './server.ts';
import { type Verdict, verdictOn } from './verdict.ts';

interface Stage {
  root: string;
  /** For everything of this fault; gone afterwards. */
  folder: string;
  random: () => number;
  /** Ends when the stage does. */
  later(end: () => Promise<unknown>): void;
}
interface Outcome extends Verdict {
  note?: string;
}
/** Cannot be tried on this machine: why. */
class Impossible extends Error {}

async function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createTcpServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

const secrets = { AUTH_SECRET: 'faults'.repeat(8) };

async function embedded({ root, folder, later }: Stage): Promise<Server> {
  const server = createServer(root, { DATA_DIR: join(folder, 'data') });
  await server.start();
  later(server.kill);
  return server;
}

async function cluster(stage: Stage, folder = join(stage.folder, 'postgres')): Promise<Cluster> {
  const made = await createCluster(folder, await freePort());
  stage.later(made.remove);
  await made.start();
  await made.ask('postgres', 'create database deskside');
  return made;
}

async function onPostgres(stage: Stage, url: string): Promise<Server> {
  const server = createServer(stage.root, {
    ...secrets,
    DATA_DIR: join(stage.folder, 'data'),
    DATABASE_URL: url,
  });
  await server.start();
  stage.later(server.kill);
  return server;
}

async function line(stage: Stage, ports: number[]): Promise<Line> {
  const opened = await openLine(ports, stage.random);
  stage.later(opened.close);
  return opened;
}
const crewOn = (stage: Stage, port: number, count = 20) =>
  createCrew(`http://127.0.0.1:${port}`, count, stage.random);

/** Killed three times while agents work. */
async function killed(stage: Stage, server: Server): Promise<Outcome> {
  const crew = await crewOn(stage, server.port);
  const work = crew.work(12, 250);
  for (let times = 0; times < 3; times += 1) {
    await sleep(600 + 400 * stage.random());
    await server.kill();
    await sleep(200);
    await server.start();
  }
  await work;
  await crew.settle(120_000);
  return verdictOn(crew);
}

/** A file system of its own that is soon full. */
function smallDisk(
  { folder, later }: Stage,
  megabytes: number,
): { path: string; fill(): void; clear(): void } {
  const path = join(folder, 'disk');
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], {
      stdio: 'pipe',
    });
  } catch {
    throw new Impossible('a small disk cannot be mounted here (needs root)');
  }
  later(async () => execFileSync('umount', ['-l', path], { stdio: 'pipe' }));
  const ballast = join(path, 'ballast');
  return {
    path,
    fill() {
      // To the last byte, however much that is.
      execFileSync('sh', ['-c', `cat /dev/zero > ${ballast} 2>/dev/null || true`]);
    },
    clear: () => rmSync(ballast, { force: true }),
  };
}

async function diskFull(
  stage: Stage,
  disk: ReturnType<typeof smallDisk>,
  server: Server,
): Promise<Outcome> {
  const crew = await crewOn(stage, server.port);
  const work = crew.work(12, 250);
  await sleep(800);
  disk.fill();
  await work;
  const waited = await crew.waiting();
  disk.clear();
  return { ...(await healed()), note: `${waited} waited while it was full` };

  async function healed() {
    // A database that ended itself is started again by whoever keeps it running.
    await crew.settle(30_000).catch(async () => {
      await server.kill();
      await server.start();
      await crew.settle(120_000);
    });
    return verdictOn(crew);
  }
}

const faults: Record<string, (stage: Stage) => Promise<Outcome>> = {
  'killed, embedded': async (stage) => killed(stage, await embedded(stage)),
  'killed, PostgreSQL': async (stage) =>
    killed(stage, await onPostgres(stage, (await cluster(stage)).url('deskside'))),

  async 'database away for a minute'(stage) {
    const database = await cluster(stage);
    const server = await onPostgres(stage, database.url('deskside'));
    const crew = await crewOn(stage, server.port);
    const work = crew.work(12, 300);
    await sleep(1000);
    await database.stop('immediate');
    await sleep(60_000);
    await work;
    const waited = await crew.waiting();
    await database.start();
    const began = Date.now();
    await crew.settle(120_000);
    const note = `${waited} waited; all there ${((Date.now() - began) / 1000).toFixed(1)} s after it was back`;
    return { ...(await verdictOn(crew)), note };
  },

  async 'primary lost, replica promoted'(stage) {
    const primary = await cluster(stage);
    const standby = await createCluster(join(stage.folder, 'standby'), await freePort(), primary);
    stage.later(standby.remove);
    await standby.start();
    // What was acknowledged is on both.
    await primary.ask('postgres', "alter system set synchronous_standby_names = 'standby'");
    await primary.ask('postgres', 'select pg_reload_conf()');
    const address = await line(stage, [primary.port]);
    const url = `postgres://postgres@127.0.0.1:${address.port}/deskside`;
    const server = await onPostgres(stage, url);
    const crew = await crewOn(stage, server.port);
    const work = crew.work(12, 300);
    await sleep(1500);
    await primary.stop('immediate');
    address.cut();
    await standby.ask('postgres', 'select pg_promote()');
    address.lead([standby.port]);
    await work;
    await crew.settle(120_000);
    return verdictOn(crew);
  },

  async 'two backends, one killed'(stage) {
    const url = (await cluster(stage)).url('deskside');
    const servers = [await onPostgres(stage, url), await onPostgres(stage, url)];
    const balancer = await line(
      stage,
      servers.map(({ port }) => port),
    );
    const crew = await crewOn(stage, balancer.port);
    const work = crew.work(12, 250);
    await sleep(1200);
    await servers[0]?.kill();
    // A balancer notices after a while.
    await sleep(700);
    balancer.lead([servers[1]?.port ?? 0]);
    await work;
    await crew.settle(120_000);
    return verdictOn(crew);
  },

  async 'network cut'(stage) {
    const server = await embedded(stage);
    const network = await line(stage, [server.port]);
    const crew = await crewOn(stage, network.port);
    const work = crew.work(12, 250);
    network.loseAnswers(0.3);
    await sleep(1500);
    network.cut();
    await sleep(2000);
    network.lead([server.port]);
    await work;
    network.loseAnswers(0);
    await crew.settle(120_000);
    return verdictOn(crew);
  },

  async 'disk full, embedded'(stage) {
    const disk = smallDisk(stage, 400);
    const server = createServer(stage.root, { DATA_DIR: join(disk.path, 'data') });
    await server.start();
    stage.later(server.kill);
    return diskFull(stage, disk, server);
  },

  async 'disk full, PostgreSQL'(stage) {
    const disk = smallDisk(stage, 400);
    const database = await cluster(stage, join(disk.path, 'postgres'));
    const server = await onPostgres(stage, database.url('deskside'));
    const crew = await crewOn(stage, server.port);
    const work = crew.work(12, 250);
    await sleep(800);
    disk.fill();
    await work;
    const waited = await crew.waiting();
    disk.clear();
    // PostgreSQL may have ended itself rather than lose what it promised.
    await database.stop('immediate');
    await database.start();
    await crew.settle(120_000);
    return { ...(await verdictOn(crew)), note: `${waited} waited while it was full` };
  },

  async 'clock jumps'(stage) {
    const offset = join(stage.folder, 'offset');
    writeFileSync(offset, '0');
    const server = createServer(stage.root, {
      DATA_DIR: join(stage.folder, 'data'),
      NODE_OPTIONS: `--import ${join(stage.root, 'test/faults/clock.mjs')}`,
      CLOCK_OFFSET: offset,
    });
    await server.start();
    stage.later(server.kill);
    const crew = await crewOn(stage, server.port);
    const work = crew.work(12, 400);
    for (const hours of [2, -3, 26, 0]) {
      await sleep(1200);
      writeFileSync(offset, String(hours * 3_600_000));
    }
    await work;
    await crew.settle(120_000);
    return verdictOn(crew, true);
  },

  async 'the same batch ten times'(stage) {
    const server = await embedded(stage);
    const crew = await crewOn(stage, server.port, 10);
    await crew.work(5, 50);
    await crew.settle(60_000);
    await crew.again(10);
    return verdictOn(crew);
  },

  async '1,000 agents come back at once'(stage) {
    const database = await cluster(stage);
    const server = await onPostgres(stage, database.url('deskside'));
    const crew = await crewOn(stage, server.port, 1000);
    await server.kill();
    await crew.work(2, 500);
    const waited = await crew.waiting();
    await server.start();
    const began = Date.now();
    await crew.settle(240_000);
    const note = `${waited} waited; all there after ${((Date.now() - began) / 1000).toFixed(1)} s`;
    return { ...(await verdictOn(crew)), note };
  },
};

/** Numbers that look random and are the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

async function play(root: string, fault: (stage: Stage) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-faults-'));
  // PostgreSQL runs as a user of its own, who must get in here.
  execFileSync('chmod', ['755', folder]);
  const ends: (() => Promise<unknown>)[] = [];
  try {
    return await fault({ root, folder, random: randomFrom(7), later: (end) => ends.push(end) });
  } finally {
    for (const end of ends.reverse()) await end().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers with the exit code: 1 when anything was lost, doubled or wrong. */
export async function main(names: string[], { root }: { root: string }): Promise<number> {
  const chosen = Object.entries(faults).filter(
    ([name]) => names.length === 0 || names.some((part) => name.includes(part)),
  );
  if (chosen.length === 0) {
    console.error(`No fault has such a name. Faults: ${Object.keys(faults).join(' · ')}`);
    return 2;
  }
  const rows: string[][] = [];
  let bad = 0;
  for (const [name, fault] of chosen) {
    const began = Date.now();
    const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
    try {
      const { raised, acknowledged, stored, wrong, note = '' } = await play(root, fault);
      if (wrong.length > 0) bad += 1;
      for (const words of wrong.slice(0, 20)) console.log(`  ${name}: ${words}`);
      const result = wrong.length === 0 ? 'yes' : `no: ${wrong.length} wrong`;
      rows.push([
        name,
        String(raised),
        String(acknowledged),
        String(stored),
        result,
        seconds(),
        note,
      ]);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!(error instanceof Impossible)) bad += 1;
      const result = error instanceof Impossible ? 'not tried' : 'failed';
      rows.push([name, '–', '–', '–', result, seconds(), why]);
    }
    console.error(`${name}: ${rows.at(-1)?.slice(1).join(' · ')}`);
  }
  const head = [
    'fault',
    'raised',
    'acknowledged',
    'stored',
    'exactly once, clocks right',
    'took',
    '',
  ];
  const table = [head, head.map(() => '---'), ...rows];
  const out = table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  console.log(out);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results/faults.md'), `${out}\n`);
  return bad === 0 ? 0 : 1;
}
