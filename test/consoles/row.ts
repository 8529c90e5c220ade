/** One row of the table: a console in a browser, every cell tried and measured. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterSend, breakage, fields, gate, insert, type Trial, ticketSwitch } from './cells.ts';
import type { Driver } from './session.ts';
import { gates, type Subject } from './subject.ts';

export const columns = [
  'fields read',
  'insert',
  'click',
  'key',
  'submit',
  'exactly once',
  'ticket switch',
  'after send',
  'breakage',
] as const;
export type Column = (typeof columns)[number];

export interface Cell {
  /** `absent`: the console has no such thing. */
  state: 'passed' | 'failed' | 'absent';
  /** A figure, where there is one. */
  figure?: string;
  /** Why it failed or is absent. */
  why?: string;
}

export interface Row {
  console: string;
  browser: string;
  cells: Record<Column, Cell>;
  seconds: number;
}

const pictures = resolve(import.meta.dirname, '../../test-results/consoles');
let rows = 0;

/** @param tried hears of each cell once it is known. */
export async function rowFor(
  subject: Subject,
  browserName: string,
  browser: Driver,
  tried: (column: Column, cell: Cell) => void = () => {},
): Promise<Row> {
  rows += 1;
  mkdirSync(pictures, { recursive: true });
  const began = Date.now();
  const trial: Trial = {
    browser,
    subject,
    stamp: `r${began.toString(36)}n${rows}`,
    sent: [],
    stopped: [],
    picture: '',
  };
  const cells = {} as Record<Column, Cell>;

  async function cell(column: Column, check: () => Promise<unknown>) {
    const name = [subject.name, browserName, column].join('-').replaceAll(' ', '-');
    trial.picture = join(pictures, `${name}.png`);
    rmSync(trial.picture, { force: true });
    try {
      const figure = await check();
      cells[column] = { state: 'passed', ...(typeof figure === 'string' ? { figure } : {}) };
    } catch (error) {
      cells[column] = { state: 'failed', why: (error as Error).message };
    }
    tried(column, cells[column]);
  }

  await cell('fields read', () => fields(trial));
  await cell('insert', () => insert(trial));
  for (const by of gates) {
    const press = subject.press[by];
    if (typeof press === 'string') cells[by] = { state: 'absent', why: press };
    else await cell(by, () => gate(trial, by));
  }
  await cell('after send', () => afterSend(trial));
  await cell('ticket switch', () => ticketSwitch(trial));
  await cell('breakage', () => breakage(trial));

  // Last, when whatever would go out twice or after all has long had its time.
  await cell('exactly once', async () => {
    const wrong: string[] = [];
    for (const words of trial.sent) {
      const count = await subject.arrived(words);
      if (count !== 1) wrong.push(`"${words}" arrived ${count} times`);
    }
    for (const { gate, words } of trial.stopped) {
      const count = await subject.arrived(words);
      if (count === 0) continue;
      cells[gate] = { state: 'failed', why: `"${words}" was stopped and arrived ${count} times` };
      wrong.push(cells[gate].why ?? '');
    }
    if (trial.sent.length === 0) wrong.push('nothing was sent');
    if (wrong.length) throw new Error(wrong.join('; '));
    return `${trial.sent.length}/${trial.sent.length}`;
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  return { console: subject.name, browser: browserName, cells, seconds };
}
