import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keptIn } from '../../../widget/panel/state/kept.ts';
import { panel as words } from '../../../widget/words/en/index.ts';
import { tickets } from './content.ts';
import { settled, show } from './show.ts';

afterEach(() => sessionStorage.clear());
const kept = keptIn(() => sessionStorage);
const summary = (root: HTMLElement) =>
  root.querySelector<HTMLTextAreaElement>('#escalate textarea');

/** A panel with the form open and changed by hand. */
async function typing() {
  const shown = await show({ kept });
  await shown.open(tickets.refund);
  await shown.panel.command('escalate');
  await settled();
  await userEvent.fill(page.getByLabelText(words.escalate.summary), 'Half a sentence');
  await userEvent.selectOptions(page.getByLabelText(words.escalate.category), 'fraud');
  return shown;
}

test('a form that stood open is there again in a new document, and takes no focus', async () => {
  await typing();
  const again = await show({ kept });
  (document.activeElement as HTMLElement | null)?.blur();
  await again.open(tickets.refund);
  await expect.poll(() => summary(again.root)?.value).toBe('Half a sentence');
  expect(again.root.querySelectorAll('select')[1]?.value).toBe('fraud');
  expect(again.root.contains(document.activeElement)).toBe(false);
});

test('another ticket never sees it', async () => {
  await typing();
  const again = await show({ kept });
  await again.open(tickets.takeover);
  expect(summary(again.root)).toBeNull();
  await again.panel.command('escalate');
  await settled();
  expect(summary(again.root)?.value).not.toContain('Half a sentence');
});

test('what was closed is gone', async () => {
  const shown = await typing();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(summary(shown.root)).toBeNull();
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('Half a sentence');
});

test('where the browser denies the store, the panel works without it', async () => {
  const denied = keptIn(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const shown = await show({ kept: denied });
  await shown.open(tickets.refund);
  await shown.panel.command('escalate');
  await settled();
  expect(summary(shown.root)).not.toBeNull();
});
