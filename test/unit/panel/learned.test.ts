import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { signal } from '@preact/signals';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPacks } from '../../../backend/content/packs.ts';
import { starterContent } from '../../../backend/content/starter.ts';
import { type EncoderFile, match, NONE, unpack } from '../../../shared/match/index.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { type Engine, engineFor } from '../../../widget/panel/state/engine.ts';
import { createLearned } from '../../../widget/panel/state/learned.ts';
import type { Said } from '../../../widget/panel/state/learning.ts';
import type { Session } from '../../../widget/panel/state/session.ts';
import type { World } from '../../../widget/panel/state/world.ts';
import { config, safetensors, table, wordPieceJson } from '../match/tiny-encoder.ts';

let packs: Packs;
let engine: Engine;
beforeAll(async () => {
  const { sops, routing } = await starterContent(resolve(import.meta.dirname, '../../..'));
  if (!routing) throw new Error('no routing');
  packs = buildPacks({ sops: sops.slice(0, 12), rules, lists, ...routing });
  engine = await engineFor(packs, '2026-11-22');
});

const ticketOf = (id: string, text: string): Ticket => ({
  console: 'casebook',
  id,
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: [{ author: 'customer', internal: false, text }],
});

const first = ticketOf('1', 'the rider never rang my bell and drove on');
const similar = ticketOf('2', 'hi, rider drove on and never rang the bell');

/** What lies on the device and at the backend, for any number of tabs. */
let device: Map<string, unknown>;
let made: Map<string, unknown>;
let clock: number;
let shared: Uint8Array[];
let ofTeam: Uint8Array | undefined;
beforeEach(() => {
  vi.useRealTimers();
  device = new Map();
  made = new Map();
  clock = Date.parse('2026-11-22T09:00:00Z');
  shared = [];
  ofTeam = undefined;
});

const storeOf = (kept: Map<string, unknown>) => ({
  recall: async <T>(key: string) => structuredClone(kept.get(key)) as T | undefined,
  keep: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
});

const settled = (ms = 0) => new Promise((done) => setTimeout(done, ms));

interface Tiny {
  sha256: string;
  files: Record<EncoderFile, Uint8Array>;
}

/** An encoder that knows the words of the SOPs, and that `zuvo` means what one of them is about. */
function encoderFor(id: string | undefined): Tiny {
  const known = new Map<string, number[]>([['[UNK]', packs.sops.map(() => 0)]]);
  const say = (word: string, at: number) => {
    const vector = known.get(word) ?? packs.sops.map(() => 0);
    vector[at] = (vector[at] ?? 0) + 1;
    known.set(word, vector);
  };
  packs.sops.forEach(({ id: own, title, triggers }, at) => {
    for (const text of [title.en, ...(triggers.en ?? [])]) {
      for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) say(word, at);
    }
    if (own === id) say('zuvo', at);
  });
  const model = safetensors({ embeddings: table([...known.values()]) });
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    sha256: createHash('sha256').update(model).digest('hex'),
    files: {
      'config.json': bytes(config),
      'tokenizer.json': bytes(JSON.stringify(wordPieceJson([...known.keys()]))),
      'model.safetensors': model,
    },
  };
}

/** A panel's memory in one tab. */
async function tab(learning: 'off' | 'device' | 'team' = 'device', encoder?: Tiny) {
  const named = encoder ? { encoder: encoder.sha256 } : {};
  const content = signal({ ...packs, policy: { ...packs.policy, learning, ...named } });
  const session = {
    packs: content,
    engine: signal(engine),
    me: signal({ id: 'u1' }),
  } as unknown as Session;
  const backend = {
    ...storeOf(device),
    teamMemory: async () => ofTeam,
    async encoderPart(file: EncoderFile) {
      if (!encoder) throw new Error('There is none.');
      return encoder.files[file];
    },
    shareMemory: async (bytes: Uint8Array) => void shared.push(bytes),
  };
  const world = {
    port: { backend },
    now: () => clock,
    engines: storeOf(made),
  } as unknown as World;
  const learned = createLearned(world, session);
  await learned.start();
  const stop = learned.follow();
  return {
    learned,
    stop,
    content,
    ready: () => vi.waitFor(() => expect(learned.learner()).toBeDefined(), 5000),
    /** The one on top, as the panel shows it. */
    top(ticket: Ticket) {
      const result = match(engine.index, ticket, [], learned.learner());
      return result.kind === 'fits' ? result.matches[0]?.id : 'none';
    },
    say(ticket: Ticket, part: Partial<Said>) {
      clock += 1000;
      learned.tell({ of: ticket, version: 1, wrong: [], trust: 1, ...part });
    },
  };
}

/** Long enough for the gathered clicks to be kept. */
const kept = () => settled(400);

describe('clicks', () => {
  test('on one ticket put the SOP on top of the next similar one', async () => {
    const { ready, say, top, learned } = await tab();
    await ready();
    const right = packs.sops[0]?.id ?? '';
    expect(top(similar)).not.toBe(right);
    say(first, { right });
    expect(learned.count.value).toBe(1);
    expect(top(similar)).toBe(right);
  });

  test('made before anything was learned wait for it', async () => {
    const { say, learned, top } = await tab();
    say(first, { right: packs.sops[0]?.id ?? '' });
    expect(learned.count.value).toBe(0);
    await vi.waitFor(() => expect(learned.count.value).toBe(1), 20_000);
    expect(top(similar)).toBe(packs.sops[0]?.id);
  });

  test('are there after the page was left, even the moment after', async () => {
    const one = await tab();
    await one.ready();
    one.say(first, { right: packs.sops[0]?.id ?? '' });
    one.stop();
    const two = await tab();
    expect(two.learned.count.value).toBe(1);
    await two.ready();
    expect(two.top(similar)).toBe(packs.sops[0]?.id);
  });

  test('of the same agent on the same ticket replace each other, and undone ones are gone everywhere', async () => {
    const { ready, say, learned, top } = await tab();
    const other = await tab();
    await ready();
    await other.ready();
    const right = packs.sops[0]?.id ?? '';
    say(first, { wrong: [packs.sops[1]?.id ?? ''] });
    say(first, { right });
    expect(learned.count.value).toBe(1);
    await kept();
    await other.learned.reread();
    expect(other.top(similar)).toBe(right);
    say(first, {});
    expect(learned.count.value).toBe(0);
    await kept();
    await other.learned.reread();
    other.say(ticketOf('3', 'something else'), { right: NONE });
    await kept();
    await learned.reread();
    expect(learned.count.value).toBe(1);
    await vi.waitFor(() => expect(top(similar)).not.toBe(right), 20_000);
  });

  test('in two tabs at once are all kept', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.ready();
    await two.ready();
    one.say(first, { right: packs.sops[0]?.id ?? '' });
    two.say(similar, { right: packs.sops[1]?.id ?? '' });
    await kept();
    expect((await tab()).learned.count.value).toBe(2);
  });

  test('a macro that was sent says less than a press, and never replaces one', async () => {
    const { ready, say, learned } = await tab();
    await ready();
    say(first, { right: packs.sops[0]?.id ?? '', trust: 0.5 });
    say(first, { right: packs.sops[1]?.id ?? '' });
    say(first, { right: packs.sops[2]?.id ?? '', trust: 0.5 });
    await kept();
    expect(learned.count.value).toBe(1);
    const bytes = (device.get('memory') as { bytes: string }).bytes;
    const { clicks } = unpack(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
    expect(clicks.map(({ right, trust }) => [right, trust])).toEqual([[packs.sops[1]?.id, 1]]);
  });
});

test('what is kept holds no word of a ticket', async () => {
  const { ready, say } = await tab();
  await ready();
  say(first, { right: packs.sops[0]?.id ?? '' });
  await kept();
  const all = [...device.values()].map((value) =>
    atob(typeof value === 'string' ? value : (value as { bytes: string }).bytes),
  );
  expect(all.join('')).toContain(packs.sops[0]?.id);
  expect(all.join('')).not.toMatch(/rider|bell|rang|casebook/);
});

describe('forgetting', () => {
  test('empties this tab and every other one', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.ready();
    await two.ready();
    one.say(first, { right: packs.sops[0]?.id ?? '' });
    await kept();
    await two.learned.reread();
    expect(two.learned.count.value).toBe(1);
    clock += 1000;
    await one.learned.forgetAll();
    await two.learned.reread();
    expect(two.learned.count.value).toBe(0);
    await vi.waitFor(() => expect(two.top(similar)).not.toBe(packs.sops[0]?.id), 20_000);
    expect((await tab()).learned.count.value).toBe(0);
  });

  test('a workspace that wants nothing learned keeps nothing', async () => {
    const one = await tab();
    await one.ready();
    one.say(first, { right: packs.sops[0]?.id ?? '' });
    await kept();
    const off = await tab('off');
    await off.ready();
    off.say(similar, { right: packs.sops[0]?.id ?? '' });
    await kept();
    expect(off.learned.count.value).toBe(0);
    expect(device.get('memory')).toBeUndefined();
    expect(device.get('clicks')).toBeUndefined();
  });
});

describe('a team', () => {
  test('gets what was learned here, once in a while, and gives what it knows', async () => {
    const { ready, say, learned } = await tab('team');
    await ready();
    for (let at = 0; at < 4; at++) {
      say(ticketOf(`9${at}`, `${first.messages[0]?.text} ${'xyz'[at] ?? ''}`), {
        right: packs.sops[0]?.id ?? '',
      });
    }
    await vi.waitFor(() => expect(shared).toHaveLength(1), 20_000);
    await kept();
    expect(learned.sharedAt.value).toBe(clock);
    ofTeam = shared[0];
    device.clear();
    made.clear();
    const other = await tab('team');
    await other.ready();
    await vi.waitFor(() => expect(other.top(similar)).toBe(packs.sops[0]?.id), 20_000);
    expect(other.learned.count.value).toBe(0);
  });

  test('is not told of a device whose workspace does not share', async () => {
    const { ready, say } = await tab('device');
    await ready();
    say(first, { right: packs.sops[0]?.id ?? '' });
    await settled(3500);
    expect(shared).toEqual([]);
  });
});

test('what was learned is kept, and no later page learns it again', async () => {
  const one = await tab();
  await one.ready();
  one.say(first, { right: packs.sops[0]?.id ?? '' });
  one.learned.learner();
  await vi.waitFor(() => expect(made.get('learner')).toBeDefined(), 20_000);
  const two = await tab();
  expect(two.learned.learner()).toBeDefined();
  expect(two.top(similar)).toBe(packs.sops[0]?.id);
});

test('other content is matched with what is known of its SOPs until it is learned', async () => {
  const one = await tab();
  await one.ready();
  one.say(first, { right: packs.sops[3]?.id ?? '' });
  one.learned.learner();
  await vi.waitFor(() => expect(made.get('learner')).toBeDefined(), 20_000);
  const before = engine;
  engine = await engineFor({ ...packs, version: 'next', sops: packs.sops.slice(1) }, '2026-11-23');
  const two = await tab();
  expect(two.top(similar)).toBe(packs.sops[3]?.id);
  engine = before;
});

test('an encoder finds what shares no word, and a later page has it without learning again', async () => {
  const id = packs.sops[4]?.id;
  const encoder = encoderFor(id);
  const ticket = ticketOf('7', 'zuvo zuvo');
  const one = await tab('device', encoder);
  await one.ready();
  expect(one.top(ticket)).toBe('none');
  await vi.waitFor(() => expect(one.top(ticket)).toBe(id), 20_000);
  await vi.waitFor(
    () => expect(made.get('learner')).toMatchObject({ encoder: encoder.sha256 }),
    5000,
  );
  one.stop();
  const two = await tab('device', encoder);
  const machine = two.learned.learner()?.machine;
  expect(machine).toBeDefined();
  await vi.waitFor(() => expect(two.top(ticket)).toBe(id), 20_000);
  expect(two.learned.learner()?.machine).toBe(machine);
  two.say(first, { right: packs.sops[0]?.id ?? '' });
  await kept();
  const three = await tab('device');
  await vi.waitFor(() => expect(three.learned.learner()?.encoder).toBeUndefined(), 20_000);
  await vi.waitFor(() => expect(three.top(ticket)).toBe('none'), 20_000);
  expect(three.top(similar)).toBe(packs.sops[0]?.id);
});
