import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { ApiKey } from '../../../shared/model/api-key.ts';
import type { DeadLetter, Webhook } from '../../../shared/model/webhook.ts';
import { RefusedError } from '../../../widget/client.ts';
import { Connections } from '../../../widget/content/Connections.tsx';
import * as en from '../../../widget/words/en/index.ts';
import * as th from '../../../widget/words/th/index.ts';
import '../../../widget/content/content.css';
import '../../../widget/content/connections.css';

const at = '2026-11-22T08:00:00.000Z';
const webhook = (change: Partial<Webhook> = {}): Webhook => ({
  id: '0b1f6a0e-6f0e-4a51-9f6e-000000000001',
  name: 'Data lake',
  format: 'deskside',
  host: 'https://hooks.kirana.example',
  events: ['escalation.raised', 'escalation.closed', 'lesson.published'],
  queues: [],
  withText: false,
  paused: false,
  createdAt: at,
  createdBy: 'Sari',
  lastSentAt: at,
  waiting: 0,
  dead: 0,
  ...change,
});
const letter: DeadLetter = {
  id: 'msg_1',
  webhook: webhook().id,
  type: 'escalation.raised',
  number: 'E-2917',
  at,
  tries: 12,
  triedAt: at,
  reason: 'It answered 503.',
};
const key: ApiKey = {
  id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000aa',
  name: 'Order system',
  scopes: ['escalations:raise', 'escalations:read'],
  site: 'Head office',
  team: 'Orders',
  perMinute: 120,
  createdAt: at,
  createdBy: 'Sari',
};
const filled = (): Partial<Client> => ({
  webhooks: async () => ({
    webhooks: [
      webhook({ waiting: 3, rotatingUntil: '2099-01-01T00:00:00.000Z' }),
      webhook({
        id: '0b1f6a0e-6f0e-4a51-9f6e-000000000002',
        name: 'On-call',
        format: 'pagerduty',
        host: 'https://events.pagerduty.com',
        events: ['escalation.raised', 'escalation.alarm'],
        queues: ['safety'],
        failure: { at, reason: 'It answered 503.' },
        dead: 2,
      }),
      webhook({
        id: '0b1f6a0e-6f0e-4a51-9f6e-000000000003',
        name: 'Safety channel',
        format: 'slack',
        host: 'https://hooks.slack.com',
        withText: true,
        paused: true,
      }),
    ],
  }),
  apiKeys: async () => ({
    keys: [
      key,
      {
        ...key,
        id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000ab',
        name: 'Old one',
        lastUsedAt: at,
        revokedAt: at,
      },
    ],
  }),
  deadLetters: async () => ({
    letters: [letter, { ...letter, id: 'msg_2', number: 'E-2920' }],
    total: 2,
  }),
  packs: async () =>
    ({
      queues: [
        { id: 'safety', name: { en: 'Account Safety' } },
        { id: 'payments', name: { en: 'Payments' } },
      ],
    }) as never,
});
const empty: Partial<Client> = {
  ...filled(),
  webhooks: async () => ({ webhooks: [] }),
  apiKeys: async () => ({ keys: [] }),
  deadLetters: async () => ({ letters: [], total: 0 }),
};

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});
function show(client: Partial<Client>, language: 'en' | 'th' = 'en') {
  root = document.createElement('main');
  root.className = 'content';
  document.body.append(root);
  const words = language === 'en' ? en : th;
  render(<Connections client={client as Client} words={words} language={language} />, root);
}
const row = (id: number) =>
  root.querySelector(`#endpoint-0b1f6a0e-6f0e-4a51-9f6e-00000000000${id}`)?.textContent ?? '';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = () => root.querySelector('.said')?.textContent;
const violations = async () => {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

test.each(['en', 'th'] as const)(
  'in %s: how each endpoint does, and nothing that axe minds',
  async (language) => {
    const { connections: text } = language === 'en' ? en : th;
    show(filled(), language);
    await vi.waitFor(() => expect(row(1)).toContain(text.waiting(3)));
    expect(row(1)).toContain(text.rotating('').trim().split(' ')[0]);
    expect(row(2)).toContain('It answered 503.');
    expect(row(2)).toContain(text.dead(2));
    expect(row(3)).toContain(text.paused);
    expect(row(3)).toContain(text.withText);
    expect(await violations()).toEqual([]);
    await userEvent.click(button(text.addEndpoint));
    await userEvent.click(button(text.addKey));
    expect(await violations()).toEqual([]);
  },
);

test('nothing yet, loading, and a server that does not answer', async () => {
  show(empty);
  expect(root.textContent).toContain(en.connections.loading);
  await vi.waitFor(() => expect(root.textContent).toContain(en.connections.endpointsNone));
  expect(root.textContent).toContain(en.connections.keysNone);
  expect(root.textContent).not.toContain(en.connections.deadTitle);
  render(null, root);
  root.remove();

  let fails = true;
  show({
    ...empty,
    webhooks: () => (fails ? Promise.reject(new Error('away')) : empty.webhooks?.()) as never,
  });
  await vi.waitFor(() =>
    expect(root.querySelector('[role=alert]')?.textContent).toContain(en.connections.failed),
  );
  fails = false;
  await userEvent.click(button(en.common.page.tryAgain));
  await vi.waitFor(() => expect(root.textContent).toContain(en.connections.endpointsNone));
});

test('an endpoint is added with the keyboard, and its secret is shown once', async () => {
  const addWebhook = vi.fn(async () => ({ webhook: webhook(), secret: 'whsec_c2VjcmV0' }));
  show({ ...empty, addWebhook });
  await vi.waitFor(() => expect(root.textContent).toContain(en.connections.addEndpoint));
  await userEvent.click(button(en.connections.addEndpoint));
  // The first field has the focus already.
  await userEvent.keyboard('Data lake');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('https://hooks.kirana.example/in');
  await vi.waitFor(() => expect(root.textContent).toContain('Account Safety'));
  await userEvent.click(page.getByLabelText('Account Safety'));
  await userEvent.click(page.getByLabelText('linked'));
  await userEvent.click(button(en.connections.save));
  await vi.waitFor(() => expect(addWebhook).toHaveBeenCalledOnce());
  expect(addWebhook).toHaveBeenCalledWith({
    body: {
      name: 'Data lake',
      format: 'deskside',
      url: 'https://hooks.kirana.example/in',
      events: [
        'escalation.raised',
        'escalation.accepted',
        'escalation.resolved',
        'escalation.closed',
        'escalation.reopened',
        'escalation.alarm',
        'escalation.linked',
      ],
      queues: ['safety'],
      withText: false,
    },
  });
  await vi.waitFor(() =>
    expect(root.querySelector<HTMLInputElement>('.secret input')?.value).toBe('whsec_c2VjcmV0'),
  );
  expect(document.activeElement).not.toBe(document.body);
  await userEvent.click(button(en.connections.secretDone));
  expect(root.querySelector('.secret')).toBeNull();
});

test('each system asks for what it needs, and a refusal stands in the form', async () => {
  const refusal = {
    error: 'webhook',
    message: 'url: hooks leads into a private network; open it.',
  };
  const addWebhook = vi.fn(async () => Promise.reject(new RefusedError(422, refusal)));
  show({ ...empty, addWebhook });
  await vi.waitFor(() => expect(root.textContent).toContain(en.connections.addEndpoint));
  await userEvent.click(button(en.connections.addEndpoint));
  const form = () => root.querySelector('form');
  await userEvent.selectOptions(page.getByLabelText(en.connections.fields.format), 'jira');
  expect(
    [...(form()?.querySelectorAll('input.input') ?? [])].map(
      (one) => (one as HTMLInputElement).name,
    ),
  ).toEqual(['name', 'url', 'user', 'password', 'project', 'issueType', 'closing']);
  expect(form()?.querySelector('[value="lesson.published"]')).toBeNull();
  await userEvent.selectOptions(page.getByLabelText(en.connections.fields.format), 'pagerduty');
  await userEvent.fill(page.getByLabelText(en.connections.fields.name), 'On-call');
  await userEvent.fill(page.getByLabelText(en.connections.fields.routing), 'R'.repeat(32));
  await userEvent.click(button(en.connections.save));
  await vi.waitFor(() =>
    expect(form()?.querySelector('[role=alert]')?.textContent).toBe(refusal.message),
  );
  expect(addWebhook.mock.calls[0]).toMatchObject([
    { body: { format: 'pagerduty', access: { key: 'R'.repeat(32) } } },
  ]);
  // What was typed is still there.
  expect(form()?.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('On-call');
});

test('test, pause, new secret and removal say how they went', async () => {
  const calls: string[] = [];
  const log =
    <T,>(name: string, value: T) =>
    async () => {
      calls.push(name);
      return value;
    };
  let tested: { ms: number; failure?: string } = { ms: 42 };
  const client: Partial<Client> = {
    ...filled(),
    testWebhook: () => log('test', tested)(),
    pauseWebhook: log('pause', webhook({ paused: true })),
    rotateWebhook: log('rotate', { webhook: webhook(), secret: 'whsec_bmV3' }),
    removeWebhook: log('remove', {}),
  };
  const { connections: text } = en;
  show(client);
  await vi.waitFor(() => expect(row(1)).not.toBe(''));
  await userEvent.click(button(text.doOf(text.test, 'Data lake')));
  await vi.waitFor(() => expect(status()).toBe(text.tested('Data lake', 42)));
  tested = { ms: 9, failure: 'It answered 500.' };
  await userEvent.click(button(text.doOf(text.test, 'Data lake')));
  await vi.waitFor(() =>
    expect(row(1)).toContain(text.testFailed('Data lake', 'It answered 500.')),
  );
  await userEvent.click(button(text.doOf(text.pause, 'Data lake')));
  await vi.waitFor(() => expect(status()).toBe(text.pausedNow('Data lake')));
  await userEvent.click(button(text.doOf(text.rotate, 'Data lake')));
  await vi.waitFor(() =>
    expect(root.querySelector<HTMLInputElement>('.secret input')?.value).toBe('whsec_bmV3'),
  );

  await userEvent.click(button(text.doOf(text.remove, 'Data lake')));
  // One more press is asked for, and the focus is on it.
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(text.remove));
  expect(calls).not.toContain('remove');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(status()).toBe(text.removed('Data lake')));
  expect(calls).toEqual(['test', 'test', 'pause', 'rotate', 'remove']);
});

test('dead letters are sent again, one or all; a key is made and revoked', async () => {
  const replay = vi.fn(async (_args: object) => ({ replayed: 2 }));
  const addApiKey = vi.fn(async (_args: object) => ({ key, secret: 'dsk_kirana_x_y' }));
  const revokeApiKey = vi.fn(async (_args: object) => ({ ...key, revokedAt: at }));
  const { connections: text } = en;
  show({ ...filled(), replay, addApiKey, revokeApiKey });
  await vi.waitFor(() => expect(root.textContent).toContain('E-2917'));
  await userEvent.click(button(text.doOf(text.replay, 'E-2917 raised')));
  await vi.waitFor(() => expect(status()).toBe(text.replayed(2)));
  await userEvent.click(button(text.replayAll));
  await vi.waitFor(() => expect(replay).toHaveBeenCalledTimes(2));
  expect(replay.mock.calls).toEqual([
    [{ body: { id: 'msg_1', webhook: webhook().id } }],
    [{ body: {} }],
  ]);

  await userEvent.click(button(text.addKey));
  await userEvent.fill(page.getByLabelText(text.fields.name), 'Order system');
  await userEvent.fill(page.getByLabelText(text.fields.site), 'Head office');
  await userEvent.fill(page.getByLabelText(text.fields.team), 'Orders');
  await userEvent.click(button(text.addKey));
  await vi.waitFor(() =>
    expect(root.querySelector<HTMLInputElement>('.secret input')?.value).toBe('dsk_kirana_x_y'),
  );
  expect(addApiKey).toHaveBeenCalledWith({
    body: {
      name: 'Order system',
      scopes: ['escalations:raise', 'escalations:read'],
      site: 'Head office',
      team: 'Orders',
      perMinute: 120,
    },
  });
  await userEvent.click(button(text.doOf(text.revoke, 'Order system')));
  await vi.waitFor(() => expect(revokeApiKey).toHaveBeenCalledWith({ params: { id: key.id } }));
});
