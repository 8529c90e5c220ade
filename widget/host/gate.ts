import type { Adapter, ComposerPlace } from '../../shared/model/adapter.ts';
import type { Draft, TicketKey, Verdict } from '../../shared/model/draft.ts';
import type { UsageReason } from '../../shared/model/usage.ts';
import type { SentReply, Stop } from '../port.ts';
import { type Attempt, attemptOf, concerns, controlOf, repeat } from './attempt.ts';
import { type Composer, draftOf } from './composer.ts';
import { decide, isVerdict } from './decide.ts';
import type { Ears } from './ears.ts';
import { rest } from './rest.ts';
import { leftBy, SAME_PRESS } from './same.ts';

/** What the page makes of a press (submit after click) comes within this time (ms). */
const FOLLOWS = 5000;
const kinds = ['click', 'mousedown', 'pointerdown', 'submit'];

export interface GateAround {
  window: Window;
  ears: Ears;
  /** Undefined until it is known which console this is. */
  adapter(): Adapter | undefined;
  composers(): Composer[];
  ticket(): TicketKey | undefined;
  /** Why drafts cannot be checked now, or how long a send may be held (ms). */
  terms(): UsageReason | number;
  /** What Deskside itself is putting into a composer just now. */
  underway?(): Promise<unknown> | undefined;
  /** Asks the panel; a rejection means it is not there. */
  ask(draft: Draft): Promise<Verdict>;
  sent(reply: SentReply): void;
  /** A send was held for good: say so beside the control. */
  stopped(attempt: Attempt): void;
}

export interface Gate {
  /** What the panel said about this text, so that a press need not wait. */
  know(draft: Draft, verdict: Verdict): void;
  /** Lets the stopped send go if the draft still is `text`. False: there is nothing to let go, or it changed. */
  release(text: string): boolean;
  stop: Stop;
}

/**
 * Holds a send until the draft has a verdict. Fails open: without one by the deadline the reply goes out, counted
 * as unchecked. Registers its listeners before it returns, so that it comes before those of the page.
 */
export function createGate(around: GateAround): Gate {
  /** By place, not by field: frameworks rebuild fields. The ticket's id tells one send from the next ticket's. */
  const held = new Map<ComposerPlace, string>();
  let known: { draft: Draft; verdict: Verdict } | undefined;
  let stopped: { attempt: Attempt; ticket: TicketKey } | undefined;
  let passed:
    | { place: ComposerPlace; draft: Draft; type: string; at: number; gesture: number }
    | undefined;
  let replaying = false;
  /** Counts what the agent presses, to tell a second press from what the page makes of the first. */
  let gesture = 0;
  /** Keys that went down without the page hearing it: it must not hear them go up. */
  const silent = new Set<string>();

  const now = () => around.window.performance.now();
  const same = (ticket: TicketKey) => around.ticket()?.id === ticket.id;
  /** Frameworks rebuild fields while we wait: the composer is found anew by its place. */
  const again = ({ composer }: Attempt) =>
    around
      .composers()
      .find(({ place, kind }) => place === composer.place && kind === composer.kind);

  function report(composer: Composer, draft: Draft, type: string, unchecked?: UsageReason) {
    passed = { place: composer.place, draft, type, at: now(), gesture };
    around.sent({ ticket: draft.ticket, text: draft.text, ...(unchecked ? { unchecked } : {}) });
  }

  function replay(attempt: Attempt) {
    replaying = true;
    try {
      repeat(attempt, around.window.document);
    } finally {
      replaying = false;
    }
  }

  function hold(event: Event) {
    if (event.type === 'keydown' && event.isTrusted) silent.add((event as KeyboardEvent).code);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  async function check(pressed: Attempt, first: Draft, patience: number) {
    const until = now() + patience;
    // A form takes no submission while the event of the last one is still going round.
    if (pressed.event.type === 'submit') await rest();
    const decided = await decide(first, until, {
      now,
      async ask(draft) {
        await around.underway?.();
        return around.ask(draft);
      },
      current({ ticket }) {
        const composer = again(pressed);
        return composer && same(ticket) ? draftOf(composer, ticket) : undefined;
      },
    });
    const composer = again(pressed);
    // The ticket or its composer went away under us: there is nothing left to send.
    if (!decided || !composer) return;
    const { draft, verdict } = decided;
    const attempt = { ...pressed, composer };
    if (isVerdict(verdict)) known = { draft, verdict };
    if (verdict === 'stop') {
      stopped = { attempt, ticket: draft.ticket };
      return around.stopped(attempt);
    }
    report(composer, draft, attempt.event.type, verdict === 'pass' ? undefined : verdict);
    replay(attempt);
  }

  /** Is this what the page, or the browser, makes of the press that was let go? */
  const follows = (event: Event, from: { type: string; gesture: number }): boolean =>
    !event.isTrusted ||
    (gesture === from.gesture && (event.type !== from.type || event.type === 'submit'));

  function onPress(event: Event) {
    if (replaying) return;
    const { repeat } = event as Partial<KeyboardEvent>;
    if (event.isTrusted && event.type.endsWith('down') && !repeat) gesture += 1;
    const adapter = around.adapter();
    if (!adapter || !concerns(adapter, event)) return;
    const attempt = attemptOf(event, around.composers(), around.window.document);
    if (!attempt || attempt.composer.kind === 'note') return;
    const { composer } = attempt;
    const ticket = around.ticket() ?? { console: 'unknown', id: 'unknown' };
    const draft = draftOf(composer, ticket);
    if (!draft.text.trim()) return;
    if (held.get(composer.place) === ticket.id) return hold(event);

    if (passed?.place === composer.place && leftBy(passed.draft, draft)) {
      const age = now() - passed.at;
      const more = follows(event, passed);
      if (more && age < FOLLOWS) return;
      if (!more && (age < SAME_PRESS || (event as KeyboardEvent).repeat)) return hold(event);
    }

    const terms = around.terms();
    if (typeof terms !== 'number') return report(composer, draft, event.type, terms);
    const isKnown = known?.draft.text === draft.text && same(known.draft.ticket);
    if (isKnown && known?.verdict === 'pass' && !around.underway?.()) {
      return report(composer, draft, event.type);
    }
    hold(event);
    held.set(composer.place, ticket.id);
    void check(attempt, draft, terms).finally(() => {
      if (held.get(composer.place) === ticket.id) held.delete(composer.place);
    });
  }

  /** Whatever goes wrong in here, the agent's press is not lost. */
  function onEvent(event: Event) {
    try {
      onPress(event);
    } catch (error) {
      console.warn('Deskside could not look at a send.', (error as Error).name);
    }
  }

  let sending: { adapter: Adapter | undefined; keys: Set<string> } | undefined;
  function onKeyDown(event: KeyboardEvent) {
    const adapter = around.adapter();
    if (sending?.adapter !== adapter || !sending) {
      const keys = adapter?.composers.flatMap(({ keys = [] }) => keys.map(({ key }) => key));
      sending = { adapter, keys: new Set(keys) };
    }
    // A key that sends nothing, nearly every one: it is felt in typing whatever else is done here.
    if (sending.keys.has(event.key)) onEvent(event);
    else if (event.isTrusted) gesture += 1;
  }
  function onKeyUp(event: KeyboardEvent) {
    if (silent.size > 0 && event.isTrusted && silent.delete(event.code)) hold(event);
  }

  const { hear } = around.ears;
  const deaf = [hear(['keydown'], onKeyDown), hear(['keyup'], onKeyUp), hear(kinds, onEvent)];
  const gate: Gate = {
    know(draft, verdict) {
      known = { draft, verdict };
    },
    release(text) {
      const composer = stopped && again(stopped.attempt);
      if (!stopped || !composer || !same(stopped.ticket)) return false;
      const draft = draftOf(composer, stopped.ticket);
      if (draft.text !== text) return false;
      const attempt = { ...stopped.attempt, composer };
      if (!controlOf(attempt, around.window.document)) return false;
      stopped = undefined;
      report(composer, draft, attempt.event.type);
      replay(attempt);
      return true;
    },
    stop() {
      for (const stop of deaf) stop();
    },
  };
  return gate;
}
