import { CsvError, parse } from 'csv-parse/sync';
import { lineOf } from '../../shared/json-lines.ts';
import { roles } from '../../shared/model/account.ts';
import { Wanted } from '../../shared/model/people.ts';
import type { Problem } from '../content/fields.ts';

/** A row of a list of people. Its line is looked for when it has to be named. */
export type Row = Wanted & { line: () => number };
type Found = { line: () => number; value: object };

/** What is read of a column, by the name that stands over it. Lists are parted by `;`. */
const list = (text: string) => text.split(';').flatMap((one) => one.trim() || []);
const orNone = (text: string) => text.trim() || null;
const yes = new Set(['yes', 'true', '1']);
const no = new Set(['no', 'false', '0']);
const columns: Record<string, [keyof Wanted, (text: string) => unknown]> = {
  email: ['email', (text) => text],
  name: ['name', (text) => text],
  role: ['role', (text) => text.trim().toLowerCase()],
  site: ['site', (text) => text],
  team: ['team', (text) => text],
  sites: ['sites', list],
  queues: ['queues', list],
  lead: ['lead', orNone],
  started_on: ['startedOn', orNone],
  external_id: ['externalId', orNone],
  active: [
    'active',
    (text) => {
      const word = text.trim().toLowerCase();
      return yes.has(word) || (no.has(word) ? false : text);
    },
  ],
};
/** What a person must have; the rest may be left out of a file. */
const needed = ['email', 'name', 'role', 'site', 'team'];

const mostPeople = 50_000;
/** Whoever mends these reads the file again. */
export const mostProblems = 200;

/** The people of a file, or everything that is wrong with it. */
export function readPeople(file: string, text: string): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, message: string, field?: string) =>
    void problems.push({ file, line, message, ...(field ? { field } : {}) });
  const found = /\.json$/i.test(file) ? fromJson(text, report) : fromCsv(text, report);
  if (found.length > mostPeople) report(1, `has more than ${mostPeople} people; part it`);
  const rows = found.slice(0, mostPeople).flatMap(({ line, value }): Row[] => {
    const read = Wanted.safeParse(value);
    if (read.success) return [{ ...read.data, line }];
    for (const { path, message } of problems.length < mostProblems ? read.error.issues : []) {
      report(line(), `${nameOf(path[0])}: ${sayOf(path[0], message)}`, path.map(String).join('.'));
    }
    return [];
  });
  return { rows, problems };
}

type Report = (line: number, message: string) => void;

/** As the file has it. */
const nameOf = (key: PropertyKey | undefined) =>
  Object.entries(columns).find(([, [known]]) => known === key)?.[0] ?? String(key ?? 'the person');

const sayOf = (key: PropertyKey | undefined, message: string) =>
  key === 'role'
    ? `is none of ${roles.join(', ')}`
    : key === 'active'
      ? 'is neither yes nor no'
      : message;

function fromCsv(text: string, report: Report): Found[] {
  let records: { info: { lines: number }; record: string[] }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      delimiter: /^[^\r\n,]*;/.test(text) ? ';' : ',',
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(Number(error.lines) || 1, `CSV: ${error.message}`);
    return [];
  }
  const [head, ...rest] = records;
  const names = head?.record.map((name) => name.trim().toLowerCase().replaceAll(' ', '_')) ?? [];
  const at = head?.info.lines ?? 1;
  for (const name of needed) {
    if (!names.includes(name)) report(at, `the column "${name}" is missing`);
  }
  for (const [place, name] of names.entries()) {
    if (!Object.hasOwn(columns, name)) {
      report(at, `"${name}" is no column; there are ${Object.keys(columns).join(', ')}`);
    } else if (names.indexOf(name) < place) report(at, `the column "${name}" is there twice`);
  }
  const wrongHead = needed.some((name) => !names.includes(name));
  return rest.flatMap(({ info: { lines }, record }): Found[] => {
    if (record.length !== names.length) {
      report(lines, `has ${record.length} fields; the first line names ${names.length}`);
      return [];
    }
    if (wrongHead) return [];
    const value: Record<string, unknown> = {};
    for (const [place, name] of names.entries()) {
      const [key, read] = columns[name] ?? [];
      if (key && read) value[key] = read(record[place] ?? '');
    }
    return [{ line: () => lines, value }];
  });
}

function fromJson(text: string, report: Report): Found[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    report(1, `JSON: ${(error as Error).message}`);
    return [];
  }
  const people = (content as { people?: unknown } | null)?.people;
  if (!Array.isArray(people)) {
    report(1, 'must be { "people": [ … ] }');
    return [];
  }
  const known = new Set(Object.values(columns).map(([key]) => key as string));
  return people.slice(0, mostPeople + 1).flatMap((value: unknown, place): Found[] => {
    const line = () => lineOf(text, `people.${place}`) ?? 1;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(line(), 'is no person');
      return [];
    }
    const strange = Object.keys(value).filter((key) => !known.has(key));
    for (const key of strange) report(line(), `"${key}" is not known of people`);
    return [{ line, value }];
  });
}
