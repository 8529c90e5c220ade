// npm run bench -- match [--train DIR] [--test DIR] [--json FILE]: measures the engine on public data.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
// Two runs at once must not take each other's files away.
const outDir = join(root, `node_modules/.cache/bench-${process.pid}`);
const suites = {
  match: 'match.ts',
  language: 'language.ts',
  risk: 'risk.ts',
  quality: 'quality.ts',
};

const [name, ...args] = process.argv.slice(2);
const entry = suites[name];
if (!entry) {
  console.error(
    `Usage: npm run bench -- ${Object.keys(suites).join('|')} [--train DIR] [--test DIR] [--json FILE]`,
  );
  process.exit(2);
}
mkdirSync(outDir, { recursive: true });
// Built rather than run as modules: a runner's indirections would be measured too.
await build({
  configFile: false,
  root,
  logLevel: 'error',
  build: {
    ssr: join(import.meta.dirname, entry),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
  },
});
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
const { main } = await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
process.exitCode = await main(args, { sharedData: join(root, '../shared/data') });
