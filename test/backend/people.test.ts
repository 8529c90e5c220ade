import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeople } from '../../backend/people/file.ts';
import { databases } from './databases.ts';
import { type House, openHouse, password } from './house.ts';

/** Who works here, by hand, by file and by the company's directory. */

const head = 'email,name,role,site,team';

describe.each(databases)('people, on %s', (_name, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(open);
  });
  afterAll(() => house?.close());

  const file = async (text: string, more: Record<string, unknown> = {}, by = 'admin' as const) =>
    house.call('provision', by, { body: { file: 'people.csv', text, ...more } });
  const people = async () => (await house.call('people', 'admin')).body.people as any[];
  const person = async (email: string) => (await people()).find((one) => one.email === email);
  const signIn = (email: string, word: string, more = {}) =>
    house.call('signIn', undefined, { body: { email, password: word, ...more } });

  describe('a file', () => {
    const text = `${head},sites,queues,lead,started_on,external_id
nadia@kirana.example,Nadia Putri,agent,Semarang,Chat,,,lena@kirana.example,2026-11-01,h-1
lena@kirana.example,"Lena, Dewi",lead,Semarang,Leads,Semarang,,,,
tono@kirana.example,Tono,specialist,Semarang,Desk,Semarang;Cebu,payments;safety,,,
`;

    it('shows what it would do and does nothing', async () => {
      const { status, body } = await file(text, { dryRun: true });
      expect(status, body.message).toBe(200);
      expect(body).toMatchObject({ added: 3, changed: 0, deactivated: 0, unchanged: 0 });
      expect(await person('nadia@kirana.example')).toBeUndefined();
    });

    it('makes people, sites, teams and roles, and the same again changes nothing', async () => {
      expect((await file(text)).body).toMatchObject({ added: 3 });
      expect(await person('tono@kirana.example')).toMatchObject({
        role: 'specialist',
        sites: ['Semarang', 'Cebu'],
        queues: ['payments', 'safety'],
      });
      expect(await person('nadia@kirana.example')).toMatchObject({
        lead: 'lena@kirana.example',
        startedOn: '2026-11-01',
        externalId: 'h-1',
      });
      const again = await file(text);
      expect(again.body).toEqual({
        added: 0,
        changed: 0,
        deactivated: 0,
        unchanged: 3,
        changes: [],
      });
    });

    it('changes what it names and leaves the rest', async () => {
      const next = `${head}\nnadia@kirana.example,Nadia Putri,agent,Semarang,Night\n`;
      expect((await file(next)).body.changes).toEqual([
        { what: 'change', email: 'nadia@kirana.example', name: 'Nadia Putri', fields: ['team'] },
      ]);
      expect(await person('nadia@kirana.example')).toMatchObject({ startedOn: '2026-11-01' });
    });

    it('names every problem by its line, and then changes nothing', async () => {
      const wrong = `${head},active,sites,started_on
nadia@kirana.example,Nadia,boss,Semarang,Chat,yes,,
no-mail,Nobody,agent,Semarang,Chat,maybe,,
ok@kirana.example,,agent,Semarang,Chat,yes,,31.12.2026
ok@kirana.example,Fine,agent,Semarang
`;
      const { status, body } = await file(wrong);
      expect([status, body.error]).toEqual([422, 'people']);
      const lines = body.problems.map((one: any) => `${one.line} ${one.message}`);
      expect(lines).toEqual([
        expect.stringMatching(/^5 has 4 fields; the first line names 8/),
        expect.stringMatching(/^2 role: is none of agent, specialist, lead, qa/),
        expect.stringMatching(/^3 email: is no e-mail address/),
        expect.stringMatching(/^3 active: is neither yes nor no/),
        expect.stringMatching(/^4 name: /),
        expect.stringMatching(/^4 started_on: is no day/),
      ]);
    });

    it('says what does not fit together', async () => {
      const { body } = await file(`${head},sites,queues,lead
a@kirana.example,A,lead,Semarang,Chat,Semrang,,
b@kirana.example,B,specialist,Semarang,Chat,,nowhere,
c@kirana.example,C,agent,Semarang,Chat,,,who@kirana.example
c@kirana.example,C,agent,Semarang,Chat,,,
otheradmin@lontar.example,X,admin,Semarang,Chat,,,
`);
      const lines = body.problems.map((one: any) => `${one.line} ${one.message}`).sort();
      expect(lines).toEqual([
        '2 sites: nobody works at "Semrang"',
        '3 queues: there is no queue "nowhere"',
        '4 lead: nobody here is who@kirana.example',
        '5 c@kirana.example is there twice',
        '6 otheradmin@lontar.example cannot be used in this workspace',
      ]);
      expect(await person('a@kirana.example')).toBeUndefined();
    });

    it('ends the sessions of who leaves at once', async () => {
      const leave = `${head},active\nputri@kirana.example,putri,agent,Yogyakarta,Payments,no\n`;
      expect((await house.call('me', 'putri')).status).toBe(200);
      expect((await file(leave)).body).toMatchObject({ deactivated: 1 });
      expect((await house.call('me', 'putri')).body.error).toBe('signed-out');
      expect((await signIn('putri@kirana.example', password)).status).toBe(401);
      await file(leave.replace(',no', ',yes'));
      expect((await signIn('putri@kirana.example', password)).status).toBe(200);
    });

    it('as the whole list takes those out who are not on it, but never the last admin', async () => {
      const rest = `${head}\nnadia@kirana.example,Nadia Putri,agent,Semarang,Night\n`;
      const { status, body } = await file(rest, { absent: 'deactivate', dryRun: true });
      expect(status).toBe(422);
      expect(body.problems[0].message).toMatch(/without an admin/);
      const kept = `${rest}admin@kirana.example,admin,admin,Jakarta,Operations\n`;
      const done = await file(kept, { absent: 'deactivate', dryRun: true });
      expect(done.body.deactivated).toBeGreaterThan(8);
      const demoted = `${head}\nadmin@kirana.example,admin,agent,Jakarta,Operations\n`;
      expect((await file(demoted)).status).toBe(422);
      expect((await house.call('people', 'otherAdmin')).body.people).toHaveLength(6);
    });

    it('may be JSON too, and semicolons part columns as well', async () => {
      const one = { email: 'json@kirana.example', name: 'J', role: 'qa', site: 'Cebu', team: 'QA' };
      const json = (value: unknown) =>
        house.call('provision', 'admin', {
          body: { file: 'people.json', text: JSON.stringify(value, null, 1) },
        });
      expect((await json({ people: [one] })).body).toMatchObject({ added: 1 });
      const wrong = await json({ people: [one, { ...one, email: 'x' }] });
      expect(wrong.body.problems).toMatchObject([{ line: 10, field: 'email' }]);
      expect((await json([])).body.problems[0].message).toMatch(/must be/);
      const semicolons = `${head.replaceAll(',', ';')}\nsemi@kirana.example;S;agent;Cebu;Chat\n`;
      expect((await file(semicolons)).body).toMatchObject({ added: 1 });
    });
  });

  describe('an invitation', () => {
    it('is good once, for choosing a password', async () => {
      const email = 'sari.new@kirana.example';
      const body = {
        email,
        name: 'Sari',
        role: 'lead',
        site: 'Cebu',
        team: 'Leads',
        sites: ['Cebu'],
      };
      const invited = await house.call('invite', 'admin', { body });
      expect(invited.status, invited.body.message).toBe(200);
      const word = invited.body.password;
      expect(word).toMatch(/^(\w{4}-){3}\w{4}$/);
      expect((await signIn(email, word)).body.error).toBe('new-password');
      const own = { newPassword: 'chosen-by-myself' };
      expect((await signIn(email, word, own)).body.me).toMatchObject({
        role: 'lead',
        sites: ['Cebu'],
      });
      expect((await signIn(email, word)).body.error).toBe('wrong-sign-in');
      expect((await signIn(email, 'chosen-by-myself')).status).toBe(200);
      expect((await house.call('invite', 'admin', { body })).body.error).toBe('known');
    });

    it('again brings back who left, and ends what is open', async () => {
      const { id } = await person('dimas@kirana.example');
      expect((await house.call('deactivate', 'admin', { params: { id } })).body.active).toBe(false);
      expect((await house.call('me', 'dimas')).status).toBe(401);
      const again = await house.call('inviteAgain', 'admin', { params: { id } });
      expect(again.body.member.active).toBe(true);
      expect((await signIn('dimas@kirana.example', password)).status).toBe(401);
    });

    it('the last admin stays', async () => {
      const { id } = await person('admin@kirana.example');
      const { status, body } = await house.call('deactivate', 'admin', { params: { id } });
      expect([status, body.message]).toEqual([409, expect.stringMatching(/without an admin/)]);
      const elsewhere = await house.call('deactivate', 'otherAdmin', { params: { id } });
      expect(elsewhere.status).toBe(404);
    });
  });

  describe('a directory', () => {
    let key = '';
    beforeAll(async () => {
      key = (await house.call('provisioningKey', 'admin')).body.key;
    });
    const scim = async (method: string, path: string, payload?: object, bearer = key) => {
      const response = await house.app.inject({
        method: method as 'GET',
        url: `/scim/v2${path}`,
        headers: {
          authorization: `Bearer ${bearer}`,
          ...(payload ? { 'content-type': 'application/scim+json' } : {}),
        },
        ...(payload ? { payload: JSON.stringify(payload) } : {}),
      });
      return { status: response.statusCode, body: (response.body ? response.json() : {}) as any };
    };
    const own = 'urn:deskside:params:scim:schemas:1.0:User';

    it('needs the key of its workspace', async () => {
      for (const bearer of [
        '',
        'x',
        house.tokens.admin,
        `${key}x`,
        key.replace('kirana', 'lontar'),
      ]) {
        expect((await scim('GET', '/Users', undefined, bearer)).status).toBe(401);
      }
      expect((await scim('GET', '/ServiceProviderConfig')).body.patch.supported).toBe(true);
      const other = (await house.call('provisioningKey', 'otherAdmin')).body.key;
      const { body } = await scim('GET', '/Users', undefined, other);
      expect(body.Resources.every((one: any) => /lontar/.test(one.userName))).toBe(true);
      const { body: mine } = await scim('GET', '/Users');
      const { status } = await scim('GET', `/Users/${mine.Resources[0].id}`, undefined, other);
      expect(status).toBe(404);
    });

    it('creates, finds, changes and takes out', async () => {
      const made = await scim('POST', '/Users', {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: 'Bayu@Kirana.example',
        externalId: 'entra-7',
        name: { givenName: 'Bayu', familyName: 'Adi' },
        emails: [{ value: 'bayu@kirana.example', primary: true }],
        active: true,
        roles: [{ value: 'agent' }],
        [own]: { site: 'Cebu', team: 'Trust', startedOn: '2026-10-01' },
      });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const { id } = made.body;
      expect((await scim('POST', '/Users', { userName: 'bayu@kirana.example' })).status).toBe(409);

      const found = await scim('GET', '/Users?filter=userName%20eq%20%22bayu@kirana.example%22');
      expect(found.body).toMatchObject({
        totalResults: 1,
        Resources: [{ id, displayName: 'Bayu Adi' }],
      });
      expect((await scim('GET', '/Users?filter=title%20pr')).status).toBe(400);

      const patch = (Operations: object[]) => scim('PATCH', `/Users/${id}`, { Operations });
      const moved = await patch([
        { op: 'Replace', path: `${own}:team`, value: 'Night' },
        { op: 'replace', path: 'roles[primary eq true].value', value: 'qa' },
        { op: 'add', value: { [own]: { sites: ['Cebu'] }, title: 'ignored' } },
      ]);
      expect(moved.body).toMatchObject({
        roles: [{ value: 'qa' }],
        [own]: { team: 'Night', sites: ['Cebu'] },
      });
      expect((await patch([{ op: 'replace', path: 'roles', value: 'boss' }])).status).toBe(400);

      const put = await scim('PUT', `/Users/${id}`, {
        userName: 'bayu.adi@kirana.example',
        displayName: 'Bayu A.',
        active: 'True',
      });
      expect(put.body).toMatchObject({ id, userName: 'bayu.adi@kirana.example', active: true });

      expect((await patch([{ op: 'replace', path: 'active', value: 'False' }])).body.active).toBe(
        false,
      );
      expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
      expect((await scim('GET', `/Users/${id}`)).body.active).toBe(false);
      expect((await scim('GET', '/Users/nobody')).status).toBe(404);
    });

    it('ends sessions at once when it switches somebody off', async () => {
      expect((await house.call('me', 'joy')).status).toBe(200);
      await scim('PATCH', `/Users/${house.ids.joy}`, {
        Operations: [{ op: 'replace', value: { active: false } }],
      });
      expect((await house.call('me', 'joy')).status).toBe(401);
    });

    it('keeps teams as groups', async () => {
      const { body } = await scim('GET', '/Groups');
      const trust = body.Resources.find((one: any) => one.displayName === 'Yogyakarta / Payments');
      const { id } = trust;
      const add = { op: 'add', path: 'members', value: [{ value: house.ids.wati }] };
      const joined = await scim('PATCH', `/Groups/${id}`, { Operations: [add] });
      expect(joined.body.members.map((one: any) => one.value)).toContain(house.ids.wati);
      const out = { op: 'remove', path: `members[value eq "${house.ids.wati}"]` };
      await scim('PATCH', `/Groups/${id}`, { Operations: [out] });
      expect(await person('wati@kirana.example')).toMatchObject({ team: 'Unassigned' });
      const strange = { op: 'add', path: 'members', value: [{ value: house.ids.otherAgent }] };
      expect((await scim('PATCH', `/Groups/${id}`, { Operations: [strange] })).status).toBe(400);
      expect((await scim('GET', '/Groups/x')).status).toBe(404);
    });

    it('never locks the last admin out, and its key dies with the next', async () => {
      const { status } = await scim('DELETE', `/Users/${house.ids.admin}`);
      expect(status).toBe(400);
      const before = key;
      key = (await house.call('provisioningKey', 'admin')).body.key;
      expect((await scim('GET', '/Users', undefined, before)).status).toBe(401);
      expect((await scim('GET', '/Users')).status).toBe(200);
    });
  });
});

describe('whatever stands in a file', () => {
  it('is read or refused, never thrown', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', ';', '\r\n', 'yes', '=1+1', '\0'));
    fc.assert(
      fc.property(fc.array(cell), fc.boolean(), (cells, json) => {
        const text = json ? cells.join('') : `${head}\n${cells.join(',')}`;
        const { rows, problems } = readPeople(json ? 'p.json' : 'p.csv', text);
        expect(rows.length + problems.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
