import { calls } from './calls.js';

/** Between two tries, and between two streams (ms); twice as long each time. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

export class RefusedError extends Error {
  name = 'RefusedError';
  constructor(status, { error, message, problems }) {
    super(message);
    this.status = status;
    this.error = error;
    this.problems = problems;
  }
}

async function failure(response) {
  const body = await response.json().catch(() => undefined);
  if (typeof body?.error === 'string') return new RefusedError(response.status, body);
  return new Error(`Deskside answered ${response.status} ${response.statusText}`.trim());
}

const wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
const pauseBefore = (turn) => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** turn);

export function connect({ url, token, fetch = globalThis.fetch, tries = 3 }) {
  if (!URL.canParse(url))
    throw new TypeError(`url is the address of a Deskside server, not ${url}.`);
  const { origin } = new URL(url);
  const bearer = async () => `Bearer ${typeof token === 'function' ? await token() : token}`;

  /** Again only where a second time does nothing: reading, and what carries an id of its own. */
  async function send(target, request, again) {
    for (let turn = 1; ; turn += 1) {
      const last = !again || turn >= tries;
      try {
        const response = await fetch(target, request);
        const busy = response.status === 429 || response.status >= 500;
        if (!busy || last) return response;
        const seconds = Number(response.headers.get('retry-after')) || 0;
        await wait(Math.max(seconds * 1000, pauseBefore(turn - 1)));
      } catch (error) {
        if (last) throw error;
        await wait(pauseBefore(turn - 1));
      }
    }
  }

  async function call(name, { params = {}, query = {}, body, idempotencyKey } = {}) {
    const [method, template] = calls[name];
    const path = template.replace(/:(\w+)/g, (_all, key) => encodeURIComponent(params[key]));
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = given.length > 0 ? `?${new URLSearchParams(given)}` : '';
    const once =
      name === 'systemRaise' ? (idempotencyKey ?? globalThis.crypto.randomUUID()) : undefined;
    const response = await send(
      `${origin}${path}${search}`,
      {
        method,
        headers: {
          authorization: await bearer(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(once ? { 'idempotency-key': once } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      method === 'GET' || once !== undefined || typeof body?.id === 'string',
    );
    if (!response.ok) throw await failure(response);
    return response.json();
  }

  async function* once(signal) {
    const response = await fetch(`${origin}/api/stream`, {
      headers: { authorization: await bearer(), accept: 'text/event-stream' },
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) throw await failure(response);
    let rest = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + part).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        // The others are signs of life.
        yield block.startsWith('data: ') ? JSON.parse(block.slice(6)) : undefined;
      }
    }
  }

  /** Goes on over broken lines; after each it says `resync`, as something may have been missed. */
  async function* stream({ signal } = {}) {
    for (let turn = 0; !signal?.aborted; turn += 1) {
      try {
        if (turn > 0) await wait(pauseBefore(turn - 1), signal);
        let first = true;
        for await (const event of once(signal)) {
          if (first && turn > 0) yield { kind: 'resync', id: '' };
          if (first) turn = 0;
          first = false;
          if (event) yield event;
        }
      } catch (error) {
        if (signal?.aborted) return;
        if (error instanceof RefusedError && error.status < 500 && error.status !== 429)
          throw error;
      }
    }
  }

  const methods = Object.keys(calls).map((name) => [name, (args) => call(name, args)]);
  return { ...Object.fromEntries(methods), stream };
}
