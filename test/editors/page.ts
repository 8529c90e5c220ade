import { tickets } from './tickets.ts';

/**
 * The ticket tool that is the same around every editor. `body[data-ready]` says that the editor is there,
 * `body[data-sent]` how many replies the server has taken.
 */
export interface Mounted {
  /** What is sent: the editor's own model, not what the page shows. */
  text(): string;
  /** After a send: back to the signature and the quoted mail. */
  reset(): void;
}

/** @param mount puts the editor into `place` and binds Ctrl+Enter to `send` as its kind of tool does. */
export async function show(
  mount: (place: HTMLElement, send: () => void) => Mounted | Promise<Mounted>,
): Promise<void> {
  const { body } = document;
  const main = document.createElement('main');
  main.innerHTML = `
    <h1 class="subject"></h1>
    <p>Customer: <span class="customer"></span></p>
    <ul class="messages"></ul>
    <section class="composer"><div id="editor"></div></section>
    <p><button id="send" type="button">Send</button> <button id="other" type="button">Close</button>
      <button id="next" type="button">Next ticket</button></p>`;
  const place = (css: string) => main.querySelector(css) as HTMLElement;
  let at = 0;
  /** In the same page, as tools of one page do. */
  function showTicket() {
    const ticket = tickets[at % tickets.length];
    if (!ticket) return;
    main.dataset.ticket = ticket.id;
    place('.subject').textContent = ticket.subject;
    place('.customer').textContent = ticket.customer;
    const items = ticket.messages.map((text) => {
      const item = document.createElement('li');
      item.className = 'message';
      item.dataset.author = 'customer';
      item.textContent = text;
      return item;
    });
    place('.messages').replaceChildren(...items);
  }
  showTicket();
  body.append(main);
  body.dataset.sent = '0';

  let editor: Mounted | undefined;
  async function send() {
    if (!editor) return;
    const answer = await fetch('sent', { method: 'POST', body: editor.text() });
    if (!answer.ok) return;
    body.dataset.sent = String(Number(body.dataset.sent) + 1);
    editor.reset();
  }
  place('#send').addEventListener('click', () => void send());
  place('#next').addEventListener('click', () => {
    at += 1;
    showTicket();
    editor?.reset();
  });
  editor = await mount(place('#editor'), () => void send());
  Object.assign(window, { editor });
  body.dataset.ready = '';
}

export const onCtrlEnter = (target: EventTarget, send: () => void): void =>
  target.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
    event.preventDefault();
    send();
  });
