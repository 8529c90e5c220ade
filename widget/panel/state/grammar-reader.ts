import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { Slip } from '../../../shared/quality/grammar.ts';

/** Some seconds and some hundred megabytes: for a worker, and only where a workspace wants it. */
export function openReader(): (text: string) => Promise<Slip[]> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
  // They would take a misspelt word for two, or for a negation, and hide how it is spelt.
  const hiding = { SplitWords: false, WrongNegative: false };
  const ready = linter
    .getLintConfig()
    .then((config) => linter.setLintConfig({ ...config, ...hiding }));
  return async (text) => {
    await ready;
    const slips: Slip[] = [];
    const groups = await linter.organizedLints(text, { language: 'plaintext' });
    for (const [rule, lints] of Object.entries(groups)) {
      for (const lint of lints) {
        const { start, end } = lint.span();
        const kind = lint.lint_kind();
        const text = lint.get_problem_text();
        slips.push({ rule, kind, start, end, text, instead: insteadOf(lint, text) });
        lint.free();
      }
    }
    return slips;
  };
}

type Lint = Awaited<ReturnType<LocalLinter['lint']>>[number];

/** A suggestion replaces the words, removes them, or comes after them. */
const insteadOf = (lint: Lint, text: string) =>
  lint.suggestions().map((suggestion) => {
    const words = suggestion.get_replacement_text();
    return [words, '', `${text}${words}`][suggestion.kind()] ?? words;
  });
