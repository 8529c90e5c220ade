import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  chromium,
  expect as expectOf,
  type Frame,
  type Page,
  test,
} from '@playwright/test';
import { type Backend, startBackend } from './backend.ts';
import { chromiumPath, panelOf } from './browser.ts';
import { type Forms, startForms } from './forms.ts';
import { formSettles } from './quiet.ts';

// A specialist's day: two agents in their consoles and two specialists on the desk, at once, against the built backend.
// Nothing that was raised is lost, and every agent is told how it ended.

/** Two panels make their engines at once, beside two desks. */
const expect = expectOf.configure({ timeout: 45_000 });
const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, 'test-results/desk-day');
const password = 'deskside-demo';

let backend: Backend;
let forms: Forms;
let browser: Browser;
const contexts: BrowserContext[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  mkdirSync(pictures, { recursive: true });
  backend = await startBackend();
  forms = await startForms(
    `<script type="module" src="${backend.url}/embed.js" data-adapter="bare"></script>`,
  );
  browser = await chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
test.afterAll(async () => {
  await browser?.close();
  await forms?.close();
  await backend?.remove();
});

async function newPage(width = 1280, height = 800): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  contexts.push(context);
  return context.newPage();
}

async function signIn(where: Page | Frame, email: string) {
  await where.getByLabel('E-mail').fill(email);
  await where.getByLabel('Password').fill(password);
  // A panel takes no click in its first moments, and two browsers share this machine.
  const button = where.getByRole('button', { name: 'Sign in', exact: true });
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 2000 });
    await expect(where.getByLabel('E-mail')).toBeHidden({ timeout: 5000 });
  }).toPass();
}

/** The desk of a specialist. */
async function openDesk(email: string): Promise<Page> {
  const page = await newPage();
  await page.goto(`${backend.url}/desk/`);
  await signIn(page, email);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  return page;
}

/** A ticket in an agent's console, with its panel. */
async function openTicket(page: Page, ticket: string): Promise<Frame> {
  await page.goto(`${forms.base}/script?ticket=${ticket}`);
  const panel = await panelOf(page);
  await expect(panel.locator('body')).toContainText(new RegExp(`E-mail|${ticket}`));
  return panel;
}

/** A page that is left in the moment of a press may take the press with it; the button stays until it is kept. */
async function tellCustomer(panel: Frame) {
  const button = panel.getByRole('button', { name: 'Customer told' });
  await button.click();
  await expect(button).toHaveCount(0);
}

async function escalate(page: Page, panel: Frame, summary: string) {
  await expect(panel.getByRole('button', { name: /^Escalate/ })).toBeVisible({ timeout: 150_000 });
  await page.getByLabel('Reply').click();
  await page.keyboard.press('Alt+KeyX');
  await panel.getByRole('textbox', { name: /What happened/ }).fill(summary);
  await formSettles(page);
  await panel.getByRole('button', { name: /^Escalate/ }).click();
  await says(panel, /Sent\. To be taken by|is on its way/);
}

const says = (where: Page | Frame, text: string | RegExp) =>
  expect(where.locator('body')).toContainText(text);
const row = (desk: Page, ticket: string) => desk.locator('.case-open', { hasText: `${ticket} ·` });
async function openCase(desk: Page, ticket: string) {
  await row(desk, ticket).click();
  await expect(desk.locator('.one')).toContainText(`${ticket} in`);
}
const exact = (where: Page | Frame, name: string) =>
  where.getByRole('button', { name, exact: true });
/** Types into the field that a key opened. */
async function write(desk: Page, key: string, text: string) {
  await desk.locator('.one-head h2').click();
  await desk.keyboard.press(key);
  await expect(desk.locator('[data-focus=say]')).toBeFocused();
  await desk.keyboard.type(text);
}

/** Both themes and both sizes of what is on screen, without a violation. */
async function shoot(desk: Page, name: string) {
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await desk.setViewportSize({ width, height });
    for (const colorScheme of ['dark', 'light'] as const) {
      await desk.emulateMedia({ colorScheme });
      await desk.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page: desk }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        `${name} ${width} ${colorScheme}`,
      ).toEqual([]);
    }
  }
  await desk.setViewportSize({ width: 1280, height: 800 });
}

async function close(desk: Page, ticket: string, resolution: string) {
  await openCase(desk, ticket);
  await desk.getByRole('combobox', { name: 'Root cause' }).selectOption({ index: 1 });
  await desk.getByRole('combobox', { name: 'Right to escalate?' }).selectOption('valid');
  await desk.getByRole('textbox', { name: 'Resolution' }).fill(resolution);
  await exact(desk, 'Close').click();
  await expect(desk.locator('.one')).toContainText('Closed by you');
}

test('a day with two agents and two specialists', async () => {
  test.setTimeout(900_000);
  const [putri, joy] = [await newPage(), await newPage()];
  const [rina, marco] = await Promise.all([
    openDesk('rina@kirana.example'),
    openDesk('marco@kirana.example'),
  ]);
  await says(rina, 'Nothing is waiting here.');

  // Both agents raise, at once.
  let putriPanel = await openTicket(putri, 'T-101');
  const joyPanel = await openTicket(joy, 'T-201');
  await Promise.all([
    signIn(putriPanel, 'putri@kirana.example'),
    signIn(joyPanel, 'joy@kirana.example'),
  ]);
  await Promise.all([
    escalate(putri, putriPanel, 'Parcel stuck in Bandung since Monday.'),
    escalate(joy, joyPanel, 'Seller refuses the return.'),
  ]);
  putriPanel = await openTicket(putri, 'T-102');
  await escalate(putri, putriPanel, 'Parcel stuck in Bandung, the same hub.');
  for (const desk of [rina, marco]) await expect(desk.locator('.case')).toHaveCount(3);
  await shoot(rina, 'queue');

  // Both press at once: one has it, the other is told who, and loses nothing.
  await Promise.all([openCase(rina, 'T-101'), openCase(marco, 'T-101')]);
  await Promise.all([rina.keyboard.press('a'), marco.keyboard.press('a')]);
  const quicker = /(Rina Hapsari|Marco Reyes) was quicker and has it now/;
  await expect
    .poll(async () => {
      const told = await Promise.all(
        [rina, marco].map(async (desk) =>
          quicker.test((await desk.locator('body').textContent()) ?? ''),
        ),
      );
      return told.filter(Boolean).length;
    })
    .toBe(1);
  const rinaWon = !quicker.test((await rina.locator('body').textContent()) ?? '');
  const [owner, other] = rinaWon ? [rina, marco] : [marco, rina];
  const [ownerName, otherName] = rinaWon
    ? ['Rina Hapsari', 'Marco Reyes']
    : ['Marco Reyes', 'Rina Hapsari'];
  await says(other, `with ${ownerName}`);

  // Asked and replied, both seen without a reload.
  putriPanel = await openTicket(putri, 'T-101');
  await says(putriPanel, `Seen by ${ownerName}`);
  await write(owner, 'q', 'Which courier is it?');
  await owner.keyboard.press('Control+Enter');
  await says(putriPanel, `${ownerName} asks you something.`);
  await putriPanel.getByRole('textbox', { name: 'Your answer' }).fill('Kirana Express.');
  await putriPanel.getByRole('button', { name: /Send the answer/ }).click();
  await expect(owner.locator('.one')).toContainText('Kirana Express.');

  // Waiting for the courier, and going on.
  await owner.locator('.one-head h2').click();
  await owner.keyboard.press('p');
  await owner.getByRole('combobox', { name: 'Waiting for' }).selectOption('courier');
  await owner.getByRole('textbox', { name: 'For what' }).fill('A scan of the hub.');
  await exact(owner, 'Wait for somebody').click();
  await says(putriPanel, `${ownerName} is waiting for the courier.`);
  await expect(owner.locator('.one')).toContainText('paused at');
  await shoot(owner, 'case-waiting');
  await exact(owner, 'Go on').click();
  await says(putriPanel, `${ownerName} is working on it.`);

  // The other one hands Joy's back; one click sends it on, and its clock runs.
  await openCase(other, 'T-201');
  await other.keyboard.press('b');
  await other.getByRole('combobox', { name: 'Desk' }).selectOption({ label: 'Payments' });
  await other.getByRole('textbox', { name: 'Reason' }).fill('A matter of money.');
  await exact(other, 'Return').click();
  await says(joyPanel, 'A matter of money.');
  await joyPanel.getByRole('button', { name: /Send to Payments/ }).click();
  await expect(other.locator('.one')).toContainText('sent it to Payments');
  await other.keyboard.press('a');
  await says(joyPanel, `${otherName}`);

  // Snoozed and brought back.
  await other.keyboard.press('z');
  await other.getByRole('textbox', { name: 'Reason' }).fill('After lunch.');
  await exact(other, 'Snooze').click();
  await expect(other.locator('.group', { hasText: 'Snoozed' })).toBeVisible();
  await exact(other, 'Undo').click();
  await expect(other.locator('.group', { hasText: 'Snoozed' })).toHaveCount(0);

  // The second parcel is a part of the first one's problem.
  const number = ((await owner.locator('.one-head .number').first().textContent()) ?? '').trim();
  await openCase(owner, 'T-102');
  await owner.keyboard.press('a');
  await expect(owner.locator('.one')).toContainText('Acknowledged by you');
  await owner.keyboard.press('l');
  await owner.getByRole('combobox', { name: 'It is' }).selectOption('part');
  await owner.getByRole('searchbox', { name: 'Of which case' }).fill(number);
  await owner.getByRole('radio').first().check();
  await exact(owner, 'Link to another case').click();
  await says(owner, `part of a wider issue`);
  putriPanel = await openTicket(putri, 'T-102');
  await says(putriPanel, `One of 2 tickets with this problem, ${number}.`);

  // The shift ends: everything goes to the colleague, with what they must know.
  await owner.keyboard.press('g');
  await expect(owner.locator('.shift-case')).toHaveCount(2);
  await shoot(owner, 'shift');
  await owner.getByRole('combobox', { name: 'To' }).selectOption({ label: otherName });
  await exact(owner, 'Hand over 2 cases').click();
  await says(owner, '2 cases handed over.');
  await openCase(other, 'T-101');
  await says(other, `handed over to you`);
  await expect(other.locator('.one')).toContainText('Said last:');

  // One answer for both tickets.
  await exact(other, 'Tell all').click();
  await says(other, 'Answers 2 tickets with this problem at once.');
  await other.getByLabel('For the agent').fill('The hub was flooded; parcels move tomorrow.');
  await other.getByLabel('Words for the customer').fill('Paket berangkat besok.');
  await shoot(other, 'case-answer');
  await other.getByRole('button', { name: /Send to 2 tickets/ }).click();
  await says(putriPanel, 'The hub was flooded');
  await tellCustomer(putriPanel);
  putriPanel = await openTicket(putri, 'T-101');
  await says(putriPanel, 'The hub was flooded');
  await tellCustomer(putriPanel);

  // Joy's answer.
  await openCase(other, 'T-201');
  await write(other, 'r', 'Refund it today.');
  await other.keyboard.press('Control+Enter');
  await says(joyPanel, 'Refund it today.');
  await tellCustomer(joyPanel);
  await expect(other.locator('.one')).toContainText('told the customer');

  // Putri's panel is away when her cases are closed.
  await putri.goto('about:blank');
  await close(other, 'T-101', 'Parcels moved after the flood.');
  await close(other, 'T-102', 'Moved with the others.');
  await close(other, 'T-201', 'Refunded.');
  await shoot(other, 'case-closed');
  await says(joyPanel, 'Closed');
  await says(other, 'Nothing is waiting here.');
  for (const desk of [rina, marco]) await says(desk, 'Closed today: 3');

  putriPanel = await openTicket(putri, 'T-109');
  await says(putriPanel, '2 escalations were closed');
  await says(putriPanel, 'Done: Parcels moved after the flood.');
  await putriPanel.getByRole('button', { name: 'All right' }).click();
  await expect(putriPanel.getByText('were closed')).toHaveCount(0);
  putriPanel = await openTicket(putri, 'T-110');
  await says(putriPanel, 'Best fit');
  await expect(putriPanel.getByText('were closed')).toHaveCount(0);

  // No case is lost: three were raised, three are closed, none is open, and their chains are whole.
  const counts = await rina.evaluate(async () => (await fetch('/api/escalations/counts')).json());
  expect(counts.total).toBe(3);
  expect(counts.by.state).toEqual({ closed: 3 });
});
