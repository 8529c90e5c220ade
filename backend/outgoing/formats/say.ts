import type { WebhookEvent } from '../../../shared/model/webhook.ts';

/** What people read of an event in another system. In English: a channel has no language of its own. */

const happened: Record<WebhookEvent['type'], string> = {
  'escalation.raised': 'raised',
  'escalation.accepted': 'accepted',
  'escalation.returned': 'handed back',
  'escalation.rerouted': 'sent to another queue',
  'escalation.waiting': 'waits',
  'escalation.answered': 'can go on',
  'escalation.resolved': 'answered',
  'escalation.informed': 'told to the customer',
  'escalation.closed': 'closed',
  'escalation.reopened': 'reopened',
  'escalation.alarm': 'is running late',
  'escalation.linked': 'linked',
  'escalation.broadcast': 'answered for all',
  'lesson.published': 'New lesson',
  test: 'Deskside can reach you here',
};

const clockWords: Record<string, string> = {
  soon: 'is nearly out',
  late: 'has run out',
  step: 'ran out long ago',
};

/** Never in the middle of an emoji: half of one is no text, and some systems refuse the whole message. */
export const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** One line: `E-2917 raised (fraud, high)`. */
export function headline({ type, data }: WebhookEvent): string {
  const { escalation, alarm, lesson, other } = data;
  if (lesson) return `${happened[type]}${lesson.title ? `: ${oneLine(lesson.title)}` : ''}`;
  if (!escalation) return happened[type];
  const about = `(${escalation.category}, ${escalation.severity})`;
  if (alarm) {
    const how = clockWords[alarm.level] ?? 'is late';
    return `${escalation.number}: the clock “${alarm.clock}” ${how} ${about}`;
  }
  if (type === 'escalation.linked' && other) return `${escalation.number} linked with ${other}`;
  return `${escalation.number} ${happened[type]} ${about}`;
}

/** `2026-11-22T08:00:00.000Z` → `2026-11-22 08:00 UTC` */
const clock = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/** Label and value, the most telling first. Nothing that people wrote. */
export function facts({ data }: WebhookEvent): [string, string][] {
  const { escalation, lesson } = data;
  if (lesson?.sops?.length) return [['SOPs', lesson.sops.join(', ')]];
  if (!escalation) return [];
  const { due, answeredAt, acknowledgedAt, closedAt } = escalation;
  const open: [string, string][] = closedAt
    ? [['Closed', clock(closedAt)]]
    : answeredAt
      ? [['Close by', clock(due.resolve)]]
      : acknowledgedAt
        ? [['Answer by', clock(due.answer)]]
        : [['Take by', clock(due.acknowledge)]];
  return [
    ['Queue', escalation.queue],
    ['State', escalation.state],
    ...open,
    ['Ticket', `${escalation.ticket.console} ${escalation.ticket.id}`],
  ];
}

/** What nobody sees and what takes six bytes each in JSON; lines and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** What people wrote, when this endpoint may have it. None is empty: an empty block is refused with all the rest. */
export function said({ data: { text } }: WebhookEvent): string[] {
  return [text?.subject, text?.summary, text?.said]
    .map((one = '') => one.replace(unseen, '').trim())
    .filter((one) => one !== '');
}
