import { learn } from '../../shared/match/learn.ts';
import { type Click, emptyMemory, type Memory, NONE, remember } from '../../shared/match/memory.ts';
import { pack } from '../../shared/match/memory-bytes.ts';
import { sure } from '../../shared/match/sureness.ts';
import { type Dialogue, firstAction, labelOf, procedures, sopOf, ticketOf } from './abcd.ts';
import type { Folder } from './data.ts';
import { auroc, calibrationError, coverageAt, type Figure, percent } from './figures.ts';
import { type Find, flexSearch, miniSearch, placeOf } from './libraries.ts';
import { docsOf, type Matcher, matcher, type Ranked } from './matcher.ts';
import { random, shuffled } from './random.ts';

const file = 'abcd/dialogues.jsonl';
const seeds = [1, 2, 3, 4, 5];
const draws = 10;
const hiddenSops = 7;
/** Clicks that hit another SOP than the agent meant. */
const slips = 0.1;
/** An agent who does not find the SOP among those shown names it this often. */
const named = 0.5;
const last = 100;

const customerText = ({ turns }: Dialogue) =>
  turns
    .slice(0, firstAction(turns))
    .filter(({ speaker }) => speaker === 'customer')
    .map(({ text }) => text)
    .join('\n');

/** No training, no clicks: every dialogue of the test folder. */
export function abcdCold(train: Folder, test: Folder): Figure[] {
  const sops = procedures(train).map(sopOf);
  const dialogues = test.lines<Dialogue>(file);
  const ours = matcher(sops, 'en');
  const libraries = [miniSearch(docsOf(sops)), flexSearch(docsOf(sops))];
  const places = dialogues.map((dialogue) => placeIn(ours.ofTicket(ticketOf(dialogue)), dialogue));
  const theirs = libraries.map((find) => dialogues.map((dialogue) => placeBy(find, dialogue)));
  const upTo = (values: number[] | undefined, most: number) =>
    percent((values ?? []).filter((place) => place < most).length, dialogues.length);
  return [
    { top: 1, simple: '64.6', reach: '74' },
    { top: 3, simple: '82.0', reach: '90' },
  ].map(({ top, simple, reach }) => ({
    name: `abcd.cold.top${top}`,
    value: upTo(places, top),
    of: dialogues.length,
    miniSearch: upTo(theirs[0], top),
    flexSearch: upTo(theirs[1], top),
    simple,
    reach,
  }));
}

const placeIn = ({ order }: Ranked, dialogue: Dialogue) =>
  order.findIndex(({ id }) => id === labelOf(dialogue));
const placeBy = (find: Find, dialogue: Dialogue) =>
  placeOf(find(customerText(dialogue)), labelOf(dialogue));

interface Seen {
  dialogue: Dialogue;
  ranked: Ranked;
  /** What the panel said at that moment. */
  probability: number;
}

interface Passed {
  seen: Seen[];
  memory: Memory;
}

/** One pass, each ticket shown first and learned from after, with agents who slip. */
function pass(
  ours: Matcher,
  dialogues: readonly Dialogue[],
  next: () => number,
  hidden: ReadonlySet<string> = new Set(),
): Passed {
  let memory = emptyMemory;
  const seen = dialogues.map((dialogue, at) => {
    const ranked = ours.ofTicket(ticketOf(dialogue));
    const probability = sure(ours.learner.sureness, ranked.logit);
    const click = clickOn(ranked, dialogue, at, next, hidden);
    memory = remember(memory, click);
    learn(ours.learner, memory.clicks.at(-1) ?? click);
    return { dialogue, ranked, probability };
  });
  return { seen, memory };
}

function clickOn(
  { order, logit, features }: Ranked,
  dialogue: Dialogue,
  at: number,
  next: () => number,
  hidden: ReadonlySet<string>,
): Click {
  const shown = order.slice(0, 3).map(({ id }) => id);
  const truth = labelOf(dialogue);
  const right =
    next() < slips
      ? shown[Math.floor(next() * shown.length)]
      : shown.includes(truth)
        ? truth
        : hidden.has(truth)
          ? NONE
          : next() < named
            ? truth
            : undefined;
  return {
    id: at,
    at: Date.UTC(2026, 0, 1) + at,
    ...(right === undefined ? {} : { right }),
    version: 1,
    wrong: right === undefined ? shown : [],
    trust: 1,
    shown: { logit, hit: right === shown[0] },
    features,
  };
}

/** Clicks only: the last tickets of a pass, or the test folder after a pass over the train folder. */
export function abcdOnline(train: Folder, test: Folder): Figure[] {
  const sops = procedures(train).map(sopOf);
  const apart = test.path !== train.path;
  let size = 0;
  const judged = seeds.flatMap((seed) => {
    const next = random(seed);
    const first = shuffled(train.lines<Dialogue>(file), next);
    const then = apart ? shuffled(test.lines<Dialogue>(file), next) : [];
    const { seen, memory } = pass(matcher(sops, 'en'), [...first, ...then], next);
    size = Math.max(size, pack(memory).length);
    return seen.slice(apart ? first.length : -last);
  });
  const hits = (most: number) =>
    percent(
      judged.filter(({ ranked, dialogue }) => placeIn(ranked, dialogue) < most).length,
      judged.length,
    );
  const answers = judged.map(({ ranked, dialogue, probability }) => ({
    sure: probability,
    right: placeIn(ranked, dialogue) === 0,
  }));
  // The orders repeat the tickets, so they add little to the number of cases.
  const of = judged.length / seeds.length;
  return [
    { name: 'abcd.online.top1', value: hits(1), of, simple: '85.0', reach: '90' },
    { name: 'abcd.online.top3', value: hits(3), of, simple: '94.4', reach: '97' },
    { name: 'abcd.online.memory', value: size / 1024, unit: 'KB', reach: '≤ 256' },
    {
      name: 'calibration.ece',
      value: calibrationError(answers),
      unit: 'fraction',
      reach: '≤ 0.05',
    },
  ];
}

/** SOPs are taken away: their tickets have none that fits. Half of them were never refused before. */
export function abcdNone(train: Folder, test: Folder): Figure[] {
  const all = procedures(train).map(sopOf);
  const results = Array.from({ length: draws }, (_, draw) => {
    const next = random(100 + draw);
    const apart = test.path !== train.path;
    const first = shuffled(train.lines<Dialogue>(file), next);
    const then = apart ? shuffled(test.lines<Dialogue>(file), next) : [];
    const occurring = shuffled([...new Set([...first, ...then].map(labelOf))].sort(), next);
    const hidden = new Set(occurring.slice(0, hiddenSops));
    const sops = all.filter(({ id }) => !hidden.has(id));
    const split = apart ? first.length : first.length - last;
    const dialogues = [...first, ...then];
    const judge = (unseen: ReadonlySet<string>) => {
      const before = dialogues.slice(0, split).filter((one) => !unseen.has(labelOf(one)));
      const after = dialogues.slice(split);
      return pass(matcher(sops, 'en'), [...before, ...after], random(draw), hidden)
        .seen.slice(before.length)
        .map(({ ranked, dialogue, probability }) => ({
          sure: probability,
          fits: ranked.fits,
          label: labelOf(dialogue),
          right: placeIn(ranked, dialogue) === 0,
        }));
    };
    const usual = judge(new Set());
    const unseen = new Set([...hidden].slice(0, Math.ceil(hiddenSops / 2)));
    const fresh = judge(unseen);
    return { usual, fresh, hidden, unseen };
  });
  // All draws under one threshold, as a panel has one.
  const fitting = (part: 'usual' | 'fresh') =>
    results.flatMap((result) =>
      result[part].flatMap(({ label, fits }) => (result.hidden.has(label) ? [] : [fits])),
    );
  const none = (part: 'usual' | 'fresh', labels: 'hidden' | 'unseen') =>
    results.flatMap((result) =>
      result[part].flatMap(({ label, fits }) => (result[labels].has(label) ? [fits] : [])),
    );
  return [
    {
      name: 'abcd.none.coverage90',
      value: coverageAt(
        0.9,
        results.flatMap(({ usual }) => usual),
      ),
      simple: '64.3',
      reach: '75',
    },
    {
      name: 'abcd.none.auroc',
      value: auroc(fitting('usual'), none('usual', 'hidden')),
      simple: '91.8',
      reach: '95',
    },
    {
      name: 'abcd.none.unseen.auroc',
      value: auroc(fitting('fresh'), none('fresh', 'unseen')),
      simple: '71',
      reach: '82',
    },
  ];
}
