import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BadData, type Folder, folder } from './data.ts';
import type { Figure } from './figures.ts';
import { printTable } from './table.ts';

export interface Task {
  name: string;
  /** Files without which there is nothing to measure. */
  needs: string[];
  run(train: Folder, test: Folder): Figure[] | Promise<Figure[]>;
  /** Left out unless `--only` names it. */
  onlyWhenAsked?: boolean;
}

/** Measures the tasks one after the other and prints what they found. Returns the exit code. */
export async function runSuite(
  tasks: readonly Task[],
  args: string[],
  { sharedData }: { sharedData: string },
): Promise<number> {
  const began = Date.now();
  try {
    const { values } = parseArgs({
      args,
      options: {
        train: { type: 'string' },
        test: { type: 'string' },
        json: { type: 'string' },
        only: { type: 'string' },
      },
    });
    const train = folder(values.train ?? sharedData);
    const test = values.test ? folder(values.test) : train;
    const figures: Figure[] = [];
    const left: string[] = [];
    for (const { name, needs, run, onlyWhenAsked } of tasks) {
      if (onlyWhenAsked && !values.only) continue;
      if (values.only && !name.startsWith(values.only)) continue;
      const missing = needs.filter((file) => !train.has(file) && !test.has(file));
      if (missing.length) {
        left.push(`${name}: ${missing.join(', ')} is in neither folder`);
        continue;
      }
      const from = Date.now();
      try {
        const found = await run(train, test);
        if (!found.length) left.push(`${name}: nothing to test it on`);
        figures.push(...found);
      } catch (error) {
        // One set that is broken or not whole leaves the others measured.
        if (!(error instanceof BadData)) throw error;
        left.push(`${name}: ${error.message}`);
      }
      console.error(`${name} ${((Date.now() - from) / 1000).toFixed(1)} s`);
    }
    printTable(figures);
    if (left.length) console.log(`\nNot measured:\n${left.map((line) => `  ${line}`).join('\n')}`);
    const cpu = cpus();
    console.log(
      `\n${cpu.length} × ${cpu[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, ${Math.round((Date.now() - began) / 1000)} s`,
    );
    if (values.json) {
      const flat = Object.fromEntries(
        figures.map(({ name, value }) => [name, Number(value.toFixed(4))]),
      );
      writeFileSync(values.json, `${JSON.stringify(flat, null, 2)}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof BadData || (error instanceof TypeError && 'code' in error))) throw error;
    console.error(error.message);
    return 2;
  }
}
