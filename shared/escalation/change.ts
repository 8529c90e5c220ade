import type { Escalation, Person } from '../model/escalation.ts';
import type { EscalationAction, SystemAction } from '../model/escalation-action.ts';
import type { Calendar } from '../model/packs.ts';
import { dueFrom, pause, resume, withLimits, wordGiven } from './clocks.ts';

/** What an allowed action changes. Pure. */

export interface Around {
  /** Of the escalation; absent: every minute counts. */
  calendar?: Calendar | undefined;
  /** Whom a hand-over names. */
  to?: Person | undefined;
  /** Number of the case that an action names. */
  other?: string | undefined;
  /** Version of the tree of causes. */
  causes?: string | undefined;
  /** The clocks of another severity. */
  limits?: Escalation['limits'];
}

export interface Change {
  set: Partial<Escalation>;
  drop?: readonly (keyof Escalation)[];
}

/** After the answer it depends on what is known by whom. */
const settled = ({ informedAt, rootCause }: Partial<Escalation>) =>
  informedAt ? (rootCause ? 'recorded' : 'informed') : 'resolved';
const isSettled = ({ state }: Escalation) =>
  state === 'resolved' || state === 'informed' || state === 'recorded';

const goesOn: readonly (keyof Escalation)[] = ['waiting', 'left'];

/** Nobody waits any more: the clocks that stood still run again. */
function wakened(escalation: Escalation, { calendar }: Around, at: number): Change {
  if (!escalation.left) return { set: {}, drop: goesOn };
  // An agent's reply that was pressed offline, or by a slow clock, may be older than the question.
  const since = Date.parse(escalation.waiting?.since ?? '');
  const moment = Number.isFinite(since) ? Math.max(at, since) : at;
  return { set: resume(escalation, calendar, moment), drop: goesOn };
}

function waits(
  escalation: Escalation,
  waiting: NonNullable<Escalation['waiting']>,
  { calendar }: Around,
  at: number,
): Change {
  // From one wait to another: what stood still runs first, so that no time is counted twice.
  const running = { ...escalation, ...wakened(escalation, { calendar }, at).set };
  delete running.left;
  return {
    set: {
      due: running.due,
      state: 'waiting',
      waiting,
      ...pause(running, waiting.on, calendar, at),
    },
  };
}

const answered = (escalation: Escalation, at: string, around: Around): Change => {
  const { set, drop } = wakened(escalation, around, Date.parse(at));
  return {
    set: { ...set, state: settled(escalation), answeredAt: escalation.answeredAt ?? at },
    ...(drop ? { drop } : {}),
  };
};

export function changeOf(
  escalation: Escalation,
  action: EscalationAction | SystemAction,
  by: Person,
  at: string,
  around: Around,
): Change {
  const moment = Date.parse(at);
  const { calendar } = around;
  const acknowledged = { acknowledgedAt: escalation.acknowledgedAt ?? at };
  const owned = { ...acknowledged, owner: escalation.owner ?? by };
  const begun = escalation.state === 'raised' ? 'accepted' : escalation.state;
  const word = () => wordGiven(escalation, calendar, moment);
  switch (action.do) {
    case 'take':
      return {
        set: {
          ...acknowledged,
          owner: by,
          state: begun,
          ...(escalation.due.update ? {} : word()),
        },
        drop: ['snoozed'],
      };
    case 'work':
      return {
        set: { ...owned, state: 'working', ...wakened(escalation, around, moment).set },
        drop: goesOn,
      };
    case 'assign':
      return { set: { owner: action.to } };
    case 'hand-over':
      return around.to
        ? { set: { ...acknowledged, owner: around.to }, drop: ['snoozed'] }
        : { set: acknowledged, drop: ['owner', 'snoozed'] };
    case 'ask': {
      const heard = { ...escalation, ...word() };
      const { set } = waits(heard, { on: 'agent', since: at }, around, moment);
      return { set: { ...owned, ...set } };
    }
    case 'wait': {
      const { on, reason, until } = action;
      const waiting = { on, since: at, reason, ...(until ? { until } : {}) };
      return { set: { ...owned, ...waits(escalation, waiting, around, moment).set } };
    }
    case 'resume':
    case 'wait-over':
    case 'reply': {
      const forAgent = escalation.waiting?.on === 'agent';
      if (action.do === 'reply' && !forAgent) return { set: {}, drop: ['snoozed'] };
      const { set } = wakened(escalation, around, moment);
      const state = escalation.answeredAt ? settled(escalation) : 'working';
      return { set: { ...set, state }, drop: [...goesOn, 'snoozed'] };
    }
    case 'update': {
      // While it waits the clock keeps its full length, and runs again with it.
      const { limits, left } = escalation;
      const paused = limits && left?.update !== undefined;
      return {
        set: {
          ...owned,
          state: begun,
          ...(paused ? { left: { ...left, update: limits.update } } : word()),
        },
      };
    }
    case 'answer':
    case 'broadcast': {
      const { set, drop = [] } = answered(escalation, at, around);
      return { set: { ...owned, ...set }, drop: [...drop, 'snoozed'] };
    }
    case 'answered-with': {
      // The desk of the other one has it.
      const { set, ...change } = answered(escalation, at, around);
      return { ...change, set: { ...acknowledged, ...set } };
    }
    case 'return':
    case 'reroute': {
      // A hand-back is no acknowledgement: the clock runs until a desk really has it, and nobody owes the next word.
      const { set } = wakened(escalation, around, moment);
      const { update: _, ...due } = set.due ?? escalation.due;
      const next: Partial<Escalation> =
        action.do === 'return' ? { state: 'returned' } : { state: 'raised', queue: action.queue };
      return {
        set: { ...set, due, ...next },
        drop: [...goesOn, 'owner', 'acknowledgedAt', 'snoozed'],
      };
    }
    case 'severity': {
      const clocks = around.limits && withLimits(escalation, around.limits, calendar, moment);
      return { set: { severity: action.severity, ...clocks } };
    }
    case 'inform': {
      const informedAt = escalation.informedAt ?? at;
      return {
        set: {
          informedAt,
          ...(isSettled(escalation) ? { state: settled({ ...escalation, informedAt }) } : {}),
        },
      };
    }
    case 'cause': {
      const { rootCause, resolution, disposition } = action;
      return {
        set: {
          rootCause,
          resolution,
          ...(disposition ? { disposition } : {}),
          ...(around.causes ? { causes: around.causes } : {}),
          ...(isSettled(escalation) ? { state: settled({ ...escalation, rootCause }) } : {}),
        },
      };
    }
    case 'close':
      return { set: { ...owned, state: 'closed', closedAt: at }, drop: [...goesOn, 'snoozed'] };
    case 'closed-with':
      return { set: { state: 'closed', closedAt: at }, drop: [...goesOn, 'snoozed'] };
    case 'reopen': {
      // The new outcome has to be told and its cause recorded again before it can be closed again.
      const { limits } = escalation;
      const due = limits ? dueFrom(limits, calendar, moment) : escalation.due;
      return {
        set: {
          state: 'accepted',
          reopened: escalation.reopened + 1,
          due: { ...due, acknowledge: escalation.due.acknowledge },
        },
        drop: ['closedAt', 'answeredAt', 'informedAt', 'rootCause', 'resolution', 'disposition'],
      };
    }
    case 'snooze':
      return { set: { snoozed: { until: action.until, reason: action.reason, by } } };
    case 'wake':
      return { set: {}, drop: ['snoozed'] };
    case 'watch':
    case 'unwatch': {
      const others = escalation.watchers.filter(({ id }) => id !== by.id);
      return { set: { watchers: action.do === 'watch' ? [...others, by] : others } };
    }
    case 'link':
      return { set: { link: { kind: action.kind, to: action.to, number: around.other ?? '' } } };
    case 'unlink':
      return { set: {}, drop: ['link'] };
    case 'linked':
      return { set: { linked: escalation.linked + 1 } };
    case 'unlinked':
      return { set: { linked: Math.max(0, escalation.linked - 1) } };
    case 'measure': {
      const { id, text, owner, due } = action;
      return { set: { measures: [...escalation.measures, { id, text, owner, due }] } };
    }
    case 'measure-done':
    case 'measure-verified':
      return {
        set: {
          measures: escalation.measures.map((measure) => {
            if (measure.id !== action.measure) return measure;
            if (action.do === 'measure-done') return { ...measure, doneAt: measure.doneAt ?? at };
            const { doneAt: _, verifiedAt: __, verifiedBy: ___, ...open } = measure;
            return action.held ? { ...measure, verifiedAt: at, verifiedBy: by } : open;
          }),
        },
      };
    case 'erase':
      return { set: { erased: action.reason } };
    case 'alarm': {
      const { desk, watcher } = action;
      const { told = [], watchers } = escalation;
      const watched = !watcher || watchers.some(({ id }) => id === watcher.id);
      return {
        set: {
          ...(desk && !told.includes(desk) ? { told: [...told, desk] } : {}),
          ...(watched ? {} : { watchers: [...watchers, watcher] }),
        },
      };
    }
    case 'note':
      return { set: {} };
  }
}
