import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Role } from '../../../shared/model/account.ts';
import { Content } from '../../../widget/content/Content.tsx';
import * as en from '../../../widget/words/en/index.ts';
import '../../../widget/content/content.css';

// A long page: what is on it stays in sight, and every name leads there.

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

function show(role: Role) {
  root = document.createElement('div');
  document.body.append(root);
  const sops = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `PAY-${at}`, version: 1, title: 'Refund', langs: ['en' as const] },
    ...{ owner: 'payments', effectiveFrom: '2026-01-01' },
  }));
  // The other parts are still loading: their headings stand there from the beginning.
  const client = new Proxy({} as Client, {
    get: (_, name) =>
      name === 'content' ? async () => ({ version: '1', sops }) : () => new Promise(() => {}),
  });
  const me = {
    ...{ id: 'u1', name: 'Sari Lestari', email: 'sari@kirana.example', role },
    workspace: { id: 'kirana', name: 'Kirana' },
    ...{ site: 'Jakarta', team: 'Operations', sites: [], queues: [] },
  };
  const world = { client, me, words: en, language: 'en' as const, leave: async () => true };
  render(<Content {...world} clientOptions={{ base: '', fetch }} />, root);
  return page.getByRole('navigation', { name: en.content.title });
}

test('each name leads to a part of the page, below the names', async () => {
  await page.viewport(1280, 800);
  const names = show('admin');
  await expect.element(names).toBeVisible();
  const links = [...names.element().querySelectorAll('a')];
  expect(links.length).toBe(9);
  for (const link of links) {
    link.click();
    const part = document.getElementById(link.hash.slice(1));
    expect(part, link.hash).not.toBeNull();
    const bar = names.element().getBoundingClientRect();
    expect(part?.getBoundingClientRect().top, link.hash).toBeGreaterThanOrEqual(bar.bottom);
  }
});

test('connections and data are an admin’s', async () => {
  const names = show('sop-owner');
  await expect.element(names.getByRole('link', { name: en.desks.title })).toBeVisible();
  expect(names.getByRole('link', { name: en.data.title }).query()).toBeNull();
});
