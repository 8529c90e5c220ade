/** Ticket, composer and gate as the page's own code gives them. */
import type { Draft, Verdict } from '../../shared/model/draft.ts';
import type { UsageReason } from '../../shared/model/usage.ts';
import type { Composer, Deskside, DesksideOptions, Ticket } from '../embed-package/index.d.ts';
import { ticketOf } from '../guard.ts';
import type { Inserted, Stop, TicketView } from '../port.ts';
import { decide, isVerdict } from './decide.ts';
import { limits } from './limits.ts';
import { rest } from './rest.ts';
import { bare, leftBy, SAME_PRESS, sameDraft } from './same.ts';
import type { Source, SourceAround } from './source.ts';

/** A draft is read this long after it changed, and not more often (ms). */
const PAUSE = 60;
/** Frameworks draw in a later turn: when to look whether a text has arrived (ms after the last look). */
const LOOKS = [0, 20, 80, 200];

const wrong = (field: string, should: string) => new TypeError(`Deskside: ${field} ${should}.`);

function viewOf(given: Ticket | undefined, console: string, url: string): TicketView {
  if (given === undefined) return { state: 'none' };
  if (typeof given !== 'object' || given === null) throw wrong('ticket', 'must be an object');
  if (typeof given.id !== 'string' || !given.id) throw wrong('ticket.id', 'must be a text');
  if (typeof given.subject !== 'string') throw wrong('ticket.subject', 'must be a text');
  if (!Array.isArray(given.messages)) throw wrong('ticket.messages', 'must be a list');
  const at = given.messages.findIndex((message) => typeof message?.text !== 'string');
  if (at >= 0) throw wrong(`ticket.messages[${at}].text`, 'must be a text');
  return { state: 'open', ticket: ticketOf({ url, ...given, console }) };
}

/** @throws TypeError that names the field. */
function check({ console, composer, token }: DesksideOptions) {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(console)) {
    throw wrong('console', 'must be a name of small letters, digits and -');
  }
  for (const name of ['read', 'insert', 'onChange', 'send'] as const) {
    if (typeof composer?.[name] !== 'function')
      throw wrong(`composer.${name}`, 'must be a function');
  }
  if (token !== undefined && typeof token !== 'function')
    throw wrong('token', 'must be a function');
}

export interface Given {
  source(around: SourceAround): Source;
  ticket: Deskside['ticket'];
  beforeSend: Deskside['beforeSend'];
}

/** @throws TypeError that names the field when an option is missing or wrong. */
export function createGiven(options: DesksideOptions, url: () => string): Given {
  check(options);
  const { composer } = options;
  let view = viewOf(options.ticket, options.console, url());
  let part: ReturnType<typeof createPart> | undefined;
  return {
    source(around) {
      part = createPart(around, composer, () => view);
      return part.source;
    },
    ticket(next) {
      const given = viewOf(next, options.console, url());
      if (JSON.stringify(given) === JSON.stringify(view)) return;
      view = given;
      part?.switched();
    },
    beforeSend: async () => part?.beforeSend() ?? 'send',
  };
}

function createPart(around: SourceAround, composer: Composer, view: () => TicketView) {
  const { ask } = around;
  const { console, performance } = around.window as Window & typeof globalThis;
  const now = () => performance.now();
  let last: Draft | undefined;
  let known: { draft: Draft; verdict: Verdict } | undefined;
  let held: Draft['ticket'] | undefined;
  let stopped: Draft | undefined;
  let passed: { draft: Draft; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  let unlisten: Stop | undefined;

  function draft(): Draft | undefined {
    const shown = view();
    const words = shown.state === 'open' ? composer.read() : undefined;
    if (shown.state !== 'open' || words === undefined) return undefined;
    const { text: all, ownEnd } =
      typeof words === 'string' ? { text: words, ownEnd: words.length } : words;
    const text = all.slice(0, limits.draft);
    const { console, id } = shown.ticket;
    return { ticket: { console, id }, kind: 'reply', text, ownEnd: Math.min(ownEnd, text.length) };
  }

  async function tell(anyway: boolean) {
    clearTimeout(timer);
    timer = undefined;
    if (around.composing()) return;
    const here = draft();
    if (!anyway && sameDraft(here, last)) return;
    last = here;
    const verdict = await around.drafted(here);
    if (here && verdict) known = { draft: here, verdict };
  }
  const look = () => {
    timer ??= setTimeout(() => void tell(false), PAUSE);
  };

  function send(here: Draft, unchecked?: UsageReason): 'send' {
    passed = { draft: here, at: now() };
    around.sent({ ticket: here.ticket, text: here.text, ...(unchecked ? { unchecked } : {}) });
    return 'send';
  }

  async function gate(here: Draft): Promise<'send' | 'hold'> {
    const terms = around.terms();
    if (typeof terms !== 'number') return send(here, terms);
    if (known?.verdict === 'pass' && sameDraft(known.draft, here)) return send(here);
    const decided = await decide(here, now() + terms, {
      now,
      ask,
      current({ ticket }) {
        const current = draft();
        return current?.ticket.id === ticket.id ? current : undefined;
      },
    });
    // Another ticket came to the front: there is nothing left to send.
    if (!decided) return 'hold';
    const { verdict } = decided;
    if (isVerdict(verdict)) known = { draft: decided.draft, verdict };
    if (verdict !== 'stop') return send(decided.draft, verdict === 'pass' ? undefined : verdict);
    stopped = decided.draft;
    around.stopped();
    return 'hold';
  }

  async function beforeSend(): Promise<'send' | 'hold'> {
    try {
      const here = draft();
      if (!here?.text.trim()) return 'send';
      if (held?.id === here.ticket.id) return 'hold';
      if (passed && leftBy(passed.draft, here) && now() - passed.at < SAME_PRESS) return 'hold';
      held = here.ticket;
      return await gate(here).finally(() => {
        if (held === here.ticket) held = undefined;
      });
    } catch (error) {
      // Whatever goes wrong in here or in `read`, the agent's press is not lost.
      console.error('Deskside let a send go that it could not look at.', error);
      return 'send';
    }
  }

  async function write(act: () => unknown, arrived: () => boolean): Promise<Inserted> {
    if (around.composing()) return 'failed';
    await act();
    for (const wait of LOOKS) {
      await rest(wait);
      if (arrived()) {
        look();
        return 'inserted';
      }
    }
    return 'failed';
  }

  const source: Source = {
    begin() {
      if (begun) return;
      begun = true;
      unlisten = composer.onChange(look);
      around.viewed(view());
    },
    view,
    by: () => undefined,
    push: () => undefined,
    tellDraft: () => void tell(true),
    look,
    calls: {
      async insert(text) {
        const before = draft();
        if (!before) return 'no-composer';
        const arrived = () => {
          const now = draft()?.text ?? '';
          return now !== before.text && bare(now).includes(bare(text));
        };
        return write(() => composer.insert(text), arrived);
      },
      async replace({ start, end, text }, expected) {
        if (!composer.replace || draft()?.text !== expected) return 'failed';
        const wanted = bare(expected.slice(0, start) + text + expected.slice(end));
        const arrived = () => bare(draft()?.text ?? '') === wanted;
        return write(() => composer.replace?.(start, end, text), arrived);
      },
      select: async (start, end) => composer.select?.(start, end),
      focusReply: async () => composer.focus?.(),
      async release(text) {
        const here = draft();
        if (!stopped || here?.text !== text || here.ticket.id !== stopped.ticket.id) return false;
        stopped = undefined;
        known = { draft: here, verdict: 'pass' };
        // How it went is shown by the console: the panel must not wait for its network.
        void (async () => composer.send())().catch((error) => console.error(error));
        return true;
      },
      reread: () => tell(true),
      adapt: async () => {},
    },
    stop() {
      clearTimeout(timer);
      unlisten?.();
    },
  };

  return {
    source,
    beforeSend,
    switched() {
      around.viewed(view());
      void tell(false);
    },
  };
}
