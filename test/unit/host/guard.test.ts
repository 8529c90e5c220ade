import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ticket } from '../../../shared/model/ticket.ts';
import { draftOf, guarded, viewOf } from '../../../widget/guard.ts';
import { limits } from '../../../widget/host/limits.ts';
import type { PanelPort } from '../../../widget/port.ts';

const ticket = {
  console: 'casebook',
  id: '1',
  url: 'https://example.com/1',
  subject: 's',
  tags: ['a'],
  customer: { name: 'N', kind: 'buyer' as const },
  messages: [
    { author: 'customer' as const, internal: false, text: 't', at: '2026-11-20T00:00:00Z' },
  ],
};

test('what is right passes as it is', () => {
  expect(viewOf({ state: 'open', ticket })).toEqual({ state: 'open', ticket });
});

test('whatever a page sends becomes a view or a draft of the right shape', () => {
  fc.assert(
    fc.property(fc.anything(), (thing) => {
      const view = viewOf({ state: 'open', ticket: thing });
      if (view.state === 'open') expect(Ticket.safeParse(view.ticket).success).toBe(true);
      viewOf(thing);
      const draft = draftOf(thing);
      expect(draft.ownEnd).toBeLessThanOrEqual(draft.text.length);
    }),
  );
});

test('five megabytes of message text are cut at the limit', () => {
  const messages = [{ author: 'customer', internal: false, text: 'x'.repeat(5_000_000) }];
  const view = viewOf({ state: 'open', ticket: { ...ticket, messages } });
  expect(view.state === 'open' && view.ticket.messages[0]?.text.length).toBe(limits.message);
  const many = Array.from({ length: 100_000 }, (_, n) => ({ text: String(n) }));
  const cut = viewOf({ state: 'open', ticket: { ...ticket, messages: many } });
  expect(cut.state === 'open' && cut.ticket.messages.at(-1)?.text).toBe('99999');
  expect(cut.state === 'open' && cut.ticket.messages.length).toBe(limits.messages);
});

test('an address that is no web page does not become a link', () => {
  const view = viewOf({ state: 'open', ticket: { ...ticket, url: 'javascript:alert(1)' } });
  expect(view.state === 'open' && view.ticket.url).toBe('');
});

test('a command that is none is dropped', async () => {
  const heard: string[] = [];
  const panel = guarded({
    command: async (name: string) => heard.push(name),
  } as unknown as PanelPort);
  await panel.command('escalate');
  await panel.command('sign-out' as never);
  expect(heard).toEqual(['escalate']);
});
