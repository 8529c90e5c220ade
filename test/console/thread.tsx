import type { Message } from './ticket.ts';
import { ago } from './time.ts';

export function Thread({ messages, now }: { messages: Message[]; now: number }) {
  return (
    <ol class="thread" data-testid="message-list" aria-busy="false">
      {messages.map((message) => (
        <Item key={message.id} message={message} now={now} />
      ))}
    </ol>
  );
}

export function Skeleton() {
  return (
    <div class="thread" data-testid="message-skeleton" aria-hidden="true">
      <div class="bone bone-short" />
      <div class="bone" />
      <div class="bone" />
    </div>
  );
}

function Item({ message, now }: { message: Message; now: number }) {
  return (
    <li
      class={`message ${message.author} ${message.internal ? 'internal' : 'public'}`}
      data-testid="message"
      data-message-id={message.id}
      data-author={message.author}
      data-kind={message.internal ? 'internal' : 'public'}
    >
      <div class="message-head">
        {message.author !== 'system' && <b data-testid="message-author">{message.name}</b>}
        {message.author === 'agent' && message.internal && <i class="mark">Internal note</i>}
        <time data-testid="message-time" dateTime={new Date(message.at).toISOString()}>
          {ago(message.at, now)}
        </time>
      </div>
      <div class="message-body" data-testid="message-body">
        {blocks(message.text).map(({ quote, lines }) =>
          quote ? (
            <blockquote data-testid="message-quote">{broken(lines)}</blockquote>
          ) : (
            <p>{broken(lines)}</p>
          ),
        )}
        {message.signature && (
          <div class="message-signature" data-testid="message-signature">
            {broken(message.signature.split('\n'))}
          </div>
        )}
      </div>
    </li>
  );
}

function broken(lines: string[]) {
  return lines.map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ));
}

interface Block {
  quote: boolean;
  lines: string[];
}

/** Paragraphs, and runs of "> " lines together with the "… wrote:" line above them. */
function blocks(text: string): Block[] {
  const found: Block[] = [];
  let last: Block | undefined;
  for (const line of text.split('\n')) {
    if (!line.trim()) {
      last = undefined;
      continue;
    }
    const quote = line.startsWith('>');
    if (quote && last && !last.quote && last.lines.at(-1)?.endsWith(':')) {
      const intro = last.lines.pop() as string;
      if (last.lines.length === 0) found.pop();
      last = { quote: true, lines: [intro] };
      found.push(last);
    }
    if (!last || last.quote !== quote) {
      last = { quote, lines: [] };
      found.push(last);
    }
    last.lines.push(quote ? line.replace(/^>\s?/, '') : line);
  }
  return found;
}
