import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import * as schema from '../../backend/db/schema.ts';
import { repositoryRoot } from '../../backend/root.ts';

const page = readFileSync(join(repositoryRoot(), 'backend', 'docs', 'citus.md'), 'utf8');
const named = (statement: string) =>
  [...page.matchAll(new RegExp(`^select ${statement}\\('(\\w+)'(.*)\\);$`, 'gm'))].map(
    ([, name = '', rest = '']) => ({ name, rest }),
  );
const tables = Object.values(schema).map((table) => getTableConfig(table as PgTable));
const hasWorkspace = tables.filter(({ columns }) =>
  columns.some(({ name }) => name === 'workspace'),
);

it('the page on Citus distributes every table by its workspace, and copies what has none', () => {
  const distributed = named('create_distributed_table');
  const copied = named('create_reference_table').map(({ name }) => name);
  // A session knows its workspace, and is found before it is known.
  const ours = hasWorkspace.map(({ name }) => name).filter((name) => name !== 'session');
  expect(distributed.map(({ name }) => name).sort()).toEqual(ours.sort());
  expect([...copied, ...ours].sort()).toEqual(tables.map(({ name }) => name).sort());
  for (const { name, rest } of distributed.slice(1)) {
    expect(rest, name).toBe(", 'workspace', colocate_with => 'workspace')".slice(0, -1));
  }
});

it('what is pointed at is distributed before what points at it, with the workspace in the key', () => {
  const order = [...named('create_reference_table'), ...named('create_distributed_table')].map(
    ({ name }) => name,
  );
  for (const { name, foreignKeys } of tables) {
    for (const { foreignTable, columns } of foreignKeys.map((key) => key.reference())) {
      const target = getTableConfig(foreignTable).name;
      expect(order.indexOf(target), `${name} to ${target}`).toBeLessThan(order.indexOf(name));
      if (order.indexOf(name) >= named('create_reference_table').length) {
        expect(columns[0]?.name, `${name} to ${target}`).toBe('workspace');
      }
    }
  }
});
