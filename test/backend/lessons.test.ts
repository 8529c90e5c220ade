import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delivery, lesson, lessonReader, webhook } from '../../backend/db/schema.ts';
import { databases } from './databases.ts';
import {
  actionBody,
  escalationBody,
  type House,
  openHouse,
  type PersonName,
  usage,
} from './house.ts';

const text = {
  title: 'A caller is not the bank',
  happened: 'The customer read a code to a caller, and the wallet was emptied within minutes.',
  instead: 'Ask whether a code was read out before anything else, and freeze the wallet at once.',
  quotes: ['dompet saya kosong, nomor saya ••••'],
  sops: ['PAY-014'],
  sites: [] as string[],
};

describe.each(databases)('lessons, on %s', (_name, open) => {
  let house: House;
  let closed: string;
  const id = randomUUID();
  const params = { id };

  /** Raised and closed, as it goes. */
  async function close(by: PersonName = 'putri') {
    const raised = escalationBody({
      ticket: { ...escalationBody().ticket, customer: 'Dewi Lestari' },
    });
    await house.call('raise', by, { body: raised });
    const at = { params: { id: raised.id } };
    for (const body of [
      actionBody({ do: 'take' }),
      actionBody({ do: 'answer', text: 'Frozen.' }),
      actionBody({ do: 'inform' }),
      actionBody({ do: 'cause', rootCause: 'phishing', resolution: 'Told' }),
      actionBody({ do: 'close' }),
    ]) {
      const { status, body: answer } = await house.call('act', 'rina', { ...at, body });
      expect(status, answer.message).toBe(200);
    }
    return raised.id;
  }
  const save = (change: object, by: PersonName = 'rina', at = params) =>
    house.call('saveLesson', by, {
      params: at,
      body: { ...text, escalation: closed, revision: 0, ...change },
    });
  const publish = (revision: number, change: object = {}, by: PersonName = 'rina') =>
    house.call('publishLesson', by, { params, body: { revision, ...change } });
  const shown = async (by: PersonName) =>
    (await house.call('publishedLessons', by)).body.lessons as { acknowledged: boolean }[];

  beforeAll(async () => {
    house = await openHouse(open);
    closed = await close();
    await house.db.insert(webhook).values({
      ...{ workspace: 'kirana', id: randomUUID(), name: 'Chat', format: 'deskside' },
      ...{ host: 'chat.example', sealed: '', events: ['lesson.published'], queues: [] },
      ...{ withText: false, createdAt: new Date(), createdBy: house.ids.admin },
    });
  });
  afterAll(() => house?.close());

  it('begins with a closed case that one may see', async () => {
    const open = escalationBody();
    await house.call('raise', 'putri', { body: open });
    const early = await save({ escalation: open.id }, 'rina', { id: randomUUID() });
    expect(early.status).toBe(409);
    expect(early.body.message).toContain('is not closed');
    expect((await save({}, 'marisol')).status).toBe(404);
    expect((await save({}, 'otherSpecialist')).status).toBe(404);
    expect((await save({}, 'putri')).status).toBe(403);
  });

  it('keeps drafts sealed, and what two wrote at once', async () => {
    const first = await save({ happened: 'Dewi Lestari read her code 482913 to a caller.' });
    expect(first.body).toMatchObject({ state: 'draft', revision: 1, changed: false });
    expect(JSON.stringify(await house.db.select().from(lesson))).not.toMatch(/Dewi|482913|caller/);
    const again = await save({ happened: 'Dewi Lestari read her code 482913 to a caller.' });
    expect(again.body.revision).toBe(1);
    const mine = await save({ revision: 1, title: 'Mine' }, 'quinn');
    expect(mine.body.revision).toBe(2);
    const late = await save({ revision: 1, title: 'Yours' });
    expect(late.status).toBe(409);
    expect((await house.call('lessons', 'agus')).body.lessons).toHaveLength(1);
    expect((await house.call('lessons', 'cebuQa')).body.lessons).toEqual([]);
    expect(await shown('putri')).toEqual([]);
  });

  it('does not go out while something looks personal, unless somebody says why', async () => {
    const told = 'Dewi read her code 482913 to 0812-3456-7890.';
    const draft = await save({ revision: 2, happened: told });
    const refused = await publish(draft.body.revision);
    expect(refused.status).toBe(422);
    const fields = refused.body.problems.map(({ message }: { message: string }) => message);
    expect(fields.join()).toMatch(/name at character 1/);
    expect(fields.join()).toMatch(/phone/);
    expect(JSON.stringify(refused.body)).not.toMatch(/482913|0812|Dewi/);
    const meant = await publish(draft.body.revision, { override: 'An invented number, agreed.' });
    expect(meant.body).toMatchObject({ state: 'published', version: 1 });
    expect(meant.body.override).toBe('An invented number, agreed.');
    const clean = await save({ revision: 3, sites: ['Yogyakarta'] });
    expect(clean.body).toMatchObject({ changed: true, version: 1 });
    const second = await publish(clean.body.revision);
    expect(second.body).toMatchObject({ version: 2, changed: false });
    expect(second.body.override).toBeUndefined();
    // Other systems hear of each version, and not a word of it.
    const heard = await house.db.select().from(delivery).where(eq(delivery.subject, id));
    const lessons = heard.map(({ event }) => event.data.lesson);
    expect(lessons).toEqual([1, 2].map((version) => ({ id, version, sops: ['PAY-014'] })));
  });

  it('says what is missing', async () => {
    const other = { id: randomUUID() };
    await save({ sops: [], title: ' ' }, 'rina', other);
    const { status, body } = await house.call('publishLesson', 'rina', {
      params: other,
      body: { revision: 1 },
    });
    expect(status).toBe(422);
    expect(body.message).toBe('Write first: a title, the SOP it belongs to.');
  });

  it('is shown at its sites, and counted when it is read', async () => {
    expect(await shown('putri')).toMatchObject([{ title: text.title, acknowledged: false }]);
    expect(await shown('joy')).toEqual([]);
    expect(await shown('otherAgent')).toEqual([]);
    const ref = { lesson: `${id}@2`, sop: 'PAY-014@1' };
    const now = new Date().toISOString();
    const read = (kind: 'lesson.opened' | 'lesson.acknowledged', by: PersonName, rest = ref) =>
      house.call('sendEvents', by, { body: { events: [usage(kind, '48231', now, rest)] } });
    for (const by of ['putri', 'dimas'] as const) await read('lesson.opened', by);
    await read('lesson.acknowledged', 'putri');
    await read('lesson.acknowledged', 'putri');
    await read('lesson.opened', 'otherAgent');
    expect(await shown('putri')).toMatchObject([{ acknowledged: true }]);
    expect(await shown('dimas')).toMatchObject([{ acknowledged: false }]);
    const [counted] = (await house.call('lessons', 'rina')).body.lessons.filter(
      (one: { id: string }) => one.id === id,
    );
    expect(counted).toMatchObject({ opened: 2, acknowledged: 1 });
    const readers = (await house.call('lessonReaders', 'rina', { params })).body;
    // One at Night joins Payments; Joy is alone in Cebu and not told of.
    expect(readers.rows).toEqual([
      { site: 'Yogyakarta', team: 'Night + Payments', agents: 3, opened: 2, acknowledged: 1 },
    ]);
    expect((await house.call('lessonReaders', 'cebu', { params })).status).toBe(404);
    expect(await house.db.select().from(lessonReader)).toHaveLength(2);
  });

  it('is shown again in a new version, and no more when it is withdrawn', async () => {
    const next = await save({ revision: 4, instead: 'Freeze first.' });
    await publish(next.body.revision);
    expect(await shown('putri')).toMatchObject([{ version: 3, acknowledged: false }]);
    expect((await shown('joy')).length).toBe(1);
    const gone = await house.call('withdrawLesson', 'quinn', { params });
    expect(gone.body.state).toBe('withdrawn');
    expect(await shown('putri')).toEqual([]);
    expect((await house.call('withdrawLesson', 'quinn', { params })).status).toBe(409);
  });
});
