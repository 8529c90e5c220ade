import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = join(import.meta.dirname, '..');

/**
 * `main` of one of the suites, a TypeScript file of `folder`, named by the first argument. Built rather than run as
 * modules: a runner's indirections would be measured too.
 */
export async function built(folder, suites, usage) {
  const [name, ...args] = process.argv.slice(2);
  const entry = suites[name];
  if (!entry) {
    console.error(`Usage: ${usage.replace('SUITE', Object.keys(suites).join('|'))}`);
    process.exit(2);
  }
  // Two runs at once must not take each other's files away.
  const outDir = join(root, `node_modules/.cache/built-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(folder, entry),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  const { main } = await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
  return { main, args };
}
