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
  main.dataset.ticket = 'E-1042';
  main.innerHTML = `
    <h1 class="subject">Paket belum sampai</h1>
    <p>Customer: <span class="customer">Budi Santoso</span></p>
    <ul class="messages">
      <li class="message" data-author="customer">Halo, paket saya belum sampai juga. Nomor pesanan KR-7719-2045.</li>
      <li class="message" data-author="customer">Sudah 12 hari. Mohon dibantu ya.</li>
    </ul>
    <section class="composer"><div id="editor"></div></section>
    <p><button id="send" type="button">Send</button> <button id="other" type="button">Close</button></p>`;
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
  main.querySelector('#send')?.addEventListener('click', () => void send());
  editor = await mount(main.querySelector('#editor') as HTMLElement, () => void send());
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
