import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { tickets } from './content.ts';
import { settled, show } from './show.ts';
import { states } from './states.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
type Shown = Awaited<ReturnType<typeof show>>;
const decisions = ({ world }: Shown) =>
  world.events
    .filter(({ kind }) => ['flag.dismissed', 'flag.restored', 'flag.confirmed'].includes(kind))
    .map(({ kind, rule, reason }) => [kind, rule, reason].filter(Boolean).join(' '));
const raised = ({ world }: Shown) =>
  world.events.filter(({ kind }) => kind === 'flag.raised').map(({ rule }) => rule);

const wrote = (ticket: Ticket, message: string): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { author: 'customer', internal: false, text: message }],
});

/** The panel opened anew on the same computer. */
async function reloaded({ world }: Shown, ticket: Ticket) {
  const kept = structuredClone(new Map(world.store));
  const again = await show({
    prepare(memory) {
      for (const [key, value] of kept) memory.world.store.set(key, value);
    },
  });
  await again.open(ticket);
  return again;
}

async function takeDown(reason = 'It is meant, but harmless') {
  await button('Not a risk…').click();
  await page.getByRole('radio', { name: reason }).click();
  await button('Take the flag down').click();
  await settled();
}

test.each([
  ['the law', tickets.court, 'legal-threat-en@1', 'Legal'],
  [
    'self-harm',
    wrote(tickets.refund, 'I cannot pay the rent, I will end my life.'),
    'safety-self-harm-en@1',
    'Account Safety',
  ],
])(
  'a flag of %s is not the agent’s to take down, only to report',
  async (_, ticket, rule, queue) => {
    const shown = await show();
    await shown.open(ticket);
    expect(text(shown.root)).not.toContain('Not a risk');
    await button('Looks wrong…').click();
    expect(text(shown.root)).toContain(`The flag stays until ${queue} closes the case.`);
    await button('Report it').click();
    await settled();
    expect(shown.root.querySelectorAll('.flag.critical')).toHaveLength(1);
    expect(text(shown.root)).toContain('You said: the words mean something else.');
    expect(text(shown.root)).toContain('The flag stays.');
    expect(decisions(shown)).toEqual([`flag.dismissed ${rule} misread`]);
    await expect.element(button(/^Escalate Alt X/).first()).toHaveClass('solid');

    await shown.open(wrote(ticket, 'Well?'));
    expect(shown.root.querySelectorAll('.flag.critical')).toHaveLength(1);
    const again = await reloaded(shown, ticket);
    expect(again.root.querySelectorAll('.flag.critical')).toHaveLength(1);
    expect(text(again.root)).toContain('You said: the words mean something else.');
  },
);

test('a report can be taken back, and is counted so', async () => {
  const shown = await states.lastingReported();
  await button('Undo').click();
  await settled();
  expect(text(shown.root)).not.toContain('You said');
  await expect.element(button('Looks wrong…')).toBeVisible();
  expect(decisions(shown)).toEqual([
    'flag.dismissed legal-threat-en@1 misread',
    'flag.restored legal-threat-en@1',
  ]);
});

test('another flag is quiet after it was taken down: with the next message, and over a reload', async () => {
  const shown = await show();
  await shown.open(tickets.threat);
  await takeDown();
  expect(shown.root.querySelector('.flag')).toBeNull();
  await shown.open(wrote(tickets.threat, 'He said again that he knows where I live.'));
  expect(shown.root.querySelector('.flag')).toBeNull();
  const again = await reloaded(shown, wrote(tickets.threat, 'He knows where I live!'));
  expect(again.root.querySelector('.flag')).toBeNull();
  expect([...decisions(shown), ...decisions(again)]).toEqual([
    'flag.dismissed safety-threat-en@1 harmless',
  ]);
  expect([...raised(shown), ...raised(again)]).toEqual(['safety-threat-en@1']);
  await again.open({ ...tickets.threat, id: '48253' });
  expect(again.root.querySelector('.flag')).not.toBeNull();
});

test('taken down, put up again and taken down again: the last word is counted', async () => {
  const shown = await show();
  await shown.open(tickets.threat);
  await takeDown();
  await button('Undo').click();
  await settled();
  expect(shown.root.querySelector('.flag')).not.toBeNull();
  await takeDown('Somebody is on it already');
  expect(shown.root.querySelector('.flag')).toBeNull();
  expect(decisions(shown)).toEqual([
    'flag.dismissed safety-threat-en@1 harmless',
    'flag.restored safety-threat-en@1',
    'flag.dismissed safety-threat-en@1 handled',
  ]);
});

test('something graver in the same category is not quiet, and its clock begins when it came', async () => {
  const shown = await show();
  await shown.open(tickets.threat);
  await takeDown();
  shown.time.now += 60 * 60_000;
  await shown.open(wrote(tickets.threat, 'I am so afraid that I will end my life.'));
  expect(text(shown.root)).toContain('Critical: speaks of self-harm');
  expect(text(shown.root)).toContain('15 min left');
  expect(text(shown.root)).not.toContain('You said');
  expect(raised(shown)).toEqual(['safety-threat-en@1', 'safety-self-harm-en@1']);
});

test('a suggestion can always be taken down, also one of the law; the rule’s own flag then stands', async () => {
  const shown = await states.perhaps();
  expect(text(shown.root)).toContain('Perhaps: threatens legal action');
  await takeDown('The words mean something else');
  expect(shown.root.querySelector('.flag')).toBeNull();
  expect(decisions(shown)).toEqual(['flag.dismissed legal-second-opinion@1 misread']);
  await shown.open(wrote(tickets.solicitor, 'Any news?'));
  expect(shown.root.querySelector('.flag')).toBeNull();
  await shown.open(wrote(tickets.solicitor, 'I will see you in court.'));
  expect(text(shown.root)).toContain('Critical: threatens legal action');
  expect(text(shown.root)).not.toContain('Not a risk');
});
