/** A page of Firefox with the calls of tab.ts, over Puppeteer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Frame, JSHandle, KeyInput, Page } from 'puppeteer-core';
import { find, type Library, type Step } from './find.ts';
import type { Found, Place, Tab } from './tab.ts';

const PATIENCE = 15_000;
const PAUSE = 50;

/** What comes of it as soon as something does. A page that navigates in the middle is asked again. */
async function soon<Result>(
  what: string,
  get: () => Promise<Result | null | undefined>,
): Promise<Result> {
  const until = Date.now() + PATIENCE;
  for (let why: unknown = ''; ; ) {
    const got = await get().catch((error: unknown) => {
      why = error;
      return undefined;
    });
    if (got !== null && got !== undefined) return got;
    if (Date.now() > until) throw new Error(`${what}: not within ${PATIENCE} ms. ${why}`);
    await new Promise((later) => setTimeout(later, PAUSE));
  }
}

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
  async function now() {
    // Behind another tab no frame is drawn, and no press arrives.
    if (await frame.evaluate(() => document.hidden)) await page.bringToFront();
    return frame.evaluateHandle(find, await libraryIn(frame), steps);
  }

  /** The only one, when it is visible and stays where it is. */
  const one = () =>
    soon(`Visible: ${JSON.stringify(steps)}`, async () => {
      const found = await (await now()).evaluateHandle(async ([element, other]) => {
        if (other) throw new Error('There are several.');
        if (!element?.checkVisibility({ visibilityProperty: true })) return undefined;
        const place = () => JSON.stringify(element.getBoundingClientRect());
        const before = place();
        await new Promise(requestAnimationFrame);
        return place() === before ? element : undefined;
      });
      return found.asElement() as ElementHandle<HTMLElement> | null;
    });

  return {
    first: () => then({ at: 0 }),
    last: () => then({ at: -1 }),
    locator: (css) => then({ css }),
    getByRole: (role, { name, exact } = {}) => then({ role, ...spelled(name, exact) }),
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
      const [element, name] = await soon(`Option ${JSON.stringify(value)}`, async () => {
        const list = await one();
        const name = await list.evaluate((select, chosen) => {
          const options = [...(select as HTMLSelectElement).options];
          return typeof chosen === 'string'
            ? options.find(({ value, label }) => value === chosen || label === chosen)?.value
            : options[chosen.index]?.value;
        }, value);
        return name === undefined ? undefined : ([list, name] as const);
      });
      await element.select(name);
    },
    textContent: async () => (await one()).evaluate((element) => element.textContent),
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
    mouse: page.mouse,
    setViewportSize: (size) => page.setViewport(size),
    emulateMedia: ({ colorScheme }) => paint(colorScheme),
    screenshot: ({ path }) => page.screenshot({ path: path as `${string}.png` }),
    waitForTimeout: (ms) => new Promise((later) => setTimeout(later, ms)),
    close: () => page.close(),
  };
}
