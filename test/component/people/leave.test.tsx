import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageTop } from '../../../widget/ui/PageTop.tsx';
import { openPage } from '../../../widget/ui/page.tsx';
import { common } from '../../../widget/words/en/common.ts';
import '../../../widget/people/people.css';

// The way out of a page: here, or everywhere.

const me = {
  ...{ id: 'u1', name: 'Sari Lestari', email: 'sari@kirana.example', role: 'admin' as const },
  workspace: { id: 'kirana', name: 'Kirana' },
  ...{ site: 'Jakarta', team: 'Operations', sites: [], queues: [] },
};
const text = common.page;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

/** A page whose server answers `signOut` so. Gives the addresses that were asked to sign out. */
async function open(signOut: () => Response) {
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const { url, method } = new Request(input, init);
    if (!url.includes('/api/session')) return json({ passwords: true });
    if (method !== 'DELETE') return json(me);
    asked.push(new URL(url).search);
    return signOut();
  });
  openPage({
    title: () => 'People',
    roles: ['admin'],
    Content: (world) => <PageTop {...world} title="People" about="" />,
  });
  await button(me.name).click();
  return asked;
}

test('signing out ends this session, and says no more than that', async () => {
  const asked = await open(() => json({}));
  await button(text.signOut).click();
  await expect.element(page.getByLabelText('E-mail', { exact: true })).toHaveFocus();
  expect(asked).toEqual(['']);
  expect(page.getByRole('status').query()).toBeNull();
});

test('signing out everywhere ends all of them, and says so', async () => {
  const asked = await open(() => json({}));
  await expect
    .element(button(text.everywhere.signOut))
    .toHaveAccessibleDescription(text.everywhere.hint);
  await button(text.everywhere.signOut).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(text.everywhere.done);
  expect(asked).toEqual(['?everywhere=1']);
});

test('without the server nobody is signed out, and the menu says so', async () => {
  await open(() => {
    throw new TypeError('Failed to fetch');
  });
  await button(text.everywhere.signOut).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(text.everywhere.failed);
  await userEvent.keyboard('{Escape}');
  await expect.element(button(me.name)).toHaveFocus();
});
