import {
  type Encoder,
  type Learner,
  learn,
  learnerFor,
  type MatchIndex,
  type Memory,
  startingLearner,
} from '../../../shared/match/index.ts';
import { says } from './clicks.ts';
import type { Engine, EngineStore } from './engine.ts';

/** What is to be known: which content, which clicks, and what was decided about them. */
export interface Lessons {
  engine: Engine;
  memory: Memory;
  /** Another one means that clicks went, not only came: all is learned again. */
  rules: string;
  /** What texts are read with beside their words; `awaited`: it will be there soon, and nothing is learned anew until. */
  encoder?: Encoder | 'awaited' | undefined;
}

interface Kept {
  /** Which build of this code, under which rules, of which content. */
  code: string;
  rules: string;
  content: string;
  learner: Learner;
  /** Name of the encoder that it learned with. */
  encoder?: string;
  /** Id of each click that it took in → when that was made. */
  taken: Map<number, number>;
}

const KEY = 'learner';
/** Longer at a stretch would be felt by somebody who types (ms). */
const SLICE = 8;
/** So many clicks at once are learned better, and as fast, from the beginning. */
const MANY = 40;
/** Clicks after which what was learned is kept anew: it is some megabytes. */
const WORTH_KEEPING = 20;
/** When the first ticket has long been painted (ms). */
const KEEP_AFTER = 2000;

/** The address of the built file has a hash of the code in it. */
const code = import.meta.url;

/** To the end of what waits already. Idle callbacks come so seldom on a busy page that it would take many seconds. */
const others = () => new Promise<void>((done) => setTimeout(done));

/** Makes what the matcher learns from, in between what the agent does, and keeps it for the next page. */
export function createLearner(store: EngineStore | undefined) {
  let kept: (Kept & { index?: MatchIndex }) | undefined;
  let unkept = 0;

  async function restore() {
    const found = await store?.recall<Kept>(KEY);
    if (found?.code === code) kept ??= found;
  }

  function keepSoon() {
    unkept = 0;
    setTimeout(() => {
      if (!kept) return;
      const { index, learner, ...rest } = kept;
      // An encoder is made of functions, which no store takes.
      const { encoder: _, ...plain } = learner;
      store?.keep(KEY, { ...rest, learner: plain }).catch(() => undefined);
    }, KEEP_AFTER);
  }

  /** From the beginning, in slices. */
  async function start({ engine, memory, rules, encoder: wanted }: Lessons): Promise<void> {
    const encoder = wanted === 'awaited' ? undefined : wanted;
    const clicks = memory.clicks.filter(says);
    const work = startingLearner(engine.index, { clicks }, encoder);
    for (;;) {
      await others();
      for (const until = performance.now() + SLICE; performance.now() < until; ) {
        const { done, value } = work.next();
        if (!done) continue;
        const taken = new Map(memory.clicks.map(({ id, at }) => [id, at]));
        const content = engine.name;
        const learned = { code, rules, content, learner: value, taken, index: engine.index };
        kept = encoder ? { ...learned, encoder: encoder.name } : learned;
        return keepSoon();
      }
    }
  }

  /** Is what is known still what it would be if it were learned from the beginning? */
  const isRight = ({ engine, rules, encoder }: Lessons) =>
    kept?.content === engine.name && kept.rules === rules && readsWith(encoder);

  const readsWith = (encoder: Lessons['encoder']) =>
    encoder === 'awaited' || kept?.encoder === encoder?.name;

  /** The learner with every click taken in; `undefined` as long as there is none. `again`: it should be started anew. */
  function current({ engine, memory, rules, encoder }: Lessons): {
    learner?: Learner;
    again: boolean;
  } {
    if (!kept || kept.rules !== rules) return { again: true };
    const { taken } = kept;
    if (kept.index !== engine.index) {
      kept.learner = learnerFor(engine.index, kept.learner);
      kept.index = engine.index;
    }
    if (encoder && encoder !== 'awaited' && readsWith(encoder)) kept.learner.encoder = encoder;
    const { learner } = kept;
    const fresh = memory.clicks.filter(({ id }) => !taken.has(id));
    const changed = memory.clicks.some(({ id, at }) => taken.has(id) && taken.get(id) !== at);
    if (fresh.length > MANY) return { learner, again: true };
    for (const click of fresh) {
      if (says(click)) learn(learner, click);
      taken.set(click.id, click.at);
    }
    unkept += fresh.length;
    if (unkept >= WORTH_KEEPING) keepSoon();
    return { learner, again: changed || !isRight({ engine, memory, rules, encoder }) };
  }

  return { restore, start, isRight, current };
}
