import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, ne } from 'drizzle-orm';
import type { Me } from '../../shared/model/account.ts';
import type { DeadLetter, NewWebhook, Webhook } from '../../shared/model/webhook.ts';
import { formatFacts } from '../../shared/webhook-formats.ts';
import type { Database } from '../db/open.ts';
import { delivery, webhook } from '../db/schema.ts';
import { notFound, RefusedError } from '../refused.ts';
import { addressesOf, type Reach, UnreachableError } from './guard.ts';
import type { Kept, Seal } from './sealed.ts';
import { newSecret } from './signature.ts';

/** Endpoints of other systems, as admins keep them. */

const day = 24 * 60 * 60_000;
const mostListed = 200;
/** Each change of an escalation is written once for every endpoint, so there are not many. */
const mostEndpoints = 50;

type Row = typeof webhook.$inferSelect;
export interface Opened {
  row: Row;
  kept: Kept;
}
export const ofWebhook = (me: Me, id: string) =>
  and(eq(webhook.workspace, me.workspace.id), eq(webhook.id, id));

export async function listWebhooks(db: Database, me: Me): Promise<Webhook[]> {
  const workspace = me.workspace.id;
  const rows = await db
    .select()
    .from(webhook)
    .where(eq(webhook.workspace, workspace))
    .orderBy(webhook.createdAt);
  const counts = await db
    .select({ webhook: delivery.webhook, state: delivery.state, count: count() })
    .from(delivery)
    .where(and(eq(delivery.workspace, workspace), ne(delivery.state, 'sent')))
    .groupBy(delivery.webhook, delivery.state);
  const of = (id: string, state: string) =>
    counts.find((one) => one.webhook === id && one.state === state)?.count ?? 0;
  return rows.map((row) => shown(row, of(row.id, 'waiting'), of(row.id, 'dead')));
}

const iso = (time: Date | null) => time?.toISOString();

function shown(row: Row, waiting: number, dead: number): Webhook {
  const { failure, failedAt, lastSentAt, rotatingUntil } = row;
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    host: row.host,
    events: row.events,
    queues: row.queues,
    withText: row.withText,
    paused: row.paused,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    ...(rotatingUntil ? { rotatingUntil: iso(rotatingUntil) } : {}),
    ...(lastSentAt ? { lastSentAt: iso(lastSentAt) } : {}),
    ...(failedAt && failure ? { failure: { at: failedAt.toISOString(), reason: failure } } : {}),
    waiting,
    dead,
  };
}

/** @throws RefusedError 404 */
export async function readWebhook(db: Database, me: Me, id: string): Promise<Webhook> {
  const found = (await listWebhooks(db, me)).find((one) => one.id === id);
  if (!found) throw notFound('such endpoint');
  return found;
}

/** @throws RefusedError 404; 409 when what was stored cannot be read any more. */
export async function openWebhook(db: Database, seal: Seal, me: Me, id: string): Promise<Opened> {
  const [row] = await db.select().from(webhook).where(ofWebhook(me, id));
  if (!row) throw notFound('such endpoint');
  const kept = seal.open(row.sealed, row.workspace, row.id);
  if (kept) return { row, kept };
  throw new RefusedError(
    409,
    'sealed',
    'Its address was stored under a key that is not here any more; remove it and add it again.',
  );
}

const refuse = (message: string) => new RefusedError(422, 'webhook', message);

/** @throws RefusedError 422 that says which field to change; 409 when there are too many. */
export async function addWebhook(
  db: Database,
  { seal, reach }: { seal: Seal; reach: Reach },
  me: Me,
  wanted: NewWebhook,
  now: Date,
): Promise<{ webhook: Webhook; secret?: string }> {
  const format = formatFacts[wanted.format];
  const url = wanted.url ?? format.url ?? '';
  if (!URL.canParse(url)) throw refuse('url: this is no address; it begins with https://.');
  const missing = format.needs.find((name) => !wanted.access?.[name]);
  if (missing) throw refuse(`access.${missing}: ${wanted.format} cannot do without it.`);
  const unused = wanted.events.find((type) => !format.events.includes(type));
  if (unused) throw refuse(`events: ${wanted.format} has no use for ${unused}.`);
  await addressesOf(new URL(url), reach).catch((error) => {
    throw error instanceof UnreachableError ? refuse(`url: ${error.message}`) : error;
  });
  if ((await listWebhooks(db, me)).length >= mostEndpoints) {
    throw new RefusedError(409, 'too-many', `There are ${mostEndpoints} already; remove one.`);
  }

  const id = randomUUID();
  const workspace = me.workspace.id;
  const secret = wanted.format === 'deskside' ? newSecret() : undefined;
  const kept: Kept = { url, secrets: secret ? [secret] : [], access: wanted.access ?? {} };
  await db.insert(webhook).values({
    workspace,
    id,
    name: wanted.name,
    format: wanted.format,
    host: new URL(url).origin,
    sealed: seal.close(kept, workspace, id),
    events: [...new Set(wanted.events)],
    queues: [...new Set(wanted.queues)],
    withText: wanted.withText,
    createdAt: now,
    createdBy: me.name,
  });
  return { webhook: await readWebhook(db, me, id), ...(secret ? { secret } : {}) };
}

/** The secret before signs too, for a day: receivers change over without missing anything. */
export async function rotateSecret(
  db: Database,
  seal: Seal,
  me: Me,
  id: string,
  now: Date,
): Promise<{ webhook: Webhook; secret: string }> {
  const secret = newSecret();
  await db.transaction(async (tx) => {
    const { row, kept } = await openWebhook(tx, seal, me, id);
    if (row.format !== 'deskside') {
      throw new RefusedError(409, 'no-secret', 'Only the format deskside is signed by us.');
    }
    const secrets = [secret, ...kept.secrets.slice(0, 1)];
    await tx
      .update(webhook)
      .set({
        sealed: seal.close({ ...kept, secrets }, row.workspace, row.id),
        rotatingUntil: new Date(now.getTime() + day),
      })
      .where(ofWebhook(me, id));
  });
  return { webhook: await readWebhook(db, me, id), secret };
}

export async function pauseWebhook(db: Database, me: Me, id: string, paused: boolean) {
  await db.update(webhook).set({ paused, quietUntil: null }).where(ofWebhook(me, id));
  return readWebhook(db, me, id);
}

export async function removeWebhook(db: Database, me: Me, id: string): Promise<void> {
  const gone = await db.delete(webhook).where(ofWebhook(me, id)).returning({ id: webhook.id });
  if (gone.length === 0) throw notFound('such endpoint');
}

const dead = (me: Me) => and(eq(delivery.workspace, me.workspace.id), eq(delivery.state, 'dead'));

export async function deadLetters(
  db: Database,
  me: Me,
): Promise<{ letters: DeadLetter[]; total: number }> {
  const rows = await db
    .select()
    .from(delivery)
    .where(dead(me))
    .orderBy(desc(delivery.createdAt))
    .limit(mostListed);
  const [all] = await db.select({ count: count() }).from(delivery).where(dead(me));
  return {
    letters: rows.map(({ event, ...row }) => ({
      id: row.id,
      webhook: row.webhook,
      type: event.type,
      ...(event.data.escalation ? { number: event.data.escalation.number } : {}),
      at: event.timestamp,
      tries: row.tries,
      ...(row.triedAt ? { triedAt: row.triedAt.toISOString() } : {}),
      reason: row.failure ?? '',
    })),
    total: all?.count ?? 0,
  };
}

/** From the beginning: as often as a new one, under the id that it had. Answers with how many. */
export async function replay(
  db: Database,
  me: Me,
  { webhook: endpoint, id }: { webhook?: string | undefined; id?: string | undefined },
  now: Date,
): Promise<number> {
  const rows = await db
    .update(delivery)
    // A day old already, it would otherwise be swept as too old to wait.
    .set({ state: 'waiting', tries: 0, dueAt: now, createdAt: now, failure: null })
    .where(
      and(
        dead(me),
        endpoint ? eq(delivery.webhook, endpoint) : undefined,
        id ? eq(delivery.id, id) : undefined,
      ),
    )
    .returning({ id: delivery.id });
  return rows.length;
}
