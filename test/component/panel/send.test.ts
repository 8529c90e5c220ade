import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tickets } from './content.ts';
import { at, settled, show } from './show.ts';
import { drafts, states } from './states.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
const kindsOf = (events: { kind: string }[]) =>
  events.map(({ kind }) => kind).filter((kind) => kind.startsWith('draft.'));

test('a fatal finding stops, a clean draft passes, a note passes', async () => {
  const { world, panel, send } = await states.flag();
  expect(await panel.draft(world.draft(tickets.takeover, drafts.bad))).toBe('stop');
  const note = { ...world.draft(tickets.takeover, drafts.bad), kind: 'note' as const };
  expect(await panel.gate(note)).toBe('pass');
  world.text = drafts.cleanTakeover;
  expect(await send(tickets.takeover)).toBe('pass');
});

test('the verdict is there before the next key', async () => {
  const { world, panel } = await states.flag();
  const began = performance.now();
  for (let turn = 0; turn < 20; turn++) {
    await panel.draft(world.draft(tickets.takeover, `${drafts.bad}${' ya'.repeat(turn)}`));
  }
  expect((performance.now() - began) / 20).toBeLessThan(50);
});

test('a stopped send shows the fix with the focus on it; one key mends it', async () => {
  const { root, world, panel, send } = await states.flag();
  expect(await send(tickets.takeover)).toBe('stop');
  const dialog = root.querySelector('[role=alertdialog]');
  expect(dialog?.textContent).toContain('Dana Bapak pasti kembali dalam 24 jam');
  expect(document.activeElement?.textContent).toBe('Replace it');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(world.text).not.toContain('pasti kembali');
  await panel.draft(world.draft(tickets.takeover, world.text));
  await settled();
  expect(root.querySelector('[role=alertdialog]')).toBeNull();
  expect(await send(tickets.takeover)).toBe('pass');
  await panel.sent({ ticket: tickets.takeover, text: world.text });
  expect(kindsOf(world.events)).toEqual(['draft.checked', 'draft.stopped', 'draft.fixed']);
});

test('Esc goes back to the reply, and sending again stops again', async () => {
  const { root, calls, send } = await states.stopped();
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('[role=alertdialog]')).toBeNull();
  expect(calls.at(-1)).toEqual(['focusReply']);
  expect(await send(tickets.takeover)).toBe('stop');
  expect(document.activeElement?.textContent).toBe('Replace it');
});

test('an override needs a reason in words, and frees exactly this text', async () => {
  const { root, world, panel } = await states.stopped();
  await button('Send as it is').click();
  expect(text(root)).toContain('Choose a reason.');
  await page.getByRole('radio', { name: 'My team lead approved it' }).click();
  await page.getByRole('textbox', { name: /What was agreed/ }).fill('Agus');
  await button('Send as it is').click();
  expect(text(root)).toContain('Write 6 more characters.');
  expect(world.delivered).toEqual([]);
  await page.getByRole('textbox', { name: /What was agreed/ }).fill('Agus saw the bank return it.');
  await button('Send as it is').click();
  await settled();
  expect(world.delivered).toMatchObject([
    { kind: 'override', body: { reason: 'approved', note: 'Agus saw the bank return it.' } },
  ]);
  expect(JSON.stringify(world.delivered)).not.toContain('Dana');
  expect(world.calls.at(-1)).toEqual(['release', drafts.bad]);
  expect(await panel.gate(world.draft(tickets.takeover, drafts.bad))).toBe('pass');
  expect(await panel.gate(world.draft(tickets.takeover, `${drafts.bad} Ya.`))).toBe('stop');
  await panel.sent({ ticket: tickets.takeover, text: drafts.bad });
  expect(kindsOf(world.events).slice(0, 3)).toEqual([
    'draft.checked',
    'draft.stopped',
    'draft.overridden',
  ]);
});

test('a draft that changed meanwhile is neither mended nor sent', async () => {
  const { root, world } = await states.stopped();
  world.text = 'something else';
  await button('Replace it').click();
  await settled();
  expect(text(root)).toContain('The reply box changed meanwhile.');
  await page.getByRole('radio', { name: 'Another reason' }).click();
  await page.getByRole('textbox', { name: /What was agreed/ }).fill('Agreed by phone.');
  await button('Send as it is').click();
  await settled();
  expect(text(root)).toContain('so it was not sent. Press Send again.');
});

test('findings are mended one by one and shown in the composer', async () => {
  const { root, world, calls } = await states.flag();
  const [first] = root.querySelectorAll<HTMLElement>('.finding .button');
  first?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(calls.some(([name]) => name === 'replace')).toBe(true);
  expect(world.text).not.toContain('pasti kembali');
});

test('a reply that went out without a check is counted with its reason', async () => {
  const { world, panel } = await states.normal();
  await panel.sent({ ticket: tickets.refund, text: 'Hi', unchecked: 'deadline' });
  expect(world.events.at(-1)).toMatchObject({ kind: 'draft.unchecked', reason: 'deadline' });
});

test('signed out: the gate is off, nothing is checked; signing in puts it on', async () => {
  const { root, world, type } = await states.signedOut();
  expect(world.calls).toContainEqual(['setGate', false, 0]);
  expect(await type(tickets.refund, drafts.bad)).toBe('pass');
  expect(text(root)).toContain('Draft not checked Signed out');
  expect(root.querySelector('.flag, .step')).toBeNull();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('putri@kirana.example');
  await page.getByLabelText('Password').fill('wrong');
  await button('Sign in').click();
  await vi.waitFor(() => expect(text(root)).toContain('That password does not fit.'));
  await page.getByLabelText('Password').fill('right');
  await button('Sign in').click();
  await vi.waitFor(() => expect(text(root)).toContain('Refund sent, not on the card yet'));
  expect(world.calls.at(-1)).toEqual(['setGate', true, 800]);
});

test('a changed page turns the gate off; a pasted message is read all the same', async () => {
  const { root, world } = await states.changed();
  expect(world.calls.at(-1)).toEqual(['setGate', false, 800]);
  await button('Try again').click();
  expect(world.calls.at(-1)).toEqual(['reread']);
  await button('Paste the message').click();
  await userEvent.fill(
    page.getByRole('textbox', { name: /customer’s message/ }),
    'Saldo KiranaPay saya hilang, tadi ada yang mengaku CS Kirana dan minta kode OTP',
  );
  await button('Read it').click();
  await vi.waitFor(() => expect(text(root)).toContain('Critical: account taken over'));
  expect(text(root)).toContain('Account taken over by a fake support call');
  expect(text(root)).toContain('Draft not checked');
});

test('an old copy does not stop a send while the line is down', async () => {
  const { root, open, type, world } = await show({
    prepare({ world }) {
      world.state = 'offline';
      world.fetchedAt = at(14, 0) - 9 * 24 * 60 * 60_000;
    },
  });
  await open(tickets.takeover);
  expect(await type(tickets.takeover, drafts.bad)).toBe('pass');
  expect(text(root)).toContain('Draft not checked');
  expect(world.calls).toContainEqual(['setGate', false, 800]);
});
