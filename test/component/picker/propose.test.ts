import { afterEach, describe, expect, test } from 'vitest';
import { Adapter } from '../../../shared/model/adapter.ts';
import { composersIn } from '../../../widget/host/composer.ts';
import { findAll } from '../../../widget/host/locate.ts';
import { readTicket } from '../../../widget/host/reader.ts';
import { answer, idsFrom, type Pointed, rootAround } from '../../../widget/picker/answer.ts';
import { type Answers, adapterOf, type Step } from '../../../widget/picker/answers.ts';
import { propose } from '../../../widget/picker/propose.ts';
import { idInText, proposeIds } from '../../../widget/picker/propose-id.ts';
import { triedOn } from '../../../widget/picker/second.ts';
import { elementAt, fieldOf } from '../../../widget/picker/targets.ts';
import { groups, numbered, type Shape, soup, table } from './shapes.ts';

// What is proposed on pages of several shapes, and whether it still holds on another ticket of the same tool.

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** In a frame of its own: layout decides what is visible. */
function shown(html: string): Document {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 600px; border: 0';
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.body.innerHTML = html;
  return page;
}
const one = (page: Document | ShadowRoot, css: string): Element => {
  const found = page.querySelector(css);
  if (!found) throw new Error(`${css} is not there`);
  return found;
};

function pick(shape: Shape): Answers {
  const page = shown(shape.html(1));
  const where = { document: page, url: shape.url(1) };
  const pointed: Pointed = { examples: {}, levels: [] };
  let answers: Answers = idsFrom({ step: 'customer', title: 'Tool' }, where);
  const steps: [Step, string][] = [
    ['customer', shape.customer],
    ['agent', shape.agent],
    ['subject', 'h1, h2'],
    ['reply', shape.reply],
    ['send', shape.send],
  ];
  for (const [step, css] of steps) {
    const next = answer(step, one(page, css), pointed, answers, where);
    if (typeof next === 'string') throw new Error(`${step}: ${next}`);
    answers = next;
  }
  return answers;
}

describe.each(Object.entries({ table, soup, groups, numbered }))('%s', (_, shape) => {
  test('is read by what was picked, and the adapter is one as the network may bring', () => {
    const answers = pick(shape);
    const adapter = adapterOf(answers);
    expect(Adapter.parse(adapter)).toEqual(adapter);
    const page = shown(shape.html(1));
    const view = readTicket(adapter, page, shape.url(1));
    if (view.state !== 'open') throw new Error(JSON.stringify(view));
    expect(view.ticket.messages.map(({ author }) => author)).toEqual(shape.authors);
    expect(view.ticket.messages[0]?.text).toBe(shape.words);
    expect(view.ticket.subject).toBe('Parcel 1');
  });

  test('holds on another ticket', () => {
    const adapter = adapterOf(pick(shape));
    const page = shown(shape.html(2));
    const view = readTicket(adapter, page, shape.url(2));
    if (view.state !== 'open') throw new Error(JSON.stringify(view));
    expect(view.ticket.id).not.toBe('');
    expect(shape.url(2)).toContain(view.ticket.id);
    expect(view.ticket.subject).toBe('Parcel 2');
    expect(view.ticket.messages.map(({ text }) => text).join()).toContain('Where is parcel 2?');
    expect(composersIn(adapter, page)[0]?.field).toBe(one(page, shape.reply));
    const [send] = adapter.composers[0]?.send ?? [];
    expect(findAll(page, send?.css ?? 'none')).toEqual([one(page, shape.send)]);
  });
});

describe('one element', () => {
  const waysTo = (html: string, css: string) => {
    const page = shown(html);
    return propose(page, one(page, css));
  };

  test('a test id is surer than a label, a label than a class, a class than a place', () => {
    const html = `<div class="kQz81"><p>a</p><button class="reply-button bX91z" data-testid="send" aria-label="Send">Go</button></div>`;
    const ways = waysTo(html, 'button');
    expect(ways.map(({ css }) => css).slice(0, 2)).toEqual([
      '[data-testid="send"]',
      'button[aria-label="Send"]',
    ]);
    expect(ways.map(({ sure }) => sure).slice(0, 2)).toEqual(['sure', 'sure']);
    expect(ways.find(({ css }) => css === '.reply-button')?.sure).toBe('fair');
    expect(ways.find(({ why }) => why === 'made')?.sure).toBe('weak');
    expect(ways.at(-1)?.sure).toBe('weak');
  });

  test('neither a number in an id nor a label that names a person is sure', () => {
    const ways = waysTo(
      '<div><p id="message-5112" aria-label="Dewi Lestari" class="css-9x">Hi</p><p>b</p></div>',
      'p',
    );
    expect(ways.every(({ sure }) => sure === 'weak')).toBe(true);
    expect(ways.some(({ css }) => css.includes('5112') || css.includes('Dewi'))).toBe(false);
  });

  test('states and layout are no names', () => {
    const ways = waysTo(
      '<div><h1 class="flex mt-4 is-open active ticket-title">T</h1><h1>Other</h1></div>',
      'h1',
    );
    expect(ways[0]?.css).toBe('.ticket-title');
    expect(ways.some(({ css }) => /flex|mt-4|is-open|active/.test(css))).toBe(false);
  });

  test('every way finds this element and no other', () => {
    const page = shown(soup.html(1));
    for (const element of page.body.querySelectorAll('*')) {
      for (const { css } of propose(page, element)) expect(findAll(page, css)).toEqual([element]);
    }
  });

  test('through a shadow root and a frame', () => {
    const page = shown(
      '<reply-editor><b></b></reply-editor><iframe title="Editor" name="editor"></iframe>',
    );
    const shadow = one(page, 'reply-editor').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div role="textbox" aria-label="Reply" contenteditable="true">x</div>';
    const field = one(shadow, 'div');
    const [inShadow] = propose(page, field);
    expect(inShadow?.css).toBe('reply-editor >>> div[aria-label="Reply"]');
    expect(findAll(page, inShadow?.css ?? '')).toEqual([field]);
    const inner = (one(page, 'iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.contentEditable = 'true';
    expect(fieldOf(inner.body)).toBe(inner.body);
    const [inFrame] = propose(page, inner.body);
    expect(inFrame?.css).toBe('iframe[name="editor"] >>> body');
    expect(findAll(page, inFrame?.css ?? '')).toEqual([inner.body]);
  });

  test('what lies under the glass is found, in shadow roots and frames too', () => {
    const page = shown(
      '<div style="height:50px"><in-shadow style="display:block"></in-shadow></div><iframe style="height:60px;border:3px solid"></iframe><div id="glass" style="position:fixed;inset:0"></div>',
    );
    const shadow = one(page, 'in-shadow').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p style="margin:0;height:40px">words</p>';
    const inner = (one(page, 'iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.innerHTML = '<p style="margin:0;height:30px">inner</p>';
    const glass = one(page, '#glass');
    expect(elementAt(page, 30, 20, glass)).toBe(one(shadow, 'p'));
    const { top } = one(page, 'iframe').getBoundingClientRect();
    expect(elementAt(page, 30, top + 20, glass)).toBe(one(inner, 'p'));
  });
});

describe('messages', () => {
  test('each in a shadow root of its own', () => {
    const page = shown('<chat-log></chat-log>');
    for (const [by, text] of [
      ['customer', 'Hello there'],
      ['agent', 'Hi'],
      ['customer', 'Bye'],
    ] as const) {
      const message = page.createElement('chat-message');
      message.setAttribute('data-from', by);
      message.attachShadow({ mode: 'open' }).innerHTML = `<i>Dewi</i><p class="words">${text}</p>`;
      one(page, 'chat-log').append(message);
    }
    const [first, second] = page.querySelectorAll('chat-message');
    const where = { document: page, url: 'https://tool.example.com/t/5' };
    const pointed: Pointed = { examples: {}, levels: [] };
    let answers = idsFrom({ step: 'customer' }, where);
    for (const [step, host] of [
      ['customer', first],
      ['agent', second],
    ] as const) {
      answers = answer(
        step,
        one(host?.shadowRoot as ShadowRoot, 'p'),
        pointed,
        answers,
        where,
      ) as Answers;
    }
    const view = readTicket(adapterOf(answers), page, where.url);
    expect(view).toMatchObject({
      ticket: {
        id: '5',
        messages: [
          { author: 'customer', text: 'Hello there' },
          { author: 'agent', text: 'Hi' },
          { author: 'customer', text: 'Bye' },
        ],
      },
    });
  });

  test('one click is enough to see the others; the same message twice is refused', () => {
    const page = shown(table.html(1));
    const where = { document: page, url: table.url(1) };
    const pointed: Pointed = { examples: {}, levels: [] };
    const answers = answer(
      'customer',
      one(page, '.client .body'),
      pointed,
      { step: 'customer' },
      where,
    ) as Answers;
    expect(readTicket({ ...adapterOf(answers), expect: [] }, page, where.url)).toMatchObject({
      ticket: { messages: { length: 3 } },
    });
    expect(answer('agent', one(page, '.client .body'), pointed, answers, where)).toBe(
      'same-message',
    );
    expect(answer('agent', page.createElement('p'), pointed, answers, where)).toBe('no-words');
  });

  test('only the ticket in front counts where others stay mounted', () => {
    const pane = (ticket: number, style: string) =>
      `<div class="ticket-pane" style="${style}">${groups.html(ticket)}</div>`;
    const page = shown(pane(2, 'display:none') + pane(1, ''));
    const where = { document: page, url: groups.url(1) };
    const pointed: Pointed = { examples: {}, levels: [] };
    let answers = idsFrom({ step: 'customer' }, where);
    const front = page.querySelectorAll('.ticket-pane')[1] as Element;
    for (const [step, css] of [
      ['customer', groups.customer],
      ['agent', groups.agent],
      ['subject', 'h1'],
      ['reply', groups.reply],
    ] as const) {
      const next = answer(step, front.querySelector(css) as Element, pointed, answers, where);
      if (typeof next === 'string') throw new Error(`${step}: ${next}`);
      answers = next;
    }
    const root = rootAround(answers, page);
    expect(root?.[0]?.css).toBe('.ticket-pane');
    const view = readTicket(adapterOf({ ...answers, ...(root ? { root } : {}) }), page, where.url);
    expect(view).toMatchObject({ ticket: { subject: 'Parcel 1', messages: { length: 4 } } });
  });
});

describe('the second ticket', () => {
  test('a way that does not hold there is no longer the first', () => {
    const page = shown(numbered.html(2));
    const lost = { css: '#title-188', why: 'id', sure: 'sure' } as const;
    const good = { css: 'header h1', why: 'tag', sure: 'fair' } as const;
    const answers = triedOn({ step: 'second', subject: [lost, good] }, page, numbered.url(2));
    expect(answers.subject).toEqual([
      { ...good, held: true },
      { ...lost, held: false },
    ]);
    expect(adapterOf(answers).subject).toEqual([{ css: 'header h1' }]);
  });

  test('what is not on that ticket at all proves nothing', () => {
    const page = shown('<p>No name here</p>');
    const name = [{ css: '.customer', why: 'class', sure: 'fair' } as const];
    expect(triedOn({ step: 'second', name }, page, 'https://x.example/').name).toEqual(name);
  });
});

describe('the number', () => {
  const first = (url: string, shown = '') => {
    const [way] = proposeIds(url, shown);
    return way && { id: way.id, places: way.places, pages: way.pages };
  };
  test.each([
    ['https://x.example/tickets/51', '51', '/tickets/:id'],
    [
      'https://x.example/app/accounts/3/conversations/18',
      '18',
      '/app/accounts/:a/conversations/:id',
    ],
    ['https://x.example/browse/SUP-204', 'SUP-204', '/browse/:id'],
    ['https://x.example/t/7/history', '7', '/t/:id'],
  ])('%s', (url, id, pattern) => {
    expect(first(url)).toMatchObject({ id, places: [{ url: pattern, group: 'id' }, {}] });
    expect(first(url)?.pages).toContain(pattern);
  });

  test.each([
    ['https://x.example/ticket.php?page=2x&id=51&tab=a', 'Ticket 51', '51'],
    ['https://x.example/app#ticket/zoom/88', '', '88'],
    ['https://x.example:8443/app?v=2#/inbox/4/conversations/90/notes', '90', '90'],
  ])('%s', (url, shown, id) => {
    const found = first(url, shown);
    expect(found?.id).toBe(id);
    const page = document.implementation.createHTMLDocument();
    const adapter = {
      ...adapterOf({ step: 'id', id: [{ ...proposeIds(url, shown)[0], sure: 'sure' }] as never }),
      expect: [],
    };
    expect(readTicket(adapter, page, url)).toMatchObject({ ticket: { id } });
    expect(readTicket(adapter, page, url.replace(id, '77'))).toMatchObject({
      ticket: { id: '77' },
    });
  });

  test('what the page shows too is the ticket, not the account', () => {
    expect(first('https://x.example/desk/9001/box/44', 'Ticket 9001')?.id).toBe('9001');
    expect(first('https://x.example/desk/9001/box/44', 'Ticket 44')?.id).toBe('44');
  });

  test('no number in the address, and one in a text', () => {
    expect(proposeIds('https://x.example/desk', '')).toEqual([]);
    expect(idInText('Ticket #5112 · Open')).toEqual({ id: '5112', after: '#', before: ' ' });
    expect(idInText('SUP-204')).toEqual({ id: 'SUP-204' });
    expect(idInText('Refund')).toBeUndefined();
  });
});
