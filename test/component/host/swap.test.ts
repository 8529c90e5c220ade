import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Adapter } from '../../../shared/model/adapter.ts';
import { unknownAdapter } from '../../../widget/host/adapters.ts';
import { startHost } from '../../../widget/host/host.ts';
import { link } from '../../../widget/host/link.ts';
import { pageSource } from '../../../widget/host/page-source.ts';
import type { PagePort, PanelPort, ReadBy, TicketView } from '../../../widget/port.ts';

// An adapter that comes while the page is open. The panel is a page that says nothing; its end of the port is held here.

const bundled: Adapter = {
  id: 'made-up',
  version: 1,
  name: 'Made up',
  pages: ['/*'],
  ticketId: [{ css: '#ticket', attr: 'data-id' }],
  messages: { item: ['.old'], text: [{ css: '.old' }], author: [{ is: 'customer' }] },
  composers: [{ field: ['#reply'], send: [{ css: '#send' }] }],
  expect: ['id', 'messages'],
};
const fixed: Adapter = {
  ...bundled,
  version: 2,
  messages: { ...bundled.messages, item: ['.new'], text: [{ css: '.new' }] },
  push: { page: 'none' },
};

let host: ReturnType<typeof startHost>;
let page: PagePort;
const seen: { view: TicketView; by: ReadBy | undefined }[] = [];
let box: HTMLElement;

beforeEach(() => {
  box = document.createElement('div');
  box.innerHTML =
    '<div id="ticket" data-id="7"><p class="new">Halo</p></div><textarea id="reply"></textarea>';
  document.body.append(box);
});
afterEach(() => {
  host.stop();
  box.remove();
  seen.length = 0;
});

/** Greets as the host does: a window message with a port. */
async function start(adapter: Adapter, published?: Adapter) {
  const greeted = new Promise<MessagePort>((resolve) => {
    window.addEventListener('message', ({ data, ports: [port] }) => {
      if (data?.deskside === 'nonce' && port) resolve(port);
    });
  });
  // A same-origin frame hands the greeting on to this window.
  const panelUrl = URL.createObjectURL(
    new Blob(
      ['<script>onmessage = (e) => parent.postMessage(e.data, "*", [...e.ports])</script>'],
      { type: 'text/html' },
    ),
  );
  host = startHost({
    window,
    source: pageSource,
    mount: async () => ({
      panelUrl,
      panelOrigin: '*',
      nonce: 'nonce',
      adapter,
      ...(published ? { published } : {}),
      width: 380,
      folded: false,
      words: { panel: 'Panel', notSent: '' },
    }),
    count: () => undefined,
  });
  const panel: Partial<PanelPort> = {
    ticket: async (view, by) => void seen.push({ view, by }),
    draft: async () => 'pass',
  };
  const { remote } = link<PagePort & { here(): Promise<void> }>(await greeted, panel);
  // Else it is taken for one that the page's rules keep out, and loaded anew.
  await remote.here();
  page = remote;
}
const last = () => seen.at(-1);

test('a newer one is taken up without a reload, and given up when it is taken back', async () => {
  await start(bundled);
  await vi.waitFor(() => expect(last()?.view.state).toBe('changed'), { timeout: 6000 });
  expect(last()).toEqual({
    view: { state: 'changed', missing: ['messages'], id: '7' },
    by: { adapter: 'made-up', version: 1, page: 0 },
  });
  expect(document.documentElement.style.marginRight).toBe('380px');

  await page.adapt(fixed);
  await vi.waitFor(() => expect(last()?.view.state).toBe('open'));
  expect(last()).toMatchObject({
    view: { ticket: { console: 'made-up', id: '7', messages: [{ text: 'Halo' }] } },
    by: { version: 2 },
  });
  expect(document.documentElement.style.marginRight).toBe('');

  const count = seen.length;
  await page.adapt(structuredClone(fixed));
  expect(seen).toHaveLength(count);
  await page.adapt(undefined);
  await vi.waitFor(() => expect(last()?.by?.version).toBe(1));
  expect(document.documentElement.style.marginRight).toBe('380px');
});

test('one kept from before is used at once; an older one is not', async () => {
  await start(bundled, fixed);
  await vi.waitFor(() => expect(last()?.view.state).toBe('open'));
  await page.adapt({ ...bundled, version: 1, name: 'Other' });
  await vi.waitFor(() => expect(last()?.by?.version).toBe(1));
});

test('an adapter that Deskside does not know is awaited', async () => {
  await start(unknownAdapter('made-up'));
  await vi.waitFor(() => expect(last()?.by).toEqual({ adapter: 'made-up', version: 0, page: -1 }));
  expect(last()?.view).toEqual({ state: 'none' });
  await page.adapt(fixed);
  await vi.waitFor(() => expect(last()?.view.state).toBe('open'));
});

test('what is of another console changes nothing', async () => {
  await start(bundled, fixed);
  await vi.waitFor(() => expect(last()?.view.state).toBe('open'));
  await page.adapt({ ...fixed, id: 'other', version: 9 });
  expect(last()?.by?.version).toBe(2);
});
