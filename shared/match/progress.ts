import {
  bucketCount,
  bucketOf,
  type Commonness,
  type Features,
  featuresOf,
  joined,
} from './features.ts';
import { termsOf } from './terms.ts';

/** What is known of a conversation when the next step is asked for. */
export interface Progress {
  /** Ids of the steps that were taken, in order. */
  done: readonly string[];
  /** What was said, the oldest first. */
  said: readonly { author: 'customer' | 'agent'; text: string; sinceLastStep: boolean }[];
  /** SOPs that may be in use, how likely each is, and the order of its steps. One with 1 when it is known. */
  likely: readonly { sop: string; probability: number; steps: readonly string[] }[];
}

/** How much each kind of evidence weighs; chosen on training data. */
const weights = {
  agent: 1.2,
  customer: 0.5,
  before: 0.3,
  done: 0.6,
  due: 0.7,
  sop: 0.5,
  sopAndLast: 0.5,
  gave: 0.5,
  turns: 0.4,
};
/** A message counts this much less for each one after it. */
const fade = 0.8;
const least = 0.01;

/** For a machine (machine.ts) whose labels are step ids. */
export function progressFeatures(progress: Progress, common: Commonness): Features {
  const count = progress.said.length;
  const passages = (author: 'customer' | 'agent', sinceLastStep: boolean) =>
    progress.said.flatMap((one, at) =>
      one.author === author && one.sinceLastStep === sinceLastStep
        ? [{ weight: fade ** (count - 1 - at), terms: termsOf(one.text) }]
        : [],
    );
  return joined([
    salted(featuresOf(passages('agent', true), common), 1, weights.agent),
    salted(featuresOf(passages('customer', true), common), 2, weights.customer),
    salted(featuresOf(passages('customer', false), common), 3, weights.before),
    named(doneNames(progress.done), weights.done),
    named(dueNames(progress), weights.due),
    named(
      progress.likely.map(({ sop, probability }) => [`sop ${sop}`, probability]),
      weights.sop,
    ),
    named(
      progress.likely.map(({ sop, probability }) => [
        `sop ${sop} last ${progress.done.at(-1) ?? ''}`,
        probability,
      ]),
      weights.sopAndLast,
    ),
    named(gaveNames(progress), weights.gave),
    named(turnNames(progress), weights.turns),
  ]);
}

/** What a step in the order of its SOP looks like before anybody has taken it: a lesson from the SOP alone. */
export const walk = (
  sop: string,
  steps: readonly { id: string; text: string }[],
): { progress: Progress; right: string }[] =>
  steps.map(({ id, text }, at) => {
    const order = steps.map((step) => step.id);
    return {
      right: id,
      progress: {
        done: order.slice(0, at),
        said: text ? [{ author: 'agent', text, sinceLastStep: true }] : [],
        likely: [{ sop, probability: 1, steps: order }],
      },
    };
  });

/** How much of what is likely speaks for a step: that it is due, that its SOP has it, and whether it was taken already. */
export function standing(progress: Progress): (step: string) => number[] {
  const due = new Map(dueNames(progress));
  const { done, likely } = progress;
  const floor = 0.02;
  return (step) => {
    const listed = likely.reduce(
      (sum, { steps, probability }) => sum + (steps.includes(step) ? probability : 0),
      0,
    );
    return [
      Math.log(floor + (due.get(`due ${step}`) ?? 0)),
      Math.log(floor + listed),
      Number(done.includes(step)),
      Number(done.at(-1) === step),
    ];
  };
}

/** An order number, a name or an address says which form is being filled in, whatever its digits are. */
function gaveNames({ said }: Progress): [string, number][] {
  const shapes = said.flatMap(({ author, text, sinceLastStep }) =>
    author === 'customer' && sinceLastStep ? shapesOf(text) : [],
  );
  return [...new Set(shapes)].map((shape) => [`gave ${shape}`, 1]);
}

const shapes: [string, RegExp][] = [
  ['mail', /@/],
  ['money', /^[$€£¥₫฿₱]|^rp/i],
  ['digits', /^\d+$/],
  ['code', /^(?=.*\d)[A-Z\d-]+$|^[A-Z]{8,}$/],
  ['handle', /^[a-z]+\d+$/],
  ['mixed', /^(?=.*\d)[a-z\d]+$/],
  ['phone', /^(?=.*\d)[\d().+-]+$/],
  ['date', /^[\d/]+\d$/],
  ['number', /\d/],
];

function shapesOf(text: string): string[] {
  const found = (text.match(/\S+/gu) ?? []).flatMap((raw) => {
    const word = raw.replace(/^[("'#]+|[.,;:!?)"']+$/g, '');
    const [kind] = shapes.find(([, pattern]) => pattern.test(word)) ?? [];
    if (!kind) return [];
    const counted = kind === 'digits' || kind === 'code';
    return [counted ? `${kind} ${Math.min(10, word.length)}` : kind];
  });
  if (/^\s*\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s*\.?$/u.test(text)) found.push('name');
  return found;
}

/** Who spoke since the last step, and whether anybody did. */
function turnNames({ said, done }: Progress): [string, number][] {
  const since = said.filter(({ sinceLastStep }) => sinceLastStep);
  const by = [...new Set(since.map(({ author }) => author))].sort();
  return [
    [`said ${Math.min(3, since.length)}`, 1],
    [`by ${by}`, 1],
    [`ends ${since.at(-1)?.author ?? ''}`, 1],
    [`nothing ${since.length === 0} after ${done.at(-1) ?? ''}`, 1],
  ];
}

function doneNames(done: readonly string[]): [string, number][] {
  const [last = '', before = ''] = done.toReversed();
  return [
    [`last ${last}`, 1],
    [`last two ${before} ${last}`, 1],
    [`count ${done.length}`, 0.5],
    ...[...new Set(done)].map((step): [string, number] => [`done ${step}`, 0.5]),
  ];
}

/** The step that each likely SOP has next: after the last one that was taken, else its first that was not. */
function dueNames({ done, likely }: Progress): [string, number][] {
  const due = new Map<string, number>();
  for (const { probability, steps } of likely) {
    if (probability < least) continue;
    const next = dueIn(steps, done);
    due.set(next, (due.get(next) ?? 0) + probability);
  }
  return [...due].map(([step, probability]) => [`due ${step}`, probability]);
}

function dueIn(steps: readonly string[], done: readonly string[]): string {
  const last = done.at(-1);
  const after = last === undefined ? -1 : steps.indexOf(last);
  return (
    steps.find((step, at) => at > after && !done.includes(step)) ??
    steps.find((step) => !done.includes(step)) ??
    'end'
  );
}

function named(names: readonly (readonly [string, number])[], share: number): Features {
  const values = new Map<number, number>();
  for (const [name, value] of names) {
    const bucket = bucketOf(name);
    values.set(bucket, (values.get(bucket) ?? 0) + value);
  }
  const buckets = Int32Array.from(values.keys()).sort();
  const length = Math.hypot(...values.values()) || 1;
  return {
    buckets,
    weights: Float32Array.from(buckets, (at) => ((values.get(at) ?? 0) / length) * share),
  };
}

/** The same word said by somebody else is another feature. */
function salted({ buckets, weights: values }: Features, salt: number, share: number): Features {
  return {
    buckets: buckets.map((bucket) => (bucket + salt * 65_537) % bucketCount),
    weights: values.map((value) => value * share),
  };
}
