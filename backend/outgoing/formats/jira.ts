import type { WebhookEvent } from '../../../shared/model/webhook.ts';
import { basic, type Format, field, json } from './format.ts';
import { cut, facts, headline, said } from './say.ts';

/** Atlassian's document format, of which a text node is plain text whatever stands in it. */
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const text = (words: string, marks: object[] = []) => ({
  type: 'text',
  text: cut(words, 30_000),
  ...(marks.length > 0 ? { marks } : {}),
});

function document(event: WebhookEvent) {
  const { link } = event.data;
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(text(headline(event), [{ type: 'strong' }])),
      ...facts(event).map(([label, value]) => paragraph(text(`${label}: ${value}`))),
      ...said(event).map((words) => ({ type: 'blockquote', content: [paragraph(text(words))] })),
      ...(link
        ? [paragraph(text('Open in Deskside', [{ type: 'link', attrs: { href: link } }]))]
        : []),
    ],
  };
}

const base = (url: string) => `${url.replace(/\/+$/, '')}/rest/api/3`;
const label = (event: WebhookEvent) => `deskside-${event.data.escalation?.id ?? event.id}`;

/**
 * Jira Cloud's REST API v3 (developer.atlassian.com/cloud/jira/platform/rest/v3): an issue for an escalation, a comment for
 * what follows, and a transition when it is closed, if one is named. The label finds an issue whose answer never came.
 */
export const jira: Format = {
  write(event, { url, access }, _now, remote) {
    const auth = basic(access);
    if (!remote) {
      const { escalation } = event.data;
      return json(
        `${base(url)}/issue`,
        {
          fields: {
            project: { key: access.project },
            issuetype: { name: access.issueType ?? 'Task' },
            // One line of up to 255.
            summary: cut(headline(event), 255),
            description: document(event),
            labels: [
              'deskside',
              label(event),
              ...(escalation ? [`severity-${escalation.severity}`] : []),
            ],
          },
        },
        auth,
      );
    }
    const issue = `${base(url)}/issue/${encodeURIComponent(remote)}`;
    if (event.type === 'escalation.closed' && access.closing) {
      return json(
        `${issue}/transitions`,
        {
          transition: { id: access.closing },
          update: { comment: [{ add: { body: document(event) } }] },
        },
        auth,
      );
    }
    return json(`${issue}/comment`, { body: document(event) }, auth);
  },
  remoteOf: (body) => field(body, 'key'),
  find: (event, { url, access }) =>
    json(
      `${base(url)}/search/jql`,
      { jql: `labels = "${label(event)}"`, maxResults: 1, fields: ['summary'] },
      basic(access),
    ),
  found: (body) => field(body, 'issues', 0, 'key'),
  probe: ({ url, access }) => ({
    method: 'GET',
    url: `${base(url)}/project/${encodeURIComponent(access.project ?? '')}`,
    headers: basic(access),
  }),
};
