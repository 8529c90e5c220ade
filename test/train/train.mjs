// npm run train -- risk|language: learns the weights that ship with the code, the same bytes every time.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const suites = { language: 'language.ts', risk: 'risk.ts' };
const [name, ...args] = process.argv.slice(2);
const entry = suites[name];
if (!entry) {
  console.error(`Usage: npm run train -- ${Object.keys(suites).join('|')}`);
  process.exit(2);
}
const outDir = join(root, `node_modules/.cache/train-${process.pid}`);
mkdirSync(outDir, { recursive: true });
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
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
const { main } = await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
await main(args, { root });
