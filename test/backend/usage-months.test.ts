import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../backend/db/open.ts';
import { workspace as workspaces } from '../../backend/db/schema.ts';
import { dropUsageBefore, openMonths } from '../../backend/db/usage-months.ts';
import { countUsage } from '../../backend/insights/count-usage.ts';
import { countBy } from '../../backend/insights/counts.ts';
import { storeEvents } from '../../backend/insights/store-events.ts';
import { databases } from './databases.ts';
import { usage } from './house.ts';
import { rawCountBy } from './raw-counts.ts';

const person = { id: 'a', site: 'Cebu', team: 'Trust' };
const year = { from: '2029-01-01', to: '2029-12-31', timeZone: 'UTC' };

describe.each(databases)('usage events by month, on %s', (_name, open) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    for (const workspace of ['one', 'two']) {
      await database.db.insert(workspaces).values({ workspace, name: workspace });
    }
  });
  afterAll(() => database?.close());

  const tableOf = async () => {
    const { rows } = (await database.db.execute(
      sql`select tableoid::regclass::text as name, count(*)::int as n from usage_event group by 1 order by 1`,
    )) as unknown as { rows: { name: string; n: number }[] };
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  };
  const send = (id: string, ...days: string[]) =>
    storeEvents(
      database.db,
      { ...person, workspace: { id, name: id } },
      days.map((day) => usage('ticket.read', 't1', `${day}T12:00:00.000Z`)),
      new Date(),
    );
  const read = async (workspace: string) => {
    await countUsage(database.db, workspace);
    const counted = await countBy(database.db, { ...year, workspace }, 'week');
    return [...counted.values()].reduce((sum, { funnel }) => sum + funnel.read, 0);
  };

  it('lie in the month that was opened for them, also those that came too early', async () => {
    await send('one', '2029-03-31', '2029-05-01');
    expect(await tableOf()).toEqual({ usage_event_other: 2 });
    await openMonths(database.db, new Date('2029-03-15T00:00:00Z'));
    await openMonths(database.db, new Date('2029-03-15T00:00:00Z'));
    await send('one', '2029-03-01', '2029-07-01');
    await send('two', '2029-03-02', '2029-05-02');
    expect(await tableOf()).toEqual({
      usage_event_2029_03: 3,
      usage_event_2029_05: 2,
      usage_event_other: 1,
    });
  });

  it('go with their counts when they are too old, of one workspace or of all', async () => {
    expect([await read('one'), await read('two')]).toEqual([4, 2]);
    const april = new Date('2029-04-01T00:00:00Z');
    expect(await dropUsageBefore(database.db, april, 'one')).toEqual({
      events: 2,
      tables: expect.not.arrayContaining(['usage_event_2029_03']),
    });
    expect([await read('one'), await read('two')]).toEqual([2, 2]);
    const { events, tables } = await dropUsageBefore(database.db, april);
    expect([events, tables]).toEqual([0, ['usage_event_2029_03']]);
    expect([await read('one'), await read('two')]).toEqual([2, 1]);
    expect(await tableOf()).toEqual({ usage_event_2029_05: 2, usage_event_other: 1 });
  });

  it('leave a month of which only the first days go as its other days are', async () => {
    const { db } = database;
    await db.insert(workspaces).values({ workspace: 'three', name: 'three' });
    await send('three', '2029-09-03', '2029-09-09', '2029-09-20', '2029-10-05');
    await countUsage(db, 'three');
    await dropUsageBefore(db, new Date('2029-09-09T00:00:00Z'), 'three');
    for (const from of ['2029-09-01', '2029-10-01']) {
      const filter = { ...year, from, workspace: 'three' };
      expect(await countBy(db, filter, 'team')).toEqual(await rawCountBy(db, filter, 'team'));
    }
  });

  it('that were counted before there were months of them add up to the same', async () => {
    const { db } = database;
    await db.insert(workspaces).values({ workspace: 'four', name: 'four' });
    await send('four', '2029-09-03', '2029-09-09', '2029-10-05');
    await countUsage(db, 'four');
    const rows = async (select: string) =>
      ((await db.execute(sql.raw(select))) as unknown as { rows: unknown[] }).rows;
    const all = async () => [
      await rows('select * from usage_day order by workspace, pinned, day, site, team, lang'),
      await rows(
        'select * from usage_again order by workspace, pinned, day, prev, site, team, lang',
      ),
    ];
    const counted = await all();
    for (const back of [
      'delete from usage_day where pinned <> 7',
      'delete from usage_again where pinned >= 8',
      'drop index usage_again_prev',
      'alter table usage_day drop column pinned',
      'alter table usage_day add constraint usage_day_workspace_day_site_team_lang_pk primary key (workspace, day, site, team, lang)',
    ]) {
      await db.execute(sql.raw(back));
    }
    const migration = join(import.meta.dirname, '../../backend/db/migrations/0013_months.sql');
    for (const statement of readFileSync(migration, 'utf8').split('--> statement-breakpoint')) {
      await db.execute(sql.raw(statement));
    }
    expect(await all()).toEqual(counted);
  });
});
