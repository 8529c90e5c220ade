import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { SystemEscalation } from '../../shared/model/incoming.ts';
import type { Database } from '../db/open.ts';
import { incoming, user } from '../db/schema.ts';
import type { Call, Routes } from '../edge.ts';
import { memberOf } from '../members.ts';
import { keyPerson } from '../outgoing/keys.ts';
import { notFound, RefusedError } from '../refused.ts';

/** What other systems may do with a key. Each goes the way that the panel goes, as the agent it is done for. */

const mostListed = 50;

/** Before a key is looked up at all; each key has its own limit after that. */
export const systemLimit: RouteShorthandOptions = {
  config: { rateLimit: { max: 6000, timeWindow: '1 minute' } },
};

export interface IncomingDeps {
  db: Database;
  /** The panel's own. */
  panel: Pick<Routes, 'raise' | 'escalations' | 'escalation' | 'act'>;
  now: () => Date;
}

const idOf = (me: Me) => me.id.slice(keyPerson('').length);
const sha256 = (text: string) => createHash('sha256').update(text);

/** The same for the same key and idempotency key: sent twice, it is one escalation. */
function escalationId(me: Me, idempotencyKey: string): string {
  const hash = sha256(JSON.stringify([me.workspace.id, me.id, idempotencyKey])).digest();
  const hex = hash
    .toString('hex', 0, 16)
    .replace(/^(.{12})./, '$18')
    .replace(/^(.{16})./, '$1a');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function idempotencyKeyOf({ headers }: FastifyRequest): string {
  const given = headers['idempotency-key'];
  if (typeof given === 'string' && /^[\x21-\x7e]{1,200}$/.test(given)) return given;
  throw new RefusedError(
    400,
    'idempotency-key',
    'Send an Idempotency-Key header, of up to 200 letters and digits, that is the same when you send this again.',
  );
}

/** What came in with this key; the newest first. */
const cameIn = (db: Database, me: Me, id?: string) =>
  db
    .select()
    .from(incoming)
    .where(
      and(
        eq(incoming.workspace, me.workspace.id),
        eq(incoming.apiKey, idOf(me)),
        id ? eq(incoming.escalation, id) : undefined,
      ),
    )
    .orderBy(desc(incoming.receivedAt))
    .limit(mostListed);

export function incomingRoutes({
  db,
  panel,
  now,
}: IncomingDeps): Pick<
  Routes,
  'systemRaise' | 'systemEscalations' | 'systemEscalation' | 'systemAct'
> {
  /** The agent it is for, or the system as an agent of its team. */
  async function raiserFor(me: Me, email: string | undefined): Promise<Me> {
    if (!email) return { ...me, role: 'agent' };
    const [found] = await db.select({ id: user.id }).from(user).where(eq(user.email, email));
    const person = found && (await memberOf(db, { user: found.id, workspace: me.workspace.id }));
    if (person) return person;
    throw new RefusedError(422, 'for', 'for: nobody in this workspace has that e-mail address.');
  }

  const pass = { params: undefined, query: undefined, body: undefined };
  type Around = Pick<Call<'raise'>, 'request' | 'reply'>;
  const read = async (me: Me, id: string, around: Around) =>
    (await panel.escalation({ ...pass, ...around, params: { id }, me })) as Escalation;

  /** As who raised it: what they may see and do, and no more. @throws RefusedError 404 for what came in otherwise. */
  async function raiserOf(me: Me, id: string): Promise<Me> {
    const [row] = await cameIn(db, me, id);
    if (!row) throw notFound('such escalation');
    return row.raisedBy === me.id
      ? { ...me, role: 'agent' }
      : ((await memberOf(db, { user: row.raisedBy, workspace: me.workspace.id })) ?? me);
  }

  return {
    async systemRaise({ body, me, request, reply }) {
      const idempotencyKey = idempotencyKeyOf(request);
      const id = escalationId(me, idempotencyKey);
      const digest = sha256(JSON.stringify(body)).digest('hex');
      const [before] = await cameIn(db, me, id);
      if (before && before.digest !== digest) {
        throw new RefusedError(
          422,
          'idempotency-key',
          'This Idempotency-Key came with another body before; use a new one for another escalation.',
        );
      }
      const raiser = await raiserFor(me, body.for);
      const raised = await panel.raise({
        ...pass,
        body: asPanel(body, id, now()),
        me: raiser,
        request,
        reply,
      });
      await db
        .insert(incoming)
        .values({
          workspace: me.workspace.id,
          apiKey: idOf(me),
          idempotencyKey,
          escalation: id,
          raisedBy: raiser.id,
          digest,
          receivedAt: now(),
        })
        .onConflictDoNothing();
      return raised;
    },

    async systemEscalations({ query, me, ...around }) {
      if (query.view === 'open') {
        if (me.role === 'agent') {
          throw new RefusedError(403, 'scope', 'This key would need escalations:read-all.');
        }
        return panel.escalations({ ...pass, ...around, query: { view: 'open' }, me });
      }
      const escalations: Escalation[] = [];
      for (const { escalation: id } of await cameIn(db, me)) {
        escalations.push(await read(await raiserOf(me, id), id, around));
      }
      return { escalations };
    },

    async systemEscalation({ params: { id }, me, ...around }) {
      return read(me.role === 'agent' ? await raiserOf(me, id) : me, id, around);
    },

    async systemAct({ params: { id }, body, me, ...around }) {
      const raiser = await raiserOf(me, id);
      return panel.act({ ...pass, ...around, params: { id }, body, me: raiser });
    },
  };
}

/** As the panel sends it. */
function asPanel({ for: _agent, ...body }: SystemEscalation, id: string, now: Date) {
  return {
    ...body,
    id,
    // No queue has this name, so the routing chooses.
    queue: body.queue ?? '',
    needs: body.needs ?? [],
    evidence: body.evidence ?? [],
    raisedAt: body.raisedAt ?? now.toISOString(),
  };
}
