/** The picker put together: one question at a time on the page itself, until there is an adapter. */
import { h, render } from 'preact';
import type { Adapter } from '../../shared/model/adapter.ts';
import { findAll, visible } from '../host/locate.ts';
import type { Stop } from '../port.ts';
import type { UiLanguage, Words } from '../words/words.ts';
import { answer, idsFrom, type Pointed, type Problem, rootAround } from './answer.ts';
import { type Answers, adapterOf, isAnswered, optional, type Step, steps } from './answers.ts';
import { Card } from './Card.tsx';
import type { Actions, State } from './card-state.ts';
import { authorsOf, choicesOf, chosen, chosenAuthors } from './choices.ts';
import glassCss from './glass.css?inline';
import { look } from './look.ts';
import { createOverlay, type Overlay, type Side } from './overlay.ts';
import cardCss from './picker.css?inline';
import { createPointing } from './pointing.ts';
import { secondLook, triedOn } from './second.ts';
import { narrower, wider } from './targets.ts';
import { createTryGate } from './try-gate.ts';

/** What is to be picked, as the worker knows it. */
export interface Picking {
  words: Words['picker'];
  language: UiLanguage;
  /** From an earlier page, or an earlier day. */
  answers?: Answers | undefined;
  /** The same pick, on a page that was loaded since: it goes on without asking. */
  goesOn: boolean;
  may: { use: boolean; publish: boolean };
}

export interface PickerWorld {
  window: Window;
  /** Before the page's own scripts. */
  early: boolean;
  picking(): Promise<Picking | undefined>;
  /** Remembers the answers, for the next page. */
  keep(answers: Answers): void;
  /** Uses it here. @throws Error with what is wrong */
  use(adapter: Adapter): Promise<'reloads' | 'no-backend'>;
  /** @throws Error with what is wrong */
  publish(adapter: Adapter): Promise<void>;
  /** The version that comes after the known ones, and an id that no other tool has. */
  number(adapter: Adapter): Promise<{ id: string; version: number }>;
  /** It is gone from the page; `closed`: by the person, who may come back to it. */
  ended(closed: boolean): void;
}

/** How often the page is read anew while the card is open (ms). */
const LOOK = 700;
/** Starts at once what must be there before the page's scripts; the rest when the worker has answered. */
export function startPicker(world: PickerWorld): Stop {
  const { window } = world;
  const { document } = window;
  let shown: Stop | undefined;
  let stopped = false;
  let trying: Adapter | undefined;
  let tried: (what: State['tried']) => void = () => {};
  const stopGate = createTryGate({
    window,
    adapter: () => trying,
    tried: (what, how) => tried({ what, how }),
  });

  function stop(closed = false) {
    if (stopped) return;
    stopped = true;
    world.ended(closed);
    trying = undefined;
    stopGate();
    shown?.();
  }

  async function open() {
    const picking = await world.picking();
    if (!picking) return stop();
    if (stopped) return;
    const titles = { card: picking.words.title, glass: picking.words.glass };
    const styles = { card: cardCss.replaceAll(':host', ':root'), glass: glassCss };
    const overlay = await createOverlay(document, styles, titles);
    if (stopped) return overlay.stop();
    shown = show(overlay, picking);
  }

  function show(overlay: Overlay, { words, language, answers: known, goesOn, may }: Picking): Stop {
    const pointed: Pointed = { examples: {}, levels: [] };
    let answers: Answers = known ?? { step: 'customer' };
    let view: State['view'] = known && !goesOn ? 'resume' : answers.step;
    let pointing = false;
    let problem: Problem | undefined;
    let what: State['tried'];
    let saved: State['saved'];
    let side: Side = 'right';
    /** The next control that sends is one more, not another in its place. */
    let adding = false;
    /** What was picked last, to be widened. */
    let last: { step: Step; element: Element } | undefined;
    /** Ids of tickets on which the ways were tried. */
    const checked = new Set<string>();

    const page = () => ({ document, url: window.location.href });
    const step = (): Step => (steps.includes(view as Step) ? (view as Step) : 'customer');
    const found = () => {
      const css = answers.thread?.item[0]?.css;
      const isThread = view === 'customer' || view === 'agent' || view === 'note';
      return css && isThread ? findAll(document, css).filter(visible) : [];
    };

    const pointer = createPointing({
      page: document,
      overlay,
      step,
      aimed: (element) => overlay.outline(found(), element),
      picked,
      cancelled: rest,
      name: (element, text) => `${element.localName} ${text}`,
      words,
    });

    function stateNow(): State {
      const read = look(answers, document, window.location.href);
      return {
        view,
        answers,
        look: read,
        pointing,
        adjustable: last?.step === view,
        choices: choicesOf(step(), answers, pointed),
        authorChoices: step() === 'agent' ? authorsOf(answers) : [],
        problem,
        early: world.early,
        tried: what,
        second: view === 'second' ? secondLook(answers, read) : undefined,
        saved,
        may,
      };
    }

    /** On each new ticket every way is tried once it shows something. */
    function tryWays() {
      const read = look(answers, document, window.location.href);
      if (view !== 'second' || !read.id || checked.has(read.id)) return;
      if (answers.seen?.[0] === read.id || read.messages.length === 0) return;
      checked.add(read.id);
      const root = answers.root ?? rootAround(answers, document);
      const next = triedOn(
        { ...answers, ...(root ? { root } : {}) },
        document,
        window.location.href,
      );
      keep({
        ...next,
        seen: [...new Set([...(answers.seen ?? []), read.id])],
        composerStays: read.composer !== undefined,
      });
    }

    function keep(next: Answers) {
      answers = next;
      world.keep(answers);
    }

    function draw() {
      if (!overlay.host.isConnected) return;
      tryWays();
      trying = view === 'try' && world.early ? adapterOf(answers) : undefined;
      render(h(Card, { words, state: stateNow(), act }), overlay.card.body);
      overlay.fit(overlay.card.body.firstElementChild?.getBoundingClientRect().height ?? 200);
      if (!pointing) overlay.outline(outlined(), undefined);
    }

    /** What the answer of this step finds. */
    function outlined(): Element[] {
      if (!steps.includes(view as Step)) return [];
      const items = found();
      if (items.length > 0) return items;
      const [choice] = choicesOf(step(), answers, pointed);
      return choice ? findAll(document, choice.name).filter(visible).slice(0, 5) : [];
    }

    function focusOn(name: string) {
      const target = overlay.card.querySelector<HTMLElement>(`[data-focus=${name}]`);
      (target ?? overlay.card.querySelector<HTMLElement>('[data-focus=ask]'))?.focus();
    }

    function rest() {
      pointing = false;
      pointer.end();
      draw();
      focusOn('next');
    }

    function go(to: State['view']) {
      view = to;
      problem = undefined;
      what = undefined;
      if (to !== 'resume' && to !== 'done') keep({ ...answers, step: to });
      if (to === 'id' && !answers.id) keep(idsFrom(answers, page()));
      if (to === 'second' && !answers.seen) {
        const { id } = look(answers, document, window.location.href);
        if (id) keep({ ...answers, seen: [id] });
      }
      if (to === 'save' && answers.title === undefined)
        keep({ ...answers, title: window.location.hostname });
      pointing = steps.includes(to as Step) && !isAnswered(to as Step, answers);
      // The reply of an agent is asked for though there are messages already.
      if (to === 'agent' && !pointed.examples.agent)
        pointing = pointed.examples.customer !== undefined;
      if (pointing) pointer.start();
      else pointer.end();
      draw();
      focusOn(pointing ? 'ask' : 'next');
    }

    const order: Answers['step'][] = [...steps, 'try', 'second', 'save'];
    const from = (by: number) => order[order.indexOf(view as Answers['step']) + by];

    function picked(element: Element) {
      const base =
        view === 'send' && !adding
          ? { ...answers, send: (answers.send ?? []).slice(0, -1) }
          : answers;
      const next = answer(step(), element, pointed, base, page());
      problem = typeof next === 'string' ? next : undefined;
      if (typeof next === 'string') return draw();
      last = { step: step(), element };
      adding = false;
      const root = rootAround(next, document);
      const { root: _, ...bare } = next;
      keep(root ? { ...bare, root } : bare);
      // One message alone shows nothing yet: the next click does.
      if (view === 'customer' && !answers.thread) return go('agent');
      rest();
    }

    const act: Actions = {
      close: () => stop(true),
      side() {
        side = side === 'right' ? 'left' : 'right';
        overlay.dock(side);
      },
      point(byKeyboard) {
        pointing = true;
        problem = undefined;
        if (!byKeyboard && view === 'send')
          keep({ ...answers, send: answers.send?.slice(0, -1) ?? [] });
        pointer.start();
        draw();
        if (byKeyboard) pointer.focus();
      },
      more() {
        adding = true;
        pointing = true;
        pointer.start();
        draw();
      },
      usePage: rest,
      next: () => go(from(1) ?? 'save'),
      back: () => go(from(-1) ?? 'customer'),
      skip() {
        if (optional.has(view as Step) && view !== 'agent' && view !== 'note') {
          const { [view as 'subject']: _, ...others } = answers;
          keep(others);
        }
        go(from(1) ?? 'save');
      },
      adjust(out) {
        const next = last && (out ? wider(last.element) : narrower(last.element, undefined));
        if (next) picked(next);
      },
      choose(n) {
        keep(chosen(step(), n, answers, pointed, document));
        draw();
      },
      chooseAuthors(n) {
        keep(chosenAuthors(n, answers));
        draw();
      },
      set(part) {
        keep({ ...answers, ...part });
        draw();
      },
      reload: () => window.location.reload(),
      goTo: go,
      use: () =>
        finish(async (adapter) => {
          const now = await world.use(adapter);
          view = 'done';
          return now === 'reloads' ? words.save.using : words.save.noBackend;
        }),
      publish: () =>
        finish(async (adapter) => {
          await world.publish(adapter);
          return words.save.published;
        }),
      file: () =>
        finish(async (adapter) => {
          download(adapter);
          return undefined;
        }),
      resume: (anew) => {
        if (anew) keep({ step: 'customer' });
        // Between the two examples there is nothing to go on with.
        go(answers.thread ? answers.step : 'customer');
      },
    };

    async function finished(): Promise<Adapter> {
      const adapter = adapterOf(answers);
      const { held, seen = [] } = answers;
      const verified =
        held && seen.length > 1
          ? {
              verified: {
                with: window.location.host.slice(0, 200),
                on: new Date().toISOString().slice(0, 10),
              },
            }
          : {};
      return { ...adapter, ...(await world.number(adapter)), ...verified };
    }

    async function finish(how: (adapter: Adapter) => Promise<string | undefined>) {
      try {
        const text = await how(await finished());
        saved = text === undefined ? undefined : { text };
      } catch (error) {
        saved = { text: words.save.failed((error as Error).message), wrong: true };
      }
      draw();
    }

    function download(adapter: Adapter) {
      const blob = new Blob([`${JSON.stringify(adapter, null, 2)}\n`], {
        type: 'application/json',
      });
      const link = overlay.card.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `${adapter.id}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    }

    tried = (now) => {
      what = now;
      if (now?.what === 'held') keep({ ...answers, held: true });
      draw();
    };
    overlay.card.documentElement.lang = language;
    overlay.card.title = words.title;
    overlay.glass.documentElement.lang = language;
    overlay.card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) act.close();
    });
    const timer = setInterval(draw, LOOK);
    const follow = () => !pointing && overlay.outline(outlined());
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    go(view === 'resume' || !answers.thread ? (view === 'resume' ? view : 'customer') : view);

    return () => {
      clearInterval(timer);
      document.removeEventListener('scroll', follow, true);
      render(null, overlay.card.body);
      overlay.stop();
    };
  }

  void open().catch((error) => {
    console.warn('Deskside could not open the picker.', (error as Error).name);
    stop();
  });
  return stop;
}
