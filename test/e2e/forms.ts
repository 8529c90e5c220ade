/** A small ticket tool on one page, and a server that counts what it is sent. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = (composer: string, script = '') => `<!doctype html>
<meta charset="utf-8">
<title>Counter</title>
<main data-deskside-ticket="T-1">
  <h1 data-deskside-subject>Where is my parcel?</h1>
  <ul><li data-deskside-message="customer">Paket saya <b>belum</b> sampai.</li>
  <li data-deskside-message="note">VIP, be kind.</li></ul>
  ${composer}
</main>
<script>
  const post = (kind, text) => fetch('/sent', { method: 'POST', body: JSON.stringify({ kind, text }) });
  const heard = [];
  addEventListener('keydown', (event) => heard.push(event.key));
  document.addEventListener('keydown', (event) => { if (event.key === 'k') document.title = 'hotkey'; });
  ${script}
</script>`;

const pages: Record<string, string> = {
  /** A real form: it navigates. */
  '/form':
    page(`<form method="post" action="/sent-form"><textarea name="text" data-deskside-reply></textarea>
    <input name="tag" aria-label="Tag"><button data-deskside-send>Send</button></form>`),
  /** A page that sends by script, by click and by Ctrl+Enter, with a menu and a note. */
  '/script': page(
    `<textarea aria-label="Reply" data-deskside-reply></textarea>
     <button id="send" data-deskside-send>Send</button><button id="solve" data-deskside-send>Send and solve</button>
     <textarea aria-label="Note" data-deskside-note></textarea>
     <button id="add" data-deskside-send-note>Add note</button>`,
    `const [reply, note] = document.querySelectorAll('textarea');
     const send = () => post('reply', reply.value);
     document.querySelector('#send').onclick = send;
     document.querySelector('#solve').onclick = send;
     document.querySelector('#add').onclick = () => post('note', note.value);
     reply.addEventListener('keydown', (event) => {
       if (event.key === 'Enter' && event.ctrlKey) document.querySelector('#send').click();
     });`,
  ),
  /** The field is a plain contenteditable, the page rebuilds it, and its own listeners capture on window. */
  '/rich': page(
    `<div data-deskside-reply contenteditable="true" aria-label="Reply"></div><button id="send" data-deskside-send>Send</button>`,
    `const field = document.querySelector('[contenteditable]');
     window.addEventListener('click', (event) => {
       if (event.target.id === 'send') post('reply', field.innerText);
     }, true);`,
  ),
  '/list': '<!doctype html><title>List</title><p>No ticket here.</p>',
};

export interface Forms {
  base: string;
  sent: { kind: string; text: string }[];
  close(): Promise<void>;
}

/** @param head goes into every page: the embedded form's script tag. */
export async function startForms(head = ''): Promise<Forms> {
  const sent: Forms['sent'] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      if (request.url === '/sent') {
        sent.push(JSON.parse(body));
        response.writeHead(204).end();
      } else if (request.url === '/sent-form') {
        sent.push({ kind: 'reply', text: new URLSearchParams(body).get('text') ?? '' });
        // Slow, so that a second press falls into the navigation.
        setTimeout(() => response.writeHead(303, { location: '/form' }).end(), 150);
      } else {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const html = pages[pathname]?.replace('T-1', searchParams.get('ticket') ?? 'T-1');
        response
          .writeHead(html ? 200 : 404, { 'content-type': 'text/html' })
          .end(html && html + head);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
