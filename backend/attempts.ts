import { createHash } from 'node:crypto';
import { lt, sql } from 'drizzle-orm';
import type { FastifyReply } from 'fastify';
import type { Database } from './db/open.ts';
import { attempt } from './db/schema.ts';
import { RefusedError } from './refused.ts';

/** So long after the first one all are counted together (ms). */
const window = 60_000;

export interface Limit {
  /** What is counted: kept as a hash. */
  of: string;
  /** A minute. */
  most: number;
  /** The sentence before "try again in 12 s." */
  says: string;
}

/**
 * Lets so many a minute through, counted by all processes together.
 * @throws RefusedError 429 `too-many` with `Retry-After` for one more.
 */
export async function limitAttempts(
  db: Database,
  now: Date,
  reply: FastifyReply,
  { of, most, says }: Limit,
): Promise<void> {
  const running = sql`${attempt.until} > ${now.toISOString()}::timestamptz`;
  const [row] = await db
    .insert(attempt)
    .values({
      id: createHash('sha256').update(of).digest('hex'),
      count: 1,
      until: new Date(now.getTime() + window),
    })
    .onConflictDoUpdate({
      target: attempt.id,
      set: {
        count: sql`case when ${running} then ${attempt.count} + 1 else 1 end`,
        until: sql`case when ${running} then ${attempt.until} else excluded.until end`,
      },
    })
    .returning({ count: attempt.count, until: attempt.until });
  if (!row) throw new Error('What was counted has a count');
  // The first of its minute clears what nobody asks for any more.
  if (row.count === 1) await db.delete(attempt).where(lt(attempt.until, now));
  if (row.count <= most) return;
  const seconds = Math.ceil((row.until.getTime() - now.getTime()) / 1000);
  reply.header('retry-after', String(seconds));
  throw new RefusedError(429, 'too-many', `${says}; try again in ${seconds} s.`);
}
