import { raise } from '../../../shared/escalation/raise.ts';
import { partBytes } from '../../../shared/match/encoder/files.ts';
import type { Me } from '../../../shared/model/account.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Escalation } from '../../../shared/model/escalation.ts';
import type { PublishedLesson } from '../../../shared/model/lesson.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import type { UsageEvent } from '../../../shared/model/usage.ts';
import type {
  AssistPort,
  Connection,
  OutboxItem,
  PanelPort,
  Waiting,
} from '../../../widget/port.ts';
import { packs } from './content.ts';

export const me: Me = {
  id: 'u1',
  name: 'Putri Anggraini',
  email: 'putri@kirana.example',
  role: 'agent',
  workspace: { id: 'kirana', name: 'Kirana' },
  site: 'Yogyakarta',
  team: 'Wallet 2',
  sites: [],
  lead: 'Agus Wibowo',
  queues: [],
};

/** A console page and a backend in memory. `text` is the composer; what the panel asked for is in `calls`. */
export function memoryPort(now: () => number) {
  const store = new Map<string, unknown>();
  const listeners = new Set<(what: 'connection' | 'packs' | 'escalations') => void>();
  const world = {
    calls: [] as [string, ...unknown[]][],
    events: [] as UsageEvent[],
    delivered: [] as OutboxItem[],
    escalations: [] as Escalation[],
    waiting: [] as Waiting[],
    lessons: [] as PublishedLesson[],
    state: 'online' as Connection['state'],
    since: now(),
    packs: packs as Packs | undefined,
    fetchedAt: now(),
    /** What the team taught, packed; and what this person shared, the newest last. */
    teamMemory: undefined as Uint8Array | undefined,
    encoder: undefined as Record<string, Uint8Array> | undefined,
    shared: [] as Uint8Array[],
    text: '',
    composer: 'inserted' as 'inserted' | 'failed' | 'no-composer',
    me,
    panel: undefined as PanelPort | undefined,
    store,
    changed: (what: 'connection' | 'packs' | 'escalations') => {
      for (const listener of listeners) listener(what);
    },
    draft(ticket: { console: string; id: string }, text: string): Draft {
      lastTicket = { console: ticket.console, id: ticket.id };
      return { ticket: lastTicket, kind: 'reply', text, ownEnd: text.length };
    },
  };
  let lastTicket: Draft['ticket'] | undefined;
  /** A page tells what it wrote before it answers. */
  const wrote = () => lastTicket && world.panel?.draft(world.draft(lastTicket, world.text));
  const called = (name: string, ...args: unknown[]) => {
    world.calls.push([name, ...args]);
  };

  const port: AssistPort = {
    backendUrl: 'https://deskside.example',
    start: (panel) => {
      world.panel = panel;
    },
    page: {
      setGate: async (on, deadline) => called('setGate', on, deadline),
      async insert(text) {
        called('insert', text);
        if (world.composer !== 'inserted') return world.composer;
        world.text += text;
        await wrote();
        return 'inserted';
      },
      async replace(edit, expected) {
        called('replace', edit, expected);
        if (world.text !== expected) return 'failed';
        world.text = world.text.slice(0, edit.start) + edit.text + world.text.slice(edit.end);
        await wrote();
        return 'inserted';
      },
      select: async (start, end) => called('select', start, end),
      async release(text) {
        called('release', text);
        return world.text === text;
      },
      focusReply: async () => called('focusReply'),
      resize: async (width) => called('resize', width),
      reread: async () => called('reread'),
      adapt: async (published) => called('adapt', published?.version),
    },
    backend: {
      ways: async () => ({ passwords: true }),
      enterWith: async () => ({ ok: true }),
      async signIn(_, password) {
        if (password !== 'right') return { ok: false, message: 'That password does not fit.' };
        world.state = 'online';
        return { ok: true };
      },
      async signOut(where) {
        called('signOut', where);
        if (where && world.state === 'offline') return false;
        world.state = 'signed-out';
        return true;
      },
      connection: async () => ({
        state: world.state,
        since: new Date(world.since).toISOString(),
        waiting: [...world.waiting],
        ...(world.state === 'signed-out' ? {} : { me: world.me }),
      }),
      packs: async () =>
        world.packs && {
          packs: world.packs,
          fetchedAt: new Date(world.fetchedAt).toISOString(),
        },
      encoderPart: async (file, part) => {
        const bytes = world.encoder?.[file];
        if (!bytes) throw new Error('This server has no encoder. Start it with ENCODER_DIR.');
        return bytes.slice(part * partBytes, (part + 1) * partBytes);
      },
      teamMemory: async () => (world.state === 'online' ? world.teamMemory : undefined),
      async shareMemory(packed) {
        if (world.state !== 'online') throw new Error('No line');
        world.shared.push(packed);
      },
      async escalations({ console, ticket, view }) {
        if (world.state !== 'online') throw new Error('No line');
        // A view is not of one ticket.
        if (view) return world.escalations.filter(({ state }) => state === 'closed');
        return world.escalations.filter(
          (one) => one.ticket.console === console && one.ticket.id === ticket,
        );
      },
      lessons: async () => world.lessons,
      async deliver(item) {
        if (item.kind === 'event') {
          world.events.push(item.body);
          return 'sent';
        }
        world.delivered.push(item);
        if (world.state !== 'online') {
          world.waiting.push({ item, queuedAt: new Date(now()).toISOString() });
          return 'queued';
        }
        if (item.kind === 'raise') world.escalations.push(escalationOf(item.body));
        return 'sent';
      },
      retry: async () => called('retry'),
      async discard(id) {
        called('discard', id);
        world.waiting = world.waiting.filter(({ item }) => item.body.id !== id);
      },
      recall: async <T>(key: string) => store.get(key) as T | undefined,
      async keep(key, value) {
        store.set(key, structuredClone(value));
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };

  function escalationOf(body: Extract<OutboxItem, { kind: 'raise' }>['body']): Escalation {
    const route = packs.routes.find((one) => one.category === body.category) ?? packs.routes.at(-1);
    if (!route) throw new Error('The test content has no routes.');
    return raise(body, {
      by: me,
      route,
      number: `E-${2917 + world.escalations.length}`,
      now: new Date(now()),
    });
  }

  return { port, world, escalationOf };
}
