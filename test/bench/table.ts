import { type Figure, interval } from './figures.ts';

const head = ['figure', 'measured', '95 %', 'simple method', 'MiniSearch', 'FlexSearch', 'reach'];

/** As a Markdown table, so that it can go into a document as it is. */
export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.value, figure.unit),
    figure.of ? range(figure.value, figure.of) : '',
    figure.simple ?? '–',
    shown(figure.miniSearch, figure.unit),
    shown(figure.flexSearch, figure.unit),
    figure.reach ?? '–',
  ]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  console.log(line(head));
  console.log(
    `|${widths.map((width, at) => `${'-'.repeat(width + 1)}${at ? ':' : '-'}`).join('|')}|`,
  );
  for (const row of rows) console.log(line(row));
}

function shown(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '–';
  if (unit === 'ms') return `${value.toFixed(2)} ms`;
  if (unit === 'KB') return `${value.toFixed(0)} KB`;
  if (unit === 'times') return `${value.toFixed(0)} ×`;
  if (unit === 'fraction') return value.toFixed(3);
  return value.toFixed(1);
}

function range(value: number, of: number): string {
  const [low, high] = interval(value, of);
  return `${low.toFixed(1)}–${high.toFixed(1)}`;
}
