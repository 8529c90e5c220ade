import type { Severity } from '../../../shared/model/category.ts';
import type { WebhookEvent } from '../../../shared/model/webhook.ts';
import { type Format, json } from './format.ts';
import { cut, headline, said } from './say.ts';

const severityOf: Record<Severity, string> = {
  critical: 'critical',
  high: 'error',
  normal: 'warning',
};

const action: Partial<Record<WebhookEvent['type'], 'trigger' | 'acknowledge' | 'resolve'>> = {
  'escalation.accepted': 'acknowledge',
  'escalation.resolved': 'resolve',
  'escalation.closed': 'resolve',
};

/**
 * Events API v2 (developer.pagerduty.com/docs/events-api-v2/trigger-events). `access.key` is the integration's routing key.
 * One alert per escalation: what was resolved there and is reopened or late here triggers it anew.
 */
export const pagerduty: Format = {
  write(event, { url, access }) {
    const { escalation, alarm, link } = event.data;
    const event_action = action[event.type] ?? 'trigger';
    const identity = {
      routing_key: access.key,
      event_action,
      dedup_key: `deskside-${escalation?.id ?? event.type}`,
    };
    if (event_action !== 'trigger') return json(url, identity);
    return json(url, {
      ...identity,
      client: 'Deskside',
      ...(link ? { client_url: link, links: [{ href: link, text: 'Open in Deskside' }] } : {}),
      payload: {
        summary: cut(headline(event), 1024),
        source: `deskside ${event.workspace}`,
        severity: escalation ? severityOf[escalation.severity] : 'info',
        timestamp: event.timestamp,
        ...(escalation
          ? {
              component: escalation.queue,
              group: escalation.queue,
              class: escalation.category,
              custom_details: {
                number: escalation.number,
                state: escalation.state,
                ticket: escalation.ticket,
                due: escalation.due,
                ...(alarm ? { alarm } : {}),
                ...(said(event).length > 0 ? { text: said(event) } : {}),
              },
            }
          : {}),
      },
    });
  },
  // Resolving what is not there is taken and pages nobody.
  probe: ({ url, access }) =>
    json(url, { routing_key: access.key, event_action: 'resolve', dedup_key: 'deskside-test' }),
};
