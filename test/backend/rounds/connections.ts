import { actionBody, escalationBody } from '../house.ts';
import type { Answers, Step } from '../round.ts';

const { id: _id, queue: _queue, raisedAt: _at, ...incoming } = escalationBody();
const endpoint = {
  name: 'Data lake',
  format: 'deskside',
  // Nothing listens there: what a test of it says is that.
  url: 'http://127.0.0.1:9/hook',
  events: ['escalation.raised'],
  queues: [],
  withText: false,
};
const key = {
  name: 'Order system',
  scopes: ['escalations:raise', 'escalations:read', 'escalations:act'],
  site: 'Head office',
  team: 'Orders',
};
const byWebhook = ({ addWebhook }: Answers) => ({ params: { id: addWebhook.webhook.id } });
const byKey = ({ addApiKey }: Answers) => ({
  headers: { authorization: `Bearer ${addApiKey.secret}`, 'idempotency-key': 'order-1' },
});
const byRaised = (answers: Answers) => ({
  ...byKey(answers),
  params: { id: answers.systemRaise.id },
});

/** Endpoints of other systems, keys, and what they are good for. */
export const connectionsRound = (): Step[] => [
  ['addWebhook', 'admin', { body: endpoint }],
  ['webhooks', 'admin', {}],
  ['rotateWebhook', 'admin', byWebhook],
  ['testWebhook', 'admin', byWebhook],
  ['pauseWebhook', 'admin', (answers) => ({ ...byWebhook(answers), body: { paused: true } })],
  ['addApiKey', 'admin', { body: key }],
  ['apiKeys', 'admin', {}],
  ['systemRaise', undefined, (answers) => ({ ...byKey(answers), body: incoming })],
  ['systemEscalations', undefined, byKey],
  ['systemEscalation', undefined, byRaised],
  [
    'systemAct',
    undefined,
    (answers) => ({ ...byRaised(answers), body: actionBody({ do: 'inform' }) }),
  ],
  ['deadLetters', 'admin', {}],
  ['replay', 'admin', { body: {} }],
  ['revokeApiKey', 'admin', ({ addApiKey }) => ({ params: { id: addApiKey.key.id } })],
  ['removeWebhook', 'admin', byWebhook],
];
