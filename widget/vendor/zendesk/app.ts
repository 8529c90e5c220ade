/** The embedded form as an app in Zendesk's ticket sidebar: it holds a save through the hook that Zendesk has for it. */
import type { Message, Ticket } from '../../embed-package/index.d.ts';
import { appWords, asHtml, draftText, type Load, messageText } from '../embedded.ts';

/** What we use of the Zendesk Apps framework, version 2. */
export interface ZendeskClient {
  metadata(): Promise<{ settings: Record<string, unknown> }>;
  get(paths: readonly string[]): Promise<Record<string, unknown>>;
  invoke(name: string, ...args: unknown[]): Promise<unknown>;
  /** A listener of `ticket.save` holds the save until its promise settles; rejected with a text, it stops it. */
  on(name: string, listener: () => unknown): void;
}

const ticketPaths = [
  'ticket.id',
  'ticket.subject',
  'ticket.status',
  'ticket.tags',
  'ticket.requester',
  'ticket.conversation',
  'currentUser.locale',
];
const commentPaths = ['comment.text', 'comment.type'];

interface Said {
  author?: { role?: string };
  channel?: { name?: string };
  message?: { content?: string };
  timestamp?: string;
}

const authors: Record<string, Message['author']> = { 'end-user': 'customer', system: 'system' };
const messageOf = ({ author, channel, message, timestamp }: Said): Message => ({
  author: authors[author?.role ?? 'end-user'] ?? 'agent',
  internal: channel?.name === 'internal',
  text: messageText(message?.content ?? ''),
  at: timestamp,
});

function ticketOf(found: Record<string, unknown>): Ticket {
  const said = found['ticket.conversation'];
  const requester = found['ticket.requester'] as { name?: string } | undefined;
  return {
    id: String(found['ticket.id']),
    subject: String(found['ticket.subject'] ?? ''),
    status: found['ticket.status'] as string | undefined,
    tags: (found['ticket.tags'] as string[] | undefined) ?? [],
    customer: { name: requester?.name },
    messages: Array.isArray(said) ? said.map(messageOf).filter(({ text }) => text) : [],
  };
}

/**
 * Resolves when the panel is there.
 * @throws Error with what to do when the backend is not set or not there.
 */
export async function startZendesk(client: ZendeskClient, load: Load): Promise<void> {
  const { settings } = await client.metadata();
  const startDeskside = await load(String(settings.backend ?? ''));
  const found = await client.get(ticketPaths);
  const words = appWords([String(found['currentUser.locale'] ?? '')]);

  /** The reply that is being written; undefined while a note is. Zendesk tells it only when asked. */
  let reply: string | undefined = '';
  async function readComment() {
    const comment = await client.get(commentPaths);
    const isNote = comment['comment.type'] === 'internalNote';
    reply = isNote ? undefined : draftText(String(comment['comment.text'] ?? ''));
  }
  await readComment();

  const listeners = new Set<() => void>();
  const onComment = async () => {
    await readComment();
    for (const listener of listeners) listener();
  };
  const deskside = await startDeskside({
    console: 'zendesk',
    ticket: ticketOf(found),
    composer: {
      read: () => reply,
      async insert(text) {
        await client.invoke('ticket.editor.insert', asHtml(text));
        await onComment();
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      // Zendesk lets no app press Submit; the verdict is kept for the next press.
      send: async () => void (await client.invoke('notify', words.again)),
    },
  });

  for (const name of ['comment.text.changed', 'comment.type.changed']) client.on(name, onComment);
  const onTicket = async () => deskside.ticket(ticketOf(await client.get(ticketPaths)));
  for (const name of ['conversation', 'subject', 'status', 'tags', 'requester.name']) {
    client.on(`ticket.${name}.changed`, onTicket);
  }
  client.on('ticket.save', async () => {
    await readComment();
    return (await deskside.beforeSend()) === 'send' || Promise.reject(words.notSent);
  });
}
