import { commonness, count, featuresOf } from '../../shared/match/features.ts';
import { learn } from '../../shared/match/learn.ts';
import { nextLearner, nextLesson, nextSteps, teachNext } from '../../shared/match/next.ts';
import { passagesOf } from '../../shared/match/passages.ts';
import { type Progress, walk } from '../../shared/match/progress.ts';
import { type Dialogue, labelOf, procedures, sopOf, ticketOf } from './abcd.ts';
import type { Folder } from './data.ts';
import { type Figure, percent } from './figures.ts';
import { type Matcher, matcher } from './matcher.ts';
import { folds, random, shuffled } from './random.ts';

const file = 'abcd/dialogues.jsonl';
const passes = 8;
/** What an SOP says of its next step, beside a step that was really taken. */
const walkTrust = 0.3;

/** Next action of the agent, from what was said and done before it. The SOP is not given. */
export function abcdNext(train: Folder, test: Folder): Figure[] {
  const apart = test.path !== train.path;
  const dialogues = train.lines<Dialogue>(file);
  const parts = folds(dialogues, 5, random(1));
  const splits = apart
    ? [{ first: dialogues, after: test.lines<Dialogue>(file) }]
    : parts.map((part) => ({
        first: parts.filter((other) => other !== part).flat(),
        after: part,
      }));
  const places = splits.flatMap(({ first, after }) => judge(train, first, after));
  const upTo = (most: number) =>
    percent(places.filter((place) => place < most).length, places.length);
  return [
    { name: 'abcd.next.top1', value: upTo(1), of: places.length, simple: '86.2', reach: '90' },
    { name: 'abcd.next.top3', value: upTo(3), of: places.length, simple: '93.3', reach: '96' },
  ];
}

/** Place of the action that was really taken, for every action. */
function judge(folder: Folder, first: readonly Dialogue[], after: readonly Dialogue[]): number[] {
  const setting = settingOf(folder);
  const common = commonness();
  for (const dialogue of first) count(featuresOf(passagesOf(ticketOf(dialogue)), common), common);
  // A matcher that has learned from a dialogue is too sure of it: each half is read by the other half's matcher.
  const halves = folds(first, 2, random(2));
  const taken = halves.flatMap((half, at) => {
    const other = taughtBy(setting, halves[1 - at] ?? []);
    return half.flatMap((dialogue) =>
      momentsOf(setting, other, dialogue).map((moment) => ({ ...moment, trust: 1 })),
    );
  });
  const written = setting.walks.map((lesson) => ({ ...lesson, trust: walkTrust }));
  const known = [...taken, ...written];
  const steps = nextLearner([...new Set(known.map(({ right }) => right))], common);
  const lessons = known.map((lesson) => nextLesson(steps, lesson));
  const next = random(3);
  for (let pass = 0; pass < passes; pass++) {
    for (const lesson of shuffled(lessons, next)) teachNext(steps, lesson);
  }
  const all = taughtBy(setting, first);
  return after.flatMap((dialogue) =>
    momentsOf(setting, all, dialogue).map(({ progress, right }) => {
      const place = nextSteps(steps, progress).indexOf(right);
      return place < 0 ? Number.POSITIVE_INFINITY : place;
    }),
  );
}

interface Setting {
  sops: ReturnType<typeof sopOf>[];
  /** Steps in order, by SOP. */
  orders: Map<string, string[]>;
  /** What the SOPs themselves say of the next step. */
  walks: ReturnType<typeof walk>;
}

function settingOf(folder: Folder): Setting {
  const known = procedures(folder);
  const kb = folder.json<Record<string, string[]>>('abcd/kb.json');
  const orderOf = (id: string) =>
    kb[id.slice(id.indexOf('.') + 1)] ?? kb[id.replace('.', '_')] ?? [];
  return {
    sops: known.map(sopOf),
    orders: new Map(known.map(({ id }) => [id, orderOf(id)])),
    walks: known.flatMap(({ id, actions }) =>
      walk(
        id,
        orderOf(id).map((step) => ({ id: step, text: wordsFor(step, actions) })),
      ),
    ),
  };
}

/** What the guidelines say of an action, by its button's name. */
const wordsFor = (step: string, actions: readonly string[]) =>
  actions
    .find((text) =>
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .startsWith(step),
    )
    ?.slice(0, 400) ?? '';

function taughtBy({ sops }: Setting, dialogues: readonly Dialogue[]): Matcher {
  const ours = matcher(sops, 'en');
  dialogues.forEach((dialogue, at) => {
    const { features } = ours.ofTicket(ticketOf(dialogue));
    const right = labelOf(dialogue);
    const when = Date.UTC(2026, 0, 1) + at;
    learn(ours.learner, { id: at, at: when, right, version: 1, wrong: [], trust: 1, features });
  });
  return ours;
}

function momentsOf(
  { orders }: Setting,
  ours: Matcher,
  dialogue: Dialogue,
): { progress: Progress; right: string }[] {
  const done: string[] = [];
  let last = 0;
  return dialogue.turns.flatMap(({ speaker }, at) => {
    const action = dialogue.actions[done.length];
    if (speaker !== 'action' || action === undefined) return [];
    const { order } = ours.ofTicket(ticketOf(dialogue, at));
    const progress: Progress = {
      done: [...done],
      said: dialogue.turns
        .slice(0, at)
        .flatMap((turn, place) =>
          turn.speaker === 'action'
            ? []
            : [{ author: turn.speaker, text: turn.text, sinceLastStep: place >= last }],
        ),
      likely: order.slice(0, 5).map(({ id, probability }) => ({
        sop: id,
        probability,
        steps: orders.get(id) ?? [],
      })),
    };
    done.push(action);
    last = at + 1;
    return [{ progress, right: action }];
  });
}
