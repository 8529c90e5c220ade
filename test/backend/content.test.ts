import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../backend/db/schema.ts';
import type { News } from '../../backend/live.ts';
import { refreshShipped } from '../../backend/shipped.ts';
import { currentContent } from '../../backend/workspace-content.ts';
import { Packs } from '../../shared/model/packs.ts';
import { databases } from './databases.ts';
import { fixtures, type House, openHouse, sopText } from './house.ts';

describe.each(databases)('content, on %s', (_name, open) => {
  let house: House;
  const news: News[] = [];
  beforeAll(async () => {
    house = await openHouse(open);
    house.live.subscribe('kirana', (item) => news.push(item));
  });
  afterAll(() => house?.close());

  const packs = async (headers = {}) => house.call('packs', 'putri', { headers });
  const replace = (files: { path: string; text: string }[], rest = {}) =>
    house.call('replaceSops', 'admin', { body: { files, ...rest } });
  const versions = () =>
    house.db
      .select({ version: content.version, by: content.createdBy })
      .from(content)
      .where(and(eq(content.workspace, 'kirana'), eq(content.kind, 'sops')));
  const one = { path: 'PAY-014.md', text: sopText('PAY-014', 'Refund sent') };

  it('is one version, sent again only when it changed', async () => {
    const first = await packs();
    expect(Packs.parse(first.body)).toMatchObject({ sops: [], lists: fixtures.lists });
    const etag = String(first.headers.etag);
    const again = await packs({ 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, undefined]);

    expect((await replace([one])).status).toBe(200);
    const changed = await packs({ 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.body.version).not.toBe(first.body.version);
    expect(changed.body.sops).toMatchObject([{ id: 'PAY-014', title: { en: 'Refund sent' } }]);
  });

  it('says who changed it, and tells everybody who listens', async () => {
    const { body } = await house.call('content', 'admin');
    expect(body).toMatchObject({
      updatedBy: 'admin',
      sops: [{ id: 'PAY-014', version: 1, owner: 'payments-policy', langs: ['en'] }],
    });
    expect(news.at(-1)).toEqual({
      workspace: 'kirana',
      event: { kind: 'packs', id: expect.stringMatching(/^sops@\d+$/) },
    });
  });

  it('changes nothing when it is the same', async () => {
    const before = [await versions(), news.length];
    expect((await replace([one])).status).toBe(200);
    expect([await versions(), news.length]).toEqual(before);
  });

  it('changes nothing on trial', async () => {
    const before = [await versions(), news.length];
    const next = { path: 'PAY-020.md', text: sopText('PAY-020', 'Charged twice') };
    const { status, body } = await replace([next], { dryRun: true });
    expect([status, body.sops]).toMatchObject([200, [{ id: 'PAY-020' }]]);
    expect([await versions(), news.length]).toEqual(before);
  });

  it('with any problem changes nothing, and names file and line', async () => {
    const before = [await versions(), news.length];
    const broken = one.text.replace('queue', '').replace('owner: payments-policy\n', '');
    const { status, body } = await replace([one, { path: 'PAY-020.md', text: broken }]);
    expect(status).toBe(422);
    expect(body.problems[0]).toMatchObject({ file: 'PAY-020.md', line: expect.any(Number) });
    expect([await versions(), news.length]).toEqual(before);
    expect((await replace([{ path: 'README.md', text: 'x' }])).status).toBe(422);
  });

  it('changed by two admins at once has a version of each', async () => {
    const before = (await versions()).length;
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        replace([{ path: 'PAY-014.md', text: sopText('PAY-014', `Version ${n}`, n) }]),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const all = await versions();
    expect(all).toHaveLength(before + 4);
    expect(new Set(all.map(({ version }) => version)).size).toBe(all.length);
  });

  it('of one workspace is not of the other', async () => {
    expect((await house.call('packs', 'otherAgent')).body.sops).toEqual([]);
  });

  it('that came with Deskside is renewed; what a team put there stays', async () => {
    const lists = { greetings: ['halo', 'hai'] };
    await refreshShipped(house.db, { ...fixtures, lists }, new Date());
    const { body } = await packs();
    expect(body.lists).toEqual(lists);
    expect(body.sops).toHaveLength(1);
    expect((await currentContent(house.db, 'kirana', 'sops'))?.by?.name).toBe('admin');
  });
});
