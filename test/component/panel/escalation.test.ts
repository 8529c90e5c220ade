import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RaiseEscalation } from '../../../shared/model/escalation.ts';
import { tickets } from './content.ts';
import { at, iso, settled, show } from './show.ts';
import { states } from './states.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
const raised = (delivered: { kind: string }[]) =>
  delivered.filter(({ kind }) => kind === 'raise') as unknown as { body: RaiseEscalation }[];

test('one key opens a form that is filled in, Enter sends it, the flag says who was told', async () => {
  const { root, world } = await states.flag();
  await userEvent.keyboard('{Alt>}x{/Alt}');
  await settled();
  expect(document.activeElement?.textContent).toContain('Escalate');
  const summary = root.querySelector('textarea')?.value ?? '';
  expect(summary).toContain('Account taken over, money lost');
  await settled(300);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(raised(world.delivered).length).toBe(1));
  const [{ body }] = raised(world.delivered) as [{ body: RaiseEscalation }];
  expect(RaiseEscalation.safeParse(body).error).toBeUndefined();
  expect(body).toMatchObject({
    category: 'fraud',
    severity: 'critical',
    queue: 'account-safety',
    rule: 'fraud-takeover-id@1',
    needs: ['Freeze the account'],
    sop: { id: 'SAF-003', done: [] },
  });
  expect(body.evidence.length).toBe(3);
  await vi.waitFor(() => expect(text(root)).toContain('Account Safety told 14:11, in time'));
  expect(text(root)).toContain('Sent. To be taken by 14:26.');
  expect(world.events.at(-1)).toMatchObject({ kind: 'flag.confirmed' });
});

test('the key that opened the form does not send it', async () => {
  const { root, world } = await states.flag();
  root.querySelector<HTMLElement>('.flag .button.solid')?.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await settled();
  expect(root.querySelector('form#escalate')).not.toBeNull();
  expect(world.delivered).toEqual([]);
});

test('personal numbers are masked and an empty summary is not sent', async () => {
  const { root, world, panel, open } = await show();
  const [message] = tickets.takeover.messages;
  await open({ ...tickets.takeover, messages: message ? [message] : [] });
  await panel.command('escalate');
  await settled(350);
  const area = root.querySelector('textarea');
  expect(area?.value).toContain('•••• 7890');
  expect(area?.value).not.toContain('3456');
  await page.getByRole('textbox', { name: /What happened/ }).fill('');
  await button(/^Escalate/).click();
  expect(text(root)).toContain('Write what happened.');
  expect(document.activeElement).toBe(area);
  expect(world.delivered).toEqual([]);
  await page.getByRole('textbox', { name: /What happened/ }).fill('Money gone after a fake call');
  await userEvent.keyboard('{Enter}');
  expect(world.delivered).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(raised(world.delivered).length).toBe(1));
});

test('another category goes to its own desk', async () => {
  const { root } = await states.escalate();
  await page.getByRole('combobox', { name: 'Category' }).selectOptions('bug');
  expect(root.querySelector<HTMLSelectElement>('select')?.value).toBe('payments');
  expect(text(root)).toContain('Look at the bug');
});

test('offline it is kept, listed with its desk’s number, and shown as queued', async () => {
  const { root, world } = await states.offline();
  expect(text(root)).toContain('Offline since 14:02. 2 escalations waiting.');
  expect(root.querySelector<HTMLAnchorElement>('a.solid')?.href).toBe('tel:4410');
  await userEvent.keyboard('{Alt>}x{/Alt}');
  await settled(350);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(text(root)).toContain('3 escalations waiting.'));
  await button('Try now').click();
  expect(world.calls).toContainEqual(['retry']);
});

test('what the server refused says why and can be edited and sent again', async () => {
  const { root, world } = await states.queued();
  await expect.poll(() => text(root)).toContain('does not exist any more');
  const old = world.waiting[0]?.item.body.id;
  await button('Edit and send again').click();
  await settled(350);
  await page.getByRole('combobox', { name: 'To' }).selectOptions('payments');
  await button(/^Escalate/).click();
  await vi.waitFor(() => expect(raised(world.delivered).at(-1)?.body.queue).toBe('payments'));
  await vi.waitFor(() => expect(world.calls).toContainEqual(['discard', old]));
});

test('an answer goes in by key, and the customer is told', async () => {
  const { root, world } = await states.answered();
  await expect.poll(() => text(root)).toContain('Answered. Tell the customer by 15:13.');
  expect(text(root)).toContain('Seen by Rina Hapsari, after 2 min');
  await userEvent.keyboard('{Alt>}m{/Alt}');
  await settled();
  expect(world.text).toContain('Akun Bapak sudah kami bekukan');
  await button('Customer told').click();
  await settled();
  expect(world.delivered.at(-1)).toMatchObject({ kind: 'action', body: { do: 'inform' } });
  await button('Ask back').click();
  await userEvent.keyboard('Which bank?');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await settled();
  expect(world.delivered.at(-1)).toMatchObject({ body: { do: 'reply', text: 'Which bank?' } });
});

test('a question is answered; an earlier escalation stays readable', async () => {
  const { root, world } = await states.asked();
  await expect.poll(() => text(root)).toContain('Rina Hapsari asks you something.');
  await button('Send the answer').click();
  expect(text(root)).toContain('Write something first.');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('At 9.40 this morning');
  await button('Send the answer').click();
  await settled();
  expect(world.delivered.at(-1)).toMatchObject({
    body: { do: 'reply', text: 'At 9.40 this morning' },
  });
  expect(text(root)).toContain('Closed 11:20.');
});

test('after a refusal one key leads to the right desk', async () => {
  const { root, world } = await states.refused();
  await expect.poll(() => text(root)).toContain('Handed back. It still needs a desk by 14:27.');
  await userEvent.keyboard('{Alt>}x{/Alt}');
  await settled();
  expect(document.activeElement?.textContent).toContain('Send to Account Safety');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(world.delivered.at(-1)).toMatchObject({
    kind: 'action',
    body: { do: 'reroute', queue: 'account-safety' },
  });
});

test('a step of the desk appears without a reload, and takes no focus', async () => {
  const { root, world, memory, open } = await show();
  await open(tickets.threat);
  await userEvent.keyboard('{Alt>}x{/Alt}');
  await settled(350);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(world.escalations.length).toBe(1));
  const focused = document.activeElement;
  const [escalation] = world.escalations;
  if (!escalation) throw new Error('Nothing was raised.');
  escalation.state = 'accepted';
  escalation.owner = { id: 's1', name: 'Rina Hapsari' };
  escalation.events.push({
    id: '00000000-0000-4000-8000-00000000aaaa',
    do: 'take',
    at: new Date(memory.world.since).toISOString(),
    by: { id: 's1', name: 'Rina Hapsari' },
  });
  world.changed('escalations');
  await vi.waitFor(() => expect(text(root)).toContain('Seen by Rina Hapsari'));
  expect(document.activeElement).toBe(focused);
});

test('an answer stands above what is only suggested, with its button in sight on a small screen', async () => {
  const { open, root } = await show({
    clock: at(14, 23),
    prepare({ world, escalationOf }) {
      const { solicitor } = tickets;
      world.escalations.push({
        ...escalationOf({
          ...{ id: '00000000-0000-4000-8000-0000000000aa', category: 'issue', severity: 'normal' },
          ...{ queue: 'orders', summary: 'A letter came.', needs: [], evidence: [] },
          ticket: { console: solicitor.console, id: solicitor.id, url: '', subject: '' },
          raisedAt: iso(14, 10),
        }),
        state: 'resolved',
        acknowledgedAt: iso(14, 15),
        answeredAt: iso(14, 22),
      });
      world.escalations[0]?.events.push({
        ...{ id: '00000000-0000-4000-8000-0000000000ab', do: 'answer', at: iso(14, 22) },
        by: { id: 's1', name: 'Rina Hapsari' },
        ...{
          text: 'The desk has the letter.',
          words: 'We have your letter and will write by Friday.',
        },
      });
    },
  });
  await open(tickets.solicitor);
  await settled(300);
  const put = page.getByRole('button', { name: /Put in reply/ }).element();
  const perhaps = [...root.querySelectorAll('.flag')].find((one) =>
    /Perhaps/.test(`${one.textContent}`),
  );
  expect(perhaps).toBeDefined();
  expect(put.compareDocumentPosition(perhaps as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const body = root.querySelector('.body')?.getBoundingClientRect();
  expect(put.getBoundingClientRect().bottom).toBeLessThanOrEqual(body?.bottom ?? 0);
  await page.screenshot({ path: '../../../test-results/panel/answer-first.png' });
});

test('of a long story the last lines are in sight with what is to be done; the others are one press away', async () => {
  const { solicitor } = tickets;
  const rina = { id: 's1', name: 'Rina Hapsari' };
  const { open, root } = await show({
    clock: at(14, 40),
    prepare({ world, escalationOf }) {
      const one = escalationOf({
        ...{ id: '00000000-0000-4000-8000-0000000000aa', category: 'issue', severity: 'normal' },
        ...{ queue: 'orders', summary: 'A letter came.', needs: [], evidence: [] },
        ticket: { console: solicitor.console, id: solicitor.id, url: '', subject: '' },
        raisedAt: iso(14, 10),
      });
      const said = [
        { do: 'take' },
        { do: 'watch' },
        { do: 'work' },
        { do: 'update', text: 'Asked the courier.' },
        { do: 'update', text: 'Asked again.' },
        { do: 'wait', on: 'courier' as const },
        { do: 'resume' },
        { do: 'take' },
        { do: 'answer', text: 'The desk has it.', words: 'We have your letter.' },
      ];
      one.events.push(
        ...said.map((event, index) => ({
          ...{ id: `00000000-0000-4000-8000-0000000001a${index}`, at: iso(14, 12 + index) },
          ...{ by: rina, ...event },
        })),
      );
      world.escalations.push({ ...one, state: 'resolved', owner: rina, answeredAt: iso(14, 22) });
    },
  });
  await open(solicitor);
  await settled(300);
  expect(text(root)).not.toContain('Asked the courier.');
  expect(text(root)).toContain('Taken by Rina Hapsari');
  const put = button(/Put in reply/).element();
  const body = root.querySelector('.body')?.getBoundingClientRect();
  expect(put.getBoundingClientRect().bottom).toBeLessThanOrEqual(body?.bottom ?? 0);
  const older = page.getByText('Earlier (5)');
  await older.click();
  expect(text(root)).toContain('Asked the courier.');
  expect(text(root).match(/Seen by Rina Hapsari/g)).toHaveLength(1);
});
