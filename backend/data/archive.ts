import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Migration } from '../db/migrate.ts';
import type { Partition, Table } from './tables.ts';

/**
 * A backup is one gzip file of JSON lines: the header; for each table its rows, an array of texts each, and a line with
 * their number and checksum; at the end the same for the whole. PostgreSQL reads the texts back as it wrote them.
 */
export interface Header {
  deskside: 'backup';
  version: 1;
  made: string;
  /** The schema that the rows are of. */
  migration: Migration;
  tables: (Table & { rows: number })[];
  partitions: Partition[];
}
export interface TableEnd {
  table: string;
  rows: number;
  sha256: string;
}
interface ArchiveEnd {
  end: true;
  rows: number;
  sha256: string;
}

/** The file is no backup, is damaged, or is of a Deskside that this one does not know. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** Counts lines and sums them up, for a table and for the whole. */
export function createSum() {
  const whole = createHash('sha256');
  let table = createHash('sha256');
  let rows = 0;
  let all = 0;
  return {
    add(line: string) {
      whole.update(`${line}\n`);
    },
    addRow(line: string) {
      whole.update(`${line}\n`);
      table.update(`${line}\n`);
      rows += 1;
      all += 1;
    },
    endTable(name: string): TableEnd {
      const end = { table: name, rows, sha256: table.digest('hex') };
      table = createHash('sha256');
      rows = 0;
      return end;
    },
    end: (): ArchiveEnd => ({ end: true, rows: all, sha256: whole.digest('hex') }),
  };
}

export interface Reading {
  header(header: Header): Promise<void> | void;
  /** A row of `table` as the line it is. */
  row?(table: string, line: string): Promise<void> | void;
  tableEnd?(end: TableEnd): Promise<void> | void;
}

/** Reads to the end and compares every sum. @throws ArchiveError that names what is wrong. */
export async function readArchive(path: string, reading: Reading): Promise<ArchiveEnd> {
  const file = createReadStream(path);
  const lines = createInterface({ input: gunzipped(file, path), crlfDelay: Infinity });
  const sum = createSum();
  let header: Header | undefined;
  let ended: ArchiveEnd | undefined;
  let table = 0;
  const broken = (what: string) => new ArchiveError(`${path} is damaged: ${what}.`);
  try {
    for await (const line of lines) {
      if (ended) throw broken('something follows its end');
      if (!header) {
        header = headerFrom(line, path);
        sum.add(line);
        await reading.header(header);
      } else if (line.startsWith('[')) {
        const name = header.tables[table]?.name;
        if (!name) throw broken('it has rows of no table');
        sum.addRow(line);
        await reading.row?.(name, line);
      } else if (line.startsWith('{"table":')) {
        const name = header.tables[table]?.name ?? '';
        const end = sum.endTable(name);
        if (JSON.stringify(end) !== line || end.rows !== header.tables[table]?.rows) {
          throw broken(`the rows of ${name} are not those that were written`);
        }
        sum.add(line);
        table += 1;
        await reading.tableEnd?.(end);
      } else {
        ended = sum.end();
        if (JSON.stringify(ended) !== line) throw broken('its checksum is another');
      }
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ArchiveError(`There is no ${path}.`);
    if (code === 'Z_BUF_ERROR') throw broken('it stops in the middle');
    if (code?.startsWith('Z_')) throw new ArchiveError(`${path} is no backup, or is damaged.`);
    throw error;
  } finally {
    file.destroy();
  }
  if (!header) throw new ArchiveError(`${path} is no backup of Deskside.`);
  if (!ended || table < header.tables.length) throw broken('it stops in the middle');
  return ended;
}

/** An error of the file ends the reading of its lines too. */
function gunzipped(file: Readable, path: string): Readable {
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(Object.assign(error, { path })));
  return file.pipe(gunzip);
}

function headerFrom(line: string, path: string): Header {
  let header: Partial<Header> = {};
  try {
    header = JSON.parse(line);
  } catch {
    // said below
  }
  if (header.deskside !== 'backup') throw new ArchiveError(`${path} is no backup of Deskside.`);
  if (header.version !== 1) {
    throw new ArchiveError(
      `${path} has format ${header.version}; this Deskside reads 1. Use the newer Deskside that made it.`,
    );
  }
  return header as Header;
}
