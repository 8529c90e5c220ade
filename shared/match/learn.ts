import type { Language } from '../model/language.ts';
import type { Encoder } from './encoder/encoder.ts';
import { readableBy, withEncoding } from './encoding.ts';
import { type Commonness, commonness, count, featuresOf } from './features.ts';
import { begin, type Machine, machine, type Taught, teach } from './machine.ts';
import type { MatchIndex } from './match-index.ts';
import { type Click, emptyMemory, type Memory, NONE } from './memory.ts';
import { type Sureness, startSureness, weighSureness } from './sureness.ts';
import { termsOf } from './terms.ts';

/** What is known beyond the words of the SOPs: taught by their trigger phrases first and by agents' clicks after. */
export interface Learner {
  machine: Machine;
  common: Commonness;
  /** Phrases it was taught, for each SOP in each language. */
  phrases: number;
  clicks: Taught[];
  /** The phrases again, against clicks that would pull everything to one side. */
  lessons: Taught[];
  sureness: Sureness;
  /** By SOP: its place in the index, its version and its start, ms since 1970. */
  known: Map<string, { place: number; version: number; from: number }>;
  /** When the last SOP came into force. */
  latest: number;
  turn: number;
  /** What it reads texts with beside their words. */
  encoder?: Encoder;
}

/** Passes over the phrases and over the remembered clicks. More change nothing that is seen. */
const phrasePasses = 5;
const clickPasses = 6;
/** Earlier clicks that are taken in again with each new one. */
const replays = 8;
/**
 * The first "none fits" makes a label that no phrase has ever been taught against, and what all tickets have in common
 * would speak for it.
 */
const phraseReplays = 8;
const reminders = 2;
/** A phrase was written by somebody who thought about it. */
const phraseTrust = 1;
/** What a click on an earlier version of an SOP still says. */
const earlierVersion = 0.5;
/** Phrases times SOPs. Beyond it a browser's memory is better used otherwise, and words alone rank those SOPs. */
const mostPhrases = 3_000_000;

/** Takes some hundred milliseconds for a hundred SOPs, more for a full memory. */
export function startLearner(
  index: MatchIndex,
  memory: Memory = emptyMemory,
  encoder?: Encoder,
): Learner {
  const work = startingLearner(index, memory, encoder);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in small pieces, so that whoever has something else to do can do it in between. */
export function* startingLearner(
  index: MatchIndex,
  memory: Memory = emptyMemory,
  encoder?: Encoder,
): Generator<undefined, Learner> {
  const learner: Learner = {
    machine: machine(),
    common: commonness(),
    phrases: 0,
    clicks: [],
    lessons: [],
    sureness: startSureness(),
    ...placesIn(index),
    turn: 0,
    ...(encoder ? { encoder } : {}),
  };
  yield* teachPhrases(learner, index);
  for (const click of memory.clicks) take(learner, click);
  yield* repeat(learner.machine, learner.clicks, clickPasses);
  if (learner.clicks.some(({ lesson }) => lesson.right === NONE)) {
    yield* repeat(learner.machine, learner.lessons, reminders);
  }
  return learner;
}

/** Until one is started for newer content: what was learned of the SOPs that are still there. */
export const learnerFor = (index: MatchIndex, learner: Learner): Learner => ({
  ...learner,
  ...placesIn(index),
});

function placesIn({ sops }: MatchIndex): Pick<Learner, 'known' | 'latest'> {
  const starts = sops.map(({ effectiveFrom }) => Date.parse(effectiveFrom) || 0);
  return {
    known: new Map(
      sops.map(({ id, version }, place) => [id, { place, version, from: starts[place] ?? 0 }]),
    ),
    latest: starts.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** One click. The caller remembers it too (memory.ts). */
export function learn(learner: Learner, click: Click): void {
  const taught = take(learner, click);
  if (!taught) return;
  teach(learner.machine, taught);
  for (let again = 0; again < replays; again++) {
    learner.turn++;
    const earlier = stepped(learner, learner.clicks);
    if (earlier) teach(learner.machine, earlier);
  }
  if (click.right !== NONE) return;
  for (let again = 0; again < phraseReplays; again++) {
    learner.turn++;
    const phrase = stepped(learner, learner.lessons);
    if (phrase) teach(learner.machine, phrase);
  }
}

/** Golden steps reach every click alike, without chance. */
const stepped = ({ turn }: Learner, lessons: readonly Taught[]) =>
  lessons[Math.floor(((turn * 0.618_033_988_749_895) % 1) * lessons.length)];

function* teachPhrases(learner: Learner, { sops, lexicon }: MatchIndex): Generator<undefined> {
  const { machine, common, encoder } = learner;
  const said = sops.flatMap(({ id, title, triggers }) =>
    [
      ...Object.entries(title),
      ...Object.entries(triggers).flatMap(([lang, list]) =>
        (list ?? []).map((phrase) => [lang, phrase] as const),
      ),
    ].map(([lang, phrase]) => ({ lang, right: id, phrase: phrase ?? '' })),
  );
  if (said.length * sops.length > mostPhrases) return;
  const plain = commonness();
  const phrases = [];
  for (const { lang, right, phrase } of said) {
    const passages = [{ weight: 1, terms: termsOf(phrase, lang as Language, lexicon) }];
    count(featuresOf(passages, plain), common);
    phrases.push({ right, passages });
    yield;
  }
  const taught: Taught[] = [];
  for (const { right, passages } of phrases) {
    const features = withEncoding(featuresOf(passages, common), passages, encoder);
    taught.push(begin({ features, right, wrong: [], trust: phraseTrust }));
    yield;
  }
  yield* repeat(machine, taught, phrasePasses);
  learner.lessons = taught;
  const languages = new Set(said.map(({ lang }) => lang)).size;
  learner.phrases = taught.length / Math.max(1, languages * sops.length);
}

/** In an order that mixes the SOPs, another one each time, and the same on every device. */
function* repeat(
  machine: Machine,
  lessons: readonly Taught[],
  passes: number,
): Generator<undefined> {
  const count = lessons.length;
  for (let pass = 0; pass < passes; pass++) {
    const stride = coprime(Math.floor(count * (0.618 - 0.07 * (pass % 5))), count);
    for (let n = 0; n < count; n++) {
      const lesson = lessons[(n * stride + pass) % count];
      if (lesson) teach(machine, lesson);
      yield;
    }
  }
}

function coprime(from: number, to: number): number {
  let stride = Math.max(1, from);
  while (divisor(stride, to) > 1) stride++;
  return stride;
}

const divisor = (one: number, other: number): number =>
  other === 0 ? one : divisor(other, one % other);

/** `undefined` when the SOP is not there any more. */
function take(
  { known, latest, common, clicks, sureness, encoder }: Learner,
  click: Click,
): Taught | undefined {
  count(click.features, common);
  if (click.shown) weighSureness(sureness, click.shown);
  const { right } = click;
  const sop = right === undefined || right === NONE ? undefined : known.get(right);
  if (right !== undefined && right !== NONE && !sop) return undefined;
  // A click says nothing about SOPs that were not there when it was made.
  const silent =
    latest > click.at
      ? new Set([...known].filter(([, { from }]) => from > click.at).map(([id]) => id))
      : undefined;
  const taught = begin({
    features: readableBy(encoder, click.features),
    ...(right === undefined ? {} : { right }),
    wrong: click.wrong.filter((id) => known.has(id)),
    trust: click.trust * (sop && sop.version > click.version ? earlierVersion : 1),
    ...(silent ? { silent } : {}),
  });
  clicks.push(taught);
  return taught;
}
