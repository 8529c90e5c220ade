import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient } from '../../widget/client.ts';
import { type Cluster, createCluster } from '../faults/cluster.ts';
import { createServer } from '../faults/server.ts';
import { keepSending, type Pace } from './client.ts';
import { freePort } from './port.ts';

/** How many events and escalations a second are accepted, beside a server that only stores the same rows. */

const batch = 50;
const connections = 16;
export const secrets = { AUTH_SECRET: 'load'.repeat(10) };

export const events = () =>
  JSON.stringify({
    events: Array.from({ length: batch }, (_, i) => ({
      id: randomUUID(),
      at: new Date(Date.now() - i).toISOString(),
      kind: i % 2 ? 'sop.shown' : 'ticket.read',
      console: 'casebook',
      ticket: `T${Math.floor(Math.random() * 10_000)}`,
      lang: 'id',
      sop: 'PAY-014@6',
    })),
  });
export const escalation = () =>
  JSON.stringify({
    id: randomUUID(),
    category: 'fraud',
    severity: 'high',
    queue: 'account-safety',
    ticket: {
      console: 'casebook',
      id: `T${Math.floor(Math.random() * 1_000_000)}`,
      url: 'https://casebook.kirana.example/48231',
      subject: 'Saldo hilang setelah telepon',
      lang: 'id',
      market: 'ID',
    },
    summary: 'Customer gave an OTP to a caller. Money left the wallet.',
    needs: ['Freeze the account'],
    evidence: [{ text: 'saldo saya hilang' }],
    raisedAt: new Date().toISOString(),
  });

/** Of a person of the demo. */
export async function tokenOf(base: string, email: string): Promise<string> {
  const { token } = await createClient({ base, fetch }).signIn({
    body: { email, password: 'deskside-demo' },
  });
  // Without an origin a browser's cookie is answered; programs say that they want a token.
  if (!token) throw new Error('The backend answered without a token');
  return token;
}

function line(name: string, events: Pace, escalations: Pace): string {
  const of = (pace: Pace, times: number) =>
    `${Math.round(pace.perSecond * times)
      .toString()
      .padStart(
        7,
      )}/s  p50 ${pace.p50.toFixed(0).padStart(4)}  p95 ${pace.p95.toFixed(0).padStart(4)}  p99 ${pace.p99.toFixed(0).padStart(4)} ms${pace.refused ? `  (${pace.refused} refused)` : ''}`;
  return `${name.padEnd(36)} events ${of(events, batch)}   escalations ${of(escalations, 1)}`;
}

async function measure(name: string, bases: string[], token: string | undefined, seconds: number) {
  const how = { connections, seconds };
  const one = await keepSending(
    bases.map((base) => `${base}/api/events`),
    token,
    events,
    how,
  );
  const two = await keepSending(
    bases.map((base) => `${base}/api/escalations`),
    token,
    escalation,
    how,
  );
  console.log(line(name, one, two));
  return { events: one.accepted * batch, escalations: two.accepted };
}

async function startBare(
  root: string,
  url: string,
): Promise<{ base: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(root, 'test/load/bare.mjs')], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((ready, fail) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (text) =>
      ready(JSON.parse(text).url),
    );
    child.once('exit', (code) => fail(new Error(`The bare server ended with ${code}`)));
  });
  return { base, child };
}

export async function withCluster<T>(work: (cluster: Cluster, folder: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-load-'));
  chmodSync(folder, 0o755);
  const cluster = await createCluster(join(folder, 'postgres'), await freePort());
  try {
    await cluster.start();
    return await work(cluster, folder);
  } finally {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function main(args: string[], { root }: { root: string }): Promise<number> {
  const given = args.includes('--seconds') ? args[args.indexOf('--seconds') + 1] : undefined;
  const seconds = Number(given ?? 5);
  console.log(`${connections} connections, ${seconds} s each, ${batch} events in a request\n`);
  await withCluster(async (cluster, folder) => {
    await cluster.ask('postgres', 'create database bare');
    const bare = await startBare(root, cluster.url('bare'));
    try {
      await measure('Fastify and PostgreSQL, bare', [bare.base], undefined, seconds);
    } finally {
      bare.child.kill('SIGTERM');
    }

    await cluster.ask('postgres', 'create database deskside');
    const env = {
      ...secrets,
      DATABASE_URL: cluster.url('deskside'),
      DATA_DIR: join(folder, 'shared'),
    };
    const one = createServer(root, env);
    const two = createServer(root, env);
    const base = ({ port }: { port: number }) => `http://127.0.0.1:${port}`;
    try {
      await one.start();
      const token = await tokenOf(base(one), 'putri@kirana.example');
      const alone = await measure('Deskside, PostgreSQL', [base(one)], token, seconds);
      await two.start();
      const both = await measure(
        'Deskside, PostgreSQL, 2 processes',
        [base(one), base(two)],
        token,
        seconds,
      );
      const [row] = await cluster.ask(
        'deskside',
        'select (select count(*) from usage_event)::int as events, (select count(*) from escalation)::int as escalations',
      );
      const lost = [
        alone.events + both.events - Number(row?.events),
        alone.escalations + both.escalations - Number(row?.escalations),
      ];
      if (lost.some((n) => n > 0))
        throw new Error(`Accepted and not stored: ${lost.join(' and ')}`);
    } finally {
      await one.stop();
      await two.stop();
    }

    const embedded = createServer(root, { ...secrets, DATA_DIR: join(folder, 'embedded') });
    try {
      await embedded.start();
      const token = await tokenOf(base(embedded), 'putri@kirana.example');
      await measure('Deskside, embedded', [base(embedded)], token, seconds);
    } finally {
      await embedded.stop();
    }
  });
  return 0;
}
