import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { adapterOf } from '../../../widget/picker/answers.ts';
import { type UiLanguage, uiLanguages } from '../../../widget/words/words.ts';
import { openTool } from './tool.ts';

// The whole way through the picker by keyboard alone, in every language; test-results/picker/<view>-<language>-<theme>.png.

const folder = '../../../test-results/picker';
type Tool = Awaited<ReturnType<typeof openTool>>;
type Picker = Awaited<ReturnType<Tool['pick']>>;

const theme = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', {
    // Half way from one colour to another there is no contrast.
    features: [
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
afterEach(() => theme(''));

const asked = (picker: Picker, ask: string) =>
  expect.poll(() => picker.card().querySelector('.ask h2')?.textContent).toBe(ask);
const said = (picker: Picker, text: string) =>
  expect.poll(() => picker.card().querySelector('.ask')?.textContent).toContain(text);
const focused = (document: Document) => document.activeElement as HTMLElement | null;

/** On with Tab until the keyboard is there; it goes round in the card and the page. */
async function reach(picker: Picker, name: string) {
  const nameOf = (element: HTMLElement | null) =>
    element?.getAttribute('aria-label') ?? element?.textContent?.trim();
  for (let n = 0; n < 30 && nameOf(focused(picker.card())) !== name; n += 1) {
    await userEvent.keyboard('{Tab}');
  }
  expect(nameOf(focused(picker.card()))).toBe(name);
}
async function press(picker: Picker, name: string) {
  await reach(picker, name);
  await userEvent.keyboard('{Enter}');
}
/** Through the page as it is read, to what begins with these words. */
async function choose(picker: Picker, words: string) {
  const at = () => picker.glass().querySelector('[role=status]')?.textContent ?? '';
  await expect.poll(() => focused(picker.glass())?.getAttribute('role')).toBe('application');
  for (let n = 0; n < 30 && !at().includes(words); n += 1) {
    await userEvent.keyboard('{ArrowRight}');
  }
  expect(at()).toContain(words);
  await userEvent.keyboard('{Enter}');
}
async function point(picker: Picker, words: string) {
  await press(picker, picker.words.keyboard);
  await choose(picker, words);
}

/** Nothing that axe objects to, nothing cut off, and everything on the smallest laptop screen. */
async function looked({ card, words: { title } }: Picker, name: string, language: UiLanguage) {
  const inside = card();
  const view = inside.defaultView as unknown as { axe?: typeof axe; eval(text: string): void };
  if (!view.axe) view.eval(axe.source);
  for (const scheme of ['light', 'dark']) {
    await theme(scheme);
    const all = scheme === 'light' ? {} : { runOnly: ['color-contrast'] };
    const { violations } = await (view.axe as typeof axe).run(inside.body, all);
    expect(
      violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html)}`),
    ).toEqual([]);
    if (scheme === 'light' || language === 'en')
      await page.screenshot({ path: `${folder}/${name}-${language}-${scheme}.png` });
  }
  expect([inside.documentElement.lang, inside.title]).toEqual([language, title]);
  const { scrollHeight, clientHeight } = inside.documentElement;
  expect(scrollHeight, `${name} is higher than the screen`).toBeLessThanOrEqual(clientHeight);
  for (const part of inside.querySelectorAll('body, header, h1, h2, section, .row, .button, dt')) {
    expect(part.scrollWidth, `${name}: ${part.textContent}`).toBeLessThanOrEqual(
      part.clientWidth + 1,
    );
  }
  const box = (css: string) => inside.querySelector(css)?.getBoundingClientRect();
  expect(box('header')?.height, `${name}: the title is one line`).toBeLessThan(42);
  const turn = box('.turn');
  if (turn?.width)
    expect(turn.right, `${name}: Back is at the end`).toBe(Math.round(box('.ask h2')?.right ?? 0));
  // Each icon stands beside the first line of its words, not above it.
  for (const line of inside.querySelectorAll('.said:not(.none)')) {
    const [icon, text] = [...line.children].map((child) => child.getBoundingClientRect());
    expect(
      Math.abs((icon?.top ?? 0) - (text?.top ?? 0)),
      `${name}: ${line.textContent}`,
    ).toBeLessThan(4);
  }
  expect(inside.querySelectorAll('.button.solid').length).toBeLessThanOrEqual(1);
}

test.each(uiLanguages)(
  'every question by keyboard, in %s',
  { timeout: 120_000 },
  async (language) => {
    await page.viewport(1280, 657);
    const tool = await openTool();
    tool.ticket('48211', 'Refund has not arrived');
    const picker = await tool.pick({ language });
    const { words } = picker;
    const { steps, tryIt, second, save } = words;
    await expect.poll(() => picker.card().querySelector('h2')).not.toBeNull();
    const look = (name: string) => looked(picker, name, language);
    const next = () => press(picker, words.next);

    await asked(picker, steps.customer.ask);
    await look('customer');
    await point(picker, 'I cancelled my order');
    await look('customer-read');
    await next();
    await asked(picker, steps.agent.ask);
    await point(picker, 'Thank you');
    await look('agent-read');
    await next();
    await asked(picker, steps.note.ask);
    await look('note');
    await point(picker, 'Wallet team');
    await next();
    await asked(picker, steps.id.ask);
    await look('id-read');
    await press(picker, words.another);
    await press(picker, words.keyboard);
    // Not a number: it says so, and goes on asking.
    await choose(picker, 'Thank you');
    await said(picker, words.problems['no-number']);
    await look('id-problem');
    await userEvent.keyboard('{Escape}');
    await next();
    await asked(picker, steps.subject.ask);
    await look('subject');
    await point(picker, 'Refund has not');
    await next();
    await asked(picker, steps.name.ask);
    await look('name');
    await point(picker, 'Dewi Lestari');
    await next();
    await asked(picker, steps.reply.ask);
    await look('reply');
    await press(picker, words.keyboard);
    await choose(picker, 'div');
    await next();
    await asked(picker, steps.noteMode.ask);
    await look('noteMode');
    await press(picker, words.skip);
    await asked(picker, steps.send.ask);
    await point(picker, 'button Send');
    await press(picker, words.oneMore);
    await point(picker, 'button Send and close');
    await look('send-read');
    await next();

    await asked(picker, tryIt.ask);
    await look('try');
    const reply = tool.page.querySelector<HTMLElement>('[contenteditable]');
    reply?.focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await said(picker, tryIt.empty);
    await look('try-empty');
    await userEvent.keyboard('Hello');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await said(picker, tryIt.held.key);
    await look('try-held');
    await next();

    await asked(picker, second.ask);
    await said(picker, second.waiting('48211'));
    await look('second');
    tool.ticket('48307', '');
    await said(picker, second.missing(words.fields.subject));
    await look('second-missing');
    tool.ticket('48307', 'Parcel marked as delivered');
    await said(picker, second.good('48307'));
    await next();

    await asked(picker, save.ask);
    await look('save');
    await userEvent.keyboard('{Control>}a{/Control}Pillar');
    await press(picker, save.publish);
    await said(picker, save.published);
    await press(picker, save.use);
    await said(picker, save.noBackend);
    await look('saved');
    const made = picker.answers();
    expect([adapterOf(made).id, made.held, made.seen]).toEqual([
      'pillar',
      true,
      ['48211', '48307'],
    ]);
    picker.stop();

    // Another day, where the organisation sets the sites, in a page that was there before us.
    const { held: _, seen: __, ...answers } = picker.answers();
    const again = await tool.pick({
      language,
      early: false,
      answers: { ...answers, step: 'try' },
      may: { use: false, publish: false },
    });
    await expect.poll(() => again.card().querySelector('h2')).not.toBeNull();
    await asked(again, words.resume.ask);
    await looked(again, 'resume', language);
    await press(again, words.resume.go);
    await said(again, tryIt.late);
    await looked(again, 'try-late', language);
    await press(again, words.skip);
    await press(again, words.skip);
    await asked(again, save.ask);
    await said(again, save.locked);
    await looked(again, 'save-locked', language);
  },
);

test('another Send takes the place of the last one only, and giving up takes none', async () => {
  const tool = await openTool();
  tool.ticket('48211', 'Refund has not arrived');
  const picker = await tool.pick();
  const { words } = picker;
  await expect.poll(() => picker.card().querySelector('h2')).not.toBeNull();
  await point(picker, 'I cancelled my order');
  await press(picker, words.next);
  await point(picker, 'Thank you');
  await press(picker, words.next);
  await press(picker, words.skip);
  await press(picker, words.next);
  await press(picker, words.skip);
  await press(picker, words.skip);
  await press(picker, words.keyboard);
  await choose(picker, 'div');
  await press(picker, words.next);
  await press(picker, words.skip);
  await point(picker, 'button Send');
  await press(picker, words.oneMore);
  await point(picker, 'button Send and close');
  const controls = () => picker.answers().send?.map(([way]) => way?.css);
  const both = controls();
  expect(both).toHaveLength(2);

  await press(picker, words.oneMore);
  await press(picker, words.usePage);
  await press(picker, words.another);
  await press(picker, words.usePage);
  expect(controls()).toEqual(both);
  await press(picker, words.another);
  await point(picker, 'button Send and wait');
  expect(controls()).toEqual([both?.[0], expect.stringContaining('send-wait')]);
});
