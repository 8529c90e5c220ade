import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Known, OptionsWorld } from '../../../extension/options-world.ts';
import { Tools } from '../../../extension/Tools.tsx';
import type { Adapter } from '../../../shared/model/adapter.ts';
import bare from '../../../widget/host/consoles/bare.json' with { type: 'json' };
import { options } from '../../../widget/words/en/index.ts';

const words = options.tools;
const own = { ...(bare as Adapter), id: 'pillar', name: 'Pillar' };
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(
  ownAdapters: Adapter[],
  sites: { pattern: string; adapter: string }[] = [],
  allowed = true,
) {
  const world = {
    request: vi.fn(async () => allowed),
    setUp: vi.fn(async () => undefined),
    configure: vi.fn(async () => undefined),
    importAdapter: vi.fn(async (adapter: unknown) => {
      if (!(adapter as Adapter).ticketId) throw new Error('ticketId: Invalid input');
    }),
  };
  const known = { config: { ownAdapters, sites } } as unknown as Known;
  const props = {
    words: options,
    known,
    world: world as unknown as OptionsWorld,
    changed: vi.fn(),
  };
  render(<Tools {...props} />, root);
  return world;
}
const address = () => page.getByLabelText(words.address);
const start = () => page.getByRole('button', { name: words.start, exact: true });
const file = (text: string) => new File([text], 'pillar.json', { type: 'application/json' });

test('begins on the page named, once the browser allows it', async () => {
  const world = show([]);
  await userEvent.fill(address(), 'https://tool.example.com/tickets/5');
  await start().click();
  expect(world.request).toHaveBeenCalledWith(['https://tool.example.com/*']);
  await vi.waitFor(() =>
    expect(world.setUp).toHaveBeenCalledWith('https://tool.example.com/tickets/5'),
  );
});

test('says what is wrong with an address, and when the browser refuses', async () => {
  const world = show([], [], false);
  await userEvent.fill(address(), 'tool');
  await start().click();
  await expect.element(page.getByText(options.siteWrong)).toBeVisible();
  expect(world.request).not.toHaveBeenCalled();
  await userEvent.fill(address(), 'https://tool.example.com/tickets/5');
  await start().click();
  await expect.element(page.getByText(options.refused('tool.example.com'))).toBeVisible();
  expect(world.setUp).not.toHaveBeenCalled();
});

test('takes an adapter from a file, and says what is wrong in another', async () => {
  const world = show([]);
  await userEvent.upload(page.getByLabelText(words.import), file(JSON.stringify(own)));
  await expect.element(page.getByText(words.imported('Pillar'))).toBeVisible();
  expect(world.importAdapter).toHaveBeenCalledWith(own);
  await userEvent.upload(page.getByLabelText(words.import), file('{"id":"x"}'));
  await expect.element(page.getByText(words.refused('ticketId: Invalid input'))).toBeVisible();
  await userEvent.upload(page.getByLabelText(words.import), file('not JSON'));
  await expect.element(page.getByText(/This file cannot be used: Unexpected/)).toBeVisible();
  expect(world.importAdapter).toHaveBeenCalledTimes(2);
});

test('one that a site uses cannot be forgotten', async () => {
  const other = { ...own, id: 'other', name: 'Other' };
  const world = show([own, other], [{ pattern: 'https://tool.example.com/*', adapter: 'pillar' }]);
  await expect.element(page.getByText(words.inUse)).toBeVisible();
  expect(page.getByRole('button', { name: words.remove('Pillar') }).query()).toBeNull();
  await page.getByRole('button', { name: words.remove('Other') }).click();
  expect(world.configure).toHaveBeenCalledWith({ adapters: [own] });
  await page.screenshot({ path: '../../../test-results/picker/options-tools.png' });
});
