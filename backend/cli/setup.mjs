// Everything a fresh clone needs before it can run or be tested. Plain Node and nothing else: it runs before
// the packages are there, and on a Node that is too old it must still say so.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? '.', '../..');
const at = (...parts) => join(root, ...parts);

/** A problem the person at the terminal can solve: printed without a stack. */
export class Problem extends Error {}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(
    `Deskside needs Node 20.19 or later; this is ${process.version}.\n` +
      'Install a newer one from https://nodejs.org, or with nvm: nvm install 22',
  );
}

/** Fails with what to do when a folder cannot be written. */
export function checkWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Problem(
      `Cannot write to ${folder} (${error.code ?? error.message}).\n` +
        'Give this user the right to write there, or choose another folder: npm start -- --data FOLDER',
    );
  }
}

/**
 * Shows that something long is going on: a line that counts seconds on a terminal, one line at start and end elsewhere.
 * Returns what the work returns.
 */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const live = process.stdout.isTTY;
  const show = () => process.stdout.write(`\r\x1b[2K  ${title} … ${seconds()}`);
  const timer = live ? setInterval(show, 200) : undefined;
  if (live) show();
  else process.stdout.write(`  ${title} …\n`);
  try {
    const result = await work();
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ${title}: ${seconds()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ${title}: failed after ${seconds()}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Runs a command to its end; its output is shown only when it fails. */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output = (output + chunk).slice(-20_000);
      });
    }
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done(output)
        : fail(new Problem(`${command} ${args.join(' ')} ended with ${code}:\n${output.trim()}`)),
    );
  });
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Installs when node_modules is missing or belongs to another lock file. Not `npm ci`: it refuses a lock file that lacks
 * binaries of platforms which a registry mirror does not carry.
 */
export async function ensurePackages() {
  const wanted = digest(readFileSync(at('package-lock.json')));
  const stamp = at('node_modules', '.deskside-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await step('Installing packages', () =>
    run(npm, ['install', '--no-save', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    }),
  );
  writeFileSync(stamp, wanted);
}

/** Where each is found; a variable of the environment names another. */
const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    package: 'chromium',
    systems: 'Debian or Ubuntu',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    // Ubuntu's is a snap, which may not read where tests keep their profiles.
    package: 'firefox-esr',
    systems: 'Debian',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
};

/**
 * The browser that is here, or undefined. Google Chrome does not do for Chromium: it no longer loads unpacked extensions
 * by flag.
 */
export function findBrowser(kind = 'chromium') {
  const { variable, paths } = browsers[kind];
  return process.env[variable] || paths.find((candidate) => existsSync(candidate));
}

/** Installs a browser from the system's packages where that is allowed, else says the one command that does. */
export async function ensureBrowser(kind = 'chromium') {
  const found = findBrowser(kind);
  if (found) return found;
  const { name, variable, package: wanted, systems } = browsers[kind];
  let said = '';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await step(`Installing ${name}`, async () => {
      await run('apt-get', ['update', '-qq'], { env });
      await run('apt-get', ['install', '-y', '--no-install-recommends', wanted], { env });
    }).catch((error) => {
      said = `${error.message}\n\n`;
    });
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Problem(
    `${said}${name} is not installed. On ${systems}: sudo apt-get install ${wanted}\n` +
      `Elsewhere install ${name} and say where it is: ${variable}=/path/to/${kind}`,
  );
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

const sources = [
  'shared',
  'widget',
  'extension',
  'backend',
  'test/console',
  'vite.config.ts',
  'manifest.json',
  'package-lock.json',
];

function sourceDigest() {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = at(source);
    const files = /\.\w+$/.test(source) ? [path] : [...filesUnder(path)].sort();
    for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const builds = {
  web: 'panel, desk and insights',
  embed: 'embedded form',
  extension: 'extension',
  'extension-firefox': 'extension for Firefox',
  console: 'demo console',
  examples: 'examples of consoles of one’s own',
  backend: 'backend',
};

/** Builds what has changed since the last time; two at once, which is what two cores carry. */
export async function build() {
  const stamp = at('dist', '.built-from');
  const wanted = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  checkWritable(at('dist'));
  rmSync(stamp, { force: true });
  await step(`Building ${Object.values(builds).join(', ')}`, async () => {
    const waiting = Object.keys(builds);
    const worker = async () => {
      for (let mode = waiting.shift(); mode; mode = waiting.shift()) {
        await run(
          process.execPath,
          [at('node_modules/vite/bin/vite.js'), 'build', '--mode', mode],
          {
            // The unpacked extension may read loopback pages without being asked; the packaged one asks per site.
            env: { ...process.env, DESKSIDE_LOCAL: '1', NODE_ENV: 'production' },
          },
        );
      }
    };
    await Promise.all([worker(), worker()]);
  });
  writeFileSync(stamp, wanted);
}

/** Runs a command-line program: problems are printed in words, everything else with its stack. */
export async function main(program) {
  try {
    checkNode();
    await program();
  } catch (error) {
    console.error(`\n${error instanceof Problem ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
