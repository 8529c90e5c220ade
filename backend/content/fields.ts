import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Language } from '../../shared/model/language.ts';
import { languages } from '../../shared/model/names.ts';

/** What is wrong with a content file, where, and what to write instead. Lines count from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  /** In a JSON file: `messages.item.1`. */
  field?: string;
}
export type Report = (line: number, message: string) => void;

/** A YAML value with its name and place, so that whatever is wrong with it can be said exactly. */
export interface Field {
  /** `escalate[1].severity`; empty for the whole. */
  path: string;
  line: number;
  node: Node | null;
  problem: (message: string) => void;
  child: (key: string | number, node: Node | null, keyNode?: Node) => Field;
}

/** Reads YAML text that begins on line `firstLine` of its file; nothing when its syntax is wrong (reported). */
export function openYaml(text: string, firstLine: number, report: Report): Field | undefined {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const field = (path: string, line: number, node: Node | null): Field => ({
    path,
    line,
    node,
    problem: (message) => report(line, path ? `\`${path}\`: ${message}` : message),
    child: (key, childNode, keyNode) => {
      const start = (keyNode ?? childNode)?.range?.[0];
      const name = typeof key === 'number' ? `${path}[${key + 1}]` : path ? `${path}.${key}` : key;
      return field(name, start === undefined ? line : lineAt(start), childNode);
    },
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) {
      report(lineAt(error.pos[0]), `YAML syntax: ${error.message}. ${yamlHint}`);
    }
    return document.errors.length > 0 ? undefined : field('', firstLine, document.contents);
  } catch {
    // The parser recurses; absurd nesting ends here instead of ending the process.
    report(firstLine, 'this YAML is nested too deeply to read; write it flat');
    return undefined;
  }
}
const yamlHint = 'Check the indentation, and put text with a colon, # or [ in "quotes"';

/** The fields of a map. Unknown and missing keys are reported. */
export function fieldsOf(
  field: Field,
  required: readonly string[],
  optional: readonly string[] = [],
): Map<string, Field> {
  const known = [...required, ...optional];
  const found = new Map<string, Field>();
  if (!isMap(field.node)) {
    field.problem(`expected keys with values (${known.join(', ')})`);
    return found;
  }
  for (const { key, value } of field.node.items) {
    const name = isScalar(key) ? String(key.value) : '?';
    const child = field.child(name, value as Node | null, key as Node);
    if (known.includes(name)) found.set(name, child);
    else child.problem(`unknown key${didYouMean(name, known)}. Known here: ${known.join(', ')}`);
  }
  for (const key of required) {
    if (!found.has(key)) field.problem(`\`${key}\` is missing; add \`${key}:\``);
  }
  return found;
}

/** Values by language; an unknown language is reported. */
export function byLanguageOf<Value>(
  field: Field | undefined,
  read: (child: Field) => Value | undefined,
  required: readonly Language[] = [],
): Partial<Record<Language, Value>> {
  const found: Partial<Record<Language, Value>> = {};
  if (!field) return found;
  for (const [lang, child] of fieldsOf(field, required, languages)) {
    const value = read(child);
    if (value !== undefined) found[lang as Language] = value;
  }
  return found;
}

/** The items of a list; a single value counts as a list of one. */
export function itemsOf(field: Field | undefined): Field[] {
  if (!field) return [];
  if (isSeq(field.node)) return field.node.items.map((item, i) => field.child(i, item as Node));
  if (isScalar(field.node) && field.node.value !== null) return [field];
  field.problem('expected a list, such as [one, two]');
  return [];
}

/** Text on one line or more. What YAML reads as a number or a yes/no is still the text that was written. */
export function textOf(field: Field | undefined, longest = 300): string | undefined {
  if (!field) return undefined;
  const { node } = field;
  const text =
    isScalar(node) && node.value !== null
      ? (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim()
      : undefined;
  if (text && text.length <= longest) return text;
  field.problem(
    text ? `${text.length} characters; at most ${longest} fit` : 'expected text; write it here',
  );
  return undefined;
}

export function textsOf(field: Field | undefined, longest = 300): string[] {
  return itemsOf(field).flatMap((item) => textOf(item, longest) ?? []);
}

/** A whole number from `least` to `most`. */
export function wholeOf(field: Field | undefined, least: number, most: number): number | undefined {
  if (!field) return undefined;
  const value = isScalar(field.node) ? field.node.value : undefined;
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) {
    return value as number;
  }
  field.problem(`expected a whole number from ${least} to ${most}`);
  return undefined;
}

export function choiceOf<const Choice extends string>(
  field: Field | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textOf(field);
  if (text === undefined) return undefined;
  const choice = choices.find((one) => one === text);
  if (!choice) {
    field?.problem(
      `\`${text}\` is not known${didYouMean(text, choices)}. Choose from: ${choices.join(', ')}`,
    );
  }
  return choice;
}

/** `ID`, `MY` ... (ISO 3166 alpha-2). */
export function marketOf(field: Field): string | undefined {
  const text = textOf(field);
  if (text === undefined || /^[A-Z]{2}$/.test(text)) return text;
  field.problem(`\`${text}\` is not a market; write its two capital letters, such as ID`);
  return undefined;
}

/** `, did you mean \`x\`?` when one of the words is close. */
function didYouMean(word: string, words: readonly string[]): string {
  const near = words
    .map((other) => ({ other, edits: editsBetween(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= Math.max(1, word.length / 3)
    ? `, did you mean \`${near.other}\`?`
    : '';
}

function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= Math.min(a.length, 40); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
