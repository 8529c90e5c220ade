import { resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildPacks } from '../../../backend/content/packs.ts';
import { starterContent } from '../../../backend/content/starter.ts';
import { match } from '../../../shared/match/index.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { lists, rules } from '../../../shared/packs/index.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import {
  type EngineStore,
  engineFor,
  type PackedEngine,
} from '../../../widget/panel/state/engine.ts';

vi.setConfig({ testTimeout: 60_000 });
const today = '2026-11-22';
let packs: Packs;
beforeAll(async () => {
  const { sops, routing } = await starterContent(resolve(import.meta.dirname, '../../..'));
  if (!routing) throw new Error('no routing');
  packs = buildPacks({ sops, rules, lists, ...routing });
});

/** Keeps what a database would: a structured clone. */
function memory(): EngineStore & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    recall: async <T>(key: string) => structuredClone(kept.get(key)) as T | undefined,
    keep: async (key, value) => void kept.set(key, structuredClone(value)),
  };
}

const ticket: Ticket = {
  console: 'casebook',
  id: '1',
  url: 'http://localhost/1',
  subject: 'Refund',
  tags: [],
  customer: {},
  messages: [
    {
      author: 'customer',
      internal: false,
      text: 'Kalau besok belum ada, pengacara saya kirim somasi dan saya buat laporan polisi.',
    },
  ],
};

test('what was kept reads a ticket as what was made does', async () => {
  vi.useFakeTimers();
  const store = memory();
  const made = await engineFor(packs, today, store);
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(store.kept.size).toBe(1);
  const kept = await engineFor(packs, today, store);
  expect(kept).not.toBe(made);
  const read = ({ index, rules: compiled }: typeof made) => {
    const flags = findFlags(compiled, ticket);
    return { flags, result: match(index, ticket, flags) };
  };
  expect(read(kept)).toEqual(read(made));
  expect(read(kept).flags[0]?.category).toBe('legal');
});

test('an index that is kept broken is made again', async () => {
  vi.useFakeTimers();
  const store = memory();
  const made = await engineFor(packs, today, store);
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  const kept = store.kept.get('engine') as PackedEngine;
  expect(kept.index.length).toBeGreaterThan(10_000);
  kept.index[5000] = (kept.index[5000] ?? 0) ^ 1;
  expect(await engineFor(packs, today, store)).toEqual(made);
});

test('other content, and another day, are not read with what was kept', async () => {
  const store = memory();
  const made = await engineFor(packs, today);
  await store.keep('engine', made);
  expect((await engineFor({ ...packs, version: 'next' }, today, store)).name).toContain('next');
  expect((await engineFor(packs, '2026-11-23', store)).name).toContain('2026-11-23');
});

test.each<[string, EngineStore]>([
  ['fails', { recall: () => Promise.reject(new Error('no')), keep: async () => undefined }],
  ['never answers', { recall: () => new Promise(() => undefined), keep: async () => undefined }],
])('a store that %s costs only time', async (_, store) => {
  expect((await engineFor(packs, today, store)).index.sops.length).toBeGreaterThan(50);
});
