import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Api, api, type Endpoint, LiveEvent, Refusal } from '../../shared/api.ts';
import { WebhookEvent } from '../../shared/model/webhook.ts';
import { repositoryRoot } from '../root.ts';
import { isCall, type OtherRoute, otherRoutes } from './routes.ts';
import { createSchemas, type Schema } from './schemas.ts';
import { about, summaryOf } from './words.ts';

/** OpenAPI 3.1, made from the endpoint table and from what the server really serves. */

export const openApiPath = '/api/openapi.json';

type Written = ReturnType<typeof createSchemas>['written'];
export interface Served {
  method: string;
  url: string;
}

const inBraces = (url: string) => url.replace(/:(\w+)/g, '{$1}');
const answer = (description: string, type: string, schema: Schema) => ({
  description,
  content: { [type]: { schema } },
});
const refused = (written: Written) => ({
  description: 'A refusal: what is wrong and what to do next',
  content: { 'application/json': { schema: written(Refusal, 'output') } },
});

function parameters(place: 'path' | 'query', schema: Schema) {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
};
const unlessSame = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
};

function security({ roles, scopes }: Pick<Endpoint, 'roles' | 'scopes'>) {
  if (roles === 'anyone') return [];
  return scopes ? [{ key: [] }] : [{ session: [] }, { cookie: [] }];
}

function operation(name: keyof Api, endpoint: Endpoint, written: Written) {
  const { roles, scopes, params, query, body, reply } = endpoint;
  const cached = name === 'packs' || name === 'teamMemory';
  const said = about[name];
  const all = [
    ...(params ? parameters('path', written(params, 'input')) : []),
    ...(query ? parameters('query', written(query, 'input')) : []),
    ...(name === 'systemRaise' ? [idempotencyKey] : []),
    ...(cached ? [unlessSame] : []),
  ];
  return {
    operationId: name,
    summary: summaryOf(name),
    ...(said ? { description: said } : {}),
    tags: [endpoint.path.split('/')[2]],
    security: security(endpoint),
    ...(roles === 'anyone' || roles.length === 0 ? {} : { 'x-roles': roles }),
    ...(scopes ? { 'x-scopes': scopes } : {}),
    ...(all.length > 0 ? { parameters: all } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: written(body, 'input') } },
          },
        }
      : {}),
    responses: {
      200: answer('Done', 'application/json', written(reply, 'output')),
      ...(cached ? { 304: { description: 'It is the same' } } : {}),
      default: refused(written),
    },
  };
}

function other(method: string, url: string, route: OtherRoute, written: Written) {
  const content = Object.keys(route.answers).map((type) => [type, { schema: {} }]);
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const all = [
    ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...Object.entries(route.query ?? {}).map(([name, description]) => ({
      name,
      in: 'query',
      required: true,
      description,
      schema: { type: 'string' },
    })),
  ];
  return {
    operationId: `${method.toLowerCase()}${url.replace(/\W+(\w?)/g, (_all, letter) => letter.toUpperCase())}`,
    summary: route.about,
    tags: [url.startsWith('/api/') ? url.split('/')[2]?.split('.')[0] : 'server'],
    security: route.open
      ? []
      : route.by
        ? [{ [route.by]: [] }]
        : [{ session: [] }, { cookie: [] }, { key: [] }],
    ...(all.length > 0 ? { parameters: all } : {}),
    responses: {
      [route.status ?? 200]: {
        description: Object.values(route.answers).join(', '),
        content: Object.fromEntries(content),
      },
      default: refused(written),
    },
  };
}

/** The document of a server that serves this; `missing` has what nothing is known of. */
export function openApi(served: readonly Served[], version: string) {
  const { components, written } = createSchemas();
  const paths: Record<string, Record<string, object>> = {};
  const missing: string[] = [];
  const table = Object.entries(api) as [keyof Api, Endpoint][];
  for (const { method, url } of served) {
    if (!isCall(method, url)) continue;
    const [name, endpoint] = table.find(([, e]) => e.method === method && e.path === url) ?? [];
    const route = otherRoutes[`${method} ${url}`];
    const described =
      name && endpoint
        ? operation(name, endpoint, written)
        : route && other(method, url, route, written);
    if (!described) missing.push(`${method} ${url}`);
    else paths[inBraces(url)] = { ...paths[inBraces(url)], [method.toLowerCase()]: described };
  }
  // What the stream says and what is sent out are in no answer.
  written(LiveEvent, 'output');
  const event = written(WebhookEvent, 'output');
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Deskside',
      version,
      description: 'What panels, pages and other systems ask of a Deskside server.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...tagsOf(paths)].map((name) => ({ name })),
    paths,
    webhooks: { event: { post: webhook(event) } },
    components: {
      schemas: components,
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The token of a sign-in' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'deskside.session_token' },
        key: { type: 'http', scheme: 'bearer', description: 'A key of another system: dsk_…' },
        provisioning: { type: 'http', scheme: 'bearer', description: 'The key of /scim/v2' },
      },
    },
  };
  return { document, missing };
}

function tagsOf(paths: Record<string, Record<string, object>>): Set<string> {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return new Set(operations.flatMap((one) => (one as { tags: string[] }).tags).sort());
}

const webhook = (event: Schema) => ({
  operationId: 'webhookEvent',
  summary: 'What an endpoint of the format deskside is sent',
  parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  })),
  requestBody: { required: true, content: { 'application/json': { schema: event } } },
  responses: { '2XX': { description: 'Taken; anything else is tried again' } },
});

const versionOf = (): string =>
  JSON.parse(readFileSync(join(repositoryRoot(), 'package.json'), 'utf8')).version;

/** To be called before any route is added, so that it hears of all of them. */
export function serveOpenApi(app: FastifyInstance): void {
  const served: Served[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) served.push({ method: one, url });
  });
  let text: string | undefined;
  app.get(openApiPath, async (_request, reply) => {
    if (text === undefined) {
      const { document, missing } = openApi(served, versionOf());
      if (missing.length > 0) app.log.warn({ undocumented: missing });
      text = JSON.stringify(document);
    }
    return reply.type('application/json; charset=utf-8').send(text);
  });
}
