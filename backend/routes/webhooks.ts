import { randomUUID } from 'node:crypto';
import type { RouteShorthandOptions } from 'fastify';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { addKey, listKeys, revokeKey } from '../outgoing/keys.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';
import { probe } from '../outgoing/probe.ts';
import {
  addWebhook,
  deadLetters,
  listWebhooks,
  openWebhook,
  pauseWebhook,
  removeWebhook,
  replay,
  rotateSecret,
} from '../outgoing/webhooks.ts';

/** Each asks the network something, at an address that somebody typed. */
export const reachingLimit: RouteShorthandOptions = {
  config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
};

/** What admins do with the systems at the other end: where we send to, and who may call in. */
export function webhookRoutes({
  db,
  outgoing,
  now,
}: {
  db: Database;
  outgoing: Outgoing;
  now: () => Date;
}): Pick<
  Routes,
  | 'webhooks'
  | 'addWebhook'
  | 'pauseWebhook'
  | 'rotateWebhook'
  | 'testWebhook'
  | 'removeWebhook'
  | 'deadLetters'
  | 'replay'
  | 'apiKeys'
  | 'addApiKey'
  | 'revokeApiKey'
> {
  const { seal } = outgoing;
  return {
    webhooks: async ({ me }) => ({ webhooks: await listWebhooks(db, me) }),
    addWebhook: ({ me, body }) => addWebhook(db, outgoing, me, body, now()),
    pauseWebhook: ({ me, params, body }) => pauseWebhook(db, me, params.id, body.paused),
    rotateWebhook: ({ me, params }) => rotateSecret(db, seal, me, params.id, now()),
    async testWebhook({ me, params }) {
      const opened = await openWebhook(db, seal, me, params.id);
      return probe(opened, `msg_${randomUUID()}`, { ...outgoing, now });
    },
    async removeWebhook({ me, params }) {
      await removeWebhook(db, me, params.id);
      return {};
    },
    deadLetters: ({ me }) => deadLetters(db, me),
    replay: async ({ me, body }) => ({ replayed: await replay(db, me, body, now()) }),

    apiKeys: async ({ me }) => ({ keys: await listKeys(db, me.workspace.id) }),
    addApiKey: ({ me, body }) => addKey(db, me, body, now()),
    revokeApiKey: ({ me, params }) => revokeKey(db, me, params.id, now()),
  };
}
