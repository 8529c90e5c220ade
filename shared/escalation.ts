import type { Me } from './model/account.ts';
import type {
  Escalation,
  EscalationAction,
  EscalationEvent,
  RaiseEscalation,
} from './model/escalation.ts';
import type { Route } from './model/packs.ts';

/** What may become of an escalation, by whom. Pure: the same on the desk, in the backend and in tests. */

const minutesAfter = (start: number, minutes: number) =>
  new Date(start + minutes * 60_000).toISOString();
const asIso = (time: number) => new Date(time).toISOString();
const person = ({ id, name }: Me) => ({ id, name });

/** A new escalation. Its clocks run from when the agent pressed the key, which is never in the future. */
export function raise(
  body: RaiseEscalation,
  by: Me,
  route: Route,
  number: string,
  now: Date,
): Escalation {
  const start = Math.min(Date.parse(body.raisedAt), now.getTime());
  return {
    ...body,
    raisedAt: asIso(start),
    number,
    state: 'raised',
    raisedBy: { ...person(by), site: by.site, team: by.team },
    receivedAt: now.toISOString(),
    due: {
      acknowledge: minutesAfter(start, route.acknowledgeWithin),
      answer: minutesAfter(start, route.answerWithin),
      inform: minutesAfter(start, route.informWithin),
      resolve: minutesAfter(start, route.resolveWithin),
    },
    revision: 1,
    events: [{ id: body.id, do: 'raise', at: asIso(start), by: person(by), queue: body.queue }],
  };
}

/** Did this person or their team raise it? */
export const isOwnTeam = ({ raisedBy }: Pick<Escalation, 'raisedBy'>, me: Me) =>
  raisedBy.id === me.id || (raisedBy.site === me.site && raisedBy.team === me.team);

/** May this person read it? Agents: their own and their team's. Everybody else: all of the workspace. */
export const maySee = (escalation: Pick<Escalation, 'raisedBy'>, me: Me) =>
  me.role !== 'agent' || isOwnTeam(escalation, me);

const agentActions = new Set<EscalationAction['do']>(['reply', 'inform', 'reroute']);

/** What is missing before it can be closed, in words; empty when nothing is. */
export function missingToClose(escalation: Escalation): string[] {
  return [
    ...(escalation.informedAt ? [] : ['that the customer was told']),
    ...(escalation.rootCause ? [] : ['the root cause']),
    ...(escalation.resolution ? [] : ['the resolution']),
  ];
}

function refusal(escalation: Escalation, action: EscalationAction, by: Me): string | undefined {
  const { number, state } = escalation;
  if (by.role === 'agent') {
    if (!agentActions.has(action.do)) return `Only a specialist can ${action.do} ${number}.`;
    if (!isOwnTeam(escalation, by)) return `${number} was raised by another team.`;
    if (action.do === 'reroute' && state !== 'returned') {
      return `${number} can be sent to another queue after it was handed back.`;
    }
  }
  if (action.do === 'reopen') return state === 'closed' ? undefined : `${number} is not closed.`;
  if (state === 'closed') return `${number} is closed; a specialist can reopen it.`;
  if (state === 'returned' && specialistWork.has(action.do)) {
    return `${number} was handed back; send it to a queue first.`;
  }
  const missing = action.do === 'close' ? missingToClose(escalation) : [];
  if (missing.length > 0) return `${number} cannot be closed yet: record ${listed(missing)}.`;
  return undefined;
}
const specialistWork = new Set<EscalationAction['do']>(['take', 'ask', 'answer', 'return']);
const listed = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

type Change = { set: Partial<Escalation>; drop?: (keyof Escalation)[] };

/** What an allowed action changes. The first acknowledgement, answer and closing stop their clocks. */
function changeOf(escalation: Escalation, action: EscalationAction, by: Me, at: string): Change {
  const acknowledged = { acknowledgedAt: escalation.acknowledgedAt ?? at };
  const owned = { ...acknowledged, owner: escalation.owner ?? person(by) };
  switch (action.do) {
    case 'take': {
      const state = escalation.state === 'raised' ? 'accepted' : escalation.state;
      return { set: { ...acknowledged, owner: person(by), state } };
    }
    case 'ask':
      return { set: { ...owned, state: 'waiting' } };
    case 'reply':
      return { set: escalation.state === 'waiting' ? { state: 'accepted' } : {} };
    case 'answer':
      return {
        set: { ...owned, state: 'resolved', answeredAt: escalation.answeredAt ?? at },
      };
    case 'return':
      // A hand-back is no acknowledgement: the clock runs until a desk really has it.
      return { set: { state: 'returned' }, drop: ['owner', 'acknowledgedAt'] };
    case 'reroute':
      return {
        set: { state: 'raised', queue: action.queue },
        drop: ['owner', 'acknowledgedAt'],
      };
    case 'inform':
      return { set: { informedAt: escalation.informedAt ?? at } };
    case 'cause':
      return { set: { rootCause: action.rootCause, resolution: action.resolution } };
    case 'close':
      return { set: { ...owned, state: 'closed', closedAt: at } };
    case 'reopen':
      // The new outcome has to be told and its cause recorded again before it can be closed again.
      return {
        set: { state: 'accepted' },
        drop: ['closedAt', 'informedAt', 'rootCause', 'resolution'],
      };
  }
}

/** What the timeline shows of an action. */
function eventOf(action: EscalationAction, by: Me, at: string): EscalationEvent {
  const event: EscalationEvent = { id: action.id, do: action.do, at, by: person(by) };
  if ('text' in action) event.text = action.text;
  if ('words' in action && action.words) event.words = action.words;
  if ('reason' in action) event.text = action.reason;
  if ('queue' in action && action.queue) event.queue = action.queue;
  if (action.do === 'cause') {
    event.text = action.resolution;
    event.rootCause = action.rootCause;
  }
  return event;
}

/**
 * The escalation after an action, or why not. An action that was done already changes nothing.
 * Agents act later than they pressed (offline), so their own time counts, within reason; the desk is online.
 */
export function apply(
  escalation: Escalation,
  action: EscalationAction,
  by: Me,
  now: Date,
): Escalation | { refused: string } {
  if (escalation.events.some(({ id }) => id === action.id)) return escalation;
  const refused = refusal(escalation, action, by);
  if (refused) return { refused };

  const pressed = Math.max(Date.parse(action.at), Date.parse(escalation.raisedAt));
  const at = asIso(by.role === 'agent' ? Math.min(pressed, now.getTime()) : now.getTime());
  const { set, drop = [] } = changeOf(escalation, action, by, at);
  const next: Escalation = {
    ...escalation,
    ...set,
    revision: escalation.revision + 1,
    events: [...escalation.events, eventOf(action, by, at)],
  };
  for (const key of drop) delete next[key];
  return next;
}
