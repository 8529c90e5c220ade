import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSops } from '../../../backend/content/sop-files.ts';
import { demoMemories } from '../../../backend/demo-clicks.ts';
import { unanswered } from '../../../backend/demo-tickets.ts';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { averageLink } from '../../../shared/match/average-link.ts';
import { commonness, count, featuresOf } from '../../../shared/match/features.ts';
import { type GapContent, gapContent } from '../../../shared/match/gap-content.ts';
import { type Gap, gaps } from '../../../shared/match/gaps.ts';
import { buildIndex } from '../../../shared/match/index.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import { type Click, merge, NONE, shareable } from '../../../shared/match/memory.ts';
import { passagesOf } from '../../../shared/match/passages.ts';
import { cpuTime } from '../cpu.ts';
import { demoTickets } from './demo-tickets.ts';

const root = new URL('../../../', import.meta.url);
const folder = new URL('backend/starter/sops/', root);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
const expected: Record<string, { sop: string | null }> = JSON.parse(
  readFileSync(new URL('test/console/expected.json', root), 'utf8'),
);
const { sops } = parseSops(files);
const lexicon = compileLexicon(lexiconTables);

const ticketOf = (text: string) => ({
  console: 'demo',
  id: 'demo',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: [{ author: 'customer' as const, internal: false, text }],
});

/**
 * Clicks as agents would have made them if these SOPs were not there: "none fits" on the demo's tickets without an SOP,
 * on the demo tickets of the hidden SOPs, and on their phrases; the other demo tickets got theirs.
 */
function madeUp(hidden: readonly string[]) {
  const said = [
    ...Object.entries(unanswered).flatMap(([kind, texts]) =>
      texts.map(({ text }) => ({ kind, right: NONE, passages: read(ticketOf(text)) })),
    ),
    ...sops
      .filter(({ id }) => hidden.includes(id))
      .flatMap(({ id, triggers }) =>
        Object.values(triggers)
          .flat()
          .map((text) => ({ kind: id, right: NONE, passages: read(ticketOf(text)) })),
      ),
    ...demoTickets.flatMap((ticket) => {
      const sop = expected[ticket.id]?.sop;
      if (!sop) return [];
      return [{ kind: sop, right: hidden.includes(sop) ? NONE : sop, passages: read(ticket) }];
    }),
  ];
  const plain = commonness();
  const common = commonness();
  for (const { passages } of said) count(featuresOf(passages, plain), common);
  const clicks = said.map(
    ({ right, passages }, at): Click => ({
      id: at + 1,
      at: Date.UTC(2026, 9, 1) + at * 3_600_000,
      right,
      version: 1,
      wrong: [],
      trust: 1,
      features: featuresOf(passages, common),
    }),
  );
  return { clicks, kindOf: new Map(said.map(({ kind }, at) => [at + 1, kind])) };
}
const read = (ticket: Parameters<typeof passagesOf>[0]) => passagesOf(ticket, lexicon);

const contents = new Map<string, GapContent>();
function contentWithout(hidden: readonly string[]): GapContent {
  const left = sops.filter(({ id }) => !hidden.includes(id));
  const content =
    contents.get(hidden.join()) ??
    gapContent(buildIndex(left, '2026-11-22', lexicon), lexiconTables);
  contents.set(hidden.join(), content);
  return content;
}

/** Share of the tickets in groups that are of their group's main kind, and of all tickets that are in one. */
function purity(groups: readonly Gap[], kindOf: ReadonlyMap<number, string>) {
  let pure = 0;
  let grouped = 0;
  for (const { clicks } of groups) {
    const kinds = new Map<string, number>();
    for (const { id } of clicks) {
      const kind = kindOf.get(id) ?? '';
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    pure += Math.max(...kinds.values());
    grouped += clicks.length;
  }
  return { pure: pure / grouped, grouped };
}

const money = ['PAY-020', 'LOG-006', 'RET-001', 'ACC-001', 'WAL-002', 'CRE-002', 'SEL-005'];
const orders = ['PAY-022', 'LOG-003', 'RET-002', 'ORD-003', 'WAL-001', 'CRE-003', 'SEL-001'];

describe('tickets without an SOP', { timeout: 60_000 }, () => {
  test.each([
    ['of the demo', [] as string[], 0.95],
    ['and of seven hidden SOPs', money, 0.85],
    ['and of seven others', orders, 0.85],
  ])('%s are grouped by what they are about', (_, hidden, least) => {
    const { clicks, kindOf } = madeUp(hidden);
    const open = clicks.filter(({ right }) => right === NONE).length;
    for (const [how, memory] of [
      ['as made', { clicks }],
      ['as shared', shareable({ clicks })],
    ] as const) {
      const { groups, others } = gaps(memory, contentWithout(hidden), 5);
      const { pure, grouped } = purity(groups, kindOf);
      console.info(
        `gaps, ${how}: ${groups.length} groups of ${open} tickets, ${(100 * pure).toFixed(1)} % pure, ${((100 * grouped) / open).toFixed(0)} % grouped`,
      );
      expect(grouped + others.length).toBe(open);
      expect(pure).toBeGreaterThanOrEqual(least);
      expect(grouped / open).toBeGreaterThanOrEqual(0.7);
    }
  });

  describe('of the demo', () => {
    const { clicks } = madeUp([]);
    const content = contentWithout([]);

    test('come out the same in any order', () => {
      const first = gaps({ clicks }, content, 3);
      const orders = fc.shuffledSubarray(clicks, { minLength: clicks.length });
      fc.assert(
        fc.property(orders, (shuffled) => {
          expect(gaps({ clicks: shuffled }, content, 3)).toEqual(first);
        }),
        { numRuns: 8 },
      );
    });

    test('small kinds are counted together, and none is lost', () => {
      const all = gaps({ clicks }, content, 1);
      const few = gaps({ clicks }, content, 9);
      const count = ({ groups, others }: typeof all) =>
        groups.reduce((sum, group) => sum + group.clicks.length, 0) + others.length;
      expect(all.others).toEqual([]);
      expect(few.others.length).toBeGreaterThan(0);
      expect(count(all)).toBe(count(few));
      for (const { clicks: own } of few.groups) expect(own.length).toBeGreaterThanOrEqual(9);
    });

    test('are called by what they are about, in words of our own', () => {
      const { groups } = gaps(shareable({ clicks }), content, 9);
      const own = new Set(
        content.words
          .flatMap((word) => [word, ...(word.spellings?.() ?? [])])
          .map(({ text }) => text),
      );
      const names = groups.flatMap(({ words }) => words.map(({ text }) => text));
      for (const name of names) expect(own).toContain(name);
      for (const about of ['warranty', 'balance', 'student', 'university']) {
        expect(names).toContain(about);
      }
    });

    test('name the SOPs that come nearest', () => {
      const { groups } = gaps(shareable({ clicks }), content, 9);
      const balance = groups.find(({ words }) => words.some(({ text }) => text === 'balance'));
      expect(balance?.nearest.slice(0, 3)).toContain('WAL-002');
    });
  });

  test('a customer cannot put a word into a name', () => {
    const secret = 'Zyxwvut Qwertzuiop rahasia-Budi';
    const texts = Array.from({ length: 30 }, () => `${secret} ${secret} my balance certificate`);
    const plain = commonness();
    const clicks = texts.map((text, at): Click => {
      const features = featuresOf(read(ticketOf(text)), plain);
      return { id: at, at, right: NONE, version: 0, wrong: [], trust: 1, features };
    });
    const { groups } = gaps({ clicks }, contentWithout([]), 3);
    expect(groups).toHaveLength(1);
    expect(JSON.stringify(groups[0]?.words.map(({ text }) => text))).not.toMatch(
      /zyx|qwert|rahasia|budi/i,
    );
  });

  test('nothing at all is no group', () => {
    expect(gaps({ clicks: [] }, contentWithout([]), 1)).toEqual({ groups: [], others: [] });
  });

  test('thousands are grouped in time', () => {
    const { clicks } = madeUp([]);
    const open = clicks.filter(({ right }) => right === NONE);
    const many = Array.from({ length: 3000 }, (_, at) => ({
      ...(open[at % open.length] as Click),
      id: at,
    }));
    const content = contentWithout([]);
    let sizes: number[] = [];
    const took = cpuTime(() => {
      sizes = gaps({ clicks: many }, content, 20).groups.map(({ clicks }) => clicks.length);
    });
    console.info(`gaps: 3000 tickets in ${took.toFixed(0)} ms`);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2000);
    expect(took).toBeLessThan(10_000);
  });
});

describe('average link', () => {
  test('joins what is alike on average, and nothing below the least', () => {
    const alike = Float32Array.of(1, 0.9, 0.1, 0, 0.9, 1, 0.3, 0, 0.1, 0.3, 1, 0, 0, 0, 0, 1);
    expect(averageLink(alike.slice(), 4, 0.5)).toEqual([[0, 1], [2], [3]]);
    expect(averageLink(alike.slice(), 4, 0.2)).toEqual([[0, 1, 2], [3]]);
    expect(averageLink(alike.slice(), 4, 0.21)).toEqual([[0, 1], [2], [3]]);
    expect(averageLink(new Float32Array(0), 0, 0.5)).toEqual([]);
  });

  test('finds the same as looking at every pair every time, the first two of equals', () => {
    // Every average of so few multiples of it is a whole number, so that equals are equal however they are counted.
    const unit = 5040;
    const grid = fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.constantFrom(4, 1000))
      .chain(([count, most]) =>
        fc
          .array(fc.nat(most), { minLength: count * count, maxLength: count * count })
          .map((values) => ({ count, values })),
      );
    fc.assert(
      fc.property(grid, fc.oneof(fc.nat(4), fc.nat(900)), ({ count, values }, least) => {
        const alike = new Float32Array(count * count);
        for (let a = 0; a < count; a++) {
          for (let b = 0; b < a; b++) {
            const value = (values[a * count + b] as number) * unit;
            alike[a * count + b] = value;
            alike[b * count + a] = value;
          }
        }
        const sorted = (groups: number[][]) =>
          groups.map((group) => group.toSorted((a, b) => a - b).join()).sort();
        const limit = least * unit + 0.5;
        expect(sorted(averageLink(alike.slice(), count, limit))).toEqual(
          sorted(everyPair(alike, count, limit)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

function everyPair(alike: Float32Array, count: number, least: number): number[][] {
  const groups = Array.from({ length: count }, (_, at) => [at]);
  for (;;) {
    let best = { value: least, one: -1, other: -1 };
    groups.forEach((a, one) => {
      groups.forEach((b, other) => {
        if (other <= one) return;
        const pairs = a.flatMap((x) => b.map((y) => alike[x * count + y] as number));
        const value = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
        if (value > best.value) best = { value, one, other };
      });
    });
    if (best.one < 0) return groups;
    groups[best.one]?.push(...(groups.splice(best.other, 1)[0] ?? []));
  }
}

test("the demo's agents shared what the page can show", { timeout: 60_000 }, () => {
  const team = demoMemories(sops, 3, new Date('2026-11-22T00:00:00Z')).reduce(merge);
  const again = demoMemories(sops, 3, new Date('2026-11-22T00:00:00Z')).reduce(merge);
  expect(again).toEqual(team);
  const { groups } = gaps(team, contentWithout([]), 20);
  expect(groups.length).toBeGreaterThanOrEqual(3);
  expect(groups.every(({ words }) => words.length > 0)).toBe(true);
});
