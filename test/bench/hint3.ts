import type { Folder, Labelled } from './data.ts';
import { type Figure, matthews, percent, quantile } from './figures.ts';
import { type Split, splits } from './labelled.ts';
import { type Find, flexSearch, type Hit, miniSearch } from './libraries.ts';
import { docsOf, few, matcher, sopsOf } from './matcher.ts';
import { folds, random } from './random.ts';

const nothing = 'NO_NODES_DETECTED';
const bots = ['curekart', 'sofmattress', 'powerplay11'];

/** The label each method says, with the threshold that was best where some labels of the train file were hidden. */
export function hint3(train: Folder, test: Folder): Figure[] {
  return bots.flatMap((bot) => {
    const file = `hint3/${bot}.train.jsonl`;
    if (!train.has(file)) return [];
    const all = splits(train, test, file, `hint3/${bot}.test.jsonl`);
    const said = all.map((split) => judge(split));
    const methods = ['learned', 'cold', 'mini', 'flex'] as const;
    const mcc = Object.fromEntries(
      methods.map((method) => [method, matthews(said.flatMap((one) => one[method]))]),
    ) as Record<(typeof methods)[number], number>;
    const inScope = said.flatMap(({ learned }) => learned).filter(({ is }) => is !== nothing);
    const of = all.reduce((sum, split) => sum + split.test.length, 0);
    return [
      {
        name: `hint3.${bot}.mcc`,
        value: mcc.learned,
        miniSearch: mcc.mini,
        flexSearch: mcc.flex,
        reach: 'first',
        of,
      },
      { name: `hint3.${bot}.cold.mcc`, value: mcc.cold },
      {
        name: `hint3.${bot}.in`,
        value: percent(inScope.filter(({ is, best }) => is === best).length, inScope.length),
        of: inScope.length,
      },
    ];
  });
}

interface Said {
  is: string;
  /** Under the threshold it says `nothing`. */
  said: string;
  best: string;
}

type Answer = (text: string) => Hit | undefined;

function judge({ train, test }: Split) {
  const methods: Record<'learned' | 'cold' | 'mini' | 'flex', (from: Labelled[]) => Answer> = {
    learned: (from) => learnedAnswer(from),
    // Cold: the label's name and three phrases, as an SOP owner would write them.
    cold: (from) => learnedAnswer(few(from, 3)),
    mini: (from) => firstOf(miniSearch(docsOf(sopsOf(from, 'en')))),
    flex: (from) => firstOf(flexSearch(docsOf(sopsOf(from, 'en')))),
  };
  const said = (build: (from: Labelled[]) => Answer): Said[] => {
    const threshold = bestThreshold(train, build);
    const answer = build(train);
    return test.map(({ text, label }) => {
      const hit = answer(text);
      const best = hit?.id ?? nothing;
      return { is: label, best, said: hit && hit.score >= threshold ? hit.id : nothing };
    });
  };
  return {
    learned: said(methods.learned),
    cold: said(methods.cold),
    mini: said(methods.mini),
    flex: said(methods.flex),
  };
}

function learnedAnswer(from: Labelled[]): Answer {
  const ours = matcher(sopsOf(from, 'en'), 'en');
  return (text) => {
    const { order, logit } = ours.ofText(text);
    return order[0] && { id: order[0].id, score: logit };
  };
}

const firstOf =
  (find: Find): Answer =>
  (text) =>
    find(text)[0];

/** Folds of the train file, in each a quarter of the labels hidden: their examples have nothing that fits. */
function bestThreshold(train: readonly Labelled[], build: (from: Labelled[]) => Answer): number {
  const next = random(5);
  const labels = folds([...new Set(train.map(({ label }) => label))].sort(), 4, next);
  const parts = folds(train, 4, next);
  const answers = labels.flatMap((hidden, at) => {
    const gone = new Set(hidden);
    const held = parts[at] ?? [];
    const rest = train.filter((one) => !gone.has(one.label) && !held.includes(one));
    const answer = build(rest);
    return train
      .filter((one) => gone.has(one.label) || held.includes(one))
      .map(({ text, label }) => ({
        is: gone.has(label) ? nothing : label,
        hit: answer(text),
      }));
  });
  const scores = answers.flatMap(({ hit }) => (hit ? [hit.score] : []));
  const candidates = Array.from({ length: 60 }, (_, at) => quantile(scores, at / 60));
  const judged = candidates.map((threshold) => ({
    threshold,
    mcc: matthews(
      answers.map(({ is, hit }) => ({
        is,
        said: hit && hit.score >= threshold ? hit.id : nothing,
      })),
    ),
  }));
  return judged.reduce((a, b) => (b.mcc > a.mcc ? b : a)).threshold;
}
