/**
 * A panel for tests of what is around it: STOP in a draft stops it, SLOW never gets an answer, LATER only when Send is
 * pressed, WAIT when the test calls `answer` after that, LOST is not counted.
 */
import type { Draft, Verdict } from '../../shared/model/draft.ts';
import type { AssistPort } from '../../widget/port.ts';

const verdictOf = ({ text }: Draft): Promise<Verdict> =>
  text.includes('SLOW')
    ? new Promise(() => {})
    : Promise.resolve(text.includes('STOP') ? 'stop' : 'pass');

export function mountPanel(root: HTMLElement, port: AssistPort): void {
  const heard: unknown[] = [];
  const hear = (name: string, what: unknown) => {
    heard.push({ name, what });
    root.dataset.heard = String(heard.length);
  };
  const waiting: (() => void)[] = [];
  const answer = () => {
    for (const go of waiting.splice(0)) go();
  };
  Object.assign(window, { port, heard, answer });
  root.innerHTML = '<input aria-label="Search" />';
  port.start({
    ticket: async (view) => hear('ticket', view),
    async draft(draft) {
      hear('draft', draft);
      // Known only when it is pressed, so that the tests see a send being held.
      return draft && !/LATER|WAIT/.test(draft.text) ? verdictOf(draft) : new Promise(() => {});
    },
    async gate(draft) {
      hear('gate', draft);
      await new Promise<void>((resolve) => {
        if (draft.text.includes('WAIT')) waiting.push(resolve);
        else setTimeout(resolve, 80);
      });
      return verdictOf(draft);
    },
    async sent(reply) {
      hear('sent', reply);
      if (reply.text.includes('LOST')) throw new Error('This panel could not write it down.');
    },
    command: async (name) => hear('command', name),
  });
  void port.page.setGate(true, 700);
}
