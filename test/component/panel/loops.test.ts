import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Escalation } from '../../../shared/model/escalation.ts';
import { tickets } from './content.ts';
import { me } from './memory-port.ts';
import { at, iso, settled, show } from './show.ts';
import { states } from './states.ts';

// How an escalation stands for the agent who raised it, and that its end is told once.

// biome-ignore lint/performance/useDomNodeTextContent: what is seen counts.
const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
const rina = { id: 's1', name: 'Rina Hapsari' };
const id = (n: number) => `00000000-0000-4000-8000-00000000a${String(n).padStart(3, '0')}`;

/** The panel on the ticket whose escalation a specialist has, after `change`. */
async function withCase(change: (one: Escalation) => void) {
  const shown = await states.asked({ clock: at(14, 20) });
  const one = shown.world.escalations[0];
  if (!one) throw new Error('There is no escalation.');
  one.events.splice(2);
  one.state = 'working';
  change(one);
  shown.world.changed('escalations');
  await settled();
  return shown;
}

test('who works on it, and when the next word is due', async () => {
  const { root } = await withCase((one) => {
    one.due = { ...one.due, answer: iso(15, 0), update: iso(14, 40) };
    one.events.push(
      { id: id(1), do: 'work', at: iso(14, 16), by: rina },
      { id: id(2), do: 'update', at: iso(14, 18), by: rina, text: 'The bank has it.' },
      { id: id(3), do: 'watch', at: iso(14, 19), by: rina },
    );
  });
  expect(text(root)).toContain('Rina Hapsari is working on it. Answer due by 15:00.');
  expect(text(root)).toContain('Rina Hapsari tells how it stands The bank has it.');
  expect(text(root)).toContain('Next: you hear how it stands by 14:40');
  expect(text(root)).not.toContain('watch');
});

test('waiting for somebody: on whom, why, when it is looked at again, and that its clocks stand', async () => {
  const { root } = await withCase((one) => {
    one.state = 'waiting';
    one.waiting = { on: 'bank', since: iso(14, 18), until: iso(16, 0), reason: 'Recall sent.' };
    one.left = { resolve: 300 };
    one.events.push({
      ...{ id: id(1), do: 'wait', at: iso(14, 18), by: rina },
      ...{ on: 'bank' as const, text: 'Recall sent.', until: iso(16, 0) },
    });
  });
  expect(text(root)).toContain('Rina Hapsari is waiting for the bank.');
  expect(text(root)).toContain('Its clocks stand still until then.');
  expect(text(root)).toContain('Looked at again at 16:00.');
  expect(text(root)).toContain('Recall sent.');
  // Nobody asked the agent anything.
  await expect
    .element(page.getByRole('button', { name: 'Send the answer' }))
    .not.toBeInTheDocument();
});

test('one of many tickets with this problem; the answer for all has words that go into the reply', async () => {
  const { root, world } = await withCase((one) => {
    one.link = { kind: 'part', to: id(9), number: 'E-12', tickets: 14 };
    one.state = 'resolved';
    one.answeredAt = iso(14, 19);
    one.events.push({
      ...{
        id: id(1),
        do: 'answered-with',
        at: iso(14, 19),
        by: { id: 'deskside', name: 'Deskside' },
      },
      ...{ other: 'E-12', text: 'Fixed at 14:00.', words: 'Sudah kami perbaiki.' },
    });
  });
  expect(text(root)).toContain('One of 14 tickets with this problem, E-12.');
  expect(text(root)).toContain('Rina Hapsari answered');
  await page.getByRole('button', { name: /Put in reply/ }).click();
  await vi.waitFor(() => expect(world.text).toContain('Sudah kami perbaiki.'));
});

test('what was closed while the panel was away is told once, with what was done', async () => {
  const closed = (one: Escalation): Escalation => ({
    ...{ ...one, id: id(7), number: 'E-77', state: 'closed', closedAt: iso(13, 0) },
    ...{ raisedBy: { ...one.raisedBy, id: me.id }, resolution: 'Refunded by the bank.' },
  });
  const { root, world, open } = await show({
    clock: at(14, 11),
    prepare({ world: made, escalationOf }) {
      made.store.set('loops', { me: me.id, until: iso(9, 0) });
      const one = escalationOf({
        ...{ id: id(7), category: 'fraud', severity: 'high', queue: 'payments' },
        ...{ summary: 'Gone.', needs: [], evidence: [], raisedAt: iso(8, 0) },
        ticket: { console: 'casebook', id: '48002', url: '', subject: 'My balance is away' },
      });
      made.escalations.push(closed(one));
    },
  });
  await open(tickets.refund);
  await vi.waitFor(() => expect(text(root)).toContain('1 escalation was closed'));
  expect(text(root)).toContain('E-77, ticket 48002. Closed 13:00.');
  expect(text(root)).toContain('My balance is away');
  expect(text(root)).toContain('Done: Refunded by the bank.');
  await page.getByRole('button', { name: 'All right' }).click();
  await vi.waitFor(() => expect(text(root)).not.toContain('escalation was closed'));
  expect(world.store.get('loops')).toEqual({ me: me.id, until: iso(13, 0) });
  await open(tickets.parcel);
  expect(text(root)).not.toContain('escalation was closed');
});
