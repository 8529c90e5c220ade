import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { buildStubEmbed, buildStubExtension } from './build.ts';

const root = resolve(import.meta.dirname, '../..');

/** What the specs load: the extension with the stand-in panel, and the demo console if it is not built yet. */
export default async function setup(): Promise<void> {
  await buildStubExtension();
  await buildStubEmbed();
  if (!existsSync(resolve(root, 'dist/console/index.html'))) {
    await build({ root, mode: 'console', logLevel: 'warn' });
  }
}
