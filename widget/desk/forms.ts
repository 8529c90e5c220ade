import type { Escalation } from '../../shared/model/escalation.ts';
import { severities, waitingOn } from '../../shared/model/names.ts';
import { local } from '../words/words.ts';
import type { CaseProps } from './case.ts';
import type { ActionInput } from './cases.ts';
import { summaryOf } from './summary.ts';

/** The small forms above the timeline: which fields they have, and what they make. */

export const formNames = [
  'reroute',
  'return',
  'reopen',
  'wait',
  'severity',
  'snooze',
  'hand-over',
  'link',
] as const;
export type FormName = (typeof formNames)[number];

export interface Field {
  name: string;
  label: string;
  /** `until`: a choice of times; its value is a number of minutes, `morning`, or empty. `case`: the id of a case. */
  kind: 'line' | 'area' | 'choice' | 'until' | 'case';
  choices?: [value: string, label: string][];
  /** Said when it was left empty; absent: it may be. */
  missing?: string;
  start?: string;
}

export type Values = Record<string, string>;
export interface Form {
  send: string;
  fields: Field[];
  input(values: Values): ActionInput;
  /** What takes it back, where nobody else has noticed yet. */
  undo?: ActionInput;
}

const morningHour = 9;

/** When this choice ends, in ms. */
export function endOf(choice: string, now: number): number {
  if (choice !== 'morning') return now + Number(choice) * 60_000;
  const next = new Date(now);
  next.setDate(next.getDate() + 1);
  next.setHours(morningHour, 0, 0, 0);
  return next.getTime();
}

const iso = (choice: string, now: number) => new Date(endOf(choice, now)).toISOString();

function makers(props: CaseProps): Record<FormName, () => Form> {
  const { cases, escalation, words, language, people } = props;
  const text = words.desk;
  const more = words.casework;
  const now = cases.now.value;
  const others = (cases.packs.value?.queues ?? [])
    .filter(({ id }) => id !== escalation.queue)
    .map(({ id, name }): [string, string] => [id, local(name, language)]);
  const reason: Field = {
    name: 'reason',
    label: text.reason,
    kind: 'line',
    missing: text.reasonFirst,
  };
  return {
    reroute: () => ({
      send: text.send,
      fields: [
        {
          name: 'queue',
          label: text.toDesk,
          kind: 'choice',
          choices: others,
          start: others[0]?.[0] ?? '',
        },
        { name: 'reason', label: more.reasonMay, kind: 'line' },
      ],
      input: ({ queue = '', reason: why }) => ({
        do: 'reroute',
        queue,
        ...(why ? { reason: why } : {}),
      }),
    }),
    return: () => ({
      send: text.return,
      fields: [
        {
          name: 'queue',
          label: text.toDesk,
          kind: 'choice',
          choices: [['', text.noOtherDesk], ...others],
        },
        reason,
      ],
      input: ({ queue, reason: why = '' }) => ({
        do: 'return',
        reason: why,
        ...(queue ? { queue } : {}),
      }),
    }),
    reopen: () => ({
      send: more.do.reopen,
      fields: [reason],
      input: ({ reason: why = '' }) => ({ do: 'reopen', reason: why }),
    }),
    wait: () => ({
      send: more.do.wait,
      fields: [
        {
          name: 'on',
          label: more.waitFor,
          kind: 'choice',
          choices: waitingOn.map((one) => [one, words.common.whom[one]]),
          start: 'customer',
        },
        { name: 'until', label: more.lookAgain, kind: 'until' },
        { ...reason, label: more.waitReason },
      ],
      input: ({ on, until, reason: why = '' }) => ({
        do: 'wait',
        on: waitingOn.find((one) => one === on) ?? 'customer',
        reason: why,
        ...(until ? { until: iso(until, now) } : {}),
      }),
    }),
    severity: () => ({
      send: more.change,
      fields: [
        {
          name: 'severity',
          label: more.filters.severity,
          kind: 'choice',
          choices: severities
            .filter((one) => one !== escalation.severity)
            .map((one) => [one, words.common.severities[one]]),
          start: severities.find((one) => one !== escalation.severity) ?? 'normal',
        },
        reason,
      ],
      input: ({ severity, reason: why = '' }) => ({
        do: 'severity',
        severity: severities.find((one) => one === severity) ?? escalation.severity,
        reason: why,
      }),
    }),
    snooze: () => ({
      send: more.do.snooze,
      fields: [
        {
          name: 'until',
          label: more.snoozeUntil,
          kind: 'until',
          start: '60',
          missing: more.timeFirst,
        },
        reason,
      ],
      input: ({ until = '60', reason: why = '' }) => ({
        do: 'snooze',
        until: iso(until, now),
        reason: why,
      }),
      undo: { do: 'wake' },
    }),
    'hand-over': () => ({
      send: more.do['hand-over'],
      fields: [
        {
          name: 'to',
          label: more.handTo,
          kind: 'choice',
          choices: [
            ['', more.nextShift],
            ...people.others.value.map(({ id, name }): [string, string] => [id, name]),
          ],
        },
        {
          name: 'text',
          label: more.summary,
          kind: 'area',
          missing: more.summaryFirst,
          start: summaryOf(escalation, props),
        },
      ],
      input: ({ to, text: said = '' }) => ({
        do: 'hand-over',
        text: said,
        ...(to ? { to } : {}),
      }),
    }),
    link: () => ({
      send: more.do.link,
      fields: [
        {
          name: 'kind',
          label: more.linkAs,
          kind: 'choice',
          choices: [
            ['duplicate', more.links.duplicate],
            ['part', more.links.part],
          ],
          start: 'duplicate',
        },
        { name: 'to', label: more.linkTo, kind: 'case', missing: more.caseFirst },
      ],
      input: ({ kind, to = '' }) => ({
        do: 'link',
        kind: kind === 'part' ? 'part' : 'duplicate',
        to,
      }),
      undo: { do: 'unlink' },
    }),
  };
}

export const formOf = (name: FormName, props: CaseProps): Form => makers(props)[name]();

/** Cases that somebody may mean with this, the likeliest first: its number, its ticket, then what it says. */
export function meantBy(
  typed: string,
  cases: readonly Escalation[],
  says: (one: Escalation, search: string) => boolean,
): Escalation[] {
  const asked = typed.trim().toLowerCase();
  if (!asked) return [];
  const exact = cases.filter(
    ({ number, ticket }) =>
      number.toLowerCase() === asked ||
      number.toLowerCase() === `e-${asked}` ||
      ticket.id === asked,
  );
  const rest = cases.filter((one) => !exact.includes(one) && says(one, asked));
  return [...exact, ...rest].slice(0, 5);
}
