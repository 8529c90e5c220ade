/** The host-page part put together: what runs on the console's own page, in both forms. */

import type { Adapter } from '../../shared/model/adapter.ts';
import type { UsageEvent, UsageReason } from '../../shared/model/usage.ts';
import type { Command, PagePort, PanelPort, SentReply, Stop } from '../port.ts';
import { commandOf } from './commands.ts';
import { createEars } from './ears.ts';
import { createFrame, type Frame } from './frame.ts';
import { type Link, link } from './link.ts';
import { createNotice } from './notice.ts';
import { own } from './own.ts';
import type { Source, SourceAround } from './source.ts';
import { told, uncheckedEvent } from './unchecked.ts';

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
  /** Where ticket, composer and gate come from. */
  source(around: SourceAround): Source;
  /** Writes down that a reply went out unchecked, so that it survives this page. */
  count(event: UsageEvent): void;
  /** More calls the panel's document may make of this page. */
  more?: object;
}

/** A page that keeps taking the panel out is left alone. */
const MOUNTS = 10;
/** A panel that went away by itself is put back after this long (ms). */
const REST = 1000;
/** So long after its frame has loaded a panel has answered, or the page's rules keep its document out (ms). */
const ANSWER = 4000;

export function startHost(world: HostWorld): { command(name: Command): void; stop: Stop } {
  const { window } = world;
  const { document } = window;
  const notice = createNotice(document);
  let words: Mount['words'] | undefined;
  let frame: Frame | undefined;
  let panel: Link<PanelPort> | undefined;
  let terms: UsageReason | number = 'panel-missing';
  let mounts = 0;
  /** The page takes only frames that share nothing with it (COEP). */
  let apart = false;
  let composing = false;
  let stopped = false;

  const tell = <K extends keyof PanelPort>(name: K, ...args: Parameters<PanelPort[K]>) => {
    const call = panel?.remote[name] as ((...args: unknown[]) => Promise<unknown>) | undefined;
    call?.(...args).catch(() => undefined);
  };

  // First of all, so that these listeners come before the page's own.
  const ears = createEars(window, () => source.look());

  function sent(reply: SentReply) {
    notice.hide();
    if (!reply.unchecked) return tell('sent', reply);
    const event = uncheckedEvent(reply.ticket, reply.unchecked);
    void told(window, panel?.remote.sent(reply)).then((heard) => heard || world.count(event));
  }

  const source: Source = world.source({
    window,
    ears,
    composing: () => composing,
    terms: () => terms,
    async ask(draft) {
      if (!panel) throw new Error('There is no panel.');
      return panel.remote.gate(draft);
    },
    sent,
    stopped(control) {
      if (control) notice.show(control, words?.notSent ?? '');
      frame?.unfold();
      frame?.focus();
    },
    viewed(view) {
      notice.hide();
      tell('ticket', view, source.by());
    },
    async drafted(draft) {
      notice.hide();
      return panel?.remote.draft(draft).catch(() => undefined);
    },
    layOut: () => frame?.layOut(),
  });

  /** A plain field or control that the agent left for the panel; composers know their caret themselves. */
  let left: HTMLElement | undefined;
  const page: PagePort = {
    ...source.calls,
    async insert(text) {
      left = undefined;
      return source.calls.insert(text);
    },
    async focusReply() {
      const back = left;
      if (back?.isConnected) back.focus();
      else await source.calls.focusReply();
    },
    async setGate(on, deadline, why = 'signed-out') {
      terms = on ? Math.min(Math.max(deadline, 0), 10_000) : why;
    },
    async resize(width) {
      frame?.resize(width);
    },
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
    words = mount.words;
    let linked = false;
    frame ??= createFrame({
      window,
      push: source.push,
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
      const timer = setTimeout(() => {
        if (apart || stopped || mine !== mounts) return;
        apart = true;
        void attach();
      }, ANSWER);
      const here = async () => clearTimeout(timer);
      panel = link<PanelPort>(port1, { ...page, ...world.more, here }, () => {
        unlink();
        setTimeout(() => !panel && !stopped && void attach(), REST);
      });
      target.postMessage({ deskside: mount.nonce }, mount.panelOrigin, [port2]);
      const view = source.view();
      if (view) tell('ticket', view, source.by());
      source.tellDraft();
    };
    source.begin(mount);
    frame.show(mount.panelUrl, apart);
  }
  let greet: (target: Window) => void = () => {};

  function command(name: Command) {
    if (composing || !panel) return;
    if (name === 'jump' && frame?.hasFocus()) return void page.focusReply();
    if (name === 'jump') {
      const from = own(window.document, 'activeElement') as HTMLElement | null;
      frame?.unfold();
      frame?.focus();
      left = from && /^(INPUT|SELECT|TEXTAREA|BUTTON|A)$/.test(from.tagName) ? from : undefined;
    }
    tell('command', name);
  }

  const onKey = (event: KeyboardEvent) => {
    // First what nearly every key is not: typing must not feel us.
    const name = event.altKey && panel && commandOf(event, window.navigator.platform);
    // A page that presses our keys itself gets nothing.
    if (!name || !event.isTrusted) return;
    command(name);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onComposition = ({ type, isTrusted }: Event) => {
    // Chromium's own end of a composition says that it is not trusted; only a page's start could blind us.
    if (type === 'compositionstart' && !isTrusted) return;
    composing = type === 'compositionstart';
    if (!composing) source.look();
  };
  ears.hear(['keydown'], onKey);
  ears.hear(['focusin'], () => {
    left = undefined;
  });
  ears.hear(['compositionstart', 'compositionend'], onComposition);
  void attach();

  return {
    command,
    stop() {
      stopped = true;
      for (const part of [source, frame, ears]) part?.stop();
      notice.hide();
      unlink();
    },
  };
}
