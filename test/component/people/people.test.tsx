import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Me } from '../../../shared/model/account.ts';
import type { Member, Provisioned } from '../../../shared/model/people.ts';
import { RefusedError } from '../../../widget/client.ts';
import { People } from '../../../widget/people/People.tsx';
import * as en from '../../../widget/words/en/index.ts';
import '../../../widget/people/people.css';

const member = (name: string, change: Partial<Member> = {}): Member => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@kirana.example`,
  role: 'agent',
  site: 'Yogyakarta',
  team: 'Payments',
  sites: [],
  queues: [],
  active: true,
  ...change,
});
const staff = [
  member('Sari Lestari', { role: 'admin', site: 'Jakarta', team: 'Operations' }),
  member('Agus Wibowo', { role: 'lead', team: 'Leads', startedOn: '2024-03-04' }),
  member('Putri Anggraini', { startedOn: '2026-10-01' }),
  member('Joy Abella', { site: 'Cebu', team: 'Trust', startedOn: '2025-11-17' }),
  member('Ramon Cruz', { role: 'lead', site: 'Cebu', team: 'Leads', sites: ['Cebu'] }),
  member('Quinn Dela Cruz', {
    role: 'qa',
    site: 'Cebu',
    team: 'Quality',
    sites: ['Cebu', 'Davao'],
  }),
  member('Nita Left', { active: false }),
];
const me: Me = {
  ...member('Sari Lestari'),
  role: 'admin',
  workspace: { id: 'kirana', name: 'Kirana Marketplace' },
};
const invited = {
  member: member('Tika Rahma'),
  password: 'k7mq-x2fp-9dtz-hh4c',
  until: '2026-11-29T08:00:00.000Z',
};
const plan: Provisioned = {
  added: 2,
  changed: 1,
  deactivated: 1,
  unchanged: 40,
  changes: [
    { what: 'add', email: 'a@kirana.example', name: 'Bayu Adi', fields: [] },
    { what: 'add', email: 'b@kirana.example', name: 'Dewi Ayu', fields: [] },
    { what: 'change', email: 'c@kirana.example', name: 'Joy Abella', fields: ['team', 'lead'] },
    { what: 'deactivate', email: 'd@kirana.example', name: 'Tono', fields: ['active'] },
  ],
};

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});
function show(client: Partial<Client> = {}) {
  root = document.createElement('div');
  document.body.append(root);
  const world = {
    me,
    words: en,
    language: 'en' as const,
    leave: async () => true,
    clientOptions: { base: '', fetch },
    client: { people: async () => ({ people: staff }), ...client } as Client,
  };
  render(<People {...world} />, root);
}
const names = () =>
  [...root.querySelectorAll('tbody th .strong')].map(({ textContent }) => textContent);
const filters = () => page.getByRole('region', { name: 'People' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('lists who is here, by site and team, and finds somebody', async () => {
  show();
  await expect.poll(names).toHaveLength(6);
  await filters().getByRole('combobox', { name: 'Site' }).selectOptions('Cebu');
  expect(names()).toEqual(['Joy Abella', 'Ramon Cruz', 'Quinn Dela Cruz']);
  await filters().getByRole('combobox', { name: 'Team' }).selectOptions('Trust');
  expect(names()).toEqual(['Joy Abella']);
  await filters().getByRole('combobox', { name: 'Site' }).selectOptions('');
  await page.getByRole('searchbox').fill('agus');
  expect(names()).toEqual(['Agus Wibowo']);
  await page.getByRole('searchbox').fill('nita');
  await expect.element(page.getByText(en.people.none)).toBeVisible();
  await page.getByRole('checkbox', { name: en.people.left }).click();
  expect(names()).toEqual(['Nita Left']);
});

test('asks before somebody is deactivated, and never offers it for oneself', async () => {
  const deactivate = vi.fn(async () => staff[3] as Member);
  show({ deactivate });
  await expect.element(button('Deactivate Joy Abella')).toBeVisible();
  expect(button('Deactivate Sari Lestari').query()).toBeNull();
  await button('Deactivate Joy Abella').click();
  await button('Keep').click();
  expect(deactivate).not.toHaveBeenCalled();
  await button('Deactivate Joy Abella').click();
  await page.getByRole('alert').getByRole('button', { name: 'Deactivate' }).click();
  expect(deactivate).toHaveBeenCalledWith({ params: { id: 'joy-abella' } });
});

test('says what is in the way of it', async () => {
  const refusal = { error: 'people', message: 'This would leave the workspace without an admin.' };
  show({ deactivate: async () => Promise.reject(new RefusedError(409, refusal)) });
  await button('Deactivate Joy Abella').click();
  await page.getByRole('alert').getByRole('button', { name: 'Deactivate' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(refusal.message);
});

test('invites with a password that is shown once', async () => {
  const invite = vi.fn(async () => invited);
  show({ invite });
  await button('Invite').click();
  await expect.element(page.getByText(en.people.invite.fill)).toBeVisible();
  expect(invite).not.toHaveBeenCalled();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tika Rahma');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('tika@kirana.example');
  await page.getByRole('combobox', { name: 'Role' }).selectOptions('qa');
  await page
    .getByRole('region', { name: 'Invite' })
    .getByRole('combobox', { name: 'Site' })
    .fill('Cebu');
  await page
    .getByRole('region', { name: 'Invite' })
    .getByRole('combobox', { name: 'Team' })
    .fill('Quality');
  await userEvent.keyboard('{Enter}');
  expect(invite).toHaveBeenCalledWith({
    body: {
      name: 'Tika Rahma',
      email: 'tika@kirana.example',
      role: 'qa',
      site: 'Cebu',
      team: 'Quality',
    },
  });
  await expect.element(page.getByText(invited.password)).toBeVisible();
});

const choose = (text: string) => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  return userEvent.upload(input as HTMLInputElement, new File([text], 'people.csv'));
};

test('a list is shown as what it would change, then applied', async () => {
  const provision = vi.fn(async () => plan);
  show({ provision });
  await choose('email\n');
  await expect
    .element(page.getByText('2 new, 1 changed, 1 deactivated, 40 as they are'))
    .toBeVisible();
  await expect.element(page.getByText('team, lead')).toBeVisible();
  expect(provision).toHaveBeenLastCalledWith({
    body: { file: 'people.csv', text: 'email\n', absent: 'keep', dryRun: true },
  });
  await button('Apply').click();
  await expect.element(page.getByText(en.people.upload.done)).toBeVisible();
  expect(provision).toHaveBeenLastCalledWith({
    body: { file: 'people.csv', text: 'email\n', absent: 'keep' },
  });
});

test('a list with problems names them by their line', async () => {
  const problems = [{ file: 'people.csv', line: 7, message: 'role: is none of agent, lead' }];
  const refusal = { error: 'people', message: '1 problem', problems };
  show({ provision: async () => Promise.reject(new RefusedError(422, refusal)) });
  await choose('x');
  await expect.element(page.getByText('role: is none of agent, lead')).toBeVisible();
  await expect.element(page.getByText('Line 7')).toBeVisible();
});

test('says that the people could not be read, and tries again', async () => {
  let fails = true;
  show({
    people: async () => (fails ? Promise.reject(new Error('offline')) : { people: staff }),
  });
  await expect.element(page.getByText(en.people.loadFailed)).toBeVisible();
  fails = false;
  await button('Try again').click();
  await expect.poll(names).toHaveLength(6);
});

test.each(['light', 'dark'])('is accessible, %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await page.viewport(1280, 900);
  show({ invite: async () => invited, provision: async () => plan });
  await choose('x');
  await button('Deactivate Joy Abella').click();
  await expect.element(button('Apply')).toBeVisible();
  const { violations } = await axe.run(root);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  delete document.documentElement.dataset.theme;
});
