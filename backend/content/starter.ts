import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sop } from '../../shared/model/sop.ts';
import type { Problem } from './fields.ts';
import { readSops } from './read-sops.ts';
import { parseRouting, type Routing } from './routing.ts';
import { parseSops } from './sop-files.ts';

/**
 * The SOPs and the routing that a new workspace begins with. `root` is the repository; the built server is started
 * from it. With problems, nothing of it may be loaded.
 */
export async function starterContent(
  root: string,
): Promise<{ sops: Sop[]; routing?: Routing & { source: string }; problems: Problem[] }> {
  const folder = join(root, 'backend', 'starter');
  const text = await readFile(join(folder, 'routing.yaml'), 'utf8');
  const { routing, problems } = parseRouting('routing.yaml', text);
  const files = await readSops(join(folder, 'sops'));
  const read = parseSops(
    files,
    routing?.queues.map(({ id }) => id),
  );
  return {
    sops: read.sops,
    ...(routing ? { routing: { ...routing, source: text } } : {}),
    problems: [...problems, ...read.problems],
  };
}
