import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../backend/db/open.ts';
import { delivery, webhook } from '../../backend/db/schema.ts';
import { deliver } from '../../backend/outgoing/deliver.ts';
import { sweep, take } from '../../backend/outgoing/deliveries.ts';
import { enqueue } from '../../backend/outgoing/enqueue.ts';
import {
  deadLetters,
  listWebhooks,
  pauseWebhook,
  replay,
  rotateSecret,
} from '../../backend/outgoing/webhooks.ts';
import { WebhookEvent } from '../../shared/model/webhook.ts';
import { databases } from './databases.ts';
import { type OtherSystem, otherSystem } from './other-systems.ts';
import { me, useSending } from './sending.ts';
import { happening, outgoing, toldEscalation } from './told.ts';

describe.each(databases)('what goes out, on %s', (_name, open) => {
  let db: Database;
  let there: OtherSystem;
  const sending = useSending(open);
  const { world, work, add, happen, inState, until, looksAgain, sent, stopWorkers } = sending;
  beforeEach(() => {
    ({ db, there } = sending);
  });

  it('is written for those who want to hear of it, once, and only if the change is made', async () => {
    const all = await add();
    const fraud = await add({ name: 'Safety only', queues: ['safety'] });
    await add({ name: 'Payments only', queues: ['payments'] });
    await add({ name: 'Closed only', events: ['escalation.closed'] });
    const one = happening('escalation.raised', toldEscalation({ queue: 'safety' }));
    for (let turn = 0; turn < 3; turn += 1) await enqueue(db, 'kirana', one, new Date());
    const rows = await db.select().from(delivery).where(eq(delivery.workspace, 'kirana'));
    expect(new Set(rows.map((row) => row.webhook))).toEqual(
      new Set([all.webhook.id, fraud.webhook.id]),
    );
    expect(rows).toHaveLength(2);
    await db
      .transaction(async (tx) => {
        await enqueue(tx, 'kirana', happening('escalation.raised', toldEscalation()), new Date());
        throw new Error('the change failed');
      })
      .catch(() => {});
    expect(await inState('waiting')).toBe(2);
  });

  it('arrives signed, as the Standard Webhooks library checks it, with the same id', async () => {
    const { secret = '' } = await add();
    const escalation = toldEscalation();
    await happen('escalation.raised', escalation);
    work();
    await sent(1);
    const [got] = there.received;
    const headers = got?.headers as Record<string, string>;
    const verified = new StandardWebhook(secret).verify(got?.text ?? '', headers);
    const event = WebhookEvent.parse(verified);
    expect(event).toMatchObject({
      id: headers['webhook-id'],
      type: 'escalation.raised',
      workspace: 'kirana',
      data: { escalation, link: `https://deskside.kirana.example/desk/#${escalation.id}` },
    });
    expect(event.data.text).toBeUndefined();
    expect(() => new StandardWebhook(secret).verify(`${got?.text} `, headers)).toThrow();
  });

  it('is signed with both secrets while one takes the place of the other', async () => {
    const before = await add();
    const after = await rotateSecret(db, outgoing().seal, me, before.webhook.id, new Date());
    expect(after.secret).not.toBe(before.secret);
    await happen('escalation.raised', toldEscalation());
    work();
    await sent(1);
    const { text = '', headers } = there.received[0] ?? {};
    for (const secret of [before.secret ?? '', after.secret]) {
      new StandardWebhook(secret).verify(text, headers as Record<string, string>);
    }
    // A day later the one before is good for nothing.
    const later = new Date(Date.now() + 25 * 60 * 60_000);
    await happen('escalation.closed', toldEscalation());
    await stopWorkers();
    const [one] = await take(db, 'kirana', { now: later, until: later, most: 1, full: [] });
    if (!one) throw new Error('There is nothing to take');
    await deliver(one, world({ now: () => later }));
    expect(there.received[1]?.headers['webhook-signature']).toMatch(/^v1,\S+$/);
  });

  it('is tried again until it is taken, with longer pauses, under the same id', async () => {
    await add();
    let answers = 0;
    there.answer(() => {
      answers += 1;
      return answers === 1 ? { status: 500 } : answers === 2 ? 'cut' : { status: 200 };
    });
    await happen('escalation.raised', toldEscalation());
    work();
    await sent(1);
    const ids = there.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect((await listWebhooks(db, me))[0]).toMatchObject({ waiting: 0, dead: 0 });
    expect((await listWebhooks(db, me))[0]?.failure).toBeUndefined();
  });

  it('waits as long as `Retry-After` says, and so does all else for that endpoint', async () => {
    const { webhook: endpoint } = await add();
    there.answer(() => ({ status: 429, headers: { 'retry-after': '120' } }));
    await happen('escalation.raised', toldEscalation());
    const now = new Date();
    const [one] = await take(db, 'kirana', {
      now,
      until: new Date(now.getTime() + 60_000),
      most: 1,
      full: [],
    });
    if (!one) throw new Error('There is nothing to take');
    await deliver(one, world({ now: () => now }));
    const [row] = await db.select().from(delivery).where(eq(delivery.workspace, 'kirana'));
    expect(row?.dueAt.getTime()).toBe(now.getTime() + 120_000);
    await happen('escalation.raised', toldEscalation());
    const soon = new Date(now.getTime() + 60_000);
    expect(await take(db, 'kirana', { now: soon, until: soon, most: 9, full: [] })).toEqual([]);
    const late = new Date(now.getTime() + 121_000);
    expect(await take(db, 'kirana', { now: late, until: late, most: 9, full: [] })).toHaveLength(2);
    expect((await listWebhooks(db, me)).find(({ id }) => id === endpoint.id)?.failure?.reason).toBe(
      'It answered 429.',
    );
  });

  it('is dead after so many tries, can be looked at, and replayed one by one or all at once', async () => {
    const { webhook: endpoint } = await add();
    there.answer(() => ({ status: 503 }));
    for (let n = 0; n < 3; n += 1) {
      await happen('escalation.raised', toldEscalation({ number: `E-${n}` }));
    }
    work({ mostTries: 3, firstPause: 5 });
    await until(async () => (await inState('dead')) === 3, '3 dead');
    expect(there.received).toHaveLength(9);
    const { letters, total } = await deadLetters(db, me);
    expect(total).toBe(3);
    expect(letters[0]).toMatchObject({
      webhook: endpoint.id,
      type: 'escalation.raised',
      tries: 3,
      reason: 'It answered 503.',
    });
    there.answer(() => ({ status: 200 }));
    expect(await replay(db, me, { id: letters[0]?.id ?? '' }, new Date())).toBe(1);
    await sent(1);
    expect(await replay(db, me, { webhook: endpoint.id }, new Date())).toBe(2);
    await sent(3);
    expect((await deadLetters(db, me)).total).toBe(0);
    // The receiver can tell that it is the same.
    const ids = there.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps the order of an escalation while its first waits, and lets others go by', async () => {
    await add();
    const stuck = toldEscalation({ number: 'E-1' });
    const other = toldEscalation({ number: 'E-2' });
    let broken = true;
    there.answer(({ body }) => ({
      status: broken && body.data.escalation.number === 'E-1' ? 500 : 200,
    }));
    await happen('escalation.raised', stuck);
    await happen('escalation.accepted', { ...stuck, revision: 2 });
    await happen('escalation.closed', { ...stuck, revision: 3 });
    await happen('escalation.raised', other);
    work({ firstPause: 60 });
    await sent(1);
    const triesOf = (number: string) =>
      there.received.filter(({ body }) => body.data.escalation.number === number).length;
    await until(() => triesOf('E-1') > 2, 'tried again and again');
    const tried = there.received.map(({ body }) => body.data.escalation);
    expect(new Set(tried.map(({ number, revision }) => `${number} ${revision}`))).toEqual(
      new Set(['E-1 1', 'E-2 1']),
    );
    broken = false;
    await sent(4);
    const order = there.received
      .map(({ body }) => body.data.escalation)
      .filter(({ number }) => number === 'E-1')
      .map(({ revision }) => revision);
    expect(order.slice(-3)).toEqual([1, 2, 3]);
    expect(order).toEqual([...order].sort());
  });

  it('goes on after a dead letter, so that one refusal does not silence an escalation for good', async () => {
    await add();
    const escalation = toldEscalation();
    there.answer(({ body }) => ({ status: body.data.escalation.revision === 1 ? 400 : 200 }));
    await happen('escalation.raised', escalation);
    await happen('escalation.accepted', { ...escalation, revision: 2 });
    work({ mostTries: 2, firstPause: 5 });
    await sent(1);
    expect(await inState('dead')).toBe(1);
  });

  it('is sent by one process only when several work, and each thing once', async () => {
    await add();
    for (let n = 0; n < 40; n += 1) await happen('escalation.raised', toldEscalation());
    work();
    work();
    work();
    await sent(40);
    await looksAgain();
    const ids = there.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('is taken over from a process that died with it', async () => {
    await add();
    await happen('escalation.raised', toldEscalation());
    const now = new Date();
    const held = new Date(now.getTime() + 200);
    const dead = await take(db, 'kirana', { now, until: held, most: 9, full: [] });
    expect(dead).toHaveLength(1);
    let arrived = 0;
    there.answer(() => {
      arrived = Date.now();
      return { status: 200 };
    });
    work();
    await sent(1);
    expect(arrived).toBeGreaterThanOrEqual(held.getTime());
    // It was not dead, only slow: what it says now counts for nothing.
    if (dead[0]) await deliver(dead[0], world({ mostTries: 1, patience: 1 }));
    expect([await inState('sent'), await inState('dead')]).toEqual([1, 0]);
  });

  it('waits while its endpoint is paused, and goes out afterwards', async () => {
    const { webhook: endpoint } = await add();
    await pauseWebhook(db, me, endpoint.id, true);
    await happen('escalation.raised', toldEscalation());
    work();
    await looksAgain();
    expect(there.received).toHaveLength(0);
    await pauseWebhook(db, me, endpoint.id, false);
    await sent(1);
  });

  it('an endpoint that hangs does not hold up another', async () => {
    const quick = await otherSystem(() => ({ status: 200 }));
    await add({ name: 'Hangs' });
    await add({ name: 'Quick', url: quick.url });
    there.answer(() => 'hang');
    for (let n = 0; n < 12; n += 1) await happen('escalation.raised', toldEscalation());
    work();
    await until(() => quick.received.length === 12, '12 at the quick one');
    // None of these has been given up yet.
    expect(there.received.length).toBeLessThanOrEqual(4);
    expect(await inState('dead')).toBe(0);
    await there.close();
    await quick.close();
  });

  it('is refused at the send too, when a name leads inside by then', async () => {
    await add({ url: `${there.url}/hook` });
    await happen('escalation.raised', toldEscalation());
    // The same address, on a server whose operator opened nothing.
    const { reach } = {
      reach: { ...outgoing().reach, opened: new (await import('node:net')).BlockList() },
    };
    work({ reach, mostTries: 1 });
    await until(async () => (await inState('dead')) === 1, 'dead');
    expect((await deadLetters(db, me)).letters[0]?.reason).toMatch(/private network/);
    expect(there.received).toHaveLength(0);
  });

  it('keeps address and secrets sealed', async () => {
    const { secret = '', webhook: endpoint } = await add({ url: `${there.url}/T0/very-secret` });
    const [row] = await db.select().from(webhook).where(eq(webhook.workspace, 'kirana'));
    const stored = JSON.stringify(row);
    expect(stored).not.toContain('very-secret');
    expect(stored).not.toContain(secret);
    expect(JSON.stringify(endpoint)).not.toContain('very-secret');
    expect(outgoing().seal.open(row?.sealed ?? '', 'kirana', endpoint.id)?.url).toContain(
      'very-secret',
    );
    expect(outgoing().seal.open(row?.sealed ?? '', 'lontar', endpoint.id)).toBeUndefined();
  });

  it('is cleared when it is over, and not before', async () => {
    await add();
    const { webhook: paused } = await add({ name: 'Paused' });
    await happen('escalation.raised', toldEscalation());
    await pauseWebhook(db, me, paused.id, true);
    work();
    await sent(1);
    const daysFromNow = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000);
    await sweep(db, 'kirana', daysFromNow(6));
    expect([await inState('sent'), await inState('waiting')]).toEqual([1, 1]);
    await sweep(db, 'kirana', daysFromNow(8));
    expect([await inState('sent'), await inState('waiting'), await inState('dead')]).toEqual([
      0, 0, 1,
    ]);
    await sweep(db, 'kirana', daysFromNow(31));
    expect(await inState('dead')).toBe(0);
  });
  it.each([
    [{ url: 'nowhere' }, /url: this is no address/],
    [{ url: 'https://10.0.0.7/hook' }, /url: .*private network/],
    [{ format: 'pagerduty' as const, events: ['escalation.closed' as const] }, /access\.key/],
    [
      {
        format: 'jira' as const,
        access: { user: 'a', password: 'b', project: 'OPS' },
        events: ['lesson.published' as const],
      },
      /jira has no use for lesson\.published/,
    ],
  ])('%j is refused with the field', async (change, message) => {
    await expect(add(change)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(message),
    });
  });

  it('is written within milliseconds, and goes out by the hundred', async () => {
    await add();
    const escalation = toldEscalation();
    const many = 100;
    const started = performance.now();
    for (let n = 0; n < many; n += 1) {
      await enqueue(
        db,
        'kirana',
        happening('escalation.raised', { ...escalation, id: randomUUID() }),
        new Date(),
      );
    }
    const written = performance.now();
    work();
    await sent(many);
    const all = performance.now();
    const figures = {
      'enqueue, ms each': ((written - started) / many).toFixed(2),
      'delivered per second': Math.round((many * 1000) / (all - written)),
    };
    process.stdout.write(`${_name}: ${JSON.stringify(figures)}\n`);
    expect(there.received).toHaveLength(many);
  });
});
