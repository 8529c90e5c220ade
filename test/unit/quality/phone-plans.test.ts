import published from 'libphonenumber-js/mobile/metadata';
import { expect, test } from 'vitest';
import { isPhone } from '../../../shared/entities/phone.ts';
import { markets, plans } from '../../../shared/entities/phone-plans.ts';

/** Calling code, lengths and pattern of mobile numbers: what the plans keep of the package's. */
type Row = [code: string, dialled: string, ...unknown[]];
const mobileOf = (row: Row) => {
  const [pattern, lengths] = (row[11] as [unknown, [string, number[]]])[1];
  return { code: row[0], trunk: row[5], pattern, lengths };
};

test.each(markets)('the plan of %s is the one that the installed package has', (market) => {
  const theirs = mobileOf(published.countries[market] as unknown as Row);
  const [code, , pattern, lengths, , trunk] = plans.countries[market] as unknown as Row;
  // After an update of the package that fails here: copy code, trunk, lengths and pattern to phone-plans.ts.
  expect({ code, trunk, pattern, lengths }).toEqual(theirs);
});

test('numbers that no operator has are none', () => {
  expect(isPhone('081234567890')).toBe(true);
  expect(isPhone('0201790095')).toBe(false);
  expect(isPhone('6281234567890')).toBe(true);
  expect(isPhone('1234567890')).toBe(false);
});
