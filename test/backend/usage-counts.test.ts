import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../backend/db/open.ts';
import { usagePending, workspace as workspaces } from '../../backend/db/schema.ts';
import { countUsage } from '../../backend/insights/count-usage.ts';
import { type By, countBy, reasonsBy } from '../../backend/insights/counts.ts';
import type { Filter } from '../../backend/insights/scope.ts';
import { storeEvents } from '../../backend/insights/store-events.ts';
import { activeTeams } from '../../backend/insights/teams.ts';
import { type UsageEvent, type UsageKind, usageKinds } from '../../shared/model/usage.ts';
import { databases } from './databases.ts';
import { rawAgents, rawCountBy, rawReasonsBy } from './raw-counts.ts';

/** Random work of a few people on few tickets, so that everything meets: other days, other teams, other languages. */

const sites = ['Cebu', 'Da Nang', 'Solo'];
const teams = ['Night', 'Orders'];
const langs = ['id', 'en', undefined] as const;
const timeZone = 'Asia/Jakarta';
/** Over the end of a month, a week and, in Jakarta, of a day. */
const start = Date.parse('2026-10-26T15:00:00.000Z');
const firstDay = '2026-10-26';
const hour = 3_600_000;

const place = fc.record({ site: fc.constantFrom(...sites), team: fc.constantFrom(...teams) });
const drafts = usageKinds.filter((kind) => kind.startsWith('draft.'));
const event = (at: number): fc.Arbitrary<UsageEvent> =>
  fc.record(
    {
      id: fc.uuid({ version: 4 }),
      at: fc.constant(new Date(at).toISOString()),
      kind: fc.constantFrom<UsageKind>(...usageKinds.filter((kind) => !drafts.includes(kind))),
      console: fc.constantFrom('casebook', 'other'),
      ticket: fc.constantFrom('1', '2', '3'),
      lang: fc.constantFrom(...langs),
      rule: fc.constantFrom('legal@1', 'vip@1', undefined),
      edited: fc.constantFrom(0, 0.5, undefined),
      score: fc.constantFrom(0, 40, 100, undefined),
    },
    { requiredKeys: ['id', 'at', 'kind', 'console', 'ticket'] },
  ) as fc.Arbitrary<UsageEvent>;
/** What one panel says of one reply: of one moment, one ticket and one language. */
const reply = (at: number): fc.Arbitrary<UsageEvent[]> =>
  event(at).chain((one) =>
    fc
      .array(
        fc.record({
          id: fc.uuid({ version: 4 }),
          kind: fc.constantFrom<UsageKind>(...drafts),
          reason: fc.constantFrom('deadline', 'offline', undefined),
        }) as fc.Arbitrary<Pick<UsageEvent, 'id' | 'kind'>>,
        { minLength: 1, maxLength: 4 },
      )
      .map((findings) => findings.map((finding) => ({ ...one, ...finding }))),
  );
const sent = fc.record({
  agent: fc.constantFrom('a', 'b', 'c', 'd'),
  place,
  events: fc
    .tuple(
      fc.array(
        // Mostly within days of each other, and some into the third month.
        fc
          .tuple(fc.nat(70), fc.constantFrom(3, 3, 16))
          .chain(([n, step]) => event(start + n * step * hour)),
        { maxLength: 12 },
      ),
      // Each its own moment.
      fc.array(
        fc.nat(80_000).chain((n) => reply(start + 1 + n * 10_007)),
        { maxLength: 3 },
      ),
    )
    .map(([some, replies]) => [...some, ...replies.flat()]),
});
const work = fc.record({
  batches: fc.array(sent, { minLength: 2, maxLength: 25 }),
  /** After which of them what came in is counted, and how many at once. */
  counts: fc.array(fc.record({ after: fc.nat(24), most: fc.constantFrom(1, 7, 1000) }), {
    maxLength: 6,
  }),
  again: fc.nat(24),
});

const filters: Omit<Filter, 'workspace' | 'timeZone'>[] = [
  { from: firstDay, to: '2026-11-05' },
  { from: '2026-10-28', to: '2026-11-01' },
  { from: '2026-10-31', to: '2026-10-31' },
  { from: '2026-10-27', to: '2026-11-03', lang: 'id' },
  { from: '2026-10-27', to: '2026-11-03', sites: ['Cebu'] },
  { from: '2026-10-27', to: '2026-11-03', sites: ['Cebu', 'Solo'] },
  { from: '2026-10-27', to: '2026-11-03', sites: ['Cebu'], lang: 'en' },
  { from: '2026-10-27', to: '2026-11-03', teams: [] },
  { from: '2026-10-27', to: '2026-11-03', teams: [{ site: 'Cebu', team: 'Night' }] },
  { from: '2026-10-27', to: '2026-11-03', teams: sites.map((site) => ({ site, team: 'Night' })) },
  {
    from: '2026-10-27',
    to: '2026-11-03',
    teams: [
      { site: 'Cebu', team: 'Night' },
      { site: 'Solo', team: 'Night' },
    ],
  },
  {
    from: '2026-10-27',
    to: '2026-11-03',
    teams: teams.map((team) => ({ site: 'Solo', team })),
    lang: 'id',
  },
  // Whole months, alone and with days before and after them.
  { from: '2026-10-01', to: '2026-12-31' },
  { from: '2026-10-01', to: '2026-11-02' },
  { from: '2026-10-29', to: '2026-11-30', sites: ['Cebu'] },
  { from: '2026-10-29', to: '2026-12-03' },
  { from: '2026-10-29', to: '2026-12-03', sites: ['Cebu', 'Solo'], lang: 'id' },
  { from: '2026-10-29', to: '2026-12-03', teams: sites.map((site) => ({ site, team: 'Night' })) },
];
const kinds: By[] = ['all', 'site', 'team', 'lang', 'week'];
const sorted = (map: Map<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(databases)('what is counted of usage, on %s', (_name, open) => {
  let database: OpenDatabase;
  let run = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database?.close());

  it('is what the events say, in whatever order and however often they come', async () => {
    const { db } = database;
    await fc.assert(
      fc.asyncProperty(work, async ({ batches, counts, again }) => {
        run += 1;
        const workspace = `w${run}`;
        await db.insert(workspaces).values({ workspace, name: workspace, timeZone });
        const send = ({ agent, place, events }: (typeof batches)[number]) =>
          storeEvents(
            db,
            { id: agent, ...place, workspace: { id: workspace, name: workspace } },
            events,
            new Date(),
          );
        for (const [at, batch] of batches.entries()) {
          if (batch.events.length > 0) expect(await send(batch)).toBe(batch.events.length);
          for (const { most } of counts.filter(({ after }) => after === at)) {
            await countUsage(db, workspace, most);
          }
        }
        const twice = batches[again];
        if (twice && twice.events.length > 0) expect(await send(twice)).toBe(0);
        while ((await countUsage(db, workspace, 50)) > 0);
        expect(await db.select().from(usagePending)).toEqual([]);

        for (const some of filters) {
          const filter = { ...some, workspace, timeZone };
          for (const by of kinds) {
            const about = JSON.stringify({ ...some, by });
            expect(sorted(await countBy(db, filter, by)), about).toEqual(
              sorted(await rawCountBy(db, filter, by)),
            );
            expect(sorted(await reasonsBy(db, filter, by)), about).toEqual(
              sorted(await rawReasonsBy(db, filter, by)),
            );
          }
          if (filter.lang || filter.teams) continue;
          const agents = (rows: { site: string; team: string; agents: number }[]) =>
            rows.map((row) => JSON.stringify(row)).sort();
          expect(agents(await activeTeams(db, filter, []))).toEqual(
            agents(await rawAgents(db, filter)),
          );
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 8) },
    );
  }, 300_000);
});
