import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * An embedded database has one process. Commands of the same user on the same machine ask that process, over loopback,
 * with a word that only a file in the database's folder tells.
 */
interface Door {
  port: number;
  word: string;
}

/** Does what the path names and writes its result. @throws what the caller is told. */
export type Answer = (name: string, args: unknown, out: ServerResponse) => Promise<void>;

const fileIn = (folder: string) => join(folder, 'operator.json');
const mostArgs = 100_000;

/** Answers with the function that closes it. `told`: a failure that is for people; others say only that it failed. */
export async function openOperatorDoor(
  folder: string,
  answer: Answer,
  told: (error: unknown) => string | undefined,
): Promise<() => Promise<void>> {
  const word = randomBytes(32).toString('hex');
  const server = createServer(async (request, response) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    const wanted = Buffer.from(`Bearer ${word}`);
    const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
    try {
      let text = '';
      for await (const chunk of request) {
        text += chunk;
        if (text.length > mostArgs) return void request.destroy();
      }
      if (!isOurs || request.method !== 'POST') return void response.writeHead(403).end();
      await answer(request.url?.slice(1) ?? '', JSON.parse(text || '{}'), response);
    } catch (error) {
      // What was half written is cut off, so that nobody takes it for the whole.
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end(told(error) ?? 'The server could not do this; see its log.');
    }
  });
  await new Promise<void>((done, fail) =>
    server.once('error', fail).listen(0, '127.0.0.1', () => done()),
  );
  const { port } = server.address() as AddressInfo;
  writeFileSync(fileIn(folder), JSON.stringify({ port, word } satisfies Door), { mode: 0o600 });
  return async () => {
    rmSync(fileIn(folder), { force: true });
    server.closeIdleConnections();
    await new Promise((done) => server.close(done));
  };
}

/** Asks the process that has this folder; nothing when none can be asked. */
export async function askOperator(
  folder: string,
  name: string,
  args: unknown,
): Promise<Response | undefined> {
  let door: Door;
  try {
    door = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
  } catch {
    return undefined;
  }
  return fetch(`http://127.0.0.1:${door.port}/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.word}` },
    body: JSON.stringify(args),
  }).catch(() => undefined);
}
