import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsWorld, patternOf } from '../../../extension/OptionsPage.tsx';
import * as en from '../../../widget/words/en.ts';

const words = en.options;
const adapters = [
  { id: 'casebook', name: 'Casebook' },
  { id: 'redmine', name: 'Redmine' },
];
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(config?: Parameters<typeof Options>[0]['config'], more: Partial<OptionsWorld> = {}) {
  const world = {
    configure: vi.fn(async () => undefined),
    request: vi.fn(async () => true),
    granted: vi.fn(async () => true),
    withdraw: vi.fn(async () => true),
    reach: vi.fn(async () => undefined),
    ...more,
  };
  render(<Options words={words} config={config} adapters={adapters} world={world} />, root);
  return world;
}
const backend = () => page.getByLabelText(words.backend);
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('saves the backend by its origin, after asking the browser', async () => {
  const world = show();
  await userEvent.fill(backend(), 'https://deskside.example.com/panel/');
  await button(words.save).click();
  await expect.element(page.getByText(words.saved)).toBeVisible();
  expect(world.request).toHaveBeenCalledWith('https://deskside.example.com/*');
  expect(world.configure).toHaveBeenCalledWith('https://deskside.example.com', []);
});

test('names what is wrong with an address, and a backend that does not answer', async () => {
  show(undefined, { reach: () => Promise.reject(new Error('no line')) });
  await userEvent.fill(backend(), 'javascript:alert(1)');
  await button(words.test).click();
  await expect.element(page.getByText(words.backendWrong)).toBeVisible();
  await userEvent.fill(backend(), 'https://deskside.example.com');
  await button(words.test).click();
  await expect.element(page.getByText(words.fails('https://deskside.example.com'))).toBeVisible();
});

test('adds a site only when the browser allows it, and removes it with its permission', async () => {
  let allowed = false;
  const config = { backend: 'https://deskside.example.com', sites: [], fixed: false };
  const world = show(config, { request: vi.fn(async () => allowed) });
  const site = () => page.getByLabelText(words.site);
  await userEvent.fill(site(), 'https://track.example.com/issues/1');
  await userEvent.selectOptions(page.getByLabelText(words.tool, { exact: true }), 'redmine');
  await button(words.add).click();
  await expect.element(page.getByText(words.refused('https://track.example.com/*'))).toBeVisible();
  expect(world.configure).not.toHaveBeenCalled();

  allowed = true;
  await button(words.add).click();
  await expect.element(page.getByText('https://track.example.com/*')).toBeVisible();
  expect(world.configure).toHaveBeenCalledWith('https://deskside.example.com', [
    { pattern: 'https://track.example.com/*', adapter: 'redmine' },
  ]);
  await button(words.remove('track.example.com')).click();
  await expect.element(page.getByText(words.noSites)).toBeVisible();
  await expect
    .poll(() => vi.mocked(world.withdraw).mock.calls)
    .toEqual([['https://track.example.com/*']]);
});

test('what the organisation fixed is shown and cannot be changed', async () => {
  const sites = [{ pattern: 'https://track.example.com/*', adapter: 'redmine' }];
  show({ backend: 'https://deskside.example.com', sites, fixed: true });
  await expect.element(page.getByText(words.fixed)).toBeVisible();
  await expect.element(backend()).toBeDisabled();
  expect(button(words.save).query()).toBeNull();
  expect(button(words.add).query()).toBeNull();
});

test('a site whose permission was taken away says so', async () => {
  const sites = [{ pattern: 'https://track.example.com/*', adapter: 'redmine' }];
  const config = { backend: 'https://deskside.example.com', sites, fixed: false };
  const world = show(config, { granted: vi.fn(async () => false) });
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  await button(words.allow).click();
  expect(world.request).toHaveBeenCalledWith('https://track.example.com/*');
  await expect.element(page.getByText(words.waiting)).not.toBeInTheDocument();
});

test('an address becomes a pattern', () => {
  expect(patternOf(' http://127.0.0.1:8082/issues/1 ')).toBe('http://127.0.0.1:8082/*');
  expect(patternOf('ftp://x')).toBeUndefined();
  expect(patternOf('track')).toBeUndefined();
});
