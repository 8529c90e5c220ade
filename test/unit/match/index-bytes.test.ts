import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { buildIndex } from '../../../shared/match/build.ts';
import { packIndex, unpackIndex } from '../../../shared/match/index-bytes.ts';
import { compileLexicon } from '../../../shared/match/lexicon.ts';
import { match } from '../../../shared/match/match.ts';
import type { MatchIndex } from '../../../shared/match/match-index.ts';
import type { Sop } from '../../../shared/model/sop.ts';

const lexicon = compileLexicon(lexiconTables);

const sop = (
  id: string,
  version: number,
  title: string,
  triggers: string[],
  steps: string[],
): Sop => ({
  id,
  version,
  title: { en: title },
  audience: [],
  markets: [],
  triggers: { en: triggers, vi: triggers.slice(0, 1) },
  steps: steps.map((text) => ({ kind: 'do', text: { en: text, th: text } })),
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: '',
  effectiveFrom: '2000-01-01',
});

const sops = [
  sop(
    'PAY-001',
    3,
    'Refund not received',
    ['where is my refund', 'uang saya belum kembali'],
    ['Look up the payment.'],
  ),
  sop(
    'LOG-001',
    1,
    'Parcel late',
    ['kiện hàng của tôi đâu', 'พัสดุยังไม่มา'],
    ['包裹在哪里', 'Check the courier.'],
  ),
];
const index = buildIndex(sops, '2026-01-01', lexicon);
const bytes = packIndex(index);

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'refund',
      'hàng',
      '没收到',
      'ยังไม่ได้',
      'the',
      'not',
      "don't",
      'barang2',
      '12',
      '§9',
      '^a',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  { maxLength: 12 },
);
const anySops = fc.array(
  fc.record({
    title: words,
    triggers: fc.array(words, { maxLength: 3 }),
    steps: fc.array(words, { maxLength: 3 }),
  }),
  { maxLength: 6 },
);

const said = (list: string[]) => list.join(' ');

describe('a packed index', () => {
  test('is the same index again, whatever the SOPs say and with or without a lexicon', () => {
    fc.assert(
      fc.property(anySops, fc.boolean(), (texts, plain) => {
        const any = texts.map(({ title, triggers, steps }, at) =>
          sop(`SOP-${at}`, at, said(title), triggers.map(said), steps.map(said)),
        );
        const own = plain ? undefined : lexicon;
        const built = buildIndex(any, '2026-01-01', own);
        expect(unpackIndex(packIndex(built), any, own)).toEqual(built);
      }),
      { numRuns: 60 },
    );
  });

  test('answers as the one that was built', () => {
    const ticket = {
      console: 'casebook',
      id: '1',
      url: '',
      subject: '',
      tags: [],
      customer: {},
      messages: [{ author: 'customer' as const, internal: false, text: 'wheres my refnd??' }],
    };
    const again = unpackIndex(bytes, index.sops, lexicon) as MatchIndex;
    const result = match(again, ticket);
    expect(result).toEqual(match(index, ticket));
    expect(result).toMatchObject({ closest: { id: 'PAY-001' } });
  });

  test('is none when a byte of it changed, is missing or is too many', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ by;
        expect(unpackIndex(broken, index.sops, lexicon)).toBeUndefined();
        expect(unpackIndex(bytes.slice(0, at), index.sops, lexicon)).toBeUndefined();
      }),
    );
    expect(unpackIndex(Uint8Array.of(...bytes, 0), index.sops, lexicon)).toBeUndefined();
  });

  test('is none when the bytes are anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
        expect(unpackIndex(any, index.sops, lexicon)).toBeUndefined();
      }),
    );
  });

  test('is none for other SOPs, another version of one, or another lexicon', () => {
    const [first, second] = sops as [Sop, Sop];
    expect(unpackIndex(bytes, sops, lexicon)).toBeDefined();
    expect(unpackIndex(bytes, [first], lexicon)).toBeUndefined();
    expect(unpackIndex(bytes, [second, first], lexicon)).toBeUndefined();
    expect(unpackIndex(bytes, [{ ...first, version: 4 }, second], lexicon)).toBeUndefined();
    expect(unpackIndex(bytes, sops)).toBeUndefined();
    expect(unpackIndex(bytes, sops, compileLexicon(['refund | dana']))).toBeUndefined();
  });
});
