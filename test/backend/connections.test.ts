import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../backend/log.ts';
import { startWorker } from '../../backend/outgoing/worker.ts';
import { ApiKey } from '../../shared/model/api-key.ts';
import { Escalation } from '../../shared/model/escalation.ts';
import { Webhook, WebhookEvent } from '../../shared/model/webhook.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse } from './house.ts';
import { type OtherSystem, otherSystem } from './other-systems.ts';
import { outgoing } from './told.ts';

describe.each(databases)('connections, on %s', (_name, open) => {
  let house: House;
  let there: OtherSystem;
  beforeAll(async () => {
    house = await openHouse(open, { outgoing: outgoing() });
    there = await otherSystem(() => ({ status: 200 }));
  });
  afterAll(async () => {
    await there?.close();
    await house?.close();
  });

  const addWebhook = async (change: object = {}) => {
    const { status, body } = await house.call('addWebhook', 'admin', {
      body: {
        name: 'Data lake',
        format: 'deskside',
        url: `${there.url}/hook?token=hidden`,
        events: ['escalation.raised', 'escalation.accepted', 'escalation.waiting'],
        queues: [],
        withText: false,
        ...change,
      },
    });
    expect(status, body.message).toBe(200);
    return body as { webhook: Webhook; secret: string };
  };
  const addKey = async (scopes: string[], change: object = {}) => {
    const body = { name: 'Order system', scopes, site: 'Head office', team: 'Orders', ...change };
    const answer = await house.call('addApiKey', 'admin', { body });
    expect(answer.status, answer.body.message).toBe(200);
    return answer.body as { key: ApiKey; secret: string };
  };
  const bearing = (secret: string, more: Record<string, string> = {}) => ({
    headers: { authorization: `Bearer ${secret}`, ...more },
  });
  const systemBody = (change: object = {}) => {
    const { id: _id, queue: _queue, raisedAt: _at, ...body } = escalationBody();
    return { ...body, ...change };
  };

  describe('endpoints', () => {
    it('are listed without what is secret, tested, paused, and removed', async () => {
      const { webhook, secret } = await addWebhook();
      expect(secret).toMatch(/^whsec_/);
      Webhook.parse(webhook);
      const listed = await house.call('webhooks', 'admin');
      expect(JSON.stringify(listed.body)).not.toMatch(/hidden|whsec_/);
      expect(listed.body.webhooks[0].host).toBe(there.url);

      const params = { id: webhook.id };
      const tested = await house.call('testWebhook', 'admin', { params });
      expect(tested.body.failure).toBeUndefined();
      expect(there.received.at(-1)).toMatchObject({
        path: '/hook?token=hidden',
        body: { type: 'test', workspace: 'kirana' },
      });
      there.answer(() => ({ status: 302, headers: { location: 'https://x.example' } }));
      expect((await house.call('testWebhook', 'admin', { params })).body.failure).toMatch(
        /302; redirects are not followed/,
      );
      there.answer(() => ({ status: 200 }));

      const body = { paused: true };
      expect((await house.call('pauseWebhook', 'admin', { params, body })).body.paused).toBe(true);
      expect((await house.call('rotateWebhook', 'admin', { params })).body.secret).not.toBe(secret);
      // The other workspace's admin knows nothing of it.
      expect((await house.call('testWebhook', 'otherAdmin', { params })).status).toBe(404);
      expect((await house.call('removeWebhook', 'otherAdmin', { params })).status).toBe(404);
      expect((await house.call('webhooks', 'otherAdmin')).body.webhooks).toEqual([]);
      expect((await house.call('removeWebhook', 'admin', { params })).status).toBe(200);
      expect((await house.call('webhooks', 'admin')).body.webhooks).toEqual([]);
    });

    it('hear of what agents and specialists do; text only where an admin said so', async () => {
      const plain = await addWebhook({ name: 'Plain', url: `${there.url}/plain` });
      const full = await addWebhook({ name: 'Full', url: `${there.url}/full`, withText: true });
      const raised = escalationBody();
      await house.call('raise', 'putri', { body: raised });
      const params = { id: raised.id };
      await house.call('act', 'rina', { params, body: actionBody({ do: 'take' }) });
      const asks = actionBody({ do: 'ask', text: 'When did he call?' });
      const asked = await house.call('act', 'rina', { params, body: asks });
      expect(asked.status, asked.body.message).toBe(200);
      const at = there.received.length;
      const worker = startWorker({
        ...outgoing(),
        db: house.db,
        log: createLog('silent'),
        now: () => new Date(),
        random: () => 0.5,
        every: 15,
      });
      const deadline = Date.now() + 5000;
      while (there.received.length < at + 6 && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      await worker.stop();
      const of = (path: string) =>
        there.received
          .filter((one) => one.path === path)
          .map(({ body }) => WebhookEvent.parse(body));
      expect(of('/plain').map(({ type }) => type)).toEqual([
        'escalation.raised',
        'escalation.accepted',
        'escalation.waiting',
      ]);
      expect(of('/plain')[2]?.data.escalation).toMatchObject({ id: raised.id, state: 'waiting' });
      const words = /Saldo|Money gone|Freeze|KiranaPay|When did he/;
      expect(JSON.stringify(of('/plain'))).not.toMatch(words);
      expect(of('/full').map(({ data }) => data.text)).toEqual([
        { subject: 'Saldo hilang', summary: 'Money gone after a call.' },
        { subject: 'Saldo hilang' },
        { subject: 'Saldo hilang', said: 'When did he call?' },
      ]);
      for (const { webhook } of [plain, full]) {
        await house.call('removeWebhook', 'admin', { params: { id: webhook.id } });
      }
    });

    it('are refused with the field that is wrong', async () => {
      const body = {
        name: 'Inside',
        format: 'deskside',
        url: 'https://169.254.169.254/latest',
        events: ['escalation.raised'],
        queues: [],
        withText: false,
      };
      const answer = await house.call('addWebhook', 'admin', { body });
      expect(answer.status).toBe(422);
      expect(answer.body.message).toMatch(/^url: .*private network/);
      expect((await house.call('deadLetters', 'admin')).body).toEqual({ letters: [], total: 0 });
      expect((await house.call('replay', 'admin', { body: {} })).body).toEqual({ replayed: 0 });
    });
  });

  describe('other systems', () => {
    it('raise for themselves, once for each idempotency key, with clocks and routing', async () => {
      const { secret } = await addKey(['escalations:raise', 'escalations:read']);
      const body = systemBody();
      const sent = bearing(secret, { 'idempotency-key': 'order-7001' });
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => house.call('systemRaise', undefined, { ...sent, body })),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const raised = Escalation.parse(answers[0]?.body);
      expect(new Set(answers.map(({ body: { id, number } }) => `${id} ${number}`)).size).toBe(1);
      expect(raised).toMatchObject({
        queue: 'safety',
        state: 'raised',
        raisedBy: { name: 'Order system', site: 'Head office', team: 'Orders' },
      });
      const minutes = (Date.parse(raised.due.acknowledge) - Date.parse(raised.raisedAt)) / 60_000;
      expect(minutes).toBe(5);
      const other = await house.call('systemRaise', undefined, {
        ...bearing(secret, { 'idempotency-key': 'order-7002' }),
        body,
      });
      expect(other.body.id).not.toBe(raised.id);
      const changed = await house.call('systemRaise', undefined, {
        ...sent,
        body: systemBody({ severity: 'normal' }),
      });
      expect([changed.status, changed.body.error]).toEqual([422, 'idempotency-key']);
      const without = await house.call('systemRaise', undefined, { ...bearing(secret), body });
      expect([without.status, without.body.error]).toEqual([400, 'idempotency-key']);

      const list = await house.call('systemEscalations', undefined, bearing(secret));
      expect(list.body.escalations).toHaveLength(2);
      const params = { id: raised.id };
      const read = await house.call('systemEscalation', undefined, { ...bearing(secret), params });
      expect(read.body).toMatchObject({ id: raised.id, number: raised.number });
      expect((await house.call('escalation', 'rina', { params })).body.id).toBe(raised.id);
    });

    it('raise for an agent, who sees it in the panel and whose answer they may pass on', async () => {
      const { secret } = await addKey(['escalations:raise', 'escalations:read', 'escalations:act']);
      const sent = bearing(secret, { 'idempotency-key': randomUUID() });
      const body = systemBody({ for: 'putri@kirana.example' });
      const { body: raised } = await house.call('systemRaise', undefined, { ...sent, body });
      expect(raised.raisedBy.id).toBe(house.ids.putri);
      const own = await house.call('escalations', 'putri', { query: { view: 'raised' } });
      expect(own.body.escalations.map(({ id }: Escalation) => id)).toContain(raised.id);
      const params = { id: raised.id };
      await house.call('act', 'rina', { params, body: actionBody({ do: 'take' }) });
      await house.call('act', 'rina', { params, body: actionBody({ do: 'ask', text: 'When?' }) });
      const reply = actionBody({ do: 'reply', text: 'At nine.' });
      const replied = await house.call('systemAct', undefined, { ...sent, params, body: reply });
      expect(replied.status, replied.body.message).toBe(200);
      expect(replied.body.events.at(-1)).toMatchObject({
        do: 'reply',
        by: { id: house.ids.putri },
      });
      const taking = actionBody({ do: 'take' });
      const taken = await house.call('systemAct', undefined, { ...sent, params, body: taking });
      expect(taken.status).toBe(400);

      for (const email of ['nobody@kirana.example', 'otheragent@lontar.example']) {
        const unknown = await house.call('systemRaise', undefined, {
          ...bearing(secret, { 'idempotency-key': randomUUID() }),
          body: systemBody({ for: email }),
        });
        expect([unknown.status, unknown.body.error]).toEqual([422, 'for']);
      }
    });

    it('see what came in with their key, and no more; everything with the wider scope', async () => {
      const { secret } = await addKey(['escalations:read', 'escalations:act']);
      const theirs = escalationBody();
      await house.call('raise', 'putri', { body: theirs });
      const params = { id: theirs.id };
      const read = (key: string) =>
        house.call('systemEscalation', undefined, { ...bearing(key), params });
      expect((await read(secret)).status).toBe(404);
      const body = actionBody({ do: 'inform' });
      const act = await house.call('systemAct', undefined, { ...bearing(secret), params, body });
      expect(act.status).toBe(404);
      const all = await house.call('systemEscalations', undefined, {
        ...bearing(secret),
        query: { view: 'open' },
      });
      expect([all.status, all.body.error]).toEqual([403, 'scope']);

      const wide = await addKey(['escalations:read-all']);
      expect((await read(wide.secret)).status).toBe(200);
      const open = await house.call('systemEscalations', undefined, {
        ...bearing(wide.secret),
        query: { view: 'open' },
      });
      expect(open.body.escalations.map(({ id }: Escalation) => id)).toContain(theirs.id);
      const raising = await house.call('systemRaise', undefined, {
        ...bearing(wide.secret, { 'idempotency-key': 'x' }),
        body: systemBody(),
      });
      expect([raising.status, raising.body.error]).toEqual([403, 'scope']);
    });

    it('are shut out by a wrong key, a revoked one, and that of another workspace', async () => {
      const { key, secret } = await addKey(['escalations:read']);
      expect((await house.call('systemEscalations', undefined, bearing(secret))).status).toBe(200);
      const wrong = [
        `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`,
        secret.replace('_kirana_', '_lontar_'),
        'dsk_',
        'dsk_kirana_x',
      ];
      for (const one of wrong) {
        const answer = await house.call('systemEscalations', undefined, bearing(one));
        expect([answer.status, answer.body.error]).toEqual([401, 'key']);
      }
      // A key is no session.
      for (const name of ['me', 'escalations', 'webhooks'] as const) {
        expect((await house.call(name, undefined, bearing(secret))).status).toBe(401);
      }
      // And people have other doors.
      expect((await house.call('systemEscalations', 'admin')).body.error).toBe('role');

      const listed = await house.call('apiKeys', 'admin');
      const mine = listed.body.keys.find(({ id }: ApiKey) => id === key.id);
      expect(ApiKey.parse(mine).lastUsedAt).toBeDefined();
      expect(JSON.stringify(listed.body)).not.toContain(secret.slice(-64));
      expect(
        (await house.call('revokeApiKey', 'otherAdmin', { params: { id: key.id } })).status,
      ).toBe(404);
      await house.call('revokeApiKey', 'admin', { params: { id: key.id } });
      const after = await house.call('systemEscalations', undefined, bearing(secret));
      expect([after.status, after.body.error]).toEqual([401, 'key']);
    });

    it('may call so many times a minute', async () => {
      const { secret } = await addKey(['escalations:read'], { perMinute: 1 });
      const statuses: number[] = [];
      let retry: unknown;
      for (let n = 0; n < 5; n += 1) {
        const { status, headers } = await house.call(
          'systemEscalations',
          undefined,
          bearing(secret),
        );
        statuses.push(status);
        retry = headers['retry-after'] ?? retry;
      }
      // Five calls lie in two minutes at most.
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
      expect(Number(retry)).toBeGreaterThan(0);
      expect(Number(retry)).toBeLessThanOrEqual(60);
    });

    it('hear live of what they raised', async () => {
      const { secret } = await addKey(['escalations:raise', 'escalations:read']);
      const url = await house.app.listen({ port: 0, host: '127.0.0.1' });
      const stop = new AbortController();
      const response = await fetch(`${url}/api/stream`, {
        ...bearing(secret),
        signal: stop.signal,
      });
      expect(response.status).toBe(200);
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      const { body } = await house.call('systemRaise', undefined, {
        ...bearing(secret, { 'idempotency-key': randomUUID() }),
        body: systemBody(),
      });
      let heard = '';
      while (!heard.includes(body.id)) heard += (await reader?.read())?.value ?? '';
      stop.abort();
      const none = await fetch(`${url}/api/stream`, bearing('dsk_kirana_x'));
      expect(none.status).toBe(401);
    });
  });
});
