import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Adapter as AdapterShape } from '../../../shared/model/adapter.ts';
import { Adapter } from '../../../shared/model/adapter.ts';
import { Packs } from '../../../shared/model/packs.ts';
import { slowness, slowPattern } from '../../../shared/model/selector.ts';
import { newer } from '../../../widget/host/adapters.ts';
import { consoles } from '../../../widget/host/consoles/index.ts';
import { emptyPacks } from '../../samples.ts';
import { cpuTime } from '../cpu.ts';

// What an adapter from the network can ask of a page is bounded.

const good = consoles.casebook as AdapterShape;
const refused = (change: object) => !Adapter.safeParse({ ...good, ...change }).success;

describe('a selector', () => {
  test.each([
    '[data-testid=message]',
    'div.a > ul li:not(.x):nth-child(2n + 1) ~ p',
    'li:has(> .customer)',
    'article:not(:has(.draft)) [data-x="a b > c"]',
    'iframe#editor >>> body',
    ':is(h1, h2.title) span',
    'tr:nth-last-child(odd)',
    '.a\\:b .c\\(d',
  ])('%s is let through', (css) => {
    expect(slowness(css)).toBeUndefined();
  });

  // Each of these kept Chromium busy for 0.2 to more than 6 s on a page of 5,000 to 21,000 elements.
  test.each([
    ':is(:is(:is(b div, i div) div, u div) div) div',
    ':not(:not(:not(b div) div) div) div',
    ':is(:is(b > div div) > div div) > div div',
    'div:has(:is(b > div div) > div div)',
    ':is(b + div ~ div) ~ div',
    ':where(b div) div',
    'div:nth-child(2n+1 of b div)',
    'a:has(b):has(c):has(d)',
    'a:has(b c d e f g)',
    'a '.repeat(40),
    'a >>> b >>> c >>> d >>> e >>> f',
  ])('%s is not', (css) => {
    expect(slowness(css)).toEqual(expect.any(String));
    expect(refused({ probe: css })).toBe(true);
  });

  test('of any kind is judged at once and never throws', () => {
    const part = fc.constantFrom(
      'a',
      ' ',
      '>',
      '~',
      ':is(',
      ':has(',
      ')',
      '(',
      '"',
      "'",
      '[',
      ']',
      '\\',
      ',',
      ' >>> ',
      'nth-child(',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 250 }), (parts) => {
        const css = parts.join('');
        expect(cpuTime(() => slowness(css))).toBeLessThan(200);
      }),
      { numRuns: 500 },
    );
  });
});

test.each(['/tickets/:id', '/*/issues/:id', 'https://x.example/agent/*', '/a/:x-:y/:z'])(
  'the pattern %s is let through',
  (pattern) => expect(slowPattern(pattern)).toBeUndefined(),
);
test.each(['/(\\d+)+', '/{a}*', '/*a*a*a', '/:a-:b-:c', '/:a+/:b+/:c+'])(
  'the pattern %s is not',
  (pattern) => expect(refused({ pages: [pattern] })).toBe(true),
);

test.each([
  ['too many messages’ places', { messages: { ...good.messages, item: Array(13).fill('p') } }],
  ['too many composers', { composers: Array(13).fill(good.composers[0]) }],
  ['a text without end', { name: 'x'.repeat(81) }],
  [
    'a dictionary',
    {
      status: [
        { css: 'p', map: Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`w${n}`, 'x'])) },
      ],
    },
  ],
  ['a place in a place', { subject: [{ css: { css: 'p' } }] }],
  ['code', { subject: [{ css: 'p', read: '() => 1' }] }],
  ['a version beyond counting', { version: 1e9 }],
  ['another way to push', { push: { page: 'margin', script: 'x' } }],
])('%s is refused', (_, change) => {
  expect(refused(change)).toBe(true);
});

test('of two with one id the higher version reads the page; of equals the one that came along', () => {
  const at = (version: number, name = 'x') => ({ ...good, version, name });
  expect(newer(at(2), undefined).version).toBe(2);
  expect(newer(at(2), at(3)).version).toBe(3);
  expect(newer(at(3), at(2)).version).toBe(3);
  expect(newer(at(2, 'bundled'), at(2, 'published')).name).toBe('bundled');
});

test('an adapter of a newer Deskside does not take the rest of the content with it', () => {
  const packs = emptyPacks('1');
  const adapters = [good, { ...good, id: 'next', telepathy: true }, 'no adapter'];
  expect(Packs.parse({ ...packs, adapters }).adapters).toEqual([good]);
  expect(Packs.parse(packs).adapters).toBeUndefined();
});
