import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Adapter } from '../../../shared/model/adapter.ts';
import { consoles } from '../../../widget/host/consoles/index.ts';

test.each(Object.entries(consoles))(
  '%s is an adapter as one from the network must be',
  (id, adapter) => {
    expect(Adapter.parse(adapter)).toEqual(adapter);
    expect(adapter.id).toBe(id);
  },
);

const [good] = Object.values(consoles);
test.each([
  ['a regular expression in a pattern', { pages: ['/issues/:id(\\d+)'] }],
  ['a key that nobody knows', { script: 'alert(1)' }],
  ['a selector of a page and more', { probe: 'a '.repeat(300) }],
  ['no place for the id', { ticketId: [] }],
  ['a version that is none', { version: 0 }],
])('%s is refused', (_, wrong) => {
  expect(Adapter.safeParse({ ...good, ...wrong }).success).toBe(false);
});

test('the list of consoles says of each whether it was tried', () => {
  const list = resolve(import.meta.dirname, '../../../widget/host/consoles/README.md');
  const rows = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const { id, verified } of Object.values(consoles)) {
    const row = rows.find((cells) => cells[1]?.split(', ').includes(`\`${id}\``));
    expect(row, id).toBeDefined();
    if (verified) expect(row?.[2], id).toContain(verified.on);
    else expect(row?.[2], id).toBe('no');
  }
});
