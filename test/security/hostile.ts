import fc from 'fast-check';

/** What is put in the place of something a schema asks for. */
const values: unknown[] = [
  null,
  '',
  ' ',
  'x'.repeat(70_000),
  'NUL \0 and half a pair \ud800',
  '\u202e\u200b😀'.repeat(50),
  "'; drop table member; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("https://evil.example")',
  '../../../etc/passwd',
  '{{constructor.constructor("return 1")()}}',
  'https://169.254.169.254/latest/meta-data/',
  '+275760-09-13T00:00:00.000Z',
  '0000-01-01',
  -1,
  0.1,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  Array.from({ length: 5000 }, () => 'x'),
  { toString: 'x', constructor: { prototype: { admin: true } }, length: 1e9 },
  JSON.parse('{"__proto__":{"role":"admin"},"hasOwnProperty":1}'),
];

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Bodies as text that no program of ours would send. */
const texts = fc.constantFrom(
  '',
  '{',
  'null',
  '"text"',
  '[]',
  '{"a":1}{"b":2}',
  '{"a":1e999,"b":-0}',
  `{"body":${nested(20_000)}}`,
  nested(100_000),
  `{"${'k'.repeat(100_000)}":1}`,
  '{"__proto__":{"admin":true}}',
  '\ufeff{}',
);

const hostile = fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 4 }));

/** Where something stands in a value: `['events', 0, 'id']`. */
function placesIn(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value)
    .slice(0, 60)
    .flatMap(([key, part]) => placesIn(part, [...path, key]));
  return [path, ...inner];
}

function put(value: unknown, path: readonly PropertyKey[], next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const copy: Record<PropertyKey, unknown> = (
    Array.isArray(value) ? [...value] : { ...(value as object) }
  ) as never;
  if (rest.length === 0 && next === undefined) delete copy[key];
  else copy[key] = put(copy[key], rest, next);
  return copy;
}

/** What worked once, with something in it taken out or replaced; or a text that is nothing of the kind. */
export function spoiled(body: unknown): fc.Arbitrary<string> {
  const places = placesIn(body);
  const changed = fc
    .array(fc.tuple(fc.constantFrom(...places), fc.option(hostile, { nil: undefined })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => {
      const next = changes.reduce((now, [path, value]) => {
        try {
          return put(now, path, value);
        } catch {
          return now;
        }
      }, body);
      return JSON.stringify(next) ?? '';
    });
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: texts });
}

/** For a part of an address or a query. */
export const word = fc.oneof(
  fc.constantFrom(...values.filter((value) => typeof value === 'string')),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    '1',
    '-1',
    '1e400',
    'NaN',
    '%',
    '%00',
    '%2e%2e%2f',
    'undefined',
    '[object Object]',
  ),
) as fc.Arbitrary<string>;
