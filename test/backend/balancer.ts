import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../../backend/root.ts';
import { freePort } from './postgres.ts';

/** A real balancer with the settings of backend/deploy, where it is installed; only ports and certificate are others. */

export type Kind = 'nginx' | 'caddy';
export const host = 'deskside.example.com';
export const origin = `https://${host}`;

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
export const isInstalled: Record<Kind, boolean> = {
  nginx: works('nginx', '-v') && works('openssl', 'version'),
  caddy: works('caddy', 'version') && works('openssl', 'version'),
};

export interface Asking {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** The address that calls, one of 127.0.0.0/8. */
  from?: string;
}

const swap = (text: string, from: string | RegExp, to: string) => {
  const swapped = text.replace(from, to);
  if (swapped === text) throw new Error(`The settings have no ${from} any more.`);
  return swapped;
};
const settings = (name: string) =>
  readFileSync(join(repositoryRoot(), 'backend/deploy', name), 'utf8');

/** As Debian's own nginx.conf has it around conf.d. */
const nginxWith = (folder: string, port: number, backends: readonly [number, number]) => {
  let site = swap(settings('nginx.conf'), 'listen 443', `listen 127.0.0.1:${port}`);
  site = swap(site, ':4601', `:${backends[0]}`);
  site = swap(site, ':4602', `:${backends[1]}`);
  site = swap(site, /ssl_certificate_key .*;/, `ssl_certificate_key ${folder}/key.pem;`);
  site = swap(site, /ssl_certificate {5}.*;/, `ssl_certificate ${folder}/cert.pem;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 768; }
http {
  gzip on;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${site}
}
`;
};

const caddyWith = (folder: string, port: number, backends: readonly [number, number]) => {
  let site = swap(
    settings('Caddyfile'),
    `\n${host} {`,
    `\n${host}:${port} {\n\tbind 127.0.0.1\n\ttls ${folder}/cert.pem ${folder}/key.pem`,
  );
  site = swap(site, ':4601', `:${backends[0]}`);
  site = swap(site, ':4602', `:${backends[1]}`);
  return `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`;
};

export async function startBalancer(kind: Kind, backends: readonly [number, number]) {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-balancer-'));
  // Its workers may be another user.
  chmodSync(folder, 0o755);
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-days', '2'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  );
  const ca = readFileSync(join(folder, 'cert.pem'));
  const port = await freePort();
  const file = join(folder, kind === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  const write = kind === 'nginx' ? nginxWith : caddyWith;
  writeFileSync(file, write(folder, port, backends));
  const args =
    kind === 'nginx'
      ? ['-p', folder, '-c', file, '-e', 'stderr']
      : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child: ChildProcess = spawn(kind, args, {
    env: { PATH: process.env.PATH ?? '', HOME: folder, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));

  const at = ({ method = 'GET', path, headers = {}, body, from }: Asking) => ({
    ...{ host: '127.0.0.1', port, servername: host, ca, method, path },
    ...(from ? { localAddress: from } : {}),
    headers: {
      host,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  });

  /** An answer as soon as it has begun. */
  const open = (asking: Asking) =>
    new Promise<IncomingMessage>((done, fail) => {
      const sent = request(at(asking), done).once('error', fail);
      const { body } = asking;
      sent.end(
        body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      );
    });

  async function ask(asking: Asking) {
    const answer = await open(asking);
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      bytes: Buffer.concat(chunks),
    };
  }

  for (const until = Date.now() + 10_000; ; await sleep(50)) {
    // Up, and it has found both.
    const answer = await ask({ path: '/api/session/ways' }).catch(() => undefined);
    if (answer?.status === 200) break;
    if (Date.now() > until)
      throw new Error(`${kind} does not answer (${answer?.status}):\n${said}`);
  }
  return {
    port,
    ca,
    ask,
    open,
    said: () => said,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
