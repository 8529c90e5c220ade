import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../backend/root.ts';
import { type Line, openLine } from '../faults/line.ts';
import { host, isInstalled, type Kind, origin, startBalancer } from './balancer.ts';
import { createPostgresDatabase } from './databases.ts';
import { escalationBody } from './house.ts';
import { freePort } from './postgres.ts';
import { buildServer, type Env } from './running.ts';

/** Two processes on one PostgreSQL behind nginx and Caddy, with the settings of backend/deploy as they are. */

let server: Awaited<ReturnType<typeof buildServer>>;
const folder = mkdtempSync(join(tmpdir(), 'deskside-balanced-'));
beforeAll(async () => {
  if (Object.values(isInstalled).some(Boolean)) server = await buildServer();
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const sample = readFileSync(join(repositoryRoot(), 'backend/deploy/deskside.env'), 'utf8');
const sampled = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(sample)?.[1] ?? '';
const json = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString());

describe.each(['nginx', 'caddy'] as Kind[])('behind %s', (kind) => {
  const given = describe.skipIf(!isInstalled[kind]);
  given('with the documented settings', () => {
    let ports: [number, number];
    let env: Env;
    let databasePort: number;
    let line: Line;
    let balancer: Awaited<ReturnType<typeof startBalancer>>;
    const processes: ReturnType<typeof server.run>[] = [];
    const start = async (which: 0 | 1) => {
      processes[which] = server.run({ ...env, PORT: String(ports[which]) });
      await processes[which].ready;
    };

    beforeAll(async () => {
      ports = [await freePort(), await freePort()];
      const database = new URL(await createPostgresDatabase());
      databasePort = Number(database.port);
      line = await openLine([databasePort], Math.random);
      database.port = String(line.port);
      env = {
        DATABASE_URL: database.href,
        DATA_DIR: join(folder, kind),
        DEMO: '1',
        PUBLIC_URL: sampled('PUBLIC_URL'),
        TRUSTED_PROXIES: sampled('TRUSTED_PROXIES'),
        // Long enough for both to notice; the sample waits longer.
        DRAIN_SECONDS: '4',
      };
      await start(0);
      await start(1);
      balancer = await startBalancer(kind, ports);
    });
    afterAll(async () => {
      await balancer?.close();
      for (const { child } of processes) child.kill('SIGKILL');
      await line?.close();
    });

    const signIn = (email: string, password = 'deskside-demo', rest: object = {}) =>
      balancer.ask({
        method: 'POST',
        path: '/api/session',
        body: { email, password, cookie: true },
        ...rest,
        headers: { origin, ...Object(rest).headers },
      });
    const cookieOf = async (email: string) => {
      const { headers } = await signIn(email);
      return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    };
    const raise = (cookie: string, body = escalationBody()) =>
      balancer.ask({ method: 'POST', path: '/api/escalations', body, headers: { origin, cookie } });
    const metric = async (port: number, name: string) => {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1]);
    };

    it('gives a cookie for https only, that both processes take', async () => {
      const { status, headers } = await signIn('putri@kirana.example');
      expect(status).toBe(200);
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/HttpOnly; SameSite=Lax; Secure$/),
      ]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
      const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      for (let i = 0; i < 6; i += 1) {
        const me = await balancer.ask({ path: '/api/session', headers: { cookie } });
        expect(json(me).name).toMatch(/Putri/);
      }
      const elsewhere = { origin: 'https://elsewhere.example' };
      const forged = await signIn('putri@kirana.example', undefined, { headers: elsewhere });
      expect([forged.status, json(forged).error]).toEqual([403, 'origin']);
    });

    it('speaks HTTP/2, in which live tabs share a connection', async () => {
      const { port, ca } = balancer;
      const ALPNProtocols = ['h2', 'http/1.1'];
      const protocol = await new Promise((done, fail) => {
        const socket = connect(
          { host: '127.0.0.1', port, ca, servername: host, ALPNProtocols },
          () => {
            done(socket.alpnProtocol);
            socket.destroy();
          },
        ).once('error', fail);
      });
      expect(protocol).toBe('h2');
    });

    it('counts sign-ins by who calls, whatever is forged', async () => {
      const tries = async (from: string, forging: boolean, count: number) => {
        const statuses: number[] = [];
        for (let i = 0; i < count; i += 1) {
          const lie = `203.0.113.${i}`;
          const headers = forging
            ? { 'x-forwarded-for': lie, 'x-real-ip': lie, forwarded: `for=${lie}` }
            : {};
          const { status } = await signIn('rina@kirana.example', 'wrong-password', {
            from,
            headers,
          });
          statuses.push(status);
        }
        return statuses;
      };
      // Ten a minute, whichever process a call comes to.
      const forged = await tries('127.0.0.2', true, 24);
      expect(forged).toEqual([...Array(10).fill(401), ...Array(14).fill(429)]);
      expect(await tries('127.0.0.3', false, 1)).toEqual([401]);
    });

    it('tells at once what happens in the other process', async () => {
      const cookie = await cookieOf('rina@kirana.example');
      const streams = await Promise.all(
        Array.from({ length: 4 }, () =>
          balancer.open({ path: '/api/stream', headers: { cookie } }),
        ),
      );
      const heard = streams.map((stream) => {
        const all: string[] = [];
        stream.on('data', (chunk) => all.push(String(chunk)));
        return all;
      });
      // Sooner than the next sign of life, which would push out what was held back.
      const soon = { timeout: 8000 };
      await expect
        .poll(() => heard.map(([first]) => first), soon)
        .toEqual(Array(4).fill(': open\n\n'));
      for (const port of ports) {
        expect(await metric(port, 'deskside_streams_open')).toBeGreaterThan(0);
      }
      const { id } = json(await raise(await cookieOf('putri@kirana.example')));
      await expect
        .poll(() => heard.every((all) => all.some((text) => text.includes(id))), soon)
        .toBe(true);
      for (const stream of streams) stream.destroy();
      // Who has gone is off duty at once.
      for (const port of ports) {
        await expect.poll(() => metric(port, 'deskside_streams_open'), soon).toBe(0);
      }
    });

    it('refuses what is too big, and keeps insides inside', async () => {
      const cookie = await cookieOf('admin@kirana.example');
      const put = (bytes: number, path = '/api/content/sops') =>
        balancer.ask({
          method: 'PUT',
          path,
          headers: { origin, cookie, 'content-type': 'application/json' },
          body: JSON.stringify('x'.repeat(bytes)),
        });
      // As large as a folder of SOPs may be: read, and refused for what it says.
      expect((await put(30 * 1024 * 1024)).status).toBe(400);
      const tooBig = await put(40 * 1024 * 1024).catch((error: Error) => error);
      expect(tooBig instanceof Error ? 413 : tooBig.status).toBe(413);
      const small = await put(2 * 1024 * 1024, '/api/memory');
      expect([small.status, json(small).message]).toEqual([
        413,
        expect.stringMatching(/too large/),
      ]);
      for (const path of [
        '/metrics',
        '/readyz',
        '/healthz',
        '//metrics',
        '/%6detrics',
        '/metrics/',
      ]) {
        expect([path, (await balancer.ask({ path })).status]).toEqual([path, 404]);
      }
    });

    it('sends packed, and says when nothing is new', async () => {
      const cookie = await cookieOf('putri@kirana.example');
      const headers = { cookie, 'accept-encoding': 'gzip' };
      const packs = await balancer.ask({ path: '/api/packs', headers });
      expect(packs.headers['content-encoding']).toBe('gzip');
      expect(packs.headers.vary).toMatch(/accept-encoding/i);
      expect(JSON.parse(gunzipSync(packs.bytes).toString()).sops.length).toBeGreaterThan(10);
      const { etag = '' } = packs.headers;
      const again = await balancer.ask({
        path: '/api/packs',
        headers: { ...headers, 'if-none-match': etag },
      });
      expect(again.status).toBe(304);
    });

    it('loses nothing and refuses nothing when a process stops', async () => {
      const cookie = await cookieOf('putri@kirana.example');
      const statuses: number[] = [];
      const ids: string[] = [];
      let go = true;
      const sending = Array.from({ length: 6 }, async () => {
        while (go) {
          const body = escalationBody();
          ids.push(body.id);
          statuses.push((await raise(cookie, body).catch(() => ({ status: 0 }))).status);
          await sleep(20);
        }
      });
      await sleep(500);
      processes[0]?.child.kill('SIGTERM');
      await sleep(2500);
      const before = ids.length;
      expect((await fetch(`http://127.0.0.1:${ports[0]}/readyz`)).status).toBe(503);
      expect((await processes[0]?.ended)?.code).toBe(0);
      await sleep(500);
      await start(0);
      await sleep(3000);
      go = false;
      await Promise.all(sending);
      expect(ids.length).toBeGreaterThan(before);
      expect(new Set(statuses)).toEqual(new Set([200]));
      let after: string | undefined;
      const stored: string[] = [];
      do {
        const query = new URLSearchParams({ view: 'raised', ...(after ? { after } : {}) });
        const page = json(
          await balancer.ask({ path: `/api/escalations?${query}`, headers: { cookie } }),
        );
        stored.push(...page.escalations.map(({ id }: { id: string }) => id));
        after = page.next;
      } while (after);
      expect(ids.filter((id) => !stored.includes(id))).toEqual([]);
      expect(new Set(stored).size).toBe(stored.length);
    });

    it('asks to try again while the database is away, and goes on when it is back', async () => {
      const cookie = await cookieOf('putri@kirana.example');
      line.cut();
      const asked = { path: '/api/packs', headers: { cookie } };
      const answers = [];
      for (let i = 0; i < 12; i += 1) answers.push(await balancer.ask(asked));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
      line.lead([databasePort]);
      await expect.poll(async () => (await balancer.ask(asked)).status).toBe(200);
    });
  });
});
