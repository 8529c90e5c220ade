import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, password, usage } from './house.ts';

/** Words that must never reach a log, wherever they are sent in. */
const confidential = 'kartu 4111-1111 milik Bu Sari';

describe.each(databases)('the log, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  it('says what was called by whom, and nothing of what was said', async () => {
    const body = escalationBody({
      summary: confidential,
      evidence: [{ text: confidential }],
      needs: [confidential],
    });
    await house.call('raise', 'putri', { body });
    const reply = actionBody({ do: 'ask', text: confidential });
    await house.call('act', 'rina', { params: { id: body.id }, body: reply });
    await house.call('raise', 'putri', { body: { ...body, severity: confidential } });
    await house.call('escalations', 'rina', { query: { ticket: confidential } });
    await house.call('sendEvents', 'putri', {
      body: { events: [{ ...usage('ticket.read', 't', body.raisedAt), sop: confidential }] },
    });
    await house.call('signIn', undefined, { body: { email: confidential, password } });
    await house.call('signIn', undefined, {
      body: { email: 'joy@kirana.example', password: confidential },
    });
    await house.app.inject({ url: `/desk/${encodeURIComponent(confidential)}?q=${confidential}` });
    await house.app.inject({
      method: 'POST',
      url: '/api/events',
      headers: { 'content-type': 'application/json' },
      payload: `{"${confidential}`,
    });

    const all = house.logged.join('');
    for (const secret of [
      confidential,
      encodeURIComponent(confidential),
      password,
      'joy@kirana.example',
      house.tokens.putri,
      body.ticket.subject,
    ]) {
      expect(all).not.toContain(secret);
    }
    const lines = house.logged.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        method: 'POST',
        route: '/api/escalations/:id/actions',
        status: 200,
        ms: expect.any(Number),
        workspace: 'kirana',
        user: house.ids.rina,
      }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ route: 'none', status: 404 }));
  });

  it('tells of a failing database by its code, not by its statement', async () => {
    house.logged.length = 0;
    await house.db.execute(sql`alter table escalation rename to escalation_away`);
    const { status, body } = await house.call('raise', 'putri', {
      body: escalationBody({ summary: confidential }),
    });
    await house.db.execute(sql`alter table escalation_away rename to escalation`);
    expect(status).toBe(500);
    expect(body).toEqual({
      error: 'failed',
      message: expect.stringMatching(/nothing was changed/),
    });
    const all = house.logged.join('');
    expect(all).toContain('42P01');
    expect(all).toMatch(/escalations\.ts/);
    expect(all).not.toContain(confidential);
    expect(all).not.toMatch(/select|insert/i);
  });
});
