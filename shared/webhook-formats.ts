import type { WebhookAccess, WebhookEventType, WebhookFormat } from './model/webhook.ts';
import { webhookEvents } from './model/webhook.ts';

/** What each kind of system wants to know and can make use of. Without zod in what it does: the form is made from it. */
export interface FormatFacts {
  /** For people: its own name. */
  name: string;
  events: readonly WebhookEventType[];
  /** What cannot be left out of its access, and what can. */
  needs: readonly (keyof WebhookAccess)[];
  takes: readonly (keyof WebhookAccess)[];
  /** Where it is when no address is given. */
  url?: string;
}

const withoutLessons = webhookEvents.filter((type) => type !== 'lesson.published');

export const formatFacts: Record<WebhookFormat, FormatFacts> = {
  deskside: { name: 'Deskside (JSON)', events: webhookEvents, needs: [], takes: [] },
  slack: { name: 'Slack', events: webhookEvents, needs: [], takes: [] },
  teams: { name: 'Microsoft Teams', events: webhookEvents, needs: [], takes: [] },
  lark: { name: 'Lark, Feishu', events: webhookEvents, needs: [], takes: ['key'] },
  pagerduty: {
    name: 'PagerDuty',
    events: [
      'escalation.raised',
      'escalation.accepted',
      'escalation.rerouted',
      'escalation.resolved',
      'escalation.closed',
      'escalation.reopened',
      'escalation.alarm',
    ],
    needs: ['key'],
    takes: [],
    url: 'https://events.pagerduty.com/v2/enqueue',
  },
  jira: {
    name: 'Jira',
    events: withoutLessons,
    needs: ['user', 'password', 'project'],
    takes: ['issueType', 'closing'],
  },
  servicenow: {
    name: 'ServiceNow',
    events: withoutLessons,
    needs: ['user', 'password'],
    takes: [],
  },
};
