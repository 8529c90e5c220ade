import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../backend/databases.ts';
import { type House, openHouse } from '../backend/house.ts';

/** Addresses that an admin may type for a webhook and that must not be called from the server's own network. */

const inside = [
  'http://127.0.0.1:4600/api/people',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://0/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
  'https://[2002:7f00:1::]/',
  'https://[64:ff9b::7f00:1]/',
  'https://168.63.129.16/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'http://example.com/',
  'https://user:word@example.com/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  'javascript:alert(1)',
  'https://',
];

describe('a webhook', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse((databases[0] as (typeof databases)[number])[1]);
  });
  afterAll(() => house?.close());

  it.each(inside)('is not made for %s', async (url) => {
    const { status, body } = await house.call('addWebhook', 'admin', {
      body: {
        name: 'Inside',
        format: 'deskside',
        url,
        events: ['escalation.raised'],
        queues: [],
        withText: false,
      },
    });
    expect([400, 422], JSON.stringify(body)).toContain(status);
    expect((await house.call('webhooks', 'admin')).body.webhooks).toEqual([]);
  });
});
