/** Ticket, composer and gate as an adapter finds them in the page. */
import type { Adapter } from '../../shared/model/adapter.ts';
import type { TicketKey } from '../../shared/model/draft.ts';
import { newer } from './adapters.ts';
import { composersIn } from './composer.ts';
import { createDrafts } from './drafts.ts';
import { createGate } from './gate.ts';
import { groupsOf } from './locate.ts';
import { rootOf } from './reader.ts';
import type { Source, SourceAround } from './source.ts';
import { type Watch, watchTicket } from './watch.ts';
import { createWriting } from './writing.ts';

export function pageSource(around: SourceAround): Source {
  const { window, ears, composing } = around;
  const { document } = window;
  let bundled: Adapter | undefined;
  let published: Adapter | undefined;
  /** The one of these that reads the page. */
  let adapter: Adapter | undefined;
  let watch: Watch | undefined;

  const ticket = (): TicketKey | undefined => {
    const view = watch?.view();
    if (view?.state === 'open') return { console: view.ticket.console, id: view.ticket.id };
    return view?.state === 'loading' ? view.key : undefined;
  };
  const composers = () => {
    const root = adapter && watch?.view().state !== 'none' && rootOf(adapter, document);
    const found = adapter && root ? composersIn(adapter, root) : [];
    ears.reach(found.map(({ field }) => field.ownerDocument));
    return found;
  };

  const gate = createGate({
    window,
    ears,
    adapter: () => adapter,
    composers,
    ticket,
    terms: () => (watch?.view().state === 'changed' ? 'page-changed' : around.terms()),
    underway: () => writing.underway(),
    ask: around.ask,
    sent: around.sent,
    stopped: ({ control }) => around.stopped(control),
  });

  const drafts = createDrafts({
    ears,
    composers,
    ticket,
    composing,
    async changed(draft) {
      const verdict = await around.drafted(draft);
      if (draft && verdict) gate.know(draft, verdict);
    },
  });

  const writing = createWriting({
    document,
    ears,
    adapter: () => adapter,
    composers,
    composing,
    wrote: drafts.read,
  });

  return {
    begin(mount) {
      bundled = mount.adapter;
      published = mount.published ?? published;
      const first = newer(bundled, published);
      adapter = first;
      watch ??= watchTicket({
        adapter: () => adapter ?? first,
        window,
        composing,
        typedIn: drafts.typedIn,
        moved: drafts.look,
        changed: around.viewed,
      });
    },
    view: () => watch?.view(),
    by: () =>
      adapter && {
        adapter: adapter.id,
        version: adapter.version,
        page: adapter.pages.findIndex((pattern) => groupsOf(pattern, window.location.href)),
      },
    push: () => adapter?.push,
    tellDraft: () => drafts.read(true),
    look() {
      composers();
      drafts.look();
    },
    calls: {
      ...writing.calls,
      release: async (text) => gate.release(text),
      async reread() {
        watch?.read();
        drafts.read(true);
      },
      async adapt(given) {
        // The panel has held it against the schema; nobody else has this port.
        if (!bundled || (given && given.id !== bundled.id)) return;
        published = given;
        const next = newer(bundled, published);
        if (JSON.stringify(next) === JSON.stringify(adapter)) return;
        adapter = next;
        around.layOut();
        watch?.renew();
        drafts.read(true);
      },
    },
    stop() {
      for (const part of [gate, drafts, watch]) part?.stop();
    },
  };
}
