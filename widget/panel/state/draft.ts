import { computed, effect, signal } from '@preact/signals';
import type { Draft, Verdict } from '../../../shared/model/draft.ts';
import type { DraftContext, Finding } from '../../../shared/model/finding.ts';
import type { Override, UsageReason } from '../../../shared/model/usage.ts';
import type { Known } from '../../../shared/quality/grammar.ts';
import type { Inserted, SentReply } from '../../port.ts';
import type { Assist } from './assist.ts';
import type { Escalations } from './escalations.ts';
import type { Late } from './grammar.ts';
import type { Journal } from './journal.ts';
import type { Later } from './later.ts';
import type { Learning } from './learning.ts';
import type { Macros } from './macro.ts';
import type { Scores } from './score.ts';
import type { Session } from './session.ts';
import { keyOf, sameTicket, type TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

/** A macro counts as sent while less than this share of it was changed. */
const STILL_IT = 0.5;

/** Findings in all that late ones may join. */
const MOST = 5;

type Span = Finding['span'];
const meets = (a: Span, b: Span) => a && b && a.start < b.end && b.start < a.end;

export const checkRef = ({ checkId, version }: Finding) => `${checkId}@${version}`;

/** The reply as it is typed: what is wrong with it, and may it go. */
export function createDraft(
  world: World,
  session: Session,
  ticket: TicketState,
  assist: Assist,
  escalations: Escalations,
  macros: Macros,
  learning: Learning,
  usage: Usage,
  later: Later,
  scores: Scores,
  journal: Journal,
) {
  const { page, backend } = world.port;
  const draft = signal<Draft>();
  const checkedAt = signal(world.now());
  /** Send was pressed on a draft with a fatal finding; a new number each time it is pressed. */
  const stopped = signal<{ ticket: string; turn: number }>();
  /** Drafts that may go as they are, word for word, by ticket. */
  const overridden = new Set<string>();
  /** By ticket: a stop that nothing has become of yet. */
  const stops = new Map<string, 'stopped' | 'overridden'>();
  let turn = 0;

  /** Why no draft is checked now; `undefined` when drafts are checked. */
  const unchecked = computed<UsageReason | undefined>(() => {
    if (session.signedOut.value) return 'signed-out';
    if (ticket.view.value?.state === 'changed') return 'page-changed';
    if (ticket.byHand.value) return 'page-changed';
    if (!session.packs.value || session.expired.value) return 'offline';
    if (later.failed.value) return 'panel-missing';
    return;
  });

  const context = computed<DraftContext | undefined>(() => {
    const { packs, me } = session;
    if (!ticket.ticket.value || !packs.value) return;
    return {
      ticket: ticket.ticket.value,
      ...(assist.sureLang.value ? { lang: assist.sureLang.value } : {}),
      ...(assist.lang.value ? { likelyLang: assist.lang.value } : {}),
      detect: assist.detect,
      ...(session.engine.value ? { secondLook: session.engine.value.secondLook } : {}),
      ...(assist.guiding.value ? { sop: assist.guiding.value } : {}),
      flags: assist.flags.value,
      escalated: escalations.categories.value,
      policy: packs.value.policy,
      ...(me.value ? { agentName: me.value.name } : {}),
    };
  });

  function check(of: Draft): Finding[] {
    if (of.kind === 'note' || unchecked.value || !context.value) return [];
    if (!sameTicket(of.ticket, ticket.key.value)) return [];
    return later.parts.value?.checkDraft(of.text.slice(0, of.ownEnd), context.value) ?? [];
  }

  let warm = false;
  /** Loads the checks and runs them once on a ticket, so that the first key press pays for neither. */
  async function prepare(): Promise<void> {
    const parts = await later.load();
    if (warm || !parts || !context.peek()) return;
    warm = true;
    parts.checkDraft('…', context.peek() as DraftContext);
  }

  /** The draft of the ticket on screen, and no other. */
  const here = computed(() =>
    draft.value && sameTicket(draft.value.ticket, ticket.key.value) ? draft.value : undefined,
  );
  const checked = computed<Finding[]>(() => (here.value ? check(here.value) : []));

  /** What is read for grammar: the agent's own words in a reply. */
  const own = computed(() =>
    here.value?.kind === 'reply' && !unchecked.value
      ? here.value.text.slice(0, here.value.ownEnd)
      : undefined,
  );
  const late = signal<Late>();
  const readsGrammar = computed(() => session.packs.value?.policy.grammar === true);

  /** Follows what is typed, where the workspace wants it, until stopped. */
  const followGrammar = () =>
    effect(() => {
      const parts = later.parts.value;
      if (!parts || !readsGrammar.value) return;
      return parts.followGrammar(own, context, known, late);
    });

  function known(): Known {
    const key = ticket.key.peek();
    const lexicon = session.engine.peek()?.index.lexicon;
    const elsewhere = later.parts.peek()?.isElsewhere;
    return {
      macros: (key && macros.used.get(keyOf(key)))?.map(({ text }) => text) ?? [],
      elsewhere: (word) => Boolean(lexicon && elsewhere?.(lexicon, word, 'en')),
    };
  }

  /** Those that come late stand on top, where they push nothing away; not beside grave ones, nor in a long list. */
  const findings = computed<Finding[]>(() => {
    const now = checked.value;
    if (now.some(({ severity }) => severity === 'fatal')) return now;
    const read = late.value?.text === own.value ? (late.value?.findings ?? []) : [];
    const more = read.filter(({ span }) => !now.some((one) => meets(one.span, span)));
    return [...more.slice(0, Math.max(0, MOST - now.length)), ...now];
  });
  const fatal = computed(() => findings.value.filter(({ severity }) => severity === 'fatal'));
  const isStopped = computed(
    () =>
      stopped.value !== undefined &&
      ticket.key.value !== undefined &&
      stopped.value.ticket === keyOf(ticket.key.value) &&
      fatal.value.length > 0,
  );

  const name = (of: Draft) => `${keyOf(of.ticket)}\n${of.text}`;
  function verdict(of: Draft): Verdict {
    const mayGo =
      overridden.has(name(of)) || fatal.value.length === 0 || here.value?.text !== of.text;
    return mayGo ? 'pass' : 'stop';
  }

  function typed(next: Draft | undefined): Verdict {
    journal.typed(next);
    draft.value = next;
    checkedAt.value = world.now();
    if (unchecked.value === undefined && sameTicket(next?.ticket, ticket.key.value)) {
      scores.saw(next, context.value);
    }
    if (fatal.value.length === 0) stopped.value = undefined;
    return next ? verdict(next) : 'pass';
  }

  /** Send was pressed. */
  function gate(of: Draft): Verdict {
    if (typed(of) === 'pass') return 'pass';
    const key = keyOf(of.ticket);
    if (!stops.has(key)) {
      const first = fatal.value[0];
      usage.record(of.ticket, 'draft.checked');
      usage.record(of.ticket, 'draft.stopped', first ? { check: checkRef(first) } : {});
    }
    stops.set(key, 'stopped');
    stopped.value = { ticket: key, turn: ++turn };
    return 'stop';
  }

  function sent(reply: SentReply) {
    if (unchecked.value === undefined) scores.sent(reply);
    const key = keyOf(reply.ticket);
    const reason = reply.unchecked ?? unchecked.value;
    const stop = stops.get(key);
    if (stop === 'stopped') usage.record(reply.ticket, 'draft.fixed');
    else if (!stop && reason) usage.record(reply.ticket, 'draft.unchecked', { reason });
    else if (!stop) usage.record(reply.ticket, 'draft.checked');
    for (const macro of macros.used.get(key) ?? []) {
      const edited = later.parts.value?.editedShare(macro.text, reply.text) ?? 1;
      if (edited >= STILL_IT) continue;
      usage.record(reply.ticket, 'sop.sent', { sop: macro.sop, edited });
      if (macro.said) learning.tell(macro.said);
      if (macro.step >= 0 && sameTicket(reply.ticket, ticket.key.value)) {
        assist.said(macro.of, macro.step);
      }
    }
    stops.delete(key);
    macros.used.delete(key);
    journal.sent(key);
    if (stopped.value?.ticket === key) stopped.value = undefined;
  }

  /** Applies a finding's own fix, if the draft is still the one it was found in. */
  async function fix(finding: Finding): Promise<Inserted> {
    const { fix } = finding;
    const { text } = here.value ?? {};
    if (text === undefined || !fix) return 'failed';
    return journal.note('fix', () => page.replace(fix, text));
  }

  const show = (finding: Finding) =>
    finding.span ? page.select(finding.span.start, finding.span.end) : page.focusReply();

  /** Lets exactly this text go; the agent's lead sees who, what and why. False when it changed meanwhile. */
  async function override(reason: Override['reason'], note: string): Promise<boolean> {
    const of = here.value;
    if (!of || fatal.value.length === 0) return false;
    const checks = [...new Set(fatal.value.map(checkRef))].slice(0, 20);
    const { id, at, console, ticket: number } = usage.stamp(of.ticket);
    await backend.deliver({
      kind: 'override',
      body: { id, at, console, ticket: number, checks, reason, note },
    });
    usage.record(of.ticket, 'draft.overridden', { check: checks[0] ?? '', reason });
    stops.set(keyOf(of.ticket), 'overridden');
    overridden.add(name(of));
    const went = await page.release(of.text);
    if (went) stopped.value = undefined;
    return went;
  }

  const leaveStop = () => {
    stopped.value = undefined;
  };

  return {
    draft: here,
    checkedAt,
    unchecked,
    findings,
    fatal,
    stopped,
    isStopped,
    typed,
    gate,
    sent,
    fix,
    show,
    context,
    prepare,
    override,
    leaveStop,
    followGrammar,
  };
}

export type DraftState = ReturnType<typeof createDraft>;
