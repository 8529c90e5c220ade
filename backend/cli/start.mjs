// npm start: sets everything up and runs Deskside on this machine, with the demo console beside it.
//   --browser      also opens Chromium with the extension loaded
//   --sops PATH    a folder or .zip of SOP files that replaces the starter SOPs
//   --port N       default 4600
//   --data FOLDER  where the embedded database lives; default .deskside
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
// As a namespace: a Node too old to have parseArgs must get as far as the message that says so.
import * as util from 'node:util';
import {
  build,
  checkWritable,
  ensureBrowser,
  ensurePackages,
  main,
  Problem,
  root,
} from './setup.mjs';

function readOptions() {
  try {
    const { values } = util.parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        sops: { type: 'string' },
        port: { type: 'string', default: process.env.PORT ?? '4600' },
        data: { type: 'string', default: process.env.DATA_DIR ?? join(root, '.deskside') },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new Problem(`${error.message}\nKnown: --browser, --sops PATH, --port N, --data FOLDER`);
  }
}

/** Says that a port is taken before anything long is begun. */
async function checkPort(port) {
  const server = createServer();
  try {
    await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  } catch (error) {
    const next = port < 65535 ? port + 1 : port - 1;
    throw new Problem(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken, perhaps by another Deskside. Stop that, or: npm start -- --port ${next}`
        : `Port ${port} cannot be used (${error.code}). Choose another: npm start -- --port ${next}`,
    );
  }
  await new Promise((done) => server.close(done));
}

/** Starts the built backend and waits for its address. It speaks JSON lines on stdout and prose on stderr. */
function startBackend(env) {
  const child = spawn(process.execPath, [join(root, 'dist/backend/main.js')], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ready = new Promise((done, fail) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const message = JSON.parse(line);
      if (message.progress) console.log(`  ${message.progress}`);
      if (message.ready) done(message.url);
    });
    child.on('exit', (code) => fail(new Problem(said.trim() || `The backend ended with ${code}.`)));
  });
  return { child, ready };
}

/** What the unpacked extension reads on start: where its backend is and on which pages it works. */
function writeDeployment(url, consoleUrl) {
  const deployment = {
    backend: url,
    sites: [
      { pattern: `${new URL(consoleUrl).origin}/*`, adapter: 'casebook' },
      // Redmine on its usual port of this machine, for those who have one.
      { pattern: 'http://127.0.0.1:8082/*', adapter: 'redmine' },
    ],
  };
  for (const extension of ['extension', 'extension-firefox']) {
    const file = join(root, 'dist', extension, 'deployment.json');
    writeFileSync(file, JSON.stringify(deployment, null, 2));
  }
}

/**
 * The page with one script tag, told where its backend is: another origin than its own, as in real life. It is not on
 * the console's origin either, where the extension would put a second panel beside it.
 */
function writeBarePage(consoleUrl) {
  const page = readFileSync(join(root, 'test/bare/index.html'), 'utf8');
  const { origin } = new URL(consoleUrl);
  writeFileSync(join(root, 'dist/console/bare.html'), page.replaceAll('__BACKEND__', origin));
}

function openBrowser(browser, consoleUrl, data) {
  const profile = join(data, 'browser');
  mkdirSync(profile, { recursive: true });
  const extension = join(root, 'dist/extension');
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(process.env.CHROMIUM_FLAGS?.split(' ').filter(Boolean) ?? []),
      consoleUrl,
    ],
    { stdio: 'ignore' },
  );
  child.on('error', (error) => console.error(`Chromium did not start: ${error.message}`));
  return child;
}

const demoPassword = 'deskside-demo';

function printWelcome(url, consoleUrl) {
  console.log(`
Deskside runs.

  Demo console   ${consoleUrl}
  Desk           ${url}/desk/       for specialists
  Insights       ${url}/insights/   for team leads
  Content        ${url}/content/    for admins: replace the SOPs, see what is missing or dismissed
  Embedded form  ${url}/console/bare.html   a page with one script tag

  Sign in as     putri@kirana.example   agent
                 rina@kirana.example    specialist
                 agus@kirana.example    team lead
                 admin@kirana.example   admin
  Password       ${demoPassword} for all of them

  The extension  ${join(root, 'dist', 'extension')}
                 1. Open chrome://extensions and switch on Developer mode.
                 2. Press "Load unpacked" and choose that folder.
  In Firefox     ${join(root, 'dist', 'extension-firefox')}
                 1. Open about:debugging#/runtime/this-firefox and press "Load Temporary Add-on".
                 2. Choose manifest.json in that folder.

Ctrl-C stops it.`);
}

await main(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(
      readFileSync(new URL(import.meta.url), 'utf8')
        .match(/^(\/\/.*\n)+/)?.[0]
        .replace(/^\/\/ ?/gm, ''),
    );
    return;
  }
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65535) {
    throw new Problem(`--port takes a number from 0 to 65535, not "${options.port}".`);
  }
  if (options.sops && !existsSync(options.sops)) {
    throw new Problem(
      `There is no ${resolve(options.sops)}. --sops takes a folder or a .zip of SOP files.`,
    );
  }
  const data = resolve(options.data);
  console.log('Starting Deskside');
  await checkPort(Number(options.port));
  checkWritable(data);
  await ensurePackages();
  await build();
  const browser = options.browser ? await ensureBrowser() : undefined;

  const { child, ready } = startBackend({
    PORT: options.port,
    DATA_DIR: join(data, 'data'),
    WEB_DIR: join(root, 'dist/web'),
    CONSOLE_DIR: join(root, 'dist/console'),
    DEMO: '1',
    ...(options.sops ? { SOPS: resolve(options.sops) } : {}),
  });
  // A terminal sends Ctrl-C to both; the backend ends by itself and this waits for it.
  let window;
  const stop = () => {
    window?.kill();
    child.kill('SIGTERM');
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const url = await ready;
  // Another origin than the backend's, as a real console has: nothing of ours is in reach of its pages.
  const consoleUrl = `${url.replace('127.0.0.1', 'localhost')}/console/`;
  writeDeployment(url, consoleUrl);
  writeBarePage(consoleUrl);
  printWelcome(url, consoleUrl);
  if (browser) window = openBrowser(browser, consoleUrl, data);
  child.on('exit', (code) => {
    window?.kill();
    console.log(code ? `The backend ended with ${code}.` : 'Stopped.');
    process.exitCode = code ?? 0;
  });
});
