import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tiny } from '../../unit/match/tiny-encoder.ts';
import { packs, tickets } from './content.ts';
import { settled, show } from './show.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (root: HTMLElement) => root.textContent ?? '';

const ticket = (id: string, words: string) => ({
  ...tickets.refund,
  id,
  subject: '',
  messages: [{ author: 'customer' as const, internal: false, text: words }],
});
const first = ticket('48301', 'The voucher wheel spins for ever without any prize');
const similar = ticket('48302', 'hello, spinning the voucher wheel gave zero prize');

/** The agent finds the SOP that the panel did not, and says that it is the one. */
async function choose(shown: Awaited<ReturnType<typeof show>>) {
  await shown.open(first);
  expect(text(shown.root)).toContain('No SOP fits this ticket');
  await page.getByRole('searchbox').fill('closed card');
  await userEvent.keyboard('{Enter}');
  await button('This one').click();
  await settled();
}

test('an SOP that the agent picked is on top of the next similar ticket, and says why', async () => {
  const shown = await show();
  const { root, open, world } = shown;
  await choose(shown);
  expect(text(root)).toContain('Following PAY-017');
  expect(text(root)).not.toContain('Agents chose this');
  await open(similar);
  expect(text(root)).toContain('Refund went to a closed card');
  expect(text(root)).toContain('Agents chose this on similar tickets.');
  expect(root.querySelector('.why q')?.textContent).toMatch(/voucher|wheel|prize/);
  await vi.waitFor(() => expect(world.store.get('memory')).toBeDefined(), 2000);
  expect(JSON.stringify([...world.store])).not.toMatch(/voucher|wheel/);
});

test('what another tab learned meanwhile moves nothing on the ticket in view, and shows on the next', async () => {
  const other = await show();
  await choose(other);
  await vi.waitFor(() => expect(other.world.store.get('memory')).toBeDefined(), 2000);
  const { root, open, world } = await show();
  await settled(300);
  await open(similar);
  expect(text(root)).toContain('No SOP fits this ticket');
  world.store.set('memory', other.world.store.get('memory'));
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  await open({ ...similar, tags: ['seen'] });
  expect(text(root)).toContain('No SOP fits this ticket');
  await open({ ...similar, id: '48303' });
  expect(text(root)).toContain('Agents chose this on similar tickets.');
});

test('a click that was undone teaches nothing', async () => {
  const { root, open } = await show();
  const asks = (id: string) => ({ ...similar, id });
  await open(first);
  await page.getByRole('searchbox').fill('closed card');
  await userEvent.keyboard('{Enter}');
  await button('This one').click();
  await button('Does not fit').click();
  await settled();
  await open(asks('48304'));
  expect(text(root)).toContain('No SOP fits this ticket');
  await open(first);
  await button('Undo').click();
  await settled();
  await open(asks('48305'));
  await vi.waitFor(async () => {
    await open({ ...similar, id: `48306-${Math.random()}` });
    expect(text(root)).toContain('Agents chose this on similar tickets.');
  }, 3000);
});

test('a panel that is opened again knows what the agent said', async () => {
  const one = await show();
  await choose(one);
  await vi.waitFor(() => expect(one.world.store.get('memory')).toBeDefined(), 2000);
  const kept = new Map(one.world.store);
  const two = await show({
    prepare({ world }) {
      for (const [key, value] of kept) world.store.set(key, value);
    },
  });
  await settled(500);
  await two.open(similar);
  expect(text(two.root)).toContain('Agents chose this on similar tickets.');
});

test('settings say what is learned, and forget it when asked twice', async () => {
  const shown = await show();
  const { root, open, world } = shown;
  await choose(shown);
  await button('Settings').click();
  await expect.element(page.getByText('1 ticket so far, on this device only.')).toBeVisible();
  await button('Forget what was learned here').click();
  await button('Cancel').click();
  await button('Forget what was learned here').click();
  shown.time.now += 1000;
  await button('Forget').click();
  await expect.element(page.getByText('Forgotten. The next ticket')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await settled(500);
  await open(similar);
  await settled();
  expect(text(root)).toContain('No SOP fits this ticket');
  expect(world.store.get('clicks')).toBe('');
});

test('where the workspace wants nothing learned, nothing is', async () => {
  const shown = await show({
    prepare({ world }) {
      world.packs = { ...packs, policy: { ...packs.policy, learning: 'off' } };
    },
  });
  await choose(shown);
  await shown.open(similar);
  expect(text(shown.root)).toContain('No SOP fits this ticket');
  await button('Settings').click();
  await expect
    .element(page.getByText('Nothing. Your workspace has switched learning off'))
    .toBeVisible();
  expect(shown.world.store.get('memory')).toBeUndefined();
});

/** A workspace with an encoder, and what its server has of it. */
const withEncoder = async (has: boolean) => {
  const { config, tokenizer, model } = tiny();
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(model));
  const encoder = [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const bytes = (said: string) => new TextEncoder().encode(said);
  return show({
    prepare({ world }) {
      world.packs = { ...packs, policy: { ...packs.policy, encoder } };
      if (!has) return;
      world.encoder = {
        'config.json': bytes(config),
        'tokenizer.json': bytes(tokenizer),
        'model.safetensors': model,
      };
    },
  });
};

test('settings say that an encoder helps', async () => {
  const { open } = await withEncoder(true);
  await open(first);
  await button('Settings').click();
  const line = page.getByText('An encoder of your workspace finds SOPs in other words too.');
  await expect.element(line, { timeout: 8000 }).toBeVisible();
});

test('settings say why an encoder cannot be used, and the panel works without it', async () => {
  const { open, root } = await withEncoder(false);
  await open(tickets.refund);
  await button('Settings').click();
  const line = page.getByText('This server has no encoder. Start it with ENCODER_DIR.');
  await expect.element(line, { timeout: 8000 }).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(text(root)).not.toContain('encoder');
  expect(text(root)).toContain('Refund');
});
