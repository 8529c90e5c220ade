/** The table as text: Markdown, so that it can go into a document as it is. */
import { type Cell, type Column, columns, type Row } from './row.ts';

const titles: Partial<Record<Column, string>> = {
  click: 'gate: click',
  breakage: 'breakage noticed',
};
const mark = { passed: '✓', failed: '✗', absent: '–' };
const shown = ({ state, figure }: Cell) => (state === 'passed' && figure ? figure : mark[state]);

export function tableOf(rows: readonly Row[]): string {
  const lines = [
    ['console', 'browser', ...columns.map((one) => titles[one] ?? one)],
    ...rows.map((row) => [
      row.console,
      row.browser,
      ...columns.map((one) => shown(row.cells[one])),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  const text = lines.map(
    (line) => `| ${line.map((word, at) => word.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  text.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return text.join('\n');
}

/** What failed, a line each. */
export const failuresOf = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) =>
    columns
      .filter((column) => row.cells[column].state === 'failed')
      .map((column) => `✗ ${row.console}, ${row.browser}, ${column}: ${row.cells[column].why}`),
  );

/** Why there is nothing to try, a line for each reason. */
export function notesOf(rows: readonly Row[]): string[] {
  const where = new Map<string, Set<string>>();
  for (const { console: name, cells } of rows) {
    for (const column of columns) {
      const { state, why = '' } = cells[column];
      if (state !== 'absent') continue;
      const note = `${column}: ${why}`;
      where.set(note, (where.get(note) ?? new Set()).add(name));
    }
  }
  return [...where].map(([note, names]) => `– ${note} (${[...names].join(', ')})`);
}

export function totalsOf(rows: readonly Row[]) {
  const cells = rows.flatMap((row) => columns.map((column) => row.cells[column].state));
  const count = (state: Cell['state']) => cells.filter((one) => one === state).length;
  return { passed: count('passed'), failed: count('failed'), absent: count('absent') };
}
