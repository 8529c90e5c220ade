import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Gaps as Found } from '../../../shared/model/gaps.ts';
import { Gaps } from '../../../widget/content/Gaps.tsx';
import * as en from '../../../widget/words/en/index.ts';
import * as id from '../../../widget/words/id/index.ts';
import '../../../widget/content/content.css';

const text = en.content.gaps;
const found = (change: Partial<Found> = {}): Found => ({
  learning: 'team',
  days: 56,
  weeks: ['2026-W40', '2026-W41', '2026-W42'],
  groups: [
    {
      words: [
        { text: 'balance', lang: 'en' },
        { text: 'ใบรับรอง', lang: 'th' },
      ],
      tickets: 32,
      weeks: [2, 0, 30],
      first: '2026-10-01',
      last: '2026-10-17',
      nearest: [
        { id: 'WAL-002', title: 'Withdrawal pending' },
        { id: 'PAY-031', title: 'Invoice, receipt or statement' },
      ],
    },
    {
      words: [],
      tickets: 21,
      weeks: [7, 7, 7],
      first: '2026-10-01',
      last: '2026-10-18',
      nearest: [],
    },
  ],
  others: { tickets: 9, weeks: [3, 3, 3] },
  smallest: 20,
  ...change,
});
const empty = { groups: [], others: { tickets: 0, weeks: [] } };

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

type Ask = (args: { query: { days?: number } }) => Promise<Found>;

function show(gaps: Ask, language: 'en' | 'id' = 'en') {
  const ask = vi.fn(gaps);
  const client = { gaps: ask } as Partial<Client> as Client;
  const words = (language === 'en' ? en : id) as typeof en;
  render(<Gaps {...{ words, client, language }} />, root);
  return ask;
}
const rows = () => [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);

test('says that it counts, then shows the kinds, the small ones together', async () => {
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
  await expect.element(page.getByRole('row', { name: /balance, ใบรับรอง 32/ })).toBeVisible();
  expect(root.querySelector('section')?.ariaBusy).toBe('false');
  expect(rows()).toHaveLength(3);
  expect(rows()[0]).toMatch(/17 Oct/);
  expect(rows()[1]).toContain(text.unnamed);
  expect(rows()[2]).toContain(text.others(20));
  expect(root.querySelector('[lang=th]')?.textContent).toContain('ใบรับรอง');
  const trends = root.querySelectorAll('svg[role=img]');
  expect(trends[0]?.getAttribute('aria-label')).toBe(text.trend('2, 0, 30'));
  expect(trends[0]?.querySelectorAll('rect')).toHaveLength(2);
});

test('the nearest SOPs are links to their rows, and all is in reach of the keyboard', async () => {
  show(async () => found());
  const link = page.getByRole('link', { name: 'WAL-002' });
  await expect.element(link).toHaveAttribute('href', '#WAL-002');
  await expect.element(link).toHaveAttribute('title', 'Withdrawal pending');
  const reached: (string | null)[] = [];
  for (let key = 0; key < 5; key++) {
    await userEvent.keyboard('{Tab}');
    reached.push(document.activeElement?.textContent ?? null);
  }
  expect(reached).toEqual(['4 weeks', '8 weeks', '26 weeks', 'WAL-002', 'PAY-031']);
});

test('another period is asked for, and a slow answer to the one before does not come over it', async () => {
  const answers = new Map<number | undefined, (value: Found) => void>();
  const ask = show(({ query }) => new Promise((done) => answers.set(query.days, done)));
  await page.getByRole('button', { name: text.weeks(26) }).click();
  await expect.poll(() => ask.mock.calls.map(([{ query }]) => query.days)).toEqual([56, 182]);
  const [group] = found().groups;
  if (!group) throw new Error('There is no group.');
  answers.get(182)?.(found({ days: 182, groups: [{ ...group, tickets: 77 }] }));
  await expect.element(page.getByRole('row', { name: / 77 / })).toBeVisible();
  answers.get(56)?.(found());
  // What it would change is drawn within two frames.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  expect(rows()[0]).toContain('77');
  await expect
    .element(page.getByRole('button', { name: text.weeks(26) }))
    .toHaveAttribute('aria-pressed', 'true');
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
  await expect.element(page.getByRole('row', { name: /balance/ })).toBeVisible();
  expect(root.querySelector('[role=alert]')).toBeNull();
});

test('says why there is nothing', async () => {
  show(async () => found(empty));
  await expect.element(page.getByText(text.none(8))).toBeVisible();
  render(null, root);
  show(async () => found({ ...empty, learning: 'device' }));
  await expect.element(page.getByText(text.notTeam)).toBeVisible();
});

test('words are text, whatever is in them', async () => {
  const [group] = found().groups;
  if (!group) throw new Error('There is no group.');
  const words = [{ text: '<img src=x onerror=alert(1)>', lang: 'en' as const }];
  show(async () => found({ groups: [{ ...group, words }] }));
  await expect.element(page.getByText('<img src=x')).toBeVisible();
  expect(root.querySelector('img')).toBeNull();
});

test('speaks Indonesian', async () => {
  show(async () => found(), 'id');
  await expect.element(page.getByRole('heading')).toHaveTextContent(id.content.gaps.title);
  await expect.element(page.getByRole('cell', { name: '17 Okt' })).toBeVisible();
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each([
    ['filled', found()],
    ['empty', found(empty)],
  ])('%s has nothing that axe objects to', async (name, gaps) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1200, 520);
    show(async () => gaps);
    await expect.element(page.getByText(text.how)).toBeVisible();
    // Half way from one colour to another there is no contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `../../../test-results/content/gaps-${name}-${theme}.png` });
  });
});
