/** Asking in the card on one page: what a person does in it changes the answers, and the card shows what they make. */
import { h, render } from 'preact';
import type { Adapter } from '../../shared/model/adapter.ts';
import type { Stop } from '../port.ts';
import { answer, type Pointed, type Problem, rootAround } from './answer.ts';
import { type Answers, adapterOf, type Step } from './answers.ts';
import { Card } from './Card.tsx';
import type { Actions, State } from './card-state.ts';
import { authorsOf, choicesOf, chosen, chosenAuthors } from './choices.ts';
import { look } from './look.ts';
import { messagesOf, outlined } from './outlines.ts';
import type { Overlay, Side } from './overlay.ts';

import { createPointing } from './pointing.ts';
import {
  after,
  before,
  begun,
  isStep,
  pointsFirst,
  skipped,
  type View,
  whereLeft,
} from './questions.ts';
import { adapterToSave, download } from './save.ts';
import { secondLook, triedHere } from './second.ts';
import { narrower, wider } from './targets.ts';
import type { PickerWorld, Picking } from './world.ts';

interface Around {
  overlay: Overlay;
  picking: Picking;
  world: PickerWorld;
  /** What the dry run is made with from now on. */
  tryWith(adapter: Adapter | undefined): void;
  close(): void;
}

export interface Asking {
  /** A press in the dry run, and what came of it. */
  tried(how: NonNullable<State['tried']>): void;
  stop: Stop;
}

/** How often the page is read anew while the card is open (ms). */
const LOOK = 700;

export function startAsking({ overlay, picking, world, tryWith, close }: Around): Asking {
  const { words, language, answers: known, goesOn, may } = picking;
  const { window } = world;
  const { document } = window;
  const pointed: Pointed = { examples: {}, levels: [] };
  /** Ids of tickets on which the ways were tried. */
  const checked = new Set<string>();
  let answers: Answers = known ?? { step: 'customer' };
  let view: View = known && !goesOn ? 'resume' : whereLeft(answers);
  let side: Side = 'right';
  let pointing = false;
  /** The next control that sends is one more, not another in its place. */
  let adding = false;
  /** What was picked last, to be widened. */
  let last: { step: Step; element: Element } | undefined;
  let problem: Problem | undefined;
  let tried: State['tried'];
  let saved: State['saved'];

  const page = () => ({ document, url: window.location.href });
  const read = () => look(answers, document, window.location.href);
  const step = (): Step => (isStep(view) ? view : 'customer');

  const pointer = createPointing({
    page: document,
    overlay,
    step,
    aimed: (element) => overlay.outline(messagesOf(view, answers, document), element),
    picked,
    cancelled: rest,
    words,
  });

  function keep(next: Answers) {
    answers = next;
    world.keep(answers);
  }

  /** On each new ticket every way is tried once it shows something. */
  function tryWays() {
    if (view !== 'second') return;
    const found = read();
    const { id } = found;
    const isNew = id !== undefined && !checked.has(id) && answers.seen?.[0] !== id;
    if (!isNew || found.messages.length === 0) return;
    checked.add(id);
    keep(triedHere(answers, { ...found, id }, page()));
  }

  function stateNow(): State {
    const found = read();
    return {
      view,
      answers,
      look: found,
      pointing,
      adjustable: last?.step === view,
      choices: choicesOf(step(), answers, pointed),
      authorChoices: step() === 'agent' ? authorsOf(answers) : [],
      problem,
      early: world.early,
      tried,
      second: view === 'second' ? secondLook(answers, found) : undefined,
      saved,
      may,
    };
  }

  function draw() {
    if (!overlay.host.isConnected) return;
    tryWays();
    tryWith(view === 'try' && world.early ? adapterOf(answers) : undefined);
    render(h(Card, { words, state: stateNow(), act }), overlay.card.body);
    overlay.fit(overlay.card.body.firstElementChild?.getBoundingClientRect().height ?? 200);
    if (!pointing) overlay.outline(outlined(view, answers, pointed, document));
  }

  function focusOn(name: string) {
    const target = overlay.card.querySelector<HTMLElement>(`[data-focus=${name}]`);
    (target ?? overlay.card.querySelector<HTMLElement>('[data-focus=ask]'))?.focus();
  }

  function point() {
    pointing = true;
    pointer.start();
    draw();
  }

  function rest() {
    pointing = false;
    adding = false;
    pointer.end();
    draw();
    focusOn('next');
  }

  function go(to: View) {
    view = to;
    problem = undefined;
    tried = undefined;
    adding = false;
    if (to !== 'resume' && to !== 'done') keep(begun(to, answers, page()));
    if (!pointsFirst(to, answers, pointed)) return rest();
    point();
    focusOn('ask');
  }

  function picked(element: Element) {
    const base =
      view === 'send' && !adding
        ? { ...answers, send: (answers.send ?? []).slice(0, -1) }
        : answers;
    const next = answer(step(), element, pointed, base, page());
    problem = typeof next === 'string' ? next : undefined;
    if (typeof next === 'string') return draw();
    last = { step: step(), element };
    const root = rootAround(next, document);
    const { root: _, ...bare } = next;
    keep(root ? { ...bare, root } : bare);
    // One message alone shows nothing yet: the next click does.
    if (view === 'customer' && !answers.thread) return go('agent');
    rest();
  }

  /** @param how answers what to say when it is done */
  async function finish(how: (adapter: Adapter) => Promise<string | undefined>) {
    try {
      const text = await how(await adapterToSave(answers, window.location.host, world.number));
      saved = text === undefined ? undefined : { text };
    } catch (error) {
      saved = { text: words.save.failed((error as Error).message), wrong: true };
    }
    draw();
  }

  const act: Actions = {
    close,
    side() {
      side = side === 'right' ? 'left' : 'right';
      overlay.dock(side);
    },
    point(byKeyboard) {
      problem = undefined;
      point();
      if (byKeyboard) pointer.focus();
    },
    more() {
      adding = true;
      point();
    },
    usePage: rest,
    next: () => go(after(view)),
    back: () => go(before(view)),
    skip() {
      keep(skipped(view, answers));
      go(after(view));
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
        download(adapter, document);
        return undefined;
      }),
    resume(anew) {
      if (anew) keep({ step: 'customer' });
      go(whereLeft(answers));
    },
  };

  overlay.card.documentElement.lang = language;
  overlay.card.title = words.title;
  overlay.glass.documentElement.lang = language;
  overlay.card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.isTrusted) act.close();
  });
  const timer = setInterval(draw, LOOK);
  const follow = () => !pointing && overlay.outline(outlined(view, answers, pointed, document));
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  go(view);

  return {
    tried(how) {
      tried = how;
      if (how.what === 'held') keep({ ...answers, held: true });
      draw();
    },
    stop() {
      clearInterval(timer);
      document.removeEventListener('scroll', follow, true);
      render(null, overlay.card.body);
      overlay.stop();
    },
  };
}
