import { computed, effect, signal } from '@preact/signals';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import type { PanelPort, Stop } from '../../port.ts';
import { createAssist, sopRef } from './assist.ts';
import type { ClosedLoops } from './closed-loops.ts';
import { createDraft } from './draft.ts';
import { createDrafts } from './drafts.ts';
import { createEscalations } from './escalations.ts';
import { ruleRef } from './flags.ts';
import { createHandOver } from './hand-over.ts';
import { createJournal } from './journal.ts';
import { createJudging } from './judging.ts';
import { createLater } from './later.ts';
import { createLearning } from './learning.ts';
import { createLessons } from './lessons.ts';
import { createMacros } from './macro.ts';
import { createProven } from './proven.ts';
import { createReading } from './reading.ts';
import { createScores } from './score.ts';
import { createSession } from './session.ts';
import { createTicket, keyOf } from './ticket.ts';
import { createUsage } from './usage.ts';
import { createView } from './view.ts';
import type { World } from './world.ts';

/** How long a SOP must be in sight to count as seen. */
const GLANCE = 1000;

/** The whole state of one panel, and its side of the port. */
export function createPanel(world: World) {
  const session = createSession(world);
  const ticket = createTicket(world);
  const later = createLater(world);
  const reading = createReading(world, session, later);
  const usage = createUsage(world, ticket, () => assist.lang.peek());
  const learning = createLearning(world, session);
  const proven = createProven(ticket, later, () => escalations.told.value);
  const assist = createAssist(world, session, ticket, learning, proven, usage);
  const escalations = createEscalations(world, session, ticket, assist, usage, later);
  const drafts = createDrafts(world, session, ticket);
  const journal = createJournal(world.port.page, ticket);
  const macros = createMacros(world, session, ticket, assist, usage, later, journal);
  const scores = createScores(world, ticket, later, usage);
  const draft = createDraft(
    world,
    session,
    ticket,
    assist,
    escalations,
    macros,
    learning,
    usage,
    later,
    scores,
    journal,
  );
  const view = createView(world, session, ticket);
  const judging = createJudging(world, session, ticket, usage);
  const lessons = createLessons(world, session, ticket, usage);
  const loops = signal<ClosedLoops>();
  const handOver = createHandOver(world, session);
  const { page, backend } = world.port;

  /** The answer of a specialist that the customer has not been told yet. */
  const answer = computed(() => {
    const escalation = escalations.open.value.find(
      ({ answeredAt, informedAt }) => answeredAt && !informedAt,
    );
    const event = escalation?.events.findLast((one) =>
      ['answer', 'broadcast', 'answered-with'].includes(one.do),
    );
    return escalation && event ? { escalation, event } : undefined;
  });
  const returned = computed(() => escalations.open.value.find(({ state }) => state === 'returned'));
  /** Was a specialist told of this kind of risk? */
  const told = (category: string) =>
    escalations.sent.value.find((one) => one.category === category) ??
    escalations.queued.value.find(
      ({ item, refused }) => item.body.category === category && refused === undefined,
    )?.item.body;
  /** Who must hear of it by when (epoch ms): the clock runs from when the agent first saw it. */
  function tellBy({ category, severity }: RiskFlag) {
    const route = escalations.route(category, severity);
    const seen = ticket.memory.value.flaggedAt[category];
    if (!route) return;
    const from = seen ? Date.parse(seen) : world.now();
    return { queue: route.queue, at: from + route.acknowledgeWithin * 60_000 };
  }
  const untold = computed(() =>
    assist.flags.value.find((flag) => flag.severity !== 'normal' && !told(flag.category)),
  );
  /** Offline: the critical case whose desk can be called. */
  const urgentCall = computed(() => {
    if (!session.offline.value) return;
    const critical = escalations.raises.value.find(
      ({ item }) => item.body.severity === 'critical' && phoneOf(item.body.queue),
    );
    return critical?.item.body.id;
  });
  const phoneOf = (queue: string) =>
    session.packs.value?.queues.find(({ id }) => id === queue)?.phone;

  /** The one button that stands out, if any. */
  const loud = computed(() => {
    if (draft.isStopped.value) return 'fix';
    if (untold.value) return 'flag';
    if (returned.value) return 'reroute';
    if (escalations.open.value.some(({ state }) => state === 'waiting')) return 'reply';
    if (answer.value?.event.words) return 'answer';
    if (urgentCall.value) return 'call';
    if (macros.shown.value) return 'macro';
    return 'none';
  });

  /** Moves the keyboard to a named place of the panel, once what is there now has been drawn. */
  function focus(name: string) {
    setTimeout(() => document.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus());
  }

  function escalate() {
    if (session.signedOut.value || !(ticket.ticket.value || reading.changed.value)) return;
    // A risk that nobody was told of goes first, as the button does that stands out.
    if (returned.value && !untold.value) {
      view.home();
      return focus('reroute');
    }
    draft.leaveStop();
    const flag = untold.value;
    view.open(
      flag
        ? { name: 'escalate', category: flag.category, severity: flag.severity }
        : { name: 'escalate' },
    );
  }

  /** The shortcuts act on what is in sight: not under a form or a stop. */
  const sopInSight = () =>
    !draft.isStopped.value && ['ticket', 'sop'].includes(view.view.value.name);

  function nextStep() {
    if (!sopInSight()) return;
    const sop = assist.current.value?.sop;
    const step = sop && assist.next(sop);
    if (sop && step !== undefined) assist.tick(sop, step, true);
  }

  async function putInReply() {
    if (!sopInSight()) return;
    const words = answer.value?.event.words;
    if (words) return void (await macros.insert(words));
    const shown = macros.shown.value;
    if (!shown) return;
    const missing = await macros.put(shown);
    if (missing !== undefined) focus(`placeholder-${missing}`);
  }

  async function jump() {
    if (document.hasFocus() && !view.folded.value) return page.focusReply();
    if (view.folded.value) await view.fold(false);
    window.focus();
    focus('start');
  }

  const commands = {
    jump,
    'next-step': nextStep,
    'put-in-reply': putInReply,
    escalate: async () => {
      if (view.folded.value) await view.fold(false);
      window.focus();
      escalate();
    },
  };

  const port: PanelPort = {
    async ticket(next, by) {
      view.tick();
      reading.hear(next, by);
      await ticket.show(next);
      void escalations.reload();
      void drafts.load();
    },
    async draft(next) {
      view.tick();
      await draft.prepare();
      return draft.typed(next);
    },
    async gate(next) {
      await draft.prepare();
      const verdict = draft.gate(next);
      if (verdict === 'stop' && view.folded.value) void view.fold(false);
      if (verdict === 'stop') window.focus();
      return verdict;
    },
    sent: async (reply) => draft.sent(reply),
    command: async (name) => {
      await commands[name]();
    },
  };

  /** Did the last press come to nothing, because this computer could not keep it? By ticket. */
  const trouble = signal<string>();
  async function attempt(press: () => Promise<unknown>): Promise<boolean> {
    trouble.value = undefined;
    try {
      await press();
      return true;
    } catch {
      trouble.value = ticket.key.value ? keyOf(ticket.key.value) : '';
      return false;
    }
  }

  /** Everything that follows from a change of state, and nothing that a press of the agent does. */
  const follow: (() => undefined | Stop)[] = [
    function gate() {
      const on = draft.unchecked.value === undefined;
      const deadline = session.packs.value?.policy.gateDeadline ?? 0;
      void page.setGate(on, deadline).catch(() => undefined);
      return undefined;
    },
    function readTicket() {
      if (!session.packs.value || !ticket.ticket.value) return;
      usage.once('ticket.read');
      const seen: Record<string, string> = {};
      const { flaggedAt } = ticket.memory.peek();
      for (const flag of assist.flags.value) {
        usage.once('flag.raised', { rule: ruleRef(flag) });
        if (!flaggedAt[flag.category]) seen[flag.category] = new Date(world.now()).toISOString();
      }
      if (Object.keys(seen).length > 0) ticket.remember({ flaggedAt: { ...flaggedAt, ...seen } });
      return undefined;
    },
    function showSop() {
      const sop = assist.current.value?.sop;
      if (!sop || view.folded.value) return;
      usage.once('sop.shown', { sop: sopRef(sop) });
      const timer = setTimeout(() => {
        if (document.visibilityState === 'visible') usage.once('sop.seen', { sop: sopRef(sop) });
      }, GLANCE);
      return () => clearTimeout(timer);
    },
    function warmChecks() {
      if (!draft.context.value) return;
      // After the frame in which the ticket is painted.
      const timer = setTimeout(draft.prepare, 30);
      return () => clearTimeout(timer);
    },
    function learn() {
      return learning.follow();
    },
    reading.adapt,
    function readCasesWords() {
      if (later.parts.value) void lessons.loadWords();
      return undefined;
    },
    function readLessons() {
      if (later.parts.value && lessons.reader.value) void lessons.load();
      return undefined;
    },
    function followClosedLoops() {
      loops.value = later.parts.value?.createClosedLoops(world, session, ticket);
      return loops.peek()?.start();
    },
    function readVerdicts() {
      judging.recall();
      return undefined;
    },
    function openSop() {
      const now = view.view.value;
      const read = now.name === 'sop' ? assist.sops.value.get(now.id) : undefined;
      // Ticking its steps is working with it as much as opening it is.
      const sop = read ?? assist.following.value;
      if (sop) usage.once('sop.opened', { sop: sopRef(sop) });
      return undefined;
    },
  ];

  async function start(): Promise<Stop> {
    // Beside the content, so that the first ticket is matched with what was learned before.
    await Promise.all([session.start(), learning.start()]);
    const rereadLearned = () => {
      if (document.visibilityState === 'visible') learning.reread();
    };
    document.addEventListener('visibilitychange', rereadLearned);
    const stops = [
      () => document.removeEventListener('visibilitychange', rereadLearned),
      ...follow.map((reaction) => effect(reaction)),
      view.start(),
      lessons.start(),
      handOver.start(),
      draft.followGrammar(),
      backend.onChange((what) => {
        const read = what === 'packs' ? session.readContent : escalations.refresh;
        read().catch(() => undefined);
        if (what === 'escalations') void loops.peek()?.read();
      }),
    ];
    await page.resize(view.width.value).catch(() => undefined);
    world.port.start(port);
    setTimeout(later.load);
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    world,
    session,
    ticket,
    reading,
    usage,
    assist,
    learning,
    escalations,
    drafts,
    later,
    macros,
    journal,
    draft,
    scores,
    judging,
    lessons,
    loops,
    view,
    handOver,
    answer,
    returned,
    told,
    tellBy,
    untold,
    urgentCall,
    phoneOf,
    loud,
    focus,
    escalate,
    nextStep,
    putInReply,
    jump,
    trouble,
    attempt,
    start,
  };
}

export type Panel = ReturnType<typeof createPanel>;
