/** The small pages with data-deskside attributes as rows: a form that navigates, a script, a field without a form. */
import type { Forms } from '../e2e/forms.ts';
import type { Press, Reading, Subject } from './subject.ts';

const noForm = 'no form: the page sends by script';
const kinds: Record<string, { field: string; key: Press; submit: Press }> = {
  form: {
    field: 'textarea',
    key: 'no shortcut: a form has none by itself',
    async submit(tab) {
      await tab.locator('[name=tag]').click();
      await tab.keyboard.press('Enter');
    },
  },
  script: {
    field: '[data-deskside-reply]',
    key: (tab) => tab.keyboard.press('Control+Enter'),
    submit: noForm,
  },
  rich: {
    field: '[data-deskside-reply]',
    key: 'no shortcut on this page',
    submit: noForm,
  },
};
export const barePages = Object.keys(kinds);

export function bareSubject(page: string, forms: Forms): Subject {
  const { field = '', key = '', submit = '' } = kinds[page] ?? {};
  const read = (id: string): Reading => ({
    id,
    subject: 'Where is my parcel?',
    tags: [],
    messages: [
      { author: 'customer', internal: false, text: 'Paket saya belum sampai.' },
      { author: 'agent', internal: true, text: 'VIP, be kind.' },
    ],
  });
  return {
    name: `bare-${page}`,
    open: async (tab) => void (await tab.goto(`${forms.base}/${page}`)),
    ticket: read('T-1'),
    field,
    press: {
      click: (tab) => tab.locator('[data-deskside-send]').first().click(),
      key,
      submit,
    },
    arrived: async (words) => forms.sent.filter(({ text }) => text.includes(words)).length,
    ticketsLoad: true,
    sendLoads: page === 'form',
    keepsReply: page !== 'form',
    afterSend: 'same ticket',
    switches: ['T-2', 'T-1'].map((id) => async (tab) => {
      await tab.goto(`${forms.base}/${page}?ticket=${id}`);
      return read(id);
    }),
    async breaks(tab) {
      await tab.evaluate(() => {
        for (const element of document.querySelectorAll('[data-deskside-message]')) {
          element.removeAttribute('data-deskside-message');
          // A release draws its parts anew.
          element.replaceWith(element.cloneNode(true));
        }
      });
      return 'messages';
    },
  };
}
