/** The consoles that the story is played in. */
import type { ConsoleServer } from './console-server.ts';
import { createIssue, notesOf, redmineAgent, redmineUrl } from './redmine.ts';
import { seen } from './see.ts';
import type { Found, Tab } from './tab.ts';

/** What differs from console to console. */
export interface Stage {
  name: string;
  site: string;
  agent: string;
  /** Opens the ticket in a state where a reply can be written. */
  open(page: Tab): Promise<void>;
  composer(page: Tab): Found;
  /** Puts the caret before everything that stands in the composer. */
  toStart(page: Tab): Promise<void>;
  /** Puts the caret behind the agent's own words. */
  toEnd(page: Tab): Promise<void>;
  send(page: Tab): Promise<void>;
  /** Replies that the console's server got. */
  sent(): Promise<string[]>;
}

export function casebook(tool: ConsoleServer): Stage {
  const pane = (page: Tab) => page.locator('[data-testid=ticket-pane]:visible');
  const composer = (page: Tab) => pane(page).locator('[data-testid=composer-input]');
  return {
    name: 'casebook',
    site: 'Yogyakarta',
    agent: 'putri@kirana.example',
    async open(page) {
      await page.goto(`${tool.base}tickets/48231`);
      await seen(pane(page).locator('[data-testid=message]').first());
    },
    composer,
    async toStart(page) {
      await composer(page).click();
      await page.keyboard.press('Control+Home');
    },
    async toEnd(page) {
      // The signature follows in a block of its own: the end of the first one is still the agent's.
      await composer(page).locator('p').first().click();
      await page.keyboard.press('End');
    },
    send: (page) => pane(page).locator('[data-testid=send-button]').click(),
    sent: async () => tool.sent.filter(({ kind }) => kind === 'reply').map(({ text }) => text),
  };
}

export function redmine(): Stage {
  let issue = 0;
  const composer = (page: Tab) => page.locator('#issue_notes');
  return {
    name: 'redmine',
    site: 'Cebu',
    agent: 'joy@kirana.example',
    async open(page) {
      if (!issue) {
        issue = await createIssue(
          `Refund belum kembali, saya lapor polisi ${Date.now()}`,
          'Selamat pagi. Uang pesanan KR-5520-8841 sebesar Rp3.450.000 sudah sebulan belum kembali. ' +
            'Kalau sampai besok belum ada, pengacara saya kirim somasi dan saya buat laporan polisi.',
        );
        await page.goto(`${redmineUrl}/login`);
        await page.locator('#username').fill(redmineAgent.login);
        await page.locator('#password').fill(redmineAgent.password);
        await page.locator('#login-submit').click();
        await seen(page.locator('#loggedas'));
      }
      await page.goto(`${redmineUrl}/issues/${issue}`);
      await page.locator('#content > .contextual a.icon-edit').first().click();
      await seen(composer(page));
    },
    composer,
    async toStart(page) {
      await composer(page).click();
      await page.keyboard.press('Control+Home');
    },
    async toEnd(page) {
      await composer(page).click();
      await page.keyboard.press('Control+End');
    },
    send: (page) => page.locator('#issue-form input[name=commit]').click(),
    sent: () => notesOf(issue),
  };
}
