import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '../../../shared/api.ts';
import type { Escalation } from '../../../shared/model/escalation.ts';
import type { Lesson, LessonText } from '../../../shared/model/lesson.ts';
import type { FollowedMeasure, Repeats as Found } from '../../../shared/model/repeats.ts';
import { RefusedError } from '../../../widget/client.ts';
import { Learning } from '../../../widget/learning/Learning.tsx';
import type { PageWorld } from '../../../widget/ui/page.tsx';
import * as en from '../../../widget/words/en/index.ts';
import { packs } from '../panel/content.ts';
import { memoryPort, me as putri } from '../panel/memory-port.ts';
import '../../../widget/learning/learning.css';

const text = en.cases;
const me = { ...putri, id: 's1', name: 'Rina Hapsari', role: 'specialist' as const };
const caseId = '0b1f6a0e-6f0e-4a51-9f6e-0000000000c1';
const button = (name: string | RegExp) => page.getByRole('button', { name });

const closed: Escalation = {
  ...memoryPort(() => Date.parse('2026-11-20T08:00:00Z')).escalationOf({
    id: caseId,
    category: 'fraud',
    severity: 'critical',
    queue: 'account-safety',
    ticket: {
      ...{ console: 'casebook', id: '48231', url: '', subject: 'Saldo hilang', lang: 'id' },
      customer: 'Budi Santoso',
    },
    summary:
      'Budi Santoso lost Rp 4.750.000 after a call. He read the code 482913 and can be reached at 0812-3456-7890, Jl. Melati 12, Bandung.',
    needs: [],
    evidence: [{ text: 'minta kode OTP', lang: 'id' }],
    sop: { id: 'PAY-014', version: 6, title: 'Refund', done: [] },
    raisedAt: '2026-11-20T08:00:00.000Z',
  }),
  state: 'closed',
};
const written: LessonText = {
  title: 'A caller is not the bank',
  happened: 'The customer read a code to a caller, and the wallet was emptied within minutes.',
  instead: 'Ask whether a code was read out before anything else, and freeze the wallet at once.',
  quotes: ['minta kode OTP'],
  sops: ['PAY-014'],
  sites: [],
};
const lesson = (change: Partial<Lesson> = {}): Lesson => ({
  id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000a1',
  escalation: { id: caseId, number: 'E-2917' },
  site: 'Yogyakarta',
  state: 'published',
  revision: 3,
  draft: written,
  version: 2,
  changed: false,
  publishedAt: '2026-11-21T08:00:00.000Z',
  publishedBy: 'Rina Hapsari',
  updatedAt: '2026-11-21T08:00:00.000Z',
  updatedBy: 'Rina Hapsari',
  opened: 31,
  acknowledged: 24,
  ...change,
});
const lessons = [
  lesson(),
  lesson({
    ...{ id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000a2', state: 'draft', opened: 0, acknowledged: 0 },
    draft: { ...written, title: 'Parcel “delivered” to a neighbour', sites: ['Cebu'] },
    escalation: { id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000c2', number: 'E-2940' },
  }),
];
const readers = {
  smallestTeam: 3,
  rows: [
    { site: 'Cebu', team: 'Trust', agents: 12, opened: 9, acknowledged: 7 },
    { site: 'Yogyakarta', team: 'Night + Payments', agents: 21, opened: 18, acknowledged: 15 },
  ],
};

const measure = (change: Partial<FollowedMeasure>): FollowedMeasure => ({
  id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000b1',
  text: 'Warn of callers on the wallet page',
  owner: 'Payments product',
  due: '2026-11-10',
  state: 'overdue',
  escalation: { id: caseId, number: 'E-2917' },
  ...change,
});
const days = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'];
const weeks = [...days, '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'];
const repeats: Found = {
  by: 'cause',
  weeks: [...weeks, ...['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']].sort(),
  escalations: 148,
  unknown: 21,
  smallestShare: 20,
  rows: [
    {
      key: 'phishing',
      name: { en: 'Phishing call' },
      escalations: 41,
      contacts: 57,
      weeks: [1, 2, 2, 3, 2, 4, 5, 6, 4, 5, 4, 3],
      cases: [
        { id: caseId, number: 'E-2917', at: '2026-11-20T08:00:00.000Z', state: 'closed' },
        {
          id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000c2',
          number: 'E-2940',
          at: '2026-11-21T08:00:00.000Z',
          state: 'working',
        },
      ],
      measures: [
        measure({}),
        measure({
          ...{ id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000b2', state: 'done' as const },
          text: 'Freeze the wallet when a number is changed at night',
          doneAt: '2026-10-26T08:00:00.000Z',
          effect: { days: 27, before: 19, after: 11 },
        }),
      ],
    },
    {
      key: 'courier-proof',
      name: { en: 'Courier without proof of delivery' },
      escalations: 18,
      contacts: 18,
      weeks: [0, 1, 1, 2, 2, 1, 2, 3, 1, 2, 2, 1],
      cases: [],
      measures: [
        measure({
          id: '0b1f6a0e-6f0e-4a51-9f6e-0000000000b3',
          state: 'verified',
          text: 'Photo at the door for parcels over Rp 500.000',
          owner: 'Logistics',
          doneAt: '2026-10-12T08:00:00.000Z',
          verifiedAt: '2026-11-12T08:00:00.000Z',
        }),
      ],
    },
    {
      ...{ key: 'app-crash', name: { en: 'App closes at payment' } },
      ...{ escalations: 4, contacts: 4, weeks: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2] },
      ...{ cases: [], measures: [] },
    },
  ],
};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  history.replaceState(null, '', location.pathname);
});
afterEach(() => {
  render(null, root);
  root.remove();
  history.replaceState(null, '', location.pathname);
  delete document.documentElement.dataset.theme;
});

function show(client: Partial<Client> = {}) {
  const world = {
    words: en,
    language: 'en',
    me,
    leave: async () => true,
    client: {
      lessons: async () => ({ lessons, sites: ['Cebu', 'Chiang Mai', 'Yogyakarta'] }),
      packs: async () => packs,
      escalation: async () => closed,
      lessonReaders: async () => readers,
      repeats: async () => repeats,
      ...client,
    } as Partial<Client>,
  } as unknown as PageWorld;
  render(<Learning {...world} />, root);
}
const fromCase = () => history.replaceState(null, '', `?case=${caseId}`);

test('lessons by their state, with who has read them', async () => {
  show();
  await expect.element(page.getByText('Published')).toBeVisible();
  const rows = [...root.querySelectorAll('.lesson-list li')].map((row) => row.textContent);
  expect(rows[0]).toContain('Parcel “delivered” to a neighbour');
  expect(rows[0]).toContain('Cebu');
  expect(rows[1]).toContain('31 opened it, 24 acknowledged');
});

test('what fails says so and can be tried again; nothing is said to be nothing', async () => {
  let up = false;
  show({
    lessons: async () => {
      if (!up) throw new Error('No line');
      return { lessons: [], sites: [] };
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent(text.page.failed);
  up = true;
  await button(en.common.page.tryAgain).click();
  await expect.element(page.getByText(text.lessons.none)).toBeVisible();
});

test('a case comes masked; more is masked by selecting, and what is none is shown again', async () => {
  fromCase();
  const saveLesson = vi.fn(async ({ body }: Parameters<Client['saveLesson']>[0]) => {
    const { escalation: _, revision: __, ...draft } = body;
    return lesson({ state: 'draft', revision: 1, draft });
  });
  show({ lessons: async () => ({ lessons: [], sites: [] }), saveLesson });
  await expect.element(page.getByText('Summary')).toBeVisible();
  const piece = root.querySelector('.case-text') as HTMLElement;
  expect(piece.textContent).not.toMatch(/Budi|482913|0812|Melati/);
  expect(piece.textContent).toContain('Rp 4.750.000');
  expect(piece.querySelectorAll('.masked')).toHaveLength(3);
  const words = [...piece.querySelectorAll('[data-from]')].find((one) =>
    one.textContent?.includes('4.750.000'),
  )?.firstChild as Text;
  const from = words.data.indexOf('Rp');
  document.getSelection()?.setBaseAndExtent(words, from, words, from + 'Rp 4.750.000'.length);
  await button(text.lessons.maskSelection).first().click();
  expect(piece.textContent).not.toContain('4.750.000');
  expect(piece.querySelectorAll('.masked')).toHaveLength(4);
  await page.getByRole('button', { name: /^name/ }).first().click();
  expect(piece.textContent).toContain('Budi Santoso');
  await button(text.lessons.take).first().click();
  // Taken over with a name in it: it may not go out so.
  await expect.element(page.getByText('1 place looks like personal data')).toBeVisible();
  await expect.element(button(/^Publish$/)).toBeDisabled();
  await button(text.lessons.maskAll).click();
  await expect.element(button(/^Publish$/)).toBeEnabled();
  await page.getByLabelText(text.lessons.caseTitle).fill('A caller is not the bank');
  await button(text.lessons.save).click();
  await expect.element(page.getByText(text.lessons.saved)).toBeVisible();
  const [sent] = saveLesson.mock.calls[0] as [Parameters<Client['saveLesson']>[0]];
  expect(sent.body).toMatchObject({ escalation: caseId, revision: 0, sops: ['PAY-014'] });
  expect(JSON.stringify(sent.body)).not.toMatch(/Budi|482913|0812|Melati|4\.750/);
});

test('it is saved, then published; what the server says stands beside the button', async () => {
  const calls: string[] = [];
  const message = 'Somebody else has changed this lesson meanwhile.';
  let newer = true;
  show({
    saveLesson: async ({ body }) => {
      calls.push(`save ${body.revision}`);
      if (newer) throw new RefusedError(409, { error: 'newer', message });
      return lesson({ revision: 4 });
    },
    publishLesson: async ({ body }) => {
      calls.push(`publish ${body.revision}`);
      return lesson({ revision: 4, version: 3 });
    },
    withdrawLesson: async () => lesson({ state: 'withdrawn' }),
  });
  await page.getByText('A caller is not the bank').click();
  await button('Publish version 3').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(message);
  newer = false;
  await button('Publish version 3').click();
  await expect.element(button('Publish version 4')).toBeVisible();
  expect(calls).toEqual(['save 3', 'save 3', 'publish 4']);
  await button(text.lessons.withdraw).click();
  await expect.element(page.getByText(/^Withdrawn\. Version/)).toBeVisible();
});

test('a reason lets it out although a detector finds something', async () => {
  const publishLesson = vi.fn(async (_: Parameters<Client['publishLesson']>[0]) => lesson());
  const named = { ...written, happened: 'Budi was called.' };
  show({
    lessons: async () => ({ lessons: [lesson({ draft: named })], sites: [] }),
    saveLesson: async () => lesson({ draft: named, revision: 4 }),
    publishLesson,
  });
  await page.getByText('A caller is not the bank').click();
  await expect.element(page.getByText('1 place looks like personal data')).toBeVisible();
  await page.getByLabelText(text.lessons.override).fill('Budi is a common name, agreed.');
  await button(/^Publish version/).click();
  await expect.poll(() => publishLesson.mock.calls.length).toBe(1);
  expect(publishLesson.mock.calls[0]?.[0].body).toEqual({
    revision: 4,
    override: 'Budi is a common name, agreed.',
  });
});

test('repeat problems with their cases, and measures followed until they are verified', async () => {
  location.hash = 'repeats';
  const act = vi.fn(async (_: Parameters<Client['act']>[0]) => closed);
  const asked = vi.fn(async () => repeats);
  show({ act, repeats: asked });
  await expect.element(page.getByText('Phishing call')).toBeVisible();
  const [first] = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(first).toContain('4157');
  expect(first).toContain('Overdue · Payments product, due 10 Nov');
  expect(first).toContain('19 in the 27 days before, 11 in the 27 after');
  await page.getByText('Cases', { exact: true }).first().click();
  await expect
    .element(page.getByRole('link', { name: 'E-2940' }))
    .toHaveAttribute('href', '/desk/#0b1f6a0e-6f0e-4a51-9f6e-0000000000c2');
  await button(text.repeats.done).first().click();
  await button(text.repeats.held).click();
  await button(text.repeats.notHeld).click();
  await expect.poll(() => act.mock.calls.length).toBe(3);
  expect(act.mock.calls.map(([{ params, body }]) => [params.id, body])).toMatchObject([
    [caseId, { do: 'measure-done', measure: '0b1f6a0e-6f0e-4a51-9f6e-0000000000b1' }],
    [caseId, { do: 'measure-verified', held: true }],
    [caseId, { do: 'measure-verified', held: false }],
  ]);
  await button('SOP').click();
  await expect.poll(() => asked.mock.calls.at(-1)).toMatchObject([{ query: { by: 'sop' } }]);
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const views: Record<string, () => Promise<void>> = {
    lessons: async () => {
      show();
      await expect.element(page.getByText('Published')).toBeVisible();
    },
    editor: async () => {
      fromCase();
      show({
        lessons: async () => ({
          lessons: [lesson({ draft: { ...written, happened: `${written.happened} Budi.` } })],
          sites: ['Cebu', 'Chiang Mai', 'Yogyakarta'],
        }),
      });
      await expect.element(page.getByText('Night + Payments')).toBeVisible();
      await expect.element(page.getByText('Summary')).toBeVisible();
    },
    repeats: async () => {
      location.hash = 'repeats';
      show();
      await expect.element(page.getByText('Phishing call')).toBeVisible();
      root.querySelector('details')?.setAttribute('open', '');
    },
    'nothing-yet': async () => {
      show({ lessons: async () => ({ lessons: [], sites: [] }) });
      await expect.element(page.getByText(text.lessons.none)).toBeVisible();
    },
  };
  test.each(Object.keys(views))('%s has nothing that axe objects to', async (name) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(1280, name === 'editor' ? 1040 : 620);
    await views[name]?.();
    // Half way from one colour to another there is no contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id: at, nodes }) => `${at}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `../../../test-results/learning/${name}-${theme}.png` });
  });
});
