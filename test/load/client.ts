import { Agent, request } from 'node:http';

/** One client for everything that is compared: so many connections, each sends again when it was answered. */

export interface Pace {
  /** Requests that were accepted in a second. */
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  accepted: number;
  refused: number;
}

const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

export async function send(
  agent: Agent,
  url: string,
  token: string | undefined,
  body: string,
): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

/** @param urls taken in turn: of one process, or of several. */
export async function keepSending(
  urls: readonly string[],
  token: string | undefined,
  body: () => string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Pace> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let refused = 0;
  // The first second warms everything up.
  const begin = performance.now() + 1000;
  const end = begin + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, i) => {
      const url = urls[i % urls.length] ?? '';
      for (;;) {
        const sentAt = performance.now();
        if (sentAt > end) return;
        const { status } = await send(agent, url, token, body());
        const now = performance.now();
        if (sentAt < begin) continue;
        if (status === 200) times.push(now - sentAt);
        else refused += 1;
      }
    }),
  );
  const took = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / took,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    accepted: times.length,
    refused,
  };
}
