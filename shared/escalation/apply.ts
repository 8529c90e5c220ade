import type { Me } from '../model/account.ts';
import type { Escalation, EscalationEvent, Person } from '../model/escalation.ts';
import type { EscalationAction, SystemAction } from '../model/escalation-action.ts';
import { type Around, changeOf } from './change.ts';
import { refusal } from './refusal.ts';

/** What may become of an escalation, by whom. Pure: the same on the desk, in the backend and in tests. */

/** Deskside itself, where a clock or a link did something. */
export const deskside: Person = { id: 'deskside', name: 'Deskside' };

const internal = new Set<string>([
  'note',
  'hand-over',
  'snooze',
  'wake',
  'alarm',
  'assign',
  'wait-over',
  'linked',
  'unlinked',
  'measure',
  'measure-done',
  'measure-verified',
]);

const asWord = (value: unknown): string =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : String(value ?? '');

/** What an auditor wants to see of a change. People and desks by id, times as they are, never what somebody wrote. */
function changesOf(before: Escalation, after: Escalation): [string, string, string][] {
  const fields = ['state', 'queue', 'severity', 'owner', 'rootCause', 'disposition'] as const;
  const plain = fields.map((key) => [key, asWord(before[key]), asWord(after[key])] as const);
  const clocks = (['acknowledge', 'answer', 'update', 'inform', 'resolve'] as const).map(
    (clock) => [`due.${clock}`, before.due[clock] ?? '', after.due[clock] ?? ''] as const,
  );
  const link = ['link', before.link?.number ?? '', after.link?.number ?? ''] as const;
  return [...plain, ...clocks, link]
    .filter(([, from, to]) => from !== to)
    .map(([key, from, to]) => [key, from, to]);
}

/** What the timeline shows of an action. */
function eventOf(
  action: EscalationAction | SystemAction,
  by: Person,
  at: string,
  around: Around,
): EscalationEvent {
  const event: EscalationEvent = { id: action.id, do: action.do, at, by };
  if (internal.has(action.do)) event.internal = true;
  if ('text' in action) event.text = action.text;
  if ('words' in action && action.words) event.words = action.words;
  if ('reason' in action && action.reason) event.text = action.reason;
  if ('queue' in action && action.queue) event.queue = action.queue;
  if ('on' in action) event.on = action.on;
  if ('until' in action && action.until) event.until = action.until;
  if ('measure' in action) event.measure = action.measure;
  if ('held' in action) event.held = action.held;
  if ('kind' in action) event.kind = action.kind;
  if ('from' in action) event.other = action.from;
  if (action.do === 'link' && around.other) event.other = around.other;
  if (action.do === 'hand-over' && around.to) event.to = around.to;
  if (action.do === 'assign') event.to = action.to;
  if (action.do === 'measure') event.measure = action.id;
  if (action.do === 'cause') {
    event.text = action.resolution;
    event.rootCause = action.rootCause;
  }
  if (action.do === 'alarm') {
    event.clock = action.clock;
    event.level = action.level;
    event.told = action.told;
    if (action.toAgent) delete event.internal;
    if (action.step !== undefined) event.step = action.step;
  }
  return event;
}

function applied(
  before: Escalation,
  action: EscalationAction | SystemAction,
  by: Person,
  at: string,
  around: Around,
): Escalation {
  const { set, drop = [] } = changeOf(before, action, by, at, around);
  const after: Escalation = { ...before, ...set, revision: before.revision + 1 };
  for (const key of drop) delete after[key];
  const event = eventOf(action, by, at, around);
  const changes = changesOf(before, after);
  if (changes.length > 0) event.changes = changes;
  after.events = [...before.events, event];
  return after;
}

const done = (escalation: Escalation, { id }: { id: string }) =>
  escalation.events.some((event) => event.id === id);

/**
 * The escalation after an action, or why not. An action that was done already changes nothing.
 * Agents act later than they pressed (offline), so their own time counts, within reason; the desk is online.
 */
export function apply(
  escalation: Escalation,
  action: EscalationAction,
  by: Me,
  now: Date,
  around: Around = {},
): Escalation | { refused: string } {
  if (done(escalation, action)) return escalation;
  const refused = refusal(escalation, action, by);
  if (refused) return { refused };
  const pressed = Math.max(Date.parse(action.at), Date.parse(escalation.raisedAt));
  const at = by.role === 'agent' ? Math.min(pressed, now.getTime()) : now.getTime();
  const person = { id: by.id, name: by.name };
  return applied(escalation, action, person, new Date(at).toISOString(), around);
}

/** The same for what Deskside does itself, which nobody refuses. */
export function applyOwn(
  escalation: Escalation,
  action: SystemAction,
  around: Around = {},
): Escalation {
  if (done(escalation, action)) return escalation;
  return applied(escalation, action, deskside, action.at, around);
}
