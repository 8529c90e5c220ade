/** The demo console as a row. What must be read comes from its own data. */
import { readTickets } from '../console/ticket.ts';
import type { ConsoleServer } from '../e2e/console-server.ts';
import type { Tab } from '../e2e/tab.ts';
import type { Reading, Subject } from './subject.ts';

export function casebookSubject(tool: ConsoleServer): Subject {
  const pane = '[data-testid=ticket-pane]:visible';
  const read = (id: string): Reading => {
    const ticket = readTickets(0).find((one) => one.id === id);
    if (!ticket) throw new Error(`The demo console has no ticket ${id}.`);
    const { subject, status, channel, market, tags, customer, kind, messages } = ticket;
    return {
      id,
      subject,
      status,
      channel,
      market,
      tags,
      customer: { name: customer, kind },
      messages: messages
        .filter(({ author }) => author !== 'system')
        .map(({ author, internal, text }) => ({ author, internal, text })),
    };
  };
  const show = (id: string) => async (tab: Tab) => {
    await tab.locator(`[data-testid=ticket-list-item][data-ticket-id="${id}"]`).click();
    return read(id);
  };
  return {
    name: 'casebook',
    async open(tab) {
      await tab.goto(tool.base);
      // Drafts of the row's other cells.
      await tab.evaluate(() => localStorage.clear());
      await tab.goto(`${tool.base}tickets/48231`);
    },
    ticket: read('48231'),
    below: 'Kirana Support',
    field: '[data-testid=composer-input]',
    press: {
      click: (tab) => tab.locator(`${pane} [data-testid=send-button]`).click(),
      key: (tab) => tab.keyboard.press('Control+Enter'),
      submit: 'no form: it listens for the click and the key',
    },
    arrived: async (words) =>
      tool.sent.filter(({ kind, text }) => kind === 'reply' && text.includes(words)).length,
    afterSend: 'next ticket',
    switches: [show('48204'), show('48231')],
    async breaks(tab) {
      await tab.goto(`${tool.base}tickets/48231?release=next`);
      return 'messages';
    },
  };
}
