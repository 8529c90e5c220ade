/** What is outlined on the page: the thread as it is read, or what else the answer of a question finds. */
import { findAll, visible } from '../host/locate.ts';
import type { Pointed } from './answer.ts';
import type { Answers } from './answers.ts';
import { choicesOf } from './choices.ts';
import { isStep, type View } from './questions.ts';

/** How many are outlined of what is no thread. */
const SHOWN = 5;

/** The messages, while a part of them is asked for. */
export function messagesOf(view: View, { thread }: Answers, page: Document): Element[] {
  const css = thread?.item[0]?.css;
  const isAsked = view === 'customer' || view === 'agent' || view === 'note';
  return css && isAsked ? findAll(page, css).filter(visible) : [];
}

export function outlined(
  view: View,
  answers: Answers,
  pointed: Pointed,
  page: Document,
): Element[] {
  if (!isStep(view)) return [];
  const messages = messagesOf(view, answers, page);
  if (messages.length > 0) return messages;
  const [choice] = choicesOf(view, answers, pointed);
  return choice ? findAll(page, choice.name).filter(visible).slice(0, SHOWN) : [];
}
