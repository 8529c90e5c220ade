import { type Judge, judge } from '../judge/judge.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { signsOf } from './signs.ts';

/** Kinds of error that are a matter of meaning, more than of words that could be listed. */
export const meantKinds = [
  'promise',
  'liability',
  'insult',
  'off-platform',
  'internal',
  'secret',
  'third-party',
] as const;

/**
 * Sentences that must not go out, told by a linear model that was learned from sentences of agents (test/train/drafts,
 * by test/train/drafts.ts): what the phrases of the checks miss.
 */
export const secondLook = (by: Judge, draft: string, lang: Language | undefined): Finding[] =>
  judge(by, draft, lang, signsOf(draft)).map(({ label, start, end }) => ({
    checkId: label,
    version: 1,
    severity: 'fatal',
    params: {},
    span: { start, end, text: draft.slice(start, end) },
  }));
