import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveEvent } from '../../shared/api.ts';
import { listen } from '../../widget/client.ts';
import { databases } from './databases.ts';
import { actionBody, escalationBody, type House, openHouse, type PersonName } from './house.ts';

type Heard = LiveEvent | 'open' | 'beat';
const until = async (done: () => boolean) => {
  for (let i = 0; i < 200 && !done(); i += 1) await sleep(25);
  expect(done()).toBe(true);
};

describe.each(databases)('the live stream, on %s', (_name, open) => {
  let house: House;
  let base = '';
  beforeAll(async () => {
    house = await openHouse(open, { beatEvery: 40 });
    base = await house.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => house?.close());

  /** Through the client that the pages use. */
  const hear = (by: PersonName) => {
    const heard: Heard[] = [];
    const stop = new AbortController();
    const token = () => house.tokens[by];
    const ended = listen({ base, fetch, token }, stop.signal, (event) => heard.push(event)).catch(
      () => {},
    );
    return { heard, ended, stop: () => stop.abort() };
  };
  const events = ({ heard }: { heard: Heard[] }) =>
    heard.filter((event) => typeof event === 'object');

  it('tells the desk and the team, and nobody else', async () => {
    const putri = hear('putri');
    const dimas = hear('dimas');
    const joy = hear('joy');
    const rina = hear('rina');
    const other = hear('otherSpecialist');
    const all = [putri, dimas, joy, rina, other];
    // The first bytes come at once.
    await until(() => all.every(({ heard }) => heard.length >= 2));

    const { body } = await house.call('raise', 'putri', { body: escalationBody() });
    const take = actionBody({ do: 'take' });
    await house.call('act', 'rina', { params: { id: body.id }, body: take });
    const event = { kind: 'escalation', id: body.id };
    await until(() => [putri, dimas, rina].every((one) => events(one).length === 2));
    expect(events(putri)).toEqual([event, event]);

    // Done before, so nothing happened and nothing is said.
    await house.call('act', 'rina', { params: { id: body.id }, body: take });
    await sleep(150);
    expect(all.map((one) => events(one).length)).toEqual([2, 2, 0, 2, 0]);
    for (const one of all) one.stop();
  });

  it('ends at once for who leaves, and tells nobody else', async () => {
    const [wati, quinn] = [hear('wati'), hear('quinn')];
    await until(() => [wati, quinn].every(({ heard }) => heard.length >= 2));
    const params = { id: house.ids.wati };
    expect((await house.call('deactivate', 'admin', { params })).status).toBe(200);
    await wati.ended;
    expect(events(wati)).toEqual([]);
    expect(events(quinn)).toEqual([]);
    quinn.stop();
  });

  it('gives signs of life', async () => {
    const rina = hear('rina');
    await until(() => rina.heard.filter((event) => event === 'beat').length >= 3);
    rina.stop();
  });

  it('ends with the session', async () => {
    const joy = hear('joy');
    await until(() => joy.heard.includes('beat'));
    await house.call('signOut', 'joy');
    await joy.ended;
  });

  it('ends when the server stops, which it does not hold up', async () => {
    const rina = hear('rina');
    await until(() => rina.heard.includes('beat'));
    const start = Date.now();
    await house.app.close();
    await rina.ended;
    expect(Date.now() - start).toBeLessThan(3000);
  });
});
