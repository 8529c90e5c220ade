import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Adapter, ComposerPlace } from '../../../shared/model/adapter.ts';
import type { Draft, Verdict } from '../../../shared/model/draft.ts';
import { composersIn } from '../../../widget/host/composer.ts';
import { createEars, type Ears } from '../../../widget/host/ears.ts';
import { createGate, type Gate } from '../../../widget/host/gate.ts';
import type { SentReply } from '../../../widget/port.ts';

// Where senders sit in real tools: native forms, keys of every phase, menus, shadow roots, frames that are rebuilt.
// Presses are a person's (the browser's own), as these behave otherwise than a script's.

let box: HTMLElement;
let gate: Gate;
let ears: Ears;
let place: ComposerPlace;
let answer: (draft: Draft) => Promise<Verdict>;
const went = vi.fn();
const sent = vi.fn<(reply: SentReply) => void>();
const stopped = vi.fn();

const adapterOf = (): Adapter => ({
  id: 'made-up',
  version: 1,
  name: 'Made up',
  pages: ['/*'],
  ticketId: [],
  messages: { item: [], text: [], author: [] },
  composers: [place],
  expect: ['id'],
});
const composers = () => {
  const found = composersIn(adapterOf(), document);
  ears.reach(found.map(({ field }) => field.ownerDocument));
  return found;
};

beforeEach(() => {
  for (const mock of [went, sent, stopped]) mock.mockClear();
  answer = async () => 'pass';
  place = { field: ['.reply'], send: [{ css: '.send' }], keys: [{ key: 'Enter', mod: true }] };
  box = document.createElement('div');
  document.body.append(box);
  ears = createEars(window, composers);
  gate = createGate({
    window,
    ears,
    adapter: adapterOf,
    composers,
    ticket: () => ({ console: 'made-up', id: '1' }),
    terms: () => 2000,
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

const find = <E extends HTMLElement = HTMLElement>(css: string) => box.querySelector(css) as E;
const rest = (ms = 40) => new Promise((resolve) => setTimeout(resolve, ms));
/** The verdict comes late enough for more to happen. */
const slowly = (verdict: Verdict) => async (): Promise<Verdict> => {
  await rest(500);
  return verdict;
};

/** A form as browsers know it; `went` is told what reached the page. */
function form(inside: string) {
  box.innerHTML = `<form>${inside}</form>`;
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    went('submit');
  });
}

test('Enter in an input that submits its form natively goes out once, and not when stopped', async () => {
  place = { ...place, keys: [{ key: 'Enter' }] };
  form('<input class="reply" value="hello"><button class="send">Send</button>');
  find('.reply').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(went.mock.calls).toEqual([['submit']]));
  answer = async () => 'stop';
  find<HTMLInputElement>('.reply').value = 'bad';
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(1));
  expect(went).toHaveBeenCalledTimes(1);
});

test('an input without any button submits too', async () => {
  place = { ...place, send: [], keys: [{ key: 'Enter' }] };
  form('<input class="reply" value="hello">');
  find('.reply').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(went.mock.calls).toEqual([['submit']]));
  await rest();
  expect(went).toHaveBeenCalledTimes(1);
});

test.each(['keydown', 'keypress', 'keyup'])('a console that sends on %s', async (kind) => {
  box.innerHTML = '<textarea class="reply">hello</textarea>';
  place = { ...place, keys: [{ key: 'Enter' }] };
  find('.reply').addEventListener(kind, (event) => {
    if ((event as KeyboardEvent).key === 'Enter') went(kind);
  });
  find('.reply').focus();
  answer = async () => 'stop';
  await userEvent.keyboard('{Enter}');
  await rest();
  expect(went).not.toHaveBeenCalled();
  answer = async () => 'pass';
  await userEvent.keyboard('{Enter}');
  await rest();
  expect(went.mock.calls).toEqual([[kind]]);
});

test('a click and then the key, before the console has emptied the field, is one send', async () => {
  box.innerHTML = '<textarea class="reply">hello</textarea><button class="send">Send</button>';
  find('.send').onclick = () => went('click');
  find('.reply').onkeydown = ({ ctrlKey, key }) => ctrlKey && key === 'Enter' && went('key');
  await userEvent.click(find('.send'));
  await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(1));
  find('.reply').focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await rest(100);
  expect(went.mock.calls).toEqual([['click']]);
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a console that validates first and then submits again is not held as a second press', async () => {
  box.innerHTML = '<form><textarea class="reply">hello</textarea><button>Go</button></form>';
  place = { ...place, send: [] };
  let valid = false;
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (valid) return went('submit');
    valid = true;
    setTimeout(() => find<HTMLFormElement>('form').requestSubmit(), 60);
  });
  await userEvent.click(find('button'));
  await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(1));
  expect(sent).toHaveBeenCalledTimes(1);
});

test.each(['pointerdown', 'mousedown'] as const)('a console that sends on %s', async (on) => {
  box.innerHTML = '<textarea class="reply">hello</textarea><button class="send">Send</button>';
  place = { ...place, send: [{ css: '.send', on }] };
  find('.send').addEventListener(on, (event) => went((event as MouseEvent).button));
  answer = slowly('pass');
  await userEvent.dblClick(find('.send'));
  expect(went).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(went.mock.calls).toEqual([[0]]));
  await rest(200);
  expect(went).toHaveBeenCalledTimes(1);
});

test('an entry of a menu that was drawn anew is pressed again by its words, never another one', async () => {
  box.innerHTML = '<textarea class="reply">hello</textarea><div class="menu"></div>';
  const draw = (...entries: string[]) => {
    find('.menu').replaceChildren(
      ...entries.map((words) => {
        const entry = document.createElement('button');
        entry.className = 'send';
        entry.textContent = words;
        entry.onclick = () => went(words);
        return entry;
      }),
    );
  };
  draw('Send and close', 'Send and keep open');
  answer = async () => {
    draw('Send and close', 'Send and keep open');
    return 'pass';
  };
  await userEvent.click(find('.send:last-child'));
  await vi.waitFor(() => expect(went.mock.calls).toEqual([['Send and keep open']]));
});

test('a field and a button in open shadow roots', async () => {
  const outer = document.createElement('div');
  outer.className = 'outer';
  const root = outer.attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea class="reply">hello</textarea><div class="send"></div>';
  const icon = (root.querySelector('.send') as HTMLElement).attachShadow({ mode: 'open' });
  icon.innerHTML = '<button><b>Send</b></button>';
  (icon.firstChild as HTMLElement).onclick = () => went('click');
  (root.querySelector('.reply') as HTMLElement).onkeydown = ({ key }) =>
    key === 'Enter' && went('key');
  box.append(outer);
  place = { ...place, field: ['.outer >>> .reply'], send: [{ css: '.outer >>> .send' }] };
  answer = async () => 'stop';
  await userEvent.click(icon.querySelector('b') as HTMLElement);
  (root.querySelector('.reply') as HTMLElement).focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(2));
  expect(went).not.toHaveBeenCalled();
  answer = async () => 'pass';
  await userEvent.click(icon.querySelector('b') as HTMLElement);
  await vi.waitFor(() => expect(went.mock.calls).toEqual([['click']]));
});

/** An editor as CKEditor 4 makes it: it writes its document anew, which takes every listener off. */
function fillFrame(frame: HTMLIFrameElement, text: string) {
  const inner = frame.contentDocument as Document;
  inner.open();
  inner.write(`<body contenteditable="true">${text}</body>`);
  inner.close();
  inner.addEventListener('keydown', ({ key, ctrlKey }) => ctrlKey && key === 'Enter' && went(text));
  return inner.body;
}
function frame(text: string) {
  const made = document.createElement('iframe');
  box.replaceChildren(made);
  fillFrame(made, text).focus();
  place = { ...place, field: ['iframe >>> body'] };
  composers();
  return made;
}
const pressInFrame = async () => {
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await rest(60);
};

test('a key in a frame, also after its document was written anew', async () => {
  answer = async () => 'stop';
  const made = frame('one');
  await pressInFrame();
  expect(stopped).toHaveBeenCalledTimes(1);
  fillFrame(made, 'two').focus();
  await pressInFrame();
  expect(stopped).toHaveBeenCalledTimes(2);
  expect(went).not.toHaveBeenCalled();
  answer = async () => 'pass';
  await pressInFrame();
  expect(went.mock.calls).toEqual([['two']]);
});

test('a frame that was taken out and built again', async () => {
  answer = async () => 'stop';
  frame('one');
  const made = document.createElement('iframe');
  box.replaceChildren(made);
  await rest();
  fillFrame(made, 'two').focus();
  await pressInFrame();
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(went).not.toHaveBeenCalled();
});

test('a frame built again while the verdict is awaited sends once, from the new one', async () => {
  frame('hello');
  answer = async () => {
    const made = document.createElement('iframe');
    box.replaceChildren(made);
    fillFrame(made, 'hello').focus();
    return 'pass';
  };
  await pressInFrame();
  expect(went.mock.calls).toEqual([['hello']]);
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a form whose fields take the names of what we call', async () => {
  form(
    `<textarea class="reply">hello</textarea><button>Go</button>
     ${[
       'contains',
       'requestSubmit',
       'matches',
       'isConnected',
       'nodeType',
       'parentNode',
       'querySelectorAll',
     ]
       .map((name) => `<input type="hidden" name="${name}">`)
       .join('')}`,
  );
  const image = document.createElement('img');
  image.name = 'querySelectorAll';
  box.append(image);
  expect(typeof document.querySelectorAll).not.toBe('function');
  place = { ...place, send: [] };
  answer = async () => 'stop';
  find('button').click();
  await rest();
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(went).not.toHaveBeenCalled();
  answer = async () => 'pass';
  find('button').click();
  await rest();
  expect(went.mock.calls).toEqual([['submit']]);
});

/** A tool that sends by script and leaves `left` in the field. */
function tool(left: string) {
  place = { ...place, ownEnd: { lines: ['-- '] } };
  box.innerHTML = '<textarea class="reply"></textarea><button class="send">Send</button>';
  const field = find<HTMLTextAreaElement>('.reply');
  field.value = 'Halo\n\n-- \nKirana';
  find('.send').onclick = () => {
    went(field.value);
    field.value = left;
  };
  return field;
}
for (const [what, left] of [
  ['emptied down to its signature', '\n\n-- \nKirana'],
  ['given one more line break', 'Halo\n\n-- \nKirana\n'],
]) {
  test(`the second of two impatient presses does not send a composer ${what}`, async () => {
    answer = slowly('pass');
    const field = tool(left ?? '');
    await userEvent.click(find('.send'));
    await userEvent.click(find('.send'));
    await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(1));
    await userEvent.click(find('.send'));
    await rest(700);
    expect(went.mock.calls).toEqual([['Halo\n\n-- \nKirana']]);
    expect(sent).toHaveBeenCalledTimes(1);

    // The next reply is one of its own, however soon it comes.
    field.value = `Next${left}`;
    await userEvent.click(find('.send'));
    await vi.waitFor(() => expect(went).toHaveBeenCalledTimes(2));
  });
}
