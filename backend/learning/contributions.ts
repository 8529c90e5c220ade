import { createHash } from 'node:crypto';
import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import { emptyMemory, type Memory, merge } from '../../shared/match/memory.ts';
import { pack, unpack } from '../../shared/match/memory-bytes.ts';
import type { Database } from '../db/open.ts';
import { contribution, member } from '../db/schema.ts';

/** Read together; so many are in memory at once. */
const atOnce = 16;

/** Takes the place of what this person shared before. */
export async function putContribution(
  db: Database,
  workspace: string,
  person: string,
  memory: Memory,
  now: Date,
): Promise<void> {
  const bytes = pack(memory);
  const values = { memory: bytes, digest: digestOf(bytes), receivedAt: now };
  await db
    .insert(contribution)
    .values({ workspace, person, ...values })
    .onConflictDoUpdate({ target: [contribution.workspace, contribution.person], set: values });
}

/** Who shared something and still works here, each with what it is a digest of. */
export async function contributors(
  db: Database,
  workspace: string,
): Promise<{ person: string; digest: string }[]> {
  return db
    .select({ person: contribution.person, digest: contribution.digest })
    .from(contribution)
    .innerJoin(
      member,
      and(eq(member.workspace, contribution.workspace), eq(member.person, contribution.person)),
    )
    .where(and(eq(contribution.workspace, workspace), eq(member.active, true)))
    .orderBy(contribution.person);
}

/** What these people shared, one after the other. */
export async function* memoriesOf(
  db: Database,
  workspace: string,
  people: readonly { person: string }[],
): AsyncGenerator<Memory> {
  for (let from = 0; from < people.length; from += atOnce) {
    const some = people.slice(from, from + atOnce).map(({ person }) => person);
    const rows = await db
      .select({ memory: contribution.memory })
      .from(contribution)
      .where(and(eq(contribution.workspace, workspace), inArray(contribution.person, some)))
      .orderBy(contribution.person);
    for (const { memory } of rows) yield unpack(memory);
  }
}

/** Who leaves keeps a row as a member, but what they shared goes. */
export async function dropLeavers(db: Database, workspace: string): Promise<void> {
  const stays = db
    .select({ one: sql`1` })
    .from(member)
    .where(
      and(
        eq(member.workspace, workspace),
        eq(member.person, contribution.person),
        eq(member.active, true),
      ),
    );
  await db.delete(contribution).where(and(eq(contribution.workspace, workspace), notExists(stays)));
}

/** One version of what a team taught; the same everywhere for the same contributions. */
export interface TeamMemory {
  version: string;
  memory: Memory;
  bytes: Uint8Array;
}
export type TeamMemoryOf = (workspace: string) => Promise<TeamMemory | undefined>;

/** Merged when somebody asks after a contribution changed; nothing while there is none. */
export function teamMemoryReader(db: Database): TeamMemoryOf {
  const merged = new Map<string, TeamMemory>();
  return async (workspace) => {
    const people = await contributors(db, workspace);
    const version = digestOf(people.map(({ digest }) => digest).join());
    const known = merged.get(workspace);
    if (known?.version === version) return known;
    await dropLeavers(db, workspace);
    merged.delete(workspace);
    if (people.length === 0) return undefined;
    let memory = emptyMemory;
    for await (const one of memoriesOf(db, workspace, people)) memory = merge(memory, one);
    const team = { version, memory, bytes: pack(memory) };
    merged.set(workspace, team);
    return team;
  };
}

export const digestOf = (value: string | Uint8Array) =>
  createHash('sha256').update(value).digest('hex').slice(0, 16);
