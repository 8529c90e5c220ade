/** The host-page part put together: what runs on the console's own page, in both forms. */

import type { Adapter } from '../../shared/model/adapter.ts';
import type { TicketKey } from '../../shared/model/draft.ts';
import type { UsageEvent, UsageReason } from '../../shared/model/usage.ts';
import type { Command, PagePort, PanelPort, ReadBy, SentReply, Stop } from '../port.ts';
import { isAdapter, newer } from './adapters.ts';
import { commandOf } from './commands.ts';
import { composersIn } from './composer.ts';
import { createDrafts } from './drafts.ts';
import { createEars } from './ears.ts';
import { createFrame, type Frame } from './frame.ts';
import { createGate } from './gate.ts';
import { type Link, link } from './link.ts';
import { groupsOf } from './locate.ts';
import { createNotice } from './notice.ts';
import { rootOf } from './reader.ts';
import { told, uncheckedEvent } from './unchecked.ts';
import { type Watch, watchTicket } from './watch.ts';
import { createWriting } from './writing.ts';

export interface Mount {
  /** Carries the nonce behind `#`. */
  panelUrl: string;
  /** Not always that of the address: an extension's address may be made up for the session. */
  panelOrigin: string;
  nonce: string;
  /** The one that came with Deskside. */
  adapter: Adapter;
  /** What the workspace published for this console, as far as it is known before the panel is there. */
  published?: Adapter;
  width: number;
  folded: boolean;
  words: { panel: string; notSent: string };
}

export interface HostWorld {
  window: Window;
  /** A place for one panel. Rejects or gives undefined when there is none for this page. */
  mount(): Promise<Mount | undefined>;
  /** Writes down that a reply went out unchecked, so that it survives this page. */
  count(event: UsageEvent): void;
  /** More calls the panel's document may make of this page. */
  more?: object;
}

/** A page that keeps taking the panel out is left alone. */
const MOUNTS = 10;
/** A panel that went away by itself is put back after this long (ms). */
const REST = 1000;

export function startHost(world: HostWorld): { command(name: Command): void; stop: Stop } {
  const { window } = world;
  const { document } = window;
  const notice = createNotice(document);
  let bundled: Adapter | undefined;
  let published: Adapter | undefined;
  /** The one of these that reads the page. */
  let adapter: Adapter | undefined;
  let words: Mount['words'] | undefined;
  let frame: Frame | undefined;
  let watch: Watch | undefined;
  let panel: Link<PanelPort> | undefined;
  let terms: UsageReason | number = 'panel-missing';
  let mounts = 0;
  let composing = false;
  let stopped = false;

  const tell = <K extends keyof PanelPort>(name: K, ...args: Parameters<PanelPort[K]>) => {
    const call = panel?.remote[name] as ((...args: unknown[]) => Promise<unknown>) | undefined;
    call?.(...args).catch(() => undefined);
  };

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
  // First of all, so that these listeners come before the page's own.
  const ears = createEars(window, () => void composers());

  function sent(reply: SentReply) {
    notice.hide();
    if (!reply.unchecked) return tell('sent', reply);
    const event = uncheckedEvent(reply.ticket, reply.unchecked);
    void told(window, panel?.remote.sent(reply)).then((heard) => heard || world.count(event));
  }

  const gate = createGate({
    window,
    ears,
    adapter: () => adapter,
    composers,
    ticket,
    terms: () => (watch?.view().state === 'changed' ? 'page-changed' : terms),
    async ask(draft) {
      if (!panel) throw new Error('There is no panel.');
      return panel.remote.gate(draft);
    },
    sent,
    stopped({ control }) {
      notice.show(control, words?.notSent ?? '');
      frame?.unfold();
      frame?.focus();
    },
  });

  const drafts = createDrafts({
    ears,
    composers,
    ticket,
    composing: () => composing,
    async changed(draft) {
      notice.hide();
      const verdict = await panel?.remote.draft(draft).catch(() => undefined);
      if (draft && verdict) gate.know(draft, verdict);
    },
  });

  const writing = createWriting({
    document,
    adapter: () => adapter,
    composers,
    composing: () => composing,
    wrote: drafts.read,
  });

  const page: PagePort = {
    ...writing,
    async setGate(on, deadline, why = 'signed-out') {
      terms = on ? Math.min(Math.max(deadline, 0), 10_000) : why;
    },
    async release(text) {
      return gate.release(text);
    },
    async resize(width) {
      frame?.resize(width);
    },
    async reread() {
      watch?.read();
      drafts.read(true);
    },
    async adapt(given) {
      if (!bundled || (given !== undefined && !isAdapter(given, bundled.id))) return;
      published = given;
      const next = newer(bundled, published);
      if (JSON.stringify(next) === JSON.stringify(adapter)) return;
      adapter = next;
      frame?.layOut();
      watch?.renew();
      drafts.read(true);
    },
  };

  const by = (): ReadBy | undefined =>
    adapter && {
      adapter: adapter.id,
      version: adapter.version,
      page: adapter.pages.findIndex((pattern) => groupsOf(pattern, window.location.href)),
    };

  function unlink() {
    panel?.close();
    panel = undefined;
    terms = 'panel-missing';
  }

  /** One frame, one nonce, one port. */
  async function attach() {
    unlink();
    mounts += 1;
    if (mounts > MOUNTS) return;
    const mine = mounts;
    const mount = await world.mount().catch(() => undefined);
    if (!mount || stopped || mine !== mounts) return;
    bundled = mount.adapter;
    published = mount.published ?? published;
    const first = newer(bundled, published);
    adapter = first;
    words = mount.words;
    let linked = false;
    frame ??= createFrame({
      window,
      push: () => adapter?.push,
      width: mount.width,
      folded: mount.folded,
      title: words.panel,
      removed: () => void attach(),
      loaded: (target) => greet(target),
    });
    greet = (target) => {
      // The panel loaded itself again: its nonce is used up.
      if (linked) return void attach();
      linked = true;
      const { port1, port2 } = new MessageChannel();
      panel = link<PanelPort>(port1, { ...page, ...world.more }, () => {
        unlink();
        setTimeout(() => !panel && !stopped && void attach(), REST);
      });
      target.postMessage({ deskside: mount.nonce }, mount.panelOrigin, [port2]);
      const view = watch?.view();
      if (view) tell('ticket', view, by());
      drafts.read(true);
    };
    watch ??= watchTicket({
      adapter: () => adapter ?? first,
      window,
      composing: () => composing,
      typedIn: drafts.typedIn,
      moved: drafts.look,
      changed(view) {
        notice.hide();
        tell('ticket', view, by());
      },
    });
    frame.show(mount.panelUrl);
  }
  let greet: (target: Window) => void = () => {};

  function command(name: Command) {
    if (composing || !panel) return;
    if (name === 'jump' && frame?.hasFocus()) return void writing.focusReply();
    if (name === 'jump') {
      frame?.unfold();
      frame?.focus();
    }
    tell('command', name);
  }

  const onKey = (event: KeyboardEvent) => {
    // A page that presses our keys itself gets nothing.
    const name = panel && event.isTrusted && commandOf(event, window.navigator.platform);
    if (!name) return;
    command(name);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onComposition = ({ type, isTrusted }: Event) => {
    if (!isTrusted) return;
    composing = type === 'compositionstart';
    if (!composing) drafts.look();
  };
  ears.hear(['keydown'], onKey);
  ears.hear(['compositionstart', 'compositionend'], onComposition);
  void attach();

  return {
    command,
    stop() {
      stopped = true;
      for (const part of [gate, drafts, watch, frame, ears]) part?.stop();
      notice.hide();
      unlink();
    },
  };
}
