/** The ticket tool that no bundled adapter knows, as a row for the adapter that was picked in it. */
import { cases, type UnknownConsole } from '../e2e/unknown-console.ts';
import type { Reading, Subject } from './subject.ts';

export function unknownSubject(unknown: UnknownConsole): Subject {
  const at = (id: string) => `${unknown.base}/w/12/cases/${id}`;
  const form = 'form[aria-label="Public reply"]';
  const read = (id: string): Reading => {
    const { subject, customer, rows } = cases[id] ?? { subject: '', customer: '', rows: [] };
    return {
      id,
      subject,
      customer: { name: customer },
      messages: rows
        .filter(({ by }) => by !== 'system')
        .map(({ by, text }) => ({
          author: by === 'customer' ? 'customer' : 'agent',
          internal: by === 'note',
          text: text.join('\n'),
        })),
    };
  };
  return {
    name: 'picked',
    open: async (tab) => void (await tab.goto(at('50112'))),
    ticket: read('50112'),
    field: `${form} [contenteditable]`,
    press: {
      click: (tab) => tab.locator(`${form} button`).click(),
      key: (tab) => tab.keyboard.press('Control+Enter'),
      submit: 'no submit event: its buttons are no submit buttons',
    },
    arrived: async (words) =>
      unknown.sent.filter(({ kind, text }) => kind === 'reply' && text.includes(words)).length,
    ticketsLoad: true,
    afterSend: 'same ticket',
    keepsReply: true,
    switches: ['48307', '50112'].map((id) => async (tab) => {
      await tab.getByRole('link', { name: id }).click();
      return read(id);
    }),
    async breaks(tab) {
      await tab.evaluate(() => {
        for (const row of document.querySelectorAll('[role=article]')) {
          const other = document.createElement('section');
          other.append(...row.childNodes);
          row.replaceWith(other);
        }
      });
      return 'messages';
    },
  };
}
