/** Routes that are not in the endpoint table: they answer with something else than JSON, or are not ours to shape. */

export interface OtherRoute {
  about: string;
  /** What a good answer is, by content type. */
  answers: Record<string, string>;
  /** Usual: 200. */
  status?: number;
  /** Nobody has to be signed in. */
  open?: true;
  query?: Record<string, string>;
  /** Another key than a session or that of a system. */
  by?: 'provisioning';
}

const page = { 'text/html': 'A page' };
const script = { 'text/javascript': 'A script' };

const scim = { 'application/scim+json': 'As SCIM 2.0 (RFC 7644) has it' };
const people = (about: string, status = 200): OtherRoute => ({
  about,
  answers: scim,
  status,
  by: 'provisioning',
});

/** By method and path, as Fastify has them. */
export const otherRoutes: Record<string, OtherRoute> = {
  'GET /': { about: 'Where the pages are', answers: page, open: true },
  'GET /healthz': {
    about: 'The process is alive',
    answers: { 'application/json': '`{"ok":true}`' },
    open: true,
  },
  'GET /readyz': {
    about: 'It can take requests; 503 while it cannot',
    answers: { 'application/json': '`{"ready":true}`' },
    open: true,
  },
  'GET /metrics': {
    about: 'Figures for Prometheus, for this machine or with METRICS_TOKEN',
    answers: { 'text/plain': 'Prometheus text' },
  },
  'GET /api/openapi.json': {
    about: 'This document',
    answers: { 'application/json': 'OpenAPI 3.1' },
    open: true,
  },
  'GET /api/stream': {
    about:
      'Server-sent events: what changed, never its text. `data:` is a LiveEvent as JSON; lines that begin with a colon are signs of life. With a key: escalations:read or escalations:read-all',
    answers: { 'text/event-stream': 'LiveEvent, one by one' },
  },
  'GET /api/insights.csv': {
    about: 'The insights as a file, with the query of getting them',
    answers: { 'text/csv': 'Rows' },
  },
  'GET /api/encoder/:file': {
    about: 'Bytes of a file of the encoder',
    answers: { 'application/octet-stream': 'A part of the file' },
    query: { part: 'Which part, from 0' },
  },
  'GET /api/company': {
    about: 'Sends the browser to the company sign-in',
    answers: page,
    status: 302,
    open: true,
  },
  'GET /api/company/back': { about: 'Where it comes back to', answers: page, open: true },
  'GET /api/company/done.js': { about: 'The script of that page', answers: script, open: true },
  'GET /api/company/page.css': {
    about: 'The style of that page',
    answers: { 'text/css': 'A style' },
    open: true,
  },
  'GET /scim/v2/ServiceProviderConfig': people('What of SCIM is spoken here'),
  'GET /scim/v2/Users': people('People, or who fits a filter'),
  'GET /scim/v2/Users/:id': people('One person'),
  'POST /scim/v2/Users': people('Somebody new', 201),
  'PUT /scim/v2/Users/:id': people('All of one person'),
  'PATCH /scim/v2/Users/:id': people('A part of one person'),
  'DELETE /scim/v2/Users/:id': people('Somebody has left', 204),
  'GET /scim/v2/Groups': people('Roles, sites and teams as groups'),
  'GET /scim/v2/Groups/:id': people('One group'),
  'PATCH /scim/v2/Groups/:id': people('Who is in a group'),
  'GET /embed.js': { about: 'The embedded form', answers: script, open: true },
  'GET /consoles/:name': {
    about: 'An adapter for the embedded form',
    answers: script,
    open: true,
  },
};

/** Files of built pages, and what browsers ask before a call: nothing that a program would call. */
export const isCall = (method: string, url: string) =>
  !['HEAD', 'OPTIONS'].includes(method) && !url.includes('*') && url !== '/console';
