import { afterEach, expect, test, vi } from 'vitest';
import type { Adapter } from '../../../shared/model/adapter.ts';
import { watchTicket } from '../../../widget/host/watch.ts';
import type { TicketView } from '../../../widget/port.ts';

const adapter: Adapter = {
  id: 'made-up',
  version: 1,
  name: 'Made up',
  pages: ['/*'],
  root: ['.pane'],
  ticketId: [{ css: '.pane', attr: 'data-id' }],
  messages: { item: ['.gone'], text: [{ css: '.gone' }], author: [{ is: 'customer' }] },
  composers: [],
  expect: ['messages'],
};
const box = document.createElement('div');
afterEach(() => box.remove());

test('of a page that changed the number is the visible ticket’s, never that of another that is mounted', async () => {
  box.innerHTML =
    '<div class="pane" data-id="1" style="display: none">1</div><div class="pane" data-id="2">2</div>';
  document.body.append(box);
  const views: TicketView[] = [];
  const watch = watchTicket({
    adapter: () => adapter,
    window,
    composing: () => false,
    typedIn: () => false,
    moved: () => undefined,
    changed: (view) => views.push(view),
  });
  await vi.waitFor(() => expect(views.at(-1)?.state).toBe('changed'), { timeout: 6000 });
  watch.stop();
  expect(views).toEqual([
    { state: 'loading', key: { console: 'made-up', id: '2' } },
    { state: 'changed', missing: ['messages'], id: '2' },
  ]);
});
