import { and, eq, inArray } from 'drizzle-orm';
import { openAt } from '../../shared/clocks/hours.ts';
import { apply, applyOwn } from '../../shared/escalation/apply.ts';
import type { Around } from '../../shared/escalation/change.ts';
import { limitsOf } from '../../shared/escalation/raise.ts';
import { refusal, refusedLink } from '../../shared/escalation/refusal.ts';
import { shownTo } from '../../shared/escalation/shown.ts';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation, Person } from '../../shared/model/escalation.ts';
import type { EscalationAction, SystemAction } from '../../shared/model/escalation-action.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { routeFor } from '../../shared/route.ts';
import { maySee } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { contentCurrent, member, user } from '../db/schema.ts';
import { storeChange } from '../escalations.ts';
import { notFound, RefusedError } from '../refused.ts';
import { consequencesOf, reachOf } from './links.ts';
import { lockEscalations, type Store } from './rows.ts';

const calendarOf = ({ calendars = [] }: Packs, { calendar }: Escalation) =>
  calendars.find(({ id }) => id === calendar);

/** A colleague who can have this case. @throws RefusedError 409 */
async function colleague(db: Database, me: Me, before: Escalation, to: string): Promise<Person> {
  const [found] = await db
    .select({ name: user.name, queues: member.queues, sites: member.sites })
    .from(member)
    .innerJoin(user, eq(user.id, member.person))
    .where(
      and(
        eq(member.workspace, me.workspace.id),
        eq(member.person, to),
        eq(member.active, true),
        inArray(member.role, ['specialist', 'lead']),
      ),
    );
  const refused = (why: string) => new RefusedError(409, 'no-colleague', why);
  if (!found) throw refused('Nobody on the desks has this id; choose a specialist or a lead.');
  const { name, queues, sites } = found;
  if (queues.length > 0 && !queues.includes(before.queue)) {
    throw refused(
      `${name} does not work on "${before.queue}"; send it to a queue of theirs first.`,
    );
  }
  if (sites.length > 0 && !sites.includes(before.raisedBy.site)) {
    throw refused(`${name} may not see cases of ${before.raisedBy.site}.`);
  }
  return { id: to, name };
}

async function causesVersion(db: Database, workspace: string): Promise<string> {
  const [row] = await db
    .select({ version: contentCurrent.version })
    .from(contentCurrent)
    .where(and(eq(contentCurrent.workspace, workspace), eq(contentCurrent.kind, 'routing')));
  return `routing@${row?.version ?? 0}`;
}

/** What an action names and what it needs of the workspace. @throws RefusedError 409 for what is not there. */
async function aroundOf(
  db: Database,
  me: Me,
  before: Escalation,
  action: EscalationAction,
  packs: Packs,
  other: Escalation | undefined,
): Promise<Around> {
  const around: Around = { calendar: calendarOf(packs, before) };
  switch (action.do) {
    case 'reroute':
    case 'return':
      if (action.queue && !packs.queues.some(({ id }) => id === action.queue)) {
        throw new RefusedError(409, 'no-queue', `There is no queue "${action.queue}".`);
      }
      return around;
    case 'hand-over':
      return action.to ? { ...around, to: await colleague(db, me, before, action.to) } : around;
    case 'severity': {
      const { category, ticket, raisedAt } = before;
      const isOpen = openAt(packs, Date.parse(raisedAt));
      const route = routeFor(packs.routes, category, ticket.market, action.severity, isOpen);
      return { ...around, limits: limitsOf(route) };
    }
    case 'cause':
      if (!packs.rootCauses.some(({ id }) => id === action.rootCause)) {
        throw new RefusedError(409, 'no-cause', `There is no root cause "${action.rootCause}".`);
      }
      return { ...around, causes: await causesVersion(db, me.workspace.id) };
    case 'link': {
      if (!other || !maySee(other, me)) throw notFound('such case to link to');
      const refused = refusedLink(other);
      if (refused) throw new RefusedError(409, 'not-now', refused);
      return { ...around, other: other.number };
    }
    default:
      return around;
  }
}

/** Thrown to roll back: while it waited for the locks others linked or unlinked something. */
const moved = Symbol('moved');
const mostTries = 5;

async function once<T>(store: Store, work: (tx: Store) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await store.db.transaction((db) => work({ ...store, db }));
    } catch (error) {
      if (error !== moved || tries === mostTries) throw error;
    }
  }
}

/**
 * Does an action once, however often it is sent, with all that it does to linked cases, or nothing at all. `done` is
 * false when it had been done already.
 * @throws RefusedError 404; 409 with the reason.
 */
export async function actOn(
  store: Store,
  me: Me,
  id: string,
  action: EscalationAction,
  packs: Packs,
  now: Date,
): Promise<{ escalation: Escalation; done: boolean }> {
  const workspace = me.workspace.id;
  return once(store, async (tx) => {
    const reach = await reachOf(tx.db, workspace, id, action);
    // Locked first: of two actions at once the second sees what the first one did.
    const locked = await lockEscalations(tx, workspace, [id, ...reach]);
    const before = locked.get(id);
    if (!before || !maySee(before, me)) throw notFound('such escalation');
    if (before.events.some((event) => event.id === action.id)) {
      return { escalation: shownTo(before, me), done: false };
    }
    // Said before anything is looked up for it: who may not do it learns nothing of others.
    const refused = refusal(before, action, me);
    if (refused) throw new RefusedError(409, 'not-now', refused);
    const others = reach.flatMap((one) => locked.get(one) ?? []);
    const reachNow = await reachOf(tx.db, workspace, id, action);
    if (action.do !== 'link' && !reachNow.every((one) => locked.has(one))) throw moved;
    const around = await aroundOf(tx.db, me, before, action, packs, others[0]);
    const after = apply(before, action, me, now, around);
    if ('refused' in after) throw new RefusedError(409, 'not-now', after.refused);
    await storeChange(tx, workspace, after, now);
    let own = after;
    for (const [one, then] of consequencesOf(after, action, others, now.toISOString())) {
      const changed = applyOwn(one, then, { calendar: calendarOf(packs, one) });
      if (changed === one) continue;
      await storeChange(tx, workspace, changed, now);
      if (one.id === id) own = changed;
    }
    return { escalation: shownTo(own, me), done: true };
  });
}

/** The same for what Deskside does by itself. Nothing when there is no such case. */
export async function actAlone(
  store: Store,
  workspace: string,
  id: string,
  action: SystemAction,
  packs: Packs,
  now: Date,
): Promise<Escalation | undefined> {
  return once(store, async (tx) => {
    const before = (await lockEscalations(tx, workspace, [id])).get(id);
    if (!before) return undefined;
    const after = applyOwn(before, action, { calendar: calendarOf(packs, before) });
    if (after !== before) await storeChange(tx, workspace, after, now);
    return after;
  });
}
