import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aDay, settled, show } from './show.tsx';

const sizes = [
  [1280, 800],
  [1920, 1080],
] as const;
for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of sizes) {
    test(`picture ${theme} ${width}`, async () => {
      const { root } = await show((backend) => aDay(backend), { theme, width, height });
      root.querySelectorAll<HTMLElement>('.case-open')[3]?.click();
      await settled(200);
      await page.screenshot({ path: `/work/main/test-results/desk/case-${width}-${theme}.png` });
      expect(root.querySelector('.one')).not.toBeNull();
    });
  }
}
