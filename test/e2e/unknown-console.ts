/** A ticket tool that no bundled adapter knows: classes made by a build, two composers, listeners on the window. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Row {
  by: 'customer' | 'agent' | 'note' | 'system';
  name: string;
  text: string[];
}
interface Case {
  subject: string;
  customer: string;
  rows: Row[];
}

export const cases: Record<string, Case> = {
  '48211': {
    subject: 'Refund for a cancelled order has not arrived',
    customer: 'Dewi Lestari',
    rows: [
      {
        by: 'customer',
        name: 'Dewi Lestari',
        text: [
          'Hello, I cancelled order KR-5521-8840 last week.',
          'The refund is not in my wallet yet.',
        ],
      },
      { by: 'agent', name: 'Raka Pratama', text: ['Thank you, I am looking into it.'] },
      { by: 'note', name: 'Raka Pratama', text: ['Wallet team says batch of Thursday.'] },
      { by: 'system', name: '', text: ['Raka Pratama took this case'] },
      { by: 'customer', name: 'Dewi Lestari', text: ['Any news?'] },
    ],
  },
  '48307': {
    subject: 'Parcel marked as delivered',
    customer: 'Bima Saputra',
    rows: [
      { by: 'customer', name: 'Bima Saputra', text: ['The app says delivered, nobody rang here.'] },
      { by: 'agent', name: 'Sari Utami', text: ['I asked the courier for proof.'] },
    ],
  },
  '50112': {
    subject: 'Wrong size',
    customer: 'Nadia Putri',
    rows: [
      { by: 'customer', name: 'Nadia Putri', text: ['I ordered 38 and got 36.'] },
      { by: 'system', name: '', text: ['Priority set to low'] },
      { by: 'customer', name: 'Nadia Putri', text: ['How do I send it back?'] },
      { by: 'agent', name: 'Sari Utami', text: ['The label is in your orders.'] },
      { by: 'note', name: 'Sari Utami', text: ['Second size complaint for this seller.'] },
    ],
  },
};

const label = { customer: 'Customer', agent: 'Agent', note: 'Agent note', system: '' };
const row = ({ by, name, text }: Row) =>
  by === 'system'
    ? `<div class="sY91q">${text[0]}</div>`
    : `<div class="m4Vd2 ${by === 'customer' ? 'aa1Bx' : 'zz8Kd'}${by === 'note' ? ' n0Te3' : ''}" role="article" aria-label="${label[by]} ${name}">
  <div class="h3Ad7"><span class="u5Er1">${name}</span> <span class="w2Hn9">Tuesday</span></div>
  <div class="b0Dy4">${text.map((line) => `<p>${line}</p>`).join('')}</div></div>`;

const page = (id: string, { subject, customer, rows }: Case) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${subject} · Pillar</title>
<style>
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #f3f4f6; }
nav { display: flex; gap: 16px; padding: 10px 20px; background: #2b3340; }
nav a { color: #dfe6ee; }
.q1Wz8 { padding: 12px 20px; background: #fff; border-bottom: 1px solid #ddd; }
.q1Wz8 h1 { font-size: 20px; margin: 0; }
.t7Lg0 { padding: 12px 20px; display: grid; gap: 8px; }
.m4Vd2 { max-width: 46em; padding: 8px 12px; background: #fff; border: 1px solid #ddd; }
.zz8Kd { background: #eef6ff; } .n0Te3 { background: #fff7d6; } .sY91q { color: #777; font-size: 13px; }
.b0Dy4 p { margin: 0; } .h3Ad7 { font-size: 13px; color: #666; }
.k6Fo2 { padding: 8px 20px; }
[contenteditable] { min-height: 60px; max-width: 46em; padding: 8px; background: #fff; border: 1px solid #aaa; }
textarea { width: 30em; }
</style>
<nav>${Object.keys(cases)
  .map((one) => `<a href="/w/12/cases/${one}">${one}</a>`)
  .join('')}</nav>
<div class="q1Wz8"><h1 class="kT81s">${subject}</h1>
<div class="d0Wn5"><span class="g3Nm2" data-part="requester">${customer}</span> · <span class="i2Dx8">#${id}</span></div></div>
<div class="t7Lg0">${rows.map(row).join('\n')}</div>
<form class="k6Fo2" aria-label="Public reply"><div class="e9Di7" contenteditable="true" role="textbox" aria-label="Reply"></div>
<button type="button" class="zQ8r1">Send</button></form>
<form class="k6Fo2" aria-label="Note"><textarea class="e9Di7" aria-label="Internal note"></textarea>
<button type="button" class="zQ8r1">Add note</button></form>
<script>
  // A page as jealous as pages come: it hears everything first, on the window.
  const heard = [];
  const post = (kind, text) => fetch('/sent', { method: 'POST', body: JSON.stringify({ id: '${id}', kind, text }) });
  const reply = document.querySelector('[contenteditable]');
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'wheel']) {
    window.addEventListener(name, (event) => heard.push(name + ' ' + event.target.tagName), true);
  }
  window.addEventListener('click', ({ target }) => {
    if (target.textContent === 'Send') post('reply', reply.innerText);
    if (target.textContent === 'Add note') post('note', document.querySelector('textarea').value);
  }, true);
  reply.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) post('reply', reply.innerText);
  });
</script></html>`;

export interface UnknownConsole {
  base: string;
  sent: { id: string; kind: string; text: string }[];
  close(): Promise<void>;
}

export async function startUnknownConsole(): Promise<UnknownConsole> {
  const sent: UnknownConsole['sent'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/sent') {
        sent.push(JSON.parse(Buffer.concat(chunks).toString()));
        return response.writeHead(204).end();
      }
      const id = /^\/w\/12\/cases\/(\d+)$/.exec(request.url ?? '')?.[1] ?? '';
      const found = cases[id];
      response
        .writeHead(found ? 200 : 404, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy':
            "default-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src 'none'",
        })
        .end(found ? page(id, found) : 'No such case.');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
