import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../../shared/about.ts';
import type { Policy } from '../../../shared/model/packs.ts';
import { mask, personalIn, redacted, withMasks } from '../../../shared/quality/redact.ts';
import { cpuTime } from '../cpu.ts';

const policy: Policy = {
  brand: 'Kirana',
  gateDeadline: 600,
  official: { phones: ['1500-888'], emails: ['help@kirana.example'], domains: ['kirana.example'] },
  internalTerms: [],
  smallestShare: 20,
  smallestTeam: 3,
};
const context = { policy, names: ['Dewi Lestari', 'ณัฐธิดา วงศ์สวัสดิ์', '王小明'] };
const whats = (text: string) => personalIn(text, context).map(({ what }) => what);

describe('redacting', () => {
  test.each([
    ['Dewi Lestari called', 'name', '•••• called'],
    ['dewi was called twice', 'name', '•••• was called twice'],
    ['reach her at 0812-3456-7890', 'phone', 'reach her at ••••'],
    ['card 4111 1111 1111 1111 was charged', 'card', 'card •••• was charged'],
    ['write to dewi77@mail.example please', 'email', 'write to •••• please'],
    ['she lives at Jl. Melati 12, Bandung', 'address', 'she lives at ••••'],
    ['order number KR-7719-2045 is late', 'number', 'order number •••• is late'],
    ['He read the code 482913 to her', 'number', 'He read the code •••• to her'],
    ['คุณณัฐธิดาโทรมา', 'name', 'คุณ••••โทรมา'],
    ['王小明打来电话', 'name', '••••打来电话'],
  ])('%s', (text, what, masked) => {
    expect(whats(text)).toEqual([what]);
    expect(redacted(text, context)).toBe(masked);
  });

  test.each([
    'The wallet was emptied within 5 minutes.',
    'Rp 4.750.000 were gone on 20 November 2026.',
    'Call our hot line 1500-888 or write to help@kirana.example.',
    'PAY-014 says to freeze the wallet first.',
    'The dewiest of mornings.',
    '',
  ])('finds nothing in %s', (text) => {
    expect(personalIn(text, context)).toEqual([]);
  });

  test('what is masked is not found again, and places never overlap', () => {
    const text =
      'Dewi Lestari, dewi77@mail.example, 0812-3456-7890, Jl. Melati 12, Bandung, order KR-7719-2045, 4111 1111 1111 1111';
    const places = personalIn(text, context);
    expect(places.length).toBeGreaterThan(3);
    for (const [at, place] of places.entries()) {
      expect(place.start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
      expect(place.end).toBeGreaterThan(place.start);
    }
    const once = withMasks(text, places);
    expect(once).toContain(mask);
    expect(personalIn(once, context)).toEqual([]);
    expect(once).not.toMatch(/Dewi|Lestari|mail|0812|Melati|7719|4111/);
  });

  test('keeps its time on hostile text', () => {
    const text = '0 1 2 3 4 5 '.repeat(4000);
    expect(cpuTime(() => personalIn(text, { policy, names: ['a.*(', '((('] }))).toBeLessThan(4000);
  });
});

test('what a ticket is about, by its tags', () => {
  expect(aboutOf({ tags: ['refund', 'product:rice cooker', 'Seller/S-8841'] })).toEqual({
    product: 'rice cooker',
    seller: 'S-8841',
  });
  expect(aboutOf({ tags: ['product:a', 'product:b'] })).toEqual({ product: 'a' });
  expect(aboutOf({ tags: ['seller', 'product:', `seller:${'x'.repeat(90)}`] })).toBeUndefined();
});
