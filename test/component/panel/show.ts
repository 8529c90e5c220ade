import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { mountPanel } from '../../../widget/panel/panel.tsx';
import type { Kept } from '../../../widget/panel/state/kept.ts';
import type { World } from '../../../widget/panel/state/world.ts';
import { memoryPort } from './memory-port.ts';

/** 22 November 2026, on the tester's own clock. */
export const at = (hour: number, minute: number) => new Date(2026, 10, 22, hour, minute).getTime();
export const iso = (hour: number, minute: number) => new Date(at(hour, minute)).toISOString();

export const settled = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));

interface Options {
  clock?: number;
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  language?: string;
  kept?: Kept;
  loadLater?: World['loadLater'];
  prepare?(memory: ReturnType<typeof memoryPort>): void;
}

/** The panel in a window of its size, on a page and a backend in memory. */
export async function show({
  clock = at(14, 11),
  width = 380,
  height = 657,
  theme = 'light',
  language = 'en',
  kept,
  loadLater,
  prepare,
}: Options = {}) {
  await page.viewport(width, height);
  // A test's server takes long to hand out so many files.
  if (!loadLater) await import('../../../widget/panel/later.ts');
  const time = { now: clock };
  const memory = memoryPort(() => time.now);
  memory.world.store.set('settings', { theme, width: 380, folded: width < 100 });
  prepare?.(memory);
  const root = document.createElement('div');
  root.id = 'panel';
  document.body.append(root);
  let ids = 0;
  const stop = mountPanel(root, memory.port, {
    port: memory.port,
    now: () => time.now,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    languages: [language],
    mac: false,
    ...(kept ? { kept } : {}),
    ...(loadLater ? { loadLater } : {}),
  });
  onTestFinished(() => {
    stop();
    root.remove();
  });
  while (!memory.world.panel) await settled(5);
  const panel = memory.world.panel;
  return {
    ...memory.world,
    memory,
    world: memory.world,
    panel,
    root,
    time,
    /** Opens a ticket and waits until it is drawn. */
    async open(ticket: Ticket) {
      await panel.ticket({ state: 'open', ticket });
      await settled();
    },
    /** Types a whole draft. */
    async type(ticket: Ticket, text: string) {
      memory.world.text = text;
      const verdict = await panel.draft(memory.world.draft(ticket, text));
      await settled();
      return verdict;
    },
    /** Types a reply, and it goes out as it is. */
    async reply(ticket: Ticket, text: string) {
      memory.world.text = text;
      await panel.draft(memory.world.draft(ticket, text));
      await panel.sent({ ticket: { console: ticket.console, id: ticket.id }, text });
      memory.world.text = '';
      await panel.draft(memory.world.draft(ticket, ''));
      await settled();
    },
    /** Presses Send. */
    async send(ticket: Ticket) {
      const verdict = await panel.gate(memory.world.draft(ticket, memory.world.text));
      await settled();
      return verdict;
    },
  };
}
