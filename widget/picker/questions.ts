/** The order of the questions, and what is known as each begins: no card, no pointer. */
import { idsFrom, type Page, type Pointed } from './answer.ts';
import { type Answers, isAnswered, optional, type Step, steps } from './answers.ts';
import type { State } from './card-state.ts';
import { look } from './look.ts';

export type View = State['view'];

const order: Answers['step'][] = [...steps, 'try', 'second', 'save'];
const placeOf = (view: View) => order.indexOf(view as Answers['step']);

export const after = (view: View): Answers['step'] => order[placeOf(view) + 1] ?? 'save';
export const before = (view: View): Answers['step'] => order[placeOf(view) - 1] ?? 'customer';

/** One that is answered by pointing. */
export const isStep = (view: View): view is Step => steps.includes(view as Step);

/** Between the first two examples there is nothing to go on with. */
export const whereLeft = ({ thread, step }: Answers): Answers['step'] =>
  thread ? step : 'customer';

/** The answers as a question begins. */
export function begun(view: Answers['step'], answers: Answers, page: Page): Answers {
  const next = { ...answers, step: view };
  if (view === 'id' && !answers.id) return idsFrom(next, page);
  if (view === 'save' && answers.title === undefined)
    return { ...next, title: new URL(page.url).hostname };
  if (view !== 'second' || answers.seen) return next;
  const { id } = look(next, page.document, page.url);
  return id ? { ...next, seen: [id] } : next;
}

/** Whether a question begins with the glass over the page. */
export function pointsFirst(view: View, answers: Answers, { examples }: Pointed): boolean {
  // The reply of an agent is asked for though there are messages already.
  if (view === 'agent' && !examples.agent) return examples.customer !== undefined;
  return isStep(view) && !isAnswered(view, answers);
}

/** Without what was picked for a question that is skipped; messages stand, they are one answer of three questions. */
export function skipped(view: View, answers: Answers): Answers {
  if (!isStep(view) || !optional.has(view) || view === 'agent' || view === 'note') return answers;
  const { [view as 'subject']: _, ...others } = answers;
  return others;
}
