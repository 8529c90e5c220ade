import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Heard {
  hear(payload: string): void;
  /** The line was down and is up again: what was said meanwhile nobody heard. */
  missed(): void;
}

const firstPause = 100;
const longestPause = 10_000;
/** A line that was cut without a word is noticed within the two together. */
const askEvery = 10_000;
const answerWithin = 5_000;

/**
 * Listens on a connection of its own, which is taken up again whenever it breaks. Answers once it listens, with the
 * function that ends it.
 */
export async function listenPostgres(
  url: string,
  channel: string,
  { hear, missed }: Heard,
): Promise<() => Promise<void>> {
  const ended = new AbortController();
  let client: pg.Client | undefined;
  let asking: NodeJS.Timeout | undefined;

  async function connect() {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'deskside live',
      connectionTimeoutMillis: answerWithin,
      query_timeout: answerWithin,
      keepAlive: true,
    });
    fresh.on('notification', ({ payload }) => hear(payload ?? ''));
    let broken = false;
    const down = () => {
      if (broken) return;
      broken = true;
      clearInterval(asking);
      fresh.end().catch(() => {});
      if (client === fresh && !ended.signal.aborted) void again();
    };
    fresh.on('error', down);
    fresh.on('end', down);
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
    } catch (error) {
      broken = true;
      fresh.end().catch(() => {});
      throw error;
    }
    client = fresh;
    asking = setInterval(() => fresh.query('select 1').catch(down), askEvery);
    asking.unref();
  }

  async function again() {
    for (let pause = firstPause; !ended.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      try {
        await connect();
        return missed();
      } catch {
        // Spread, so that many processes do not come back in the same moment.
        const spread = 0.75 + Math.random() / 2;
        await sleep(pause * spread, undefined, { signal: ended.signal }).catch(() => {});
      }
    }
  }

  await connect();
  return async () => {
    ended.abort();
    clearInterval(asking);
    await client?.end().catch(() => {});
  };
}
