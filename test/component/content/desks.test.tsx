import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { RoutingReport } from '../../../shared/model/routing.ts';
import { RefusedError } from '../../../widget/client.ts';
import { Desks } from '../../../widget/content/Desks.tsx';
import * as en from '../../../widget/words/en/index.ts';
import * as id from '../../../widget/words/id/index.ts';
import '../../../widget/content/content.css';

const at = '2026-11-22T08:00:00.000Z';
const report: RoutingReport = {
  version: 2,
  at,
  by: 'Sari',
  queues: [
    {
      id: 'payments',
      name: { en: 'Payments', id: 'Pembayaran' },
      phone: '4102',
      ladder: [
        { clock: 'acknowledge', after: 15, tell: 'legal' },
        { clock: '*', after: 0, tell: 'lead' },
      ],
    },
    { id: 'legal', name: { en: 'Legal' }, calendar: 'office', assign: 'turns' },
    { id: 'oncall', name: { en: 'On-call' }, assign: 'on-call', rota: 'engineering' },
  ],
  calendars: [
    {
      id: 'office',
      timeZone: 'Asia/Jakarta',
      open: [
        { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
        { days: [6, 7], from: '09:00', to: '12:00' },
      ],
      holidays: ['2026-12-25'],
    },
  ],
  onCall: { engineering: 'rina@kirana.example' },
  routes: 52,
  versions: [
    { version: 2, at, by: 'Sari' },
    { version: 1, at },
  ],
};

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});
function show(client: Partial<Client>, language: 'en' | 'id' = 'en') {
  root = document.createElement('main');
  root.className = 'content';
  document.body.append(root);
  const words = language === 'en' ? en : id;
  render(<Desks client={client as Client} words={words} language={language} />, root);
}
const choose = (text: string) => {
  const input = root.querySelector<HTMLInputElement>('[data-choose=routing]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'routing.yaml'));
  if (!input) throw new Error('There is nothing to choose a file with.');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

test.each(['en', 'id'] as const)(
  'in %s: hours, who gets cases, who hears when they are late, and nothing that axe minds',
  async (language) => {
    show({ routing: async () => report }, language);
    const { desks: text } = language === 'en' ? en : id;
    const row = (name: string) => root.querySelector(`#desk-${name}`)?.textContent ?? '';
    await vi.waitFor(() => expect(row('payments')).toContain(text.always));
    expect(row('payments')).toContain(language === 'en' ? 'Payments' : 'Pembayaran');
    expect(row('payments')).toContain(text.pull);
    expect(row('legal')).toContain(
      language === 'en' ? 'Mon–Fri 08:00–20:00' : 'Sen–Jum 08:00–20:00',
    );
    expect(row('legal')).toContain(text.holidays(1));
    expect(row('legal')).toContain(text.turns);
    expect(row('oncall')).toContain(text.oncall('rina@kirana.example'));
    if (language === 'en') {
      expect(row('payments')).toContain('Acknowledged, 15 min late: Legal');
      expect(row('payments')).toContain('Any clock, at once: the agent’s lead');
    }
    root.querySelector('details')?.setAttribute('open', '');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);

test('a server that does not answer is asked again', async () => {
  let up = false;
  show({
    async routing() {
      if (!up) throw new Error('No line');
      return report;
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
  up = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('version 2, 3 desks, 52 routing rows')).toBeVisible();
});

test('problems stand at their lines; a good file is shown first, and published at a second press', async () => {
  const publishRouting = vi.fn<Client['publishRouting']>(async ({ body }) =>
    body.dryRun
      ? { ...report, changes: [{ part: 'queue', what: 'night-desk', how: 'added' }] }
      : { ...report, version: 3 },
  );
  show({ routing: async () => report, publishRouting });
  await expect.element(page.getByRole('button', { name: 'Choose a routing file' })).toBeVisible();
  publishRouting.mockRejectedValueOnce(
    new RefusedError(422, {
      error: 'routing',
      message: 'x',
      problems: [{ file: 'routing.yaml', line: 7, message: '`shops` is not known' }],
    }),
  );
  choose('queues: []');
  await expect.element(page.getByRole('row', { name: /7 `shops` is not known/ })).toBeVisible();
  choose('queues: [ok]');
  await expect.element(page.getByRole('row', { name: 'night-desk desk new' })).toBeVisible();
  expect(publishRouting).toHaveBeenLastCalledWith({ body: { text: 'queues: [ok]', dryRun: true } });
  await page.getByRole('button', { name: 'Publish' }).click();
  expect(publishRouting).toHaveBeenLastCalledWith({ body: { text: 'queues: [ok]' } });
  await expect.element(page.getByText('version 3, 3 desks, 52 routing rows')).toBeVisible();
  choose('x'.repeat(500_001));
  await expect.element(page.getByRole('alert')).toHaveTextContent('too long');
});

test('a version is put in force again, or why not is said', async () => {
  const restoreRouting = vi.fn<Client['restoreRouting']>(async () => ({ ...report, version: 3 }));
  show({ routing: async () => report, restoreRouting });
  await page.getByText('2 versions').click();
  restoreRouting.mockRejectedValueOnce(
    new RefusedError(422, {
      error: 'routing',
      message: 'x',
      problems: [{ file: 'routing.yaml', line: 1, message: '`legal` is missing' }],
    }),
  );
  const again = page.getByRole('button', { name: 'Put version 1 in force again' });
  await again.click();
  await expect.element(page.getByText('`legal` is missing')).toBeVisible();
  await again.click();
  expect(restoreRouting).toHaveBeenLastCalledWith({ params: { version: 1 } });
  await expect.element(page.getByText(/^Version 3 is in force/)).toBeVisible();
});
