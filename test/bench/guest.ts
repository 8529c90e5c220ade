/**
 * What Deskside costs the page that it sits on: main-thread time, the longest task, a keystroke. Reported, not judged.
 * The page of an address that was granted beside the same page of one that was not, in one browser, in turns.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { openBrowser, panelOf } from '../e2e/browser.ts';
import { quantile } from './figures.ts';
import { servePages } from './guest-pages.ts';

const keys = 150;
/** A fast typist, who rests after a word for longer than Deskside waits before it reads the draft (ms). */
const between = 110;
const afterWord = 400;

interface Event {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string }; name?: string };
}
/** Milliseconds. `ours` are the calls into the content script. */
interface Run {
  all: number;
  ours: number[];
  keys: number[];
}

/** What the main thread of the page did meanwhile, told by the browser's own trace. */
async function traced(session: CDPSession, act: () => Promise<unknown>): Promise<Event[]> {
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as Event[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'toplevel,devtools.timeline,disabled-by-default-devtools.timeline',
  });
  await act();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events;
}

/** Calls into the extension's script that stand in no other call of it. */
function ourCalls(events: Event[]): number[] {
  const calls = events
    .filter(({ args, dur }) => dur && /^chrome-extension:.*content\.js/.test(args.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  return calls.flatMap(({ ts, dur = 0, tdur = dur }) => {
    if (ts < end) return [];
    end = ts + dur;
    return [tdur / 1000];
  });
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function measure(page: Page, act: (session: CDPSession) => Promise<number[]>): Promise<Run> {
  const session = await page.context().newCDPSession(page);
  // Of the processor, not of the clock: a busy machine must not be counted as ours.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let all = 0;
  let costs: number[] = [];
  const events = await traced(session, async () => {
    const from = await taskTime(session);
    costs = await act(session);
    all = (await taskTime(session)) - from;
  });
  await session.detach();
  return { all, ours: ourCalls(events), keys: costs };
}

const scenarios: Record<string, (page: Page, session: CDPSession) => Promise<number[]>> = {
  async rebuild(page) {
    await page.evaluate('rebuild().then(() => idle(500))');
    return [];
  },
  async typing(page, session) {
    await page.locator('[data-deskside-reply]').click();
    const costs: number[] = [];
    for (let n = 0; n < keys; n += 1) {
      const from = await taskTime(session);
      const space = n % 6 === 0;
      await page.keyboard.press(space ? 'Space' : 'a');
      await page.waitForTimeout(space ? afterWord : between);
      costs.push((await taskTime(session)) - from);
    }
    return costs;
  },
  async updates(page) {
    await page.evaluate('updates().then(() => idle(500))');
    return [];
  },
};

async function startBackend(root: string, folder: string) {
  const child = spawn(process.execPath, [join(root, 'dist/backend/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: folder,
      WEB_DIR: join(root, 'dist/web'),
      DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((ready, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = line.startsWith('{') ? JSON.parse(line) : {};
      if (said.ready) ready(said.url);
    });
    child.on('exit', (code) => fail(new Error(`The backend ended with ${code}`)));
  });
  return { url, stop: () => child.kill('SIGTERM') };
}

const middle = (values: number[]) => quantile(values, 0.5);
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
const round = (value: number, places = 1) => value.toFixed(places);

export async function main(args: string[], { root }: { root: string }): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, runs: { type: 'string', default: '5' } },
  });
  const runs = Number(values.runs);
  const setup = await import(pathToFileURL(join(root, 'backend/cli/setup.mjs')).href);
  await setup.build();
  const folder = mkdtempSync(join(tmpdir(), 'deskside-guest-'));
  const pages = await servePages();
  const backend = await startBackend(root, folder);
  const granted = `http://127.0.0.1:${pages.port}`;
  const other = `http://localhost:${pages.port}`;
  const browser = await openBrowser(join(root, 'dist/extension'), {
    backend: backend.url,
    sites: [{ pattern: `${granted}/*`, adapter: 'bare' }],
  });
  const found: Record<string, { without: Run[]; within: Run[] }> = {};
  try {
    for (let turn = 0; turn < runs; turn += 1) {
      for (const address of turn % 2 ? [granted, other] : [other, granted]) {
        for (const [name, act] of Object.entries(scenarios)) {
          const page = await browser.context.newPage();
          page.setDefaultTimeout(90_000);
          await page.goto(address);
          if (address === granted) {
            const panel = await panelOf(page).catch(() => panelOf(page));
            const mail = panel.getByLabel('E-mail');
            await panel.locator('[data-painted]').or(mail).first().waitFor();
            if (await mail.isVisible()) {
              await mail.fill('putri@kirana.example');
              await panel.getByLabel('Password').fill('deskside-demo');
              await panel.getByRole('button', { name: 'Sign in' }).click();
              await panel.locator('[data-painted]').first().waitFor();
            }
          }
          await page.waitForTimeout(1500);
          const run = await measure(page, (session) => act(page, session));
          found[name] ??= { without: [], within: [] };
          found[name][address === granted ? 'within' : 'without'].push(run);
          await page.close();
          console.error(
            `${turn + 1}/${runs} ${name} ${address === granted ? 'with' : 'without'} ${round(run.all)} ms`,
          );
        }
      }
    }
  } finally {
    await browser.close();
    backend.stop();
    pages.close();
    rmSync(folder, { recursive: true, force: true });
  }

  const figures: Record<string, number> = {};
  const lines = Object.entries(found).map(([name, { without, within }]) => {
    const before = middle(without.map(({ all }) => all));
    const after = middle(within.map(({ all }) => all));
    const ours = middle(within.map((run) => sum(run.ours)));
    const longest = middle(within.map((run) => Math.max(0, ...run.ours)));
    const key = (all: Run[]) => middle(all.map(({ keys: costs }) => quantile(costs, 0.95)));
    const isTyping = name === 'typing';
    figures[`guest.${name}.without`] = before;
    figures[`guest.${name}.with`] = after;
    figures[`guest.${name}.added`] = (100 * (after - before)) / before;
    figures[`guest.${name}.script`] = (100 * ours) / before;
    figures[`guest.${name}.longest`] = longest;
    if (isTyping) figures['guest.typing.key'] = key(within) - key(without);
    return [
      name,
      `${round(before, 0)} ms`,
      `${round(after, 0)} ms`,
      `${round((100 * (after - before)) / before)} %`,
      `${round((100 * ours) / before)} %`,
      `${round(longest)} ms`,
      isTyping ? `${round(key(within) - key(without))} ms` : '–',
    ];
  });
  const head = ['page', 'without', 'with', 'added', 'our script', 'our longest task', 'a key, p95'];
  const aims = ['aim', '', '', '≤ 3 %', '', '≤ 50 ms', '≤ 2 ms'];
  const rows = [head, head.map(() => '---'), ...lines, aims];
  for (const cells of rows) console.log(`| ${cells.map((cell) => cell.padEnd(16)).join(' | ')} |`);
  console.log(
    "\nHarper's browser extension is not in npm's registry, so it was not measured.",
    `\nMedians of ${runs} runs of main-thread time, in turns. ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  );
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}
