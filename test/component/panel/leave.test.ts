import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { common } from '../../../widget/words/en/common.ts';
import { tickets } from './content.ts';
import { show } from './show.ts';

const { everywhere } = common.page;
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('signing out everywhere is told to the server, and what happened to the agent', async () => {
  const { open, world } = await show();
  await open(tickets.refund);
  await button('Settings').click();
  await button(everywhere.signOut).click();
  await expect.element(page.getByText(everywhere.done)).toBeVisible();
  expect(world.calls).toContainEqual(['signOut', 'everywhere']);
  await page.getByLabelText('E-mail').fill('putri@kirana.example');
  await page.getByLabelText('Password', { exact: true }).fill('right');
  await button('Sign in').click();
  await button('Settings').click();
  await button('Sign out').click();
  await expect.element(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  expect(page.getByText(everywhere.done).query()).toBeNull();
});

test('without the server the agent stays signed in, and knows it', async () => {
  const { open } = await show({
    prepare: ({ world }) => {
      world.state = 'offline';
    },
  });
  await open(tickets.refund);
  await button('Settings').click();
  await button(everywhere.signOut).click();
  await expect.element(page.getByText(everywhere.failed)).toBeVisible();
  await expect.element(button('Sign out')).toBeVisible();
});
