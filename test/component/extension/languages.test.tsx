import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Options } from '../../../extension/OptionsPage.tsx';
import css from '../../../extension/options.css?inline';
import type { Known, OptionsWorld } from '../../../extension/options-world.ts';
import type { Adapter } from '../../../shared/model/adapter.ts';
import bare from '../../../widget/host/consoles/bare.json' with { type: 'json' };
import { loadOptionsWords, type UiLanguage, uiLanguages } from '../../../widget/words/words.ts';
import { me } from '../../samples.ts';

// The options page as it is met: test-results/options/<state>-<language>.png, and in the dark in English.

const folder = '../../../test-results/options';
const backend = 'https://deskside.example.com';
const track = 'https://track.example.com/*';
const zendesk = 'https://kirana.zendesk.com/*';
const nothing: Known['config'] = {
  backendBy: 'person',
  sites: [],
  sitesBy: 'person',
  adapters: [],
  ownAdapters: [],
  problems: [],
};
const managed: Known['config'] = {
  ...nothing,
  backend,
  backendBy: 'organisation',
  sites: [{ pattern: track, adapter: 'redmine', by: 'organisation' }],
  sitesBy: 'organisation',
};
const own: Known['config'] = {
  ...nothing,
  backend,
  sites: [
    { pattern: track, adapter: 'redmine', by: 'person' },
    { pattern: zendesk, adapter: 'zendesk', by: 'person' },
  ],
  ownAdapters: [{ ...(bare as Adapter), id: 'pillar', name: 'Pillar' }],
};

/** What is known, and whether all options are open at once. */
const states: Record<string, Partial<Known>> = {
  'first-connect': {},
  'first-sign-in': { config: managed },
  'first-allow': { config: { ...nothing, backend }, me },
  'first-allow-managed': { config: managed, me },
  'first-no-site': { config: { ...managed, sites: [] }, me },
  // One of its sites waits for the browser's leave again.
  'signed-in': { config: own, me, granted: [track, zendesk] },
  managed: {
    config: { ...managed, problems: ['locks[0] can be "sites"; it is "site".'] },
    me,
    granted: [track],
  },
};

const media = (scheme: string) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });

let root: HTMLElement;
const style = document.createElement('style');
style.textContent = css;
beforeEach(() => {
  document.head.append(style);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  style.remove();
  await media('');
});

async function show(language: UiLanguage, known: Partial<Known>) {
  const words = await loadOptionsWords(language);
  document.documentElement.lang = language;
  document.title = words.options.title;
  const state: Known = {
    config: nothing,
    granted: [],
    adapters: [
      { id: 'redmine', name: 'Redmine', tried: true },
      { id: 'zendesk', name: 'Zendesk Agent Workspace', tried: false },
    ],
    ...known,
  };
  const world: OptionsWorld = {
    read: async () => state,
    configure: vi.fn(),
    request: async () => false,
    withdraw: async () => true,
    setUp: async () => undefined,
    importAdapter: async () => undefined,
    reach: async () => 'nobody',
    ways: async () => ({ passwords: true, company: 'Kirana' }) as never,
    enterWith: async () => ({ ok: true }),
    signIn: async () => ({ ok: false, message: '' }),
    signOut: async () => true,
    onChange: () => () => {},
  };
  render(<Options words={words} start={state} world={world} />, root);
  await expect.poll(() => root.querySelector('h1')).not.toBeNull();
  return words;
}

/** Nothing that axe objects to, nothing cut off, nothing that goes beyond the page. */
async function looked(name: string, language: UiLanguage) {
  for (const scheme of ['light', 'dark']) {
    await media(scheme);
    const { violations } = await axe.run(
      document,
      scheme === 'light' ? {} : { runOnly: ['color-contrast'] },
    );
    expect(
      violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html)}`),
    ).toEqual([]);
    if (scheme === 'light' || language === 'en')
      await page.screenshot({ path: `${folder}/${name}-${language}-${scheme}.png` });
  }
  for (const part of root.querySelectorAll(
    'main, section, form, .row, .button, .link, h1, h2, p',
  )) {
    expect(part.scrollWidth, `${name}: ${part.textContent}`).toBeLessThanOrEqual(
      part.clientWidth + 1,
    );
  }
  // Each icon stands beside the first line of its words, not above it.
  for (const icon of root.querySelectorAll('p > .icon:first-child')) {
    const words = document.createRange();
    words.setStartAfter(icon);
    words.setEndAfter(icon.parentElement?.lastChild as Node);
    const [line] = words.getClientRects();
    const { top, bottom } = icon.getBoundingClientRect();
    expect((line?.top ?? 0) < bottom && (line?.bottom ?? 0) > top, `${name}: ${words}`).toBe(true);
  }
  const ends = [...root.querySelectorAll('.site')].map((site) => {
    const { right, width } = site.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return `${right} ${width}`;
  });
  expect(new Set(ends).size, `${name}: ${ends}`).toBeLessThanOrEqual(1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  expect(root.querySelectorAll('.button.solid').length).toBeLessThanOrEqual(1);
}

/** All that can be used, in the order of the page, is where Tab goes. */
async function byKeyboard(name: string) {
  const usable = [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ].filter((one) => one.checkVisibility() && !one.matches(':disabled, [tabindex="-1"]'));
  expect(usable.length, name).toBeGreaterThan(0);
  root.tabIndex = -1;
  root.focus();
  const met: Element[] = [];
  for (const _ of usable) {
    await userEvent.tab();
    if (document.activeElement) met.push(document.activeElement);
  }
  expect(met.map(({ outerHTML }) => outerHTML)).toEqual(usable.map(({ outerHTML }) => outerHTML));
}

test.each(uiLanguages)('the options page in %s', { timeout: 60_000 }, async (language) => {
  for (const [name, known] of Object.entries(states)) {
    await page.viewport(800, name.startsWith('first') ? 640 : 1000);
    await show(language, known);
    if (name === 'first-allow') await page.getByRole('button').first().click();
    await looked(name, language);
    await byKeyboard(name);
    // On a narrow window too nothing is cut.
    await page.viewport(400, 800);
    await looked(`${name}-narrow`, language);
    render(null, root);
  }
});
