/** The editor pages on a port of their own, and what they sent. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { type EditorName, editors } from './adapters.ts';

const here = import.meta.dirname;
const dist = resolve(here, '../../dist/editors');
/** CKEditor 4 loads its parts by address: nothing to bundle. */
const vendor = resolve(here, '../../node_modules/ckeditor4');
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const changedAt = (path: string): number => statSync(path).mtimeMs;

function isBuilt(): boolean {
  const built = join(dist, 'textarea/index.html');
  if (!existsSync(built)) return false;
  const sources = readdirSync(here, { recursive: true, encoding: 'utf8' });
  const packages = resolve(here, '../../package-lock.json');
  const newest = Math.max(...[packages, ...sources.map((name) => join(here, name))].map(changedAt));
  return changedAt(built) > newest;
}

/** Bundles the pages into dist/editors, unless they are there and current. */
export async function buildEditors(): Promise<void> {
  if (isBuilt()) return;
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    build: {
      outDir: dist,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: editors.map((editor) => join(here, editor, 'index.html')) },
    },
  });
}

export interface EditorServer {
  /** With a slash at the end; `${base}quill/` is a page. */
  base: string;
  /** What arrived, in order. */
  sent: { editor: EditorName; text: string }[];
  close(): Promise<void>;
}

export async function startEditors(): Promise<EditorServer> {
  await buildEditors();
  const sent: EditorServer['sent'] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const editor = editors.find((name) => pathname.startsWith(`/${name}/`));
    if (editor && pathname === `/${editor}/sent` && request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        sent.push({ editor, text: Buffer.concat(chunks).toString() });
        response.writeHead(204).end();
      });
      return;
    }
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.startsWith('/vendor/ckeditor4/')
      ? join(vendor, path.slice('/vendor/ckeditor4/'.length))
      : join(dist, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = kinds[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
