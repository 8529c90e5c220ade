import { buildIndex } from '../../shared/match/build.ts';
import { packIndex, unpackIndex } from '../../shared/match/index-bytes.ts';
import { learn, startLearner } from '../../shared/match/learn.ts';
import { match } from '../../shared/match/match.ts';
import type { Sop } from '../../shared/model/sop.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import { type Figure, quantile } from './figures.ts';
import { lexicon } from './lexicon.ts';
import { flexSearch, miniSearch } from './libraries.ts';
import { docsOf } from './matcher.ts';
import { random } from './random.ts';

const sopWords = 300;
const messageWords = 25;
const vocabulary = 20_000;
const phrases = 4;
const phraseWords = 6;
const updates = 200;
const clicks = 300;
const warmUp = 100;
/** Messages of a ticket to which one more comes. */
const earlier = 6;

/** Invented words, as varied as words of a language are, that come as often as words do (Zipf). */
function wordMaker(next: () => number): () => string {
  const one = (of: string) => of[Math.floor(next() * of.length)] ?? '';
  const syllable = () =>
    `${one('bcdfghjklmnprstvwyz')}${one('aeiou')}${one('nrslt....').replace('.', '')}`;
  const words = Array.from({ length: vocabulary }, () =>
    Array.from({ length: 1 + Math.floor(next() * 4) }, syllable).join(''),
  );
  return () => words[Math.floor(vocabulary ** next()) - 1] ?? '';
}

function sopsOfSize(count: number, word: () => string): Sop[] {
  const text = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `SOP-${at}`,
    version: 1,
    title: { en: text(5) },
    audience: [],
    markets: [],
    triggers: { en: Array.from({ length: phrases }, () => text(phraseWords)) },
    steps: Array.from({ length: 10 }, () => ({
      kind: 'do' as const,
      text: { en: text(sopWords / 10) },
    })),
    macros: [],
    required: [],
    escalate: [],
    answers: [],
    owner: '',
    effectiveFrom: '2000-01-01',
  }));
}

const ticketOf = (texts: string[]): Ticket => ({
  console: 'bench',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: texts.map((text) => ({ author: 'customer', internal: false, text })),
});

/** Milliseconds of each call. None was made before: what is remembered of a text must not help. */
function times<Input>(inputs: readonly Input[], run: (input: Input) => unknown): number[] {
  return inputs.map((input) => {
    const from = performance.now();
    run(input);
    return performance.now() - from;
  });
}

export function speed(): Figure[] {
  return [
    { count: 1000, name: '1k', reach: '≤ 0.5 ms' },
    { count: 10_000, name: '10k', reach: '≤ 2 ms' },
  ].flatMap(({ count, name, reach }) => {
    const word = wordMaker(random(count));
    const sops = sopsOfSize(count, word);
    const messages = (length: number) =>
      Array.from({ length }, () => Array.from({ length: messageWords }, word).join(' '));
    const from = performance.now();
    const index = buildIndex(sops, '2026-01-01', lexicon);
    const built = performance.now() - from;
    // As IndexedDB keeps it.
    const bytes = packIndex(index);
    const again = performance.now();
    const restoredIndex = unpackIndex(bytes, sops, lexicon);
    const restored = performance.now() - again;
    if (restoredIndex?.idf.length !== index.idf.length)
      throw new Error('The index is not restored.');
    const learner = startLearner(index);
    messages(clicks).forEach((text, at) => {
      const { evidence } = match(index, ticketOf([text]), [], learner);
      if (!evidence) return;
      const right = `SOP-${at % 100}`;
      learn(learner, { id: at, at, right, version: 1, wrong: [], trust: 1, ...evidence });
    });
    const ours = times(messages(updates), (text) => match(index, ticketOf([text]), [], learner));
    const grown = messages(updates).map((text) => {
      const before = messages(earlier);
      match(index, ticketOf(before), [], learner);
      const [ms = 0] = times([[...before, text]], (all) =>
        match(index, ticketOf(all), [], learner),
      );
      return ms;
    });
    const mini = miniSearch(docsOf(sops));
    const flex = flexSearch(docsOf(sops));
    for (const text of messages(warmUp)) {
      mini(text);
      flex(text);
    }
    const theirs = times(messages(updates / 2), mini);
    const flexed = times(messages(updates / 2), flex);
    const p95 = quantile(ours, 0.95);
    return [
      {
        name: `speed.match.${name}`,
        value: p95,
        unit: 'ms' as const,
        miniSearch: quantile(theirs, 0.95),
        flexSearch: quantile(flexed, 0.95),
        simple: name === '1k' ? '0.10 median' : '0.63 median',
        reach,
      },
      {
        name: `speed.match.${name}.median`,
        value: quantile(ours, 0.5),
        unit: 'ms' as const,
        miniSearch: quantile(theirs, 0.5),
        flexSearch: quantile(flexed, 0.5),
      },
      {
        name: `speed.match.${name}.times`,
        value: quantile(theirs, 0.95) / p95,
        unit: 'times' as const,
        reach: '≥ 20 ×',
      },
      // One more message in a ticket that was seen before.
      { name: `speed.update.${name}`, value: quantile(grown, 0.95), unit: 'ms' as const },
      { name: `build.${name}`, value: built, unit: 'ms' as const },
      { name: `restore.${name}`, value: restored, unit: 'ms' as const },
      { name: `size.index.${name}`, value: bytes.length / 1024, unit: 'KB' as const },
    ];
  });
}
