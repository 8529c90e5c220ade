/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { tickets } from '../tickets.ts';
import { useDeskside } from './use-deskside.ts';

const backend = document.querySelector<HTMLMetaElement>('meta[name=deskside]')?.content ?? '';
const token = async () => (await fetch('/token', { method: 'POST' })).text();

function Console() {
  const [ticket, setTicket] = useState(tickets[0]);
  const [draft, setDraft] = useState('');
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const deskside = useDeskside({ backend, ticket, draft, field, send, token });

  async function send() {
    // The one line that this console's send got for Deskside.
    if ((await deskside.current?.beforeSend()) === 'hold') return;
    const reply = { ticket: ticket.id, text: field.current?.value };
    await fetch('/sent', { method: 'POST', body: JSON.stringify(reply) });
    setDraft('');
    setNote('Sent');
  }

  return (
    <main>
      <nav aria-label="Tickets">
        {tickets.map((one) => (
          <button
            type="button"
            key={one.id}
            aria-current={one === ticket}
            onClick={() => {
              setTicket(one);
              setDraft('');
              setNote('');
            }}
          >
            {one.id}
          </button>
        ))}
      </nav>
      <h1>{ticket.subject}</h1>
      <p className="who">
        {ticket.customer?.name}, {ticket.id}
      </p>
      <article>
        <p>{ticket.messages[0]?.text}</p>
      </article>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label>
          Reply
          <textarea
            ref={field}
            rows={7}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        </label>
        <button type="submit" className="send">
          Send
        </button>
        <output>{note}</output>
      </form>
    </main>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Console />);
