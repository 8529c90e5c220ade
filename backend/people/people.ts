import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Member, Provisioned, Wanted } from '../../shared/model/people.ts';
import type { Database } from '../db/open.ts';
import { member, session, user, workspace as workspaces } from '../db/schema.ts';
import { announce } from '../live.ts';
import { currentContent } from '../workspace-content.ts';
import { planOf, type Step } from './plan.ts';

/** The people of a workspace as its database has them, and how a plan for them is carried out. */

export async function readMembers(db: Database, workspace: string): Promise<Member[]> {
  const rows = await db
    .select({ member, name: user.name, email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.person))
    .where(eq(member.workspace, workspace))
    .orderBy(asc(user.name), asc(user.email));
  const emails = new Map(rows.map((row) => [row.member.person, row.email]));
  return rows.map(({ member: row, name, email }): Member => {
    const lead = row.lead && emails.get(row.lead);
    return {
      id: row.person,
      email,
      name,
      role: row.role,
      site: row.site,
      team: row.team,
      sites: row.sites,
      queues: row.queues,
      ...(lead ? { lead } : {}),
      ...(row.startedOn ? { startedOn: row.startedOn } : {}),
      ...(row.externalId ? { externalId: row.externalId } : {}),
      active: row.active,
    };
  });
}

/** More changes are counted, not listed. */
const mostListed = 500;
const atOnce = 500;

export interface Provision {
  workspace: string;
  wanted: readonly Wanted[];
  absent?: 'keep' | 'deactivate' | undefined;
  dryRun?: boolean | undefined;
}
export type Outcome = { done: Provisioned } | { problems: { at: number; message: string }[] };

/** Makes the people what is wanted, all of them or, when anything is wrong, none. The same again changes nothing. */
export async function provision(
  db: Database,
  { workspace, wanted, absent = 'keep', dryRun = false }: Provision,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    // One at a time: two admins must not take each other's rights at once.
    await tx.select().from(workspaces).where(eq(workspaces.workspace, workspace)).for('update');
    const routing = await currentContent(tx, workspace, 'routing');
    const queues = routing?.body.queues.map(({ id }) => id) ?? [];
    const present = await readMembers(tx, workspace);
    const { steps, unchanged, problems } = planOf(present, wanted, { queues, absent });
    problems.push(...(await strangers(tx, present, wanted)));
    if (problems.length > 0) return { problems };
    if (!dryRun) await carryOut(tx, workspace, present, steps);
    const count = (what: Step['what']) => steps.filter((step) => step.what === what).length;
    return {
      done: {
        added: count('add'),
        changed: count('change'),
        deactivated: count('deactivate'),
        unchanged,
        changes: steps
          .slice(0, mostListed)
          .map(({ what, email, name, fields }) => ({ what, email, name, fields })),
      },
    };
  });
}

/** An account that is of no one here belongs to another workspace: its admin alone may say who that is. */
async function strangers(db: Database, present: readonly Member[], wanted: readonly Wanted[]) {
  const known = new Set(present.map(({ email }) => email));
  const asked = wanted.map(({ email }) => email).filter((email) => !known.has(email));
  const taken = new Set<string>();
  for (let from = 0; from < asked.length; from += atOnce) {
    const part = asked.slice(from, from + atOnce);
    const rows = await db.select({ email: user.email }).from(user).where(inArray(user.email, part));
    for (const { email } of rows) taken.add(email);
  }
  return wanted.flatMap(({ email }, at) =>
    taken.has(email) ? [{ at, message: `${email} cannot be used in this workspace` }] : [],
  );
}

async function carryOut(
  tx: Database,
  workspace: string,
  present: readonly Member[],
  steps: readonly Step[],
): Promise<void> {
  const made = steps.map((step) => ({ ...step, id: step.before?.id ?? randomUUID() }));
  const ids = new Map(present.map(({ email, id }) => [email, id]));
  for (const { after, id } of made) ids.set(after.email, id);
  const placeOf = ({ lead, startedOn, externalId, role, site, team, ...rest }: Step['after']) => ({
    role,
    site,
    team,
    sites: rest.sites,
    queues: rest.queues,
    lead: (lead && ids.get(lead)) ?? null,
    startedOn: startedOn ?? null,
    externalId: externalId ?? null,
    active: rest.active,
  });

  const fresh = made.filter(({ before }) => !before);
  for (let from = 0; from < fresh.length; from += atOnce) {
    const part = fresh.slice(from, from + atOnce);
    await tx
      .insert(user)
      .values(
        part.map(({ id, after: { email, name } }) => ({ id, email, name, emailVerified: true })),
      );
    await tx
      .insert(member)
      .values(part.map(({ id, after }) => ({ workspace, person: id, ...placeOf(after) })));
  }
  for (const { before, after, id, fields } of made) {
    if (!before) continue;
    if (fields.includes('name') || fields.includes('email')) {
      await tx.update(user).set({ name: after.name, email: after.email }).where(eq(user.id, id));
    }
    await tx
      .update(member)
      .set(placeOf(after))
      .where(and(eq(member.workspace, workspace), eq(member.person, id)));
    if (!after.active) await endSessions(tx, workspace, id);
  }
}

/** At once and everywhere. */
export async function endSessions(db: Database, workspace: string, person: string): Promise<void> {
  await db.delete(session).where(and(eq(session.workspace, workspace), eq(session.userId, person)));
  await announce(db, { workspace, event: { kind: 'resync', id: '' }, leaves: person });
}
