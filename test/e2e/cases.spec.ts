import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { startBackend } from './backend.ts';
import { openBrowser, panelOf } from './browser.ts';
import { startConsole } from './console-server.ts';
import { nothingComes } from './quiet.ts';

// What a specialist sees on one ticket reaches the agents on the next: as a rule of the workspace's own, and as a lesson.

const root = resolve(import.meta.dirname, '../..');
const password = 'deskside-demo';

async function signIn(where: Page | Frame, name: string) {
  await where.getByLabel('E-mail').fill(`${name}@kirana.example`);
  await where.getByLabel('Password').fill(password);
  await where.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** A case that was raised, answered and closed, without a browser. */
async function closeCase(url: string): Promise<{ id: string; number: string }> {
  const token = async (name: string) => {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${name}@kirana.example`, password }),
    });
    return ((await response.json()) as { token: string }).token;
  };
  const [putri, rina] = await Promise.all([token('putri'), token('rina')]);
  const post = async (path: string, by: string, body: object) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${by}` },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { number: string; message?: string };
    expect(response.status, answer.message).toBe(200);
    return answer;
  };
  const id = randomUUID();
  const at = new Date().toISOString();
  const { number } = await post('/api/escalations', putri, {
    ...{ id, category: 'issue', severity: 'normal', queue: 'orders', needs: [], evidence: [] },
    ticket: {
      ...{ console: 'casebook', id: '48213', url: '', subject: 'Refund' },
      customer: 'Maricel Dizon',
    },
    summary: 'Maricel Dizon was told twice that her refund is lost. Call her at 0917 555 0142.',
    raisedAt: at,
  });
  for (const action of [
    { do: 'take' },
    { do: 'answer', text: 'It was on its way.' },
    { do: 'inform' },
    { do: 'cause', rootCause: await firstCause(url, rina), resolution: 'Told the day' },
    { do: 'close' },
  ]) {
    await post(`/api/escalations/${id}/actions`, rina, { id: randomUUID(), at, ...action });
  }
  return { id, number };
}

async function firstCause(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/api/packs`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { rootCauses } = (await response.json()) as { rootCauses: { id: string }[] };
  return rootCauses[0]?.id ?? '';
}

test('a specialist’s words flag the next ticket, and a lesson is read and counted', async () => {
  test.setTimeout(400_000);
  const [backend, tool] = await Promise.all([startBackend(), startConsole()]);
  const browser = await openBrowser(
    join(root, 'dist/extension'),
    {
      backend: backend.url,
      sites: [{ pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' }],
    },
    true,
  );
  try {
    const page = await browser.context.newPage();
    const open = async (ticket: number) => {
      await page.goto(`${tool.base}tickets/${ticket}`);
      return panelOf(page);
    };
    const become = async (name: string, ticket: number) => {
      const panel = await open(ticket);
      await panel.getByRole('button', { name: 'Settings' }).click();
      await panel.getByRole('button', { name: 'Sign out', exact: true }).click();
      await signIn(panel, name);
      return panel;
    };
    /** A page of the backend, signed in with its own cookie. */
    const visit = async (path: string, name: string) => {
      const own = await browser.context.newPage();
      await browser.context.clearCookies();
      await own.goto(`${backend.url}${path}`);
      await signIn(own, name);
      return own;
    };

    // The specialist: a flag is right; another risk no rule saw.
    let panel = await open(48216);
    await signIn(panel, 'rina');
    await panel.getByRole('button', { name: 'Confirm' }).first().click();
    await expect(panel.getByText('You confirmed this flag.')).toBeVisible();
    panel = await open(48292);
    await panel.getByRole('button', { name: 'Flag what no rule saw' }).click();
    await panel.getByLabel('Category').selectOption('safety');
    await panel.getByRole('radio', { name: /boomerang icon/ }).check();
    await panel.getByRole('checkbox', { name: 'Propose a rule' }).check();
    await panel.getByLabel('Words that should raise the flag').fill('boomerang icon');
    await panel.getByRole('button', { name: 'Flag it and propose' }).click();
    await expect(panel.getByText(/The rule is proposed/)).toBeVisible();

    // The owner of the rules.
    const content = await visit('/content/', 'admin');
    const proposal = content.getByRole('listitem').filter({ hasText: 'boomerang icon' });
    await expect(proposal.getByText(/Flags none of \d+ harmless texts/)).toBeVisible();
    await proposal.getByLabel('What the panel says').fill('Boomerang icon');
    await proposal.getByRole('button', { name: 'Accept' }).click();
    await expect(proposal.getByText(/safety-own-1, version 1/)).toBeVisible();
    await expect(content.getByText('1 of 1')).toBeVisible();
    await content.screenshot({
      path: join(root, 'test-results/cases/content.png'),
      fullPage: true,
    });
    await content.close();

    // The agent, on another ticket.
    panel = await become('putri', 48293);
    await expect(panel.getByText(/High: boomerang icon/)).toBeVisible();
    await expect(panel.getByText('Flag what no rule saw')).toHaveCount(0);

    // The lesson of a closed case.
    const closed = await closeCase(backend.url);
    const lessons = await visit(`/learning/?case=${closed.id}`, 'rina');
    await expect(lessons.getByText(/was told twice/)).toBeVisible();
    await expect(lessons.getByText(/Maricel|0917/)).toHaveCount(0);
    await lessons.getByRole('button', { name: 'Take over' }).first().click();
    await lessons.getByLabel('Title').fill('A refund on its way is not lost');
    await lessons.getByLabel('What happened').fill('Maricel was told that the refund was lost.');
    await lessons.getByLabel('What to do instead').fill('Say the day by which the bank shows it.');
    await lessons.getByLabel('SOPs it belongs to').fill('PAY-014');
    await expect(lessons.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
    await lessons.getByRole('button', { name: 'Mask them' }).click();
    await lessons.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(lessons.getByText(/^Version 1, published by Rina Hapsari/)).toBeVisible();

    panel = await open(48213);
    await panel.getByRole('button', { name: /Lesson from a case, 1 min/ }).click();
    await expect(panel.getByText('•••• was told that the refund was lost.')).toBeVisible();
    await panel.getByRole('button', { name: 'I have read it' }).click();
    await expect(panel.getByText(/Lesson from a case/)).toHaveCount(0);
    panel = await open(48213);
    await expect(panel.getByText('PAY-014, version')).toBeVisible();
    await nothingComes(page);
    await expect(panel.getByText(/Lesson from a case/)).toHaveCount(0);

    await lessons.getByRole('button', { name: /All lessons/ }).click();
    await expect
      .poll(
        async () => {
          await lessons.reload();
          await lessons.getByText('A refund on its way is not lost').first().waitFor();
          return lessons.getByText('1 opened it, 1 acknowledged').count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await lessons.screenshot({ path: join(root, 'test-results/cases/lessons.png') });
    await lessons.getByRole('button', { name: 'Repeat problems' }).click();
    await expect(lessons.getByText(/1 escalation in this time/)).toBeVisible();
  } finally {
    await browser.close();
    await tool.close();
    await backend.remove();
  }
});
