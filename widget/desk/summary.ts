import type { Escalation } from '../../shared/model/escalation.ts';
import { clockTime } from '../words/dates.ts';
import type { DeskProps } from './Desk.tsx';
import { burningOf } from './order.ts';

/** What a case's next owner must know, from the case: where it stands, what was done, what is open, what is due. */
export function summaryOf(escalation: Escalation, { cases, words, language }: DeskProps): string {
  const text = words.casework.handing;
  const now = cases.now.value;
  const time = (iso: string) => clockTime(iso, now, language);
  const { waiting, events, needs, promised, summary } = escalation;
  const stands = waiting
    ? [
        words.casework.waitingOn(words.common.whom[waiting.on], time(waiting.since)),
        waiting.until && words.casework.until(time(waiting.until)),
        waiting.reason && `(${waiting.reason})`,
      ]
        .filter(Boolean)
        .join(' ')
    : words.casework.states[escalation.state];
  // The last words of each side say more than a list of everything.
  const said = events
    .filter(
      ({ do: did, text: line }) =>
        line && ['answer', 'update', 'ask', 'reply', 'note'].includes(did),
    )
    .slice(-3)
    .map(({ at, by, text: line }) => `- ${time(at)} ${by.name}: ${line?.slice(0, 240)}`);
  const open = [
    ...(escalation.answeredAt ? [] : needs),
    ...(promised ? [text.promised(promised.text, promised.by ? time(promised.by) : '')] : []),
    ...(escalation.answeredAt && !escalation.informedAt ? [text.tell] : []),
  ];
  const burns = burningOf(escalation);
  return [
    `${text.about}: ${summary.split('\n')[0]?.slice(0, 300)}`,
    `${text.stands}: ${stands}`,
    ...(said.length > 0 ? [`${text.done}:`, ...said] : [`${text.done}: ${text.nothing}`]),
    `${text.open}: ${open.length > 0 ? open.join('; ') : text.nothing}`,
    ...(burns
      ? [
          `${text.next}: ${words.casework.clocks[burns.clock]}, ${time(new Date(burns.due).toISOString())}`,
        ]
      : []),
  ].join('\n');
}
