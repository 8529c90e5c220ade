import type { Language } from '../../shared/model/language.ts';
import type { Sop } from '../../shared/model/sop.ts';
import { fieldsOf, openYaml, type Report, textOf, wholeOf } from './fields.ts';
import type { SopText } from './sop-text.ts';

/** Puts the wording of a translation into its SOP. */
export function addWording(sop: Sop, lang: Language, text: SopText, report: Report): void {
  const root = openYaml(text.meta, text.metaLine, report);
  if (root) {
    const meta = fieldsOf(root, ['id', 'version', 'title']);
    const id = textOf(meta.get('id'));
    if (id && id !== sop.id) {
      meta.get('id')?.problem(`\`${id}\`, but the file is named ${sop.id}; make them the same`);
    }
    const version = wholeOf(meta.get('version'), 1, 100_000);
    if (version !== undefined && version !== sop.version) {
      meta
        .get('version')
        ?.problem(
          `${version}, but ${sop.id}.md has version ${sop.version}; bring the translation up to it`,
        );
    }
    const title = textOf(meta.get('title'), 200);
    if (title) sop.title[lang] = title;
  }
  if (text.steps.length !== sop.steps.length) {
    report(
      text.stepsLine ?? 1,
      `${text.steps.length} steps, but ${sop.id}.md has ${sop.steps.length}; translate each`,
    );
    return;
  }
  for (const [i, wording] of text.steps.entries()) {
    const step = sop.steps[i];
    if (!step) continue;
    if (wording.kind !== step.kind) {
      report(
        wording.line,
        `step ${i + 1} is **${wording.kind}**, but **${step.kind}** in ${sop.id}.md; make them the same`,
      );
    }
    if (wording.macro !== undefined && wording.macro !== step.macro) {
      report(
        wording.line,
        `step ${i + 1} names macro \`${wording.macro}\`, but ${sop.id}.md has \`${step.macro ?? 'none'}\``,
      );
    }
    step.text[lang] = wording.text;
    if (wording.more && step.more) step.more[lang] = wording.more;
    else if (wording.more)
      report(
        wording.line,
        `step ${i + 1} has a second line, but not in ${sop.id}.md; add it there`,
      );
  }
  for (const wording of text.macros) {
    const macro = sop.macros.find(({ id }) => id === wording.id);
    if (!macro)
      report(wording.line, `macro \`${wording.id}\` is not in ${sop.id}.md; add it there`);
    else if (wording.title) macro.title[lang] = wording.title;
    if (Object.keys(wording.text).length > 0) {
      report(
        wording.line,
        `texts of a macro stand in ${sop.id}.md, under \`### ${lang}\`; here goes its title only`,
      );
    }
  }
}
