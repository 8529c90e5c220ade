import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBuckets, isEncoded } from '../../../shared/match/encoding.ts';
import { bucketCount } from '../../../shared/match/features.ts';
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
import { pack, readMemory, unpack } from '../../../shared/match/memory-bytes.ts';
import { cpuTime } from '../cpu.ts';

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

describe('what an encoder made of a ticket', () => {
  const encoded = Array.from({ length: 200 }, (_, at) => bucketCount + at);
  const both = click(1, 1, 'PAY-001', [1, 5, 900, ...encoded]);
  both.features.weights.forEach((weight, at, all) => {
    all[at] = weight * (at % 2 ? -1 : 1) * (at > 50 ? 0.5 : 1);
  });
  both.features.weights.set([0.1, 0.1, 0.1]);

  test('is kept on the device, the strongest of it, beside every word', () => {
    const kept = memoryOf([both]).clicks[0]?.features;
    const held = [...(kept?.buckets ?? [])];
    expect(held.slice(0, 3)).toEqual([1, 5, 900]);
    expect(held).toHaveLength(3 + 96);
    // The first 48 are the strong ones.
    expect(held).toEqual(expect.arrayContaining(encoded.slice(0, 48)));
    expect(Math.hypot(...(kept?.weights ?? []))).toBeCloseTo(1);
  });

  test('comes back from bytes with its signs', () => {
    const before = memoryOf([both]).clicks[0]?.features;
    const after = unpack(pack(memoryOf([both]))).clicks[0]?.features;
    expect(after?.buckets).toEqual(before?.buckets);
    after?.weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(before?.weights[at] ?? 9, 2);
    });
    expect(Math.min(...(after?.weights ?? []))).toBeLessThan(-0.05);
  });

  test('is never shared, however many tickets hold it', () => {
    const memory = memoryOf([1, 2, 3, 4, 5].map((id) => ({ ...both, id })));
    for (const { features } of shareable(memory).clicks) {
      expect([...features.buckets]).toEqual([1, 5, 900]);
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

  test('any memory comes back, whatever is in it', () => {
    const buckets = fc.uniqueArray(fc.nat(allBuckets - 1), { maxLength: 30 });
    const features = buckets.map((all) => {
      const sorted = Int32Array.from(all).sort();
      const side = (bucket: number) => (isEncoded(bucket) && bucket % 2 ? -1 : 1);
      return {
        buckets: sorted,
        weights: Float32Array.from(sorted, (bucket, at) => (side(bucket) * (at + 1)) / 30),
      };
    });
    const id = fc.constantFrom('PAY-001', 'RET-014', 'ทดสอบ', 'none');
    const clicks = fc.array(
      fc.record(
        {
          id: fc.nat(0xffff_ffff),
          at: fc.nat(Number.MAX_SAFE_INTEGER),
          right: id,
          version: fc.nat(999),
          wrong: fc.array(id, { maxLength: 3 }),
          trust: fc.constantFrom(0, 0.2, 1),
          shown: fc.record({ logit: fc.constantFrom(-2, 0, 3.5), hit: fc.boolean() }),
          features,
        },
        { requiredKeys: ['id', 'at', 'version', 'wrong', 'trust', 'features'] },
      ),
    );
    fc.assert(
      fc.property(clicks, (all) => {
        const packed = pack({ clicks: all });
        const restored = readMemory(packed);
        expect(restored.clicks.map(({ features: _, ...rest }) => rest)).toEqual(
          all.map(({ features: _, ...rest }) => rest),
        );
        expect(restored.clicks.map((one) => one.features.buckets)).toEqual(
          all.map((one) => one.features.buckets),
        );
        expect(pack(restored)).toEqual(packed);
      }),
    );
  });
});

describe('bytes from somebody else', () => {
  const whole = fc.oneof(fc.nat(300), fc.maxSafeNat(), fc.constant(2 ** 32 - 1));
  const sevens = (value: number): number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...sevens(Math.floor(value / 128))];
  /** Bytes that look like a memory for a while: numbers of any size in a row. */
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(whole, { maxLength: 60 }).map((all) => Uint8Array.from([1, ...all.flatMap(sevens)])),
    fc
      .tuple(fc.nat(200), fc.nat(255))
      .map(([at, value]) => pack(memoryOf([click(1, 1), click(2, 2)])).fill(value, at, at + 1)),
  );

  test('never give more than they hold, and no number that is none', () => {
    fc.assert(
      fc.property(hostile, (bytes) => {
        const { clicks } = unpack(bytes);
        let held = 0;
        for (const { id, at, trust, wrong, right = '', shown, features } of clicks) {
          held += 9 + wrong.length + 2 * features.buckets.length;
          expect(Number.isSafeInteger(id) && Number.isSafeInteger(at)).toBe(true);
          expect(trust >= 0 && trust <= 1 && right.length <= 100).toBe(true);
          expect(Math.abs(shown?.logit ?? 0)).toBeLessThanOrEqual(8);
          features.buckets.forEach((bucket, k) => {
            expect(bucket).toBeLessThan(allBuckets);
            expect(bucket).toBeGreaterThan(features.buckets[k - 1] ?? -1);
          });
          features.weights.forEach((weight, k) => {
            const least = isEncoded(features.buckets[k] ?? 0) ? -1 : 1e-9;
            expect(weight >= least && weight <= 1).toBe(true);
          });
        }
        expect(held).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 3000 },
    );
  });

  test.each<[string, number[]]>([
    ['an endless count of names', [1, ...sevens(2 ** 50)]],
    ['an endless name', [1, 1, ...sevens(2 ** 31)]],
    ['endless clicks', [1, 1, 0, ...sevens(2 ** 32 - 1)]],
    ['a number that never ends', [1, ...Array.from({ length: 5000 }, () => 255)]],
    ['endless buckets', [1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, ...sevens(2 ** 31 - 1)]],
    ['a bucket beyond the last', [1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, ...sevens(allBuckets), 9]],
    ['a weight of nothing', [1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 0]],
    ['something after the end', [1, 0, 0, 7]],
  ])('%s is refused at once', (_, bytes) => {
    const given = Uint8Array.from(bytes);
    const took = cpuTime(() => expect(() => readMemory(given)).toThrow(RangeError));
    expect(took).toBeLessThan(200);
  });
});
