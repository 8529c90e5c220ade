import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The systems at the other end, on this machine: each refuses what its documents say that it refuses. */

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it sent
  body: any;
}
type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | 'hang' | 'cut';
export type Answering = (received: Received) => Reply | Promise<Reply>;

export interface OtherSystem {
  url: string;
  /** In the order in which they came. */
  received: Received[];
  /** From now on. */
  answer(answering: Answering): void;
  close(): Promise<void>;
}

export async function otherSystem(first: Answering): Promise<OtherSystem> {
  let answering = first;
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const one: Received = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      text,
      body: text && JSON.parse(text),
    };
    received.push(one);
    send(response, await answering(one));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer: (next) => {
      answering = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'cut') {
    response.destroy();
    return;
  }
  const { status, body, headers = {} } = reply;
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, headers).end(text);
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
const checker = (schema: object) => {
  const validate = ajv.compile(schema);
  return (value: unknown) => (validate(value) ? '' : ajv.errorsText(validate.errors));
};

const plainText = (most: number) => ({
  type: 'object',
  required: ['type', 'text'],
  additionalProperties: false,
  properties: {
    type: { const: 'plain_text' },
    text: { type: 'string', minLength: 1, maxLength: most },
    emoji: { type: 'boolean' },
  },
});
const block = (type: string, required: string[], properties: object) => ({
  type: 'object',
  required: ['type', ...required],
  additionalProperties: false,
  properties: {
    type: { const: type },
    block_id: { type: 'string', maxLength: 255 },
    ...properties,
  },
});

/** docs.slack.dev/reference/block-kit/blocks */
export const slackProblem = checker({
  type: 'object',
  required: ['text', 'blocks'],
  additionalProperties: false,
  properties: {
    text: { type: 'string', minLength: 1, maxLength: 40_000, not: { pattern: '<' } },
    blocks: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        oneOf: [
          block('header', ['text'], { text: plainText(150) }),
          {
            ...block('section', [], {
              text: plainText(3000),
              fields: { type: 'array', minItems: 1, maxItems: 10, items: plainText(2000) },
            }),
            anyOf: [{ required: ['text'] }, { required: ['fields'] }],
          },
          block('actions', ['elements'], {
            elements: {
              type: 'array',
              minItems: 1,
              maxItems: 25,
              items: block('button', ['text', 'action_id'], {
                text: plainText(75),
                action_id: { type: 'string', maxLength: 255 },
                url: { type: 'string', maxLength: 3000, pattern: '^https?://' },
              }),
            },
          }),
        ],
      },
    },
  },
});
export const slack: Answering = ({ body }) => {
  const problem = slackProblem(body);
  return problem
    ? { status: 400, body: `invalid_blocks: ${problem}` }
    : { status: 200, body: 'ok' };
};

/** adaptivecards.io/schemas/1.4, of it what a Workflows webhook shows; a text run knows no Markdown. */
export const teamsProblem = checker({
  type: 'object',
  required: ['type', 'attachments'],
  properties: {
    type: { const: 'message' },
    attachments: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        required: ['contentType', 'content'],
        properties: {
          contentType: { const: 'application/vnd.microsoft.card.adaptive' },
          content: {
            type: 'object',
            required: ['type', 'version', 'body'],
            properties: {
              type: { const: 'AdaptiveCard' },
              version: { enum: ['1.2', '1.3', '1.4', '1.5'] },
              body: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['type', 'inlines'],
                  properties: {
                    type: { const: 'RichTextBlock' },
                    inlines: {
                      type: 'array',
                      items: {
                        type: 'object',
                        required: ['type', 'text'],
                        additionalProperties: false,
                        properties: {
                          type: { const: 'TextRun' },
                          text: { type: 'string' },
                          isSubtle: { type: 'boolean' },
                          weight: { enum: ['Lighter', 'Default', 'Bolder'] },
                          size: { enum: ['Small', 'Default', 'Medium', 'Large', 'ExtraLarge'] },
                        },
                      },
                    },
                  },
                },
              },
              actions: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['type', 'title', 'url'],
                  properties: { type: { const: 'Action.OpenUrl' } },
                },
              },
            },
          },
        },
      },
    },
  },
});
export const teams: Answering = ({ body, text }) => {
  // A message of Teams is 28 KB at most.
  const problem = teamsProblem(body) || (text.length > 28 * 1024 ? 'too large' : '');
  return problem ? { status: 400, body: problem } : { status: 202 };
};

export const larkProblem = checker({
  type: 'object',
  required: ['msg_type', 'card', 'timestamp', 'sign'],
  properties: {
    timestamp: { type: 'string', pattern: '^\\d{10}$' },
    msg_type: { const: 'interactive' },
    card: {
      type: 'object',
      required: ['header', 'elements'],
      properties: {
        header: {
          type: 'object',
          required: ['title'],
          properties: {
            template: {
              enum: ['blue', 'wathet', 'turquoise', 'green', 'yellow', 'orange', 'red', 'grey'],
            },
            title: { required: ['tag', 'content'], properties: { tag: { const: 'plain_text' } } },
          },
        },
        elements: {
          type: 'array',
          items: { required: ['tag'], properties: { tag: { enum: ['div', 'action', 'hr'] } } },
        },
      },
    },
  },
});
/** As its page says: the key is `timestamp\nsecret`, nothing is signed, and it must be of this hour. 200 whatever happens. */
export const lark =
  (secret: string): Answering =>
  ({ body }) => {
    const problem = larkProblem(body);
    if (problem) return { status: 200, body: { code: 9499, msg: `Bad Request: ${problem}` } };
    const sign = createHmac('sha256', `${body.timestamp}\n${secret}`).digest('base64');
    const old = Math.abs(Date.now() / 1000 - Number(body.timestamp)) > 3600;
    if (sign !== body.sign || old) {
      return {
        status: 200,
        body: {
          code: 19021,
          msg: 'sign match fail or timestamp is not within one hour from current time',
        },
      };
    }
    return { status: 200, body: { code: 0, msg: 'success', data: {} } };
  };

/** developer.pagerduty.com/docs/events-api-v2: what an alert event must be. */
export const pagerdutyProblem = checker({
  type: 'object',
  required: ['routing_key', 'event_action'],
  additionalProperties: false,
  properties: {
    routing_key: { type: 'string', minLength: 32, maxLength: 32 },
    event_action: { enum: ['trigger', 'acknowledge', 'resolve'] },
    dedup_key: { type: 'string', maxLength: 255 },
    client: { type: 'string' },
    client_url: { type: 'string' },
    images: { type: 'array' },
    links: {
      type: 'array',
      items: {
        type: 'object',
        required: ['href'],
        properties: { href: { type: 'string' }, text: { type: 'string' } },
      },
    },
    payload: {
      type: 'object',
      required: ['summary', 'source', 'severity'],
      additionalProperties: false,
      properties: {
        summary: { type: 'string', minLength: 1, maxLength: 1024 },
        source: { type: 'string', minLength: 1 },
        severity: { enum: ['critical', 'error', 'warning', 'info'] },
        timestamp: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}' },
        component: { type: 'string' },
        group: { type: 'string' },
        class: { type: 'string' },
        custom_details: { type: 'object' },
      },
    },
  },
  if: { properties: { event_action: { const: 'trigger' } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['payload'] },
  else: { required: ['dedup_key'] },
});
export const pagerduty: Answering = ({ body, path }) => {
  const problem = path === '/v2/enqueue' ? pagerdutyProblem(body) : 'not found';
  if (problem) {
    return {
      status: 400,
      body: { status: 'invalid event', message: 'Event object is invalid', errors: [problem] },
    };
  }
  return {
    status: 202,
    body: { status: 'success', message: 'Event processed', dedup_key: body.dedup_key },
  };
};

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** developer.atlassian.com/cloud/jira/platform/apis/document/structure */
export const documentProblem = checker({
  $ref: '#/$defs/doc',
  $defs: {
    doc: {
      type: 'object',
      required: ['type', 'version', 'content'],
      additionalProperties: false,
      properties: {
        type: { const: 'doc' },
        version: { const: 1 },
        content: {
          type: 'array',
          items: { anyOf: [{ $ref: '#/$defs/paragraph' }, { $ref: '#/$defs/quote' }] },
        },
      },
    },
    quote: {
      required: ['type', 'content'],
      additionalProperties: false,
      properties: {
        type: { const: 'blockquote' },
        content: { type: 'array', minItems: 1, items: { $ref: '#/$defs/paragraph' } },
      },
    },
    paragraph: {
      required: ['type', 'content'],
      additionalProperties: false,
      properties: {
        type: { const: 'paragraph' },
        content: { type: 'array', items: { $ref: '#/$defs/text' } },
      },
    },
    text: {
      required: ['type', 'text'],
      additionalProperties: false,
      properties: {
        type: { const: 'text' },
        text: { type: 'string', minLength: 1 },
        marks: {
          type: 'array',
          items: {
            oneOf: [
              { required: ['type'], properties: { type: { const: 'strong' } } },
              {
                required: ['type', 'attrs'],
                properties: { type: { const: 'link' }, attrs: { required: ['href'] } },
              },
            ],
          },
        },
      },
    },
  },
});

/** Keeps its issues, so that what is found, made twice or never closed shows. */
export function jira(access: { user: string; password: string; project: string; closing: string }) {
  const issues: { key: string; labels: string[]; comments: number; done: boolean }[] = [];
  const answering: Answering = ({ method, path, headers, body }) => {
    if (headers.authorization !== basic(access.user, access.password)) return { status: 401 };
    const wrong = (field: string, why: string) => ({
      status: 400,
      body: { errorMessages: [], errors: { [field]: why } },
    });
    const [, key, what] = /^\/rest\/api\/3\/issue\/([A-Z]+-\d+)\/(\w+)$/.exec(path) ?? [];
    const issue = issues.find((one) => one.key === key);
    if (method === 'GET' && path === `/rest/api/3/project/${access.project}`) {
      return { status: 200, body: { key: access.project } };
    }
    if (method === 'POST' && path === '/rest/api/3/search/jql') {
      const label = /^labels = "([\w-]+)"$/.exec(body.jql)?.[1] ?? '';
      const found = issues.filter(({ labels }) => labels.includes(label));
      return { status: 200, body: { issues: found.map(({ key }) => ({ key })), isLast: true } };
    }
    if (method === 'POST' && path === '/rest/api/3/issue') {
      const { project, issuetype, summary, description, labels } = body.fields;
      if (project?.key !== access.project) return wrong('project', 'valid project is required');
      if (!issuetype?.name) return wrong('issuetype', 'valid issue type is required');
      if (!summary || summary.length > 255 || /[\r\n]/.test(summary)) {
        return wrong('summary', 'The summary is invalid because it contains newline characters.');
      }
      if (labels.some((label: string) => /\s/.test(label)))
        return wrong('labels', 'contains spaces');
      const problem = documentProblem(description);
      if (problem) return wrong('description', problem);
      const made = {
        key: `${access.project}-${issues.length + 1}`,
        labels,
        comments: 0,
        done: false,
      };
      issues.push(made);
      return { status: 201, body: { id: `${10_000 + issues.length}`, key: made.key, self: path } };
    }
    if (method === 'POST' && issue && what === 'comment') {
      const problem = documentProblem(body.body);
      if (problem) return wrong('comment', problem);
      issue.comments += 1;
      return { status: 201, body: { id: `${issue.comments}` } };
    }
    if (method === 'POST' && issue && what === 'transitions') {
      const problem = documentProblem(body.update?.comment?.[0]?.add?.body);
      if (problem || body.transition?.id !== access.closing) return wrong('transition', problem);
      issue.done = true;
      return { status: 204 };
    }
    return { status: 404 };
  };
  return { issues, answering };
}

/** servicenow.com/docs, Table API; the incident table's own rule: resolved wants a code and notes. */
export function servicenow(access: { user: string; password: string }) {
  const incidents: Record<string, string>[] = [];
  const answering: Answering = ({ method, path, headers, body }) => {
    if (headers.authorization !== basic(access.user, access.password)) {
      return { status: 401, body: { error: { message: 'User Not Authenticated' } } };
    }
    if (headers.accept !== 'application/json') return { status: 406 };
    const { pathname, searchParams } = new URL(path, 'http://x');
    const table = '/api/now/table/incident';
    if (method === 'GET' && pathname === table) {
      const [, id] = /^correlation_id=(.+)$/.exec(searchParams.get('sysparm_query') ?? '') ?? [];
      const found = id ? incidents.filter((one) => one.correlation_id === id) : [];
      return { status: 200, body: { result: found.map(({ sys_id }) => ({ sys_id })) } };
    }
    if (method === 'POST' && pathname === table) {
      if (!body.short_description || body.short_description.length > 160) return { status: 400 };
      if (!['1', '2', '3'].includes(body.impact) || !['1', '2', '3'].includes(body.urgency)) {
        return { status: 400 };
      }
      const sys_id = String(incidents.length + 1).padStart(32, '0');
      incidents.push({ ...body, sys_id, state: '1' });
      return { status: 201, body: { result: { sys_id, number: `INC00${incidents.length}` } } };
    }
    const one = incidents.find(({ sys_id }) => pathname === `${table}/${sys_id}`);
    if (method === 'PATCH' && one) {
      if (body.state === '6' && !(body.close_code && body.close_notes)) {
        return { status: 403, body: { error: { message: 'Data Policy Exception' } } };
      }
      Object.assign(one, body);
      return { status: 200, body: { result: { sys_id: one.sys_id } } };
    }
    return { status: 404, body: { error: { message: 'No Record found' } } };
  };
  return { incidents, answering };
}
