import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Adapter } from '../../../shared/model/adapter.ts';
import type { Draft, Verdict } from '../../../shared/model/draft.ts';
import type { UsageReason } from '../../../shared/model/usage.ts';
import { composersIn } from '../../../widget/host/composer.ts';
import { createEars, type Ears } from '../../../widget/host/ears.ts';
import { createGate, type Gate } from '../../../widget/host/gate.ts';
import type { SentReply } from '../../../widget/port.ts';

// What the small pages of the end-to-end specs do not have: early senders, closing menus, rebuilt composers, IME.

const adapter: Adapter = {
  id: 'made-up',
  version: 1,
  name: 'Made up',
  pages: ['/*'],
  ticketId: [],
  messages: { item: [], text: [], author: [] },
  composers: [
    {
      field: ['.reply'],
      note: ['.box.is-note'],
      send: [{ css: '.send' }, { css: '.item' }, { css: '.early', on: 'mousedown' }],
      keys: [{ key: 'Enter' }],
    },
  ],
  expect: ['id'],
};

let box: HTMLElement;
let gate: Gate;
let ears: Ears;
let answer: (draft: Draft) => Promise<Verdict>;
let terms: UsageReason | number;
let underway: Promise<unknown> | undefined;
let ticket: { console: string; id: string };
const went = vi.fn();
const sent = vi.fn<(reply: SentReply) => void>();
const stopped = vi.fn();

beforeEach(() => {
  for (const mock of [went, sent, stopped]) mock.mockClear();
  answer = async () => 'pass';
  underway = undefined;
  terms = 400;
  ticket = { console: 'made-up', id: '1' };
  box = document.createElement('div');
  box.className = 'box';
  build();
  document.body.append(box);
  ears = createEars(window, () => {});
  gate = createGate({
    window,
    ears,
    adapter: () => adapter,
    composers: () => composersIn(adapter, document),
    ticket: () => ticket,
    terms: () => terms,
    underway: () => underway,
    ask: (draft) => answer(draft),
    sent,
    stopped,
  });
});
afterEach(() => {
  gate.stop();
  ears.stop();
  box.remove();
});

function build(text = '') {
  box.innerHTML =
    '<input class="reply"><button class="send">Send</button><button class="early">Now</button><div class="menu"><button class="item">Send and solve</button></div>';
  find<HTMLInputElement>('.reply').value = text;
  for (const name of ['.send', '.item']) find(name).onclick = () => went(name);
  find('.early').onmousedown = () => went('.early');
  find('.reply').onkeydown = ({ key }) => key === 'Enter' && went('Enter');
}
const find = <E extends HTMLElement = HTMLElement>(css: string) => box.querySelector(css) as E;
const write = (text: string) => {
  find<HTMLInputElement>('.reply').value = text;
};
const press = (init: KeyboardEventInit = {}) =>
  find('.reply').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
  );
const rest = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

test('a control that acts on mousedown is held and let go once', async () => {
  write('hello');
  find('.early').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  expect(went).not.toHaveBeenCalled();
  await rest();
  expect(went.mock.calls).toEqual([['.early']]);
  expect(sent.mock.calls).toEqual([[{ ticket, text: 'hello' }]]);
});

test('Enter of an input method, Shift+Enter and an empty draft are none of its business', async () => {
  const ask = vi.fn(async (): Promise<Verdict> => 'stop');
  answer = ask;
  write('xin chào');
  press({ isComposing: true });
  press({ keyCode: 229 });
  press({ shiftKey: true });
  write('  ');
  press();
  await rest();
  expect(went).toHaveBeenCalledTimes(4);
  expect(ask).not.toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
});

test('a composer rebuilt while the verdict is awaited still sends once', async () => {
  answer = async () => {
    build('hello');
    return 'pass';
  };
  write('hello');
  find('.send').click();
  // The second press of a double click meets the new button.
  await Promise.resolve();
  find('.send').click();
  await rest();
  expect(went.mock.calls).toEqual([['.send']]);
});

test('a draft that changed into a stopped one while it was checked stays', async () => {
  answer = async ({ text }) => {
    if (text.includes('card')) return 'stop';
    write(`${text} card`);
    return 'pass';
  };
  write('my');
  press();
  await rest();
  expect(went).not.toHaveBeenCalled();
  expect(stopped).toHaveBeenCalledTimes(1);
});

test('a draft that keeps changing goes out at the deadline, unchecked', async () => {
  let n = 0;
  answer = async () => {
    n += 1;
    await rest(50);
    write(`draft ${n}`);
    return 'pass';
  };
  write('draft');
  find('.send').click();
  await rest(600);
  expect(went).toHaveBeenCalledTimes(1);
  expect(sent.mock.calls[0]?.[0].unchecked).toBe('deadline');
});

test('nothing is sent when the ticket was left, or the tab became a note, while it was checked', async () => {
  answer = async () => {
    ticket = { console: 'made-up', id: '2' };
    return 'pass';
  };
  write('hello');
  find('.send').click();
  await rest();
  answer = async () => {
    box.classList.add('is-note');
    return 'pass';
  };
  find('.send').click();
  await rest();
  expect(went).not.toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
  // A note is not gated.
  find('.send').click();
  expect(went).toHaveBeenCalledTimes(1);
});

test('a released send whose menu has closed says so, and the next press goes out', async () => {
  answer = async () => 'stop';
  write('held');
  find('.item').click();
  await rest();
  find('.menu').remove();
  expect(gate.release('held')).toBe(false);
  expect(sent).not.toHaveBeenCalled();
  gate.know({ ticket, kind: 'reply', text: 'held', ownEnd: 4 }, 'pass');
  find('.send').click();
  expect(went.mock.calls).toEqual([['.send']]);
  expect(sent).toHaveBeenCalledTimes(1);
});

test.each<UsageReason>(['signed-out', 'page-changed', 'panel-missing'])(
  '%s: it goes out at once and is told as unchecked',
  (reason) => {
    terms = reason;
    write('hello');
    find('.send').click();
    expect(went).toHaveBeenCalledTimes(1);
    expect(sent.mock.calls).toEqual([[{ ticket, text: 'hello', unchecked: reason }]]);
  },
);

test('a panel that breaks lets it go as missing', async () => {
  answer = () => Promise.reject(new Error('gone'));
  write('hello');
  find('.send').click();
  await rest();
  expect(went).toHaveBeenCalledTimes(1);
  expect(sent.mock.calls[0]?.[0].unchecked).toBe('panel-missing');
});

test('what the page makes of a press later is not told twice', async () => {
  write('hello');
  press();
  await rest();
  // The console reacts to Enter by pressing its own button.
  find('.send').click();
  await rest();
  expect(went.mock.calls).toEqual([['Enter'], ['.send']]);
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a fix on its way into the reply goes out with it', async () => {
  build('He will surely pay.');
  answer = async ({ text }) => (text.includes('surely') ? 'stop' : 'pass');
  gate.know({ ticket, kind: 'reply', text: 'He will surely pay.', ownEnd: 19 }, 'pass');
  let written = () => {};
  underway = new Promise<void>((resolve) => {
    written = resolve;
  });
  find('.send').click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(went).not.toHaveBeenCalled();
  find<HTMLInputElement>('.reply').value = 'He will probably pay.';
  underway = undefined;
  written();
  await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(1));
  expect(stopped).not.toHaveBeenCalled();
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ text: 'He will probably pay.' }));
});
