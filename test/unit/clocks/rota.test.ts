import { expect, test } from 'vitest';
import { onCall } from '../../../shared/clocks/rota.ts';
import type { Rota } from '../../../shared/model/packs.ts';

const rota: Rota = {
  id: 'engineering',
  timeZone: 'Asia/Jakarta',
  people: ['rina', 'marco', 'sari'],
  first: '2026-11-02',
  every: 7,
  at: '09:00',
  instead: [],
};
const at = (iso: string, change: Partial<Rota> = {}) =>
  onCall({ ...rota, ...change }, Date.parse(iso));

test('changes at its hour, there', () => {
  expect(at('2026-11-02T02:00:00Z')).toBe('rina');
  expect(at('2026-11-09T01:59:59Z')).toBe('rina');
  expect(at('2026-11-09T02:00:00Z')).toBe('marco');
  expect(at('2026-11-23T02:00:00Z')).toBe('rina');
  // Before the first day turns went the same way.
  expect(at('2026-11-02T01:59:59Z')).toBe('sari');
});

test('at the same hour of the wall clock in summer and in winter', () => {
  const berlin = { timeZone: 'Europe/Berlin', every: 1, first: '2026-10-24' };
  expect(at('2026-10-25T07:59:00Z', berlin)).toBe('rina');
  expect(at('2026-10-25T08:00:00Z', berlin)).toBe('marco');
  expect(at('2026-10-24T06:59:00Z', berlin)).toBe('sari');
  expect(at('2026-10-24T07:00:00Z', berlin)).toBe('rina');
});

test('a swap counts, the last one first', () => {
  const instead = [
    { person: 'marco', from: '2026-11-03T00:00:00Z', to: '2026-11-05T00:00:00Z' },
    { person: 'sari', from: '2026-11-04T00:00:00Z', to: '2026-11-05T00:00:00Z' },
  ];
  expect(at('2026-11-03T00:00:00Z', { instead })).toBe('marco');
  expect(at('2026-11-04T00:00:00Z', { instead })).toBe('sari');
  expect(at('2026-11-05T00:00:00Z', { instead })).toBe('rina');
});
