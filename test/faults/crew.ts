/** Agents at work: each with an outbox of their own, as in the extension, that keeps on until everything has arrived. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../shared/api.ts';
import type { RaiseEscalation } from '../../shared/model/escalation.ts';
import { createClient, RefusedError } from '../../widget/client.ts';
import { memoryStore } from '../../widget/memory-store.ts';
import { createOutbox, type Outbox } from '../../widget/outbox.ts';

export interface Raised {
  id: string;
  /** When the agent pressed the key. */
  at: string;
  /** The backend said that it has it. */
  acknowledged: boolean;
  /** A word that the agent added, and whether the backend said that it has that. */
  reply: string;
  replied: boolean;
}

export interface Crew {
  raised: Map<string, Raised>;
  refused: string[];
  /** Each agent raises this many more and adds a word to each, at about this pace (ms). */
  work(each: number, pace: number): Promise<void>;
  /** All send what waits, until nothing does. @throws Error when something still waits after so long (ms). */
  settle(within: number): Promise<void>;
  waiting(): Promise<number>;
  /** Everything that was sent is sent again, so many times, all at once. */
  again(times: number): Promise<void>;
  /** A specialist, to look at what is stored. */
  looking: Client;
}

const emails = ['putri@kirana.example', 'joy@kirana.example', 'kitti@kirana.example'];
const password = 'deskside-demo';

const bodyOf = (id: string, at: string, ticket: number): RaiseEscalation => ({
  id,
  category: 'fraud',
  severity: ticket % 3 ? 'high' : 'critical',
  queue: 'account-safety',
  ticket: {
    console: 'casebook',
    id: String(ticket),
    url: `http://casebook.example/tickets/${ticket}`,
    subject: 'Saldo hilang setelah telepon',
    lang: 'id',
    market: 'ID',
  },
  summary: 'Customer gave an OTP to a caller. Money left the wallet.',
  needs: ['Freeze the account'],
  evidence: [],
  raisedAt: at,
});

export async function createCrew(base: string, count: number, random: () => number): Promise<Crew> {
  const clientOf = (token: () => string | undefined): Client =>
    createClient({
      base,
      token,
      // Nobody waits for an answer that does not come.
      fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(30_000) }),
    });
  const signedIn = async (email: string) => {
    const { token } = await clientOf(() => undefined).signIn({ body: { email, password } });
    if (!token) throw new Error('The backend answered without a token');
    return token;
  };
  const tokens = new Map<string, string>();
  for (const email of [...emails, 'rina@kirana.example']) tokens.set(email, await signedIn(email));

  const raised = new Map<string, Raised>();
  const refused: string[] = [];
  /** All that ever went out. */
  const log: (() => Promise<unknown>)[] = [];

  const device = (email: string): Outbox => {
    const client = clientOf(() => tokens.get(email));
    const note = <T>(answer: Promise<T>): Promise<T> =>
      answer.catch((error) => {
        if (error instanceof RefusedError && error.status !== 401) refused.push(error.message);
        throw error;
      });
    return createOutbox({
      store: memoryStore().outbox,
      client: {
        ...client,
        raise: async (args) => {
          log.push(() => client.raise(args));
          const stored = await note(client.raise(args));
          const one = raised.get(stored.id);
          if (one) one.acknowledged = true;
          return stored;
        },
        act: async (args) => {
          log.push(() => client.act(args));
          const stored = await note(client.act(args));
          const one = raised.get(stored.id);
          if (one) one.replied = true;
          return stored;
        },
      },
      now: Date.now,
      random,
      who: async () => ({ id: email, signedIn: true }),
      changed: () => {},
      heard: () => {},
    });
  };
  const devices = Array.from({ length: count }, (_, n) => device(emails[n % emails.length] ?? ''));
  let ticket = 50_000;

  async function press(outbox: Outbox) {
    const id = randomUUID();
    const reply = randomUUID();
    const at = new Date().toISOString();
    raised.set(id, { id, at, acknowledged: false, reply, replied: false });
    ticket += 1;
    await outbox.put({ kind: 'raise', body: bodyOf(id, at, ticket) });
    await outbox.put({
      kind: 'action',
      escalation: id,
      body: { id: reply, do: 'reply', at: new Date().toISOString(), text: 'The number was hers.' },
    });
  }
  const pendingOf = async () => {
    const all = await Promise.all(devices.map((outbox) => outbox.pending()));
    return all.reduce((sum, one) => sum + one, 0);
  };

  return {
    raised,
    refused,
    looking: clientOf(() => tokens.get('rina@kirana.example')),
    async work(each, pace) {
      await Promise.all(
        devices.map(async (outbox) => {
          for (let n = 0; n < each; n += 1) {
            await sleep(pace * (0.5 + random()));
            await press(outbox);
            // What fails waits; the next press tries again.
            void outbox.flush(true);
          }
        }),
      );
    },
    async settle(within) {
      const until = Date.now() + within;
      // At once, as when a browser says that the line is back; then with the pauses that an outbox makes.
      for (let now = true; ; now = false) {
        await Promise.all(devices.map((outbox) => outbox.flush(now)));
        const left = await pendingOf();
        if (left === 0) return;
        if (Date.now() > until) throw new Error(`${left} still wait after ${within} ms`);
        await sleep(300);
      }
    },
    waiting: pendingOf,
    async again(times) {
      const sent = [...log];
      for (let n = 0; n < times; n += 1) await Promise.all(sent.map((send) => send()));
    },
  };
}
