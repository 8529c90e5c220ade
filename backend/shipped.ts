import { lists, rules } from '../shared/packs/index.ts';
import { ConfigError } from './config.ts';
import { readSops, UnreadableSops } from './content/read-sops.ts';
import { parseSops } from './content/sop-files.ts';
import { starterContent } from './content/starter.ts';
import type { Database } from './db/open.ts';
import { workspace } from './db/schema.ts';
import { type Content, type ContentKind, currentContent, putContent } from './workspace-content.ts';

/** The content that comes with Deskside. `root` is the repository. */
export async function shippedContent(root: string): Promise<Content> {
  const { sops, routing, problems } = await starterContent(root);
  if (!routing || problems.length > 0) {
    throw new Error(`The starter content is broken:\n${listed(problems)}`);
  }
  return { sops, routing, rules, lists };
}

const listed = (problems: { file: string; line: number; message: string }[]) =>
  problems.map(({ file, line, message }) => `  ${file}:${line}: ${message}`).join('\n');

/** Gives every workspace what is new in Deskside's own content. What a team put in its place stays. */
export async function refreshShipped(db: Database, shipped: Content, now: Date): Promise<void> {
  for (const { workspace: id } of await db.select().from(workspace)) {
    for (const kind of Object.keys(shipped) as ContentKind[]) {
      const current = await currentContent(db, id, kind);
      if (!current?.by) await putContent(db, id, kind, shipped[kind], undefined, now);
    }
  }
}

/** Who the content page names for SOPs that were given at start. */
const importer = 'import at start';

/** Replaces the SOPs by those of a folder or zip. @throws ConfigError that lists every problem; then nothing changed. */
export async function importSops(db: Database, path: string, now: Date): Promise<number> {
  const [only, another] = await db.select().from(workspace);
  if (!only || another) {
    throw new ConfigError('SOPS needs exactly one workspace in the database; use the content page');
  }
  const routing = await currentContent(db, only.workspace, 'routing');
  const files = await readSops(path).catch((error) => {
    throw error instanceof UnreadableSops ? new ConfigError(`SOPS: ${error.message}`) : error;
  });
  const { sops, problems } = parseSops(
    files,
    routing?.body.queues.map(({ id }) => id),
  );
  if (problems.length > 0) {
    throw new ConfigError(`SOPS has problems; nothing was imported:\n${listed(problems)}`);
  }
  await putContent(db, only.workspace, 'sops', sops, importer, now);
  return sops.length;
}
