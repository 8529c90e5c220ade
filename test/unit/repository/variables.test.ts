import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { variables } from '../../../backend/config.ts';

const root = resolve(import.meta.dirname, '../../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

/** `| `NAME` | what it is for | what holds without it |` */
const rows = Object.values(variables).map(
  ({ name, means, unset }) => `| \`${name}\` | ${means} | ${unset} |`,
);
const written = readme
  .split('\n')
  .filter((line) => /^\| `[A-Z_]+`/.test(line))
  .map((line) => line.replace(/\s+\|/g, ' |').replace(/\|\s+/g, '| '));

it('the README has a row for every variable of the environment, as config.ts says it', () => {
  expect(written, `They should be:\n${rows.join('\n')}`).toEqual(rows);
});

it('the sample environments name only variables that there are', () => {
  const known = new Set<string>(Object.values(variables).map(({ name }) => name));
  const sample = readFileSync(resolve(root, 'backend/deploy/deskside.env'), 'utf8');
  const unit = readFileSync(resolve(root, 'backend/deploy/deskside@.service'), 'utf8');
  const container = readFileSync(resolve(root, 'backend/deploy/Containerfile'), 'utf8');
  const set = [
    ...(sample.match(/^[A-Z_]+(?==)/gm) ?? []),
    ...(unit.match(/^Environment=.*/gm) ?? []).flatMap((line) => line.match(/[A-Z_]+(?==)/g) ?? []),
    ...(container.match(/^ENV .*/gm) ?? []).flatMap((line) => line.match(/[A-Z_]+(?==)/g) ?? []),
  ].filter((name) => name !== 'NODE_ENV');
  expect(set.length).toBeGreaterThan(10);
  expect(set.filter((name) => !known.has(name))).toEqual([]);
});
