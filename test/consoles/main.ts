/** The table of consoles: how `npm run consoles` asks for it, and what it says. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browserNames, openIn } from '../e2e/browsers.ts';
import { type Row, rowFor } from './row.ts';
import { startSubjects } from './subjects.ts';
import { failuresOf, notesOf, tableOf, totalsOf } from './table.ts';

const usage = `npm run consoles [-- --only NAME,… --browser NAME --json FILE]`;

/** Answers with the exit code: 1 when a cell failed, 2 when nothing like that can be asked for. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      browser: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const subjects = await startSubjects();
  try {
    const only = values.only?.split(',');
    const wanted = subjects.entries.filter(({ name }) => !only || only.includes(name));
    const browsers = browserNames.filter((name) => !values.browser || name === values.browser);
    const unknown = only?.find((name) => !subjects.entries.some((entry) => entry.name === name));
    if (values.help || unknown !== undefined || browsers.length === 0) {
      if (unknown !== undefined) console.error(`There is no console "${unknown}".`);
      console.log(usage);
      console.log(`Consoles: ${subjects.entries.map(({ name }) => name).join(', ')}`);
      console.log(`Browsers: ${browserNames.join(', ')}`);
      return values.help ? 0 : 2;
    }
    const began = Date.now();
    const skipped = wanted.filter(({ skip }) => skip);
    const rows: Row[] = [];
    const unprepared: string[] = [];
    for (const name of browsers) {
      const entries = wanted.filter(({ skip }) => !skip);
      const browser = await openIn(name, 'stub', {
        // Nobody answers there: what must reach the backend waits.
        backend: 'http://127.0.0.1:9',
        sites: entries.map(({ site }) => site),
      });
      try {
        for (const entry of entries) {
          process.stdout.write(`${entry.name}, ${name}: `);
          const subject = await entry.make().catch((error: Error) => {
            unprepared.push(`✗ ${entry.name}, ${name}, not tried: ${error.message}`);
            console.log('✗');
          });
          if (!subject) continue;
          const row = await rowFor(subject, name, browser, (_, { state }) =>
            process.stdout.write(state === 'failed' ? '✗' : '·'),
          );
          process.stdout.write(` ${row.seconds} s\n`);
          rows.push(row);
        }
      } finally {
        await browser.close();
      }
    }
    // Both browsers of a console together.
    rows.sort((a, b) => order(a) - order(b));
    function order({ console: name }: Row) {
      return wanted.findIndex((entry) => entry.name === name);
    }

    const totals = { ...totalsOf(rows), skipped: skipped.length };
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`\n${tableOf(rows)}\n`);
    for (const line of [...unprepared, ...failuresOf(rows), ...notesOf(rows)]) console.log(line);
    for (const { name, skip } of skipped) console.log(`skipped ${name}: ${skip}`);
    console.log(
      `\n${rows.length} rows: ${totals.passed} cells passed, ${totals.failed} failed, ` +
        `${totals.absent} have nothing to try, ${totals.skipped} consoles skipped, ${seconds} s`,
    );
    if (values.json) {
      const notTried = skipped.map(({ name, skip }) => ({ console: name, why: skip }));
      const report = {
        at: new Date(began).toISOString(),
        seconds,
        totals,
        rows,
        notTried,
        unprepared,
      };
      writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
    }
    return totals.failed + unprepared.length > 0 ? 1 : 0;
  } finally {
    await subjects.close();
  }
}
