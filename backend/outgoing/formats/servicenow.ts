import type { Severity } from '../../../shared/model/category.ts';
import type { WebhookEvent } from '../../../shared/model/webhook.ts';
import { basic, type Format, field, json } from './format.ts';
import { cut, facts, headline, said } from './say.ts';

/** Of three; impact and urgency make the priority. */
const grade: Record<Severity, string> = { critical: '1', high: '2', normal: '3' };

/** Between these a work note is shown as HTML, whoever wrote it. */
const harmless = (text: string) => text.replace(/\[(\/?)code\]/gi, '[$1 code]');

/** A description holds 4,000 and drops the rest without a word, so the link stands before what people wrote. */
function note(event: WebhookEvent): string {
  const { link } = event.data;
  const lines = [
    headline(event),
    ...facts(event).map(([label, value]) => `${label}: ${value}`),
    ...(link ? [link] : []),
    ...said(event),
  ];
  return cut(harmless(lines.join('\n')), 4000);
}

const table = (url: string) => `${url.replace(/\/+$/, '')}/api/now/table/incident`;
const correlation = (event: WebhookEvent) => `deskside-${event.data.escalation?.id ?? event.id}`;

/**
 * ServiceNow's Table API on incidents (servicenow.com/docs, REST API reference, “Table API”): made once, then work notes;
 * resolved (state 6, which wants a code and notes) when it is closed here, in work again (2) when it is reopened.
 */
export const servicenow: Format = {
  write(event, { url, access }, _now, remote) {
    const { escalation } = event.data;
    const auth = basic(access);
    if (!remote) {
      const severity = grade[escalation?.severity ?? 'normal'];
      return json(
        `${table(url)}?sysparm_fields=sys_id,number`,
        {
          short_description: cut(harmless(headline(event)), 160),
          description: note(event),
          impact: severity,
          urgency: severity,
          correlation_id: correlation(event),
          correlation_display: 'Deskside',
        },
        auth,
      );
    }
    const closes =
      event.type === 'escalation.closed'
        ? {
            state: '6',
            close_code: 'Solution provided',
            close_notes: `Closed in Deskside${escalation?.rootCause ? `: ${escalation.rootCause}` : ''}`,
          }
        : event.type === 'escalation.reopened'
          ? { state: '2' }
          : {};
    const change = json(
      `${table(url)}/${encodeURIComponent(remote)}?sysparm_fields=sys_id`,
      { work_notes: note(event), ...closes },
      auth,
    );
    return { ...change, method: 'PATCH' };
  },
  remoteOf: (body) => field(body, 'result', 'sys_id'),
  find: (event, { url, access }) => ({
    method: 'GET',
    url: `${table(url)}?sysparm_query=correlation_id%3D${encodeURIComponent(correlation(event))}&sysparm_fields=sys_id&sysparm_limit=1`,
    headers: basic(access),
  }),
  found: (body) => field(body, 'result', 0, 'sys_id'),
  probe: ({ url, access }) => ({
    method: 'GET',
    url: `${table(url)}?sysparm_limit=1&sysparm_fields=sys_id`,
    headers: basic(access),
  }),
};
