import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../shared/model/draft.ts';
import { createGiven } from '../../../widget/host/given-source.ts';
import type { Source, SourceAround } from '../../../widget/host/source.ts';
import type { SentReply, TicketView } from '../../../widget/port.ts';
import { appWords, asHtml, draftText, fromBackend } from '../../../widget/vendor/embedded.ts';
import {
  type FreshdeskClient,
  type Press,
  startFreshdesk,
} from '../../../widget/vendor/freshdesk/app.ts';
import { startZendesk, type ZendeskClient } from '../../../widget/vendor/zendesk/app.ts';

// The vendors' clients are played here, at their edge; from there on it is the embedded form with its real gate. The
// panel stops drafts with STOP.

const words = appWords(['en']);

function embedded() {
  const asked: Draft[] = [];
  const sent: SentReply[] = [];
  const views: TicketView[] = [];
  let source: Source | undefined;
  const around = {
    window,
    ears: undefined as never,
    composing: () => false,
    terms: () => 500,
    async ask(draft: Draft) {
      asked.push(draft);
      return draft.text.includes('STOP') ? ('stop' as const) : ('pass' as const);
    },
    sent: (reply: SentReply) => void sent.push(reply),
    stopped: () => {},
    viewed: (view: TicketView) => void views.push(view),
    drafted: async () => undefined,
    layOut: () => {},
  } satisfies SourceAround;
  const load = vi.fn(async () => (options: Parameters<typeof createGiven>[0]) => {
    const given = createGiven(options, () => 'https://tool.example/');
    source = given.source(around);
    source.begin({} as never);
    return { ticket: given.ticket, beforeSend: given.beforeSend, stop: () => source?.stop() };
  });
  return {
    asked,
    sent,
    views,
    load,
    ticket: () => {
      const view = views.at(-1);
      return view?.state === 'open' ? view.ticket : undefined;
    },
    calls: () => (source as Source).calls,
    stop: () => source?.stop(),
  };
}
let form = embedded();
afterEach(() => {
  form.stop();
  form = embedded();
});

describe('Zendesk', () => {
  function zendesk() {
    const here: Record<string, unknown> = {
      'ticket.id': 7731,
      'ticket.subject': 'Refund not here yet',
      'ticket.status': 'open',
      'ticket.tags': ['refund'],
      'ticket.requester': { name: 'Nadia Putri' },
      'ticket.conversation': [
        {
          author: { role: 'end-user' },
          channel: { name: 'email' },
          message: { content: '<p>Where is it?</p><blockquote>Your order</blockquote>' },
          timestamp: '2026-11-20T02:00:00Z',
        },
        {
          author: { role: 'agent' },
          channel: { name: 'internal' },
          message: { content: 'Wallet is late.' },
        },
      ],
      'comment.text': '',
      'comment.type': 'publicReply',
      'currentUser.locale': 'en-US',
    };
    const listeners = new Map<string, () => unknown>();
    const invoked: unknown[][] = [];
    const client: ZendeskClient = {
      metadata: async () => ({ settings: { backend: 'https://deskside.example' } }),
      get: async (paths) => Object.fromEntries(paths.map((path) => [path, here[path]])),
      async invoke(...args) {
        invoked.push(args);
        if (args[0] === 'ticket.editor.insert') here['comment.text'] += `<p>${args[1]}</p>`;
      },
      on: (name, listener) => void listeners.set(name, listener),
    };
    return {
      client,
      here,
      invoked,
      say: async (name: string) => listeners.get(name)?.(),
      /** As Zendesk takes the hook's answer. */
      async save(): Promise<string> {
        try {
          return (await listeners.get('ticket.save')?.()) === true ? 'saved' : 'not saved';
        } catch (reason) {
          return `not saved: ${reason}`;
        }
      },
    };
  }

  test('shows the ticket, and what changes in it', async () => {
    const tool = zendesk();
    await startZendesk(tool.client, form.load);
    expect(form.load).toHaveBeenCalledWith('https://deskside.example');
    expect(form.ticket()).toMatchObject({
      console: 'zendesk',
      id: '7731',
      subject: 'Refund not here yet',
      tags: ['refund'],
      customer: { name: 'Nadia Putri' },
      messages: [
        { author: 'customer', internal: false, text: 'Where is it?' },
        { author: 'agent', internal: true, text: 'Wallet is late.' },
      ],
    });
    tool.here['ticket.subject'] = 'Refund';
    await tool.say('ticket.subject.changed');
    expect(form.ticket()?.subject).toBe('Refund');
  });

  test('holds a save that is stopped, with the reason, and lets others through once each', async () => {
    const tool = zendesk();
    await startZendesk(tool.client, form.load);
    tool.here['comment.text'] = '<p>STOP</p><p>your money</p>';
    expect(await tool.save()).toBe(`not saved: ${words.notSent}`);
    expect(form.asked.map(({ text }) => text)).toEqual(['STOP\nyour money']);
    expect(form.sent).toEqual([]);
    tool.here['comment.text'] = '<p>It left us today.</p>';
    expect(await tool.save()).toBe('saved');
    expect(form.sent.map(({ text, unchecked }) => [text, unchecked])).toEqual([
      ['It left us today.', undefined],
    ]);
  });

  test('with a reason given in the panel, the next press of Submit goes through', async () => {
    const tool = zendesk();
    await startZendesk(tool.client, form.load);
    tool.here['comment.text'] = '<p>STOP it is</p>';
    await tool.save();
    expect(await form.calls().release('STOP it is')).toBe(true);
    expect(tool.invoked).toContainEqual(['notify', words.again]);
    expect(form.sent).toEqual([]);
    expect(await tool.save()).toBe('saved');
    expect(form.sent).toHaveLength(1);
  });

  test('an internal note and a save without words pass unasked', async () => {
    const tool = zendesk();
    await startZendesk(tool.client, form.load);
    expect(await tool.save()).toBe('saved');
    Object.assign(tool.here, { 'comment.text': 'STOP inside', 'comment.type': 'internalNote' });
    await tool.say('comment.type.changed');
    expect(await tool.save()).toBe('saved');
    expect(form.asked).toEqual([]);
  });

  test('inserts words, never markup', async () => {
    const tool = zendesk();
    await startZendesk(tool.client, form.load);
    expect(await form.calls().insert('Hi <b>Nadia</b>,\nit left us.')).toBe('inserted');
    expect(tool.invoked).toContainEqual([
      'ticket.editor.insert',
      'Hi &lt;b&gt;Nadia&lt;/b&gt;,<br>it left us.',
    ]);
    expect(draftText(String(tool.here['comment.text']))).toBe('Hi <b>Nadia</b>,\nit left us.');
  });
});

describe('Freshdesk', () => {
  function freshdesk() {
    const data: Record<string, Record<string, unknown>> = {
      ticket: {
        ticket: { id: 412, subject: 'Parcel', tags: [], description_text: 'It is not here.' },
      },
      requester: { requester: { name: 'Bima' } },
    };
    const listeners = new Map<string, (press: Press) => void>();
    const triggered: unknown[][] = [];
    let intercepts: string[] = [];
    const client: FreshdeskClient = {
      iparams: { get: async () => ({ backend: 'https://deskside.example' }) },
      data: { get: async (name) => data[name] ?? {} },
      interface: { trigger: async (...args) => void triggered.push(args) },
      events: {
        on(name, listener, options) {
          listeners.set(name, listener);
          if (options?.intercept) intercepts = [...intercepts, name];
        },
      },
    };
    return {
      client,
      triggered,
      intercepts: () => intercepts,
      press: (name: string, carried: Record<string, unknown>) =>
        new Promise<string>((resolve) =>
          listeners.get(name)?.({
            helper: {
              getData: () => carried,
              done: () => resolve('sent'),
              fail: (message) => resolve(`held: ${message}`),
            },
          }),
        ),
    };
  }

  test('shows the ticket as far as Freshdesk gives it', async () => {
    const tool = freshdesk();
    await startFreshdesk(tool.client, form.load, ['en']);
    expect(form.ticket()).toMatchObject({
      console: 'freshdesk',
      id: '412',
      subject: 'Parcel',
      customer: { name: 'Bima' },
      messages: [{ author: 'customer', text: 'It is not here.' }],
    });
  });

  test('holds Send on what the press carries, and lets it go once', async () => {
    const tool = freshdesk();
    await startFreshdesk(tool.client, form.load, ['en']);
    expect(tool.intercepts()).toEqual(['ticket.sendReply']);
    expect(await tool.press('ticket.sendReply', { body: '<p>STOP it</p>' })).toBe(
      `held: ${words.notSent}`,
    );
    expect(await form.calls().release('STOP it')).toBe(true);
    expect(tool.triggered).toContainEqual(['showNotify', { type: 'info', message: words.again }]);
    expect(await tool.press('ticket.sendReply', { body: '<p>STOP it</p>' })).toBe('sent');
    expect(form.sent.map(({ text }) => text)).toEqual(['STOP it']);
  });

  test('a press that carries no words is not held', async () => {
    const tool = freshdesk();
    await startFreshdesk(tool.client, form.load, ['en']);
    expect(await tool.press('ticket.sendReply', {})).toBe('sent');
    expect(form.asked).toEqual([]);
  });

  test('inserts into the editor', async () => {
    const tool = freshdesk();
    await startFreshdesk(tool.client, form.load, ['en']);
    expect(await form.calls().insert('It comes <today>.')).toBe('inserted');
    expect(tool.triggered).toEqual([
      ['setValue', { id: 'editor', text: asHtml('It comes <today>.') }],
    ]);
  });
});

test.each(['', 'deskside', 'javascript:alert(1)'])(
  'an address that is none is named: %s',
  async (address) => {
    await expect(fromBackend(address)).rejects.toThrow(/no address of a Deskside backend/);
  },
);

test('a backend that does not answer is named, with what to do', async () => {
  await expect(fromBackend('http://127.0.0.1:9/path')).rejects.toThrow(
    /^No Deskside answers at http:\/\/127\.0\.0\.1:9\. Check/,
  );
});
