import { type Memory, NONE, shareable } from '../../shared/match/memory.ts';
import { readMemory } from '../../shared/match/memory-bytes.ts';
import type { Policy } from '../../shared/model/packs.ts';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { putContribution, type TeamMemoryOf } from '../learning/contributions.ts';
import type { GapsOf } from '../learning/gaps.ts';
import { RefusedError } from '../refused.ts';
import type { PacksOf } from '../workspace-content.ts';

export interface MemoryDeps {
  db: Database;
  packsOf: PacksOf;
  teamMemoryOf: TeamMemoryOf;
  gapsOf: GapsOf;
  now: () => Date;
}

/** More than a panel keeps. */
const mostClicks = 6000;
/** Eight weeks. */
const usualDays = 56;
const dayMs = 24 * 60 * 60_000;

export const isTeams = ({ learning }: Policy) => learning === 'team';

/** What agents' clicks teach: in from each of them, out to all of them. */
export function memoryRoutes({
  db,
  packsOf,
  teamMemoryOf,
  gapsOf,
  now,
}: MemoryDeps): Pick<Routes, 'shareMemory' | 'teamMemory' | 'gaps'> {
  return {
    async shareMemory({ body, me }) {
      const { policy, sops } = await packsOf(me.workspace.id);
      if (!isTeams(policy)) {
        throw new RefusedError(
          403,
          'learning',
          'In this workspace clicks teach only the device they are made on; nothing was stored.',
        );
      }
      const sent = read(Buffer.from(body.bytes, 'base64'));
      const known = new Set([...sops.map(({ id }) => id), NONE]);
      const memory = cleaned(sent, known, now().getTime());
      await putContribution(db, me.workspace.id, me.id, memory, now());
      return { clicks: memory.clicks.length };
    },

    async teamMemory({ me, request, reply }) {
      const { policy } = await packsOf(me.workspace.id);
      const team = isTeams(policy) ? await teamMemoryOf(me.workspace.id) : undefined;
      reply.header('cache-control', 'private, no-cache');
      if (!team) return {};
      const etag = `"${team.version}"`;
      reply.header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return { bytes: Buffer.from(team.bytes).toString('base64') };
    },

    async gaps({ query, me }) {
      const packs = await packsOf(me.workspace.id);
      const { days = usualDays } = query;
      if (isTeams(packs.policy)) return gapsOf(packs, me.workspace.id, days, now());
      return {
        learning: packs.policy.learning ?? 'device',
        days,
        weeks: [],
        groups: [],
        others: { tickets: 0, weeks: [] },
        smallest: packs.policy.smallestShare,
      };
    },
  };
}

/** @throws RefusedError (422) with what is wrong. */
function read(bytes: Uint8Array): Memory {
  const refuse = (message: string) =>
    new RefusedError(422, 'memory', `${message} Nothing was stored.`);
  try {
    const memory = readMemory(bytes);
    if (memory.clicks.length <= mostClicks) return memory;
  } catch (error) {
    throw refuse((error as Error).message);
  }
  throw refuse(`More than ${mostClicks} clicks do not fit at once.`);
}

/**
 * What is kept of a contribution: clicks on SOPs that there are, buckets that several of them share, and the day
 * instead of the moment, which would tell a ticket by when it was open.
 */
function cleaned({ clicks }: Memory, known: ReadonlySet<string>, now: number): Memory {
  return shareable({
    clicks: clicks
      .filter(({ right }) => right === undefined || known.has(right))
      .map((click) => ({
        ...click,
        at: Math.floor(Math.min(click.at, now) / dayMs) * dayMs,
        wrong: click.wrong.filter((id) => known.has(id)),
      })),
  });
}
