import type { Me } from './model/account.ts';
import type { Escalation } from './model/escalation.ts';

/**
 * Who may see what of whom. Pure: the same on the desk, in the backend and in tests; nothing else decides it.
 * `all`: the workspace. `sites`: what was recorded at these, and their own. `team`: their own and their team's.
 */
export type Sight = 'all' | 'team' | { sites: readonly string[] };

type Viewer = Pick<Me, 'role' | 'sites'>;
type Raised = Pick<Escalation, 'raisedBy'>;

const sees = {
  agent: 'team',
  // Owns procedures, not cases.
  'sop-owner': 'team',
  specialist: 'sites',
  lead: 'sites',
  qa: 'sites',
  admin: 'all',
} as const satisfies Record<Me['role'], 'team' | 'sites' | 'all'>;

export function sightOf({ role, sites }: Viewer): Sight {
  const sight = sees[role];
  if (sight !== 'sites') return sight;
  return sites.length === 0 ? 'all' : { sites };
}

/** The sites that somebody is held to; absent: all of them. */
export function heldTo(me: Viewer): readonly string[] | undefined {
  const sight = sightOf(me);
  return typeof sight === 'object' ? sight.sites : undefined;
}

/** Did this person or their team raise it? */
export const isOwnTeam = ({ raisedBy }: Raised, me: Pick<Me, 'id' | 'site' | 'team'>) =>
  raisedBy.id === me.id || (raisedBy.site === me.site && raisedBy.team === me.team);

/** May this person read it? */
export function maySee(escalation: Raised, me: Me): boolean {
  const sight = sightOf(me);
  if (sight === 'all') return true;
  const { raisedBy } = escalation;
  if (sight === 'team') return isOwnTeam(escalation, me);
  return raisedBy.id === me.id || sight.sites.includes(raisedBy.site);
}
