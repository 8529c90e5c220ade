import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { people } from './fake-backend.ts';
import { aDay, settled, show } from './show.tsx';

// Where the keyboard is after each step: never lost, and never where it does something nobody meant.

const focus = () => document.activeElement as HTMLElement;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
async function openCase({ root }: { root: HTMLElement }, ticket: string) {
  const row = [...root.querySelectorAll<HTMLElement>('.case-open')].find(({ textContent }) =>
    textContent?.includes(`${ticket} ·`),
  );
  row?.click();
  await settled();
  row?.blur();
}

test('Escape leaves what is typed, the next letter is a key, and nothing typed is lost', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await userEvent.keyboard('r');
  await userEvent.keyboard('Frozen.{Escape}');
  expect(focus().tagName).toBe('H2');
  await userEvent.keyboard('u');
  await settled();
  expect((focus() as HTMLTextAreaElement).value).toBe('Frozen.');
  await userEvent.keyboard('{Escape}e');
  await settled();
  expect(focus().tagName).toBe('SELECT');
  await userEvent.keyboard('{Escape}');
  expect(focus().tagName).toBe('H2');
});

test('a form begins with its first choice and gives the keyboard back to the case', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await userEvent.keyboard('d');
  await settled();
  expect(focus().getAttribute('name')).toBe('queue');
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(focus().tagName).toBe('H2');
  await userEvent.keyboard('z');
  await page.getByRole('textbox', { name: 'Reason' }).fill('After lunch.');
  const status = shown.root.querySelector('.notice');
  await button('Snooze').click();
  await vi.waitFor(() => expect(status?.textContent).toContain('Snoozed; its clocks go on.'));
  expect(focus().tagName).toBe('H2');
});

test('what was sent leaves the field', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await userEvent.keyboard('q');
  await userEvent.keyboard('Which bank?{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(shown.text()).toContain('You asked'));
  await vi.waitFor(() => expect(focus().tagName).toBe('H2'));
});

test('a key opens no form that could only be refused, and says why', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48111');
  for (const key of 'pbh') {
    await userEvent.keyboard(key);
    await settled();
    expect(shown.root.querySelector('.small-form')).toBeNull();
  }
  expect(shown.root.querySelector('.notice')?.textContent).toContain('was handed back');
  await userEvent.keyboard('d');
  await settled();
  expect(shown.root.querySelector('.small-form')).not.toBeNull();
});

test('the search takes what is typed at once, opens what it found, and Escape empties it', async () => {
  const shown = await show((backend) => aDay(backend));
  await userEvent.keyboard('g');
  await settled();
  expect(focus().textContent).toBe('Hand over my shift');
  await userEvent.keyboard('/guhujuk');
  expect((focus() as HTMLInputElement).value).toBe('guhujuk');
  await userEvent.keyboard('{Escape}');
  await settled(1200);
  const search = page.getByRole('searchbox', { name: 'Search cases' });
  await expect.element(search).toHaveValue('');
  await userEvent.keyboard('/48163{Enter}');
  await settled();
  expect(shown.root.querySelector('.one')?.textContent).toContain('48163 in casebook');
});

test('a view whose filters were changed is no longer that view', async () => {
  const shown = await show((backend) => aDay(backend));
  await button('Filter').click();
  await page.getByRole('combobox', { name: 'Site' }).selectOptions('Cebu');
  await userEvent.keyboard('{Escape}');
  await button('Save as view').click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Cebu only');
  await button('Save').click();
  const tab = button('Cebu only');
  await expect.element(tab).toHaveAttribute('aria-pressed', 'true');
  await button('Do not filter by Cebu').click();
  await expect.element(tab).toHaveAttribute('aria-pressed', 'false');
  expect(shown.text()).not.toContain('Remove Cebu only');
});

test('who is waited for is named, and personal numbers in a subject are masked everywhere', async () => {
  const shown = await show((backend) => {
    const one = backend.add({
      ticket: {
        ...{ console: 'casebook', id: '48900', url: 'https://casebook.example/' },
        subject: 'Card 4111 1111 1111 1111 was charged',
      },
    });
    backend.by(people.marco, one.id, { do: 'take' });
  });
  await openCase(shown, '48900');
  expect(shown.text()).toContain('Putri Anggraini is waiting for Marco Reyes to answer');
  expect(shown.root.innerHTML).not.toContain('4111 1111');
});

test('while handing over, the choice of what to say is whole or away', async () => {
  for (const height of [657, 800, 1080]) {
    const shown = await show((backend) => aDay(backend), { height });
    await openCase(shown, '48158');
    for (const key of ['h', 's']) {
      await userEvent.keyboard(key);
      await settled();
      const modes = shown.root.querySelector<HTMLElement>('.answer .segments');
      const { height: tall = 0, bottom = 0 } = modes?.getBoundingClientRect() ?? {};
      expect([0, 30]).toContain(Math.round(tall));
      expect(bottom).toBeLessThan(height);
      await userEvent.keyboard('{Escape}');
    }
    shown.close();
  }
});

test('the server is away: said in the reader’s words, not the browser’s', async () => {
  const shown = await show((backend) => aDay(backend), { language: 'id' });
  const { unreachable } = shown.words.common.page;
  await openCase(shown, '48231');
  await userEvent.keyboard('n');
  await userEvent.keyboard('Typed.');
  shown.backend.cut();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(shown.text()).toContain(unreachable));
  expect((focus() as HTMLTextAreaElement).value).toBe('Typed.');
  await userEvent.keyboard('{Escape}f');
  await vi.waitFor(() =>
    expect(shown.root.querySelector('.notice')?.textContent).toContain(unreachable),
  );
  expect(shown.text()).not.toMatch(/Failed to fetch|backend answered/);
});

test('the newest line stays in sight when a form takes room and gives it back', async () => {
  const shown = await show((backend) => {
    const { taken } = aDay(backend);
    for (let n = 0; n < 12; n += 1) {
      backend.by(people.rina, taken.id, { do: 'note', text: `Line ${n}` });
    }
  });
  await openCase(shown, '48231');
  const inSight = () => {
    const log = shown.root.querySelector('.log')?.getBoundingClientRect();
    const now = shown.root.querySelector('.event.now')?.getBoundingClientRect();
    expect(now?.bottom).toBeLessThanOrEqual(log?.bottom ?? 0);
    expect(now?.top).toBeGreaterThanOrEqual(log?.top ?? 0);
  };
  inSight();
  for (const keys of ['h', '{Escape}', 'e', '{Escape}s']) {
    await userEvent.keyboard(keys);
    await settled();
    inSight();
  }
});

test('the page itself never scrolls, however long its lists are', async () => {
  const shown = await show((backend) => {
    for (let n = 0; n < 40; n += 1) backend.by(people.rina, backend.add({}).id, { do: 'take' });
  });
  const { scrollHeight, clientHeight } = document.documentElement;
  expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
  await userEvent.keyboard('g');
  await settled();
  expect(shown.root.querySelectorAll('.shift-case')).toHaveLength(40);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(clientHeight);
});

test('going through the cases says each one, also from where nothing had the focus', async () => {
  const shown = await show((backend) => aDay(backend));
  for (const key of ['j', 'j', 'k', 'r{Escape}j']) {
    await userEvent.keyboard(key);
    await settled();
    const open = shown.root.querySelector('.case-open[aria-current="true"]');
    expect(focus()).toBe(open);
    expect(open?.textContent).toMatch(/^(Critical|High|Normal)\. /);
  }
});

test('what vanishes under the keyboard gives it to the list that is shown', async () => {
  const { root } = await show((backend) => aDay(backend));
  const pressed = () => {
    expect(focus().getAttribute('aria-pressed')).toBe('true');
    return focus().textContent ?? '';
  };
  await button('Filter').click();
  await page.getByRole('combobox', { name: 'Site' }).selectOptions('Cebu');
  await userEvent.keyboard('{Escape}');
  await button('Save as view').click();
  await page.getByLabelText('Name of the view').fill('Cebu first');
  await page.getByLabelText('Name of the view').click();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(pressed()).toContain('Cebu first'));
  root.querySelector<HTMLElement>('.in-force button')?.click();
  await settled();
  expect(pressed()).toContain('All');
  await button('Select').click();
  root.querySelector<HTMLElement>('.tick')?.click();
  await settled();
  await button('Acknowledge').click();
  await vi.waitFor(() => expect(pressed()).toContain('All'));
});
