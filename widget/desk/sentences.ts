import type { EscalationEvent } from '../../shared/model/escalation.ts';
import { severities } from '../../shared/model/names.ts';
import type { IconName } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import { type CaseProps, queueName } from './case.ts';

/** What happened, in plain words. */

const icons: Record<string, IconName> = {
  raise: 'escalate',
  take: 'seen',
  work: 'pen',
  assign: 'person',
  'hand-over': 'person',
  ask: 'answer',
  reply: 'answer',
  answer: 'answer',
  broadcast: 'answer',
  'answered-with': 'answer',
  update: 'info',
  note: 'pen',
  wait: 'pause',
  resume: 'clock',
  'wait-over': 'clock',
  alarm: 'clock',
  return: 'no',
  reroute: 'outside',
  severity: 'high',
  inform: 'ok',
  cause: 'pen',
  close: 'lock',
  'closed-with': 'lock',
  reopen: 'undo',
  snooze: 'pause',
  wake: 'clock',
  link: 'link',
  unlink: 'link',
  linked: 'link',
  unlinked: 'link',
  watch: 'eye',
  unwatch: 'eye',
  measure: 'list',
  'measure-done': 'tick',
  'measure-verified': 'ok',
};
export const iconOf = ({ do: did }: EscalationEvent): IconName => icons[did] ?? 'info';

export function inkOf({ do: did, level }: EscalationEvent): string {
  if (did === 'raise') return 'accent';
  if (did === 'alarm') return level === 'soon' ? 'warn' : 'critical';
  return '2';
}

/** "you" begins a sentence in some languages and ends it in others. */
const upperFirst = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

const after = (event: EscalationEvent, field: string) =>
  event.changes?.find(([name]) => name === field)?.[2] ?? '';

function said(event: EscalationEvent, props: CaseProps): string {
  const { words, me, cases, language } = props;
  const text = words.desk.events;
  const more = words.casework.events;
  const who = event.by.id === me.id ? words.desk.you : event.by.name;
  const to = event.to ? (event.to.id === me.id ? words.desk.you : event.to.name) : undefined;
  const other = event.other ?? '';
  const time = event.until ? clockTime(event.until, cases.now.value, language) : '';
  const queue = queueName(props, event.queue ?? '');
  switch (event.do) {
    case 'raise':
    case 'take':
    case 'ask':
    case 'reply':
    case 'answer':
    case 'return':
    case 'inform':
    case 'cause':
    case 'close':
    case 'reopen':
      return text[event.do](who);
    case 'reroute':
      return text.reroute(who, queue);
    case 'work':
    case 'update':
    case 'note':
    case 'broadcast':
    case 'resume':
    case 'wake':
    case 'watch':
    case 'unwatch':
    case 'unlink':
    case 'measure':
    case 'measure-done':
      return more[event.do](who);
    case 'measure-verified':
      return event.held ? more.held(who) : more.failed(who);
    case 'assign':
      return more.assign(to ?? '');
    case 'hand-over':
      return to ? more.handed(who, to) : more.handedBack(who);
    case 'wait':
      return more.wait(who, event.on ? words.common.whom[event.on] : '', time);
    case 'wait-over':
      return more.waitOver;
    case 'snooze':
      return more.snooze(who, time);
    case 'severity': {
      const severity = severities.find((one) => one === after(event, 'severity'));
      return more.severity(who, severity ? words.common.severities[severity] : '');
    }
    case 'link':
      return more.link(who, words.casework.links[event.kind ?? 'duplicate'], other);
    case 'linked':
      return more.linked(other);
    case 'unlinked':
      return more.unlinked(other);
    case 'answered-with':
      return more.answeredWith(other);
    case 'closed-with':
      return more.closedWith(other);
    case 'erase':
      return more.erase;
    case 'alarm': {
      const clock = words.casework.clocks[event.clock ?? 'answer'];
      const told = (event.told ?? []).map((one) => queueName(props, one)).join(', ');
      return more.alarm[event.level ?? 'late'](clock, told);
    }
    default:
      return event.do;
  }
}

export const sentenceOf = (event: EscalationEvent, props: CaseProps): string =>
  upperFirst(said(event, props));
