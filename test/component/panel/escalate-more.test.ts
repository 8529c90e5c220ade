import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RaiseEscalation } from '../../../shared/model/escalation.ts';
import { panel as words } from '../../../widget/words/en/index.ts';
import { tickets } from './content.ts';
import { settled, show } from './show.ts';
import { states } from './states.ts';

const say = words.escalate;
const folder = '../../../test-results/panel';
const summary = () => page.getByLabelText(say.summary);
const more = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.folded > summary')].find((one) =>
    one.innerText.startsWith(say.more),
  );
const send = async () => {
  await settled(350);
  await page.getByRole('button', { name: /^Escalate/ }).click();
};
const raised = (delivered: { kind: string }[]) =>
  delivered.filter(({ kind }) => kind === 'raise') as unknown as { body: RaiseEscalation }[];

const promise = 'We will definitely refund you in full by tomorrow.';
const withPromise = {
  ...tickets.takeover,
  market: 'ID',
  messages: [
    ...tickets.takeover.messages,
    { author: 'agent' as const, internal: true, text: 'We guarantee a refund of 999 jt today.' },
    { author: 'agent' as const, internal: false, text: `Hello Budi. ${promise}` },
  ],
};

async function opened(ticket = withPromise) {
  const shown = await show();
  await shown.open(ticket);
  await shown.panel.command('escalate');
  await vi.waitFor(() => expect(more(shown.root)).toBeDefined());
  await settled();
  return shown;
}

test.each(['light', 'dark'] as const)(
  'what is at risk and was promised is found, and shown in one line (%s)',
  async (theme) => {
    const { root } = await states.escalate({ theme });
    expect(more(root)?.innerText).toBe('More: IDR 4,750,000');
    expect(root.querySelector('details[open]')).toBeNull();
    for (const fold of root.querySelectorAll('.folded')) fold.setAttribute('open', '');
    await settled();
    root.querySelector('.folded')?.scrollIntoView();
    await page.screenshot({ path: `${folder}/escalate-more-${theme}.png` });
    const body = root.querySelector('.body');
    expect(body?.scrollWidth).toBeLessThanOrEqual(body?.clientWidth ?? 0);
  },
);

test('it goes with the escalation as the agent changed it, and quotes can stay behind', async () => {
  const { root, world } = await opened();
  expect(more(root)?.innerText).toBe(`More: IDR 4,750,000, ${say.promised}`);
  more(root)?.click();
  const promised = page.getByLabelText(say.promised);
  await expect.element(promised).toHaveValue(promise);
  await page.getByLabelText(say.tried).fill('Called the bank');
  await page.getByLabelText(say.by).fill('2026-11-24T10:30');
  await page.getByLabelText(say.atRisk).fill('5.000.000');
  const quotes = [...root.querySelectorAll<HTMLInputElement>('.folded .option input')];
  expect(quotes.length).toBeGreaterThan(1);
  quotes[0]?.closest('details')?.setAttribute('open', '');
  const left = quotes[0]?.parentElement?.querySelector('q')?.innerText ?? '';
  quotes[0]?.click();
  await send();
  await vi.waitFor(() => expect(raised(world.delivered).length).toBe(1));
  const [{ body }] = raised(world.delivered) as [{ body: RaiseEscalation }];
  expect(RaiseEscalation.safeParse(body).error).toBeUndefined();
  expect(body).toMatchObject({
    tried: 'Called the bank',
    promised: { text: promise, by: new Date('2026-11-24T10:30').toISOString() },
    atRisk: { amount: 5_000_000, currency: 'IDR' },
  });
  expect(body.evidence).toHaveLength(quotes.length - 1);
  expect(body.evidence.map(({ text }) => text)).not.toContain(left);
});

test('what cannot be sent is said, opened and focused', async () => {
  const { root, world } = await opened();
  more(root)?.click();
  await page.getByLabelText(say.atRisk).fill('a lot');
  more(root)?.click();
  await send();
  expect(root.innerText).toContain(say.amountWrong);
  expect(document.activeElement).toBe(root.querySelector('[data-field="amount"]'));
  await page.getByLabelText(say.atRisk).fill('');
  await page.getByLabelText(say.promised).fill('');
  await page.getByLabelText(say.by).fill('2026-11-24T10:30');
  await send();
  expect(root.innerText).toContain(say.promisedMissing);
  expect(world.delivered).toEqual([]);
  await page.getByLabelText(say.by).fill('');
  await send();
  await vi.waitFor(() => expect(raised(world.delivered).length).toBe(1));
  expect(raised(world.delivered)[0]?.body).not.toHaveProperty('promised');
  expect(raised(world.delivered)[0]?.body).not.toHaveProperty('atRisk');
});

test('a ticket that names no sum and no promise has nothing filled in', async () => {
  const { root, world } = await opened({ ...tickets.refund, messages: [] } as never);
  expect(more(root)?.innerText).toBe(say.more);
  await summary().fill('x');
  await send();
  await vi.waitFor(() => expect(raised(world.delivered).length).toBe(1));
  for (const name of ['tried', 'promised', 'atRisk']) {
    expect(raised(world.delivered)[0]?.body).not.toHaveProperty(name);
  }
});

test('what was begun is kept for its ticket until it is sent, through other tickets and closing', async () => {
  const { root, world, panel, open } = await opened();
  await summary().fill('Half a sentence');
  more(root)?.click();
  await page.getByLabelText(say.tried).fill('Called the bank');
  await open(tickets.refund);
  await settled();
  expect(root.innerText).not.toContain(say.draftTitle);
  await panel.command('escalate');
  await settled();
  await expect.element(summary()).not.toHaveValue('Half a sentence');
  await userEvent.keyboard('{Escape}');
  await settled(500);
  expect(Object.keys(world.store.get('drafts') as object)).toEqual(['casebook/48231']);

  await open(withPromise);
  await settled();
  expect(root.innerText).toContain(say.draftTitle);
  await page.screenshot({ path: `${folder}/escalate-draft.png` });
  await page.getByRole('button', { name: say.goOn }).click();
  await settled();
  await expect.element(summary()).toHaveValue('Half a sentence');
  expect(more(root)?.innerText).toContain(say.tried);
  await page.screenshot({ path: `${folder}/escalate-drafted.png` });
  await send();
  await vi.waitFor(() => expect(raised(world.delivered).length).toBe(1));
  expect(raised(world.delivered)[0]?.body).toMatchObject({
    summary: 'Half a sentence',
    tried: 'Called the bank',
  });
  await settled(500);
  expect(world.store.get('drafts')).toBeUndefined();
  expect(root.innerText).not.toContain(say.draftTitle);
});

test('a draft can be begun anew, is not another person’s, and is gone after twelve hours', async () => {
  const { root, world, panel, memory } = await opened();
  await summary().fill('Half a sentence');
  await userEvent.keyboard('{Escape}');
  await settled();
  await panel.command('escalate');
  await settled();
  await page.getByRole('button', { name: say.startOver }).click();
  await settled(500);
  await expect.element(summary()).not.toHaveValue('Half a sentence');
  expect(root.innerText).not.toContain(say.startOver);
  expect(world.store.get('drafts')).toBeUndefined();

  const draft = { at: world.since, by: 'somebody', category: 'fraud', severity: 'high' };
  const rest = { queue: undefined, number: '', summary: 'Theirs', needs: {}, leftOut: {} };
  world.store.set('drafts', { 'casebook/48213': { ...draft, ...rest, more: {} } });
  const again = await show({
    prepare: (next) => next.world.store.set('drafts', world.store.get('drafts')),
  });
  await again.open(tickets.refund);
  await settled();
  expect(again.root.innerText).not.toContain(say.draftTitle);
  expect(memory).toBeDefined();
});
