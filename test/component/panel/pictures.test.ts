import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type StateName, states } from './states.ts';

/** Pictures of every state to look at: test-results/panel/<state>-<theme>.png. */
const folder = '../../../test-results/panel';
const names = Object.keys(states) as StateName[];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(names)('%s', async (name) => {
    const { root } = await states[name]({ theme });
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    expect(root.innerText.trim()).not.toBe('');
  });
});

test.each([320, 340, 420])('at %i px', async (width) => {
  for (const name of ['flag', 'macro', 'escalate', 'stopped'] as const) {
    const { root } = await states[name]({ width });
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    root.remove();
  }
});

test.each(['flag', 'stopped', 'answered', 'none'] as const)('%s in Indonesian', async (name) => {
  const { root } = await states[name]({ language: 'id' });
  await page.screenshot({ path: `${folder}/${name}-indonesian.png` });
  expect(document.documentElement.lang).toBe('id');
  expect(root.scrollWidth).toBeLessThanOrEqual(380);
});
