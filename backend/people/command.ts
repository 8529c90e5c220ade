import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { eq } from 'drizzle-orm';
import { ArchiveError } from '../data/archive.ts';
import type { Operation } from '../data/operations.ts';
import type { Database } from '../db/open.ts';
import { workspace as workspaces } from '../db/schema.ts';
import { RefusedError } from '../refused.ts';
import { repositoryRoot } from '../root.ts';
import { provisionFile } from '../routes/people.ts';
import { shippedContent } from '../shipped.ts';
import { type ContentKind, putContent } from '../workspace-content.ts';
import { makeKey } from './key.ts';
import { invitePerson } from './password.ts';
import { readMembers } from './people.ts';

/** Of `npm run provision`. */
export interface ProvisionArgs {
  workspace: string;
  /** A .csv or .json; absent: nobody is changed. */
  path?: string;
  /** Makes the workspace when it is not there. */
  name?: string;
  dryRun?: boolean;
  absent?: 'keep' | 'deactivate';
  /** E-mails of who gets a password that is good once. */
  invite?: string[];
  /** A new provisioning key. */
  key?: boolean;
}

/** Makes the people of a workspace what a file says, from the machine that Deskside runs on. Writes lines for people. */
export const provisionOperation: Operation = async ({ db, now }, given, out) => {
  const {
    workspace,
    path,
    name,
    dryRun,
    absent,
    invite = [],
    key,
  } = given as unknown as ProvisionArgs;
  const say = (line: string) => void out.write(`${line}\n`);
  await openWorkspace(db, workspace, dryRun ? undefined : name, now(), say);
  if (path) {
    const done = await fromFile(db, { workspace, dryRun, absent }, path);
    for (const { what, email, fields } of done.changes) {
      say(`  ${what.padEnd(10)} ${email}${fields.length > 0 ? `  ${fields.join(', ')}` : ''}`);
    }
    const { added, changed, deactivated, unchanged } = done;
    say(`${added} added, ${changed} changed, ${deactivated} deactivated, ${unchanged} unchanged`);
    if (dryRun) say('Nothing was written.');
  }
  const people = invite.length > 0 ? await readMembers(db, workspace) : [];
  for (const email of invite) {
    const one = people.find((known) => known.email === email.trim().toLowerCase());
    if (!one?.active) throw new ArchiveError(`Nobody in ${workspace} has the e-mail ${email}.`);
    const { password, until } = await invitePerson(db, one.id, now());
    say(`${one.email}  ${password}  good once, until ${until.slice(0, 10)}`);
  }
  if (key)
    say(`${await makeKey(db, workspace, undefined, now())}\nThe key before it is good no more.`);
  out.end();
};

async function fromFile(
  db: Database,
  into: Parameters<typeof provisionFile>[1],
  path: string,
): ReturnType<typeof provisionFile> {
  try {
    return await provisionFile(db, into, basename(path), readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new ArchiveError(`There is no file ${path}.`);
    }
    if (!(error instanceof RefusedError)) throw error;
    const lines = error.problems?.map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
    throw new ArchiveError([error.message, ...(lines ?? [])].join('\n'));
  }
}

/** With the content that comes with Deskside. The row comes last: a start that was cut short is begun again. */
async function openWorkspace(
  db: Database,
  workspace: string,
  name: string | undefined,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  const known = await db.select().from(workspaces).where(eq(workspaces.workspace, workspace));
  if (known.length > 0) return;
  if (!name) {
    throw new ArchiveError(
      `There is no workspace "${workspace}"; make it with --name "Its name" and without --dry-run.`,
    );
  }
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(workspace)) {
    throw new ArchiveError('A workspace is called by small letters, digits and hyphens.');
  }
  const content = await shippedContent(repositoryRoot());
  for (const kind of Object.keys(content) as ContentKind[]) {
    await putContent(db, workspace, kind, content[kind], undefined, now);
  }
  await db.insert(workspaces).values({ workspace, name });
  say(`Made the workspace ${workspace}`);
}
