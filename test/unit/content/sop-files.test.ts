import { expect, test } from 'vitest';
import { parseSops } from '../../../backend/content/sop-files.ts';
import { Sop } from '../../../shared/model/sop.ts';

const base = `---
id: PAY-014
title: Refund sent, not on the card yet
version: 6
owner: payments-policy
audience: [buyer]
markets: [ID, MY]
effective: 2026-01-01..2026-12-31
answers: [dispute]
triggers:
  en: [refunded but not on my card, 404]
  id: [refund belum masuk kartu]
required:
  - id: no-otp
    text: { en: "Please do not share your code.", id: "Jangan berikan kode Anda." }
    accepts: { en: [Do not share], id: [jangan berikan] }
escalate:
  - when: The refund is older than 14 working days
    when.id: Refund sudah lewat 14 hari kerja
    category: dispute
    severity: high
    queue: payments
---

## Steps

1. **do** Find the refund in Payments
   Note the date sent
   and the card.
2. **say** Send "Refund in transit" (macro: refund-in-transit)
3. **escalate** Tell Payments

## Macro: refund-in-transit
Refund in transit

### en
Hi {customer},

it will be there by {date+3}.
### id
Halo {customer}.
`;
const wording = `---
id: PAY-014
version: 6
title: Refund belum masuk kartu
---
## Steps
1. **do** Cari refund di Payments
   Catat tanggalnya.
2. **say** Kirim "Refund sedang diproses"
3. **escalate** Beri tahu Payments

## Macro: refund-in-transit
Refund sedang diproses
`;
const read = (text: string, path = 'PAY-014.md') => parseSops([{ path, text }], ['payments']);
/** The problems after changing the good file, as `line message`. */
const after = (from: string | RegExp, to: string) => {
  const text = base.replace(from, to);
  expect(text).not.toBe(base);
  return read(text).problems.map(({ line, message }) => `${line} ${message}`);
};

test('an SOP with its translation', () => {
  const { sops, problems } = parseSops([
    { path: 'sops/PAY-014.id.md', text: wording },
    { path: 'sops/PAY-014.md', text: `\uFEFF${base.replaceAll('\n', '\r\n')}` },
    { path: 'README.md', text: 'How we write SOPs' },
  ]);
  expect(problems).toEqual([]);
  expect(sops.map((sop) => Sop.parse(sop))).toEqual([
    {
      id: 'PAY-014',
      version: 6,
      title: { en: 'Refund sent, not on the card yet', id: 'Refund belum masuk kartu' },
      audience: ['buyer'],
      markets: ['ID', 'MY'],
      triggers: {
        en: ['refunded but not on my card', '404'],
        id: ['refund belum masuk kartu'],
      },
      steps: [
        {
          kind: 'do',
          text: { en: 'Find the refund in Payments', id: 'Cari refund di Payments' },
          more: { en: 'Note the date sent and the card.', id: 'Catat tanggalnya.' },
        },
        {
          kind: 'say',
          text: { en: 'Send "Refund in transit"', id: 'Kirim "Refund sedang diproses"' },
          macro: 'refund-in-transit',
        },
        { kind: 'escalate', text: { en: 'Tell Payments', id: 'Beri tahu Payments' } },
      ],
      macros: [
        {
          id: 'refund-in-transit',
          title: { en: 'Refund in transit', id: 'Refund sedang diproses' },
          text: {
            en: 'Hi {customer},\n\nit will be there by {date+3}.',
            id: 'Halo {customer}.',
          },
        },
      ],
      required: [
        {
          id: 'no-otp',
          text: { en: 'Please do not share your code.', id: 'Jangan berikan kode Anda.' },
          accepts: { en: ['do not share'], id: ['jangan berikan'] },
        },
      ],
      escalate: [
        {
          when: {
            en: 'The refund is older than 14 working days',
            id: 'Refund sudah lewat 14 hari kerja',
          },
          category: 'dispute',
          severity: 'high',
          queue: 'payments',
        },
      ],
      answers: ['dispute'],
      owner: 'payments-policy',
      effectiveFrom: '2026-01-01',
      effectiveUntil: '2026-12-31',
    },
  ]);
});

test('markets: all', () => {
  const { sops } = read(base.replace('[ID, MY]', 'all'));
  expect(sops[0]?.markets).toEqual([]);
});

test.each<[string, string | RegExp, string, RegExp]>([
  ['unknown key', 'owner:', 'ownr:', /^5 .*unknown key, did you mean `owner`\?/],
  ['missing key', 'owner: payments-policy\n', '', /^2 `owner` is missing/],
  ['key twice', 'owner:', 'title: x\nowner:', /^5 YAML syntax: Map keys must be unique/],
  ['no id', 'id: PAY-014\n', '', /^2 `id` is missing/],
  ['wrong id', 'id: PAY-014', 'id: PAY-015', /^2 `id`: `PAY-015`, but the file is named PAY-014/],
  ['empty title', /title: Refund.*/, 'title:', /^3 `title`: expected text/],
  [
    'long title',
    /title: Refund.*/,
    `title: ${'x'.repeat(201)}`,
    /^3 .*201 characters; at most 200/,
  ],
  ['version', 'version: 6', 'version: six', /^4 `version`: expected a whole number/],
  ['audience', '[buyer]', '[buyers]', /^6 .*did you mean `buyer`.*Choose from: buyer, seller/],
  ['market', '[ID, MY]', '[ID, Malaysia]', /^7 `markets\[2\]`: `Malaysia` is not a market/],
  ['date', '2026-01-01..', '2026-02-30..', /^8 `effective`: expected a date/],
  ['dates turned', '..2026-12-31', '..2025-12-31', /^8 .*ends 2025-12-31, before/],
  ['category', '[dispute]', '[disputes]', /^9 `answers\[1\]`: .*did you mean `dispute`/],
  ['language', '  id: [refund', '  jp: [refund', /^12 `triggers.jp`: unknown key/],
  ['no English phrases', '  en: [refunded', '  ms: [refunded', /^10 `triggers`: `en` is missing/],
  [
    'phrases not a list',
    '[refund belum masuk kartu]',
    '{ a: b }',
    /^12 `triggers.id`: expected a list/,
  ],
  ['required: one language', ', id: [jangan berikan]', '', /^14 .*`id` is only in one of/],
  ['required: not its own phrase', '[Do not share]', '[never tell]', /^14 .*would not count/],
  ['required: placeholder', 'your code.', 'your {code}.', /^14 .*unknown placeholder `\{code\}`/],
  ['escalate: category', 'category: dispute', 'category: disaster', /^20 `escalate\[1\].category`/],
  ['escalate: severity', 'severity: high', 'severity: huge', /^21 .*critical, high, normal/],
  ['escalate: queue', 'queue: payments', 'queue: payment', /^22 .*did you mean `payments`/],
  ['alias', 'owner: payments-policy', 'owner: *x', /^5 /],
  ['YAML', 'audience: [buyer]', 'audience: [buyer', /^\d+ YAML syntax:/],
  ['colon in text', /title: Refund.*/, 'title: Refund: late', /^3 YAML syntax: .*"quotes"/],
  ['no front matter', /^---/, '', /^1 the file must begin with a line `---`/],
  ['open front matter', /---\n\n## Steps/, '## Steps', /^1 .*no end/],
  ['text before a heading', '## Steps', 'Hello\n\n## Steps', /^25 text before the first heading/],
  ['no steps', '## Steps', '## Macro: x', /there are no steps/],
  ['steps twice', '## Macro: refund-in-transit', '## Steps', /^33 `## Steps` is here twice/],
  ['unknown heading', '## Steps', '## Notes\n\n## Steps', /^25 unknown heading `Notes`/],
  ['unknown kind', '**do** Find', '**find** it', /^27 unknown kind of step `find`/],
  ['no kind', '**do** Find', 'Find', /^27 the step has no kind/],
  ['empty step', '**escalate** Tell Payments', '**escalate**', /^31 the step says nothing/],
  ['not a step', '3. **escalate**', '**escalate**', /^31 not a step/],
  [
    'missing macro',
    '(macro: refund',
    '(macro: fund',
    /^30 macro `fund-in-transit` is not in this file/,
  ],
  [
    'macro on do',
    'Payments\n   Note',
    'it (macro: refund-in-transit)\n   Note',
    /^27 .*only \*\*say\*\*/,
  ],
  ['macro without en', '### en', '### ms', /^33 .*no English text/],
  ['macro language', '### id', '### jp', /^40 unknown language `jp`/],
  ['macro language twice', '### id', '### en', /^40 `### en` is here twice/],
  ['macro empty', 'Halo {customer}.', '', /^40 .*says nothing in `id`/],
  ['macro id', 'Macro: refund-in-transit', 'Macro: Refund', /^33 macro id `Refund`: use small/],
  ['macro title', 'Refund in transit\n\n###', '###', /^33 .*has no title/],
  ['placeholder', 'by {date+3}', 'by {date}', /^36 unknown placeholder `\{date\}`/],
  ['open placeholder', 'by {date+3}', 'by {date+3', /^36 unknown placeholder/],
  ['not UTF-8', 'Halo', 'Hal\uFFFD', /^41 not UTF-8/],
])('%s', (_, from, to, expected) => {
  const problems = after(from, to);
  expect(problems.join('\n')).toMatch(new RegExp(expected.source, 'm'));
});

test.each<[string, string, string, RegExp]>([
  ['a step less', '3. **escalate** Beri tahu Payments', '', /^6 2 steps, but PAY-014.md has 3/],
  [
    'another kind',
    '3. **escalate**',
    '3. **do**',
    /^10 step 3 is \*\*do\*\*, but \*\*escalate\*\*/,
  ],
  ['older version', 'version: 6', 'version: 5', /^3 `version`: 5, but PAY-014.md has version 6/],
  ['another id', 'id: PAY-014', 'id: PAY-020', /^2 `id`: .*make them the same/],
  ['unknown key', 'title:', 'triggers: [x]\ntitle:', /^4 `triggers`: unknown key/],
  [
    'more where the base has none',
    'Refund sedang diproses"',
    'itu"\n   Segera',
    /^9 .*second line/,
  ],
  ['another macro', 'diproses"\n3', 'diproses" (macro: x)\n3', /^9 .*names macro `x`/],
  ['unknown macro', '## Macro: refund', '## Macro: x', /^12 macro `x-in-transit` is not in/],
  ['macro text here', 'diproses\n', 'diproses\n### id\nHalo', /^12 .*its title only/],
  ['empty', wording, ' \n', /^1 the file is empty/],
])('translation with %s', (_, from, to, expected) => {
  const { problems } = parseSops([
    { path: 'PAY-014.md', text: base },
    { path: 'PAY-014.id.md', text: wording.replace(from, to) },
  ]);
  expect(problems.every(({ file }) => file === 'PAY-014.id.md')).toBe(true);
  expect(problems.map(({ line, message }) => `${line} ${message}`).join('\n')).toMatch(expected);
});

test.each([
  ['notes.md', /name it such as PAY-014.md/],
  ['PAY-014.jp.md', /unknown language `jp` in the file name/],
])('file name %s', (path, expected) => {
  expect(read(base, path).problems[0]?.message).toMatch(expected);
});

test('the same SOP twice, and a translation without one', () => {
  const { problems } = parseSops([
    { path: 'a/PAY-014.md', text: base },
    { path: 'b/PAY-014.md', text: base },
    { path: 'PAY-020.id.md', text: wording },
  ]);
  expect(problems).toEqual([
    { file: 'PAY-020.id.md', line: 1, message: expect.stringContaining('PAY-020.md is not here') },
    { file: 'b/PAY-014.md', line: 1, message: expect.stringContaining('also as a/PAY-014.md') },
  ]);
});

test('all problems at once, in order', () => {
  const text = base
    .replace('[buyer]', '[x]')
    .replace('{date+3}', '{x}')
    .replace('[ID, MY]', '[xx]');
  expect(read(text).problems.map(({ line }) => line)).toEqual([6, 7, 36]);
});

test('absurd nesting is a problem, not a crash', () => {
  const text = base.replace('[buyer]', '['.repeat(50_000));
  expect(read(text).problems.length).toBeGreaterThan(0);
});
