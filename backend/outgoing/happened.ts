import type { Escalation, EscalationEvent } from '../../shared/model/escalation.ts';
import type { ToldEscalation, WebhookEventType } from '../../shared/model/webhook.ts';
import type { Outgoing } from './enqueue.ts';

/** What each line of a timeline is for other systems. A line that is not here is nobody's business outside. */
const typeOf: Record<string, WebhookEventType> = {
  raise: 'escalation.raised',
  take: 'escalation.accepted',
  return: 'escalation.returned',
  reroute: 'escalation.rerouted',
  ask: 'escalation.waiting',
  wait: 'escalation.waiting',
  reply: 'escalation.answered',
  resume: 'escalation.answered',
  'wait-over': 'escalation.answered',
  answer: 'escalation.resolved',
  'answered-with': 'escalation.resolved',
  broadcast: 'escalation.broadcast',
  inform: 'escalation.informed',
  close: 'escalation.closed',
  'closed-with': 'escalation.closed',
  reopen: 'escalation.reopened',
  alarm: 'escalation.alarm',
  link: 'escalation.linked',
  linked: 'escalation.linked',
};

/** The escalation without a word of what people wrote. */
export function told(escalation: Escalation): ToldEscalation {
  const { ticket, due } = escalation;
  const { acknowledgedAt, answeredAt, informedAt, closedAt, rootCause } = escalation;
  return {
    id: escalation.id,
    number: escalation.number,
    state: escalation.state,
    category: escalation.category,
    severity: escalation.severity,
    queue: escalation.queue,
    ...(ticket.market ? { market: ticket.market } : {}),
    ticket: { console: ticket.console, id: ticket.id },
    raisedBy: escalation.raisedBy.id,
    ...(escalation.owner ? { owner: escalation.owner.id } : {}),
    raisedAt: escalation.raisedAt,
    ...(acknowledgedAt ? { acknowledgedAt } : {}),
    ...(answeredAt ? { answeredAt } : {}),
    ...(informedAt ? { informedAt } : {}),
    ...(closedAt ? { closedAt } : {}),
    due: {
      acknowledge: due.acknowledge,
      answer: due.answer,
      inform: due.inform,
      resolve: due.resolve,
    },
    ...(rootCause ? { rootCause } : {}),
    revision: escalation.revision,
  };
}

/** What other systems hear of a line that was just added; nothing when it is none of theirs. */
export function happened(escalation: Escalation, line: EscalationEvent): Outgoing | undefined {
  const type = typeOf[line.do];
  if (!type) return undefined;
  const { clock, level, other } = line;
  return {
    type,
    subject: escalation.id,
    key: line.id,
    line: line.id,
    at: line.at,
    data: {
      escalation: told(escalation),
      ...(clock && level ? { alarm: { clock, level } } : {}),
      ...(other ? { other } : {}),
    },
  };
}
