/** BackendPort over fetch and IndexedDB: in the embedded form's own page, and inside the extension's worker. */
import { type EscalationQuery, encoderPath, panelCalls } from '../shared/api-panel.ts';
import type { Me, Session } from '../shared/model/account.ts';
import type { Adapter } from '../shared/model/adapter.ts';
import type { Escalation } from '../shared/model/escalation.ts';
import type { PublishedLesson } from '../shared/model/lesson.ts';
import type { Packs } from '../shared/model/packs.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { clientOf, failure, RefusedError } from './calls.ts';
import { followLive } from './live.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { BackendPort, Connection, HandOver, SignedIn, Stop } from './port.ts';
import { createRenewing } from './renewing.ts';
import type { Store } from './store.ts';

/** Where the bearer token is kept between starts. */
export interface TokenStore {
  read(): Promise<string | undefined>;
  write(token: string | undefined): Promise<void>;
}

export interface BackendAround {
  /** Origin of the backend. */
  base: string;
  fetch: typeof fetch;
  store: Store;
  tokens: TokenStore;
  now: () => number;
}

export interface Backend extends BackendPort {
  outbox: Outbox;
  /** Signs in with a token that the console's own server signed, shown by a page of this origin. */
  handIn(token: string, origin: string): Promise<HandOver>;
  /** What the workspace published, as far as it is kept here: asks nobody. */
  adapters(): Promise<Adapter[]>;
  /** Gives it to everybody in the workspace. @throws Error with what is wrong. */
  publishAdapter(adapter: Adapter): Promise<void>;
  /** Holds the live stream until stopped; every holder counts. */
  live(): Stop;
}

type Change = 'connection' | 'packs' | 'escalations';
type Noted = Pick<Connection, 'state' | 'since' | 'me'>;
interface KeptPacks {
  packs: Packs;
  fetchedAt: string;
  etag?: string;
}
interface KeptMemory {
  bytes?: Uint8Array;
  etag?: string;
}

/** No call to the backend lasts longer (ms). */
const CALL = 15_000;
/** How often newer content is asked for while a panel is open (ms): a new adapter is there within the minute. */
const ASK = 40_000;
/** An answer of "nothing newer" is not written down more often (ms): it would rewrite all content each time. */
const NOTED = 60 * 60_000;
/** How long a delivery waits for the backend before it says "queued" (ms). */
const PATIENCE = 4_000;
/** Events go out together, this long after the first (ms). */
const GATHER = 3_000;

export function createBackend({ base, fetch, store, tokens, now }: BackendAround): Backend {
  const listeners = new Set<(what: Change) => void>();
  const say = (what: Change) => {
    for (const listener of listeners) listener(what);
  };

  let token: string | undefined;
  /** Read once; a worker that was stopped reads it again. */
  const known = tokens.read().then((kept) => {
    token = kept;
  });

  const inTime: typeof fetch = (input, init) =>
    fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(CALL) });
  const renewing = createRenewing(base, inTime, {
    token: () => token,
    async keep(fresh) {
      token = fresh;
      await tokens.write(fresh);
    },
  });
  const timed = renewing(inTime);
  const client = clientOf(panelCalls, { base, fetch: timed, token: () => token });

  const recalled = () => store.recall<Noted>('connection');
  async function note(state: Connection['state'], me?: Me) {
    const last = await recalled();
    const who = me ?? (state === 'signed-out' ? undefined : last?.me);
    if (last?.state === state && last.me?.id === who?.id) return;
    const since = last?.state === state ? last.since : new Date(now()).toISOString();
    await store.keep('connection', { state, since, ...(who ? { me: who } : {}) } satisfies Noted);
    say('connection');
  }

  async function forget() {
    token = undefined;
    await tokens.write(undefined);
    await note('signed-out');
  }

  /** Learns from how a call went whether the line is up and the session good. */
  async function watched<T>(call: () => Promise<T>): Promise<T> {
    await known;
    try {
      const reply = await call();
      await note('online');
      return reply;
    } catch (error) {
      if (!(error instanceof RefusedError)) await note('offline');
      else if (error.status === 401) await forget();
      else await note('online');
      throw error;
    }
  }

  const outbox = createOutbox({
    store: store.outbox,
    client,
    now,
    random: Math.random,
    async who() {
      await known;
      return { id: await store.recall<string>('person'), signedIn: token !== undefined };
    },
    changed: () => say('connection'),
    heard: (answered) => void (answered === 'signed-out' ? forget() : note(answered)),
  });

  /** `undefined` when the backend has nothing newer than what is kept here. */
  async function fetchNewer(path: string, kept: { etag?: string } | undefined) {
    const response = await timed(`${base}${path}`, {
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
      },
    });
    if (response.status === 304 && kept) return undefined;
    if (response.status === 401) {
      throw new RefusedError(401, { error: 'signed-out', message: 'Sign in again.' });
    }
    if (!response.ok) throw new Error(`The backend answered ${response.status}.`);
    const etag = response.headers.get('etag');
    return { body: (await response.json()) as unknown, ...(etag ? { etag } : {}) };
  }

  async function fetchPacks(): Promise<KeptPacks> {
    const kept = await store.recall<KeptPacks>('packs');
    const newer = await fetchNewer(panelCalls.packs.path, kept);
    const fetchedAt = new Date(now()).toISOString();
    if (!newer) return { ...(kept as KeptPacks), fetchedAt };
    const { body, ...rest } = newer;
    return { packs: panelCalls.packs.reply.parse(body), fetchedAt, ...rest };
  }

  async function fetchMemory(): Promise<KeptMemory> {
    const kept = await store.recall<KeptMemory>('memory');
    const newer = await fetchNewer(panelCalls.teamMemory.path, kept);
    if (!newer) return kept ?? {};
    const { body, ...rest } = newer;
    const { bytes } = panelCalls.teamMemory.reply.parse(body);
    const fresh = { ...rest, ...(bytes === undefined ? {} : { bytes: fromBase64(bytes) }) };
    await store.keep('memory', fresh);
    return fresh;
  }

  let fetching: Promise<void> | undefined;
  /** Says `packs` when there is something newer. */
  function renewPacks(): Promise<void> {
    fetching ??= (async () => {
      const before = await store.recall<KeptPacks>('packs');
      const fresh = await watched(fetchPacks);
      const isNews = fresh.packs.version !== before?.packs.version;
      if (isNews || now() - Date.parse(before.fetchedAt) > NOTED) await store.keep('packs', fresh);
      if (isNews) say('packs');
    })().finally(() => {
      fetching = undefined;
    });
    return fetching;
  }
  const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

  /** What happened while the line was down was not heard. */
  function readAgain() {
    say('escalations');
    void quietly(renewPacks());
  }

  const live = followLive({
    options: { base, fetch: renewing(fetch), token: () => token },
    ready: async () => {
      await known;
      return token !== undefined;
    },
    async up() {
      await note('online');
      readAgain();
      await quietly(outbox.flush(true));
    },
    down: (error) => {
      const out = error instanceof RefusedError && error.status === 401;
      void (out ? forget() : note('offline'));
    },
    heard(event) {
      if (event.kind === 'resync') readAgain();
      else if (event.kind === 'packs') void quietly(renewPacks());
      else say('escalations');
    },
  });

  async function whoAmI() {
    const me = await client.me();
    await store.keep('person', me.id);
    await note('online', me);
  }

  let gathering = false;
  function gather() {
    if (gathering) return;
    gathering = true;
    setTimeout(() => {
      gathering = false;
      void quietly(outbox.flush());
    }, GATHER);
  }

  /** The stream tells at once; behind a proxy that keeps it back, or with a second server, asking does. */
  function hold(): Stop {
    const stop = live.hold();
    const timer = setInterval(() => void known.then(() => token && quietly(renewPacks())), ASK);
    return () => {
      clearInterval(timer);
      stop();
    };
  }

  /** @throws RefusedError when the backend said no; Error when it could not be reached. */
  async function enter(call: () => Promise<Session>) {
    try {
      await known;
      const session = await call();
      token = session.token;
      await tokens.write(token);
      await store.keep('person', session.me.id);
      await note('online', session.me);
      // Also when it is the same person again, of whom nothing new is noted.
      say('connection');
    } catch (error) {
      if (!(error instanceof RefusedError)) await note(token ? 'offline' : 'signed-out');
      throw error;
    }
    live.wake();
    await quietly(renewPacks());
    void quietly(outbox.flush(true));
  }

  async function entered(call: () => Promise<Session>): Promise<SignedIn> {
    try {
      await enter(call);
      return { ok: true };
    } catch (error) {
      if (error instanceof RefusedError) {
        return { ok: false, error: error.refusal.error, message: error.message };
      }
      return { ok: false, message: `The backend at ${base} does not answer. Try again.` };
    }
  }

  return {
    outbox,
    live: hold,
    adapters: async () => (await store.recall<KeptPacks>('packs'))?.packs.adapters ?? [],
    signIn(email, password, newPassword) {
      const body = { email, password, ...(newPassword ? { newPassword } : {}) };
      return entered(() => client.signIn({ body }));
    },
    ways: () => client.ways(),
    enterWith: (code, verifier) => entered(() => client.enter({ body: { code, verifier } })),
    async handIn(token, origin) {
      try {
        await enter(() => client.handIn({ body: { token, origin } }));
        return { ok: true };
      } catch (error) {
        if (!(error instanceof RefusedError)) return { ok: false, error: 'unreachable' };
        console.error(`Deskside did not sign the agent in: ${error.message}`);
        return { ok: false, error: error.refusal.error };
      }
    },
    async signOut(where) {
      await known;
      const query = where ? { everywhere: '1' as const } : {};
      // Without a token it was done already: a call that got lost is made again.
      const told = !token || (await quietly(client.signOut({ query })));
      if (where && !told) return false;
      await store.keep('person', undefined);
      await forget();
      return true;
    },
    async connection() {
      await known;
      if (token && !(await recalled())) await quietly(watched(whoAmI));
      const last = await recalled();
      const waiting = await outbox.waiting();
      if (!token || !last) {
        const since = last?.state === 'signed-out' ? last.since : new Date(now()).toISOString();
        return { state: 'signed-out', since, waiting };
      }
      return { ...last, waiting };
    },
    async packs() {
      await known;
      if (!token) return undefined;
      const kept = await store.recall<KeptPacks>('packs');
      // The copy is shown at once; what is newer follows as a change.
      const renewed = quietly(renewPacks());
      if (!kept) await renewed;
      const found = kept ?? (await store.recall<KeptPacks>('packs'));
      return found && { packs: found.packs, fetchedAt: found.fetchedAt };
    },
    async teamMemory() {
      await known;
      if (!token) return undefined;
      return (await watched(fetchMemory).catch(() => undefined))?.bytes;
    },
    async shareMemory(packed) {
      await watched(() => client.shareMemory({ body: { bytes: toBase64(packed) } }));
    },
    async publishAdapter(adapter) {
      await watched(() =>
        client.publishAdapter({ params: { id: adapter.id }, query: {}, body: adapter }),
      );
    },
    async encoderPart(file, part) {
      const bytes = await watched(async () => {
        const found = await timed(`${base}${encoderPath}/${file}?part=${part}`, {
          credentials: 'omit',
          headers: token ? { authorization: `Bearer ${token}` } : {},
        });
        if (!found.ok) throw await failure(found);
        return found.arrayBuffer();
      });
      return new Uint8Array(bytes);
    },
    async escalations(query: EscalationQuery) {
      const key = `escalations:${JSON.stringify(query)}`;
      try {
        const { escalations } = await watched(() => client.escalations({ query }));
        await store.keep(key, escalations);
        return escalations;
      } catch (error) {
        const kept = await store.recall<Escalation[]>(key);
        if (kept) return kept;
        throw error;
      }
    },
    async lessons() {
      try {
        const { lessons } = await watched(() => client.publishedLessons());
        await store.keep('lessons', lessons);
        return lessons;
      } catch (error) {
        const kept = await store.recall<PublishedLesson[]>('lessons');
        if (kept) return kept;
        throw error;
      }
    },
    async deliver(item) {
      await outbox.put(item);
      if (item.kind === 'event') {
        gather();
        return 'queued';
      }
      let timer: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      });
      await Promise.race([quietly(outbox.flush(true)), patience]);
      clearTimeout(timer);
      return outbox.fate(item.body.id);
    },
    async retry() {
      live.wake();
      await outbox.flush(true);
    },
    discard: outbox.discard,
    recall: (key) => store.recall(`panel:${key}`),
    keep: (key, value) => store.keep(`panel:${key}`, value),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
