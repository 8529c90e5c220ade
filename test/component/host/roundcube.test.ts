import { afterEach, expect, test } from 'vitest';
import type { Adapter } from '../../../shared/model/adapter.ts';
import { composersIn, wordsIn } from '../../../widget/host/composer.ts';
import { consoles } from '../../../widget/host/consoles/index.ts';
import { findAll } from '../../../widget/host/locate.ts';
import { readTicket, rootOf } from '../../../widget/host/reader.ts';
import { recorded } from './recorded.ts';

// The mail in a frame of the list, and the composer in a frame of its own; test/e2e/roundcube.spec.ts has the real one.

const roundcube = consoles.roundcube as Adapter;
const list = 'https://mail.kirana.example/?_task=mail&_mbox=INBOX';
const compose = 'https://mail.kirana.example/?_task=mail&_action=compose&_id=91b3';

let remove: (() => void) | undefined;
afterEach(() => remove?.());
async function open(name: string) {
  const found = await recorded(name);
  remove = found.remove;
  return found.page;
}
const body = (page: Document, frame: string) =>
  page.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body as HTMLElement;

test('reads the mail that the list shows, and nothing while it shows none', async () => {
  const page = await open('roundcube');
  expect(readTicket(roundcube, page, list)).toEqual({
    state: 'open',
    ticket: {
      console: 'roundcube',
      id: '12',
      url: list,
      subject: 'Broken vase',
      tags: [],
      customer: { name: 'Mira K.' },
      messages: [
        {
          author: 'customer',
          internal: false,
          text: 'It came in three pieces.',
          at: new Date('2026-11-19 16:40').toISOString(),
        },
      ],
    },
  });
  body(page, '#messagecontframe').className = '';
  expect(readTicket(roundcube, page, list)).toEqual({ state: 'none' });
});

test('says so when the page no longer names its mail', async () => {
  const page = await open('roundcube');
  const frame = page.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
  frame?.querySelector('a.extwin')?.remove();
  if (frame) frame.title = 'Broken vase';
  expect(readTicket(roundcube, page, list)).toEqual({ state: 'changed', missing: ['id'] });
});

test('a mail of ours is the agent’s', async () => {
  const page = await open('roundcube');
  const link = body(page, '#messagecontframe').querySelector('a.extwin');
  link?.setAttribute('href', './?_task=mail&_uid=12&_mbox=Sent&_action=show');
  expect(readTicket(roundcube, page, list)).toMatchObject({
    ticket: { messages: [{ author: 'agent' }] },
  });
});

test('a reply shows the mail it answers; what it quotes is no draft', async () => {
  const page = await open('roundcube-compose');
  expect(readTicket(roundcube, page, compose)).toMatchObject({
    state: 'open',
    ticket: {
      id: '91b3',
      subject: 'Re: Broken vase',
      messages: [{ author: 'customer', text: 'It came in three pieces.' }],
    },
  });
  const root = rootOf(roundcube, page);
  const [reply] = root ? composersIn(roundcube, root) : [];
  if (!reply) throw new Error('no composer');
  const { text, ownEnd } = wordsIn(reply);
  expect(text.slice(0, ownEnd)).toBe('We send a new one.');
  expect(text).not.toContain('three pieces');
  expect(reply.place.send.flatMap(({ css }) => findAll(page, css))).toHaveLength(2);

  // An answer in the middle of the quote goes to the customer like any other.
  const quote = reply.field.querySelector('blockquote');
  if (quote) quote.append('Sorry for that.');
  expect(wordsIn(reply).text).toContain('Sorry for that.');
});
