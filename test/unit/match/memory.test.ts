import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Click,
  emptyMemory,
  forget,
  limit,
  type Memory,
  merge,
  remember,
  shareable,
} from '../../../shared/match/memory.ts';
import { pack, unpack } from '../../../shared/match/memory-bytes.ts';

const click = (id: number, at: number, right = 'PAY-001', buckets = [1, 5, 900]): Click => ({
  id,
  at,
  right,
  version: 2,
  wrong: ['PAY-002'],
  trust: 1,
  shown: { logit: 1.5, hit: true },
  features: {
    buckets: Int32Array.from(buckets),
    weights: Float32Array.from(buckets, () => 1 / Math.sqrt(buckets.length)),
  },
});
const memoryOf = (clicks: Click[]) => clicks.reduce(remember, emptyMemory);
const ids = ({ clicks }: Memory) => clicks.map(({ id }) => id);

const anyClick = fc
  .record({
    id: fc.nat(6),
    at: fc.nat(20),
    right: fc.constantFrom('PAY-001', 'RET-001', 'none'),
  })
  .map(({ id, at, right }) => click(id, at, right));

describe('a memory', () => {
  test('merges to the same in any order, and twice is once', () => {
    fc.assert(
      fc.property(fc.array(anyClick), fc.array(anyClick), (first, second) => {
        const one = memoryOf(first);
        const other = memoryOf(second);
        const merged = merge(one, other);
        expect(merge(other, one)).toEqual(merged);
        expect(merge(merged, other)).toEqual(merged);
      }),
    );
  });

  test('keeps the later of two clicks on one ticket', () => {
    const memory = memoryOf([click(1, 20, 'RET-001'), click(1, 10, 'PAY-001')]);
    expect(memory.clicks.map(({ right }) => right)).toEqual(['RET-001']);
  });

  test('forgets the oldest of the SOP that has most, never the rare one', () => {
    const many = Array.from({ length: 9 }, (_, at) => click(at, 100 + at));
    const memory = memoryOf([click(50, 1, 'RET-001'), ...many]);
    const small = limit(memory, 300);
    expect(ids(small)).toContain(50);
    expect(ids(small)).toContain(8);
    expect(ids(small)).not.toContain(0);
    expect(pack(small).length).toBeLessThanOrEqual(300);
  });

  test('stays under 256 KB whatever comes', () => {
    const buckets = Array.from({ length: 400 }, (_, at) => at * 655);
    let memory = emptyMemory;
    for (let at = 0; at < 700; at++) memory = remember(memory, click(at, at, 'PAY-001', buckets));
    expect(pack(memory).length).toBeLessThanOrEqual(256 * 1024);
    expect(memory.clicks.length).toBeGreaterThan(400);
  });

  test('forgets what it is told to', () => {
    const memory = memoryOf([click(1, 1), click(2, 2, 'RET-001')]);
    expect(ids(forget(memory, ({ right }) => right === 'PAY-001'))).toEqual([2]);
  });

  test('shares only what several tickets say', () => {
    const memory = memoryOf([
      click(1, 1, 'PAY-001', [1, 2, 77]),
      click(2, 2, 'PAY-001', [1, 2]),
      click(3, 3, 'RET-001', [1, 3]),
    ]);
    const shared = shareable(memory, 2).clicks.map(({ features }) => [...features.buckets]);
    expect(shared).toEqual([[1, 2], [1, 2], [1]]);
    for (const { features } of shareable(memory, 2).clicks) {
      expect(Math.hypot(...features.weights)).toBeCloseTo(1);
    }
  });
});

describe('packed', () => {
  test('it comes back the same but for rounding', () => {
    const { right: _, ...unnamed } = click(7, 1_790_000_000_000);
    const memory = memoryOf([click(4_000_000_000, 5, 'RET-014'), unnamed]);
    const restored = unpack(pack(memory));
    expect(restored.clicks.map(({ features, trust, ...rest }) => rest)).toEqual(
      memory.clicks.map(({ features, trust, ...rest }) => rest),
    );
    restored.clicks.forEach(({ features }, at) => {
      expect(features.buckets).toEqual(memory.clicks[at]?.features.buckets);
      for (const weight of features.weights) expect(weight).toBeCloseTo(1 / Math.sqrt(3), 2);
    });
  });

  test('broken bytes and other formats are an empty memory', () => {
    const bytes = pack(memoryOf([click(1, 1), click(2, 2)]));
    expect(unpack(bytes.subarray(0, bytes.length - 2))).toEqual(emptyMemory);
    expect(unpack(Uint8Array.of(9, 1, 2))).toEqual(emptyMemory);
    expect(unpack(new Uint8Array())).toEqual(emptyMemory);
  });
});
