import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository: the built server and the source lie at different depths in it. */
export function repositoryRoot(from = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('No package.json above the server; start it from its folder');
  return repositoryRoot(parent);
}
