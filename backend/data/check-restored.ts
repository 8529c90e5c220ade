import type { Store } from '../escalations/rows.ts';
import { verifyAll } from '../escalations/verify-all.ts';
import { SealError } from '../sealing.ts';
import { rowsOf } from './tables.ts';

/** What is said of the escalations that a restore brought: are they as they were written, and do our keys open them? */
export async function checkRestored(store: Store): Promise<string[]> {
  const [old] = await rowsOf<{ any: boolean }>(
    store.db,
    'select exists (select from escalation_event where hash is null) as any',
  );
  if (old?.any)
    return ['It is of an older Deskside: the first start seals and chains its escalations.'];
  const said: string[] = [];
  try {
    for await (const one of verifyAll(store)) {
      if ('problem' in one) said.push(one.problem);
      if ('cases' in one) {
        const all = `${one.cases} escalations, ${one.lines} lines`;
        said.push(one.problems === 0 ? `${all}: all as they were written.` : `${all}: see above.`);
      }
    }
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    said.push(error.message);
  }
  return said;
}
