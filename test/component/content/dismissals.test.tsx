import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Dismissals as Found, RuleDismissals } from '../../../shared/model/dismissals.ts';
import { Content } from '../../../widget/content/Content.tsx';
import { Dismissals } from '../../../widget/content/Dismissals.tsx';
import type { PageWorld } from '../../../widget/ui/page.tsx';
import * as en from '../../../widget/words/en/index.ts';
import * as id from '../../../widget/words/id/index.ts';
import '../../../widget/content/content.css';

const text = en.content.dismissals;
const rule = (change: Partial<RuleDismissals> = {}): RuleDismissals => ({
  rule: 'governance-reviews-th',
  version: 3,
  inForce: 3,
  category: 'governance',
  lang: 'th',
  title: { en: 'Bought reviews', id: 'Ulasan bayaran' },
  owner: { en: 'Marketplace Trust', id: 'Integritas Marketplace' },
  phrases: ['(จ้าง|ซื้อ) รีวิว', 'รีวิว … ปลอม'],
  raised: 61,
  confirmed: 4,
  dismissed: 33,
  reasons: { misread: 26, harmless: 5, handled: 2 },
  agents: 9,
  sites: [
    { site: 'Chiang Mai', dismissed: 21 },
    { site: 'Yogyakarta', dismissed: 9 },
  ],
  elsewhere: 3,
  since: '2026-11-02',
  tickets: [
    { console: 'casebook', ticket: '48311' },
    { console: 'casebook', ticket: '48297' },
  ],
  ...change,
});
const legal = {
  category: 'legal',
  title: { en: 'Threatens legal action', id: 'Mengancam jalur hukum' },
  owner: { en: 'Legal', id: 'Hukum' },
} as const;
const { lang: _, ...anyLanguage } = rule();
const { inForce: __, ...gone } = rule();
const rules = [
  rule(),
  {
    ...anyLanguage,
    ...legal,
    ...{ rule: 'legal-second-opinion', version: 1, inForce: 1, suggested: true, phrases: [] },
    ...{ raised: 30, confirmed: 1, dismissed: 11, reasons: { misread: 11 } },
    ...{ sites: [], elsewhere: 11, since: '2026-11-09', tickets: [] },
  },
  rule({ ...legal, rule: 'legal-threat-id', lang: 'id', version: 1, inForce: 2, dismissed: 24 }),
];
const found = (change: Partial<Found> = {}): Found => ({
  days: 28,
  fewest: { decisions: 10, agents: 3 },
  judged: 14,
  smallestShare: 20,
  rules,
  ...change,
});

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  delete document.documentElement.dataset.theme;
});

function show(dismissals: () => Promise<Found>, language: 'en' | 'id' = 'en') {
  const ask = vi.fn(dismissals);
  const client = { dismissals: ask } as Partial<Client> as Client;
  const words = (language === 'en' ? en : id) as typeof en;
  render(<Dismissals {...{ words, client, language }} />, root);
  return ask;
}
const rows = () => [...root.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');

test('says that it counts, then which rules, whose they are, how often, why, where, since when', async () => {
  let answer: (value: Found) => void = () => undefined;
  const ask = show(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  await expect.element(page.getByRole('progressbar', { name: text.loading })).toBeVisible();
  expect(root.querySelector('section')?.ariaBusy).toBe('true');
  await expect.poll(() => ask.mock.calls.length).toBe(1);
  answer(found());
  await expect.element(page.getByText('Bought reviews')).toBeVisible();
  expect(root.querySelector('section')?.ariaBusy).toBe('false');
  const [first, second, third] = rows();
  expect(first).toContain('governance-reviews-th, version 3, Governance, Thai');
  expect(first).toMatch(/Marketplace Trust89%33 of 37raised 61/);
  expect(first).toContain('means something else 26harmless 5already handled 2');
  expect(first).toMatch(/Chiang Mai 21Yogyakarta 9other sites 32 Nov$/);
  expect(second).toMatch(/^Perhaps: threatens legal action/);
  // Twelve decisions are too few for a share.
  expect(second).toMatch(/Legaln<2011 of 12/);
  expect(second).toMatch(/several sites 119 Nov$/);
  expect(third).toContain('Version 2 is in force now.');
});

test('where it comes from opens from the keyboard: its phrases, and tickets to look at', async () => {
  show(async () => found());
  const link = page.getByRole('link', { name: 'governance-reviews-th' });
  await expect.element(link).toHaveAttribute('href', '#rule-governance-reviews-th');
  expect(root.querySelector('#rule-governance-reviews-th')).not.toBeNull();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(page.getByText('(จ้าง|ซื้อ) รีวิว').first()).toBeVisible();
  expect(root.querySelector('.phrases')?.getAttribute('lang')).toBe('th');
  await expect.element(page.getByText('48311').first()).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(page.getByText(text.learned)).toBeVisible();
});

test('a rule that is gone says so', async () => {
  show(async () => found({ rules: [{ ...gone, phrases: [] }] }));
  await expect.element(page.getByText(text.gone)).toBeVisible();
});

test('what fails says so and can be tried again', async () => {
  let up = false;
  show(async () => {
    if (!up) throw new Error('No line');
    return found();
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent(text.failed);
  up = true;
  await page.getByRole('button', { name: en.common.page.tryAgain }).click();
  await expect.element(page.getByText('Bought reviews')).toBeVisible();
  expect(root.querySelector('[role=alert]')).toBeNull();
});

test('says why there is nothing', async () => {
  show(async () => found({ rules: [] }));
  await expect.element(page.getByText(text.none(14, 10))).toBeVisible();
  render(null, root);
  show(async () => found({ rules: [], judged: 0 }));
  await expect.element(page.getByText(text.none(0, 10))).toBeVisible();
});

test('phrases and tickets are text, whatever is in them', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  show(async () =>
    found({
      rules: [rule({ phrases: [hostile], tickets: [{ console: 'casebook', ticket: hostile }] })],
    }),
  );
  await page.getByText(text.more).click();
  await expect.element(page.getByText(hostile).first()).toBeVisible();
  expect(root.querySelector('img')).toBeNull();
});

test('speaks Indonesian', async () => {
  show(async () => found(), 'id');
  await expect.element(page.getByRole('heading')).toHaveTextContent(id.content.dismissals.title);
  await expect.element(page.getByText('Ulasan bayaran')).toBeVisible();
  expect(rows()[0]).toContain('Integritas Marketplace');
});

test.each(['admin', 'lead', 'specialist'] as const)('the page of a %s', async (role) => {
  const content = vi.fn(async () => ({ version: 'v1', sops: [] }));
  const known: Partial<Client> = { content, dismissals: async () => found() };
  // What the other parts of the page ask for never comes.
  const client = new Proxy(known, {
    get: (calls, name) => Reflect.get(calls, name) ?? (() => new Promise(() => undefined)),
  });
  const world = {
    words: en,
    language: 'en',
    client,
    me: { name: 'Agus Wibowo', role, workspace: { id: 'kirana', name: 'Kirana' } },
    leave: async () => true,
  } as unknown as PageWorld;
  render(<Content {...world} />, root);
  await expect.element(page.getByText('Bought reviews')).toBeVisible();
  expect(content.mock.calls.length).toBe(role === 'admin' ? 1 : 0);
  expect(root.querySelector('.replace') !== null).toBe(role === 'admin');
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each([
    ['filled', found()],
    ['empty', found({ rules: [] })],
  ])('%s has nothing that axe objects to', async (name, dismissals) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1200, 620);
    show(async () => dismissals);
    await expect.element(page.getByText(text.how(28, 10, 3))).toBeVisible();
    root.querySelector('details')?.setAttribute('open', '');
    // Half way from one colour to another there is no contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id: at, nodes }) => `${at}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({
      path: `../../../test-results/content/dismissals-${name}-${theme}.png`,
    });
  });
});
