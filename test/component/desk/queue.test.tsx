import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { people } from './fake-backend.ts';
import { aDay, rested, settled, show } from './show.tsx';

const names = (root: HTMLElement) =>
  [...root.querySelectorAll('.group b, .case .pieces > :first-child')].map(
    (one) => one.textContent,
  );
const rows = (root: HTMLElement) => root.querySelectorAll('.case').length;

test('sorted by what burns, the late first, in groups; what stands still is last and says why', async () => {
  const { root, backend, text } = await show((made) => {
    const { waiting } = aDay(made);
    // The customer knows already, so nothing runs while they are waited for.
    made.by(people.rina, waiting.id, { do: 'inform' });
    made.by(people.rina, waiting.id, { do: 'wait', on: 'customer', reason: 'A statement.' });
  });
  expect(names(root)).toEqual([
    ...['To acknowledge', '48190', '48249', '48252'],
    ...['To answer', '48231'],
    ...['Waiting', '48177', '48163'],
    ...['To close', '48158'],
    ...['Handed back', '48111'],
  ]);
  expect(root.querySelector('.case .late')?.textContent).toMatch(/late$/);
  expect(text()).toContain('paused');
  expect(text()).toContain('on the customer · you');
  expect(text()).toContain('on the agent · Marco Reyes');
  expect(text()).toContain('8 open');
  expect(text()).toContain('2 on duty: Rina, Marco');
  expect(backend.calls.filter(({ call }) => call === 'escalations')).toHaveLength(2);
});

test('a case that comes in appears by itself, and what a colleague does is seen', async () => {
  const { root, backend } = await show();
  expect(root.textContent).toContain('Nothing is waiting here.');
  const { id } = backend.add({});
  await vi.waitFor(() => expect(rows(root)).toBe(1));
  backend.by(people.marco, id, { do: 'take' });
  await vi.waitFor(() => expect(root.textContent).toContain('Marco Reyes'));
  expect(root.textContent).toContain('To answer');
});

test('tabs, filters and search narrow it; what is in force is seen and taken away', async () => {
  const { root, text } = await show((backend) => aDay(backend));
  await page.getByRole('button', { name: /^Mine/ }).click();
  expect(rows(root)).toBe(3);
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = root.querySelector('.menu')?.getBoundingClientRect();
  expect(menu?.left).toBeGreaterThanOrEqual(0);
  await page.getByRole('combobox', { name: 'Market' }).selectOptions('TH');
  expect(rows(root)).toBe(1);
  await rested();
  expect((await axe.run(root)).violations).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toContain('Filter 1');
  await page.getByRole('button', { name: 'Do not filter by TH' }).click();
  expect(rows(root)).toBe(8);
  await userEvent.keyboard('/');
  await settled();
  await userEvent.keyboard('dana 48190');
  expect(text()).toContain('No case fits these filters.');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(rows(root)).toBe(8);
});

test('the search also finds what is closed and what is of other desks', async () => {
  const { root } = await show((backend) => {
    const one = backend.add({ summary: 'A parcel that was eaten by a goat.' });
    backend.by(people.rina, one.id, { do: 'answer', text: 'Refunded.' });
    backend.by(people.rina, one.id, { do: 'inform' });
    backend.by(people.rina, one.id, { do: 'cause', rootCause: 'x', resolution: 'Refunded.' });
    backend.by(people.rina, one.id, { do: 'close' });
  });
  await page.getByRole('searchbox', { name: 'Search cases' }).fill('goat');
  await vi.waitFor(() => expect(rows(root)).toBe(1));
  expect(root.querySelector('.group')?.textContent).toContain('Closed today');
});

test('a view is saved under a name, opens again, and is removed', async () => {
  const { root, backend } = await show((made) => aDay(made));
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: 'Site' }).selectOptions('Cebu');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Save as view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Cebu only');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Cebu only', exact: true })).toBeVisible();
  expect(backend.calls.at(-1)).toMatchObject({
    call: 'keepViews',
    args: { body: { views: [{ name: 'Cebu only', query: { site: 'Cebu' } }] } },
  });
  await page.getByRole('button', { name: /^Mine/ }).click();
  await page.getByRole('button', { name: 'Cebu only', exact: true }).click();
  expect(rows(root)).toBe(4);
  await page.getByRole('button', { name: 'Remove Cebu only' }).click();
  await vi.waitFor(() => expect(root.textContent).not.toContain('Cebu only'));
});

test('many at once: what was refused is named with its reason and stays selected', async () => {
  const { root, backend, text } = await show((made) => aDay(made));
  await userEvent.keyboard('jx');
  await userEvent.keyboard('jj{Shift>}x{/Shift}');
  expect(text()).toContain('3 selected');
  // One more, which somebody else has.
  backend.by(people.marco, [...backend.cases.values()][1]?.id ?? '', { do: 'take' });
  await settled();
  await page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await vi.waitFor(() => expect(text()).toContain('2 cases done. 1 not: Marco Reyes has E-2'));
  expect(text()).toContain('1 selected');
  expect(root.querySelectorAll('.tick:checked')).toHaveLength(1);
  expect(backend.calls.filter(({ call }) => call === 'actOnMany')).toHaveLength(1);
});

test('a box that was pressed is ticked at once', async () => {
  const { root } = await show((made) => aDay(made));
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.tick')];
  boxes[0]?.click();
  await Promise.resolve();
  boxes[1]?.click();
  expect(boxes.map(({ checked }) => checked).slice(0, 3)).toEqual([true, true, false]);
});

test('two thousand open cases: only those in sight are drawn, and the keyboard goes through them', async () => {
  const { root, text } = await show((backend) => {
    for (let i = 0; i < 2000; i += 1) backend.add({ severity: 'normal' }, people.putri, i % 14);
  });
  await vi.waitFor(() => expect(text()).toContain('2000 open'));
  expect(rows(root)).toBeLessThan(40);
  const list = root.querySelector('.queue-lines') as HTMLElement;
  expect(list.scrollHeight).toBeGreaterThan(100_000);
  const took: number[] = [];
  for (let i = 0; i < 60; i += 1) {
    const started = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await new Promise(requestAnimationFrame);
    took.push(performance.now() - started);
  }
  // The middle one, on a machine that others share.
  expect(took.sort((a, b) => a - b)[30]).toBeLessThan(100);
  await settled(200);
  const current = root.querySelector('.case-open[aria-current="true"]') as HTMLElement;
  const { top, bottom } = current.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(box.top);
  expect(bottom).toBeLessThanOrEqual(box.bottom + 1);
  list.scrollTop = list.scrollHeight;
  await settled();
  expect(rows(root)).toBeGreaterThan(5);
});

test('the stream is down: since when, what is typed stays, and it comes back by itself', async () => {
  const { backend, root, text } = await show((made) => aDay(made));
  root.querySelectorAll<HTMLElement>('.case-open')[3]?.click();
  await page.getByRole('textbox', { name: 'For the agent' }).fill('The account is frozen.');
  backend.cut();
  await vi.waitFor(() => expect(text()).toMatch(/Not live since \d\d:\d\d/));
  await page.getByRole('button', { name: /Send answer/ }).click();
  await vi.waitFor(() => expect(text()).toContain('The Deskside server does not answer.'));
  await expect
    .element(page.getByRole('textbox', { name: 'For the agent' }))
    .toHaveValue('The account is frozen.');
  backend.down.away = false;
  await vi.waitFor(() => expect(text()).toContain('Live'), { timeout: 5000 });
  await page.getByRole('button', { name: /Send answer/ }).click();
  await vi.waitFor(() => expect(text()).toContain('You answered'));
});

test('nothing could be loaded: said with the way on; a session that ended leads to signing in', async () => {
  const { backend, text, left } = await show((made) => {
    made.down.away = true;
  });
  await vi.waitFor(() => expect(text()).toContain('The cases could not be loaded.'));
  backend.down.away = false;
  backend.down.ended = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() => expect(left.times).toBeGreaterThan(0));
});

test('all keys are told, and single letters can be switched off', async () => {
  const { root } = await show((backend) => aDay(backend));
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await rested();
  expect((await axe.run(root)).violations).toEqual([]);
  await page.getByRole('checkbox', { name: 'Single letters are keys' }).click();
  await page.getByRole('button', { name: 'All right' }).click();
  await userEvent.keyboard('j');
  expect(root.querySelector('.one')).toBeNull();
});

test.each(['light', 'dark'] as const)('no violation of axe, %s', async (theme) => {
  const { root } = await show((backend) => aDay(backend), { theme });
  for (const index of [0, 3, 4, 6, 7]) {
    root.querySelectorAll<HTMLElement>('.case-open')[index]?.click();
    await settled();
    await rested();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  }
});
