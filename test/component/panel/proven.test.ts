import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { tickets } from './content.ts';
import { at, iso, settled, show } from './show.ts';
import { raiseOf } from './states.ts';

const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
const reply =
  'Hi Maricel, thank you for waiting. Your refund for order KR-7719-2045 has left us and the bank usually books it by Friday.';
const answered = (said = reply): Ticket => ({
  ...tickets.refund,
  messages: [
    ...tickets.refund.messages,
    { author: 'agent', internal: false, text: said, at: iso(14, 2) },
  ],
});
const kept = (store: Map<string, unknown>) =>
  store.get('ticket:casebook/48213') as
    | { done: Record<string, object>; doubted: Record<string, number[]> }
    | undefined;

test('a reply that says a step’s macro counts as that step, with its words', async () => {
  const { open, root, world } = await show({ clock: at(14, 16) });
  await open(answered());
  await expect.poll(() => text(root)).toContain('Said in the reply');
  expect(text(root)).toContain('1 of 5 done');
  const proven = root.querySelector('.step.proven');
  expect(proven?.querySelector('q')?.textContent).toContain('thank you for waiting. Your');
  const box = page.getByRole('checkbox', { name: 'Step 3' });
  await expect.element(box).toBeChecked();
  await expect.element(box).toHaveAccessibleDescription(/Said in the reply/);
  expect(kept(world.store)?.done['PAY-014']).toBeUndefined();
  expect(world.events.filter(({ kind }) => kind === 'sop.accepted')).toEqual([]);
  expect(root.querySelector('[aria-current="step"] .step-text')?.textContent).toContain(
    'Find the refund',
  );
});

test('“Not done” takes it back, and it stays back', async () => {
  const { open, root, world } = await show({ clock: at(14, 16) });
  await open(answered());
  await page.getByRole('button', { name: 'Not done' }).click();
  await settled();
  expect(text(root)).not.toContain('Said in the reply');
  expect(kept(world.store)?.doubted['PAY-014']).toEqual([2]);
  await open(tickets.parcel);
  await open(answered());
  expect(root.querySelector('.step.proven')).toBeNull();
  await page.getByRole('checkbox', { name: 'Step 3' }).click();
  expect(Object.keys(kept(world.store)?.done['PAY-014'] ?? {})).toEqual(['2']);
  expect(kept(world.store)?.doubted['PAY-014']).toEqual([]);
});

test('the box takes it back too', async () => {
  const { open, root } = await show({ clock: at(14, 16) });
  await open(answered());
  await page.getByRole('checkbox', { name: 'Step 3' }).click();
  await settled();
  expect(root.querySelector('.step.proven')).toBeNull();
});

test.each([
  ['only polite', 'Hi Maricel, thank you for waiting. I am looking at it now.'],
  ['of another matter', 'Hi Maricel, your parcel is at the pick-up point since this morning.'],
])('a reply that is %s is no step', async (_, said) => {
  const { open, root, panel } = await show({ clock: at(14, 16) });
  await open(answered(said));
  await panel.draft(undefined);
  await settled(200);
  expect(text(root)).toContain('Refund sent, not on the card yet');
  expect(root.querySelector('.step.proven')).toBeNull();
});

test('hostile words in a reply are shown as words', async () => {
  const { open, root } = await show({ clock: at(14, 16) });
  await open(answered(reply.replace('has left us', 'has left us <img src=x onerror=alert(1)>')));
  await expect.poll(() => root.querySelector('.proof q')?.textContent).toBeTruthy();
  expect(root.querySelector('.proof img')).toBeNull();
});

describe('a macro that was put in', () => {
  async function putIn() {
    const shown = await show({
      clock: at(14, 16),
      prepare({ world }) {
        world.store.set('ticket:casebook/48213', {
          at: at(14, 10),
          done: { 'PAY-014': { 0: iso(14, 9), 1: iso(14, 10) } },
          following: 'PAY-014',
          dismissed: {},
          flaggedAt: {},
          rejected: [],
          recorded: [],
        });
      },
    });
    await shown.open(tickets.refund);
    await expect.poll(() => text(shown.root)).toContain('has left us');
    await userEvent.keyboard('{Alt>}m{/Alt}');
    await expect.poll(() => shown.world.text).toContain('has left us');
    return shown;
  }
  const send = (shown: Awaited<ReturnType<typeof putIn>>, said: string) =>
    shown.panel.sent({
      ticket: { console: tickets.refund.console, id: tickets.refund.id },
      text: said,
    });

  test('ticks its step once the reply is sent', async () => {
    const shown = await putIn();
    expect(text(shown.root)).toContain('2 of 5 done');
    await send(shown, shown.world.text);
    await settled();
    expect(text(shown.root)).toContain('3 of 5 done');
    expect(Object.keys(kept(shown.world.store)?.done['PAY-014'] ?? {})).toEqual(['0', '1', '2']);
  });

  test('ticks nothing when other words were sent', async () => {
    const shown = await putIn();
    await send(shown, 'Sorry, wrong window.');
    await settled();
    expect(text(shown.root)).toContain('2 of 5 done');
  });

  test('ticks nothing on the ticket that was opened meanwhile', async () => {
    const shown = await putIn();
    const said = shown.world.text;
    await shown.open(tickets.parcel);
    await send(shown, said);
    await settled();
    const other = shown.world.store.get('ticket:casebook/48247') as { done: object } | undefined;
    expect(other?.done ?? {}).toEqual({});
    await shown.open(tickets.refund);
    expect(Object.keys(kept(shown.world.store)?.done['PAY-014'] ?? {})).toEqual(['0', '1']);
  });
});

test('specialists that were told are the step that tells them', async () => {
  const { open, root } = await show({
    clock: at(14, 16),
    prepare({ world, escalationOf }) {
      world.escalations.push(
        escalationOf(
          raiseOf(tickets.takeover, {
            sop: { id: 'SAF-003', version: 1, title: 'Takeover', done: [] },
          }),
        ),
      );
    },
  });
  await open(tickets.takeover);
  await page.getByRole('button', { name: /all 6 steps/ }).click();
  await expect.poll(() => text(root)).toContain('Account Safety was told.');
});
