/** The embedded form as an app in Freshdesk's ticket sidebar: it holds a reply by intercepting the press of Send. */
import type { Ticket } from '../../embed-package/index.d.ts';
import { appWords, asHtml, draftText, type Load, messageText } from '../embedded.ts';

/** A press that waits: `done` lets it go on, `fail` stops it and shows why. */
export interface Press {
  helper: { getData(): Record<string, unknown>; done(): void; fail(message: string): void };
}
/** What we use of the Freshworks client. */
export interface FreshdeskClient {
  iparams: { get(): Promise<Record<string, unknown>> };
  data: { get(name: string): Promise<Record<string, unknown>> };
  interface: { trigger(name: string, options: object): Promise<unknown> };
  events: {
    on(name: string, listener: (press: Press) => void, options?: { intercept: boolean }): void;
  };
}

interface FreshdeskTicket {
  id?: number | string;
  subject?: string;
  status_label?: string;
  tags?: string[];
  description?: string;
  description_text?: string;
  created_at?: string;
}

/** Freshdesk gives an app the first message only; the rest of the conversation stays with it. */
function ticketOf(ticket: FreshdeskTicket, requester: { name?: string } | undefined): Ticket {
  const text = ticket.description_text?.trim() || messageText(ticket.description ?? '');
  return {
    id: String(ticket.id),
    subject: ticket.subject ?? '',
    status: ticket.status_label,
    tags: ticket.tags ?? [],
    customer: { name: requester?.name },
    messages: text ? [{ author: 'customer', text, at: ticket.created_at }] : [],
  };
}

/** The reply as the press carries it. */
function replyOf(data: Record<string, unknown>): string | undefined {
  const [html] = ['body_html', 'body', 'full_text'].map((name) => data[name]).filter(Boolean);
  return typeof html === 'string' ? draftText(html) : undefined;
}

/**
 * Resolves when the panel is there.
 * @throws Error with what to do when the backend is not set or not there.
 */
export async function startFreshdesk(
  client: FreshdeskClient,
  load: Load,
  languages: readonly string[],
): Promise<void> {
  const { backend } = await client.iparams.get();
  const startDeskside = await load(String(backend ?? ''));
  const words = appWords(languages);
  async function readTicket(): Promise<Ticket> {
    const [{ ticket }, { requester }] = await Promise.all([
      client.data.get('ticket'),
      client.data.get('requester'),
    ]);
    return ticketOf(ticket as FreshdeskTicket, requester as { name?: string } | undefined);
  }

  /** As far as it is known: Freshdesk shows an app what is in the editor only when Send is pressed. */
  let reply = '';
  const listeners = new Set<() => void>();
  const known = (text: string) => {
    reply = text;
    for (const listener of listeners) listener();
  };
  const deskside = await startDeskside({
    console: 'freshdesk',
    ticket: await readTicket(),
    composer: {
      read: () => reply,
      async insert(text) {
        await client.interface.trigger('setValue', { id: 'editor', text: asHtml(text) });
        known(reply ? `${reply}\n${text}` : text);
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      // Freshdesk lets no app press Send; the verdict is kept for the next press.
      send: async () =>
        void (await client.interface.trigger('showNotify', {
          type: 'info',
          message: words.again,
        })),
    },
  });

  client.events.on(
    'ticket.sendReply',
    ({ helper }) => {
      const text = replyOf(helper.getData() ?? {});
      if (text !== undefined) known(text);
      void deskside.beforeSend().then((answer) => {
        if (answer === 'hold') return helper.fail(words.notSent);
        reply = '';
        helper.done();
      });
    },
    { intercept: true },
  );
  const reread = async () => deskside.ticket(await readTicket());
  for (const name of ['ticket.statusChanged', 'ticket.propertiesUpdated']) {
    client.events.on(name, reread);
  }
}
