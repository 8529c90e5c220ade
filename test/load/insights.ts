import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Database, openPostgres } from '../../backend/db/open.ts';
import { countUsage } from '../../backend/insights/count-usage.ts';
import { readInsights } from '../../backend/insights/insights.ts';
import { dayAfter } from '../../backend/insights/scope.ts';
import type { Me } from '../../shared/model/account.ts';
import type { InsightsQuery } from '../../shared/model/insights.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { rawCountBy } from '../backend/raw-counts.ts';
import { createCluster } from '../faults/cluster.ts';
import { freePort } from './port.ts';
import {
  addEscalations,
  addTickets,
  eventsPerTicket,
  fillCounts,
  from,
  id,
  openYear,
  to,
} from './year.ts';

/** How long the page with the figures takes when a year of 10,000 agents is in the database, and how that grows. */

const me: Me = {
  id: 'lead',
  name: 'Lead',
  email: 'lead@kirana.example',
  role: 'admin',
  workspace: { id, name: 'Kirana' },
  site: 'Site 0',
  team: 'Leads',
  sites: [],
  queues: [],
};
const packs = { policy: { smallestShare: 20, smallestTeam: 3 }, routes: [] } as unknown as Pick<
  Packs,
  'policy' | 'routes'
>;
const ranges = { week: 7, month: 28, quarter: 91, year: 365 };
const filters: Record<string, Partial<InsightsQuery>> = {
  all: {},
  site: { site: 'Site 3' },
  language: { lang: 'id' },
  team: { team: 'Team 7' },
  'site and team': { site: 'Site 3', team: 'Team 7' },
  'site and language': { site: 'Site 3', lang: 'en' },
};
const repeats = 2;
/** A month: five of each agent. */
const fullEscalations = 50_000;

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(0);
const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

async function readPage(db: Database, days: number, filter: Partial<InsightsQuery>) {
  const begin = performance.now();
  // Whole months back from the middle of December, so that the page's "before" is in the data too where it can be.
  const query = {
    from: days === 365 ? from : dayAfter('2026-12-15', 1 - days),
    to: days === 365 ? to : '2026-12-15',
  };
  const { total } = await readInsights(db, me, { ...query, ...filter }, packs, new Date());
  if (!filter.site && !total?.tickets)
    throw new Error(`Nothing counted for ${JSON.stringify(filter)}`);
  return performance.now() - begin;
}

async function sizes(db: Database) {
  const { rows } = (await db.execute(sql`
    select case when relname like 'usage_event%' then 'events' else relname end as name,
      (sum(pg_total_relation_size(oid)) / 1048576)::int as mb
    from pg_class where relkind = 'r' and relname like 'usage%' group by 1 order by 2 desc`)) as unknown as {
    rows: { name: string; mb: number }[];
  };
  return rows.map(({ name, mb }) => `${name} ${mb} MB`).join(', ');
}

async function count(db: Database, sqlText: string): Promise<number> {
  const { rows } = (await db.execute(sql.raw(sqlText))) as unknown as { rows: { n: number }[] };
  return rows[0]?.n ?? 0;
}

async function rowsOf(db: Database): Promise<string> {
  const rows = [];
  for (const table of ['usage_day', 'usage_again', 'usage_seen']) {
    rows.push(`${table} ${await count(db, `select count(*)::int as n from ${table}`)}`);
  }
  return `rows: ${rows.join(', ')}`;
}

async function measurePages(db: Database): Promise<void> {
  for (const [range, days] of Object.entries(ranges)) {
    const times: number[] = [];
    let slowest = '';
    for (const [name, filter] of Object.entries(filters)) {
      for (let i = 0; i < repeats; i += 1) {
        const took = await readPage(db, days, filter);
        if (took >= Math.max(...times, 0)) slowest = name;
        times.push(took);
      }
    }
    times.sort((a, b) => a - b);
    console.log(
      `  page of a ${range.padEnd(7)}  p50 ${quantile(times, 0.5).toFixed(0)} ms  p95 ${quantile(times, 0.95).toFixed(0)} ms  slowest ${times.at(-1)?.toFixed(0)} ms (${slowest})`,
    );
  }
}

export async function main(args: string[]): Promise<number> {
  const given = args[args.indexOf('--millions') + 1];
  const steps = (args.includes('--millions') && given ? given : '2,5,10,20').split(',').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'deskside-load-'));
  chmodSync(folder, 0o755);
  const cluster = await createCluster(join(folder, 'postgres'), await freePort());
  try {
    await cluster.start();
    for (const setting of [
      "shared_buffers = '1GB'",
      "work_mem = '64MB'",
      "max_wal_size = '4GB'",
      'synchronous_commit = off',
    ]) {
      await cluster.ask('postgres', `alter system set ${setting}`);
    }
    await cluster.stop();
    await cluster.start();
    await cluster.ask('postgres', 'create database load');
    const { db, close } = await openPostgres(cluster.url('load'), { timeout: 900 });
    try {
      await openYear(db);
      if (args.includes('--full')) {
        const started = performance.now();
        await fillCounts(db);
        for (let month = 0; month < 12; month += 1) {
          await addEscalations(db, month, 1 + month * fullEscalations, fullEscalations);
        }
        await db.execute(sql.raw('vacuum analyze'));
        console.log(
          `\nThe counts of a year, as full as they get, and ${12 * fullEscalations} escalations (filled in ${seconds(started)} s)`,
        );
        console.log(`  ${await sizes(db)}\n  ${await rowsOf(db)}`);
        await measurePages(db);
        return 0;
      }
      let tickets = 0;
      let escalations = 1;
      for (const millions of steps) {
        const wanted = Math.round((millions * 1e6) / eventsPerTicket);
        const more = Math.ceil((wanted - tickets) / 12);
        const started = performance.now();
        let counting = 0;
        let counted = 0;
        for (let month = 0; month < 12; month += 1) {
          await addTickets(db, month, tickets, more);
          tickets += more;
          const raised = Math.ceil(more / 50);
          await addEscalations(db, month, escalations, raised);
          escalations += raised;
          const begin = performance.now();
          for (let n = 1; n > 0; counted += n) n = await countUsage(db, id, 400_000);
          counting += performance.now() - begin;
        }
        const made = seconds(started);
        // As the database does by itself while nothing comes in; the page reads escalations from their index alone.
        await db.execute(
          sql.raw('vacuum analyze usage_event, usage_seen, usage_day, usage_again, escalation'),
        );
        const events = await count(db, 'select count(*)::int as n from usage_event');
        console.log(
          `\n${(events / 1e6).toFixed(1)} million events, ${escalations - 1} escalations`,
        );
        console.log(
          `  made and counted in ${made} s; counting alone ${(counting / 1000).toFixed(0)} s, ${Math.round((counted / counting) * 1000)} events/s`,
        );
        console.log(`  ${await sizes(db)}`);
        console.log(`  ${await rowsOf(db)}`);
        await measurePages(db);
        const begin = performance.now();
        await rawCountBy(db, { workspace: id, timeZone: 'Asia/Jakarta', from, to }, 'all');
        console.log(
          `  one of its queries event by event, as before: ${((performance.now() - begin) / 1000).toFixed(1)} s`,
        );
      }
    } finally {
      await close();
    }
  } finally {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
