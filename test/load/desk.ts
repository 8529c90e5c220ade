import { readFileSync } from 'node:fs';
import { Agent, type ClientRequest, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { streamPath } from '../../shared/api.ts';
import { createServer } from '../faults/server.ts';
import { escalation, secrets, tokenOf, withCluster } from './accept.ts';
import { send } from './client.ts';

/** Many desks that listen: how long until all hear of a change, also through another process, and what they cost. */

const changes = 10;
const mb = (pid: number) => {
  const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
};

interface Desks {
  /** Resolves when every one has heard of this escalation, with how long after `since` the last one did (ms). */
  heard(id: string, since: number): Promise<number>;
  close(): void;
}

async function openDesks(bases: readonly string[], token: string, count: number): Promise<Desks> {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const open: ClientRequest[] = [];
  let listener: ((text: string) => void) | undefined;
  const connect = (base: string) =>
    new Promise<void>((ready, fail) => {
      const asked = get(
        `${base}${streamPath}`,
        { agent, headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' } },
        (response) => {
          if (response.statusCode !== 200)
            fail(new Error(`The stream answered ${response.statusCode}`));
          response.setEncoding('utf8');
          response.on('data', (text: string) => {
            ready();
            listener?.(text);
          });
        },
      );
      asked.on('error', fail);
      open.push(asked);
    });
  // Twenty at a time, as people come in.
  for (let first = 0; first < count; first += 20) {
    await Promise.all(
      Array.from({ length: Math.min(20, count - first) }, (_, i) =>
        connect(bases[(first + i) % bases.length] ?? ''),
      ),
    );
  }
  return {
    heard: (id, since) =>
      new Promise((done, fail) => {
        let left = count;
        const late = setTimeout(() => fail(new Error(`${left} of ${count} never heard`)), 60_000);
        listener = (text) => {
          if (!text.includes(id)) return;
          left -= 1;
          if (left > 0) return;
          clearTimeout(late);
          done(performance.now() - since);
        };
      }),
    close() {
      for (const one of open) one.on('error', () => {}).destroy();
      agent.destroy();
    },
  };
}

export async function main(args: string[], { root }: { root: string }): Promise<number> {
  const given = args.includes('--connections')
    ? args[args.indexOf('--connections') + 1]
    : undefined;
  const count = Number(given ?? 2000);
  await withCluster(async (cluster, folder) => {
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
      await two.start();
      const agentToken = await tokenOf(base(one), 'putri@kirana.example');
      const token = await tokenOf(base(one), 'rina@kirana.example');
      const sender = new Agent({ keepAlive: true });
      for (const [name, listening] of [
        ['one process', [one]],
        ['two processes, half of them at each', [one, two]],
      ] as const) {
        const before = mb(one.pid());
        const began = performance.now();
        const desks = await openDesks(listening.map(base), token, count);
        const opened = (performance.now() - began) / 1000;
        await sleep(1000);
        const each = ((mb(one.pid()) - before) * 1024) / (count / listening.length);
        const times: number[] = [];
        for (let i = 0; i < changes; i += 1) {
          const body = escalation();
          const since = performance.now();
          const all = desks.heard(JSON.parse(body).id, since);
          const { status, text } = await send(
            sender,
            `${base(one)}/api/escalations`,
            agentToken,
            body,
          );
          if (status !== 200) throw new Error(`Raising answered ${status} ${text}`);
          times.push(await all);
          await sleep(200);
        }
        times.sort((a, b) => a - b);
        console.log(
          `${count} desks at ${name}: opened in ${opened.toFixed(1)} s, ${each.toFixed(0)} KB each; from pressing to the last desk p50 ${times[changes / 2]?.toFixed(0)} ms, slowest of ${changes} ${times.at(-1)?.toFixed(0)} ms`,
        );
        desks.close();
        await sleep(1000);
      }
      sender.destroy();
    } finally {
      await one.stop();
      await two.stop();
    }
  });
  return 0;
}
