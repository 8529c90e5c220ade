import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { packs, tickets } from './content.ts';
import { settled } from './show.ts';
import { drafts, states } from './states.ts';

const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
type Shown = Awaited<ReturnType<typeof states.normal>>;
const scored = ({ world }: Shown) => world.events.filter(({ kind }) => kind === 'reply.scored');

test('what went out is scored once, as a number and the parts that lost points', async () => {
  const shown = await states.scored();
  expect(text(shown.root)).toMatch(/Reply sent 14:16 Score \d+(\.\d)? of 100/);
  const [event, ...more] = scored(shown);
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    console: 'casebook',
    ticket: '48213',
    failed: ['solves', 'polite'],
  });
  expect(event?.score).toBeGreaterThan(70);
  expect(event?.score).toBeLessThan(100);
  expect(JSON.stringify(event)).not.toMatch(/PLEASE|Maricel|Putri/);
  await shown.type(tickets.refund, drafts.clean);
  expect(text(shown.root)).not.toContain('Reply sent');
});

test('a clean reply has all points, and no part that failed', async () => {
  const shown = await states.normal();
  await shown.reply(tickets.refund, drafts.clean);
  expect(scored(shown)).toMatchObject([{ score: 100, failed: [] }]);
  expect(text(shown.root)).toContain('Score 100 of 100');
});

test('the details say each part, its weight and what was found; Esc goes back', async () => {
  const { root } = await states.scored();
  await page.getByRole('button', { name: /^Score/ }).click();
  await settled();
  expect(root.querySelector('.sheet .heading')?.textContent).toBe('Score of the last reply');
  const rows = [...root.querySelectorAll('.parts tbody tr')].map((row) => row.textContent);
  expect(rows[0]).toMatch(/^Safe to send critical70%100$/);
  expect(rows[1]).toMatch(/^Solves the case.*Next step without a time.*20%50$/);
  expect(rows[2]).toMatch(/^Polite.*In capitals: PLEASE WAIT FOR IT.*10%66.7$/);
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(root.querySelector('.parts')).toBeNull();
  expect(text(root)).toContain('Reply sent 14:16');
});

test('a fatal error that was sent all the same leaves nothing, and the details say which', async () => {
  const shown = await states.stopped();
  await page.getByRole('radio', { name: 'My team lead approved it' }).click();
  await page.getByRole('textbox', { name: /What was agreed/ }).fill('Agus saw the bank return it.');
  await page.getByRole('button', { name: 'Send as it is' }).click();
  await shown.reply(tickets.takeover, drafts.bad);
  expect(scored(shown)).toMatchObject([{ score: 0 }]);
  await page.getByRole('button', { name: 'Score 0 of 100' }).click();
  await settled();
  expect(text(shown.root)).toContain('A fatal error in “Safe to send” makes the whole 0.');
});

test('it is scored against what was on screen when it was checked, whatever the page shows next', async () => {
  const shown = await states.normal();
  const reply = 'Hi Maricel, we will get back to you. PLEASE WAIT FOR IT. Kind regards, Putri';
  await shown.type(tickets.refund, reply);
  const answered = {
    ...tickets.refund,
    messages: [
      ...tickets.refund.messages,
      { author: 'agent' as const, internal: false, text: reply },
    ],
  };
  await shown.panel.ticket({ state: 'open', ticket: answered });
  await shown.panel.sent({ ticket: { console: 'casebook', id: '48213' }, text: reply });
  const other = await states.scored();
  expect(scored(shown)[0]?.score).toBe(scored(other)[0]?.score);
});

test('the signature is not the agent’s wording', async () => {
  const shown = await states.normal();
  const reply = `${drafts.clean}\n-- \nPutri Anggraini\nMOBILE 0812-3456-7890`;
  const draft = shown.world.draft(tickets.refund, reply);
  await shown.panel.draft({ ...draft, ownEnd: drafts.clean.length });
  await shown.panel.sent({ ticket: draft.ticket, text: reply });
  expect(scored(shown)).toMatchObject([{ score: 100 }]);
});

test('another ticket’s score is not shown on this one', async () => {
  const shown = await states.scored();
  await shown.open(tickets.parcel);
  expect(text(shown.root)).not.toContain('Reply sent');
  await shown.open(tickets.refund);
  expect(text(shown.root)).toContain('Reply sent 14:16');
});

test('nothing is scored where there is no scorecard, or where nothing is checked', async () => {
  const { scorecard: _, ...policy } = packs.policy;
  const without = await states.scored({
    prepare({ world }) {
      world.packs = { ...packs, policy };
    },
  });
  expect(scored(without)).toEqual([]);
  expect(text(without.root)).toContain('No draft yet');
  const changed = await states.changed();
  await changed.panel.sent({ ticket: { console: 'casebook', id: '48213' }, text: drafts.clean });
  expect(scored(changed)).toEqual([]);
});
