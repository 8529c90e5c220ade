import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Proposal } from '../../../shared/model/own-rule.ts';
import type { Precision as Found } from '../../../shared/model/verdict.ts';
import { RefusedError } from '../../../widget/client.ts';
import { Precision } from '../../../widget/content/Precision.tsx';
import { Proposals } from '../../../widget/content/Proposals.tsx';
import * as en from '../../../widget/words/en/index.ts';
import '../../../widget/content/content.css';

const text = en.cases.proposals;
const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: '0b1f6a0e-6f0e-4a51-9f6e-000000000001',
  at: '2026-11-20T08:00:00.000Z',
  console: 'casebook',
  ticket: '48231',
  lang: 'id',
  category: 'fraud',
  severity: 'high',
  words: ['kosong melompong'],
  case: 'Dompet saya tiba-tiba kosong melompong setelah klik tautan itu.',
  by: { id: 'u2', name: 'Rina Hapsari' },
  state: 'open',
  replay: { texts: 147, flagged: 0, examples: [], catches: true },
  versions: [],
  ...change,
});
const wrong = proposal({
  id: '0b1f6a0e-6f0e-4a51-9f6e-000000000002',
  words: ['refund'],
  case: 'Refund saya •••• hilang.',
  replay: {
    texts: 147,
    flagged: 4,
    examples: ['Saya tidak mau chargeback, cukup refund saja.'],
    catches: true,
  },
});
const version = {
  id: 'fraud-own-1',
  title: 'Wallet emptied',
  words: ['kosong melompong'],
  category: 'fraud' as const,
  severity: 'critical' as const,
  acceptedBy: 'Sari Lestari',
  acceptedAt: '2026-11-21T08:00:00.000Z',
};
const accepted = proposal({
  id: '0b1f6a0e-6f0e-4a51-9f6e-000000000003',
  state: 'accepted',
  decidedBy: 'Sari Lestari',
  decidedAt: '2026-11-21T08:00:00.000Z',
  versions: [
    {
      ...version,
      version: 2,
      takenBackAt: '2026-11-22T08:00:00.000Z',
      takenBackBy: 'Sari Lestari',
    },
    { ...version, version: 1 },
  ],
});
const declined = proposal({
  id: '0b1f6a0e-6f0e-4a51-9f6e-000000000004',
  state: 'declined',
  decidedBy: 'Sari Lestari',
  decidedAt: '2026-11-21T08:00:00.000Z',
  reason: 'Everybody says so.',
});

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  root.className = 'content';
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  delete document.documentElement.dataset.theme;
});

function show(client: Partial<Client>, owns = true) {
  render(
    <Proposals {...{ words: en as never, language: 'en', owns }} client={client as Client} />,
    root,
  );
}
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the owner tries other words, and accepts them as they are then', async () => {
  const acceptRule = vi.fn(async ({ body }: Parameters<Client['acceptRule']>[0]) =>
    body.dryRun
      ? proposal({ replay: { texts: 147, flagged: 2, examples: ['Halo'], catches: true } })
      : { ...accepted, id: proposal().id },
  );
  show({ ruleProposals: async () => ({ proposals: [proposal()] }), acceptRule });
  await expect.element(page.getByText('Flags none of 147 harmless texts.')).toBeVisible();
  await page.getByLabelText(text.words).fill('kosong\nludes');
  await button(text.try).click();
  await expect.element(page.getByText('Would flag 2 of 147 harmless texts:')).toBeVisible();
  await page.getByLabelText(text.name).fill('Wallet emptied');
  await button(text.accept).click();
  await expect.element(page.getByText('fraud-own-1, version 2')).toBeVisible();
  expect(acceptRule.mock.calls.map(([{ body }]) => body)).toMatchObject([
    { words: ['kosong', 'ludes'], dryRun: true },
    { words: ['kosong', 'ludes'], title: 'Wallet emptied', category: 'fraud', severity: 'high' },
  ]);
});

test('what the server refuses stands beside the words', async () => {
  const message = 'These words do not flag the sentence they were proposed with.';
  const acceptRule = async () => {
    throw new RefusedError(422, { error: 'case', message });
  };
  show({ ruleProposals: async () => ({ proposals: [proposal()] }), acceptRule });
  await button(text.accept).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(message);
});

test('declining takes a reason, which the proposer sees', async () => {
  const declineRule = vi.fn(async () => ({ ...declined, id: proposal().id }));
  show({ ruleProposals: async () => ({ proposals: [proposal()] }), declineRule });
  await button(text.decline).click();
  await page.getByLabelText(text.reason).fill('Everybody says so.');
  await button(text.doDecline).click();
  await expect
    .element(page.getByText(/Declined by Sari Lestari.*: Everybody says so\./))
    .toBeVisible();
  render(null, root);
  show({ ruleProposals: async () => ({ proposals: [declined] }) }, false);
  await expect.element(page.getByText(/Everybody says so/)).toBeVisible();
  expect(root.querySelector('form')).toBeNull();
});

test('a rule is taken back and put in use again', async () => {
  const takeBackRule = vi.fn(async () => accepted);
  const putBackRule = vi.fn(async () => accepted);
  show({ ruleProposals: async () => ({ proposals: [accepted] }), takeBackRule, putBackRule });
  await button(text.takeBack).click();
  await button(text.putBack).click();
  await expect.poll(() => putBackRule.mock.calls.length).toBe(1);
  expect(takeBackRule.mock.calls).toEqual([[{ params: { id: 'fraud-own-1', version: '1' } }]]);
  expect(putBackRule.mock.calls).toEqual([[{ params: { id: 'fraud-own-1', version: '2' } }]]);
});

test('what fails says so and can be tried again; nothing is said to be nothing', async () => {
  let up = false;
  show({
    ruleProposals: async () => {
      if (!up) throw new Error('No line');
      return { proposals: [] };
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent(text.failed);
  up = true;
  await button(en.common.page.tryAgain).click();
  await expect.element(page.getByText(text.none)).toBeVisible();
});

const precision: Found = {
  days: 90,
  smallestShare: 20,
  rules: [
    {
      ...{ rule: 'governance-reviews-th', version: 3, category: 'governance' },
      ...{ title: { en: 'Bought reviews' }, confirmed: 6, dismissed: 19, undecided: 44 },
      reasons: { misread: 15, harmless: 4 },
    },
    {
      ...{ rule: 'fraud-own-1', version: 1, category: 'fraud', own: true },
      ...{ title: { en: 'Wallet emptied' }, confirmed: 7, dismissed: 1, undecided: 2 },
      reasons: { handled: 1 },
    },
  ],
  missed: [
    { category: 'safety', count: 3 },
    { category: 'legal', count: 1 },
  ],
};
const showPrecision = (found: Found) =>
  render(
    <Precision
      {...{ words: en as never, language: 'en' }}
      client={{ precision: async () => found } as Partial<Client> as Client}
    />,
    root,
  );

test('confirmed of decided, the undecided beside it, no share of a few', async () => {
  showPrecision(precision);
  await expect.element(page.getByText('Bought reviews')).toBeVisible();
  const [first, second] = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(first).toMatch(/24%6 of 2544means something else 15, harmless 4$/);
  expect(second).toMatch(/rule of your own.*n<207 of 82already handled 1$/);
  await expect.element(page.getByText(/Seen by no rule: Safety 3, Legal threat 1/)).toBeVisible();
  showPrecision({ ...precision, rules: [], missed: [] });
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(['proposals', 'precision'])('%s have nothing that axe objects to', async (name) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1200, name === 'proposals' ? 1000 : 420);
    if (name === 'precision') showPrecision(precision);
    else {
      show({
        ruleProposals: async () => ({ proposals: [proposal(), wrong, accepted, declined] }),
      });
    }
    await expect
      .element(page.getByText(name === 'precision' ? 'Bought reviews' : /Everybody/))
      .toBeVisible();
    // Half way from one colour to another there is no contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id: at, nodes }) => `${at}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `../../../test-results/content/${name}-${theme}.png` });
  });
});
