import type { Check, DraftContext, Finding, FindingSeverity } from '../model/finding.ts';
import { remembered } from '../text/remembered.ts';
import { checks } from './checks/index.ts';
import { secondLook } from './second-look.ts';

const rank: Record<FindingSeverity, number> = { fatal: 0, major: 1, minor: 2 };

const overlaps = (a: Finding, b: Finding): boolean =>
  a.span !== undefined &&
  b.span !== undefined &&
  a.span.start < b.span.end &&
  b.span.start < a.span.end;

/** Twice the same thing: one check on overlapping words, or two checks on exactly the same words. */
const isDuplicate = (a: Finding, b: Finding): boolean =>
  overlaps(a, b) &&
  (a.checkId === b.checkId || (a.span?.start === b.span?.start && a.span?.end === b.span?.end));

/** One check that fails takes nothing from the others; `onFailure` hears of it. */
export function runChecks(
  list: readonly Check[],
  draft: string,
  context: DraftContext,
  onFailure: (checkId: string, error: unknown) => void,
): Finding[] {
  const findings: Finding[] = [];
  for (const check of list) {
    try {
      for (const found of check.find(draft, context)) {
        const { id: checkId, version, severity } = check;
        const finding: Finding = { checkId, version, severity, ...found };
        if (!findings.some((other) => isDuplicate(other, finding))) findings.push(finding);
      }
    } catch (error) {
      onFailure(check.id, error);
    }
  }
  return inOrder(findings, draft);
}

const inOrder = (findings: Finding[], draft: string) =>
  findings.sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      (a.span?.start ?? draft.length) - (b.span?.start ?? draft.length),
  );

type Detect = NonNullable<DraftContext['detect']>;

const detectors = new WeakMap<Detect, Detect>();
/** Several checks ask for the language of one draft. */
function detectOnce(detect: Detect): Detect {
  const known = detectors.get(detect) ?? remembered(detect, 50);
  detectors.set(detect, known);
  return known;
}

/** Everything that is wrong with a draft (the agent's own words): fatal first, then by position. */
export function checkDraft(draft: string, given: DraftContext): Finding[] {
  if (!draft.trim()) return [];
  const context = { ...given, ...(given.detect ? { detect: detectOnce(given.detect) } : {}) };
  const found = runChecks(checks, draft, context, () => {});
  return inOrder([...found, ...furtherOnes(found, draft, context)], draft);
}

/** Of kinds that no check stops the draft for already. */
function furtherOnes(found: Finding[], draft: string, context: DraftContext): Finding[] {
  const { secondLook: by, detect, lang } = context;
  if (!by) return [];
  const stopped = new Set(
    found.flatMap(({ checkId, severity }) => (severity === 'fatal' ? checkId : [])),
  );
  return secondLook(by, draft, detect?.(draft)?.lang ?? lang).filter(
    ({ checkId }) => !stopped.has(checkId),
  );
}
