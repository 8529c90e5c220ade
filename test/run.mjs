// npm test: sets everything up and runs every part, or the parts named. Ends with the totals on a line of their own.
//   node test/run.mjs [types lint unit component backend e2e story]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
  build,
  ensureBrowser,
  ensurePackages,
  main,
  Problem,
  root,
} from '../backend/cli/setup.mjs';

const bin = (path) => join(root, 'node_modules', path);
const results = join(root, 'test-results');
const vitest = (name) => ({
  report: join(results, `${name}.json`),
  args: [
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
  ],
});
const playwright = (name, ...specs) => ({
  needsBrowser: true,
  needsBuild: true,
  report: join(results, `${name}.json`),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, `${name}.json`) },
  args: [
    bin('@playwright/test/cli.js'),
    'test',
    '--config',
    join(root, 'test/e2e/playwright.config.ts'),
    '--reporter=list,json',
    ...specs,
  ],
});

const parts = {
  types: { args: [bin('typescript/bin/tsc'), '-b', '--pretty'] },
  lint: { args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
  unit: vitest('unit'),
  component: { ...vitest('component'), needsBrowser: true },
  backend: vitest('backend'),
  e2e: playwright('e2e'),
  /** The whole loop alone; it is a part of e2e. */
  story: playwright('story', 'story'),
};

/** Runs a part to its end. `quiet`: what it says is kept and printed in one piece, because another runs beside it. */
function runPart(part, quiet) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, part.args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...part.env },
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => said.push(chunk));
    }
    child.on('error', fail);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

/** The tests of Playwright's report that failed, or passed only when tried again. */
function* troubled(suite) {
  for (const inner of suite.suites ?? []) yield* troubled(inner);
  for (const spec of suite.specs ?? []) {
    for (const { status, results: tries } of spec.tests) {
      if (status !== 'unexpected' && status !== 'flaky') continue;
      const message = tries.flatMap(({ errors }) => errors).at(0)?.message;
      yield { name: `${spec.file} ${spec.title}${status === 'flaky' ? ' (flaky)' : ''}`, message };
    }
  }
}

/** Each test that failed with what it said, so that the end of a long log tells what to mend. */
function named(report) {
  if (report.stats) return [...report.suites.flatMap((suite) => [...troubled(suite)])];
  return report.testResults.flatMap(({ name: path, message, assertionResults }) => {
    const file = relative(root, path);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (message) failed.push({ fullName: 'as a whole', failureMessages: [message] });
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} ${fullName}`,
      message: failureMessages[0],
    }));
  });
}

/** What a part's report counts; a part without a report is one test, and a report that is not there is a failure. */
function count(part, ok) {
  if (!part.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!existsSync(part.report)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(part.report, 'utf8'));
  const totals = report.stats
    ? {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
      }
    : {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      };
  // A runner can fail without a failed test: a file that does not load, an error between tests.
  if (!ok && totals.failed === 0) totals.failed = 1;
  if (ok && totals.passed + totals.skipped === 0) totals.failed = 1;
  return { ...totals, troubles: named(report) };
}

await main(async () => {
  const names = process.argv.slice(2);
  for (const name of names) {
    if (!parts[name]) {
      throw new Problem(`There is no part "${name}". Parts: ${Object.keys(parts).join(', ')}`);
    }
  }
  const chosen = names.length ? names : Object.keys(parts).filter((name) => name !== 'story');
  await ensurePackages();
  if (chosen.some((name) => parts[name].needsBrowser)) {
    process.env.CHROMIUM = await ensureBrowser('chromium');
    if (chosen.some((name) => parts[name].needsBuild)) {
      process.env.FIREFOX = await ensureBrowser('firefox');
    }
  }
  mkdirSync(results, { recursive: true });
  const rows = [];
  const runOne = async (name, quiet) => {
    const part = parts[name];
    const began = Date.now();
    if (!quiet) console.log(`\n── ${name}`);
    if (part.report) rmSync(part.report, { force: true });
    const counted = count(part, await runPart(part, quiet));
    rows.push({ name, ...counted, seconds: Math.round((Date.now() - began) / 1000) });
    if (quiet) console.log(`── ${name} done\n`);
  };
  // The backend's tests wait on databases and fill one core; the quick parts fit beside them. What runs in a whole
  // browser runs alone, because it measures itself against the clock.
  const beside = chosen.length > 1 ? chosen.filter((name) => !parts[name].needsBuild) : [];
  if (beside.length > 1) console.log(`\nRunning ${beside.join(', ')}`);
  await Promise.all([
    (async () => {
      if (beside.includes('backend')) await runOne('backend', true);
    })(),
    (async () => {
      for (const name of beside.filter((one) => one !== 'backend')) await runOne(name, true);
    })(),
  ]);
  for (const name of chosen.filter((one) => !beside.includes(one))) {
    if (parts[name].needsBuild) await build();
    await runOne(name, false);
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const row of rows) for (const key of Object.keys(total)) total[key] += row[key];
  for (const { name: part, troubles = [] } of rows) {
    for (const { name, message = '' } of troubles) {
      const said = stripVTControlCharacters(message).split('\n').slice(0, 6).join('\n    ');
      console.log(`\n✗ ${part}: ${name}\n    ${said}`);
    }
  }
  console.log();
  for (const { name, passed, failed, skipped, seconds } of rows) {
    console.log(
      `${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped ${String(seconds).padStart(4)} s`,
    );
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  if (total.failed) process.exitCode = 1;
});
