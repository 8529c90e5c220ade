import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  networksOf,
  type Resolve,
  UnreachableError,
} from '../../backend/outgoing/guard.ts';
import { send } from '../../backend/outgoing/send.ts';
import { otherSystem } from './other-systems.ts';

/** Where webhooks may not go, whatever is typed and whatever a name leads to. */

const closed = { opened: networksOf([]) };
const asked = async (url: string, resolve?: Resolve, opened = closed.opened) => {
  const reach = resolve ? { opened, resolve } : { opened };
  return addressesOf(new URL(url), reach).catch((error) => {
    if (error instanceof UnreachableError) return error.message;
    throw error;
  });
};
const leadsTo =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.8',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '0.0.0.0',
    '192.0.0.192',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    // The same written otherwise, as the URL standard reads it.
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[2002:7f00:1::]',
    '[2001::1]',
    '[2001:db8::1]',
    '[100::1]',
    '[3fff::1]',
  ])('%s is refused', async (host) => {
    expect(await asked(`https://${host}/hook`)).toMatch(/leads into a private network/);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '[2606:4700::1111]', '[2a00:1450:4001::1]'])(
    '%s is allowed',
    async (host) => {
      expect(await asked(`https://${host}/hook`)).toHaveLength(1);
    },
  );

  it('names are asked for, and every address of theirs must be public', async () => {
    const inside = /leads into a private network/;
    expect(await asked('https://hooks.example', leadsTo('10.1.2.3'))).toMatch(inside);
    expect(await asked('https://hooks.example', leadsTo('8.8.8.8', '10.1.2.3'))).toMatch(inside);
    expect(await asked('https://hooks.example', leadsTo('8.8.8.8', '::ffff:10.1.2.3'))).toMatch(
      inside,
    );
    expect(await asked('https://hooks.example', leadsTo('8.8.8.8'))).toEqual([
      { address: '8.8.8.8', family: 4 },
    ]);
    expect(await asked('https://hooks.example', leadsTo())).toMatch(/leads nowhere/);
    expect(await asked('https://localhost')).toMatch(inside);
  });

  it('plain http, users in the address and other schemes are refused', async () => {
    expect(await asked('http://8.8.8.8/')).toMatch(/must begin with https/);
    expect(await asked('https://putri:secret@8.8.8.8/')).toMatch(/Leave user and password out/);
    expect(await asked('file:///etc/passwd')).toMatch(/must begin with https/);
    expect(await asked('ftp://8.8.8.8/')).toMatch(/must begin with https/);
  });

  it('a network that was opened is open, over https alone unless it is this machine', async () => {
    const opened = networksOf(['10.20.0.0/16', '127.0.0.0/8']);
    expect(await asked('https://10.20.3.4/', undefined, opened)).toHaveLength(1);
    expect(await asked('https://10.21.3.4/', undefined, opened)).toMatch(/private network/);
    expect(await asked('http://10.20.3.4/', undefined, opened)).toMatch(/must begin with https/);
    expect(await asked('http://127.0.0.1/', undefined, opened)).toHaveLength(1);
    expect(() => networksOf(['10.0.0.0/33'])).toThrow(/no address or network/);
    expect(() => networksOf(['intranet'])).toThrow(/no address or network/);
  });
});

describe('sending', () => {
  const reach = (resolve?: Resolve) => ({
    opened: networksOf(['127.0.0.0/8']),
    ...(resolve ? { resolve } : {}),
  });
  const request = (url: string) => ({ method: 'POST' as const, url, headers: {}, body: '{}' });

  it('connects to the address that was checked, though the name leads elsewhere by now', async () => {
    const there = await otherSystem(() => ({ status: 200, body: 'here' }));
    const { port } = new URL(there.url);
    let times = 0;
    const resolve: Resolve = async () => {
      times += 1;
      return [{ address: '127.0.0.1', family: 4 }];
    };
    // A name that no server knows: only what was checked can have led there.
    const url = `http://hooks.kirana.example:${port}/a`;
    expect(await send(request(url), reach(resolve), 1000)).toMatchObject({
      status: 200,
      body: 'here',
    });
    expect(times).toBe(1);
    expect(there.received[0]?.headers.host).toBe(`hooks.kirana.example:${port}`);
    await there.close();
  });

  it('does not follow a redirect', async () => {
    const inside = await otherSystem(() => ({ status: 200, body: 'secret' }));
    const there = await otherSystem(() => ({ status: 302, headers: { location: inside.url } }));
    expect((await send(request(there.url), reach(), 1000)).status).toBe(302);
    expect(inside.received).toHaveLength(0);
    await Promise.all([inside.close(), there.close()]);
  });

  it('reads no more than 64 KB, and waits no longer than it may', async () => {
    const there = await otherSystem(() => ({ status: 200, body: 'x'.repeat(5_000_000) }));
    expect((await send(request(there.url), reach(), 2000)).body).toHaveLength(64 * 1024);
    there.answer(() => 'hang');
    await expect(send(request(there.url), reach(), 150)).rejects.toThrow(
      'No answer within 0.15 s.',
    );
    const never: Resolve = () => new Promise(() => {});
    await expect(send(request('https://hooks.kirana.example/'), reach(never), 150)).rejects.toThrow(
      'No answer within 0.15 s.',
    );
    there.answer(() => 'cut');
    await expect(send(request(there.url), reach(), 1000)).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    await there.close();
  });
});
