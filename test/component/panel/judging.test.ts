import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { uiLanguages } from '../../../widget/words/words.ts';
import { tickets } from './content.ts';
import { at, settled, show } from './show.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
type Options = NonNullable<Parameters<typeof show>[0]>;
type Shown = Awaited<ReturnType<typeof show>>;
const folder = '../../../test-results/panel';

/** The panel of a specialist. */
const asSpecialist = (options: Options = {}) =>
  show({
    clock: at(14, 11),
    ...options,
    prepare({ world }) {
      world.me = { ...world.me, role: 'specialist', name: 'Rina Hapsari' };
    },
  });
const sent = ({ world }: Shown) =>
  world.delivered.flatMap((item) =>
    item.kind === 'verdict' || item.kind === 'proposal' ? [item] : [],
  );
const problem = ({ root }: Shown) => root.querySelector('#judge-error')?.textContent;
const loaded = () => settled(250);

test('an agent sees nothing of verdicts', async () => {
  const shown = await show();
  await shown.open(tickets.threat);
  await loaded();
  expect(text(shown.root)).toContain('Not a risk…');
  expect(text(shown.root)).not.toContain('Confirm');
  expect(text(shown.root)).not.toContain('Flag what no rule saw');
});

test('a specialist confirms a flag, and thinks again', async () => {
  const shown = await asSpecialist();
  await shown.open(tickets.threat);
  await loaded();
  expect(text(shown.root)).not.toContain('Not a risk…');
  await button('Confirm').click();
  await expect.element(page.getByText('You confirmed this flag.')).toBeVisible();
  await button('Change').click();
  await button('Dismiss…').click();
  await expect.element(page.getByRole('radio').first()).toHaveFocus();
  await page.getByRole('radio', { name: 'It is meant, but harmless' }).click();
  await button(/^Dismiss$/).click();
  await expect.element(page.getByText(/You dismissed this flag: it is meant/)).toBeVisible();
  // The flag is not theirs to take down for the agent.
  expect(shown.root.querySelector('.flag')).not.toBeNull();
  expect(sent(shown).map(({ body }) => body)).toMatchObject([
    { rule: 'safety-threat-en@1', category: 'safety', verdict: 'confirmed' },
    { rule: 'safety-threat-en@1', category: 'safety', verdict: 'dismissed', reason: 'harmless' },
  ]);
  const said = Object.keys(sent(shown)[0]?.body ?? {});
  const ids = ['at', 'console', 'id', 'ticket'];
  expect(said.filter((name) => !ids.includes(name)).sort()).toEqual([
    'category',
    'rule',
    'severity',
    'verdict',
  ]);
  // Known again with the ticket.
  await shown.open(tickets.refund);
  await shown.open(tickets.threat);
  await expect.element(page.getByText(/You dismissed this flag/)).toBeVisible();
});

/** The sheet in which a specialist flags what no rule saw. */
async function sheet(options: Options = {}) {
  const shown = await asSpecialist(options);
  await shown.open({
    ...tickets.refund,
    customer: { name: 'Maricel Santos' },
    messages: [
      {
        author: 'customer',
        internal: false,
        text: 'Where is my refund? I am Maricel Santos, call 0917 555 0142. Your rider keeps circling our gate at night.',
      },
    ],
  });
  await loaded();
  await button('Flag what no rule saw').click();
  await expect.element(page.getByRole('heading', { name: 'Flag this ticket' })).toBeVisible();
  return shown;
}

test('what no rule saw is flagged without a word of the ticket', async () => {
  const shown = await sheet();
  await page.getByLabelText('Category').selectOptions('safety');
  await button('Flag it').click();
  await expect.element(page.getByText('Flagged: Safety.')).toBeVisible();
  expect(sent(shown).map(({ kind, body }) => [kind, body])).toMatchObject([
    ['verdict', { verdict: 'missed', category: 'safety', severity: 'high' }],
  ]);
  expect(JSON.stringify(sent(shown))).not.toMatch(/rider|Maricel|refund/);
});

test('words selected in a sentence become a proposed rule, with the sentence masked', async () => {
  const shown = await sheet();
  await page.getByRole('radio', { name: /call 0917/ }).click();
  await page.getByRole('checkbox').click();
  await expect.element(page.getByText(/Sent with it, masked/)).toBeVisible();
  expect(text(shown.root)).toMatch(/masked: .?I am ••••, call ••••/);
  const sentence = [...shown.root.querySelectorAll('[data-at]')].find((one) =>
    one.textContent?.includes('circling'),
  );
  const words = sentence?.firstChild as Text;
  const from = words.data.indexOf('circling our gate');
  document.getSelection()?.setBaseAndExtent(words, from, words, from + 'circling our gate'.length);
  await settled();
  await expect.element(page.getByRole('textbox')).toHaveValue('circling our gate');
  await page.getByRole('textbox').fill('no such words');
  await button('Flag it and propose').click();
  await expect.poll(() => problem(shown)).toContain('do not flag that sentence');
  await page.getByRole('textbox').fill('0917 555 0142');
  await button('Flag it and propose').click();
  await expect.poll(() => problem(shown)).toContain('Leave out names');
  expect(sent(shown)).toEqual([]);
  await page.getByRole('textbox').fill('circling our gate');
  await button('Flag it and propose').click();
  await expect.element(page.getByText(/The rule is proposed/)).toBeVisible();
  expect(sent(shown).map(({ kind }) => kind)).toEqual(['verdict', 'proposal']);
  expect(sent(shown)[1]?.body).toMatchObject({
    words: ['circling our gate'],
    case: 'Your rider keeps circling our gate at night.',
    lang: 'en',
  });
});

const lesson = {
  id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000aa',
  version: 2,
  title: 'A card refund is not late before day ten',
  happened:
    'The customer asked on day four and was told that the refund was lost. It was on its way, and came on day seven.\nThe seller was charged twice.',
  instead: 'Say the day by which the bank shows it, and write again that day.',
  quotes: ['“it has been four days, order ••••”'],
  sops: ['PAY-002'],
  publishedAt: '2026-11-20T08:00:00.000Z',
  acknowledged: false,
};

async function withLesson(options: Options = {}) {
  const shown = await show({
    clock: at(14, 11),
    ...options,
    prepare({ world }) {
      const own = world.packs?.sops.map(({ id }) => id) ?? [];
      world.lessons = [{ ...lesson, sops: own }];
    },
  });
  await shown.open(tickets.refund);
  await loaded();
  return shown;
}

test('a lesson is one line on its SOP until it is read, and then no more', async () => {
  const shown = await withLesson();
  const line = button(/Lesson from a case, 1 min/);
  await line.click();
  await expect.element(page.getByRole('heading', { name: lesson.title })).toBeVisible();
  await button('I have read it').click();
  await settled();
  expect(text(shown.root)).not.toContain('Lesson from a case');
  const said = shown.world.events.filter(({ kind }) => kind.startsWith('lesson.'));
  expect(said.map(({ kind, lesson: of }) => [kind, of])).toEqual([
    ['lesson.opened', `${lesson.id}@2`],
    ['lesson.acknowledged', `${lesson.id}@2`],
  ]);
  expect(JSON.stringify(said)).not.toContain('refund is not late');
  await shown.open({ ...tickets.refund, id: '99' });
  await loaded();
  expect(text(shown.root)).not.toContain('Lesson from a case');
});

test('a lesson is text, whatever is in it', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const shown = await show({
    prepare({ world }) {
      const own = world.packs?.sops.map(({ id }) => id) ?? [];
      world.lessons = [{ ...lesson, title: hostile, happened: hostile, sops: own }];
    },
  });
  await shown.open(tickets.refund);
  await loaded();
  await button(/Lesson from a case/).click();
  await expect.element(page.getByText(hostile).first()).toBeVisible();
  expect(shown.root.querySelector('img')).toBeNull();
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const views: Record<string, () => Promise<Shown>> = {
    'judge-flag': async () => {
      const shown = await asSpecialist({ theme });
      await shown.open(tickets.threat);
      await loaded();
      return shown;
    },
    'judge-asking': async () => {
      const shown = await asSpecialist({ theme });
      await shown.open(tickets.threat);
      await loaded();
      await button('Dismiss…').click();
      return shown;
    },
    'judge-sheet': async () => {
      const shown = await sheet({ theme });
      await page.getByRole('radio', { name: /circling/ }).click();
      await page.getByRole('checkbox').click();
      await page.getByRole('textbox').fill('circling our gate');
      return shown;
    },
    'lesson-line': () => withLesson({ theme }),
    'lesson-open': async () => {
      const shown = await withLesson({ theme });
      await button(/Lesson from a case/).click();
      return shown;
    },
  };
  test.each(Object.keys(views))('%s has nothing that axe objects to', async (name) => {
    const shown = await (views[name] as () => Promise<Shown>)();
    await userEvent.unhover(shown.root);
    await settled();
    const { violations } = await axe.run(shown.root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  });
});

describe.each(uiLanguages)('at 320 px in %s', (language) => {
  test('the sheet and the flag stay inside', async () => {
    const shown = await asSpecialist({ language, width: 320, theme: 'light' });
    await shown.open(tickets.threat);
    await loaded();
    const inside = () => {
      for (const part of shown.root.querySelectorAll('.panel, .body, .dock, .head')) {
        expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth);
      }
    };
    await expect.poll(() => shown.root.querySelector('.judge-more .button')).not.toBeNull();
    inside();
    (shown.root.querySelector('.judge-more .button') as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    const radios = [...shown.root.querySelectorAll<HTMLElement>('.sentences input')];
    expect(radios.length).toBeGreaterThan(2);
    radios[1]?.focus();
    await userEvent.keyboard(' ');
    await settled();
    (shown.root.querySelector('input[type=checkbox]') as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await settled();
    inside();
    await page.screenshot({ path: `${folder}/judge-sheet-320-${language}.png` });
  });
});
