import { describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { uiLanguages } from '../../../widget/words/words.ts';
import { type StateName, states } from './states.ts';

/** Pictures of every state to look at: test-results/panel/<state>-<theme>.png. */
const folder = '../../../test-results/panel';
const names = Object.keys(states) as StateName[];
/** On the smallest laptop screen these show all they have; the others may scroll. */
const whole: StateName[] = [
  'normal',
  'flag',
  'perhaps',
  'lasting',
  'lastingAsked',
  'lastingReported',
  'scored',
  'scoredParts',
  'stopped',
  'macro',
  'escalate',
  'answered',
  'none',
  'offline',
  'signedOut',
  'changed',
  'refused',
  'loading',
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(names)('%s', async (name) => {
    const { root } = await states[name]({ theme });
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    expect(root.innerText.trim()).not.toBe('');
    const body = root.querySelector('.body');
    if (whole.includes(name)) expect(body?.scrollHeight).toBe(body?.clientHeight);
  });
});

describe.each([320, 340, 420])('at %i px', (width) => {
  test.each([
    'flag',
    'lastingAsked',
    'lastingReported',
    'macro',
    'escalate',
    'scored',
    'scoredParts',
    'stopped',
  ] as const)('%s', async (name) => {
    const { root } = await states[name]({ width });
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
    for (const part of root.querySelectorAll('.panel, .body, .findings, .dock, .head')) {
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth);
    }
  });
});

/** The narrowest panel; what is longest in one language is not in another. */
describe.each(uiLanguages.filter((language) => language !== 'en'))('in %s', (language) => {
  test.each([
    'flag',
    'lastingAsked',
    'lastingReported',
    'macro',
    'escalate',
    'scoredParts',
    'stopped',
    'answered',
    'none',
    'changed',
    'signedOut',
    'settings',
  ] as const)('%s', async (name) => {
    const { root } = await states[name]({ language, width: 320 });
    await page.screenshot({ path: `${folder}/${name}-${language}.png` });
    expect(document.documentElement.lang).toBe(language);
    for (const part of root.querySelectorAll(
      '.panel, .body, .findings, .dock, .head, .button, .actions',
    )) {
      expect(part.scrollWidth, `${part.className} ${part.textContent}`).toBeLessThanOrEqual(
        part.clientWidth + 1,
      );
    }
  });
});

test.each(['flag', 'escalate'] as const)('%s in forced colours', async (name) => {
  const feature = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await feature('active');
  try {
    const { root } = await states[name]();
    await page.screenshot({ path: `${folder}/${name}-forced.png` });
    const solid = root.querySelector('.button.solid');
    expect(solid && getComputedStyle(solid).borderTopWidth).toBe('2px');
  } finally {
    await feature('none');
  }
});
