/** The editor pages as rows: one ticket tool around every kind of composer. */
import { adapterOf, type EditorName } from '../editors/adapters.ts';
import type { EditorServer } from '../editors/server.ts';
import { tickets } from '../editors/tickets.ts';
import { until } from './session.ts';
import { type Reading, rename, type Subject } from './subject.ts';

interface EditorPage {
  editor: { text(): string };
}

const [first, second] = tickets.map(
  ({ id, subject, customer, messages }): Reading => ({
    id,
    subject,
    tags: [],
    customer: { name: customer },
    messages: messages.map((text) => ({ author: 'customer', internal: false, text })),
  }),
) as [Reading, Reading];

export function editorSubject(name: EditorName, server: EditorServer): Subject {
  return {
    name,
    async open(tab) {
      await tab.goto(`${server.base}${name}/`);
      await until(
        'the editor is there',
        () => tab.evaluate(() => 'ready' in document.body.dataset),
        Boolean,
      );
    },
    ticket: first,
    below: 'Kirana Support',
    field: adapterOf(name).composers[0]?.field[0] ?? '',
    model: (tab) => tab.evaluate(() => (window as unknown as EditorPage).editor.text()),
    press: {
      click: (tab) => tab.locator('#send').click(),
      key: (tab) => tab.keyboard.press('Control+Enter'),
      submit: 'no form: the editor pages send by script',
    },
    arrived: async (words) =>
      server.sent.filter(({ editor, text }) => editor === name && text.includes(words)).length,
    afterSend: 'same ticket',
    switches: [second, first].map((wanted) => async (tab) => {
      await tab.locator('#next').click();
      return wanted;
    }),
    async breaks(tab) {
      await rename(tab, '.message');
      return 'messages';
    },
  };
}
