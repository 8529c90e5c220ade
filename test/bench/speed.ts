import { deserialize, serialize } from 'node:v8';
import { buildIndex } from '../../shared/match/build.ts';
import { learn, startLearner } from '../../shared/match/learn.ts';
import { match } from '../../shared/match/match.ts';
import type { Sop } from '../../shared/model/sop.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import { type Figure, quantile } from './figures.ts';
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

/** Milliseconds of each call, after some to warm up. */
function times(texts: readonly string[], run: (text: string) => unknown): number[] {
  for (const text of texts.slice(0, warmUp)) run(text);
  return texts.map((text) => {
    const from = performance.now();
    run(text);
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
    const texts = Array.from({ length: updates }, () =>
      Array.from({ length: messageWords }, word).join(' '),
    );
    const from = performance.now();
    const index = buildIndex(sops, '2026-01-01');
    const built = performance.now() - from;
    // A structured clone, as IndexedDB keeps it.
    const bytes = serialize(index);
    const again = performance.now();
    deserialize(bytes);
    const restored = performance.now() - again;
    const learner = startLearner(index);
    texts
      .concat(texts)
      .slice(0, clicks)
      .forEach((text, at) => {
        const { evidence } = match(index, ticketOf([text]), [], learner);
        if (!evidence) return;
        const right = `SOP-${at % 100}`;
        learn(learner, { id: at, at, right, version: 1, wrong: [], trust: 1, ...evidence });
      });
    const ours = times(texts, (text) => match(index, ticketOf([text]), [], learner));
    const mini = miniSearch(docsOf(sops));
    const theirs = times(texts.slice(0, 100), mini);
    const flex = flexSearch(docsOf(sops));
    const flexed = times(texts.slice(0, 100), flex);
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
      { name: `build.${name}`, value: built, unit: 'ms' as const },
      { name: `restore.${name}`, value: restored, unit: 'ms' as const },
      { name: `size.index.${name}`, value: bytes.length / 1024, unit: 'KB' as const },
    ];
  });
}
