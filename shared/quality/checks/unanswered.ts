import type { Check, DraftContext } from '../../model/finding.ts';
import { stopwords } from '../../text/stopwords.ts';
import { sentencesOf } from '../sentences.ts';

const anyStopword = new Set(Object.values(stopwords).flatMap((words) => [...words]));

/** What a sentence is about: its longer words, cut to a stem; in Thai and Chinese pairs of letters. */
function topics(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFC');
  const words = (
    plain.match(/[^\P{L}\p{Script=Thai}\p{Script=Han}][\p{L}\p{M}\p{N}]{2,30}/gu) ?? []
  )
    .filter((word) => !anyStopword.has(word))
    .map((word) => word.slice(0, 5));
  const pairs = (plain.match(/\p{Script=Han}{2,60}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const thai = (plain.match(/[\p{Script=Thai}\p{M}]{4,200}/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.floor(run.length / 2) - 1 }, (_, at) =>
      run.slice(at * 2, at * 2 + 4),
    ),
  );
  return [...words, ...pairs, ...thai];
}

/** What the customer asked since our last reply. */
function questionsIn({ ticket }: DraftContext): string[] {
  const last = ticket.messages.findLastIndex(
    ({ author, internal }) => author === 'agent' && !internal,
  );
  return ticket.messages
    .slice(last + 1)
    .filter(({ author }) => author === 'customer')
    .flatMap(({ text }) => sentencesOf(text))
    .map(({ text }) => text)
    .filter((text) => /[?？]$/.test(text));
}

/** Asked n, answered m: a question counts as answered when the draft touches anything it is about. */
const unanswered: Check = {
  id: 'unanswered',
  version: 1,
  severity: 'minor',
  find(draft, context) {
    const questions = questionsIn(context);
    if (questions.length < 2) return [];
    const said = new Set(topics(draft));
    const open = questions.filter((question) => {
      const about = topics(question);
      return about.length >= 2 && !about.some((topic) => said.has(topic));
    });
    if (open.length === 0) return [];
    const asked = String(questions.length);
    return [
      {
        params: {
          asked,
          answered: String(questions.length - open.length),
          question: open[0] ?? '',
        },
      },
    ];
  },
};
export default unanswered;
