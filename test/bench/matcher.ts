import { buildIndex } from '../../shared/match/build.ts';
import type { Features } from '../../shared/match/features.ts';
import { type Learner, startLearner } from '../../shared/match/learn.ts';
import type { Memory } from '../../shared/match/memory.ts';
import { passagesOf } from '../../shared/match/passages.ts';
import { rank } from '../../shared/match/rank.ts';
import { score } from '../../shared/match/score.ts';
import { termsOf } from '../../shared/match/terms.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Sop } from '../../shared/model/sop.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import type { Labelled } from './data.ts';
import { lexicon } from './lexicon.ts';
import type { Doc } from './libraries.ts';

export interface Ranked {
  /** The best first. */
  order: { id: string; probability: number }[];
  logit: number;
  fits: number;
  features: Features;
}

export interface Matcher {
  learner: Learner;
  ofTicket(ticket: Ticket): Ranked;
  ofText(text: string): Ranked;
}

/** The panel's matcher, with its whole order where the panel shows three. */
export function matcher(sops: Sop[], lang: Language, memory?: Memory): Matcher {
  const index = buildIndex(sops, '2026-01-01', lexicon);
  const learner = startLearner(index, memory);
  const of = (passages: ReturnType<typeof passagesOf>): Ranked => {
    const { probabilities, logit, fits, features } = rank(
      index,
      learner,
      passages,
      score(index, passages),
      new Float32Array(sops.length),
    );
    const order = sops
      .map(({ id }, at) => ({ id, probability: probabilities[at] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
    return { order, logit, fits, features };
  };
  return {
    learner,
    ofTicket: (ticket) => of(passagesOf(ticket, lexicon)),
    ofText: (text) => of([{ message: 0, weight: 1, terms: termsOf(text, lang, lexicon) }]),
  };
}

/** Labels as SOPs: the label's own words are the title, examples are the trigger phrases. */
export function sopsOf(
  examples: readonly Labelled[],
  lang: Language,
  english: readonly Labelled[] = [],
): Sop[] {
  const phrases = byLabel(examples);
  const inEnglish = byLabel(english);
  return [...phrases].map(([id, own]) => ({
    id,
    version: 1,
    title: { en: wordsOf(id) },
    audience: [],
    markets: [],
    triggers: { en: inEnglish.get(id) ?? [], [lang]: own },
    steps: [],
    macros: [],
    required: [],
    escalate: [],
    answers: [],
    owner: '',
    effectiveFrom: '2000-01-01',
  }));
}

function byLabel(examples: readonly Labelled[]): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { text, label } of examples) {
    const known = phrases.get(label);
    if (known) known.push(text);
    else phrases.set(label, [text]);
  }
  return phrases;
}

export function docsOf(sops: readonly Sop[]): Doc[] {
  return sops.map(({ id, title, triggers, steps }) => ({
    id,
    title: title.en ?? '',
    text: [
      ...Object.values(triggers).flatMap((phrases) => phrases ?? []),
      ...steps.map(({ text }) => text.en ?? ''),
    ].join(' '),
  }));
}

/** `card_arrival`, `AddToPlaylist`, `weather/find` and `ORDER_STATUS` as words. */
const wordsOf = (label: string) =>
  label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_/]+/g, ' ')
    .toLowerCase();

/** At most `count` examples a label. */
export function few(examples: readonly Labelled[], count: number): Labelled[] {
  const taken = new Map<string, number>();
  return examples.filter(({ label }) => {
    const have = taken.get(label) ?? 0;
    taken.set(label, have + 1);
    return have < count;
  });
}
