/** A shared mailbox in a real Roundcube as a row: the mail in a frame of the list, the composer in one of its own. */
import { roundcubeUrl as base, countSent, deliver, roundcubeAgent } from '../e2e/roundcube.ts';
import { seen } from '../e2e/see.ts';
import type { Tab } from '../e2e/tab.ts';
import { until } from './session.ts';
import type { Subject } from './subject.ts';

const inbox = `${base}/?_task=mail&_mbox=INBOX`;

async function signIn(tab: Tab) {
  await tab.goto(inbox);
  if ((await tab.locator('#rcmloginuser').count()) === 0) return;
  await tab.locator('#rcmloginuser').fill(roundcubeAgent.login);
  await tab.locator('#rcmloginpwd').fill(roundcubeAgent.password);
  await tab.locator('#rcmloginsubmit').click();
  await until('the mailbox is open', () => tab.locator('#messagelist').count(), Boolean);
}

/** Clicks a line of the list; answers with its subject. */
async function choose(tab: Tab, line: number): Promise<string> {
  const row = tab.locator(`#messagelist tbody tr:nth-of-type(${line})`);
  await seen(row);
  const subject = (await row.locator('.subject a').textContent())?.trim() ?? '';
  await row.click();
  return subject;
}

export async function roundcubeSubject(): Promise<Subject> {
  const customer = 'Priya Raman';
  const subject = `Vase arrived broken ${Date.now()}`;
  const lines = ['The vase arrived in three pieces.', 'The seller does not answer. Please help.'];
  await deliver('Bima Saputra', `Wrong size ${Date.now()}`, ['I ordered 38 and got 36.']);
  const uid = await deliver(customer, subject, lines);
  const showMail = async (tab: Tab) => {
    await signIn(tab);
    await tab.goto(`${inbox}&_uid=${uid}&_action=show`);
  };
  return {
    name: 'roundcube',
    async open(tab) {
      await signIn(tab);
      // What it kept of letters that were not sent, it would offer again.
      await tab.evaluate(() => localStorage.clear());
      await showMail(tab);
      await tab.locator('#toolbar-menu a.reply').click();
      await until('the letter is open', () => tab.locator('#composebody_ifr').isVisible(), Boolean);
    },
    openToRead: showMail,
    ticket: {
      id: String(uid),
      subject,
      tags: [],
      customer: { name: customer },
      messages: [{ author: 'customer', internal: false, text: lines.join('\n') }],
    },
    field: '#composebody_ifr >>> body',
    // It puts the reply below the quote.
    toStart: ['Control+End', 'Home'],
    press: {
      click: (tab) => tab.locator('button.send').click(),
      // It has no shortcut: this is Enter on the button that has the focus.
      async key(tab) {
        await tab.locator('button.send').evaluate((button) => button.focus());
        await tab.keyboard.press('Enter');
      },
      submit: 'no submit event: it posts into a hidden frame',
    },
    arrived: countSent,
    ticketsLoad: true,
    sendLoads: true,
    afterSend: 'list',
    switches: [1, 2, 1].map((line, step) => async (tab) => {
      if (step === 0) await tab.goto(inbox);
      return { subject: await choose(tab, line) };
    }),
    async breaks(tab) {
      await tab.goto(inbox);
      // In the preview before it has loaded: a release is there from the start.
      await tab.evaluate(() => {
        setInterval(() => {
          const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
          const link = frame?.contentDocument?.querySelector('#message-header a.extwin');
          if (link) link.className = 'renamed';
        }, 2);
      });
      await choose(tab, 1);
      return 'id';
    },
  };
}
