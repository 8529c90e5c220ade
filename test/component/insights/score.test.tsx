import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Insights, InsightsGroup } from '../../../shared/model/insights.ts';
import { Drafts } from '../../../widget/insights/Drafts.tsx';
import { Groups } from '../../../widget/insights/Groups.tsx';
import * as en from '../../../widget/words/en/index.ts';
import * as id from '../../../widget/words/id/index.ts';
import '../../../widget/insights/insights.css';

const drafts: Insights['drafts'] = {
  ...{ replies: 240, checked: 230, stopped: 12, fixed: 10, overridden: 2, unchecked: 10 },
  reasons: { deadline: 10 },
};
const flags = { raised: 40, confirmed: 20, dismissed: 10 };
const group = (key: string, scores: InsightsGroup['scores']): InsightsGroup => ({
  ...{ key, agents: 9, tickets: 300, shown: 200, seen: 150, opened: 90, used: 60, sent: 50 },
  ...{ replies: 240, checked: 230, stopped: 12, overridden: 2, flags, escalations: 9, scores },
});
const insights = (scores: Insights['scores'], before: Insights['scores']): Insights => ({
  query: { from: '2026-11-09', to: '2026-11-15' },
  agents: 27,
  funnel: { read: 900, shown: 600, seen: 450, opened: 270, used: 180, edited: 90, sent: 150 },
  drafts,
  flags,
  scores,
  previous: { drafts, flags, scores: before, shown: 600, sent: 150 },
  weeks: [],
  escalations: [],
  groups: {
    site: [],
    team: [
      group('Cebu, Trust', { n: 120, mean: 94.2 }),
      group('Chiang Mai, Orders', { n: 21 }),
      group('Yogyakarta, Payments', { n: 7 }),
    ],
    lang: [],
    week: [],
  },
  options: { sites: [], teams: [], langs: [], smallestShare: 20, smallestTeam: 3 },
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

function show(found: Insights, language: 'en' | 'id' = 'en') {
  const words = (language === 'en' ? en : id) as typeof en;
  const format = String;
  render(
    <>
      <Drafts insights={found} words={words.insights} format={format} />
      <Groups insights={found} words={words} dates="9 to 15 Nov" format={format} />
    </>,
    root,
  );
}
const scored = () => root.querySelector('.scored')?.textContent;
const lastCells = () =>
  [...root.querySelectorAll('.wide tbody tr')].map((row) => row.lastElementChild?.textContent);

test('the mean stands with what it is of, how many, what it was, and what it means', () => {
  show(insights({ n: 148, mean: 91.3 }, { n: 90, mean: 89 }));
  expect(scored()).toContain('Mean score 91.3 of 100, 148 replies scored; 89.0 before.');
  expect(scored()).toContain('a fatal error in a critical part makes it 0');
});

test('on too few, and where it would give another away, it is not shown', () => {
  show(insights({ n: 7 }, { n: 0 }));
  expect(scored()).toContain('Mean score: under 20, not shown, 7 replies scored.');
  expect(lastCells()).toEqual(['94.2', 'kept back', 'n<20']);
  expect(root.querySelector('[title]')?.getAttribute('title')).toBe(en.insights.groups.keptBack);
});

test('without a scorecard nothing is said of scores', () => {
  show(insights({ n: 0 }, { n: 0 }));
  expect(root.querySelector('.scored')).toBeNull();
});

test('by site, team, language and week, from the keyboard', async () => {
  show(insights({ n: 148, mean: 91.3 }, { n: 0 }));
  await userEvent.keyboard('{Tab}{Enter}');
  await expect
    .element(page.getByRole('button', { name: 'Site' }))
    .toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByRole('columnheader', { name: /Score/ })).toBeVisible();
});

test('speaks Indonesian', () => {
  show(insights({ n: 148, mean: 91.3 }, { n: 0 }), 'id');
  expect(scored()).toContain('Rata-rata nilai 91.3 dari 100, 148 balasan dinilai.');
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test('has nothing that axe objects to', async () => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1366, 620);
    show(insights({ n: 148, mean: 91.3 }, { n: 90, mean: 89 }));
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `../../../test-results/insights/score-${theme}.png` });
  });
});
