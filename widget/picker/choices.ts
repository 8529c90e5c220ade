/** The ways to a part as the card lists them. */
import type { AuthorRule } from '../../shared/model/adapter.ts';
import { type Pointed, threadOf } from './answer.ts';
import type { Answers, Step } from './answers.ts';
import type { Choice } from './card-state.ts';

const ruleName = ({ is, when, same }: AuthorRule): string => {
  const [own] = same?.item ?? [];
  return `${is}: ${when ?? (own && 'css' in own ? own.css : '*')}`;
};

export function choicesOf(step: Step, answers: Answers, { levels }: Pointed): Choice[] {
  if (step === 'customer' || step === 'agent') {
    const { thread } = answers;
    if (!thread) return [];
    const [item] = thread.item;
    const all = levels.length > 0 ? levels : item ? [item] : [];
    return all.map(({ css, sure, why }) => ({ name: css, sure, why }));
  }
  if (step === 'note') {
    return (answers.thread?.internal ?? []).map(({ css, sure, why }) => ({ name: css, sure, why }));
  }
  if (step === 'id') {
    return (answers.id ?? []).flatMap(({ places: [place], sure }): Choice[] => {
      if (!place) return [];
      if ('url' in place) return [{ name: place.url, sure, why: 'address' }];
      return 'css' in place ? [{ name: place.css, sure, why: 'page' }] : [];
    });
  }
  const ways = step === 'send' ? answers.send?.at(-1) : answers[step];
  return (ways ?? []).map(({ css, sure, why, held }) => ({ name: css, sure, why, held }));
}

export const authorsOf = ({ thread }: Answers): Choice[] =>
  (thread?.authors ?? []).map(({ rules, sure, why }) => ({
    name: rules.slice(0, 2).map(ruleName).join(', '),
    sure,
    why,
  }));

const first = <T>(list: readonly T[] = [], n: number): T[] => [
  ...list.slice(n, n + 1),
  ...list.filter((_, at) => at !== n),
];

/** The answers with this one of the listed ways. `pointed` is kept up. */
export function chosen(
  step: Step,
  n: number,
  answers: Answers,
  pointed: Pointed,
  page: Document,
): Answers {
  const { thread } = answers;
  if (step === 'customer' || step === 'agent') {
    const items = pointed.levels[n];
    const next = items && threadOf(items, pointed, answers, page);
    if (!next) return answers;
    pointed.levels = first(pointed.levels, n);
    return { ...answers, thread: next };
  }
  if (step === 'note') {
    return thread
      ? { ...answers, thread: { ...thread, internal: first(thread.internal, n) } }
      : answers;
  }
  if (step === 'send') {
    const all = answers.send ?? [];
    return { ...answers, send: [...all.slice(0, -1), first(all.at(-1), n)] };
  }
  return { ...answers, [step]: first<unknown>(answers[step], n) };
}

export const chosenAuthors = (n: number, answers: Answers): Answers =>
  answers.thread
    ? { ...answers, thread: { ...answers.thread, authors: first(answers.thread.authors, n) } }
    : answers;
