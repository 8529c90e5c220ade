import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { EscalationAction, SystemAction } from '../../shared/model/escalation-action.ts';
import type { Database } from '../db/open.ts';
import { escalation } from '../db/schema.ts';
import { byId } from './rows.ts';

/** What an action on one case does to those that are linked to it. */

/** The same for the same action and case, so that doing it again does nothing. A version 8 UUID. */
export function idFrom(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex').split('');
  hex[12] = '8';
  hex[16] = '8';
  const at = (from: number, to: number) => hex.slice(from, to).join('');
  return [at(0, 8), at(8, 12), at(12, 16), at(16, 20), at(20, 32)].join('-');
}

const reachesLinked = new Set<EscalationAction['do']>(['answer', 'broadcast', 'close']);

/** Ids of the cases beside its own that an action may change, as they are linked now. */
export async function reachOf(
  db: Database,
  workspace: string,
  id: string,
  action: EscalationAction,
): Promise<string[]> {
  if (action.do === 'link') return action.to === id ? [] : [action.to];
  if (action.do === 'unlink') {
    const [row] = await db
      .select({ to: escalation.linkTo })
      .from(escalation)
      .where(byId(workspace, id));
    return row?.to ? [row.to] : [];
  }
  if (!reachesLinked.has(action.do)) return [];
  const rows = await db
    .select({ id: escalation.id })
    .from(escalation)
    .where(
      and(
        eq(escalation.workspace, workspace),
        eq(escalation.linkTo, id),
        isNull(escalation.closedAt),
      ),
    );
  return rows.map((row) => row.id);
}

/** What Deskside then does, in this order. `others`: those within reach, locked. */
export function consequencesOf(
  after: Escalation,
  action: EscalationAction,
  others: readonly Escalation[],
  at: string,
): [Escalation, SystemAction][] {
  const from = after.number;
  const own = (one: Escalation, did: SystemAction['do']) => ({
    id: idFrom(action.id, one.id, did),
    at,
  });
  const [other] = others;
  switch (action.do) {
    case 'link': {
      if (!other) return [];
      const linked: [Escalation, SystemAction] = [
        other,
        { ...own(other, 'linked'), do: 'linked', from, kind: action.kind },
      ];
      // What was answered before is the answer to its duplicate.
      const answer = other.events.findLast(
        ({ do: did }) => did === 'answer' || did === 'broadcast',
      );
      if (action.kind !== 'duplicate' || !other.answeredAt || !answer) return [linked];
      const { text = '', words } = answer;
      const told: SystemAction = {
        ...own(after, 'answered-with'),
        do: 'answered-with',
        from: other.number,
        text,
        ...(words ? { words } : {}),
      };
      return [linked, [after, told]];
    }
    case 'unlink':
      return other ? [[other, { ...own(other, 'unlinked'), do: 'unlinked', from }]] : [];
    case 'answer':
    case 'broadcast': {
      const { text, words } = action;
      return others
        .filter(
          ({ link, erased }) =>
            !erased && (action.do === 'broadcast' || link?.kind === 'duplicate'),
        )
        .map((one) => [
          one,
          {
            ...own(one, 'answered-with'),
            do: 'answered-with',
            from,
            text,
            ...(words ? { words } : {}),
          },
        ]);
    }
    case 'close':
      return others
        .filter(({ link }) => link?.kind === 'duplicate')
        .map((one) => [one, { ...own(one, 'closed-with'), do: 'closed-with', from }]);
    default:
      return [];
  }
}
