import type { RuleDismissals } from '../../shared/model/dismissals.ts';

/** When dismissals pile up, all numbers in one place. */
export const limits = {
  /** Long enough for rules that seldom fire, short enough that a mended one is soon gone from the list. */
  days: 28,
  /** With fewer one odd afternoon would decide. */
  decisions: 10,
  /** Fewer people may share a habit, and their dismissals would tell of them, not of the rule. */
  agents: 3,
  /** Taken down more often than confirmed: such a flag costs more attention than it earns. */
  share: 0.5,
  /** The lower end of a 95 % interval must be above it, so that chance alone seldom reports a rule that is right. */
  z: 1.96,
  /** "Somebody is on it already" speaks for the flag: it is a decision, but none against the rule. */
  noFault: 'handled',
};

/** Last words on flags of one rule by one person at one site. */
export interface Decided {
  /** `legal-threat-id@1` */
  rule: string;
  kind: 'flag.confirmed' | 'flag.dismissed';
  reason: string;
  agent: string;
  site: string;
  count: number;
  /** ISO time of the first of them. */
  first: string;
}

type Figures = Pick<
  RuleDismissals,
  'raised' | 'confirmed' | 'dismissed' | 'reasons' | 'agents' | 'sites' | 'elsewhere'
>;
export interface RuleFigures extends Figures {
  /** `legal-threat-id@1` */
  rule: string;
  since?: string;
  /** Enough decisions to be judged. */
  judged: boolean;
  pilesUp: boolean;
}

/** Lower end of Wilson's interval of a share (Wilson 1927), 0 to 1; 0 of nothing. */
export function wilsonLower(part: number, of: number, z: number): number {
  if (of === 0) return 0;
  const share = part / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return (middle - reach) / (1 + z ** 2 / of);
}

/** By rule and version what became of its flags, the most often dismissed first. `raised` is in tickets. */
export function figuresByRule(
  raised: ReadonlyMap<string, number>,
  decided: readonly Decided[],
): RuleFigures[] {
  const rules = new Set([...raised.keys(), ...decided.map(({ rule }) => rule)]);
  return [...rules]
    .map((rule) => {
      const own = decided.filter((one) => one.rule === rule);
      const down = own.filter(({ kind }) => kind === 'flag.dismissed');
      const dismissed = sum(down);
      const confirmed = sum(own) - dismissed;
      const against = down.filter(({ reason }) => reason !== limits.noFault);
      const agents = people(against);
      const judged = dismissed + confirmed >= limits.decisions;
      const lower = wilsonLower(sum(against), dismissed + confirmed, limits.z);
      const [since] = down.map(({ first }) => first).sort();
      return {
        rule,
        // An event of the flag itself may have come before these days.
        raised: Math.max(raised.get(rule) ?? 0, dismissed + confirmed),
        confirmed,
        dismissed,
        reasons: countsBy(down, ({ reason }) => reason),
        agents,
        ...placesOf(down),
        ...(since ? { since } : {}),
        judged,
        pilesUp: judged && agents >= limits.agents && lower > limits.share,
      };
    })
    .sort((a, b) => b.dismissed - a.dismissed || (a.rule < b.rule ? -1 : 1));
}

/** Sites by name where enough people dismissed it; the rest together. */
function placesOf(down: readonly Decided[]): Pick<Figures, 'sites' | 'elsewhere'> {
  const sites = Object.entries(countsBy(down, ({ site }) => site))
    .filter(([site]) => people(down.filter((one) => one.site === site)) >= limits.agents)
    .map(([site, dismissed]) => ({ site, dismissed }))
    .sort((a, b) => b.dismissed - a.dismissed || (a.site < b.site ? -1 : 1));
  return { sites, elsewhere: sum(down) - sites.reduce((all, one) => all + one.dismissed, 0) };
}

const sum = (some: readonly Decided[]) => some.reduce((all, { count }) => all + count, 0);
const people = (some: readonly Decided[]) => new Set(some.map(({ agent }) => agent)).size;

function countsBy(some: readonly Decided[], key: (one: Decided) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of some) counts.set(key(one), (counts.get(key(one)) ?? 0) + one.count);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
