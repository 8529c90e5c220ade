import { and, asc, count, eq, gt, inArray, notExists } from 'drizzle-orm';
import { isProof } from '../data/mark.ts';
import { runProof } from '../data/retention.ts';
import { escalation, escalationEvent, retentionRun, sequence, workspace } from '../db/schema.ts';
import { problemsOf } from './audit.ts';
import type { Store } from './rows.ts';

/** What checking all escalations of all workspaces says while it goes on. */
export type Said =
  | { problem: string }
  | { done: number; of: number }
  | { cases: number; lines: number; problems: number };

const atOnce = 200;

/** Reads every case and every line; the last that is said is the sum. */
export async function* verifyAll(store: Store): AsyncGenerator<Said> {
  const { db, sealing } = store;
  const [all] = await db.select({ of: count() }).from(escalation);
  const total = { cases: 0, lines: 0, problems: 0 };
  for (const { name } of await db.select({ name: workspace.workspace }).from(workspace)) {
    const before = total.cases;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await db
        .select()
        .from(escalation)
        .where(and(eq(escalation.workspace, name), gt(escalation.id, after)))
        .orderBy(asc(escalation.id))
        .limit(atOnce);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      const lines = await linesOf(
        store,
        name,
        rows.map(({ id }) => id),
      );
      for (const row of rows) {
        const own = lines.get(row.id) ?? [];
        total.cases += 1;
        total.lines += own.length;
        for (const problem of problemsOf(sealing, row, own)) {
          total.problems += 1;
          yield { problem: `${name} E-${row.number}: ${problem}` };
        }
      }
      yield { done: total.cases, of: all?.of ?? 0 };
    }
    for (const problem of await missing(store, name, total.cases - before)) {
      total.problems += 1;
      yield { problem: `${name}: ${problem}` };
    }
  }
  yield total;
}

async function linesOf({ db }: Store, name: string, ids: string[]) {
  const found = await db
    .select()
    .from(escalationEvent)
    .where(and(eq(escalationEvent.workspace, name), inArray(escalationEvent.escalation, ids)))
    .orderBy(asc(escalationEvent.revision));
  const lines = new Map<string, typeof found>(ids.map((id) => [id, []]));
  for (const line of found) lines.get(line.escalation)?.push(line);
  return lines;
}

/** Whole cases that are gone, beside those whose time was over: numbers have no gaps, and a line has a case. */
async function missing({ db, sealing }: Store, name: string, cases: number): Promise<string[]> {
  const [numbers] = await db
    .select({ next: sequence.next })
    .from(sequence)
    .where(and(eq(sequence.workspace, name), eq(sequence.name, 'escalation')));
  const given = (numbers?.next ?? 1) - 1;
  const runs = await db
    .select()
    .from(retentionRun)
    .where(and(eq(retentionRun.workspace, name), eq(retentionRun.kind, 'escalations')));
  // Whoever deleted cases could write a run that says so, but could not sign it.
  const left = runs
    .filter((run) => isProof(sealing, run.mark, name, runProof(run)))
    .reduce((n, { removed }) => n - removed, given);
  const caseOfLine = db
    .select({ id: escalation.id })
    .from(escalation)
    .where(and(eq(escalation.workspace, name), eq(escalation.id, escalationEvent.escalation)));
  const orphans = await db
    .selectDistinct({ id: escalationEvent.escalation })
    .from(escalationEvent)
    .where(and(eq(escalationEvent.workspace, name), notExists(caseOfLine)));
  return [
    ...(cases < left
      ? [`there should be ${left} cases by their numbers, and there are ${cases}.`]
      : []),
    ...orphans.map(({ id }) => `the case ${id} is gone; its lines are there.`),
  ];
}
