import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import { InsightsPage } from '../../../widget/insights/InsightsPage.tsx';
import * as en from '../../../widget/words/en/index.ts';
import '../../../widget/insights/insights.css';

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

test('a server that does not answer is asked again', async () => {
  document.body.append(root);
  const insights = vi.fn(() => Promise.reject(new Error('offline')));
  const client = { insights } as Partial<Client> as Client;
  const me = {
    ...{ id: 'u1', name: 'Dewi', email: 'dewi@kirana.example', role: 'qa' as const },
    workspace: { id: 'kirana', name: 'Kirana' },
    ...{ site: 'Jakarta', team: 'Quality', sites: [], queues: [] },
  };
  const world = { client, me, words: en, language: 'en' as const, leave: async () => true };
  render(<InsightsPage {...world} clientOptions={{ base: '', fetch }} />, root);
  await expect.element(page.getByText(en.insights.loadFailed)).toBeVisible();
  expect(insights).toHaveBeenCalledTimes(1);
  await page.getByRole('button', { name: en.common.page.tryAgain }).click();
  await vi.waitFor(() => expect(insights).toHaveBeenCalledTimes(2));
  await expect.element(page.getByText(en.insights.loadFailed)).toBeVisible();
});
