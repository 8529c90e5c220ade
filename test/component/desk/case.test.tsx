import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { people } from './fake-backend.ts';
import { aDay, rested, settled, show } from './show.tsx';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name });
type Shown = Awaited<ReturnType<typeof show>>;

/** Opens the case with this ticket. */
async function openCase({ root }: Shown, ticket: string) {
  const row = [...root.querySelectorAll<HTMLElement>('.case-open')].find((one) =>
    one.textContent?.includes(ticket),
  );
  row?.click();
  await settled();
}
const acted = ({ backend }: Shown) =>
  backend.calls
    .filter(({ call }) => call === 'act')
    .map(({ args }) => (args as { body: { do: string } }).body);

test('everything about it is on one screen, personal numbers masked', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  const text = shown.text();
  expect(text).toContain('Fraud and loss');
  expect(text).toContain('IDR 4,750,000');
  expect(text).toContain('a call back, by');
  expect(text).toContain('Putri Anggraini, under 90 days here');
  expect(text).toContain('Card •••• 1111 is not involved.');
  expect(text).toContain('nomor saya •••• 7890');
  expect(text).not.toContain('0812-3456');
  expect(text).toContain('Lock the account in Wallet Admin');
  expect(text).toContain('You noted · specialists only');
  for (const clock of ['Acknowledged', 'Answered', 'Next update', 'Customer told', 'Closed']) {
    expect(text).toContain(clock);
  }
  const link = page.getByRole('link', { name: '48231 in casebook' }).element();
  expect(link.getAttribute('href')).toBe('https://casebook.example/48231');
});

test('two take at once: who was quicker is named, what was typed stays, and it can be taken over', async () => {
  const shown = await show((backend) => aDay(backend));
  const { backend, text } = shown;
  await openCase(shown, '48249');
  await userEvent.keyboard('n');
  await settled();
  await userEvent.keyboard('Looks like the other two.');
  // A colleague is quicker, and the stream has not said so yet.
  const id = [...backend.cases.values()].find(({ ticket }) => ticket.id === '48249')?.id ?? '';
  const { enqueue } = ReadableStreamDefaultController.prototype;
  ReadableStreamDefaultController.prototype.enqueue = () => undefined;
  backend.by(people.marco, id, { do: 'take' });
  ReadableStreamDefaultController.prototype.enqueue = enqueue;
  await button('Acknowledge A').click();
  await vi.waitFor(() => expect(text()).toContain('Marco Reyes was quicker and has it now.'));
  await button('Note').click();
  await expect.element(box('For specialists')).toHaveValue('Looks like the other two.');
  await button('Take over').click();
  await vi.waitFor(() => expect(text()).toContain('with you'));
});

test('an answer with words for the customer; what was typed outlives another case and a reload', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await box('For the agent').fill('Frozen. Do not name a date.');
  await box('Words for the customer').fill('Akun Bapak sudah kami bekukan.');
  await openCase(shown, '48190');
  expect(shown.text()).toContain('Something typed, not sent.');
  shown.close();
  const again = await show(() => undefined, { backend: shown.backend });
  await openCase(again, '48231');
  await expect.element(box('For the agent')).toHaveValue('Frozen. Do not name a date.');
  // Another way of saying it keeps the words too.
  await button('Ask').click();
  await expect.element(box('For the agent')).toHaveValue('Frozen. Do not name a date.');
  await button('Answer').click();
  box('For the agent').element().focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() =>
    expect(acted(again).at(-1)).toMatchObject({
      do: 'answer',
      text: 'Frozen. Do not name a date.',
      words: 'Akun Bapak sudah kami bekukan.',
    }),
  );
  expect(again.text()).not.toContain('Something typed, not sent.');
});

test('waiting stops clocks and says why; going on starts them', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await userEvent.keyboard('p');
  await settled();
  await page.getByRole('combobox', { name: 'Waiting for' }).selectOptions('customer');
  await button('Wait for somebody').click();
  expect(shown.text()).toContain('Write the reason first.');
  await box('For what').fill('A statement of the bank');
  await button('Wait for somebody').click();
  await vi.waitFor(() => expect(shown.text()).toContain('Waiting for the customer since'));
  expect(shown.text()).toContain('paused at 54 min');
  expect(shown.text()).toContain('A statement of the bank');
  await rested();
  expect((await axe.run(shown.root)).violations).toEqual([]);
  await button('Go on').click();
  await vi.waitFor(() => expect(shown.text()).toContain('You went on'));
  expect(shown.text()).not.toContain('paused at');
});

test('snooze, watch and link can be taken back', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await userEvent.keyboard('z');
  await settled();
  await box('Reason').fill('After the shift change');
  await button('Snooze').click();
  await vi.waitFor(() => expect(shown.text()).toContain('Snoozed; its clocks go on.'));
  expect(shown.root.querySelector('.group [aria-expanded="false"]')?.textContent).toContain(
    'Snoozed',
  );
  await button('Undo').click();
  await vi.waitFor(() => expect(shown.text()).toContain('You showed it again'));
  await userEvent.keyboard('f');
  await vi.waitFor(() => expect(shown.text()).toContain('You hear of every change.'));
  await button('Undo').click();
  await vi.waitFor(() => expect(acted(shown).at(-1)).toMatchObject({ do: 'unwatch' }));
  await userEvent.keyboard('l');
  await settled();
  await page.getByRole('searchbox', { name: 'Of which case' }).fill('48190');
  await page.getByRole('radio').first().click();
  await button('Link to another case').click();
  await vi.waitFor(() => expect(shown.text()).toContain('duplicate of'));
  expect(shown.text()).toContain('Linked.');
  await button('Undo').click();
  await vi.waitFor(() => expect(acted(shown).at(-1)).toMatchObject({ do: 'unlink' }));
});

test('one answer for a wider issue: how many get it is said before', async () => {
  const shown = await show((backend) => {
    const { taken, late } = aDay(backend);
    backend.by(people.rina, late.id, { do: 'link', kind: 'part', to: taken.id });
  });
  await openCase(shown, '48231');
  expect(shown.text()).toContain('1 case is linked to this one');
  await button('Tell all').click();
  expect(shown.text()).toContain('Answers 2 tickets with this problem at once.');
  await box('For the agent').fill('Fixed at 14:00.');
  await button(/Send to 2 tickets/).click();
  await vi.waitFor(() => expect(acted(shown).at(-1)).toMatchObject({ do: 'broadcast' }));
});

test('handing over: the summary is filled in from the case, and goes to a person or the next shift', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await userEvent.keyboard('h');
  await settled();
  const summary = box('What they must know').element() as HTMLTextAreaElement;
  expect(summary.value).toContain('About: Customer gave an OTP');
  expect(summary.value).toContain('Stands: in work');
  expect(summary.value).toContain('Same receiving account as 48190.');
  expect(summary.value).toContain('freeze the account');
  expect(summary.value).toMatch(/Due next: Answered|Due next: Customer told/);
  await page.getByRole('combobox', { name: 'To' }).selectOptions('marco');
  await button('Hand over').nth(1).click();
  await vi.waitFor(() => expect(shown.text()).toContain('You handed over to Marco Reyes'));
});

test('the end of a shift: everything that is mine goes in one go, but what I keep', async () => {
  const shown = await show((backend) => aDay(backend));
  await userEvent.keyboard('g');
  await settled();
  expect(shown.root.querySelectorAll('.shift-case')).toHaveLength(3);
  const summaries = [...shown.root.querySelectorAll('textarea')].map(({ value }) => value);
  expect(summaries.join('\n')).toMatch(/since \S+ until .+ \(Recall request 7781 sent\.\)\n/);
  await rested();
  expect((await axe.run(shown.root)).violations).toEqual([]);
  await page.getByRole('checkbox').nth(2).click();
  await button('Hand over 2 cases').click();
  await vi.waitFor(() => expect(shown.text()).toContain('2 cases handed over.'));
  expect(acted(shown).map(({ do: did }) => did)).toEqual(['hand-over', 'hand-over']);
  expect(shown.root.querySelectorAll('.shift-case')).toHaveLength(1);
});

test('a case is closed when nothing is missing, and says what is', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48158');
  const close = () => button('Close').click();
  await close();
  expect(shown.text()).toContain('Choose a root cause and write the resolution first.');
  await page.getByRole('combobox', { name: 'Root cause' }).selectOptions('second-account');
  await page.getByRole('combobox', { name: 'Right to escalate?' }).selectOptions('avoidable');
  await box('Resolution').fill('Merged both accounts.');
  await close();
  await vi.waitFor(() => expect(shown.text()).toContain('still missing: the customer told'));
  await button('Customer told').click();
  await vi.waitFor(() => expect(shown.text()).toContain('You told the customer'));
  await close();
  await vi.waitFor(() => expect(shown.text()).toContain('Closed by you'));
  expect(acted(shown).find(({ do: did }) => did === 'cause')).toMatchObject({
    disposition: 'avoidable',
  });
});

test('a measure is added, done, and found to help', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48158');
  await button('Add a measure').click();
  await button('Add').click();
  expect(shown.text()).toContain('Write what is to be done, by whom and until when.');
  await box('What is to be done').fill('Check the ID card at sign-up.');
  await box('By whom').fill('Onboarding');
  await button('Add').click();
  await vi.waitFor(() => expect(shown.text()).toContain('Onboarding · by'));
  await button('Done').click();
  await button('It helped').click();
  await vi.waitFor(() => expect(shown.text()).toContain('helped, seen by Rina Hapsari'));
});

test('ready texts: macros of the SOPs for the customer, own ones kept on this device', async () => {
  const shown = await show((backend) => aDay(backend));
  await openCase(shown, '48231');
  await box('For the agent').fill('Ask for the time of the call.');
  await button('Texts').click();
  await box('Keep what is typed as').fill('Time of the call');
  await button('Save').click();
  await page.getByRole('searchbox', { name: 'Find a text' }).fill('refund on its way');
  await page.getByRole('button', { name: /Refund on its way/ }).click();
  const words = box('Words for the customer').element() as HTMLTextAreaElement;
  expect(words.value).toContain('Kak Budi');
  await box('For the agent').fill('');
  await userEvent.keyboard('{Escape}');
  await button('Texts').click();
  await page.getByRole('button', { name: /Time of the call.*yours/ }).click();
  await expect.element(box('For the agent')).toHaveValue('Ask for the time of the call.');
});

test('QA reads: notes, watching and who changed what, nothing else', async () => {
  const shown = await show((backend) => aDay(backend), { me: people.dewi });
  await openCase(shown, '48231');
  expect(shown.text()).not.toContain('Send answer');
  await expect.element(button(/Save note/)).toBeVisible();
  await button('More').click();
  expect([...shown.root.querySelectorAll('.item')].map((one) => one.textContent)).toEqual([
    'WatchF',
  ]);
  await userEvent.keyboard('{Escape}');
  for (const key of 'awpdszlh') await userEvent.keyboard(key);
  expect(acted(shown)).toEqual([]);
  shown.root.querySelector<HTMLElement>('.audit summary')?.click();
  await vi.waitFor(() => expect(shown.text()).toContain('The chain of 4 entries is whole.'));
  expect(shown.text()).toContain('Stands: to be acknowledged → acknowledged');
  await rested();
  expect((await axe.run(shown.root)).violations).toEqual([]);
});

test.each(['id', 'ms', 'th', 'vi', 'tl', 'zh'] as const)(
  'speaks %s, and nothing sticks out',
  async (language) => {
    const shown = await show((backend) => aDay(backend), { language });
    await openCase(shown, '48231');
    for (const part of ['.desk', '.top', '.queue', '.one', '.answer']) {
      const { scrollWidth, clientWidth } = shown.root.querySelector(part) as HTMLElement;
      expect(scrollWidth, part).toBeLessThanOrEqual(clientWidth + 1);
    }
    for (const row of shown.root.querySelectorAll('.case')) {
      expect(row.scrollHeight).toBeLessThanOrEqual(52);
    }
    const { casework } = shown.words;
    expect(shown.text()).toContain(casework.modes.answer);
    expect(shown.text()).toContain(casework.clocks.update);
  },
);
