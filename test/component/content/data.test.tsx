import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import { type DataReport, keptKinds, usualDays } from '../../../shared/model/data.ts';
import { RefusedError } from '../../../widget/client.ts';
import { Data } from '../../../widget/content/Data.tsx';
import * as en from '../../../widget/words/en/index.ts';
import * as th from '../../../widget/words/th/index.ts';
import '../../../widget/content/content.css';
import '../../../widget/content/data.css';

const at = '2026-11-22T08:00:00.000Z';
const run = (kind: (typeof keptKinds)[number], due: number, genuine = true) => ({
  kind,
  at,
  cutOff: at,
  due,
  removed: due,
  held: 0,
  oldest: '2026-01-05T08:00:00.000Z',
  genuine,
});
const report: DataReport = {
  kinds: keptKinds.map((kind) => ({
    kind,
    days: usualDays[kind],
    usual: usualDays[kind],
    ...(kind === 'usage' ? { last: run(kind, 12) } : {}),
    ...(kind === 'text' ? { last: run(kind, 3, false) } : {}),
  })),
  holds: [
    {
      id: 'a',
      console: 'casebook',
      ticket: '48231',
      reason: 'Court order',
      setAt: at,
      setBy: 'Sari',
    },
  ],
  erasures: [
    {
      id: 'b',
      at,
      by: 'Sari',
      reason: 'Letter',
      escalations: ['E-7'],
      texts: 4,
      rows: {},
      held: 1,
      genuine: true,
    },
  ],
};

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});
function show(client: Partial<Client>, language: 'en' | 'th' = 'en') {
  root = document.createElement('main');
  root.className = 'content';
  document.body.append(root);
  const words = language === 'en' ? en : th;
  render(<Data client={client as Client} words={words} language={language} />, root);
}

test.each(['en', 'th'] as const)(
  'in %s: days, proofs, holds and erasures, and nothing that axe minds',
  async (language) => {
    show({ data: async () => report }, language);
    const text = (language === 'en' ? en : th).data;
    await vi.waitFor(() => expect(root.textContent).toContain(text.kinds.usage));
    expect(root.textContent).toContain(text.notGenuine);
    expect(root.textContent).toContain(text.forEver);
    expect(root.textContent).toContain('Court order');
    expect(root.textContent).toContain('E-7');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);

test('a server that does not answer is asked again', async () => {
  let up = false;
  show({
    async data() {
      if (!up) throw new Error('No line');
      return report;
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
  up = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Usage events')).toBeVisible();
});

test('days are saved one by one; what is due is counted before it can be deleted', async () => {
  const keepFor = vi.fn<Client['keepFor']>(async ({ params: { kind }, body: { days } }) => ({
    ...report,
    kinds: report.kinds.map((one) => (one.kind === kind ? { ...one, days } : one)),
  }));
  const retain = vi.fn<Client['retain']>(async () => ({ runs: [run('usage', 5)] }));
  show({ data: async () => report, keepFor, retain });
  const days = page.getByRole('spinbutton', { name: 'Days: Reasons for sending anyway' });
  await days.fill('90');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(keepFor).toHaveBeenCalledWith({ params: { kind: 'overrides' }, body: { days: 90 } });
  await expect.element(page.getByText('Saved: Reasons for sending anyway.')).toBeVisible();

  expect(root.textContent).not.toContain('Delete');
  retain.mockResolvedValueOnce({ runs: [{ ...run('usage', 5), removed: 0 }] });
  await page.getByRole('button', { name: 'Count what is due' }).click();
  await page.getByRole('button', { name: 'Delete 5 now' }).click();
  expect(retain.mock.calls.map(([{ body }]) => body)).toEqual([{ dryRun: true }, {}]);
  await expect.element(page.getByText('Deleted: 5.')).toBeVisible();
});

test('a customer is looked for first; what changed meanwhile is not erased', async () => {
  const eraseSubject = vi.fn<Client['eraseSubject']>(async () => report.erasures[0] as never);
  const countSubject = vi.fn<Client['countSubject']>(async () => ({
    escalations: [
      { id: '1', number: 'E-7', held: false },
      { id: '2', number: 'E-8', held: true },
    ],
    texts: 4,
    rows: { override: 2 },
  }));
  show({ data: async () => report, countSubject, eraseSubject });
  const section = page.getByRole('region', { name: 'Data' });
  await section.getByLabelText('Console').nth(1).fill('casebook');
  await section.getByLabelText('Customer').fill(' Siti Aminah ');
  await page.getByRole('button', { name: 'Look' }).click();
  const subject = { console: 'casebook', customer: 'Siti Aminah', tickets: [] };
  expect(countSubject).toHaveBeenCalledWith({ body: subject });
  await expect.element(page.getByText('E-8 (kept by a hold)')).toBeVisible();

  await section.getByLabelText('Reason for the proof').fill('Letter of 3 May');
  const refusal = { error: 'changed', message: 'There are 5 texts now, not 4' };
  eraseSubject.mockRejectedValueOnce(new RefusedError(409, refusal));
  await page.getByRole('button', { name: 'Erase 4 texts' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('There are 5 texts now');
  await page.getByRole('button', { name: 'Erase 4 texts' }).click();
  const body = { ...subject, texts: 4, reason: 'Letter of 3 May' };
  expect(eraseSubject).toHaveBeenLastCalledWith({ body });
  await expect.element(page.getByText('Erased: 4 texts.')).toBeVisible();
});
