import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from './databases.ts';
import { escalationBody, type House, openHouse } from './house.ts';
import { routingText } from './rounds/desks.ts';

describe.each(databases)('routing as content, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  const publish = (text: string, dryRun = false, by: 'admin' | 'sinta' = 'admin') =>
    house.call('publishRouting', by, { body: { text, ...(dryRun ? { dryRun } : {}) } });

  it('says what a file would change, and changes nothing', async () => {
    const { status, body } = await publish(routingText, true);
    expect(status).toBe(200);
    expect(body.version).toBe(1);
    expect(body.changes).toContainEqual({ part: 'queue', what: 'legal', how: 'added' });
    expect(body.changes).toContainEqual({ part: 'queue', what: 'payments', how: 'changed' });
    expect(body.changes).toContainEqual({ part: 'cause', what: 'phishing', how: 'removed' });
    expect(body.changes).toContainEqual({
      part: 'route',
      what: 'legal · * · critical · open',
      how: 'added',
    });
    expect((await house.call('routing', 'admin')).body.queues).toHaveLength(2);
  });

  it('is published, with who, when and every version; panels get it without who is on call', async () => {
    const { body } = await publish(routingText, false, 'sinta');
    expect(body).toMatchObject({ version: 2, by: 'sinta' });
    expect(body.onCall.engineering).toMatch(/^(rina|marisol)@kirana\.example$/);
    expect(body.versions.map((one: { version: number }) => one.version)).toEqual([2, 1]);
    const again = await publish(routingText);
    expect(again.body.version).toBe(2);
    const packs = (await house.call('packs', 'putri')).body;
    expect(packs.queues.find((queue: { id: string }) => queue.id === 'legal').calendar).toBe(
      'jakarta-office',
    );
    expect([packs.calendars.length, packs.rotas, packs.source]).toEqual([4, undefined, undefined]);
  });

  it('gives the file of a version back as it was written', async () => {
    const source = (version: string) =>
      house.call('routingSource', 'admin', { params: { version } });
    expect((await source('2')).body.text).toBe(routingText);
    expect((await source('1')).status).toBe(404);
    expect((await source('99')).status).toBe(404);
  });

  it('names every wrong value with its line, and changes nothing', async () => {
    const wrong = routingText.replace('calendar: jakarta-shops', 'calendar: shops');
    const { status, body } = await publish(wrong.replace('tell: legal', 'tell: lawyers'));
    expect([status, body.error]).toEqual([422, 'routing']);
    expect(body.message).toBe('2 problems in this routing; nothing was changed.');
    const lineOf = (text: string) => wrong.split('\n').findIndex((one) => one.includes(text)) + 1;
    expect(body.problems.map((one: { line: number }) => one.line)).toEqual([
      lineOf('calendar: shops'),
      lineOf('tell: legal'),
    ]);
    expect((await house.call('routing', 'admin')).body.version).toBe(2);
  });

  it('knows who can be on call', async () => {
    const strangers = routingText
      .replace('people: [', 'people: [putri@kirana.example, ')
      .replace('rina@kirana.example]', 'rina@lontar.example]');
    const { status, body } = await publish(strangers, true);
    expect(status).toBe(422);
    const line = strangers.split('\n').findIndex((one) => one.includes('people: [')) + 1;
    expect(body.problems.map((one: { line: number }) => one.line)).toEqual([line, line]);
    expect(body.problems[0].message).toMatch(/nobody on the desks here .*putri@kirana\.example/);
  });

  it('keeps desks that are needed: by cases that are open there', async () => {
    const body = escalationBody({ queue: 'safety' });
    expect((await house.call('raise', 'putri', { body })).status).toBe(200);
    const without = routingText.replace(/^ {2}- \{ id: safety.*\n/m, '');
    const refused = await publish(without, true);
    expect(refused.status).toBe(422);
    expect(refused.body.problems[0].message).toBe(
      '`safety` is missing, but 1 of its cases is open; send them to another queue first',
    );
  });

  it('takes a version back: the older one is in force again, as a new one', async () => {
    const changed = routingText.replace('gateDeadline: 400', 'gateDeadline: 500');
    expect((await publish(changed)).body.version).toBe(3);
    const restore = (version: string) =>
      house.call('restoreRouting', 'admin', { params: { version } });
    expect((await restore('2')).body).toMatchObject({ version: 4, by: 'admin' });
    const packs = (await house.call('packs', 'putri')).body;
    expect(packs.policy.gateDeadline).toBe(400);
    expect((await restore('77')).status).toBe(404);
  });

  it('is for those who own content', async () => {
    for (const who of ['putri', 'rina', 'agus', 'quinn'] as const) {
      expect((await house.call('routing', who)).status).toBe(403);
    }
  });

  it('by the hours of a desk: what comes at night goes where somebody is', async () => {
    const raise = async (raisedAt: string) => {
      const body = escalationBody({ queue: 'no-longer-there', category: 'legal', raisedAt });
      const sent = { body: { ...body, severity: 'critical' } };
      return (await house.call('raise', 'putri', sent)).body;
    };
    // A Friday in Jakarta, at 15:00 and at 23:00.
    expect((await raise('2026-11-20T08:00:00.000Z')).queue).toBe('legal');
    const night = await raise('2026-11-20T16:00:00.000Z');
    expect([night.queue, night.calendar]).toEqual(['supervisors', undefined]);
  });
});
