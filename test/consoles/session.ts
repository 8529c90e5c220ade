/** A tab with a console, and what its stand-in panel was told. */
import type { Draft } from '../../shared/model/draft.ts';
import type { AssistPort, SentReply, TicketView } from '../../widget/port.ts';
import type { Place, Tab, TestBrowser } from '../e2e/tab.ts';
import type { Subject } from './subject.ts';

/** Enough for a busy machine; nothing here waits for a network or an engine (ms). */
const PATIENCE = 20_000;
const PAUSE = 50;
/** How long a press may be held, so that we and no clock let it go (ms). */
const HOLD = 10_000;

/** @throws Error with `what` and what was there instead. */
export async function until<T>(
  what: string,
  get: () => Promise<T>,
  good: (got: T) => boolean,
): Promise<T> {
  const began = Date.now();
  for (let got: unknown; ; await new Promise((later) => setTimeout(later, PAUSE))) {
    try {
      const now = await get();
      if (good(now)) return now;
      got = now;
    } catch (error) {
      // A page that navigates in the middle is asked again.
      got = (error as Error).message.split('\n')[0];
    }
    if (Date.now() - began < PATIENCE) continue;
    throw new Error(`${what}: not within ${PATIENCE / 1000} s, but ${JSON.stringify(got)}`);
  }
}

/** What panel-stub.ts leaves in its window. */
interface StubWindow {
  heard: { name: string; what: unknown }[];
  port: AssistPort;
  answer(): void;
}
interface Told {
  ticket: TicketView;
  draft: Draft | undefined;
  gate: Draft;
  sent: SentReply;
}
export type OpenTicket = Extract<TicketView, { state: 'open' }>['ticket'];
export type Session = Awaited<ReturnType<typeof begin>>;

export type Driver = Pick<TestBrowser, 'newPage' | 'panelOf'>;

/** Of a tab in which the console is open. */
export async function begin(browser: Driver, subject: Subject, tab: Tab) {
  let panel: Place = await browser.panelOf(tab);

  /** The panel is another one after a load of the page. */
  async function inPanel<T>(act: (arg: string) => T | Promise<T>, arg = ''): Promise<T> {
    try {
      return await panel.evaluate(act, arg);
    } catch {
      panel = await browser.panelOf(tab);
      return panel.evaluate(act, arg);
    }
  }
  const told = async <K extends keyof Told>(name: K) =>
    JSON.parse(
      await inPanel(
        (wanted) =>
          JSON.stringify(
            (window as unknown as StubWindow).heard
              .filter((one) => one.name === wanted)
              .map(({ what }) => what ?? null),
          ),
        name,
      ),
    ) as (Told[K] | null)[];
  const view = async () => (await told('ticket')).at(-1) ?? undefined;
  const draft = async () => (await told('draft')).at(-1) ?? undefined;

  async function ask<K extends keyof AssistPort['page']>(
    call: K,
    ...args: Parameters<AssistPort['page'][K]>
  ) {
    const answer = await inPanel(
      async (given) => {
        const [call, args] = JSON.parse(given);
        const { page } = (window as unknown as StubWindow).port;
        return JSON.stringify((await page[call as 'insert'](...(args as [string]))) ?? null);
      },
      JSON.stringify([call, args]),
    );
    return JSON.parse(answer) as Awaited<ReturnType<AssistPort['page'][K]>> | null;
  }

  const isAtStart = () =>
    tab.evaluate((path) => {
      const [outer = '', inner] = path.split(' >>> ');
      const element = [...document.querySelectorAll<HTMLElement>(outer)].find((one) =>
        one.checkVisibility(),
      );
      const page = inner === undefined ? document : (element as HTMLIFrameElement).contentDocument;
      const field = inner === undefined ? element : page?.querySelector(inner);
      if (!page || !field) return false;
      const plain = field as HTMLTextAreaElement;
      if ('selectionStart' in plain) return plain.selectionStart === 0 && plain.selectionEnd === 0;
      const { anchorNode, anchorOffset, isCollapsed } = page.getSelection() as Selection;
      if (!anchorNode || !isCollapsed || !field.contains(anchorNode)) return false;
      const before = page.createRange();
      before.setStart(field, 0);
      before.setEnd(anchorNode, anchorOffset);
      return before.toString() === '';
    }, subject.field);

  /** Puts the caret where the agent's words begin. */
  async function enter() {
    await until(
      'a visible composer',
      () =>
        tab.evaluate((path) => {
          const [outer = '', inner] = path.split(' >>> ');
          const element = [...document.querySelectorAll<HTMLElement>(outer)].find((one) =>
            one.checkVisibility(),
          );
          const frame = element as HTMLIFrameElement | undefined;
          if (inner !== undefined) frame?.contentWindow?.focus();
          const field =
            inner === undefined ? element : frame?.contentDocument?.querySelector(inner);
          (field as HTMLElement | null | undefined)?.focus();
          return Boolean(field);
        }, subject.field),
      Boolean,
    );
    for (const keys of subject.toStart ?? []) await tab.keyboard.press(keys);
    if (subject.toStart) return;
    // Just after it got the focus ProseMirror takes a caret at the start for a mistake of the browser, and puts it back.
    let stayed = false;
    await until(
      'the caret at the start',
      async () => {
        const before = stayed;
        stayed = await isAtStart();
        if (!stayed) await tab.keyboard.press('Control+Home');
        return before && stayed;
      },
      Boolean,
    );
  }
  /** The draft as far as it is the agent's own, without the space around it. */
  const own = async () => {
    const now = await draft();
    return now?.text.slice(0, now.ownEnd).trim();
  };
  const reads = (words: string) =>
    until(`the draft is read as "${words}"`, own, (got) => got === words);

  await ask('setGate', true, HOLD);
  return {
    tab,
    told,
    view,
    draft,
    own,
    reads,
    ask,
    enter,
    /** The ticket on screen, once it is read so. */
    opened: async (what: string, good: (ticket: OpenTicket) => boolean) => {
      const now = await until(what, view, (got) => got?.state === 'open' && good(got.ticket));
      return (now as { ticket: OpenTicket }).ticket;
    },
    async type(words: string) {
      await enter();
      await tab.keyboard.type(words);
      await reads(words);
    },
    /** Another page is there after a send, with a panel that knows nothing of it. */
    loaded: () =>
      until(
        'the page is loaded anew and read',
        async () => ({
          heard: [...(await told('gate')), ...(await told('sent'))].length,
          view: await view(),
        }),
        ({ heard, view }) => heard === 0 && view !== undefined,
      ),
    /** The panel has taken the focus, to say why a reply was not sent. */
    panelSpeaks: () =>
      until('the panel has the focus', () => inPanel(() => document.hasFocus()), Boolean),
    focusPanel: () => panel.getByLabel('Search').click(),
    /** Lets the panel give its verdict on a draft with WAIT in it. */
    answer: () => inPanel(() => (window as unknown as StubWindow).answer()),
    /** What the console would send. */
    async model() {
      const text = subject.model
        ? await subject.model(tab)
        : await tab.evaluate((path) => {
            const [outer = '', inner] = path.split(' >>> ');
            const element = [...document.querySelectorAll<HTMLElement>(outer)].find((one) =>
              one.checkVisibility(),
            );
            const frame = element as HTMLIFrameElement | undefined;
            const field =
              inner === undefined ? element : frame?.contentDocument?.querySelector(inner);
            return 'value' in (field ?? {})
              ? (field as HTMLTextAreaElement).value
              : ((field as HTMLElement | undefined)?.textContent ?? '');
          }, subject.field);
      return text.replaceAll('\u00a0', ' ').trimStart();
    },
  };
}
