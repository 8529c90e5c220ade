import type { Api } from '../../shared/api.ts';

/** What its name does not say of a call. */
export const about: Partial<Record<keyof Api, string>> = {
  raise: 'Storing the same id twice stores one and answers with it.',
  act: 'Doing the same action id twice does it once. 409 when the state does not allow it, with what is missing.',
  packs: 'Everything that a panel works with.',
  addWebhook:
    'The secret is shown this once. What is sent then: headers `webhook-id`, `webhook-timestamp` and `webhook-signature` of Standard Webhooks, and a WebhookEvent as body.',
  rotateWebhook: 'For a day the secret before it signs too.',
  pauseWebhook: 'While it is paused nothing goes there; what happens is kept for a week.',
  testWebhook: 'One message now, or a question that changes nothing.',
  deadLetters: 'What was not taken after twelve tries in about a day; the newest 200.',
  replay: 'Those of one endpoint, one of them, or all.',
  addApiKey: 'The key is shown this once.',
  systemRaise:
    'Raises an escalation for an agent or for the system itself, with the routing and the clocks of the panel. The same `Idempotency-Key` again answers with the same escalation; with another body it is refused (422).',
  systemEscalations:
    'What came in with this key, the newest 50; `view=open` is everything that is open and needs escalations:read-all.',
  systemAct: 'Only on what came in with this key, as the agent it was raised for.',
};

/** `systemRaise` → `System raise` */
export const summaryOf = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
