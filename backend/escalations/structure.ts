import type { Escalation, EscalationEvent } from '../../shared/model/escalation.ts';

/**
 * An escalation is kept in two parts: its structure, in the open, and what people wrote, sealed. Each text is in one
 * place, the event that brought it, so that erasing that erases it.
 */

type Some<T> = NonNullable<T>;

/** Ids, names of staff, times, numbers and states. */
export type EventStructure = Omit<EscalationEvent, 'text' | 'words'>;

export interface Structure
  extends Omit<
    Escalation,
    | 'events'
    | 'summary'
    | 'needs'
    | 'tried'
    | 'promised'
    | 'evidence'
    | 'resolution'
    | 'ticket'
    | 'waiting'
    | 'snoozed'
    | 'measures'
  > {
  ticket: Omit<Escalation['ticket'], 'subject' | 'customer'>;
  promised?: Omit<Some<Escalation['promised']>, 'text'>;
  waiting?: Omit<Some<Escalation['waiting']>, 'reason'>;
  snoozed?: Omit<Some<Escalation['snoozed']>, 'reason'>;
  measures: Omit<Escalation['measures'][number], 'text'>[];
}

/** What the agent wrote when they raised it. */
export interface RaisedText {
  summary: string;
  needs: string[];
  evidence: Escalation['evidence'];
  subject: string;
  customer?: string;
  tried?: string;
  promised?: string;
}

/** What is sealed of one event. */
export interface EventText {
  text?: string;
  words?: string;
  raised?: RaisedText;
}

/** In the place of text that was erased. */
const gone = '—';

export function structureOf(escalation: Escalation): Structure {
  const { events: _, summary, needs, tried, evidence, resolution, ...rest } = escalation;
  const { ticket, promised, waiting, snoozed, measures, ...plain } = rest;
  const { subject, customer, ...where } = ticket;
  const structure: Structure = {
    ...plain,
    ticket: where,
    measures: measures.map(({ text, ...measure }) => measure),
  };
  if (promised) structure.promised = promised.by ? { by: promised.by } : {};
  if (waiting) {
    const { reason, ...wait } = waiting;
    structure.waiting = wait;
  }
  if (snoozed) structure.snoozed = { until: snoozed.until, by: snoozed.by };
  return structure;
}

export function eventStructureOf({ text, words, ...event }: EscalationEvent): EventStructure {
  return event;
}

/** Nothing when nobody wrote anything. */
export function eventTextOf(event: EscalationEvent, escalation: Escalation): EventText | undefined {
  const { text, words } = event;
  const said = { ...(text ? { text } : {}), ...(words ? { words } : {}) };
  if (event.do !== 'raise') return text || words ? said : undefined;
  const { summary, needs, evidence, tried, promised, ticket } = escalation;
  return {
    ...said,
    raised: {
      summary,
      needs,
      evidence,
      subject: ticket.subject,
      ...(ticket.customer ? { customer: ticket.customer } : {}),
      ...(tried ? { tried } : {}),
      ...(promised ? { promised: promised.text } : {}),
    },
  };
}

/** Both parts together again. `raised`: absent when it was erased. */
export function escalationOf(
  structure: Structure,
  raised: RaisedText | undefined,
  events: EscalationEvent[],
): Escalation {
  const { ticket, promised, waiting, snoozed, measures, ...plain } = structure;
  const { summary = gone, needs = [], evidence = [], subject = gone, customer } = raised ?? {};
  const lastText = (did: string) => events.findLast((event) => event.do === did)?.text;
  const paused = events.findLast(({ do: did }) => did === 'wait' || did === 'ask');
  const whole: Escalation = {
    ...plain,
    summary,
    needs,
    evidence,
    ticket: { ...ticket, subject, ...(customer ? { customer } : {}) },
    measures: measures.map((measure) => ({
      ...measure,
      text: events.find(({ id }) => id === measure.id)?.text ?? gone,
    })),
    events,
  };
  if (raised?.tried) whole.tried = raised.tried;
  if (promised && raised?.promised !== undefined) {
    whole.promised = { ...promised, text: raised.promised };
  }
  // An `ask` is a wait too, without a reason.
  const reason = paused?.do === 'wait' ? paused.text : undefined;
  if (waiting) whole.waiting = { ...waiting, ...(reason ? { reason } : {}) };
  if (snoozed) whole.snoozed = { ...snoozed, reason: lastText('snooze') ?? gone };
  if (plain.rootCause) whole.resolution = lastText('cause') ?? gone;
  return whole;
}
