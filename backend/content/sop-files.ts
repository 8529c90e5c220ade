import type { Language, LocalText } from '../../shared/model/language.ts';
import { categories, languages, riskCategories, severities } from '../../shared/model/names.ts';
import type { EscalateWhen, Macro, RequiredStatement, Sop, Step } from '../../shared/model/sop.ts';
import { CustomerKind } from '../../shared/model/ticket.ts';
import {
  byLanguageOf,
  choiceOf,
  type Field,
  fieldsOf,
  itemsOf,
  marketOf,
  openYaml,
  type Problem,
  type Report,
  textOf,
  textsOf,
  wholeOf,
} from './fields.ts';
import { checkPlaceholders, readSopText, type SopText } from './sop-text.ts';
import { addWording } from './sop-wording.ts';

export interface SopFile {
  path: string;
  text: string;
}

/**
 * SOPs from Markdown files: `PAY-014.md` and its wordings `PAY-014.id.md`; a README is skipped. Pure.
 * Reports all problems at once; with any problem the SOPs are not fit for import. With `queues`, SOPs may name these only.
 */
export function parseSops(
  files: readonly SopFile[],
  queues?: readonly string[],
): { sops: Sop[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const bases = new Map<string, { file: SopFile; sop: Sop | undefined; steps: SopText['steps'] }>();
  const wordings: { file: SopFile; id: string; lang: Language }[] = [];
  const seen = new Map<string, string>();

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const report = reportTo(file, problems);
    const name = file.path.split(/[\\/]/).at(-1) ?? '';
    if (/^readme(\.\w+)?\.md$/i.test(name)) continue;
    const [, id, lang] = /^([A-Z]{2,5}-\d{3})(?:\.(\w+))?\.md$/.exec(name) ?? [];
    const language = languages.find((one) => one === lang);
    if (!id || (lang !== undefined && !language)) {
      const wrong = id
        ? `unknown language \`${lang}\` in the file name`
        : 'the file name is not an id';
      report(1, `${wrong}; name it such as PAY-014.md, and a translation PAY-014.id.md`);
      continue;
    }
    const before = seen.get(name);
    if (before) report(1, `${name} is here twice, also as ${before}; keep one`);
    seen.set(name, before ?? file.path);
    if (before || !checkEncoding(file.text, report)) continue;
    if (language) wordings.push({ file, id, lang: language });
    else {
      const text = readSopText(file.text, report);
      const sop = text && sopOf(text, id, report, queues);
      bases.set(id, { file, sop, steps: text?.steps ?? [] });
    }
  }
  for (const { file, id, lang } of wordings) {
    const report = reportTo(file, problems);
    const base = bases.get(id);
    if (!base) report(1, `a translation of ${id}, but ${id}.md is not here; add it`);
    const text = readSopText(file.text, report);
    if (base?.sop && text) addWording(base.sop, lang, text, report);
  }
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { sops: [...bases.values()].flatMap(({ sop }) => sop ?? []), problems };
}

const reportTo =
  (file: SopFile, problems: Problem[]): Report =>
  (line, message) =>
    problems.push({ file: file.path, line, message });

function checkEncoding(text: string, report: Report): boolean {
  const bad = [...text].findIndex((letter) => letter === '\uFFFD' || letter === '\0');
  if (bad === -1) return true;
  report(
    [...text].slice(0, bad).filter((letter) => letter === '\n').length + 1,
    'not UTF-8 text; save the file as UTF-8',
  );
  return false;
}

function sopOf(
  text: SopText,
  fileId: string,
  report: Report,
  queues: readonly string[] | undefined,
): Sop | undefined {
  const root = openYaml(text.meta, text.metaLine, report);
  const steps = text.steps.map(
    (step): Step => ({
      kind: step.kind,
      text: { en: step.text },
      ...(step.more ? { more: { en: step.more } } : {}),
      ...(step.macro === undefined ? {} : { macro: step.macro }),
    }),
  );
  const macros = macrosOf(text, report);
  checkSteps(text, report);
  if (!root) return undefined;
  const required = [
    'id',
    'title',
    'version',
    'owner',
    'audience',
    'markets',
    'effective',
    'triggers',
  ];
  const meta = fieldsOf(root, required, ['answers', 'required', 'escalate']);
  const id = textOf(meta.get('id'));
  if (id && id !== fileId) {
    meta.get('id')?.problem(`\`${id}\`, but the file is named ${fileId}; make them the same`);
  }
  const markets = itemsOf(meta.get('markets'));
  const audience = itemsOf(meta.get('audience')).flatMap(
    (item) => choiceOf(item, CustomerKind.options) ?? [],
  );
  const everywhere = markets.length === 1 && markets[0] && textOf(markets[0]) === 'all';
  const triggers = byLanguageOf(meta.get('triggers'), (child) => textsOf(child, 200), ['en']);
  return {
    id: fileId,
    version: wholeOf(meta.get('version'), 1, 100_000) ?? 1,
    title: { en: textOf(meta.get('title'), 200) ?? fileId },
    audience,
    markets: everywhere ? [] : markets.flatMap((item) => marketOf(item) ?? []),
    triggers,
    steps,
    macros,
    required: itemsOf(meta.get('required')).map(requiredOf),
    escalate: itemsOf(meta.get('escalate')).map((item) => escalateOf(item, queues)),
    answers: itemsOf(meta.get('answers')).flatMap((item) => choiceOf(item, riskCategories) ?? []),
    owner: textOf(meta.get('owner')) ?? '',
    ...effectiveOf(meta.get('effective')),
  };
}

function checkSteps(text: SopText, report: Report): void {
  if (text.steps.length === 0) {
    report(
      text.stepsLine ?? 1,
      'there are no steps; add `## Steps` and steps such as `1. **do** Find the order`',
    );
  }
  const macros = text.macros.map(({ id }) => id);
  for (const step of text.steps) {
    if (step.macro !== undefined && step.kind !== 'say') {
      report(step.line, `a **${step.kind}** step names a macro; only **say** steps send one`);
    } else if (step.macro !== undefined && !macros.includes(step.macro)) {
      const have = macros.join(', ') || 'none';
      report(
        step.line,
        `macro \`${step.macro}\` is not in this file (here: ${have}); add \`## Macro: ${step.macro}\``,
      );
    }
  }
}

function macrosOf(text: SopText, report: Report): Macro[] {
  const seen = new Set<string>();
  return text.macros.map((macro) => {
    if (seen.has(macro.id)) report(macro.line, `macro \`${macro.id}\` is here twice; rename one`);
    seen.add(macro.id);
    if (!macro.title)
      report(macro.line, `macro \`${macro.id}\` has no title; write it under the heading`);
    if (!macro.text.en)
      report(macro.line, `macro \`${macro.id}\` has no English text; add \`### en\``);
    return { id: macro.id, title: { en: macro.title }, text: macro.text };
  });
}

function requiredOf(field: Field): RequiredStatement {
  const keys = fieldsOf(field, ['id', 'text', 'accepts']);
  const text = byLanguageOf(keys.get('text'), (child) => textOf(child, 500), ['en']);
  const accepts = byLanguageOf(keys.get('accepts'), (child) =>
    textsOf(child, 200).map((phrase) => phrase.toLowerCase()),
  );
  for (const lang of languages) {
    const sentence = text[lang];
    if (sentence)
      checkPlaceholders(sentence, keys.get('text')?.line ?? 1, (_, m) => field.problem(m));
    if ((sentence === undefined) !== (accepts[lang] === undefined)) {
      field.problem(`\`${lang}\` is only in one of \`text\` and \`accepts\`; write it in both`);
    } else if (
      sentence &&
      !accepts[lang]?.some((phrase) => sentence.toLowerCase().includes(phrase))
    ) {
      field.problem(
        `none of \`accepts.${lang}\` is in \`text.${lang}\`, so adding the sentence would not count`,
      );
    }
  }
  return { id: textOf(keys.get('id'), 60) ?? '', text, accepts };
}

function escalateOf(field: Field, queues: readonly string[] | undefined): EscalateWhen {
  const keys = fieldsOf(field, ['when', 'category', 'severity'], ['queue', ...whenKeys]);
  const when: LocalText = { en: textOf(keys.get('when')) ?? '' };
  for (const lang of languages) {
    const wording = textOf(keys.get(`when.${lang}`));
    if (wording) when[lang] = wording;
  }
  const queueField = keys.get('queue');
  const queue = queues ? choiceOf(queueField, queues) : textOf(queueField, 64);
  return {
    when,
    category: choiceOf(keys.get('category'), categories) ?? 'issue',
    severity: choiceOf(keys.get('severity'), severities) ?? 'normal',
    ...(queue ? { queue } : {}),
  };
}
const whenKeys = languages.filter((lang) => lang !== 'en').map((lang) => `when.${lang}`);

function effectiveOf(field: Field | undefined): Pick<Sop, 'effectiveFrom' | 'effectiveUntil'> {
  const [from = '', until, ...more] = (textOf(field) ?? '').split('..').map((date) => date.trim());
  if (!field || !from) return { effectiveFrom: from };
  if (more.length > 0 || !isDate(from) || (until !== undefined && !isDate(until))) {
    field.problem('expected a date such as 2026-01-01, or two: 2026-01-01..2026-12-31');
  } else if (until !== undefined && until < from) {
    field.problem(`ends ${until}, before it begins ${from}; turn the dates round`);
  }
  return { effectiveFrom: from, ...(until === undefined ? {} : { effectiveUntil: until }) };
}

/** `2026-02-30` looks like a date but is none. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}
