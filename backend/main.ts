import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Sop } from '../shared/model/sop.ts';
import { createApp } from './app.ts';
import { createAuth } from './auth.ts';
import { startSweeper } from './clocks/sweeper.ts';
import { companyOf } from './company/config.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ArchiveError } from './data/archive.ts';
import { operations, toldOf } from './data/operations.ts';
import { keepRetaining } from './data/retention-job.ts';
import { givenDataKeys } from './data-keys.ts';
import { type OpenDatabase, openDatabase } from './db/open.ts';
import { createDemo, demoId } from './demo.ts';
import { teachDemo } from './demo-clicks.ts';
import { checkKeys, sealOld } from './escalations/seal-old.ts';
import { keepCounted } from './insights/keep-counted.ts';
import { createLog, describeError } from './log.ts';
import { openOperatorDoor } from './ops/operator.ts';
import { createOutgoing } from './outgoing/outgoing.ts';
import { startWorker } from './outgoing/worker.ts';
import { repositoryRoot } from './root.ts';
import { createSealing, type Sealing } from './sealing.ts';
import { keptSecret } from './secret.ts';
import { importSops, refreshShipped, shippedContent } from './shipped.ts';
import { readVouching } from './vouching.ts';
import { packsReader } from './workspace-content.ts';

/** Starts Deskside from the environment. JSON lines on stdout are for the launcher: `progress`, then `ready`. */

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const progress = (text: string) => say({ progress: text });

/** Answers with the demo's SOPs when the demo is new. */
async function fill(
  { db }: OpenDatabase,
  secret: string,
  config: Config,
): Promise<Sop[] | undefined> {
  const auth = createAuth(db, secret);
  const shipped = await shippedContent(repositoryRoot());
  const now = new Date();
  const created = config.demo && (await createDemo(db, auth, shipped, now));
  if (created) {
    progress('Created the demo workspace, its people and the starter content');
  }
  await refreshShipped(db, shipped, now);
  if (config.sops) {
    const count = await importSops(db, config.sops, now);
    progress(`Imported ${count} SOPs from ${config.sops}`);
  }
  return created ? shipped.sops : undefined;
}

/** Commands for an embedded database are done by the process that has it. */
const openCommands = (folder: string, { db }: OpenDatabase, sealing: Sealing) =>
  openOperatorDoor(
    folder,
    async (name, args, out) => {
      const operation = operations[name];
      if (!operation) throw new ArchiveError(`This Deskside has no command ${name}.`);
      await operation({ db, sealing, now: () => new Date() }, Object(args), out, () => {});
    },
    toldOf,
  );

async function listen(app: FastifyInstance, { port, host }: Config): Promise<string> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new ConfigError(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
    }
    if (code === 'EACCES') {
      throw new ConfigError(`Port ${port} is not allowed for this user; set PORT above 1023.`);
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new ConfigError(`HOST "${host}" is no address of this machine.`);
    }
    throw error;
  }
  const address = app.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  progress(
    config.databaseUrl
      ? 'Connecting to PostgreSQL'
      : 'Opening the database (the first time it is created, which takes some seconds)',
  );
  const database = await openDatabase(config);
  const steps: (() => Promise<unknown>)[] = [database.close];
  let stopping = false;
  const stop = async () => {
    for (const step of steps.reverse()) await step();
  };
  try {
    // What is wrong with it is said now, not to the first agent.
    if (config.signInKeys) readVouching(config.signInKeys);
    const company = companyOf(config);
    const secret = config.authSecret ?? keptSecret(config.dataDir);
    const sealing = createSealing(givenDataKeys(config, new Date()));
    const store = { db: database.db, sealing };
    // Of many that start at once the first one does it, and the others find it done.
    const demoSops = await database.alone(async () => {
      const sealed = await sealOld(store, (done) => progress(`Sealed ${done} older escalations`));
      if (sealed === 0) await checkKeys(store);
      return fill(database, secret, config);
    });
    const outgoing = createOutgoing({ sealing, ...config });
    const app = await createApp({
      db: database.db,
      outgoing,
      live: await database.listen(),
      pool: database.pool,
      isStopping: () => stopping,
      secret,
      sealing,
      log,
      company,
      ...config,
    });
    steps.push(() => app.close());
    const worker = startWorker({
      ...outgoing,
      db: database.db,
      log,
      now: () => new Date(),
      random: Math.random,
    });
    steps.push(() => worker.stop());
    steps.push(keepCounted(database.db, log));
    steps.push(keepRetaining(store, log));
    steps.push(startSweeper({ store, packsOf: packsReader(database.db), log }));
    if (!config.databaseUrl) steps.push(await openCommands(config.dataDir, database, sealing));
    const url = await listen(app, config);
    // A stop waits for what is on its way into the database.
    let teaching: Promise<void> | undefined;
    steps.push(async () => teaching);
    onSignal(async () => {
      stopping = true;
      // Balancers see that this one is not ready and send it nothing more; only then doors close.
      await sleep(config.drainSeconds * 1000);
      setTimeout(() => process.exit(1), config.stopSeconds * 1000).unref();
      await stop();
    });
    say({ ready: true, url });
    teaching =
      demoSops &&
      teachDemo(database.db, demoId, demoSops, new Date()).catch((error) =>
        log.error({ failure: describeError(error), doing: 'teach the demo' }),
      );
  } catch (error) {
    await stop();
    throw error;
  }
}

function onSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function fail(error: unknown): void {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`Deskside could not start: ${JSON.stringify(describeError(error))}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
}

await start().catch(fail);
