import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { tickets } from './content.ts';
import { settled, show } from './show.ts';
import { states } from './states.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const lines = (root: HTMLElement) =>
  [...root.querySelectorAll('.journal li')].map((line) => line.textContent ?? '');

test('what was put in is listed, and taken back while it stands there untouched', async () => {
  const { world, root, type } = await states.macro();
  await type(tickets.parcel, 'Hi Maricel,');
  expect(lines(root)).toEqual([]);
  await button(/Put in reply/).click();
  await settled();
  expect(lines(root)).toEqual([expect.stringMatching(/^Inserted .*Take back$/)]);
  const put = world.text;
  expect(put.length).toBeGreaterThan('Hi Maricel,'.length);

  // What the agent writes around it does not matter; what is changed in it does.
  await type(tickets.parcel, `Good day! ${put} Bye`);
  await button('Take back').click();
  await settled();
  expect(world.text).toBe('Good day! Hi Maricel, Bye');
  expect(lines(root)).toEqual([]);
});

test('words that were edited since stay with the agent', async () => {
  const { world, root, type } = await states.macro();
  await type(tickets.parcel, 'Hi Maricel,');
  await button(/Put in reply/).click();
  await settled();
  await type(tickets.parcel, world.text.replace(/.$/, ''));
  expect(lines(root)).toEqual([expect.stringMatching(/Edited since$/)]);
  expect(await button('Take back').query()).toBeNull();
});

test('fixes are taken back one by one, the newest on top', async () => {
  const { world, root, open, type } = await show();
  await open(tickets.refund);
  const draft =
    'Hi Maricel, thank you for shopping at kirana. Your card 4111 1111 1111 1111 was refunded. Kind regards, Putri';
  await type(tickets.refund, draft);
  const replace = page.getByRole('button', { name: 'Replace', exact: true });
  await replace.first().click();
  await settled();
  await replace.first().click();
  await settled();
  const fixed = draft.replace('kirana', 'Kirana').replace('4111 1111 1111 1111', '•••• 1111');
  expect(world.text).toBe(fixed);
  expect(lines(root)).toHaveLength(2);
  expect(lines(root)[0]).toMatch(/^Corrected .*Kirana/);
  await button('Take back').last().click();
  await settled();
  expect(world.text).toBe(draft.replace('kirana', 'Kirana'));
  await button('Take back').click();
  await settled();
  expect(world.text).toBe(draft);
  expect(lines(root)).toEqual([]);
});

test('another ticket, and a reply that was sent, have nothing to take back', async () => {
  const { world, root, open, type, panel } = await states.macro();
  await type(tickets.parcel, 'Hi Maricel,');
  await button(/Put in reply/).click();
  await settled();
  const { text } = world;
  await open(tickets.takeover);
  await type(tickets.takeover, 'Halo');
  expect(lines(root)).toEqual([]);
  await open(tickets.parcel);
  await type(tickets.parcel, text);
  expect(lines(root)).toHaveLength(1);
  await panel.sent({ ticket: { console: tickets.parcel.console, id: tickets.parcel.id }, text });
  await type(tickets.parcel, '');
  expect(lines(root)).toEqual([]);
});

test('a fix that did not reach the reply box is offered to the clipboard', async () => {
  const { world, root, open, type } = await show();
  await open(tickets.parcel);
  await type(tickets.parcel, 'Hi, thank you for shopping at kirana.');
  world.text = 'Something else';
  await page.getByRole('button', { name: 'Replace', exact: true }).first().click();
  await settled();
  expect(root.textContent).toContain('Nothing was replaced.');
  await expect.element(button('Copy the text')).toBeVisible();
  expect(lines(root)).toEqual([]);
  await page.screenshot({ path: '../../../test-results/panel/not-replaced.png' });
});
