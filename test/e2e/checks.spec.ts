import { join, resolve } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { startBackend } from './backend.ts';
import { openBrowser, panelOf } from './browser.ts';
import { startConsole } from './console-server.ts';

// What is flagged and what is not, and that every kind of fatal error stops a reply, in the demo console.

const root = resolve(import.meta.dirname, '../..');
const lawyer = 48294;
const quoted = 48295;
const shoes = 48194;
const refund = 48213;
const airFryer = 48191;
const lostCode = 48203;

/** One error a kind, on the ticket it is one for. */
const fatal: { kind: string; ticket: number; draft: string; says: RegExp; fix?: string }[] = [
  {
    kind: 'card',
    ticket: quoted,
    draft: 'The money went back to your card 4111 1111 1111 1111.',
    says: /Card number/,
    fix: 'Replace it',
  },
  {
    kind: 'bank-account',
    ticket: quoted,
    draft: 'We sent it to your Maybank account number 164021557830.',
    says: /Bank account/,
  },
  {
    kind: 'identity-number',
    ticket: quoted,
    draft: 'I checked it with your IC number 880412-14-5571.',
    says: /Identity number/,
  },
  {
    kind: 'phone',
    ticket: quoted,
    draft: 'Please call the rider at +60 12-345 6789.',
    says: /Phone/,
  },
  {
    kind: 'email',
    ticket: quoted,
    draft: 'Write to the seller at lina.shop88@gmail.com instead.',
    says: /E-mail/,
  },
  {
    kind: 'address',
    ticket: quoted,
    draft: 'It was left with Encik Tan at No. 14, Jalan Melati 3, Taman Sentosa, 43000 Kajang.',
    says: /address/,
  },
  {
    kind: 'third-party',
    ticket: quoted,
    draft: 'Another customer, Puan Halimah Yusof, had her order refunded for the same shirt.',
    says: /nother customer/,
  },
  {
    kind: 'secret',
    ticket: quoted,
    draft: 'Your temporary password is Kir4na!2231.',
    says: /Password/,
  },
  {
    kind: 'internal',
    ticket: quoted,
    draft: 'I put an internal note and moved it to the SWAT queue for you.',
    says: /internal/i,
  },
  {
    kind: 'wrong-name',
    ticket: quoted,
    draft: 'Dear Mr Benedict, the exchange is open.',
    says: /wrong person/,
  },
  {
    kind: 'wrong-order',
    ticket: refund,
    draft: 'The refund for order KR-9911-4455 is on its way.',
    says: /not in this ticket/,
  },
  {
    kind: 'wrong-amount',
    ticket: airFryer,
    draft: 'We can see that you paid 9,870 pesos for the air fryer.',
    says: /no such amount/,
  },
  {
    kind: 'wrong-language',
    ticket: quoted,
    draft:
      'Chúng tôi rất tiếc vì sự bất tiện này và đã chuyển yêu cầu của bạn cho bộ phận phụ trách, vui lòng chờ trong hai ngày làm việc.',
    says: /Written in/,
  },
  {
    kind: 'placeholder',
    ticket: quoted,
    draft: 'Your new shirt leaves on [DATE].',
    says: /Not filled in/,
  },
  {
    kind: 'promise',
    ticket: quoted,
    draft: 'I guarantee that you will get a full refund tomorrow.',
    says: /Promises/,
    fix: 'Replace it',
  },
  {
    kind: 'off-platform',
    ticket: quoted,
    draft: 'Please WhatsApp the seller and pay by bank transfer, it is cheaper.',
    says: /outside the platform/,
  },
  {
    kind: 'liability',
    ticket: quoted,
    draft: 'We admit that Kirana is legally liable for the damage.',
    says: /legal fault/,
  },
  {
    kind: 'insult',
    ticket: quoted,
    draft: 'Only an idiot orders the wrong colour.',
    says: /nsult/,
  },
  {
    kind: 'missing-escalation',
    ticket: lawyer,
    draft: 'Halo Pak Stefanus, refund biasanya memakan waktu 14 hari kerja, mohon ditunggu ya.',
    says: /Not escalated yet/,
  },
  {
    kind: 'missing-statement',
    ticket: lostCode,
    draft: 'Hi, please ask for a new code after 24 hours and check that SMS are not blocked.',
    says: /^Missing/,
  },
];

let page: Page;
let tool: Awaited<ReturnType<typeof startConsole>>;
let close: () => Promise<void>;

test.beforeAll(async () => {
  const backend = await startBackend();
  tool = await startConsole();
  const deployment = {
    backend: backend.url,
    sites: [{ pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' }],
  };
  const browser = await openBrowser(join(root, 'dist/extension'), deployment, true);
  close = async () => {
    await browser.close();
    await tool.close();
    await backend.remove();
  };
  page = await browser.context.newPage();
  const panel = await open(quoted);
  await panel.getByLabel('E-mail').fill('putri@kirana.example');
  await panel.getByLabel('Password').fill('deskside-demo');
  await panel.getByRole('button', { name: 'Sign in' }).click();
  await expect(panel.getByText(/SOP/).first()).toBeVisible();
});
test.afterAll(() => close());

const pane = () => page.locator('[data-testid=ticket-pane]:visible');
const composer = () => pane().locator('[data-testid=composer-input]');

async function open(ticket: number): Promise<Frame> {
  await page.goto(`${tool.base}tickets/${ticket}`);
  await expect(pane().locator('[data-testid=message]').first()).toBeVisible();
  return panelOf(page);
}

/** In front of the signature, in place of what was there. */
async function write(text: string) {
  await composer().locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type(text);
}

async function shoot(title: string) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(root, `test-results/checks/${title}-${colorScheme}.png`) });
  }
}

test('a threat in two languages is flagged, with the words it stands in', async () => {
  const panel = await open(lawyer);
  await expect(panel.getByText('Critical: threatens legal action').first()).toBeVisible();
  await expect(panel.getByText(/jalur hukum|my lawyer/).first()).toBeVisible();
  await shoot('flagged');
});

test('a quoted threat and a harmless lawyer are not', async () => {
  for (const ticket of [quoted, shoes]) {
    const panel = await open(ticket);
    await expect(panel.getByText(/SOP/).first()).toBeVisible();
    await shoot(`harmless-${ticket}`);
    await expect(panel.getByText(/^(Critical|High|Perhaps): /)).toHaveCount(0);
  }
});

for (const { kind, ticket, draft, says, fix } of fatal) {
  test(`${kind} stops a reply`, async () => {
    const panel = await open(ticket);
    await write(draft);
    await expect(panel.getByText(says).first()).toBeVisible();
    const before = tool.sent.length;
    await pane().locator('[data-testid=send-button]').click();
    const stop = panel.getByRole('alertdialog', { name: /Send stopped/ });
    await expect(stop).toBeVisible();
    await shoot(kind);
    expect(tool.sent.length).toBe(before);
    if (fix) {
      await stop.getByRole('button', { name: fix }).first().click();
      await expect(composer()).not.toContainText(draft);
    }
  });
}
