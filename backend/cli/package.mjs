// npm run package: what is handed to the stores and to administrators, with what it is made of. The same sources give
// the same bytes, on any machine.
//   --out FOLDER   default dist/packages
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as util from 'node:util';
import { billOf, createShipped, licencesOf } from './bill.mjs';
import { checkWritable, ensurePackages, main, Problem, root, step } from './setup.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** File names with slashes → bytes, always in the same order. */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** The earliest time that a zip can say, where every machine is. */
const mtime = () => new Date(1980, 0, 1);

/** Builds one mode into a folder of its own; gives the files and the packages that are in them. */
async function buildOf(mode, folder) {
  const { build } = await import('vite');
  const shipped = createShipped(root);
  await build({
    root,
    mode,
    logLevel: 'error',
    plugins: [shipped.plugin],
    worker: { plugins: () => [shipped.plugin] },
    build: { outDir: folder, emptyOutDir: true },
  });
  return { files: filesIn(folder), packages: shipped.packages() };
}

/** @returns name, bytes and SHA-256 of each file that was written to `out`. */
export async function makePackages(out) {
  const { zipSync } = await import('fflate');
  const { version } = json('package.json');
  if (json('manifest.json').version !== version) {
    throw new Problem(
      `manifest.json and package.json say different versions; ${version} is meant?`,
    );
  }
  // What is handed out asks for every site, loopback too.
  delete process.env.DESKSIDE_LOCAL;
  process.env.NODE_ENV = 'production';
  const vendors = readdirSync(join(root, 'widget/vendor'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const modes = {
    chromium: 'extension',
    firefox: 'extension-firefox',
    ...Object.fromEntries(vendors.map((name) => [name, `vendor-${name}`])),
  };

  checkWritable(out);
  const work = join(out, '.work');
  const written = [];
  const write = (name, bytes) => {
    writeFileSync(join(out, name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    written.push({ name, bytes: bytes.length, sha256 });
  };
  for (const [name, mode] of Object.entries(modes)) {
    const { files, packages } = await step(`Packing ${name}`, () =>
      buildOf(mode, join(work, mode)),
    );
    const licences = Buffer.from(licencesOf(root, packages));
    const all = { ...files, 'LICENSES.txt': licences };
    const sorted = Object.fromEntries(
      Object.keys(all)
        .sort()
        .map((path) => [path, all[path]]),
    );
    const file = `deskside-${version}-${name}`;
    write(`${file}.zip`, zipSync(sorted, { level: 9, mtime: mtime() }));
    write(`${file}.cdx.json`, Buffer.from(billOf(version, name, packages)));
  }
  rmSync(work, { recursive: true, force: true });
  const sums = written.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  writeFileSync(join(out, 'SHA256SUMS'), sums);
  return written;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const options = { out: { type: 'string', default: join(root, 'dist/packages') } };
    const { values } = util.parseArgs({ options });
    await ensurePackages();
    const out = resolve(values.out);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const { name, bytes, sha256 } of await makePackages(out)) {
      console.log(`${sha256}  ${String(bytes).padStart(9)}  ${name}`);
    }
    console.log(`In ${out}; SHA256SUMS has the sums.`);
  });
}
