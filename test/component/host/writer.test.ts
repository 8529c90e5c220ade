import { afterEach, expect, test } from 'vitest';
import type { ComposerPlace } from '../../../shared/model/adapter.ts';
import { type Composer, wordsIn } from '../../../widget/host/composer.ts';
import { caretIn, insertAt, replaceSpan } from '../../../widget/host/writer.ts';

// What the editor pages of test/editors do not have: editors that refuse, swallow or stand in a shadow root.

const place: ComposerPlace = { field: ['.reply'], send: [], ownEnd: { lines: ['--'] } };
let box: HTMLElement | undefined;
afterEach(() => box?.remove());

function field(markup: string, into: (box: HTMLElement) => Element | ShadowRoot = (it) => it) {
  box = document.createElement('div');
  document.body.append(box);
  const root = into(box);
  root.innerHTML = markup;
  return root.querySelector('.reply') as HTMLElement;
}
const composer = (element: HTMLElement): Composer => ({ place, field: element, kind: 'reply' });
const rich =
  '<div class="reply" contenteditable="true"><p>Halo Budi</p><p>--</p><p>Putri</p></div>';

test('an editor that takes the paste and does nothing with it, nor lets anybody write, has failed', async () => {
  const element = field(rich);
  const { innerHTML } = element;
  element.addEventListener('paste', (event) => event.preventDefault());
  element.addEventListener('input', () => {
    element.innerHTML = innerHTML;
  });
  expect(await insertAt(composer(element), ' Kak', { start: 4, end: 4 })).toBe('failed');
  expect(element.innerHTML).toBe(innerHTML);
});

test('an editor that takes the paste late is not written to twice', async () => {
  const element = field(rich);
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => document.execCommand('insertText', false, text), 250);
  });
  expect(await insertAt(composer(element), ' Kak', { start: 4, end: 4 })).toBe('inserted');
  expect(wordsIn(composer(element)).text).toBe('Halo Kak Budi\n--\nPutri');
});

test('a field that cannot be written to has failed at once', async () => {
  for (const markup of [
    '<textarea class="reply" readonly>Halo</textarea>',
    '<textarea class="reply" disabled>Halo</textarea>',
    '<div class="reply" contenteditable="false">Halo</div>',
  ]) {
    expect(await insertAt(composer(field(markup)), ' Kak', undefined)).toBe('failed');
    box?.remove();
  }
});

test('in an open shadow root the caret is found and used', async () => {
  const element = field(rich, (host) => host.attachShadow({ mode: 'open' }));
  const it = composer(element);
  expect(await insertAt(it, ' Kak', { start: 4, end: 4 })).toBe('inserted');
  expect(wordsIn(it).text).toBe('Halo Kak Budi\n--\nPutri');
  expect(caretIn(it)).toEqual({ start: 8, end: 8 });
  const expected = wordsIn(it).text;
  expect(await replaceSpan(it, { start: 4, end: 8, text: '' }, expected)).toBe('inserted');
  expect(wordsIn(it).text).toBe('Halo Budi\n--\nPutri');
});

test('words of a whole line are taken away, and nothing is written into the signature', async () => {
  const element = field(rich);
  const it = composer(element);
  const { text, ownEnd } = wordsIn(it);
  expect(await insertAt(it, '!', { start: text.length, end: text.length })).toBe('inserted');
  expect(wordsIn(it).text).toBe('Halo Budi!\n--\nPutri');
  const whole = { start: 0, end: ownEnd + 1, text: '' };
  expect(await replaceSpan(it, whole, wordsIn(it).text)).toBe('inserted');
  expect(wordsIn(it).text.trim()).toBe('--\nPutri');
});
