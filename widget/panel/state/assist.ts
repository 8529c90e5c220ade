import { computed, signal } from '@preact/signals';
import { type MatchResult, match, type SopMatch } from '../../../shared/match/match.ts';
import { NONE } from '../../../shared/match/none.ts';
import { nextStep } from '../../../shared/match/steps.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { detectLanguage } from '../../../shared/text/language.ts';
import type { Engine } from './engine.ts';
import { createFlags, type Moved } from './flags.ts';
import type { Learning, Said } from './learning.ts';
import type { Proven } from './proven.ts';
import type { Session } from './session.ts';
import { sameMatter, sameTicket, type TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

/** At or above this the best match counts as "the SOP of this ticket" for the draft's checks. */
const CLEAR = 0.6;
/** A language less sure than this is not held against a reply. */
const SURE = 0.3;

/** A SOP with the words that spoke for it; without `match` the agent found it alone. */
export interface Candidate {
  sop: Sop;
  match?: SopMatch;
}

export const sopRef = (sop: { id: string; version: number }) => `${sop.id}@${sop.version}`;

/** Of a ticket: its language, flags, the SOPs that may fit, the one the agent follows and how far. */
export function createAssist(
  world: World,
  session: Session,
  ticket: TicketState,
  learning: Learning,
  proven: Proven,
  usage: Usage,
) {
  const sops = computed(() => new Map(session.packs.value?.sops.map((sop) => [sop.id, sop])));
  const { engine } = session;

  const customerText = computed(() =>
    (ticket.ticket.value?.messages ?? [])
      .filter((message) => message.author === 'customer')
      .map((message) => message.text),
  );
  const detect = (text: string) => detectLanguage(text, engine.value?.language);
  /** Language of the latest message, only when sure: what a reply is held to. */
  const sureLang = computed<Language | undefined>(() => {
    const latest = detect(customerText.value.at(-1) ?? '');
    return latest && latest.sure >= SURE ? latest.lang : undefined;
  });
  const lang = computed<Language | undefined>(() => {
    const texts = customerText.value;
    if (sureLang.value) return sureLang.value;
    return detect([ticket.ticket.value?.subject, ...texts].join('\n'))?.lang;
  });

  /** What the agent last moved out of the way, and how to bring it back. */
  const undo = signal<{
    ticket: string;
    kind: Moved;
    name: string;
    act(): void;
  }>();
  function undoable(kind: Moved, name: string, act: () => void) {
    const id = ticket.key.value?.id ?? '';
    undo.value = {
      ticket: id,
      kind,
      name,
      act: () => {
        undo.value = undefined;
        act();
      },
    };
  }

  const { allFlags, flags, dismiss, saidOf } = createFlags(session, ticket, usage, undoable);

  /** Is the agent's pointer or keyboard in the panel? Then nothing changes its place under it. */
  const held = signal(false);
  let last: { of: Ticket; engine: Engine; result: MatchResult } | undefined;
  const result = computed<MatchResult | undefined>(() => {
    const of = ticket.ticket.value;
    const made = engine.value;
    if (!of || !made) return;
    // What was learned since, from this very ticket too, shows on the next one or with the next message.
    const same = last?.engine === made && sameMatter(last.of, of);
    if (last && (same || (held.value && sameTicket(last.of, of)))) return last.result;
    last = { of, engine: made, result: match(made.index, of, allFlags.value, learning.learner()) };
    return last.result;
  });
  const candidates = computed<Candidate[]>(() => {
    const { rejected, none } = ticket.memory.value;
    if (none || result.value?.kind !== 'fits') return [];
    return result.value.matches.flatMap((match) => {
      const sop = sops.value.get(match.id);
      return sop && !rejected.includes(match.id) ? [{ sop, match }] : [];
    });
  });
  const byClicks = computed(() => result.value?.byClicks === true);
  const closest = computed<Candidate | undefined>(() => {
    const match = result.value?.kind === 'none' ? result.value.closest : undefined;
    const sop = match && sops.value.get(match.id);
    return sop && match && !ticket.memory.value.rejected.includes(sop.id)
      ? { sop, match }
      : undefined;
  });

  const following = computed(() => sops.value.get(ticket.memory.value.following ?? ''));
  const current = computed<Candidate | undefined>(() => {
    const followed = following.value;
    if (!followed) return candidates.value[0];
    const match = candidates.value.find(({ sop }) => sop.id === followed.id)?.match;
    return match ? { sop: followed, match } : { sop: followed };
  });
  const others = computed(() =>
    candidates.value.filter(({ sop }) => sop.id !== current.value?.sop.id).slice(0, 3),
  );
  /** The SOP a draft is held to. */
  const guiding = computed(() => {
    if (following.value) return following.value;
    const best = candidates.value[0];
    return best?.match && best.match.probability >= CLEAR ? best.sop : undefined;
  });

  const doneAt = (sop: Sop): Record<string, string> => ticket.memory.value.done[sop.id] ?? {};
  /** Ticked, or proven by the conversation. */
  const done = (sop: Sop) => [...Object.keys(doneAt(sop)).map(Number), ...proven.of(sop).keys()];
  const next = (sop: Sop) => nextStep(sop, done(sop));

  /** What a click of the agent on the ticket in view says, as it was shown. */
  function saying(right: string | undefined, wrong: string[], trust: number): Said | undefined {
    const of = ticket.ticket.peek();
    if (!of) return;
    const seen = result.peek();
    const first = seen?.kind === 'fits' ? seen.matches[0] : seen?.closest;
    // An urgent one is first for its flag, whatever the words say.
    const urgent = allFlags.peek().some(({ severity }) => severity !== 'normal');
    const judged = right !== undefined || (first && wrong.includes(first.id));
    return {
      of,
      ...(right ? { right } : {}),
      version: sops.peek().get(right ?? '')?.version ?? 0,
      wrong: right ? [] : wrong,
      trust,
      ...(seen?.evidence ? { features: seen.evidence.features } : {}),
      ...(seen?.evidence && first && judged && !urgent
        ? { shown: { logit: seen.evidence.logit, hit: right === first.id } }
        : {}),
    };
  }

  /** All that the agent said about this ticket so far, in place of what was said before. */
  function tell() {
    const { following, accepted, none, rejected } = ticket.memory.peek();
    const right = following && accepted ? following : none ? NONE : undefined;
    const said = saying(right, rejected, 1);
    if (said) learning.tell(said);
  }

  /** `pressed`: the agent said so; otherwise its words were put in, which says something once they are sent. */
  function follow(sop: Sop, pressed = true) {
    const { rejected } = ticket.memory.value;
    ticket.remember({
      following: sop.id,
      accepted: pressed,
      none: false,
      rejected: rejected.filter((id) => id !== sop.id),
    });
    if (pressed) tell();
    usage.once('sop.accepted', { sop: sopRef(sop) });
  }

  function tick(sop: Sop, step: number, on: boolean) {
    const { [step]: _, ...rest } = doneAt(sop);
    const steps = on ? { ...rest, [step]: new Date(world.now()).toISOString() } : rest;
    const { following, accepted } = ticket.memory.value;
    if (on && !(following === sop.id && accepted)) follow(sop);
    ticket.remember({ done: { ...ticket.memory.value.done, [sop.id]: steps } });
    proven.hear(sop, step, on);
  }

  /** Its words went out to the customer of the ticket in view: no press, but no guess either. */
  function said(sop: Sop, step: number) {
    const at = new Date(world.now()).toISOString();
    const { done } = ticket.memory.value;
    ticket.remember({ done: { ...done, [sop.id]: { ...doneAt(sop), [step]: at } } });
  }

  function reject(sop: Sop) {
    const { rejected, following, accepted } = ticket.memory.value;
    ticket.remember({
      rejected: [...rejected, sop.id],
      following: following === sop.id ? undefined : following,
    });
    tell();
    usage.once('sop.rejected', { sop: sopRef(sop) });
    undoable('sop', sop.id, () => {
      ticket.remember({
        rejected: ticket.memory.value.rejected.filter((id) => id !== sop.id),
        following,
        accepted,
      });
      tell();
    });
  }

  function noneFits() {
    const { following, accepted } = ticket.memory.value;
    ticket.remember({ none: true, following: undefined });
    tell();
    usage.once('sop.none');
    undoable('none', '', () => {
      ticket.remember({ none: false, following, accepted });
      tell();
    });
  }

  return {
    sops,
    lang,
    detect,
    sureLang,
    customerText,
    allFlags,
    flags,
    candidates,
    closest,
    byClicks,
    following,
    current,
    others,
    guiding,
    doneAt,
    proven: proven.of,
    done,
    next,
    held,
    undo,
    saying,
    follow,
    tick,
    said,
    reject,
    noneFits,
    dismiss,
    saidOf,
  };
}

export type Assist = ReturnType<typeof createAssist>;
