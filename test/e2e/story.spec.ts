import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { type BrowserName, browserNames, openIn } from './browsers.ts';
import { type ConsoleServer, startConsole } from './console-server.ts';
import { formSettles } from './quiet.ts';
import { redmineUrl } from './redmine.ts';
import { says, seen } from './see.ts';
import { casebook, redmine, type Stage } from './stages.ts';
import type { Place, Tab, TestBrowser } from './tab.ts';

// The whole loop, played by three people in real browsers against the built backend: an agent in the console, a
// specialist on the desk, a lead on the insights page.

const root = resolve(import.meta.dirname, '../..');
const password = 'deskside-demo';

let backend: Backend;
let tool: ConsoleServer;
let browser: TestBrowser;
/** Played in this browser's workspace so far. */
let stories = 0;

for (const name of browserNames) test.describe(name, () => storyIn(name));

function storyIn(name: BrowserName) {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    stories = 0;
    [backend, tool] = await Promise.all([startBackend(), startConsole()]);
    browser = await openIn(name, 'whole', {
      backend: backend.url,
      sites: [
        { pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' },
        ...(redmineUrl ? [{ pattern: `${redmineUrl}/*`, adapter: 'redmine' }] : []),
      ],
    });
  });
  test.afterAll(async () => {
    await browser?.close();
    await tool?.close();
    await backend?.remove();
  });

  test('the whole loop in the demo console', () => play(name, casebook(tool)));

  test('the whole loop in Redmine', async () => {
    test.skip(!redmineUrl, 'REDMINE_URL names no running Redmine');
    await signOutAgent();
    await play(name, redmine());
  });
}

/** Both themes of what is on screen, numbered in the order of the story. */
function photographer(browserName: BrowserName, stage: string) {
  const folder = join(root, 'test-results/story', browserName, stage);
  mkdirSync(folder, { recursive: true });
  let number = 0;
  return async (page: Tab, title: string) => {
    number += 1;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${String(number).padStart(2, '0')}-${title}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file) });
    }
  };
}

async function signIn(where: Place, email: string) {
  await where.getByLabel('E-mail').fill(email);
  await where.getByLabel('Password').fill(password);
  await where.getByRole('button', { name: 'Sign in' }).click();
}

async function play(name: BrowserName, stage: Stage) {
  const shoot = photographer(name, stage.name);
  try {
    await loop(stage, shoot);
  } catch (error) {
    for (const page of browser.pages()) await shoot(page, 'failed').catch(() => undefined);
    throw error;
  }
}

async function loop(stage: Stage, shoot: ReturnType<typeof photographer>) {
  const page = await browser.newPage();

  // The right SOP is first, and the flag is up. The engine is made first, which a busy machine takes its time for.
  await stage.open(page);
  let panel = await browser.panelOf(page);
  const password = panel.getByLabel('Password');
  const flag = panel.getByRole('heading', { name: /Critical: threatens legal action/ });
  await expect
    .poll(async () => (await password.isVisible()) || (await flag.isVisible()), { timeout: 45_000 })
    .toBe(true);
  if (await password.isVisible()) {
    await shoot(page, 'signed-out');
    await signIn(panel, stage.agent);
  }
  await seen(flag, 45_000);
  await seen(panel.getByRole('heading', { name: 'Threatens legal action' }).last());
  // Who has the duty while the desk of law is closed is another one; shortly before midnight it is by tomorrow.
  await seen(panel.getByText(/(Legal|Duty Supervisors) by .{0,20}\d\d:\d\d/));
  await shoot(page, 'flag-and-sop');

  // Its macro goes into the reply.
  await stage.toStart(page);
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('Alt+KeyK');
    await says(panel.locator('[aria-current=step]'), String(step + 1));
  }
  await seen(panel.getByRole('button', { name: /Put in reply/ }));
  await page.keyboard.press('Alt+KeyM');
  const draft = () =>
    stage
      .composer(page)
      .evaluate(
        (field) => (field as HTMLTextAreaElement).value ?? (field as HTMLElement).innerText,
      );
  await expect.poll(draft).toContain('Kasus Anda sudah saya teruskan');
  await shoot(page, 'macro-in-the-reply');

  // A card number and a promised date stop it.
  await stage.toEnd(page);
  await page.keyboard.type(' Uang Bapak pasti kembali besok. Kartu 4111 1111 1111 1111.');
  await seen(panel.getByText('2 stop Send'));
  await shoot(page, 'two-findings');
  const before = await draft();
  await stage.send(page);
  await seen(panel.getByRole('alertdialog', { name: /Send stopped/ }));
  expect(await draft()).toBe(before);
  expect(await stage.sent()).toEqual([]);
  await shoot(page, 'send-stopped');

  // One is fixed with one click, the other is overridden with a reason.
  await panel.getByRole('button', { name: 'Replace it' }).click();
  await seen(panel.getByRole('alertdialog', { name: /1 fatal error/ }));
  // The words of a fix are in the customer's language.
  expect(await draft()).toContain('sedang kami');
  await shoot(page, 'one-fixed');
  await panel.getByRole('radio', { name: 'My team lead approved it' }).check();
  await panel.getByLabel('What was agreed').fill('Agus saw the money leave at 14:02.');
  await shoot(page, 'override');
  await panel.getByRole('button', { name: 'Send as it is' }).click();
  await expect.poll(stage.sent).toHaveLength(1);
  expect((await stage.sent())[0]).toContain('Kasus Anda sudah saya teruskan');
  await shoot(page, 'sent');

  // The backend is down when the escalation is raised, and the worker dies on top of it.
  await stage.open(page);
  panel = await browser.panelOf(page);
  await seen(panel.getByRole('heading', { name: /Critical: threatens legal action/ }), 45_000);
  await backend.stop();
  await stage.composer(page).click();
  await page.keyboard.press('Alt+KeyX');
  await seen(panel.getByRole('heading', { name: 'Escalate this ticket' }));
  await shoot(page, 'escalation-form');
  await formSettles(page);
  await page.keyboard.press('Enter');
  await seen(panel.getByRole('heading', { name: /1 escalation waiting/ }));
  await shoot(page, 'queued');
  await browser.stopBackground();
  await backend.start();
  await seen(panel.getByRole('heading', { name: /Sent. To be taken by/ }), 45_000);
  await shoot(page, 'arrived');

  // On the desk it is there once. The specialist takes it and answers.
  const desk = await browser.newPage();
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.goto(`${backend.url}/desk/`);
  await signIn(desk, 'rina@kirana.example');
  await seen(desk.getByText('Live', { exact: true }));
  await expect.poll(() => desk.locator('.case').count()).toBe(1);
  await desk.keyboard.press('j');
  await shoot(desk, 'desk-raised');
  await desk.keyboard.press('a');
  await seen(panel.getByText(/Seen by Rina Hapsari/));
  await desk
    .getByLabel('For the agent')
    .fill('Refund was sent today. Do not comment on the police report.');
  await desk
    .getByLabel('Words for the customer')
    .fill('Pengembalian dana sudah kami proses hari ini. Mohon menunggu kabar kami berikutnya.');
  await shoot(desk, 'desk-answer');
  await desk.keyboard.press('Control+Enter');
  await seen(panel.getByText('Rina Hapsari answered'));
  await shoot(page, 'answered');

  // It cannot be closed before the customer was told and the cause is set.
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await says(desk.getByRole('alert'), 'Choose a root cause');
  await desk.getByLabel('Root cause').selectOption({ index: 1 });
  await desk.getByLabel('Resolution').fill('Refund released by Payments after 31 days.');
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await says(desk.getByRole('alert'), 'the customer told');
  await shoot(desk, 'desk-not-yet');
  await panel.getByRole('button', { name: 'Customer told' }).click();
  await seen(desk.getByText(/told the customer/));
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  stories += 1;
  await seen(desk.getByText(`Closed today: ${stories}`));
  await shoot(desk, 'desk-closed');
  await seen(panel.getByText(/Closed by Rina Hapsari|Closed \d\d:\d\d/).first());
  await shoot(page, 'closed');
  await desk.getByRole('button', { name: 'Rina Hapsari', exact: true }).click();
  await desk.getByRole('button', { name: 'Sign out', exact: true }).click();

  // The lead's page counts one of each.
  const lead = desk;
  await lead.goto(`${backend.url}/insights/`);
  await signIn(lead, 'agus@kirana.example');
  await lead.getByLabel('Site', { exact: true }).selectOption(stage.site);
  const cell = (row: string) =>
    lead
      .getByRole('row', { name: new RegExp(`^${row}`) })
      .first()
      .getByRole('cell')
      .first();
  await says(cell('Stopped at Send'), /^1$/);
  await says(cell('Checked'), /^1$/);
  await says(cell('Overridden with a reason'), /^1$/);
  await says(lead.getByRole('img', { name: 'From SOP shown to macro sent' }), /Sent\s*1/);
  await says(lead.locator('.escalations'), /Legal threat\s*1\s*1/);
  await seen(lead.getByRole('cell', { name: /Agus saw the money leave/ }));
  await shoot(lead, 'insights');
  await lead.getByRole('button', { name: 'Agus Wibowo', exact: true }).click();
  await lead.getByRole('button', { name: 'Sign out', exact: true }).click();
  await lead.close();

  expect(await stage.sent()).toHaveLength(1);
  await page.close();
}

/** The next story is another agent's. */
async function signOutAgent() {
  const page = await browser.newPage();
  await page.goto(`${tool.base}tickets/48213`);
  const panel = await browser.panelOf(page);
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Sign out', exact: true }).click();
  await seen(panel.getByLabel('Password'));
  await page.close();
}
