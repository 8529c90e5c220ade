/** Firefox as an administrator installed it: with policies of their own, which no other Firefox here reads. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { firefoxPath } from './firefox.ts';

const program = firefoxPath && realpathSync(firefoxPath);
/** Why it cannot be done with the Firefox that is here. */
export const noInstall = !program
  ? 'Firefox is not installed'
  : existsSync(join(dirname(program), 'omni.ja'))
    ? undefined
    : `${program} does not lie in the folder of its Firefox`;

/** @param policies what `distribution/policies.json` says. */
export function installFirefox(policies: object): { path: string; remove(): void } {
  if (!program || noInstall !== undefined) throw new Error(noInstall);
  const installed = dirname(program);
  const folder = mkdtempSync(join(tmpdir(), 'deskside-installed-'));
  for (const name of readdirSync(installed)) {
    if (name !== 'distribution') symlinkSync(join(installed, name), join(folder, name));
  }
  // It looks for everything beside itself, wherever a link to it lies.
  const path = join(folder, basename(program));
  rmSync(path);
  copyFileSync(program, path);
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify(policies));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
