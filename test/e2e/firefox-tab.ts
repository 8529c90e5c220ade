/** A page of Firefox with the calls of tab.ts, over Puppeteer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Frame, JSHandle, KeyInput, Page } from 'puppeteer-core';
import { find, type Library, type Step } from './find.ts';
import type { Found, Place, Tab } from './tab.ts';

const PATIENCE = 15_000;
const PAUSE = 50;
const pause = () => new Promise((later) => setTimeout(later, PAUSE));

const source = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
);
/** Evaluates to the library, and leaves no name in the page. */
const library = `(() => { const exports = {}, module = { exports }; ${source}; return exports; })()`;
const libraries = new WeakMap<Frame, JSHandle<Library>>();

async function libraryIn(frame: Frame): Promise<JSHandle<Library>> {
  const known = libraries.get(frame);
  // A navigation takes it away.
  if (known && (await known.evaluate(() => true).catch(() => false))) return known;
  const made = (await frame.evaluateHandle(library)) as JSHandle<Library>;
  libraries.set(frame, made);
  return made;
}

type Wanted = string | RegExp;
const spelled = (wanted: Wanted | undefined, exact = false) =>
  wanted === undefined || typeof wanted === 'string'
    ? { wanted, exact }
    : { wanted: wanted.source, flags: wanted.flags, exact };

function firefoxFound(page: Page, frame: Frame, steps: Step[]): Found {
  const then = (step: Step) => firefoxFound(page, frame, [...steps, step]);

  /** What is there now, first to last. */
  const now = async () => frame.evaluateHandle(find, await libraryIn(frame), steps);

  /** The first one that is visible and stays where it is. */
  async function one(): Promise<ElementHandle<HTMLElement>> {
    const until = Date.now() + PATIENCE;
    let why: unknown = '';
    while (Date.now() < until) {
      try {
        const found = await (await now()).evaluateHandle(async (elements) => {
          const [element] = elements;
          if (!element?.checkVisibility({ visibilityProperty: true })) return undefined;
          const place = () => JSON.stringify(element.getBoundingClientRect());
          const before = place();
          await new Promise(requestAnimationFrame);
          return place() === before ? element : undefined;
        });
        const element = found.asElement();
        if (element) return element as ElementHandle<HTMLElement>;
      } catch (error) {
        why = error;
      }
      await pause();
    }
    throw new Error(`Not there or not visible: ${JSON.stringify(steps)} ${why}`);
  }

  return {
    first: () => then({ at: 0 }),
    last: () => then({ at: -1 }),
    locator: (css) => then({ css }),
    async click() {
      await (await one()).click();
    },
    async fill(text) {
      await (await one()).evaluate((element) => {
        element.focus();
        if ('select' in element) (element as HTMLInputElement).select();
        else getSelection()?.selectAllChildren(element);
      });
      if (text) await page.keyboard.type(text);
      else await page.keyboard.press('Delete');
    },
    async check() {
      const element = await one();
      if (!(await element.evaluate((box) => (box as HTMLInputElement).checked))) {
        await element.click();
      }
    },
    async selectOption(value) {
      const element = await one();
      const name = await element.evaluate(
        (list, chosen) =>
          typeof chosen === 'string'
            ? [...(list as HTMLSelectElement).options].find(
                (option) => option.value === chosen || option.label === chosen,
              )?.value
            : (list as HTMLSelectElement).options[chosen.index]?.value,
        value,
      );
      if (name === undefined) throw new Error(`There is no option ${JSON.stringify(value)}.`);
      await element.select(name);
    },
    innerText: async () => (await one()).evaluate((element) => element.innerText),
    evaluate: async (act, arg) =>
      (await one()).evaluate(act as never, arg as never) as Promise<never>,
    isVisible: async () =>
      (await now()).evaluate(([element]) =>
        Boolean(
          element?.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length,
        ),
      ),
    count: async () => (await now()).evaluate((elements) => elements.length),
  };
}

export function firefoxPlace(page: Page, frame: Frame): Place {
  const at = (step: Step) => firefoxFound(page, frame, [step]);
  return {
    locator: (css) => at({ css }),
    getByRole: (role, { name, exact } = {}) => at({ role, ...spelled(name, exact) }),
    getByLabel: (text, { exact } = {}) => at({ label: true, ...spelled(text, exact) }),
    getByText: (text, { exact } = {}) => at({ text: true, ...spelled(text, exact) }),
    evaluate: (act, arg) => frame.evaluate(act as never, arg as never) as Promise<never>,
  };
}

/** @param paint what makes every page light or dark. */
export function firefoxTab(page: Page, paint: (scheme: 'dark' | 'light') => Promise<void>): Tab {
  return {
    ...firefoxPlace(page, page.mainFrame()),
    goto: (address) => page.goto(address),
    url: () => page.url(),
    reload: () => page.reload(),
    keyboard: {
      async press(keys) {
        const parts = keys.split('+') as KeyInput[];
        const key = parts.pop() as KeyInput;
        for (const held of parts) await page.keyboard.down(held);
        await page.keyboard.press(key);
        for (const held of parts.reverse()) await page.keyboard.up(held);
      },
      type: (text) => page.keyboard.type(text),
    },
    setViewportSize: (size) => page.setViewport(size),
    emulateMedia: ({ colorScheme }) => paint(colorScheme),
    screenshot: ({ path }) => page.screenshot({ path: path as `${string}.png` }),
    waitForTimeout: (ms) => new Promise((later) => setTimeout(later, ms)),
    close: () => page.close(),
  };
}
