// npm run security [-- TRIES]: all that is tested about who gets in and what comes in, with a table and totals, and what
// npm knows of the packages. TRIES: hostile inputs for each route; default 100 (npm test: 12).
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, main, Problem, root } from '../../backend/cli/setup.mjs';

const tries = process.argv[2] ?? '100';
const report = join(root, 'test-results', 'security.json');

/** What a row of the table is about, by the name of its test. */
const rows = [
  ['Signed out, every route', 'matrix', /: nobody signed out$/],
  ['Every role, own workspace', 'matrix', /, own workspace$/],
  ['Every role, another workspace', 'matrix', /, another workspace$/],
  ['Roles held to another site', 'matrix', /, another site$/],
  ['Token of another origin, stale, of who left', 'matrix', /a token of another origin/],
  ["Another page with somebody's cookie (CSRF)", 'matrix', /not by the cookie/],
  ['No route without a test', 'matrix', /was called once|is in the table/],
  ['Routes outside of the table', 'matrix', /outside of the table/],
  [`Hostile bodies, ${tries} for each route`, 'hostile', /: bodies$/],
  [`Hostile addresses, ${tries} for each route`, 'hostile', /: addresses$/],
  ["A directory's requests; afterwards", 'hostile', /./],
  ['Headers and policy of every page', 'headers', /./],
  ['Webhooks into the own network (SSRF)', 'ssrf', /./],
  ['The guard of outgoing requests', 'guard', /./],
  ['Sign-in, fixation, limits, origins', 'session', /./],
  ['Tokens: renewal, replay, revocation', 'tokens', /./],
  ["The company's sign-in (OpenID Connect)", 'company', /./],
  ['Signed tokens of a console', 'hand-in', /./],
  ['Who may call what, both databases', 'access', /./],
  ['People, files, SCIM', 'people', /./],
  ['No statement beyond its workspace', 'statements', /./],
];

const run = (command, args, options) =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, ...options });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, text: Buffer.concat(said).toString() }));
  });

function results() {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.split('/').at(-1).replace('.test.ts', '');
    if (assertionResults.length === 0 && status === 'failed') {
      return [{ file, name: message, status: 'failed' }];
    }
    return assertionResults.map(({ fullName, status: how }) => ({
      file,
      name: fullName,
      status: how,
    }));
  });
}

function table(all) {
  const left = new Set(all);
  const totals = { passed: 0, failed: 0 };
  for (const [title, file, pattern] of rows) {
    const own = [...left].filter((one) => one.file === file && pattern.test(one.name));
    for (const one of own) left.delete(one);
    const passed = own.filter(({ status }) => status === 'passed').length;
    const failed = own.length - passed;
    totals.passed += passed;
    totals.failed += failed;
    const mark = own.length === 0 ? 'nothing ran' : failed > 0 ? `${failed} failed` : '';
    console.log(`${title.padEnd(48)}${String(passed).padStart(6)}  ${mark}`);
    for (const one of own) if (one.status !== 'passed') console.log(`    ${one.name}`);
    if (own.length === 0) totals.failed += 1;
  }
  totals.failed += [...left].filter(({ status }) => status !== 'passed').length;
  return totals;
}

/** In words, and whether it is a reason to fail. */
async function audit() {
  const { text } = await run('npm', ['audit', '--omit=dev', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    found = undefined;
  }
  const known = found?.metadata?.vulnerabilities;
  if (!known) {
    return {
      ok: true,
      says: 'npm audit: this registry gives no answer; ask one that does before a release',
    };
  }
  const { total, critical, high } = known;
  return {
    ok: critical + high === 0,
    says: `npm audit, what is shipped: ${total} known weaknesses, ${critical + high} of them high or critical`,
  };
}

await main(async () => {
  await ensurePackages();
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const files = [
    'session',
    'tokens',
    'company',
    'hand-in',
    'access',
    'people',
    'guard',
    'statements',
  ];
  const started = Date.now();
  console.log('Running; this takes some minutes.');
  await run(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      'backend',
      '--reporter=json',
      `--outputFile.json=${report}`,
      'test/security',
      ...files.map((name) => `test/backend/${name}.test.ts`),
    ],
    {
      stdio: ['ignore', 'ignore', process.stderr.isTTY ? 'inherit' : 'ignore'],
      env: { ...process.env, SECURITY_TRIES: tries },
    },
  );
  const { passed, failed } = table(results());
  const { ok, says } = await audit();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${says}\n${passed} passed, ${failed} failed, in ${seconds} s`);
  if (failed > 0 || !ok) throw new Problem('Not everything is as it should be; see above.');
});
