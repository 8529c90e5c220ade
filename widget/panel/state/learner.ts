import {
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
}

interface Kept {
  /** Which build of this code, under which rules, of which content. */
  code: string;
  rules: string;
  content: string;
  learner: Learner;
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
      const { index, ...rest } = kept;
      store?.keep(KEY, rest).catch(() => undefined);
    }, KEEP_AFTER);
  }

  /** From the beginning, in slices. */
  async function start({ engine, memory, rules }: Lessons): Promise<void> {
    const clicks = memory.clicks.filter(says);
    const work = startingLearner(engine.index, { clicks });
    for (;;) {
      await others();
      for (const until = performance.now() + SLICE; performance.now() < until; ) {
        const { done, value } = work.next();
        if (!done) continue;
        const taken = new Map(memory.clicks.map(({ id, at }) => [id, at]));
        const content = engine.name;
        kept = { code, rules, content, learner: value, taken, index: engine.index };
        return keepSoon();
      }
    }
  }

  /** Is what is known still what it would be if it were learned from the beginning? */
  const isRight = ({ engine, rules }: Lessons) =>
    kept?.content === engine.name && kept.rules === rules;

  /** The learner with every click taken in; `undefined` as long as there is none. `again`: it should be started anew. */
  function current({ engine, memory, rules }: Lessons): { learner?: Learner; again: boolean } {
    if (!kept || kept.rules !== rules) return { again: true };
    const { taken } = kept;
    if (kept.index !== engine.index) {
      kept.learner = learnerFor(engine.index, kept.learner);
      kept.index = engine.index;
    }
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
    return { learner, again: changed || kept.content !== engine.name };
  }

  return { restore, start, isRight, current };
}
