import type { Draft, Verdict } from '../../shared/model/draft.ts';
import type { UsageReason } from '../../shared/model/usage.ts';

interface Around {
  now(): number;
  /** Asks the panel; a rejection means it is not there. */
  ask(draft: Draft): Promise<Verdict>;
  /** What stands in the same composer now; undefined when it or its ticket went away. */
  current(draft: Draft): Draft | undefined;
}

export interface Decision {
  draft: Draft;
  /** Or why there is none. */
  verdict: Verdict | UsageReason;
}

export const isVerdict = (verdict: Verdict | UsageReason): verdict is Verdict =>
  verdict === 'pass' || verdict === 'stop';

async function answer(
  { now, ask }: Around,
  draft: Draft,
  until: number,
): Promise<Decision['verdict']> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'deadline'>((resolve) => {
    timer = setTimeout(() => resolve('deadline'), Math.max(0, until - now()));
  });
  const verdict = await Promise.race([ask(draft).catch((): UsageReason => 'panel-missing'), late]);
  clearTimeout(timer);
  return verdict;
}

/**
 * The verdict on what stands there once it has come: asks again as long as the draft changes meanwhile. Without one
 * `until` then (ms, of the same clock as `now`) it says why. Undefined: there is nothing left to send.
 */
export async function decide(
  first: Draft,
  until: number,
  around: Around,
): Promise<Decision | undefined> {
  let draft = first;
  for (;;) {
    const verdict = await answer(around, draft, until);
    const here = around.current(draft);
    if (!here) return undefined;
    if (here.text === draft.text || !isVerdict(verdict)) return { draft: here, verdict };
    draft = here;
  }
}
