import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../backend/db/open.ts';
import { escalation, workspace as workspaces } from '../../backend/db/schema.ts';
import { quantile } from '../../backend/insights/clocks.ts';
import { readInsights } from '../../backend/insights/insights.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { databases } from './databases.ts';

/** Escalations of a few places over the end of a year, a week and, in Jakarta, of a day. */

const timeZone = 'Asia/Jakarta';
const start = Date.parse('2026-12-26T15:00:00.000Z');
const minute = 60_000;
const query = { from: '2026-12-28', to: '2027-01-03' };
/** Half a minute is left out: it is rounded up or down as the machine holds it. */
const took = fc.option(
  fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: -29, max: 29 })),
  { nil: undefined },
);
const raised = fc.record({
  at: fc.integer({ min: 0, max: 10 * 24 * 60 }),
  site: fc.constantFrom('Cebu', 'Solo'),
  team: fc.constantFrom('Night', 'Orders'),
  lang: fc.constantFrom('id', 'en', undefined),
  category: fc.constantFrom('fraud', 'legal', 'vip'),
  acknowledged: took,
  closed: took,
});
type Raised = typeof raised extends fc.Arbitrary<infer One> ? One : never;

const packs = { policy: { smallestShare: 2, smallestTeam: 1 }, routes: [] } as unknown as Pick<
  Packs,
  'policy' | 'routes'
>;

const minutesOf = (pair: [number, number] | undefined) =>
  pair ? Math.max(0, pair[0] * 60 + pair[1]) : undefined;
const whole = (values: (number | undefined)[]) =>
  values.flatMap((value) => (value === undefined ? [] : [Math.round(value / 60)]));

/** By sorting them all. */
function sortedQuantile(values: number[], part: number): number | undefined {
  if (values.length < packs.policy.smallestShare) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const rank = part * (sorted.length - 1);
  const [low = 0, high = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
  return Math.round((low + (rank - Math.floor(rank)) * (high - low)) * 10) / 10;
}

function expected(all: readonly Raised[], keyOf: (one: Raised) => string) {
  const keys = [...new Set(all.map(keyOf))].sort();
  return keys.map((key) => {
    const own = all.filter((one) => keyOf(one) === key);
    const times = whole(own.map((one) => minutesOf(one.acknowledged)));
    return [key, own.length, sortedQuantile(times, 0.5)];
  });
}

const local = ({ at }: Raised) => new Date(start + at * minute + 7 * 60 * minute);
const inRange = (one: Raised) => {
  const day = local(one).toISOString().slice(0, 10);
  return day >= query.from && day <= query.to;
};

it('takes a part of counted times as of the times themselves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 60 }),
      fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
      (values, part) => {
        const at = new Map<number, number>();
        for (const value of values) at.set(value, (at.get(value) ?? 0) + 1);
        const found = quantile({ raised: values.length, at }, part) ?? Number.NaN;
        expect(Math.round(found * 10) / 10).toBe(sortedQuantile(values, part));
      },
    ),
  );
});

describe.each(databases)('how long escalations took, on %s', (_name, open) => {
  let database: OpenDatabase;
  let run = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database?.close());

  it('is what their times say, by every key and with every filter', async () => {
    const { db } = database;
    await fc.assert(
      fc.asyncProperty(
        fc.array(raised, { minLength: 1, maxLength: 30 }),
        fc.constantFrom({}, { site: 'Solo' }, { lang: 'id' as const }, { team: 'Night' }),
        async (all, asked) => {
          run += 1;
          const workspace = `t${run}`;
          await db.insert(workspaces).values({ workspace, name: workspace, timeZone });
          await db.insert(escalation).values(
            all.map(({ at, acknowledged, closed, lang, ...place }, n) => {
              const raisedAt = new Date(start + at * minute);
              const later = (pair: [number, number] | undefined) => {
                const seconds = minutesOf(pair);
                return seconds === undefined ? null : new Date(+raisedAt + seconds * 1000);
              };
              return {
                ...place,
                workspace,
                id: crypto.randomUUID(),
                number: n + 1,
                state: 'raised' as const,
                severity: 'normal' as const,
                queue: 'trust',
                console: 'casebook',
                ticket: `${n}`,
                lang: lang ?? null,
                agent: `a${n}`,
                raisedAt,
                acknowledgedAt: later(acknowledged),
                closedAt: later(closed),
                revision: 1,
                record: {} as never,
              };
            }),
          );
          const me: Me = {
            id: 'lead',
            name: 'Lead',
            email: 'lead@kirana.example',
            role: 'lead',
            workspace: { id: workspace, name: workspace },
            site: 'Solo',
            team: 'Leads',
            sites: [],
            queues: [],
          };
          const { groups, escalations } = await readInsights(
            db,
            me,
            { ...query, ...asked },
            packs,
            new Date(),
          );
          const mine = all.filter(
            (one) =>
              inRange(one) &&
              Object.entries(asked).every(([name, value]) => one[name as 'site'] === value),
          );
          const shown = (rows: typeof groups.site) =>
            rows.map((row) => [row.key, row.escalations, row.acknowledged]);
          expect(shown(groups.site)).toEqual(expected(mine, ({ site }) => site));
          expect(shown(groups.team)).toEqual(
            expected(mine, ({ site, team }) => `${site}, ${team}`),
          );
          expect(shown(groups.lang)).toEqual(expected(mine, ({ lang }) => lang ?? 'unknown'));
          expect(shown(groups.week)).toEqual(expected(mine, () => '2026-W53'));
          const figures = escalations.map(({ category, raised, closed, acknowledge, close }) => [
            category,
            [raised, acknowledge.n, acknowledge.median, acknowledge.p90],
            [closed, close.n, close.median, close.p90],
          ]);
          const categories = [...new Set(mine.map(({ category }) => category))];
          expect(figures.sort()).toEqual(
            categories.sort().map((category) => {
              const own = mine.filter((one) => one.category === category);
              const acknowledged = whole(own.map((one) => minutesOf(one.acknowledged)));
              const closed = whole(own.map((one) => minutesOf(one.closed)));
              const parts = (times: number[]) => [
                times.length,
                sortedQuantile(times, 0.5),
                sortedQuantile(times, 0.9),
              ];
              return [
                category,
                [own.length, ...parts(acknowledged)],
                [closed.length, ...parts(closed)],
              ];
            }),
          );
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  }, 120_000);
});
