import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { packs, tickets } from './content.ts';
import { at, settled, show } from './show.ts';

const text = (root: HTMLElement) => root.innerText.replace(/\s+/g, ' ');
/** All of the reader is asked for by its worker; the page's own requests would show a stray import. */
const started: string[] = [];
beforeAll(() => {
  performance.setResourceTimingBufferSize(5000);
  const { Worker: Real } = globalThis;
  vi.stubGlobal(
    'Worker',
    class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        started.push(String(url));
        super(url, options);
      }
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());
const fetched = () =>
  [...started, ...performance.getEntriesByType('resource').map(({ name }) => name)].filter((name) =>
    /grammar-worker|grammar-reader|harper/.test(name),
  );

const draft = (word: string) =>
  `Hi Maricel, thank you for writing in. I am looking at ${word} refund for order KR-7719-2045 now and will write again by tomorrow at 5 pm. Kind regards, Putri`;
const slip = 'Misspelt: “teh”, perhaps “the”';
/** Another's engine starts for some seconds, more where tests run beside each other. */
const soon = { timeout: 60_000, interval: 100 };

async function opened(grammar: boolean) {
  const shown = await show({
    clock: at(14, 16),
    prepare({ world }) {
      const policy = grammar ? { ...packs.policy, grammar } : packs.policy;
      world.packs = { ...packs, policy };
    },
  });
  await shown.open(tickets.refund);
  return shown;
}

// First: what has been fetched cannot be taken back.
test('where the policy does not ask for it, nothing is fetched', async () => {
  const { root, type } = await opened(false);
  await type(tickets.refund, draft('teh'));
  await settled(1500);
  expect(fetched()).toEqual([]);
  expect(text(root)).not.toContain('teh');
});

test('a slip is shown after a pause, stops nothing, and one click mends it', async () => {
  const { root, world, panel, type } = await opened(true);
  expect(await type(tickets.refund, draft('teh'))).toBe('pass');
  expect(fetched()).toEqual([]);
  await vi.waitFor(() => expect(text(root)).toContain(slip), soon);
  expect(fetched()).not.toEqual([]);
  expect(await panel.gate(world.draft(tickets.refund, world.text))).toBe('pass');
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await settled();
  expect(world.text).toBe(draft('the'));
  // By the same road as every fix: the composer's own undo takes it back.
  expect(world.calls.at(-1)?.[0]).toBe('replace');
  await panel.draft(world.draft(tickets.refund, world.text));
  await settled();
  expect(text(root)).not.toContain('teh');
});

test('what is found in words that are gone is not shown', async () => {
  const { root, type } = await opened(true);
  await type(tickets.refund, draft('teh'));
  await settled(820);
  const changed = draft('teh').replace('5 pm', '6 pm, recieve');
  await type(tickets.refund, changed);
  expect(text(root)).not.toContain(slip);
  await settled(300);
  expect(text(root)).not.toContain(slip);
  await vi.waitFor(() => expect(text(root)).toContain('“recieve”'), soon);
  await type(tickets.refund, draft('the'));
  expect(text(root)).not.toContain('Misspelt');
});
