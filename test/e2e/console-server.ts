/** The demo console as it was built, on a port of its own, and what it was told to send. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist/console');
const kinds: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

export interface ConsoleServer {
  base: string;
  sent: { ticket: string; kind: string; html: string; text: string }[];
  close(): Promise<void>;
}

export async function startConsole(): Promise<ConsoleServer> {
  const sent: ConsoleServer['sent'] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/console/api/sent') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        sent.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(204).end();
      });
      return;
    }
    const file = pathname.startsWith('/console/assets/') ? pathname.slice(9) : 'index.html';
    const type = kinds[extname(file)] ?? 'text/html';
    response
      .writeHead(200, {
        'content-type': type,
        // As strict as a real console may be; only its editor brings styles of its own.
        'content-security-policy':
          "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
      })
      .end(readFileSync(resolve(dist, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/console/`,
    sent,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
