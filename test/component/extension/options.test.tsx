import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../extension/OptionsPage.tsx';
import {
  type Known,
  type OptionsWorld,
  patternOf,
  startOf,
} from '../../../extension/options-world.ts';
import * as en from '../../../widget/words/en/index.ts';
import { me } from '../../samples.ts';

const words = en.options;
const backend = 'https://deskside.example.com';
const track = { pattern: 'https://track.example.com/*', adapter: 'redmine' };
const nothing: Known['config'] = {
  backendBy: 'person',
  sites: [],
  sitesBy: 'person',
  adapters: [],
  ownAdapters: [],
  problems: [],
};
const own: Known['config'] = { ...nothing, backend, sites: [{ ...track, by: 'person' }] };

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** A browser and a worker that keep what they are told. */
function show(known: Partial<Known> = {}, more: Partial<OptionsWorld> = {}) {
  let state: Known = {
    config: nothing,
    granted: [],
    adapters: [
      { id: 'casebook', name: 'Casebook', tried: true },
      { id: 'redmine', name: 'Redmine', tried: true },
      { id: 'zendesk', name: 'Zendesk', tried: false },
    ],
    ...known,
  };
  let tell: (() => void) | undefined;
  const world = {
    read: async () => state,
    configure: vi.fn(
      async ({ backend: address, sites }: Parameters<OptionsWorld['configure']>[0]) => {
        const config = { ...state.config };
        if (address !== undefined) config.backend = address;
        if (sites) config.sites = sites.map((site) => ({ ...site, by: 'person' as const }));
        state = { ...state, config };
      },
    ),
    request: vi.fn(async (origins: string[]) => {
      state = { ...state, granted: [...state.granted, ...origins] };
      return true;
    }),
    withdraw: vi.fn(async () => true),
    setUp: vi.fn(async () => undefined),
    importAdapter: vi.fn(async () => undefined),
    reach: vi.fn(async () => 'deskside' as const),
    ways: async () => ({ passwords: true }),
    enterWith: async () => ({ ok: true as const }),
    signIn: vi.fn(async (email: string) => {
      if (email !== me.email) return { ok: false as const, message: 'Check both.' };
      state = { ...state, me };
      return { ok: true as const };
    }),
    signOut: vi.fn(async () => {
      const { me: _, ...rest } = state;
      state = rest;
      return true;
    }),
    onChange(listener: () => void) {
      tell = listener;
      return () => {};
    },
    ...more,
  };
  const all = { common: en.common, options: words };
  render(<Options words={all} start={state} world={world} />, root);
  return {
    ...world,
    async set(next: Partial<Known>) {
      await expect.poll(() => tell).toBeDefined();
      state = { ...state, ...next };
      tell?.();
    },
  };
}
const field = (name: string) => page.getByLabelText(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const step = () => document.querySelector('[aria-current=step] h2')?.textContent;
const ready = { config: own, granted: [track.pattern], me };

test('the first run goes from nothing to ready by keyboard alone', async () => {
  const world = show();
  expect(step()).toBe(words.first.connect);
  await userEvent.tab();
  await userEvent.keyboard('deskside.example.com/panel/{Enter}');
  await expect.poll(step).toBe(words.first.signIn);
  expect(world.configure).toHaveBeenLastCalledWith({ backend });

  await expect.element(field('E-mail')).toHaveFocus();
  await userEvent.keyboard('ayu@kirana.example{Tab}secret{Enter}');
  await expect.poll(step).toBe(words.first.allow);

  await expect.element(field(words.site)).toHaveFocus();
  await userEvent.keyboard('https://track.example.com/issues/1{Tab}r{Tab}{Enter}');
  await expect.poll(step).toBe(words.first.ready);
  expect(vi.mocked(world.request).mock.calls).toEqual([[['https://track.example.com/*']]]);
  expect(world.configure).toHaveBeenLastCalledWith({ sites: [track] });
  const open = page.getByRole('link', { name: words.first.open('track.example.com') });
  await expect.element(open).toHaveFocus();
  await expect.element(open).toHaveAttribute('href', 'https://track.example.com/');
});

test('with what the organisation set, only the sign-in and the permission are left', async () => {
  const config: Known['config'] = {
    ...nothing,
    backend,
    backendBy: 'organisation',
    sites: [{ ...track, by: 'organisation' }],
    sitesBy: 'organisation',
  };
  const world = show({ config });
  expect(step()).toBe(words.first.signIn);
  await expect.element(page.getByText(words.first.left(2))).toBeVisible();
  await expect.element(page.getByText(words.setBy.organisation)).toBeVisible();
  await userEvent.fill(field('E-mail'), me.email);
  await userEvent.fill(field('Password'), 'secret{Enter}');
  await button('Sign in').click();
  await expect.poll(step).toBe(words.first.allow);
  await expect.element(button(words.allow)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(step).toBe(words.first.ready);
  expect(world.configure).not.toHaveBeenCalled();
});

test('every error of the first run says what to do next', async () => {
  const reach = vi.fn<OptionsWorld['reach']>(async () => 'nobody');
  show({}, { reach });
  await button(words.first.next).click();
  await expect.element(page.getByText(words.backendWrong)).toBeVisible();
  await userEvent.fill(field(words.backend), 'javascript:alert(1)');
  await button(words.first.next).click();
  await expect.element(page.getByText(words.backendWrong)).toBeVisible();
  expect(reach).not.toHaveBeenCalled();

  await userEvent.fill(field(words.backend), backend);
  await button(words.first.next).click();
  await expect.element(page.getByText(words.fails(backend))).toBeVisible();
  reach.mockResolvedValue('other');
  await button(words.first.next).click();
  await expect.element(page.getByText(words.notDeskside(backend))).toBeVisible();
  expect(step()).toBe(words.first.connect);
});

test('where the sites are locked and none is set, the first run says whom to ask', async () => {
  show({ config: { ...nothing, backend, sitesBy: 'organisation' }, me });
  await expect.element(page.getByText(words.first.noSites)).toBeVisible();
  expect(button(words.add).query()).toBeNull();
});

test('adds a site only when the browser allows it, and removes it with its permission', async () => {
  let allowed = false;
  const request = vi.fn(async () => allowed);
  const world = show(ready, { request });
  await userEvent.fill(field(words.site), 'https://desk.example.com/t/1');
  await button(words.add).click();
  await expect.element(page.getByText(words.toolMissing)).toBeVisible();
  const tool = page.getByRole('combobox', { name: words.tool, exact: true });
  await userEvent.selectOptions(tool, 'casebook');
  await button(words.add).click();
  await expect.element(page.getByText(words.refused('desk.example.com'))).toBeVisible();
  expect(world.configure).not.toHaveBeenCalled();

  allowed = true;
  await button(words.add).click();
  await expect.element(page.getByText('https://desk.example.com/*')).toBeVisible();
  await button(words.remove('desk.example.com')).click();
  await expect
    .poll(() => vi.mocked(world.withdraw).mock.calls)
    .toEqual([['https://desk.example.com/*']]);
  expect(world.configure).toHaveBeenLastCalledWith({ sites: [track] });
});

test('what the organisation set is shown as such and cannot be changed, and its mistakes are named', async () => {
  const problem = 'locks[0] can be "sites"; it is "site".';
  const config: Known['config'] = {
    ...own,
    backendBy: 'organisation',
    sites: [
      { ...track, by: 'organisation' },
      { pattern: 'https://mine.example.com/*', adapter: 'casebook', by: 'person' },
    ],
    sitesBy: 'organisation',
    problems: [problem],
  };
  show({ config, granted: [track.pattern, 'https://mine.example.com/*'], me });
  await expect.element(field(words.backend)).toBeDisabled();
  await expect.element(field(words.backend)).toHaveAccessibleDescription(words.setBy.organisation);
  await expect.element(page.getByText(`Redmine · ${words.setBy.organisation}`)).toBeVisible();
  expect(button(words.remove('track.example.com')).query()).toBeNull();
  expect(button(words.save).query()).toBeNull();
  expect(button(words.add).query()).toBeNull();
  await expect.element(page.getByText(words.sitesLocked.organisation)).toBeVisible();
  await expect.element(page.getByText(problem)).toBeVisible();
});

test('a policy that arrives while the page is open shows at once', async () => {
  const world = show(ready);
  await expect.element(field(words.backend)).toBeEnabled();
  await world.set({
    config: { ...own, backend: 'https://new.example.com', backendBy: 'organisation' },
  });
  await expect.element(field(words.backend)).toBeDisabled();
  await expect.element(field(words.backend)).toHaveValue('https://new.example.com');
});

test('a site whose permission was taken away says so, in the list and in the first run', async () => {
  const world = show(ready);
  await world.set({ granted: [] });
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  await button(words.allowSite('track.example.com')).click();
  expect(world.request).toHaveBeenCalledWith(['https://track.example.com/*']);
  await expect.element(page.getByText(words.waiting)).not.toBeInTheDocument();
});

test('an address becomes a pattern, and a pattern the place where a site begins', () => {
  expect(patternOf(' http://127.0.0.1:8082/issues/1 ')).toBe('http://127.0.0.1:8082/*');
  expect(patternOf('ftp://x')).toBeUndefined();
  expect(patternOf('track')).toBeUndefined();
  expect(startOf({ pattern: 'https://a.example/agent/*', adapter: 'x' })).toBe(
    'https://a.example/agent/',
  );
  expect(startOf({ pattern: 'https://*.zendesk.com/agent/*', adapter: 'x' })).toBeUndefined();
});

test('says which tools nobody has tried, in the list and at the site', async () => {
  const zendesk = {
    pattern: 'https://kirana.zendesk.com/*',
    adapter: 'zendesk',
    by: 'person' as const,
  };
  const sites = [...own.sites, zendesk];
  show({ config: { ...own, sites }, granted: sites.map(({ pattern }) => pattern), me });
  await expect.element(page.getByText(words.untried)).toBeVisible();
  const options = [...root.querySelectorAll('option')].map(({ label }) => label);
  expect(options).toEqual([words.toolChoose, 'Casebook', 'Redmine', words.toolUntried('Zendesk')]);
  const lines = [...root.querySelectorAll('.site')].map(({ textContent }) => textContent ?? '');
  expect(lines.filter((line) => line.includes(words.untried))).toHaveLength(1);
});

test('signing out everywhere says what happened, or that it did not', async () => {
  const { everywhere } = en.common.page;
  const signOut = vi.fn(async () => false);
  const world = show(ready, { signOut });
  await button(everywhere.signOut).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(everywhere.failed);
  signOut.mockResolvedValue(true);
  await button(everywhere.signOut).click();
  await world.set({ me: undefined as never });
  await expect.element(page.getByText(everywhere.done)).toBeVisible();
  expect(signOut).toHaveBeenLastCalledWith('everywhere');
});
