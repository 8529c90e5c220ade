/** The pages of the guest benchmark: what a busy ticket tool does, the same each time. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const words =
  'paket saya belum sampai sejak hari senin tolong dicek where is my parcel please'.split(' ');
const sentence = (from: number, length: number) =>
  Array.from({ length }, (_, at) => words[(from * 7 + at * 3) % words.length]).join(' ');

const messages = Array.from(
  { length: 30 },
  (_, at) =>
    `<li data-deskside-message="${at % 2 ? 'agent' : 'customer'}"><p>${sentence(at, 40)}</p>
     <p>${sentence(at + 9, 20)} <b>${sentence(at, 3)}</b></p></li>`,
).join('');
/** A reply of 2,000 words. */
const draft = Array.from({ length: 50 }, (_, at) => `<p>${sentence(at, 40)}</p>`).join('');

const page = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<main data-deskside-ticket="T-1"><h1 data-deskside-subject>Where is my parcel?</h1>
<div id="app"></div><ul id="list"></ul>
<div data-deskside-reply contenteditable="true" aria-label="Reply">${draft}</div>
<button data-deskside-send>Send</button></main>
<script>
const messages = ${JSON.stringify(messages)};
const app = document.querySelector('#app');
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
function fill(round) {
  let rows = '';
  // Five elements and five texts a row: with the messages some 10,000 nodes.
  for (let n = 0; n < 950; n += 1)
    rows += '<tr class="r"><td>' + n + '</td><td><a href="#">Ticket ' + round + '</a></td><td><i>open</i></td></tr>';
  app.innerHTML = '<ol>' + messages + '<li data-deskside-message="customer">Round ' + round + '</li></ol><table>' + rows + '</table>';
}
async function rebuild() {
  for (let round = 0; round < 50; round += 1) { fill(round); await frame(); }
}
async function updates() {
  const list = document.querySelector('#list');
  for (let n = 0; n < 300; n += 1) {
    const item = document.createElement('li');
    item.innerHTML = '<label><input type="checkbox"> Task ' + n + '</label><button>x</button>';
    list.append(item);
    if (n % 5 === 0) await frame();
  }
  for (const item of [...list.children]) {
    item.querySelector('input').checked = true;
    item.classList.add('done');
    if (item.offsetTop % 5 === 0) await frame();
  }
  for (const item of [...list.children]) { item.remove(); await frame(); }
}
const idle = (ms) => new Promise((done) => setTimeout(done, ms));
fill(0);
</script>`;

export async function servePages(): Promise<{ port: number; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
