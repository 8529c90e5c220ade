/** An adapter file on its way to the server: what only a browser can tell, and where it stands in the file. */

import { brokenLine, lineOf } from '../../shared/json-lines.ts';
import type { Adapter } from '../../shared/model/adapter.ts';
import { saveFile } from './save.ts';

/** UTF-16 units; the server takes no more. */
const longest = 60_000;

export interface AdapterProblem {
  field: string;
  line: number;
  message: string;
}
export interface AdapterFile {
  adapter: Adapter;
  text: string;
}
type Words = Record<'tooLong' | 'noJson' | 'noId' | 'badSelector' | 'badPattern', string>;

/** Names under which texts are selectors, and under which address patterns, whatever they stand in. */
const selectors = new Set(
  'css item when internal drop cut field note in probe root nothing busy openReply fixed'.split(
    ' ',
  ),
);
const patterns = new Set(['pages', 'notPages', 'url']);

const parses = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};
const isSelector = (css: string) =>
  css.split(' >>> ').every((part) => parses(() => document.createElement('i').matches(part)));
const isPattern = (pattern: string) =>
  // A browser without it cannot tell; the panel's own tests of the page will.
  !('URLPattern' in window) ||
  parses(() => new URLPattern(pattern.startsWith('/') ? { pathname: pattern } : pattern));

function* textsIn(
  value: unknown,
  path: string[] = [],
  name = '',
): Generator<{ path: string; name: string; text: string }> {
  if (typeof value === 'string') yield { path: path.join('.'), name, text: value };
  if (typeof value !== 'object' || value === null || path.length > 9) return;
  for (const [key, part] of Object.entries(value)) {
    yield* textsIn(part, [...path, key], Array.isArray(value) ? name : key);
  }
}

export const withLines = (
  text: string,
  problems: readonly { field?: string | undefined; message: string }[],
): AdapterProblem[] =>
  problems
    .map(({ field = '', message }) => ({ field, message, line: lineOf(text, field) ?? 1 }))
    .sort((a, b) => a.line - b.line);

/** The file's adapter, or what keeps it from being one as far as this page can tell. */
export async function readAdapterFile(
  file: File,
  words: Words,
): Promise<AdapterFile | AdapterProblem[]> {
  if (file.size > longest * 4) return [{ field: '', line: 1, message: words.tooLong }];
  const text = await file.text();
  if (text.length > longest) return [{ field: '', line: 1, message: words.tooLong }];
  const broken = brokenLine(text);
  if (broken !== undefined) return [{ field: '', line: broken, message: words.noJson }];
  const adapter = JSON.parse(text) as Adapter;
  if (typeof adapter?.id !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(adapter.id)) {
    return withLines(text, [{ field: 'id', message: words.noId }]);
  }
  const wrong = [...textsIn(adapter)].flatMap(({ path, name, text: value }) => {
    if (selectors.has(name) && !isSelector(value)) {
      return [{ field: path, message: words.badSelector }];
    }
    return patterns.has(name) && !isPattern(value)
      ? [{ field: path, message: words.badPattern }]
      : [];
  });
  return wrong.length > 0 ? withLines(text, wrong) : { adapter, text };
}

/** As it is kept in a repository: two spaces, a line at the end. */
export function saveAdapter(adapter: Adapter): void {
  saveFile(`${adapter.id}.json`, `${JSON.stringify(adapter, null, 2)}\n`, 'application/json');
}
