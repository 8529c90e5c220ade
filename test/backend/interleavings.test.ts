import { and, asc, eq, inArray } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalation, escalationEvent } from '../../backend/db/schema.ts';
import { problemsOf } from '../../backend/escalations/audit.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import { databases } from './databases.ts';
import { type House, openHouse, sealing } from './house.ts';
import { historyProblems } from './interleavings/history.ts';
import { anyStep, openWorld } from './interleavings/world.ts';

/** More for a long look: `RUNS=300 npx vitest run --project backend test/backend/interleavings.test.ts`. */
const numRuns = Number(process.env.RUNS ?? 15);

describe.each(databases)('any order of events, on %s', (_name, open) => {
  let house: House;
  let clock = Date.now();
  beforeAll(async () => {
    house = await openHouse(open, { now: () => new Date(clock) });
  });
  afterAll(() => house?.close());

  const stored = async (ids: string[]) => {
    const here = eq(escalation.workspace, 'kirana');
    const rows = await house.db
      .select()
      .from(escalation)
      .where(and(here, inArray(escalation.id, ids)));
    const lines = await house.db
      .select()
      .from(escalationEvent)
      .where(and(eq(escalationEvent.workspace, 'kirana'), inArray(escalationEvent.escalation, ids)))
      .orderBy(asc(escalationEvent.revision));
    return rows.map((row) => ({ row, lines: lines.filter((line) => line.escalation === row.id) }));
  };

  it('loses nothing, does nothing twice and keeps the promises of a record', async () => {
    const seen = { runs: 0, steps: 0, cases: 0, lines: 0, refused: 0, lost: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), { maxLength: 25, size: 'max' }),
        async (rounds) => {
          const start = Date.now();
          clock = start;
          const world = openWorld(house, {
            now: () => clock,
            // People's tokens are good for an hour.
            wait: (minutes) => {
              clock = Math.min(clock + minutes * 60_000, start + 50 * 60_000);
            },
          });
          for (const who of [0, 1, 2]) await world.take({ step: 'raise', who });
          for (const round of rounds) {
            await Promise.all(round.map((step) => world.take(step)));
            // Whoever was told that it is stored can rely on it, at any time.
            const ids = (await stored(world.raised())).map(({ row }) => row.id);
            expect(ids).toEqual(expect.arrayContaining(world.acknowledgedRaises()));
          }
          await world.everybodyOnline();

          const cases = await stored(world.raised());
          expect(cases.map(({ row }) => row.id).sort()).toEqual(world.raised().sort());
          expect(new Set(cases.map(({ row }) => row.number)).size).toBe(cases.length);
          for (const { row, lines } of cases) {
            expect(row.revision).toBe(lines.length);
            expect(problemsOf(sealing, row, lines)).toEqual([]);
            const { body } = await house.call('escalation', 'admin', { params: { id: row.id } });
            expect(historyProblems(body as Escalation)).toEqual([]);
            expect(lines.map(({ id }) => id)).toEqual(
              expect.arrayContaining(world.acknowledgedActions(row.id)),
            );
            for (const id of world.refusedActions(row.id)) {
              expect(lines.map((line) => line.id)).not.toContain(id);
            }
            seen.lines += lines.length;
          }
          seen.runs += 1;
          seen.steps += rounds.flat().length;
          seen.cases += cases.length;
          seen.refused += world.count.refused;
          seen.lost += world.count.lost;
        },
      ),
      { numRuns, interruptAfterTimeLimit: 240_000 },
    );
    if (process.env.RUNS) console.log(JSON.stringify(seen));
    expect(seen.cases).toBeGreaterThan(0);
  }, 300_000);
});
