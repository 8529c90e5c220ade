import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Escalation } from '../../shared/model/escalation.ts';
import { createPostgresDatabase } from './databases.ts';
import { actionBody, escalationBody } from './house.ts';
import { buildServer, type Env, signIn } from './running.ts';

/** The server as `npm start` runs it: built, in a process of its own, killed in the middle. */

let folder = '';
let server: Awaited<ReturnType<typeof buildServer>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskside-process-'));
  server = await buildServer();
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});
const run = (env: Env) => server.run(env);

describe.each([
  ['embedded', async () => ({ DATA_DIR: join(folder, 'embedded') })],
  [
    'PostgreSQL',
    async () => ({
      DATABASE_URL: await createPostgresDatabase(),
      DATA_DIR: join(folder, 'secret'),
    }),
  ],
] as [string, () => Promise<Env>][])('a server that is killed, on %s', (name, environment) => {
  it('has everything that it said it has, once', { timeout: 600_000 }, async () => {
    const env = { ...(await environment()), DEMO: '1' };
    const first = run(env);
    const url = await first.ready;
    expect(first.progress.join('\n')).toMatch(/demo workspace/);
    const client = await signIn(url);
    expect((await client.packs()).sops.length).toBeGreaterThan(10);

    if (name === 'embedded') {
      const second = await run(env).ended;
      expect([second.code, second.said]).toEqual([2, expect.stringContaining('stop it or set')]);
    }

    // Killed while it writes: what was answered is kept, what was not is sent again.
    const bodies = Array.from({ length: 20 }, () => escalationBody());
    const answered: Escalation[] = [];
    const sending = bodies.map((body) =>
      client.raise({ body }).then(
        (one) => {
          answered.push(one);
          if (answered.length === 5) first.child.kill('SIGKILL');
        },
        () => {},
      ),
    );
    await Promise.all(sending);
    await first.ended;
    expect(answered.length).toBeGreaterThanOrEqual(5);

    const again = run(env);
    const back = await signIn(await again.ready);
    const { escalations } = await back.escalations({ query: { view: 'raised' } });
    for (const one of answered) expect(escalations).toContainEqual(one);
    for (const body of bodies) await back.raise({ body });
    const all = (await back.escalations({ query: { view: 'raised' } })).escalations;
    expect(all.map(({ id }) => id).sort()).toEqual(bodies.map(({ id }) => id).sort());
    expect(new Set(all.map(({ number }) => number)).size).toBe(20);

    // Asked to stop, it ends by itself and leaves no lock, though a connection is open.
    const desk = await signIn(await again.ready, 'rina@kirana.example');
    const id = bodies[0]?.id ?? '';
    const params = { id };
    await desk.act({ params, body: { ...actionBody({ do: 'take' }), do: 'take' } });
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
    expect(existsSync(join(folder, 'embedded', 'deskside.lock'))).toBe(false);
  });
});

describe('a wrong value', () => {
  const wrong: [string, Env, RegExp][] = [
    ['PORT', { PORT: '99999' }, /^PORT "99999" is not a port; use/],
    ['DEMO', { DEMO: 'yes' }, /^DEMO "yes" is not 0 or 1/],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL "loud" is not one of fatal/],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://u:hidden@h' }, /^DATABASE_URL is not an address/],
    ['AUTH_SECRET', { AUTH_SECRET: 'short' }, /^AUTH_SECRET is too short; use 32/],
    ['WEB_DIR', { WEB_DIR: '/nowhere' }, /^WEB_DIR "\/nowhere" is not a folder; build/],
    ['SOPS', { SOPS: '/nowhere.zip' }, /^SOPS "\/nowhere.zip" does not exist; give/],
    ['EMBED_ORIGINS', { EMBED_ORIGINS: 'https://a.b/c' }, /^EMBED_ORIGINS has "https:\/\/a\.b\/c"/],
    ['DATA_DIR', { DATA_DIR: '/dev/null/x' }, /^DATA_DIR \/dev\/null\/x cannot be written/],
  ];
  it.each(wrong)('of %s is named, and nothing starts', async (_name, env, message) => {
    const { code, said } = await run(env).ended;
    expect([code, said]).toEqual([2, expect.stringMatching(message)]);
    expect(said).not.toMatch(/hidden|short\b(?!;)/);
  });

  it('of a port that is taken names the port', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const DATABASE_URL = await createPostgresDatabase();
    const env = { DATABASE_URL, DATA_DIR: join(folder, 'taken'), PORT: String(port) };
    const { code, said } = await run(env).ended;
    server.close();
    expect([code, said]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)]);
  });

  it('in a file of SOPs names file and line, and nothing is imported', async () => {
    const sops = join(folder, 'sops');
    mkdirSync(sops);
    writeFileSync(join(sops, 'PAY-014.md'), '---\nid: PAY-014\n---\n');
    const DATABASE_URL = await createPostgresDatabase();
    const env = { DATABASE_URL, DATA_DIR: join(folder, 'sops-data'), DEMO: '1', SOPS: sops };
    const { code, said } = await run(env).ended;
    expect(code).toBe(2);
    expect(said).toMatch(/nothing was imported:\n {2}PAY-014\.md:\d+: /);
  });
});
