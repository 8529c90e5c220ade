import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Adapter } from '../../../shared/model/adapter.ts';
import type { Consoles as Found } from '../../../shared/model/consoles.ts';
import { RefusedError } from '../../../widget/client.ts';
import { Consoles } from '../../../widget/content/Consoles.tsx';
import { consoles } from '../../../widget/host/consoles/index.ts';
import * as en from '../../../widget/words/en/index.ts';
import * as id from '../../../widget/words/id/index.ts';
import '../../../widget/content/content.css';

const casebook = consoles.casebook as Adapter;
const own = (version: number): Adapter => ({ ...casebook, version });
const at = '2026-11-22T08:00:00.000Z';
const empty: Found = { published: [], broken: [], days: 7 };
const filled: Found = {
  published: [
    {
      id: 'casebook',
      current: own(3),
      versions: [
        {
          version: 4,
          name: 'Casebook',
          publishedAt: at,
          publishedBy: 'Sari',
          takenBackAt: at,
          takenBackBy: 'Sari',
        },
        { version: 3, name: 'Casebook', publishedAt: at, publishedBy: 'Sari' },
      ],
    },
    { id: 'redmine', current: { ...casebook, id: 'redmine', version: 0 }, versions: [] },
  ],
  broken: [
    {
      id: 'casebook',
      version: 3,
      page: 0,
      fields: ['messages', 'composer'],
      since: at,
      last: at,
      agents: 12,
    },
    { id: 'casebook', version: 1, page: 0, fields: ['id'], since: at, last: at, agents: 1 },
  ],
  days: 7,
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
  render(<Consoles client={client as Client} words={words} language={language} />, root);
}
const row = (name: string) => root.querySelector(`#console-${name}`)?.textContent ?? '';
const choose = (text: string) => {
  const input = root.querySelector<HTMLInputElement>('[data-choose=adapter]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'casebook.json'));
  if (!input) throw new Error('There is nothing to choose a file with.');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

test.each(['en', 'id'] as const)(
  'in %s: what is used, what is broken, and nothing that axe minds',
  async (language) => {
    const { consoles: text } = (language === 'en' ? en : id).content;
    show({ consoles: async () => filled }, language);
    await vi.waitFor(() => expect(row('casebook')).toContain(text.version(3)));
    expect(row('casebook')).toContain(language === 'en' ? '12 agents' : '12 agen');
    expect(row('casebook')).toContain('on /console/tickets/:id'.slice(3));
    expect(row('casebook')).toContain(text.otherVersion(1));
    // Older than the one that came along.
    expect(row('redmine')).toContain(text.older(0));
    root.querySelector('details')?.setAttribute('open', '');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);

test('nothing published, and a server that does not answer', async () => {
  let up = false;
  show({
    async consoles() {
      if (!up) throw new Error('No line');
      return empty;
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
  up = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText(/Nothing was published here/)).toBeVisible();
  await page.getByText(/more that come with Deskside/).click();
  expect(row('redmine')).toContain('comes with Deskside');
});

test('a file’s problems are shown where they stand; a good one is published after a second press', async () => {
  const publishAdapter = vi.fn<Client['publishAdapter']>(async ({ body }) => ({
    id: body.id,
    versions: [],
  }));
  show({ consoles: async () => empty, publishAdapter });
  await expect.element(page.getByRole('button', { name: 'Publish an adapter' })).toBeVisible();
  choose(JSON.stringify({ ...own(9), probe: 'a[', pages: ['https://[/'] }, null, 2));
  await expect.element(page.getByText('this is not a CSS selector')).toBeVisible();
  await expect.element(page.getByText('this is not an address pattern')).toBeVisible();
  choose(JSON.stringify(own(1)));
  await expect.element(page.getByText(/comes with version 1/)).toBeVisible();
  expect(publishAdapter).not.toHaveBeenCalled();

  publishAdapter.mockRejectedValueOnce(
    new RefusedError(422, {
      error: 'adapter',
      message: 'x',
      problems: [
        {
          file: 'casebook.json',
          line: 1,
          field: 'version',
          message: 'version 9 was published already',
        },
      ],
    }),
  );
  choose(JSON.stringify(own(9), null, 2));
  await expect
    .element(page.getByRole('row', { name: /version 3 version 9 was published/ }))
    .toBeVisible();

  choose(JSON.stringify(own(10)));
  await expect.element(page.getByText(/version 10, is ready. It replaces version 1/)).toBeVisible();
  expect(publishAdapter.mock.lastCall?.[0].query).toEqual({ dryRun: '1' });
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.element(page.getByText(/version 10, is published/)).toBeVisible();
  expect(publishAdapter.mock.lastCall?.[0]).toEqual({
    params: { id: 'casebook' },
    query: {},
    body: own(10),
  });
});

test('a version is taken back, and one taken back is put in use again', async () => {
  const takeBackAdapter = vi.fn<Client['takeBackAdapter']>(async () => ({
    id: 'casebook',
    versions: [],
  }));
  const publishAdapter = vi.fn<Client['publishAdapter']>(async () => ({
    id: 'casebook',
    versions: [],
  }));
  show({
    consoles: async () => filled,
    takeBackAdapter,
    publishAdapter,
    adapter: async () => own(4),
  });
  await page.getByRole('button', { name: 'Take back Casebook (demo), version 3' }).click();
  await expect.element(page.getByText(/Version 3 is taken back/)).toBeVisible();
  expect(takeBackAdapter).toHaveBeenCalledWith({ params: { id: 'casebook', version: 3 } });
  await page.getByText('2 published versions').click();
  await page.getByRole('button', { name: 'Put in use again' }).click();
  await expect.element(page.getByText('Version 4 is published again.')).toBeVisible();
  expect(publishAdapter.mock.lastCall?.[0].body).toEqual(own(4));
});
