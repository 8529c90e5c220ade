import { computed, signal } from '@preact/signals';
import type { ReadBy, TicketView } from '../../port.ts';
import type { Canary } from './canary.ts';
import type { Later } from './later.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** How the console's page is read: by which adapter, and what it no longer finds. */
export function createReading(world: World, session: Session, later: Later) {
  let canary: Canary | undefined;
  const by = signal<ReadBy>();
  const view = signal<TicketView>();
  const console = computed(() => by.value?.adapter);
  const published = computed(() =>
    session.packs.value?.adapters?.find(({ id }) => id === console.value),
  );

  /** The page has changed, and a ticket put in by hand does not make it well. */
  const changed = computed(() => (view.value?.state === 'changed' ? view.value : undefined));
  /** The name of an adapter that neither Deskside nor the workspace has. */
  const unknown = computed(() =>
    by.value?.version === 0 && session.packs.value && !published.value ? console.value : undefined,
  );

  function hear(next: TicketView, read: ReadBy | undefined) {
    by.value = read;
    view.value = next;
    if (session.signedOut.peek()) return;
    void later.load().then((parts) => {
      canary ??= parts?.createCanary(world);
      canary?.hear(next, read);
    });
  }

  /** Hands the page what the workspace published for its console, and again whenever the content changes. */
  function adapt() {
    if (!console.value || !session.packs.value) return undefined;
    void world.port.page.adapt(published.value).catch(() => undefined);
    return undefined;
  }

  return { hear, adapt, changed, unknown, console };
}

export type Reading = ReturnType<typeof createReading>;
