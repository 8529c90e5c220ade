import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLine, lineOf } from '../../../shared/json-lines.ts';

const text = `{
  "id": "x",
  "messages": {
    "item": [
      "a",
      "b"
    ],
    "te\\"xt": [{ "css": "p" },
      { "css": "q" }]
  }
}`;

test.each([
  ['', 1],
  ['id', 2],
  ['messages', 3],
  ['messages.item', 4],
  ['messages.item.1', 6],
  ['messages.te"xt.0.css', 8],
  ['messages.te"xt.1.css', 9],
  ['messages.item.7', 4],
  ['messages.nothing', 3],
  ['nothing.at.all', 1],
])('%s stands on line %i', (field, line) => {
  expect(lineOf(text, field)).toBe(line);
});

test.each([
  ['{\n "a": 1,\n oops\n}', 3],
  ['{\n "a": [1,\n 2\n "b"]}', 4],
  ['{"a": 1}\n}', 2],
  ['', 1],
  ['{\n"a": "unclosed\n}', 2],
])('%j goes wrong on line %i', (broken, line) => {
  expect(brokenLine(broken)).toBe(line);
});

test('whatever is JSON has a line for each of its fields, and is not broken', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue()), (value) => {
      const written = JSON.stringify(value, null, 2);
      expect(brokenLine(written)).toBeUndefined();
      for (const key of Object.keys(value)) {
        const line = written.split('\n')[(lineOf(written, key) ?? 0) - 1];
        expect(line).toContain(JSON.stringify(key));
      }
    }),
  );
});
