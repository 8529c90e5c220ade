/** A real Redmine as a row, with tickets made for it. */
import { addNote, createIssue, notesOf, redmineAgent, redmineUrl } from '../e2e/redmine.ts';
import type { Tab } from '../e2e/tab.ts';
import { until } from './session.ts';
import { type Reading, rename, type Subject } from './subject.ts';

const description =
  'Selamat pagi. Uang pesanan KR-5520-8841 sebesar Rp3.450.000 sudah sebulan belum kembali.';

export async function redmineSubject(): Promise<Subject> {
  const subject = `Refund belum kembali ${Date.now()}`;
  const [first, second] = [
    await createIssue(subject, description),
    await createIssue(`${subject}, lagi`, description),
  ];
  await addNote(first, 'Sedang kami cek dengan tim keuangan.', false);
  await addNote(first, 'Retur sudah diterima gudang.', true);
  const show = async (tab: Tab, issue: number) => {
    await tab.goto(`${redmineUrl}/issues/${issue}`);
    if ((await tab.locator('#username').count()) === 0) return;
    await tab.locator('#username').fill(redmineAgent.login);
    await tab.locator('#password').fill(redmineAgent.password);
    await tab.locator('#login-submit').click();
    await until('the agent is signed in', () => tab.locator('#loggedas').count(), Boolean);
  };
  const switches: Subject['switches'] = [
    async (tab) => {
      await show(tab, second);
      const messages: Reading['messages'] = [
        { author: 'customer', internal: false, text: description },
      ];
      return { id: String(second), subject: `${subject}, lagi`, messages };
    },
    async (tab) => {
      await show(tab, first);
      return { id: String(first), subject };
    },
  ];
  return {
    name: 'redmine',
    async open(tab) {
      await show(tab, first);
      await tab.locator('#content > .contextual a.icon-edit').first().click();
    },
    openToRead: (tab) => show(tab, first),
    ticket: {
      id: String(first),
      subject,
      status: 'New',
      tags: [],
      messages: [
        { author: 'customer', internal: false, text: description },
        { author: 'agent', internal: false, text: 'Sedang kami cek dengan tim keuangan.' },
        { author: 'agent', internal: true, text: 'Retur sudah diterima gudang.' },
      ],
    },
    field: '#issue_notes',
    press: {
      click: (tab) => tab.locator('#issue-form input[name=commit]').click(),
      async key(tab) {
        await tab.locator('#issue_notes').click();
        await tab.keyboard.press('Control+Enter');
      },
      async submit(tab) {
        await tab.locator('#issue_subject').click();
        await tab.keyboard.press('Enter');
      },
    },
    arrived: async (words) => (await notesOf(first)).filter((note) => note.includes(words)).length,
    ticketsLoad: true,
    sendLoads: true,
    afterSend: 'same ticket',
    showsReply: true,
    switches,
    async breaks(tab) {
      await rename(tab, '.issue.details, .journal.has-notes');
      return 'messages';
    },
  };
}
