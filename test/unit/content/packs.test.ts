import { expect, test } from 'vitest';
import { buildPacks } from '../../../backend/content/packs.ts';
import { Packs } from '../../../shared/model/packs.ts';

const content: Omit<Packs, 'version'> = {
  sops: [],
  rules: [],
  lists: { police: ['polisi'], courts: ['pengadilan'] },
  queues: [{ id: 'legal', name: { en: 'Legal', id: 'Hukum' } }],
  routes: [],
  rootCauses: [],
  policy: {
    brand: 'Kirana',
    gateDeadline: 400,
    official: { phones: [], emails: [], domains: [] },
    internalTerms: [],
    smallestShare: 20,
    smallestTeam: 3,
  },
};

test('the same content has the same version, whatever the order of its keys', () => {
  const packs = buildPacks(content);
  const turned = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
  turned.lists = { courts: ['pengadilan'], police: ['polisi'] };
  turned.queues = [{ name: { id: 'Hukum', en: 'Legal' }, id: 'legal' }];
  expect(Packs.parse(packs)).toEqual(packs);
  expect(packs.version).toMatch(/^[0-9a-f]{12}$/);
  expect(buildPacks(turned).version).toBe(packs.version);
});

test('other content, or another order of a list, has another version', () => {
  const { version } = buildPacks(content);
  expect(buildPacks({ ...content, lists: { police: ['polis'] } }).version).not.toBe(version);
  const two = { ...content, lists: { a: ['x', 'y'] } };
  const swapped = { ...content, lists: { a: ['y', 'x'] } };
  expect(buildPacks(two).version).not.toBe(buildPacks(swapped).version);
});
