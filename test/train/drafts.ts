import { join } from 'node:path';
import { languages } from '../../shared/model/names.ts';
import { meantKinds } from '../../shared/quality/second-look.ts';
import { sentencesOf } from '../../shared/quality/sentences.ts';
import { signsOf } from '../../shared/quality/signs.ts';
import { openDrafts } from '../bench/quality-written.ts';
import { drafts } from '../drafts/index.ts';
import { alsoBare, learn, type Text, textsIn } from './judge.ts';

/** A sentence of one kind may be one of the others too. */
const near = {
  promise: ['liability'],
  liability: ['promise'],
  'off-platform': ['secret', 'third-party'],
  secret: ['off-platform', 'internal'],
  internal: ['third-party', 'secret'],
  'third-party': ['internal', 'off-platform'],
};

/** Sentences of good replies, and those that the planting suite puts into them. */
function planted(): Text[] {
  return drafts.flatMap(({ lang, replies, critical, wordings }) => {
    const good = [...replies, ...critical].flatMap(({ reply }) => sentencesOf(reply));
    return [
      ...good.map(({ text }) => ({ lang, label: 'none', yes: false, text })),
      ...meantKinds.flatMap((label) =>
        wordings[label].map((text) => ({ lang, label, yes: true, text })),
      ),
    ];
  });
}

/** Sentences of the clean replies that were written apart from the checks, as far as they may be looked at. */
const written = (): Text[] =>
  openDrafts()
    .filter(({ fatal }) => !fatal.length)
    .flatMap(({ lang, draft }) =>
      sentencesOf(draft).map(({ text }) => ({
        lang: languages.find((one) => one === lang) ?? 'en',
        label: 'none',
        yes: false,
        text,
      })),
    );

export function main(_: string[], { root }: { root: string }): void {
  const course = {
    labels: meantKinds,
    texts: alsoBare([...textsIn(join(root, 'test/train/drafts')), ...planted(), ...written()]),
    near,
    signsOf: ({ text }: Text) => signsOf(text),
    budget: () => ({ near: 0.05, others: 0.0004 }),
  };
  learn(course, join(root, 'shared/quality/second-look-weights.ts'), 'drafts');
}
