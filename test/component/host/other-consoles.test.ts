import { afterEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../shared/model/adapter.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { type Composer, composersIn, wordsIn } from '../../../widget/host/composer.ts';
import { consoles } from '../../../widget/host/consoles/index.ts';
import { findAll } from '../../../widget/host/locate.ts';
import { readTicket, rootOf } from '../../../widget/host/reader.ts';
import { recorded } from './recorded.ts';

// Adapters of tools that none of us can run here, each on the page rebuilt beside it.

interface Read {
  url: string;
  ticket: Omit<Ticket, 'console' | 'url' | 'messages'>;
  /** Who, `+ note` for internal ones, and what. */
  messages: [author: string, text: string][];
  /** The agent's own words in the reply composer. */
  own: string;
  /** The control that sends the reply. */
  send: string;
  /** Takes the page to its other composer, which writes a note. */
  toNote?(page: Document): void;
  /** What a new release of the tool might do; `field` is what the reader then misses. */
  change: { css: string; field: 'messages' | 'subject' | 'id' };
}

const show = (page: Document, css: string) => {
  (page.querySelector(css) as HTMLElement).style.display = 'block';
};

const reads: Record<string, Read> = {
  zendesk: {
    url: 'https://kirana.zendesk.com/agent/tickets/7731',
    ticket: {
      id: '7731',
      subject: 'Refund not here yet',
      channel: 'Public reply',
      tags: ['refund', 'wallet'],
      customer: { name: 'Nadia Putri' },
    },
    messages: [
      ['customer', 'My refund of order 8812 has not arrived.\nPlease check.'],
      ['agent + note', 'Wallet team confirms a delay.'],
      ['agent', 'We are looking into it.'],
    ],
    own: 'Hi Nadia,\nit left us today.',
    send: '[data-test-id=submit_button-button]',
    toNote(page) {
      const kind = page.querySelector('[data-test-id=omnichannel-channel-switcher-button]');
      if (kind) kind.textContent = 'Internal note';
    },
    change: { css: 'article', field: 'messages' },
  },
  freshdesk: {
    url: 'https://kirana.freshdesk.com/a/tickets/412',
    ticket: {
      id: '412',
      subject: 'Parcel marked delivered, not here',
      tags: ['parcel', 'priority'],
      customer: { name: 'Bima Santoso' },
    },
    messages: [
      ['customer', 'Tracking says delivered.\nI have nothing.'],
      ['agent', 'We ask the courier.'],
      ['agent + note', 'Courier opens a search.'],
      ['customer', 'Any news?'],
    ],
    own: 'Hi Bima,\nthe courier found it.',
    send: '[data-test-email-action=send]',
    change: { css: '.sentiment-ticket-heading', field: 'subject' },
  },
  salesforce: {
    url: 'https://kirana.lightning.force.com/lightning/r/Case/500AB00000C1/view',
    ticket: {
      id: '500AB00000C1',
      subject: 'Voucher refused at checkout',
      status: 'New',
      tags: [],
      customer: { name: 'Maya Lim' },
    },
    messages: [
      ['customer', 'The voucher is refused.'],
      ['agent', 'Which voucher is it?'],
    ],
    own: 'Dear Maya,\ntry it again now.',
    send: '.cuf-publisherShareButton',
    change: { css: 'article', field: 'messages' },
  },
  intercom: {
    url: 'https://app.intercom.com/a/inbox/kir/inbox/shared/all/conversation/215',
    ticket: { id: '215', subject: 'Joko W.', tags: [], customer: { name: 'Joko W.' } },
    messages: [
      ['customer', 'My shop was closed without a word.'],
      ['agent + note', 'Strike from March.'],
      ['agent', 'Let me look.'],
    ],
    own: 'It is open again.',
    send: '[data-intercom-target=send-button]',
    toNote: (page) =>
      page.querySelector('[data-intercom-target=note-tab]')?.classList.add('o__selected'),
    change: { css: '[data-part-group-id]', field: 'messages' },
  },
  helpscout: {
    url: 'https://secure.helpscout.net/conversation/99/1204',
    ticket: { id: '99', subject: 'Wrong size sent', tags: ['returns', 'size'], customer: {} },
    messages: [
      ['customer', 'You sent a small one.'],
      ['agent', 'Which size did you order?'],
      ['agent + note', 'Stock is fine.'],
    ],
    own: 'Hello Rin,\na new one is on its way.',
    send: '[data-cy=SendButton]',
    change: { css: '[id^=thread-]', field: 'messages' },
  },
  hubspot: {
    url: 'https://app.hubspot.com/help-desk/77/view/1/ticket/903/thread/5',
    ticket: {
      id: '903',
      subject: 'Payout is late',
      tags: [],
      customer: { name: 'Ayu Larasati' },
    },
    messages: [
      ['customer', 'My payout of October is missing.'],
      ['agent + note', 'Bank file went out late.'],
      ['agent', 'Checking with the bank.'],
    ],
    own: 'It arrives tomorrow.',
    send: '[data-test-id=send-button]',
    change: { css: '[data-test-id=thread-message]', field: 'messages' },
  },
  zammad: {
    url: 'https://desk.kirana.example/#ticket/zoom/58',
    ticket: {
      id: '58',
      subject: 'Login code does not come',
      tags: ['login'],
      customer: { name: 'Putu Ayu' },
    },
    messages: [
      ['customer', 'No code arrives on my phone.'],
      ['agent + note', 'Provider has an outage.'],
      ['agent', 'We see it too.'],
    ],
    own: 'It works again.',
    send: '.js-submit',
    toNote: (page) => page.querySelector('.article-add')?.classList.add('is-internal'),
    change: { css: '.ticket-article-item', field: 'messages' },
  },
  'zoho-desk': {
    url: 'https://desk.zoho.com/agent/kirana/support/tickets/details/100',
    ticket: { id: '100', subject: 'Box arrived open', tags: [], customer: { name: 'Hana T.' } },
    messages: [
      ['customer', 'The box was open, two items are missing.'],
      ['agent + note', 'Ask the warehouse for photos.'],
    ],
    own: 'We send both again.',
    send: '[data-id=sendReply]',
    change: { css: '.zd_v2-conversationlistcommon-contentWrapper', field: 'messages' },
  },
  front: {
    url: 'https://app.frontapp.com/inboxes/shared/cnv_x81',
    ticket: {
      id: 'x81',
      subject: 'Invoice has the wrong name',
      tags: [],
      customer: { name: 'Rafi Pranata' },
    },
    messages: [
      ['customer', 'The invoice shows another company.'],
      ['agent', 'I ask billing.'],
    ],
    own: 'Attached is the right one.',
    send: '[data-testid=composerSendButton]',
    change: { css: '[data-searchable-subject]', field: 'subject' },
  },
  gmail: {
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
    ticket: {
      id: '19a2f0c4',
      subject: 'Where is my parcel?',
      tags: [],
      customer: { name: 'Citra M.' },
    },
    messages: [
      ['customer', 'It should be here since Monday.'],
      ['agent', 'We ask the courier.'],
    ],
    own: 'It comes today.',
    send: '.aoO',
    change: { css: '.a3s', field: 'messages' },
  },
  osticket: {
    url: 'https://help.kirana.example/scp/tickets.php?id=31',
    ticket: {
      id: '31',
      subject: 'Cannot change my bank account',
      status: 'Open',
      tags: [],
      customer: { name: 'Wati' },
    },
    messages: [
      ['customer', 'The form refuses my account number.'],
      ['agent + note', 'Bank code missing.'],
      ['agent', 'Please add the bank code.'],
    ],
    own: 'It is changed now.',
    send: '#reply input[type=submit]',
    toNote(page) {
      (page.querySelector('#reply') as HTMLElement).style.display = 'none';
      show(page, '#note');
    },
    change: { css: '.thread-entry', field: 'messages' },
  },
  freescout: {
    url: 'https://help.kirana.example/conversation/17?folder_id=3',
    ticket: { id: '17', subject: 'Sizing chart is wrong', tags: [], customer: { name: 'Tia' } },
    messages: [
      ['customer', 'The chart of the blue dress is wrong.'],
      ['agent', 'Which product?'],
      ['agent + note', 'Shop team fixes it today.'],
    ],
    own: 'Thank you, it is fixed.',
    send: '.btn-reply-submit',
    toNote: (page) => page.querySelector('.conv-reply-block')?.classList.add('conv-note-block'),
    change: { css: '.thread', field: 'messages' },
  },
  'request-tracker': {
    url: 'https://rt.kirana.example/Ticket/Update.html?Action=Respond&id=9',
    ticket: {
      id: '9',
      subject: 'Charged twice for one order',
      status: 'open',
      tags: [],
      customer: { name: 'ika@example.com (Ika)' },
    },
    messages: [
      ['customer', 'My card was charged twice.'],
      ['agent + note', 'Second one is a hold.'],
      ['agent', 'One of them is only reserved.'],
    ],
    own: 'It is released tomorrow.',
    send: '#SubmitTicket',
    toNote: (page) => page.querySelector('.messagebox-container')?.classList.add('action-private'),
    change: { css: '.transaction', field: 'messages' },
  },
  chatwoot: {
    url: 'https://chat.kirana.example/app/accounts/1/conversations/88',
    ticket: { id: '88', subject: '', tags: [], customer: { name: 'Sinta' } },
    messages: [
      ['customer', 'How do I become a creator?'],
      ['agent + note', 'She is under age.'],
      ['agent', 'Let me look.'],
    ],
    own: 'You can from the age of 18.',
    send: '.right-wrap button',
    toNote: (page) => page.querySelector('.reply-box')?.classList.add('is-private'),
    change: { css: '.message-bubble-container', field: 'messages' },
  },
  'jira-service-management': {
    url: 'https://kirana.atlassian.net/browse/HELP-12',
    ticket: {
      id: 'HELP-12',
      subject: 'Shop banner is rejected',
      tags: [],
      customer: { name: 'Eka Saputra' },
    },
    messages: [
      ['customer', 'My banner is rejected every time.'],
      ['agent + note', 'Logo of another brand.'],
      ['agent', 'Whose logo is it?'],
      ['customer', 'Mine.'],
    ],
    own: "Please send the brand's permission.",
    send: '[data-testid=comment-save-button]',
    toNote: (page) => page.querySelector('[role=tab]')?.setAttribute('aria-selected', 'true'),
    change: { css: '.ak-renderer-document', field: 'messages' },
  },
};

let remove: (() => void) | undefined;
afterEach(() => remove?.());

async function opened(id: string) {
  const adapter = consoles[id] as Adapter;
  const frame = await recorded(id);
  remove = frame.remove;
  const { url } = reads[id] as Read;
  const composers = (): Composer[] => {
    const root = rootOf(adapter, frame.page);
    return root ? composersIn(adapter, root) : [];
  };
  return {
    adapter,
    page: frame.page,
    url,
    composers,
    view: () => readTicket(adapter, frame.page, url),
  };
}

describe.each(Object.keys(reads))('%s', (id) => {
  const { ticket, messages, own, send, toNote, change } = reads[id] as Read;

  test('reads the ticket in front: fields, who wrote what, no quotes', async () => {
    const { view } = await opened(id);
    const read = view();
    if (read.state !== 'open') throw new Error(JSON.stringify(read));
    expect(read.ticket).toMatchObject(ticket);
    expect(
      read.ticket.messages.map(({ author, internal, text }) => [
        internal ? `${author} + note` : author,
        text,
      ]),
    ).toEqual(messages);
  });

  test('finds the reply, where its own words end, and what sends it', async () => {
    const { page, composers } = await opened(id);
    const reply = composers().find(({ kind }) => kind === 'reply');
    if (!reply) throw new Error('no reply composer');
    const { text, ownEnd } = wordsIn(reply);
    expect(text.slice(0, ownEnd)).toBe(own);
    const button = [...page.querySelectorAll(send)].at(-1);
    expect(button).toBeTruthy();
    const controls = reply.place.send.flatMap(({ css }) => findAll(page, css));
    expect(controls).toContain(button);
  });

  if (toNote) {
    test('tells a note from a reply', async () => {
      const { page, composers } = await opened(id);
      toNote(page);
      expect(composers().map(({ kind }) => kind)).toEqual(['note']);
    });
  }

  test('says so when the page changed', async () => {
    const { adapter, page, view } = await opened(id);
    for (const element of page.querySelectorAll(change.css)) {
      const bare = page.createElement('del');
      element.replaceWith(bare);
    }
    const read = view();
    if (adapter.expect.includes(change.field)) {
      expect(read).toEqual({ state: 'changed', missing: [change.field] });
    } else {
      // A mail without words is no change of the page.
      expect(read).toMatchObject({ state: 'open', ticket: { messages: [] } });
    }
  });

  test('has nothing to say on another page', async () => {
    const { adapter, page } = await opened(id);
    page.body.replaceChildren();
    page.body.className = '';
    const elsewhere = 'https://elsewhere.example/some/page';
    expect(readTicket(adapter, page, elsewhere).state).toBe('none');
  });
});

test('every console that nobody tried in the real tool is read here', () => {
  const untried = Object.values(consoles).filter(({ verified }) => !verified);
  expect(untried.map(({ id }) => id)).toEqual(Object.keys(reads).sort());
});
