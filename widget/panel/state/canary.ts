import type { Unread } from '../../../shared/model/consoles.ts';
import type { UsageEvent } from '../../../shared/model/usage.ts';
import type { ReadBy, TicketView } from '../../port.ts';
import type { World } from './world.ts';

interface Broken {
  since: string;
  /** `2026-11-22T14`, of the last report. */
  hour: string;
  unread: Unread[];
}
/** By adapter, version and page: `casebook@2 0`. Shared by the tabs of this device. */
type Kept = Record<string, Broken>;
const KEY = 'canary';

/**
 * Tells those who own the adapters that one no longer fits a kind of page, once an hour, and when it does again:
 * which adapter, which fields, since when. Nothing of the page and nothing of the ticket is in it.
 */
export function createCanary(world: World) {
  const { backend } = world.port;
  let queue: Promise<unknown> = Promise.resolve();

  async function report(
    kind: 'reading.broken' | 'reading.back',
    name: string,
    { since, unread }: Broken,
  ) {
    const [adapter = '', page] = name.split(' ');
    const body: UsageEvent = {
      id: world.newId(),
      at: new Date(world.now()).toISOString(),
      kind,
      console: adapter.split('@')[0] ?? '',
      ticket: '-',
      adapter,
      page: Number(page),
      unread,
      since,
    };
    await backend.deliver({ kind: 'event', body });
  }

  async function note(view: TicketView, { adapter, version, page }: ReadBy) {
    const kept = (await backend.recall<Kept>(KEY)) ?? {};
    const name = `${adapter}@${version} ${page}`;
    const at = new Date(world.now()).toISOString();
    const hour = at.slice(0, 13);
    if (view.state === 'changed') {
      const before = kept[name];
      if (before?.hour === hour) return;
      const broken = { since: before?.since ?? at, hour, unread: view.missing };
      await backend.keep(KEY, { ...kept, [name]: broken });
      return report('reading.broken', name, broken);
    }
    // Read again: by this version on this kind of page, and whatever failed in another version is over.
    const isOver = (one: string) =>
      one === name || (one.startsWith(`${adapter}@`) && !one.startsWith(`${adapter}@${version} `));
    const over = Object.entries(kept).filter(([one]) => isOver(one));
    if (over.length === 0) return;
    await backend.keep(
      KEY,
      Object.fromEntries(Object.entries(kept).filter(([one]) => !isOver(one))),
    );
    for (const [one, broken] of over) await report('reading.back', one, broken);
  }

  return {
    /** A report that cannot be written down is lost; the agent is not told of it. */
    hear(view: TicketView, by: ReadBy | undefined) {
      if (!by || by.page < 0 || (view.state !== 'changed' && view.state !== 'open')) return;
      queue = queue.then(() => note(view, by)).catch(() => undefined);
    },
  };
}

export type Canary = ReturnType<typeof createCanary>;
