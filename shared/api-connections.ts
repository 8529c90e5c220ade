import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { ApiKey, NewApiKey } from './model/api-key.ts';
import { Escalation } from './model/escalation.ts';
import { Escalations, SystemAction, SystemEscalation, SystemQuery } from './model/incoming.ts';
import { DeadLetter, NewWebhook, Webhook } from './model/webhook.ts';

const byId = z.object({ id: z.uuid() });
/** Shown this once: what is kept of it cannot be read again. */
const Secret = z.string();

/** Calls of admins who connect other systems, and of those systems. A part of the endpoint table. */
export const connections = {
  webhooks: endpoint({
    method: 'GET',
    path: '/api/webhooks',
    roles: ['admin'],
    reply: z.object({ webhooks: z.array(Webhook) }),
  }),
  /** `secret` signs what is sent, for the format `deskside`. 422 for an address that may not be reached. */
  addWebhook: endpoint({
    method: 'POST',
    path: '/api/webhooks',
    roles: ['admin'],
    body: NewWebhook,
    reply: z.object({ webhook: Webhook, secret: z.optional(Secret) }),
  }),
  /** While it is paused nothing goes there; what happens is kept for a week. */
  pauseWebhook: endpoint({
    method: 'PUT',
    path: '/api/webhooks/:id/paused',
    roles: ['admin'],
    params: byId,
    body: z.object({ paused: z.boolean() }),
    reply: Webhook,
  }),
  /** A new secret; for a day the one before it signs too. 409 for formats without one. */
  rotateWebhook: endpoint({
    method: 'POST',
    path: '/api/webhooks/:id/secret',
    roles: ['admin'],
    params: byId,
    reply: z.object({ webhook: Webhook, secret: Secret }),
  }),
  /** Sends one message, or asks a question that changes nothing, and says how it went. */
  testWebhook: endpoint({
    method: 'POST',
    path: '/api/webhooks/:id/test',
    roles: ['admin'],
    params: byId,
    reply: z.object({ ms: z.int(), failure: z.optional(z.string()) }),
  }),
  /** With everything that still waits for it. */
  removeWebhook: endpoint({
    method: 'DELETE',
    path: '/api/webhooks/:id',
    roles: ['admin'],
    params: byId,
    reply: z.object({}),
  }),
  /** The newest 200. */
  deadLetters: endpoint({
    method: 'GET',
    path: '/api/dead-letters',
    roles: ['admin'],
    reply: z.object({ letters: z.array(DeadLetter), total: z.int() }),
  }),
  /** Those of one endpoint, one of them, or all. */
  replay: endpoint({
    method: 'POST',
    path: '/api/dead-letters/replay',
    roles: ['admin'],
    body: z.object({
      webhook: z.optional(z.uuid()),
      id: z.optional(z.string().check(z.maxLength(80))),
    }),
    reply: z.object({ replayed: z.int() }),
  }),

  apiKeys: endpoint({
    method: 'GET',
    path: '/api/keys',
    roles: ['admin'],
    reply: z.object({ keys: z.array(ApiKey) }),
  }),
  addApiKey: endpoint({
    method: 'POST',
    path: '/api/keys',
    roles: ['admin'],
    body: NewApiKey,
    reply: z.object({ key: ApiKey, secret: Secret }),
  }),
  /** For good. */
  revokeApiKey: endpoint({
    method: 'DELETE',
    path: '/api/keys/:id',
    roles: ['admin'],
    params: byId,
    reply: ApiKey,
  }),

  /**
   * Raises an escalation, once for each `Idempotency-Key` of a key, with the clocks and the routing of the panel. 422 when
   * the same idempotency key comes with another body.
   */
  systemRaise: endpoint({
    method: 'POST',
    path: '/api/in/escalations',
    roles: [],
    scopes: ['escalations:raise'],
    body: SystemEscalation,
    reply: Escalation,
  }),
  systemEscalations: endpoint({
    method: 'GET',
    path: '/api/in/escalations',
    roles: [],
    scopes: ['escalations:read', 'escalations:read-all'],
    query: SystemQuery,
    reply: Escalations,
  }),
  systemEscalation: endpoint({
    method: 'GET',
    path: '/api/in/escalations/:id',
    roles: [],
    scopes: ['escalations:read', 'escalations:read-all'],
    params: byId,
    reply: Escalation,
  }),
  /** Only on what it raised. Doing the same action id twice does it once. */
  systemAct: endpoint({
    method: 'POST',
    path: '/api/in/escalations/:id/actions',
    roles: [],
    scopes: ['escalations:act'],
    params: byId,
    body: SystemAction,
    reply: Escalation,
  }),
} as const;
