import type * as z from 'zod/mini';
import { lineOf } from '../../shared/json-lines.ts';
import { Adapter } from '../../shared/model/adapter.ts';
import type { Problem } from './fields.ts';

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];

/** What is wrong in one of several shapes: told of the shape that it comes nearest to. */
function flat(issue: Issue, at: Path): { path: Path; message: string }[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'invalid_union') {
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (nearest) return nearest.flatMap((inner) => flat(inner as Issue, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'no such field' }));
  }
  return [{ path, message: issue.message }];
}

/**
 * Everything that keeps this from being an adapter, by field; the line is that of the file as Deskside writes it.
 * @param id what it is to be published as.
 */
export function adapterProblems(id: string, value: unknown): Problem[] {
  const file = `${id}.json`;
  const text = JSON.stringify(value, null, 2) ?? '';
  const problem = (path: Path, message: string): Problem => {
    const field = path.map(String).join('.');
    return { file, line: lineOf(text, field) ?? 1, message, ...(field ? { field } : {}) };
  };
  const read = Adapter.safeParse(value);
  if (!read.success) {
    return read.error.issues
      .flatMap((issue) => flat(issue as Issue, []))
      .map(({ path, message }) => problem(path, message));
  }
  if (read.data.id !== id)
    return [problem(['id'], `this is published as ${id}; write it here too`)];
  return [];
}
