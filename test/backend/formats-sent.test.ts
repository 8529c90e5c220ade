import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../backend/db/open.ts';
import { counterpart } from '../../backend/db/schema.ts';
import { probe } from '../../backend/outgoing/probe.ts';
import { deadLetters, openWebhook } from '../../backend/outgoing/webhooks.ts';
import type { NewWebhook } from '../../shared/model/webhook.ts';
import { databases } from './databases.ts';
import {
  jira,
  lark,
  type OtherSystem,
  pagerduty,
  servicenow,
  slack,
  teams,
} from './other-systems.ts';
import { me, useSending } from './sending.ts';
import { outgoing, toldEscalation } from './told.ts';

describe.each(databases)('what goes out in the words of other systems, on %s', (_name, open) => {
  let db: Database;
  let there: OtherSystem;
  const sending = useSending(open);
  const { world, work, add, happen, inState, until, sent } = sending;
  beforeEach(() => {
    ({ db, there } = sending);
  });

  const story = async (change: Partial<NewWebhook>) => {
    await add({
      events: [
        'escalation.raised',
        'escalation.accepted',
        'escalation.closed',
        'escalation.reopened',
        'escalation.alarm',
      ],
      ...change,
    });
    const hostile = toldEscalation({
      number: 'E-9',
      ticket: { console: 'casebook', id: '<!channel> [x](http://evil.example)' },
    });
    await happen('escalation.raised', hostile);
    await happen('escalation.accepted', {
      ...hostile,
      state: 'accepted',
      acknowledgedAt: '2026-11-22T08:01:00.000Z',
    });
    await happen('escalation.alarm', hostile, {
      data: { escalation: hostile, alarm: { clock: 'answer', level: 'late' } },
    });
    await happen('escalation.closed', {
      ...hostile,
      state: 'closed',
      closedAt: '2026-11-22T09:00:00.000Z',
      rootCause: 'phishing',
    });
    await happen('escalation.reopened', hostile);
    work({ mostTries: 1 });
    await until(async () => (await inState('waiting')) === 0, 'all tried');
    expect((await deadLetters(db, me)).letters.map(({ reason }) => reason)).toEqual([]);
    return hostile;
  };

  it('Slack', async () => {
    there.answer(slack);
    await story({ format: 'slack' });
    expect(there.received).toHaveLength(5);
    expect(there.received[0]?.body.blocks[0].text.text).toBe('E-9 raised (fraud, critical)');
    expect(there.received[2]?.body.text).toContain('the clock “answer” has run out');
  });

  it('Microsoft Teams', async () => {
    there.answer(teams);
    await story({ format: 'teams' });
    expect(there.received).toHaveLength(5);
  });

  it('Lark, whose refusals come with 200', async () => {
    there.answer(lark('the-secret'));
    await story({ format: 'lark', access: { key: 'the-secret' } });
    await add({ name: 'Wrong', format: 'lark', access: { key: 'another' } });
    await happen('escalation.raised', toldEscalation());
    await until(async () => (await inState('dead')) === 1, 'dead');
    expect((await deadLetters(db, me)).letters[0]?.reason).toMatch(/code 19021/);
  });

  it('PagerDuty: one alert per escalation', async () => {
    there.answer(pagerduty);
    const { id } = await story({
      format: 'pagerduty',
      url: `${there.url}/v2/enqueue`,
      access: { key: 'R'.repeat(32) },
    });
    const told = there.received.map(({ body }) => [body.event_action, body.dedup_key]);
    const key = `deskside-${id}`;
    expect(told).toEqual([
      ['trigger', key],
      ['acknowledge', key],
      ['trigger', key],
      ['resolve', key],
      ['trigger', key],
    ]);
    expect(there.received[0]?.body.payload).toMatchObject({
      severity: 'critical',
      class: 'fraud',
    });
  });

  const jiraAccess = {
    user: 'sari@kirana.example',
    password: 'token',
    project: 'OPS',
    closing: '31',
  };
  it.each([
    ['slack', '/services/T0/B0/x', {}, slack],
    ['teams', '/workflows/x', {}, teams],
    ['lark', '/open-apis/bot/v2/hook/x', { key: 'the-secret' }, lark('the-secret')],
    ['pagerduty', '/v2/enqueue', { key: 'R'.repeat(32) }, pagerduty],
    ['jira', '', jiraAccess, jira(jiraAccess).answering],
    [
      'servicenow',
      '',
      { user: 'a', password: 'b' },
      servicenow({ user: 'a', password: 'b' }).answering,
    ],
  ] as const)(
    '%s: a test is taken, and pages or makes nothing',
    async (format, path, access, answering) => {
      there.answer(answering);
      const events = ['escalation.raised' as const];
      const { webhook: added } = await add({
        format,
        url: `${there.url}${path}`,
        access,
        events,
      });
      const opened = await openWebhook(db, outgoing().seal, me, added.id);
      expect((await probe(opened, 'msg_test', world())).failure).toBeUndefined();
      expect(there.received).toHaveLength(1);
      expect(there.received[0]?.body?.event_action ?? 'none').not.toBe('trigger');
      there.answer(() => ({ status: 403 }));
      expect((await probe(opened, 'msg_test', world())).failure).toBe('It answered 403.');
    },
  );

  it('Jira: one issue, then comments, then the transition', async () => {
    const { issues, answering } = jira(jiraAccess);
    there.answer(answering);
    await story({ format: 'jira', url: there.url, access: jiraAccess });
    expect(issues).toMatchObject([{ key: 'OPS-1', comments: 3, done: true }]);
  });

  it('Jira: an issue whose answer was lost is found, not made again', async () => {
    const { issues, answering } = jira(jiraAccess);
    let lost = 0;
    there.answer(async (received) => {
      const reply = await answering(received);
      if (received.path.endsWith('/issue') && lost === 0) {
        lost += 1;
        return 'cut';
      }
      return reply;
    });
    await add({ format: 'jira', url: there.url, access: jiraAccess });
    await happen('escalation.raised', toldEscalation());
    work();
    await sent(1);
    expect(issues).toHaveLength(1);
    expect(await db.select().from(counterpart)).toMatchObject([{ remote: 'OPS-1' }]);
  });

  it('ServiceNow: one incident, work notes, resolved and in work again', async () => {
    const access = { user: 'deskside', password: 'word' };
    const { incidents, answering } = servicenow(access);
    there.answer(answering);
    const { id } = await story({ format: 'servicenow', url: there.url, access });
    expect(incidents).toMatchObject([
      {
        correlation_id: `deskside-${id}`,
        impact: '1',
        state: '2',
        close_code: 'Solution provided',
      },
    ]);
  });
});
