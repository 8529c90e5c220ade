import { findEntities, type NumberKind } from '../entities/numbers.ts';
import type { Language } from '../model/language.ts';
import type { Sop } from '../model/sop.ts';
import type { Span } from '../model/span.ts';
import type { Ticket } from '../model/ticket.ts';
import { customerText } from '../text/quoted.ts';
import { asksFor } from './asks.ts';
import { groupsIn, likeness, ownGroups } from './likeness.ts';

/** Why a step counts as done: the agent said its words, the customer gave what it asks for, or specialists were told. */
export type Proof = { step: number } & (
  | { how: 'said' | 'given'; span: Span }
  | { how: 'told'; queue: string }
);

/** An escalation of this ticket, as far as it says which SOP it belongs to. */
export interface Raised {
  category: string;
  queue: string;
  sop?: { id: string } | undefined;
}

/** From this likeness on a reply says a macro; with one of the SOP's required sentences in it from the lower one. */
const saidFrom = { alone: 0.45, required: 0.25 };
const longest = 6000;
const mostMessages = 20;

/**
 * Steps of an SOP that the conversation itself proves, each once, in the order of the steps. A `do` or `check` step is
 * never proven by likeness alone: only by its own macro, or by what it asks the customer for and the customer gave.
 */
export function provenSteps(sop: Sop, ticket: Ticket, raised: readonly Raised[] = []): Proof[] {
  const messages = ticket.messages
    .map(({ author, internal, text }, message) => ({ author, internal, message, text }))
    .filter(({ internal }) => !internal)
    .slice(-mostMessages)
    .map((one) => ({ ...one, text: customerText(one.text.slice(0, longest)) }));
  const proofs = new Map<number, Proof>();
  for (const { author, message, text } of messages) {
    if (author !== 'agent') continue;
    const said = saidMacro(sop, text);
    const step = said ? sop.steps.findIndex(({ macro }) => macro === said.macro) : -1;
    if (said && step >= 0 && !proofs.has(step)) {
      proofs.set(step, { step, how: 'said', span: { message, ...said.span } });
    }
  }
  sop.steps.forEach((step, at) => {
    if (proofs.has(at) || step.macro || step.kind === 'escalate') return;
    const asked = asksFor(step);
    if (asked.length === 0) return;
    const span = firstGiven(
      messages.filter(({ author }) => author === 'customer'),
      asked,
    );
    if (span) proofs.set(at, { step: at, how: 'given', span });
  });
  const told = toldIn(sop, raised);
  if (told) proofs.set(told.step, told);
  return [...proofs.values()].toSorted((a, b) => a.step - b.step);
}

/** A macro in one language, as what only it says; and what it says of the sentences that the SOP requires. */
interface Saying {
  macro: string;
  groups: string[];
  required: string[];
}
const sayings = new WeakMap<Sop, Saying[]>();

function sayingsOf(sop: Sop): Saying[] {
  const known = sayings.get(sop);
  if (known) return known;
  const languages = new Set(sop.macros.flatMap(({ text }) => Object.keys(text) as Language[]));
  const made = [...languages].flatMap((lang) => {
    const texts = sop.macros.map(({ text }) => text[lang] ?? '');
    const own = ownGroups(texts);
    const accepts = sop.required.flatMap((one) => one.accepts[lang] ?? []);
    return sop.macros.map(({ id }, at) => ({
      macro: id,
      groups: own[at] ?? [],
      required: accepts.filter((words) => texts[at]?.toLowerCase().includes(words)),
    }));
  });
  sayings.set(sop, made);
  return made;
}

/** The macro that a reply says best, if it says one. */
function saidMacro(
  sop: Sop,
  reply: string,
): { macro: string; span: Omit<Span, 'message'> } | undefined {
  let best: { macro: string; like: number; span: Omit<Span, 'message'> } | undefined;
  const said = groupsIn(reply);
  const plain = reply.toLowerCase();
  for (const { macro, groups, required } of sayingsOf(sop)) {
    const { like, from, to } = likeness(groups, said);
    const least = required.some((words) => plain.includes(words))
      ? saidFrom.required
      : saidFrom.alone;
    if (like < least || (best && best.like >= like)) continue;
    best = { macro, like, span: { start: from, end: to, text: reply.slice(from, to) } };
  }
  return best;
}

/** All that a step asks for must be there; the span is the first of it. */
function firstGiven(
  messages: readonly { message: number; text: string }[],
  asked: readonly NumberKind[],
): Span | undefined {
  const given = messages.flatMap(({ message, text }) =>
    findEntities(text)
      .filter(({ kind }) => asked.includes(kind))
      .map(({ kind, start, end, text }) => ({ kind, span: { message, start, end, text } })),
  );
  return asked.every((kind) => given.some((one) => one.kind === kind)) ? given[0]?.span : undefined;
}

/** Specialists were told under this SOP, or of what it says to tell them; with several such steps nobody knows which. */
function toldIn(sop: Sop, raised: readonly Raised[]): Proof | undefined {
  const steps = sop.steps.flatMap(({ kind }, at) => (kind === 'escalate' ? [at] : []));
  const [step] = steps;
  if (step === undefined || steps.length > 1) return undefined;
  const one = raised.find(
    (escalation) =>
      escalation.sop?.id === sop.id ||
      (!escalation.sop &&
        sop.escalate.some(
          ({ category, queue }) =>
            category === escalation.category && (!queue || queue === escalation.queue),
        )),
  );
  return one && { step, how: 'told', queue: one.queue };
}
