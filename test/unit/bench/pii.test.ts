import { expect, test } from 'vitest';
import { identities } from '../../bench/identities.ts';
import { seaIdentities } from '../../bench/pii-sea.ts';

test('every valid identity number of the markets is found, and what cases need is not taken for one', () => {
  const byName = new Map(seaIdentities().map((figure) => [figure.name, figure]));
  expect(identities.length).toBeGreaterThanOrEqual(12);
  expect(byName.get('pii.sea.valid')?.of).toBeGreaterThan(3000);
  expect(byName.get('pii.sea.valid')?.value).toBe(100);
  expect(byName.get('pii.sea.nearmiss')?.value).toBeLessThanOrEqual(0.1);
});
