/** What the panel can do in a composer. */

import type { Adapter } from '../../shared/model/adapter.ts';
import type { Inserted, PagePort } from '../port.ts';
import { type Composer, focusedIn, isPlain, wordsIn } from './composer.ts';
import type { Ears } from './ears.ts';
import { firstVisible } from './locate.ts';
import { rest } from './rest.ts';
import { caretIn, insertAt, replaceSpan, selectSpan, showSelection } from './writer.ts';

/** Editors join what follows within this time into one undo step, Quill the longest; ours must be one of its own (ms). */
const APART = 1050;
/** How long a console may take to open its composer (ms). */
const OPENING = 1500;

interface Around {
  document: Document;
  ears: Ears;
  adapter(): Adapter | undefined;
  composers(): Composer[];
  composing(): boolean;
  wrote(): void;
}

interface Writing {
  calls: Pick<PagePort, 'insert' | 'replace' | 'select' | 'focusReply'>;
  /** What is on its way into a composer: who presses Send now means the draft with it. */
  underway(): Promise<unknown> | undefined;
}

export function createWriting(around: Around): Writing {
  /** Carets that the agent left behind; a field never entered has none worth keeping. */
  const carets = new WeakMap<HTMLElement, { start: number; end: number }>();
  around.ears.hear(['focusout'], (event: Event) => {
    const left = event.composedPath()[0] as Element;
    if (!left.closest?.('textarea,input,[contenteditable]')) return;
    const composer = around.composers().find(({ field }) => field.contains(left));
    const caret = composer && caretIn(composer);
    if (composer && caret) carets.set(composer.field, caret);
  });

  let written = Number.NEGATIVE_INFINITY;
  const onInput = () => {
    written = performance.now();
  };
  around.ears.hear(['input'], onInput);

  const reply = () => around.composers().find(({ kind }) => kind === 'reply');

  async function openReply(): Promise<Composer | undefined> {
    const open = reply();
    if (open) return open;
    const opener = firstVisible(around.document, around.adapter()?.openReply ?? []);
    if (!opener) return undefined;
    (opener as HTMLElement).click();
    for (let waited = 0; waited < OPENING; waited += 50) {
      const found = reply();
      if (found) return found;
      await rest(50);
    }
    return undefined;
  }

  /** One at a time, as each moves the caret; never while a character is composed. */
  let queue: Promise<unknown> | undefined;
  function write(act: (composer: Composer) => Promise<Inserted>): Promise<Inserted> {
    const next = Promise.resolve(queue).then(async (): Promise<Inserted> => {
      const composer = await openReply();
      if (!composer) return 'no-composer';
      const early = written + APART - performance.now();
      if (early > 0 && !isPlain(composer.field)) await rest(early);
      if (around.composing()) return 'failed';
      const done = await act(composer).catch((): Inserted => 'failed');
      onInput();
      around.wrote();
      return done;
    });
    queue = next;
    void next.finally(() => {
      if (queue === next) queue = undefined;
    });
    return next;
  }

  const caretOf = (composer: Composer) => {
    const here = focusedIn(composer.field) ? caretIn(composer) : undefined;
    return here ?? carets.get(composer.field);
  };

  const calls: Writing['calls'] = {
    insert: (text) => write((composer) => insertAt(composer, text, caretOf(composer))),
    replace: (edit, expected) => write((composer) => replaceSpan(composer, edit, expected)),
    async select(start, end) {
      const composer = reply();
      if (!composer || around.composing()) return;
      const { length } = wordsIn(composer).text;
      await selectSpan(composer, Math.min(start, length), Math.min(end, length));
      showSelection(composer);
    },
    async focusReply() {
      const composer = await openReply();
      if (!composer) return;
      const { ownEnd } = wordsIn(composer);
      const { start, end } = caretOf(composer) ?? { start: ownEnd, end: ownEnd };
      await selectSpan(composer, start, end);
    },
  };
  return { calls, underway: () => queue };
}
