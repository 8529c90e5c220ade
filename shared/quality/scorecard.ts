import type { Finding } from '../model/finding.ts';
import type { Scorecard } from '../model/packs.ts';

/** What became of one part: its share of the points it can give. */
export interface PartScore {
  id: string;
  critical: boolean;
  weight: number;
  /** 0 to 100. */
  score: number;
  /** Checks of the part that found something. */
  failed: string[];
}

/** To one decimal. */
const round = (share: number) => Math.round(share * 10) / 10;

/**
 * A reply's score, from what the checks found in it: 0 to 100. Each part gives its weight times the share of its checks
 * that found nothing; one fatal finding of a critical part makes the whole 0. The same findings always give the same
 * verdict, in whatever order they come.
 */
export function score(
  findings: readonly Pick<Finding, 'checkId' | 'severity'>[],
  scorecard: Scorecard,
): { score: number; parts: PartScore[] } {
  const parts = scorecard.parts.map(({ id, critical, weight, checks }): PartScore => {
    const failed = checks.filter((check) => findings.some(({ checkId }) => checkId === check));
    const right = 1 - failed.length / checks.length;
    return { id, critical, weight, score: round(100 * right), failed };
  });
  const stopped = parts.some(
    ({ critical, failed }) =>
      critical &&
      findings.some(({ checkId, severity }) => severity === 'fatal' && failed.includes(checkId)),
  );
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const points = parts.reduce((sum, part) => sum + part.weight * part.score, 0);
  return { score: stopped || weights === 0 ? 0 : round(points / weights), parts };
}
