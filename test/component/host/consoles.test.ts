import { afterEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../shared/model/adapter.ts';
import { composersIn, wordsIn } from '../../../widget/host/composer.ts';
import bareHtml from '../../../widget/host/consoles/bare.html?raw';
import casebookHtml from '../../../widget/host/consoles/casebook.html?raw';
import { consoles } from '../../../widget/host/consoles/index.ts';
import redmineHtml from '../../../widget/host/consoles/redmine.html?raw';
import { limits } from '../../../widget/host/limits.ts';
import { readTicket, rootOf } from '../../../widget/host/reader.ts';

// Every adapter reads the page recorded beside it.

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** In a frame of its own: layout decides what is visible. */
function recorded(html: string): Document {
  frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  // Scripts of a page that is only read must not run here.
  page.documentElement.innerHTML = new DOMParser().parseFromString(
    html,
    'text/html',
  ).documentElement.innerHTML;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  page.body.className = parsed.body.className;
  return page;
}
const adapter = (id: string) => consoles[id] as Adapter;
const redmineUrl = 'https://track.example.com/issues/7';
const casebookUrl = 'http://127.0.0.1:4600/console/tickets/51002';

describe('redmine', () => {
  test('reads the issue, its notes and who wrote them', () => {
    expect(readTicket(adapter('redmine'), recorded(redmineHtml), redmineUrl)).toEqual({
      state: 'open',
      ticket: {
        console: 'redmine',
        id: '7',
        url: redmineUrl,
        subject: 'Voucher gone after the order was cancelled',
        status: 'In Progress',
        tags: [],
        customer: { name: 'Ratna Dewanti' },
        messages: [
          {
            author: 'customer',
            internal: false,
            text: 'The seller cancelled my order.\nMy voucher of 50,000 did not come back.\nPlease return it.',
          },
          { author: 'agent', internal: false, text: 'Let me check that for you.' },
          { author: 'agent', internal: true, text: 'Voucher pool is empty, ask marketing.' },
          { author: 'customer', internal: false, text: 'Any news?' },
        ],
      },
    });
  });

  test('is also found below a path, and not on other pages', () => {
    const page = recorded(redmineHtml);
    const at = (url: string) => readTicket(adapter('redmine'), page, url).state;
    expect(at('https://example.com/redmine/issues/7')).toBe('open');
    expect(at('https://example.com/issues')).toBe('none');
    expect(at('https://example.com/issues/new')).toBe('none');
    page.body.className = 'controller-wiki action-show';
    expect(at(redmineUrl)).toBe('none');
  });

  test('has a composer once it is opened, and a note when the box is ticked', () => {
    const page = recorded(redmineHtml);
    expect(composersIn(adapter('redmine'), page)).toEqual([]);
    (page.querySelector('#update') as HTMLElement).style.display = 'block';
    expect(composersIn(adapter('redmine'), page)).toMatchObject([{ kind: 'reply' }]);
    (page.querySelector('#issue_private_notes') as HTMLInputElement).checked = true;
    expect(composersIn(adapter('redmine'), page)).toMatchObject([{ kind: 'note' }]);
  });

  test('says what is missing when the page changed', () => {
    const page = recorded(redmineHtml);
    for (const element of page.querySelectorAll('.wiki')) element.className = 'prose';
    expect(readTicket(adapter('redmine'), page, redmineUrl)).toEqual({
      state: 'changed',
      missing: ['messages'],
    });
  });
});

describe('casebook', () => {
  test('reads the ticket on screen without system rows, quotes, signatures and scripts', () => {
    expect(readTicket(adapter('casebook'), recorded(casebookHtml), casebookUrl)).toEqual({
      state: 'open',
      ticket: {
        console: 'casebook',
        id: '51002',
        url: casebookUrl,
        subject: 'Komisi belum masuk',
        status: 'open',
        channel: 'chat',
        market: 'ID',
        tags: ['affiliate', 'payout'],
        customer: { name: 'Lestari W.', kind: 'creator', vip: true },
        messages: [
          {
            author: 'customer',
            internal: false,
            text: 'Halo kak,\nkomisi bulan ini belum masuk\npadahal sudah tanggal 20.',
            at: '2026-11-20T02:00:00.000Z',
          },
          { author: 'agent', internal: true, text: 'KYC belum selesai.' },
          { author: 'agent', internal: false, text: 'Kami cek dulu ya.' },
        ],
      },
    });
  });

  test('reads the draft with its empty line, and where the signature begins', () => {
    const page = recorded(casebookHtml);
    const root = rootOf(adapter('casebook'), page);
    const [composer] = root ? composersIn(adapter('casebook'), root) : [];
    if (!composer) throw new Error('no composer');
    expect(composer.kind).toBe('reply');
    expect(wordsIn(composer)).toEqual({
      text: 'Halo  Kak,\n\nbaris dua\nSalam,\nTim Kirana',
      ownEnd: 'Halo  Kak,\n\nbaris dua'.length,
    });
  });

  test('waits while the ticket is busy', () => {
    const page = recorded(casebookHtml);
    page.querySelector('[data-ticket-id="51002"]')?.setAttribute('aria-busy', 'true');
    expect(readTicket(adapter('casebook'), page, casebookUrl)).toEqual({
      state: 'loading',
      key: { console: 'casebook', id: '51002' },
    });
  });
});

describe('bare', () => {
  test('reads what the attributes say', () => {
    const page = recorded(bareHtml);
    const view = readTicket(adapter('bare'), page, 'https://tool.example.com/orders?id=7');
    expect(view).toMatchObject({
      state: 'open',
      ticket: {
        id: 'ORD/7',
        subject: 'Refund',
        status: 'open',
        tags: ['refund', 'wallet'],
        customer: { name: 'Nadia', kind: 'buyer' },
        messages: [
          { author: 'customer', text: 'Where is my money?', at: '2026-11-21T00:00:00.000Z' },
          { author: 'agent', internal: false, text: 'On its way.' },
          { author: 'agent', internal: true, text: 'Wallet team knows.' },
        ],
      },
    });
    const composers = composersIn(adapter('bare'), page);
    expect(composers.map(({ kind }) => kind)).toEqual(['reply', 'note']);
    expect(composers[0] && wordsIn(composers[0]).ownEnd).toBe('Hello,'.length);
  });

  test('five megabytes of text in a message and ten thousand messages are cut, in little time', () => {
    const page = recorded(bareHtml);
    const main = page.querySelector('main') as HTMLElement;
    const huge = page.createElement('p');
    huge.setAttribute('data-deskside-message', 'customer');
    huge.textContent = 'kata '.repeat(1_000_000);
    main.append(huge);
    for (let n = 0; n < 10_000; n += 1) {
      const message = page.createElement('p');
      message.setAttribute('data-deskside-message', 'agent');
      message.textContent = `number ${n}`;
      main.append(message);
      if (n === 9_990) main.append(huge);
    }
    const begun = performance.now();
    const view = readTicket(adapter('bare'), page, 'https://tool.example.com/');
    expect(performance.now() - begun).toBeLessThan(500);
    if (view.state !== 'open') throw new Error(view.state);
    expect(view.ticket.messages).toHaveLength(limits.messages);
    expect(view.ticket.messages.at(-1)?.text).toBe('number 9999');
    const longest = Math.max(...view.ticket.messages.map(({ text }) => text.length));
    expect(longest).toBeLessThanOrEqual(limits.message);
  });
});

test('every adapter bears its file name, and keeps to the words of the shape', () => {
  for (const [id, { id: own, expect: expected, composers, pages }] of Object.entries(consoles)) {
    expect(own).toBe(id);
    expect(pages.length).toBeGreaterThan(0);
    expect(composers.every(({ send, field }) => send.length > 0 && field.length > 0)).toBe(true);
    for (const name of expected) expect(['id', 'subject', 'messages', 'composer']).toContain(name);
  }
});
