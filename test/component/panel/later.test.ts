import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { tickets } from './content.ts';
import { at, show } from './show.ts';
import { drafts } from './states.ts';

// Half of the panel's code comes after the first picture. What if it is late, or does not come?

type LaterCode = typeof import('../../../widget/panel/later.ts');
const code = () => import('../../../widget/panel/later.ts');
const findings = () => page.getByRole('list', { name: 'Draft findings' });
const heading = () => page.getByRole('heading', { name: 'Refund sent, not on the card yet' });

test('the SOP is shown before it, and stays where it is when it comes', async () => {
  let come = () => {};
  const waiting = new Promise<void>((done) => {
    come = done;
  });
  const { open, type } = await show({ loadLater: () => waiting.then(code) });
  await open(tickets.refund);
  await expect.element(heading()).toBeVisible();
  const before = heading().element().getBoundingClientRect().top;
  come();
  await type(tickets.refund, drafts.bad);
  await expect.element(findings()).toBeVisible();
  expect(heading().element().getBoundingClientRect().top).toBe(before);
});

test('offline, what waits here is above the SOP at once: the SOP waits for it', async () => {
  let come = () => {};
  const waiting = new Promise<void>((done) => {
    come = done;
  });
  const { open, root } = await show({
    loadLater: () => waiting.then(code),
    prepare: ({ world }) => {
      world.state = 'offline';
      world.since = at(14, 0);
    },
  });
  await open(tickets.refund);
  expect(root.textContent).not.toContain('Refund sent');
  come();
  await expect.element(heading()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try now' })).toBeVisible();
});

test('when it cannot be loaded the SOP is there, the dock says what is not, and it is tried again', async () => {
  let broken = true;
  const loadLater = (): Promise<LaterCode> =>
    broken ? Promise.reject(new TypeError('Failed to fetch')) : code();
  const { open, type, root } = await show({ loadLater, clock: at(14, 11) });
  await open(tickets.refund);
  await expect.element(heading()).toBeVisible();
  await type(tickets.refund, drafts.bad);
  expect(root.textContent).toContain('Draft not checked');
  expect(root.textContent).toContain('did not load');
  broken = false;
  await type(tickets.refund, `${drafts.bad} `);
  await expect.element(findings()).toBeVisible();
  expect(root.textContent).not.toContain('did not load');
});
