import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Adapter } from '../../../shared/model/adapter.ts';
import { UsageEvent } from '../../../shared/model/usage.ts';
import type { OutboxItem, ReadBy, TicketView } from '../../../widget/port.ts';
import { packs, tickets } from './content.ts';
import { at, settled, show } from './show.ts';

// A page that its adapter no longer fits: what is still there, who is told, and how it ends.

const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
/** Without what was said to a screen reader before. */
const body = (root: HTMLElement) => root.querySelector<HTMLElement>('.body')?.innerText ?? '';
/** New content is indexed first. */
const patience = { timeout: 10_000 };
const button = (name: string | RegExp) => page.getByRole('button', { name });
const by: ReadBy = { adapter: 'casebook', version: 1, page: 0 };
const broken: TicketView = { state: 'changed', missing: ['messages'] };
const raises = (items: OutboxItem[]) =>
  items.flatMap((item) => (item.kind === 'raise' ? [item.body] : []));
const adapter = (version: number): Adapter => ({
  id: 'casebook',
  version,
  name: 'Casebook',
  pages: ['/*'],
  ticketId: [{ css: 'h1' }],
  messages: { item: ['p'], text: [{ css: 'p' }], author: [{ is: 'customer' }] },
  composers: [],
  expect: ['id'],
});

test('it says what is missing, and SOPs can be found and read all the same', async () => {
  const { root, panel } = await show();
  await panel.ticket(broken, by);
  await settled();
  expect(text(root)).toContain('This page has changed: reading is off');
  await vi.waitFor(() => expect(text(root)).toContain('Not found: messages.'));
  await button('Find an SOP').last().click();
  await page.getByRole('searchbox').fill('refund');
  await vi.waitFor(() => expect(root.querySelectorAll('.result').length).toBeGreaterThan(0));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(text(root)).toContain('Refund sent, not on the card yet'));
  await userEvent.keyboard('{Escape}{Escape}');
  await vi.waitFor(() => expect(text(root)).toContain('reading is off'));
});

test('an escalation by hand goes out with the number, and its answer is shown', async () => {
  const { root, panel, world } = await show();
  await panel.ticket(broken, by);
  await settled();
  await userEvent.keyboard('{Alt>}x{/Alt}');
  await settled(350);
  expect(document.activeElement).toBe(page.getByLabelText(/^Ticket number/).element());
  await button(/^Escalate/).click();
  expect(text(root)).toContain('Write the ticket number');
  expect(raises(world.delivered)).toEqual([]);
  await userEvent.fill(page.getByLabelText(/^Ticket number/), ' 48213 ');
  await button(/^Escalate/).click();
  expect(text(root)).toContain('Write what happened.');
  await userEvent.fill(page.getByLabelText('What happened'), 'Threatens to go public');
  await button(/^Escalate/).click();
  await vi.waitFor(() => expect(raises(world.delivered)).toHaveLength(1));
  expect(raises(world.delivered)[0]).toMatchObject({
    category: 'issue',
    queue: 'payments',
    ticket: { console: 'casebook', id: '48213', url: '', subject: '' },
    summary: 'Threatens to go public',
    evidence: [],
  });
  await vi.waitFor(() => expect(text(root)).toContain('Sent. To be taken by'));
  expect(text(root)).toContain('reading is off');
  expect(text(root)).toContain('Draft not checked');
  // The page is read again: the ticket in sight counts, nothing else.
  await panel.ticket({ state: 'open', ticket: tickets.refund }, { ...by, version: 2 });
  await vi.waitFor(() => expect(body(root)).not.toContain('reading is off'));
  expect(text(root)).toContain('Refund sent, not on the card yet');
});

test('a number that was still found is filled in', async () => {
  const { panel } = await show();
  await panel.ticket({ ...broken, id: '48231' } as TicketView, by);
  await settled();
  await button(/^Escalate/).click();
  await settled();
  await expect.element(page.getByLabelText(/^Ticket number/)).toHaveValue('48231');
  expect(document.activeElement).toBe(page.getByLabelText('What happened').element());
});

test('a report goes out once an hour by version and page, and one when it is well again', async () => {
  const { panel, world, time } = await show({ clock: at(14, 5) });
  const events = () => world.events.filter(({ kind }) => kind.startsWith('reading.'));
  const hear = async (view: TicketView, read = by) => {
    await panel.ticket(view, read);
    await settled(20);
  };
  await hear(broken);
  await hear({ state: 'loading', key: { console: 'casebook', id: '48231' } });
  await hear(broken);
  expect(events()).toHaveLength(1);
  await hear({ state: 'changed', missing: ['id', 'composer'] }, { ...by, page: 1 });
  expect(events()).toHaveLength(2);
  time.now = at(15, 2);
  await hear(broken);
  await hear(broken, { ...by, version: 2 });
  await hear({ state: 'open', ticket: tickets.refund }, { ...by, version: 3 });
  await hear({ state: 'open', ticket: tickets.refund }, { ...by, version: 3 });
  const since = new Date(at(14, 5)).toISOString();
  const all = events();
  expect(all.map(({ kind, adapter, page }) => `${kind} ${adapter} ${page}`)).toEqual([
    'reading.broken casebook@1 0',
    'reading.broken casebook@1 1',
    'reading.broken casebook@1 0',
    'reading.broken casebook@2 0',
    'reading.back casebook@1 0',
    'reading.back casebook@1 1',
    'reading.back casebook@2 0',
  ]);
  expect(all[2]).toEqual({
    id: expect.any(String),
    at: new Date(at(15, 2)).toISOString(),
    kind: 'reading.broken',
    console: 'casebook',
    ticket: '-',
    adapter: 'casebook@1',
    page: 0,
    unread: ['messages'],
    since,
  });
  expect(all[4]).toMatchObject({ since, unread: ['messages'] });
  for (const event of all) expect(UsageEvent.safeParse(event).success).toBe(true);
});

test('the page gets what the workspace published for its console, and what comes later', async () => {
  const { panel, world } = await show({
    prepare: ({ world }) => {
      world.packs = { ...packs, adapters: [adapter(2), { ...adapter(5), id: 'other' }] };
    },
  });
  const adapted = () => world.calls.filter(([name]) => name === 'adapt').map(([, one]) => one);
  await panel.ticket(broken, by);
  await settled();
  expect(adapted()).toEqual([2]);
  world.packs = { ...packs, version: 'test-2', adapters: [adapter(3)] };
  world.changed('packs');
  await vi.waitFor(() => expect(adapted()).toEqual([2, 3]), patience);
  world.packs = { ...packs, version: 'test-3', adapters: [] };
  world.changed('packs');
  await vi.waitFor(() => expect(adapted()).toEqual([2, 3, undefined]), patience);
});

test('a console nobody knows says so, until its adapter is published', async () => {
  const { root, panel, world } = await show();
  await panel.ticket({ state: 'none' }, { adapter: 'casebook', version: 0, page: -1 });
  await settled();
  expect(text(root)).toContain('Nobody has published an adapter named “casebook”');
  world.packs = { ...packs, version: 'test-2', adapters: [adapter(1)] };
  world.changed('packs');
  await vi.waitFor(() => expect(body(root)).not.toContain('Nobody has published'), patience);
  expect(world.calls).toContainEqual(['adapt', 1]);
});
