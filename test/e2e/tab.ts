/** What the specs that run in every browser may ask of a page. Playwright's Page, Frame and Locator have all of it. */

export interface Found {
  first(): Found;
  last(): Found;
  /** Within each of these. */
  locator(css: string): Found;
  getByRole(role: Role, named?: Named): Found;
  /** Waits until it is there alone and visible, as all that acts does. */
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  /** Of a checkbox or radio button. */
  check(): Promise<void>;
  selectOption(value: string | { index: number }): Promise<unknown>;
  /** These two wait too. */
  textContent(): Promise<string | null>;
  evaluate<Result>(
    act: (element: HTMLElement, arg: string) => Result | Promise<Result>,
    arg?: string,
  ): Promise<Result>;
  /** What is so now. */
  isVisible(): Promise<boolean>;
  count(): Promise<number>;
}

interface Named {
  name?: string | RegExp;
  exact?: boolean;
}

/** A document: of a tab, or of the panel in it. */
export interface Place {
  locator(css: string): Found;
  getByRole(role: Role, named?: Named): Found;
  getByLabel(text: string, options?: { exact?: boolean }): Found;
  getByText(text: string | RegExp, options?: { exact?: boolean }): Found;
  /** @param act or an expression. */
  evaluate<Result>(
    act: string | ((arg: string) => Result | Promise<Result>),
    arg?: string,
  ): Promise<Result>;
}
export type Role =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'img'
  | 'link'
  | 'listitem'
  | 'menuitem'
  | 'option'
  | 'radio'
  | 'region'
  | 'row'
  | 'status'
  | 'tab'
  | 'textbox';

export interface Tab extends Place {
  goto(address: string): Promise<unknown>;
  url(): string;
  reload(): Promise<unknown>;
  keyboard: {
    /** One key, with what is held before it: `Control+Enter`, `Alt+KeyK`. */
    press(keys: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  /** Firefox never moves anything. */
  emulateMedia(media: { colorScheme: 'dark' | 'light'; reducedMotion: 'reduce' }): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  waitForTimeout(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension. */
export interface TestBrowser {
  newPage(): Promise<Tab>;
  pages(): Tab[];
  /** The newest tab at this address, whoever opened it. */
  tabAt(address: string): Promise<Tab>;
  /** The panel's document, once it has been greeted. */
  panelOf(tab: Tab): Promise<Place>;
  /** The frame in a tab that has this now, also one that the page cannot see. */
  frameWith(tab: Tab, css: string): Promise<Place | undefined>;
  /** A page of the extension, such as `extension/options.html`, in a tab of its own. */
  openOwnPage(path: string): Promise<Tab>;
  /** Ends the extension's worker as the browser does when it wants the memory. */
  stopBackground(): Promise<void>;
  /** A newer version takes over, in the way in which this browser puts it in the old one's place. */
  update(): Promise<void>;
  /** The toolbar button, on a tab whose site was not granted yet. Answers the browser's question and gives it back. */
  pressButton(tab: Tab, allow: boolean): Promise<string>;
  /** Name of the file that a tab saves then. */
  saved(tab: Tab, act: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}
