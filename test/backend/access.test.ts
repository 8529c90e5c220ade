import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Api,
  api,
  type Endpoint,
  encoderPath,
  insightsCsvPath,
  streamPath,
} from '../../shared/api.ts';
import { roles } from '../../shared/model/account.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, type PersonName } from './house.ts';

/** One of each role. */
const byRole = {
  agent: 'putri',
  specialist: 'rina',
  lead: 'agus',
  qa: 'quinn',
  'sop-owner': 'sinta',
  admin: 'admin',
} as const satisfies Record<string, PersonName>;
const params = { id: '0b1f6a0e-6f0e-4a51-9f6e-000000000001' };
const table = Object.entries(api) as [keyof Api, Endpoint][];
const closed = table.filter(([, { roles: allowed }]) => allowed !== 'anyone');

describe.each(databases)('who may call what, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  it.each(table)('%s is served', async (name, endpoint) => {
    expect(house.app.hasRoute({ method: endpoint.method, url: endpoint.path }), name).toBe(true);
  });

  it.each(closed)('%s refuses who is signed out', async (name) => {
    const { status, body } = await house.call(name, undefined, { params });
    expect(status).toBe(401);
    expect(body.error).toBe('signed-out');
  });

  it.each(
    closed.flatMap(([name, endpoint]) =>
      roles
        .filter((role) => !(endpoint.roles as readonly string[]).includes(role))
        .map((role) => [name, role] as const),
    ),
  )('%s refuses the role %s', async (name, role) => {
    const { status, body } = await house.call(name, byRole[role], { params });
    expect(status).toBe(403);
    expect(body.error).toBe('role');
  });

  // With nothing in the request: whoever is let in is told what is missing, or answered.
  it.each(
    closed
      .filter(([name]) => name !== 'signOut')
      .flatMap(([name, endpoint]) =>
        (endpoint.roles as readonly (keyof typeof byRole)[]).map((role) => [name, role] as const),
      ),
  )('%s lets in the role %s', async (name, role) => {
    const { status } = await house.call(name, byRole[role], { params });
    expect([200, 400, 404]).toContain(status);
  });

  it.each([streamPath, insightsCsvPath, `${encoderPath}/config.json?part=0`])(
    '%s refuses who is signed out',
    async (url) => {
      expect((await house.app.inject({ url })).statusCode).toBe(401);
    },
  );

  it('gives agents no figures as a file', async () => {
    const headers = { authorization: `Bearer ${house.tokens.putri}` };
    expect((await house.app.inject({ url: insightsCsvPath, headers })).statusCode).toBe(403);
  });

  describe('two workspaces', () => {
    it('know nothing of each other', async () => {
      const raised = escalationBody();
      await house.call('raise', 'putri', { body: raised });
      const { id } = raised;
      for (const other of ['otherAgent', 'otherSpecialist', 'otherLead', 'otherAdmin'] as const) {
        expect((await house.call('escalation', other, { params: { id } })).status).toBe(404);
        expect((await house.call('escalations', other)).body.escalations).toEqual([]);
        const body = actionBody({ do: 'reply', text: 'x' });
        expect((await house.call('act', other, { params: { id }, body })).status).toBe(404);
      }
      // The same id is another escalation there, with that workspace's own number.
      const twin = await house.call('raise', 'otherAgent', {
        body: { ...raised, summary: 'Twin' },
      });
      expect(twin.body).toMatchObject({ summary: 'Twin', number: 'E-1' });
      const own = await house.call('escalation', 'putri', { params: { id } });
      expect(own.body.summary).toBe(raised.summary);
    });

    it('count their own', async () => {
      // Midnight may have come since it was raised.
      const day = (ago: number) =>
        new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const query = { from: day(1), to: day(0) };
      const here = await house.call('insights', 'agus', { query });
      const there = await house.call('insights', 'otherLead', { query });
      expect(here.body.escalations).toMatchObject([{ category: 'fraud', raised: 1 }]);
      expect(there.body.escalations).toMatchObject([{ category: 'fraud', raised: 1 }]);
    });
  });

  describe('wrong requests', () => {
    it.each([
      ['raise', { body: { ...escalationBody(), summary: '' } }, /^summary: /],
      ['raise', { body: { ...escalationBody(), id: 'x' } }, /^id: /],
      ['raise', { body: { ...escalationBody(), raisedAt: 'soon' } }, /^raisedAt: /],
      ['raise', {}, /^body: /],
      ['escalation', { params: { id: 'x' } }, /^id: .*\(path\)/],
      ['escalations', { query: { state: 'lost' } }, /^state: .*\(query\)/],
      ['sendEvents', { body: { events: [] } }, /^events: /],
      ['sendEvents', { body: { events: [{ kind: 'ticket.read' }] } }, /^events\.0\.id: /],
    ] as const)('%s %j names the field', async (name, sent, message) => {
      const { status, body } = await house.call(name, 'putri', sent);
      expect(status).toBe(400);
      expect(body.message).toMatch(message);
    });

    it('never repeats what was sent', async () => {
      const { body } = await house.call('raise', 'putri', {
        body: { ...escalationBody(), category: 'kartu 4111 1111', summary: 5 },
      });
      expect(JSON.stringify(body)).not.toContain('4111');
    });

    it('a body that is no JSON, or a form, or far too large', async () => {
      const send = (type: string, payload: string) =>
        house.app.inject({
          method: 'POST',
          url: '/api/events',
          headers: { authorization: `Bearer ${house.tokens.putri}`, 'content-type': type },
          payload,
        });
      expect((await send('application/json', '{"events":')).statusCode).toBe(400);
      expect((await send('text/plain', '{}')).statusCode).toBe(415);
      expect((await send('application/x-www-form-urlencoded', 'a=b')).statusCode).toBe(415);
      expect((await send('application/json', `"${'x'.repeat(2_000_000)}"`)).statusCode).toBe(413);
    });

    it('characters that the database cannot keep cost nothing but themselves', async () => {
      const body = escalationBody({ summary: 'a\0b \ud800 c 😀' });
      const { status, body: raised } = await house.call('raise', 'putri', { body });
      expect(status).toBe(200);
      expect(raised.summary).toBe('a\ufffdb \ufffd c 😀');
    });

    it('an address that is none', async () => {
      const response = await house.app.inject({ url: '/api/nothing' });
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ error: 'not-found' });
    });
  });
});
