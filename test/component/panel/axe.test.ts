import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type StateName, states } from './states.ts';

const names = Object.keys(states) as StateName[];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(names)(
    '%s has nothing that axe objects to, and one loud button at most',
    async (name) => {
      const { root } = await states[name]({ theme });
      const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      expect(root.querySelectorAll('.button.solid').length).toBeLessThanOrEqual(1);
    },
  );
});

test('nothing is quoted without its language', async () => {
  const { root } = await states.flag();
  const quotes = [...root.querySelectorAll<HTMLElement>('q')];
  expect(quotes.length).toBeGreaterThan(3);
  for (const quote of quotes) expect(quote.closest('[lang]')?.getAttribute('lang')).toBe('id');
});
