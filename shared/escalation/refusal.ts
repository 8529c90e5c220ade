import type { Me } from '../model/account.ts';
import type { Escalation } from '../model/escalation.ts';
import type { EscalationAction } from '../model/escalation-action.ts';
import { isOwnTeam } from '../scope.ts';

/** Why something cannot be done to an escalation now, in words for the person who tried. Pure. */

type Do = EscalationAction['do'];

const agentsMay = new Set<Do>(['reply', 'inform', 'reroute', 'watch', 'unwatch']);
const readersMay = new Set<Do>(['note', 'watch', 'unwatch']);
const workers = new Set<Me['role']>(['specialist', 'lead', 'admin']);
/** What only a desk that has the case can do. */
const deskWork = new Set<Do>([
  'take',
  'work',
  'hand-over',
  'ask',
  'wait',
  'resume',
  'update',
  'answer',
  'broadcast',
  'return',
]);
/** What goes on after the end. */
const afterwards = new Set<Do>([
  'note',
  'watch',
  'unwatch',
  'measure',
  'measure-done',
  'measure-verified',
]);

/** What is missing before it can be closed, in words; empty when nothing is. */
export function missingToClose(escalation: Escalation): string[] {
  return [
    ...(escalation.informedAt ? [] : ['that the customer was told']),
    ...(escalation.rootCause ? [] : ['the root cause']),
    ...(escalation.resolution ? [] : ['the resolution']),
  ];
}

const listed = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function refusedToPerson(escalation: Escalation, action: EscalationAction, by: Me) {
  const { number, state } = escalation;
  if (workers.has(by.role)) return undefined;
  if (by.role !== 'agent') {
    return readersMay.has(action.do) ? undefined : `Only a specialist can ${action.do} ${number}.`;
  }
  if (!agentsMay.has(action.do)) return `Only a specialist can ${action.do} ${number}.`;
  if (!isOwnTeam(escalation, by)) return `${number} was raised by another team.`;
  if (action.do === 'reroute' && state !== 'returned') {
    return `${number} can be sent to another queue after it was handed back.`;
  }
  return undefined;
}

/** Each action's own conditions. */
function refusedNow(escalation: Escalation, action: EscalationAction, by: Me): string | undefined {
  const { number, owner, waiting, link, linked, measures } = escalation;
  switch (action.do) {
    case 'take':
      return owner && owner.id !== by.id && !action.over
        ? `${owner.name} has ${number}; take it over if they cannot go on.`
        : undefined;
    case 'resume':
      return waiting ? undefined : `${number} is not waiting for anybody.`;
    case 'wake':
      return escalation.snoozed ? undefined : `${number} is not snoozed.`;
    case 'link':
      if (action.to === escalation.id) return `${number} cannot be linked to itself.`;
      if (link) return `${number} is linked to ${link.number}; unlink it first.`;
      return linked > 0
        ? `${number} has cases of its own linked to it; link those to the other one first.`
        : undefined;
    case 'unlink':
      return link ? undefined : `${number} is linked to no other case.`;
    case 'measure-done':
    case 'measure-verified': {
      const measure = measures.find(({ id }) => id === action.measure);
      if (!measure) return `${number} has no such measure.`;
      return action.do === 'measure-verified' && !measure.doneAt
        ? 'It is verified after it was done; mark it done first.'
        : undefined;
    }
    case 'close': {
      const missing = missingToClose(escalation);
      return missing.length > 0
        ? `${number} cannot be closed yet: record ${listed(missing)}.`
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Why a case cannot be linked to this other one. */
export function refusedLink(to: Escalation): string | undefined {
  const { number, link, state, erased } = to;
  if (link) return `${number} is itself linked to ${link.number}; link to that one.`;
  if (state === 'closed') return `${number} is closed; reopen it or link to an open one.`;
  return erased ? `The text of ${number} was erased; link to another one.` : undefined;
}

/** Nothing when this person may do it now. */
export function refusal(
  escalation: Escalation,
  action: EscalationAction,
  by: Me,
): string | undefined {
  const { number, state, erased } = escalation;
  const refused = refusedToPerson(escalation, action, by);
  if (refused) return refused;
  if (erased) return `The text of ${number} was erased; it stays as it is.`;
  if (action.do === 'reopen') return state === 'closed' ? undefined : `${number} is not closed.`;
  if (state === 'closed' && !afterwards.has(action.do)) {
    return `${number} is closed; a specialist can reopen it.`;
  }
  if (state === 'returned' && deskWork.has(action.do)) {
    return `${number} was handed back; send it to a queue first.`;
  }
  return refusedNow(escalation, action, by);
}
