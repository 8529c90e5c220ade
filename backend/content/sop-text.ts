import type { Language } from '../../shared/model/language.ts';
import { languages } from '../../shared/model/names.ts';
import type { StepKind } from '../../shared/model/sop.ts';
import type { Report } from './fields.ts';

/** One step as written, in one language. */
export interface StepText {
  line: number;
  kind: StepKind;
  text: string;
  more?: string;
  macro?: string;
}
export interface MacroText {
  line: number;
  id: string;
  title: string;
  text: Partial<Record<Language, string>>;
}
/** A file cut into its parts. `meta` is the YAML between the `---` lines. */
export interface SopText {
  meta: string;
  metaLine: number;
  steps: StepText[];
  stepsLine: number | undefined;
  macros: MacroText[];
}

interface Section {
  line: number;
  heading: string;
  body: { line: number; text: string }[];
}

const kinds: readonly StepKind[] = ['do', 'say', 'check', 'escalate'];
const exampleStep = '`1. **do** Find the order`, with do, say, check or escalate';

/** Reads the Markdown form of an SOP or of its translation; nothing when it has no front matter (reported). */
export function readSopText(text: string, report: Report): SopText | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.every((line) => line.trim() === '')) {
    report(1, 'the file is empty; write the SOP or remove the file');
    return undefined;
  }
  if (lines[0]?.trim() !== '---') {
    report(1, 'the file must begin with a line `---`, then id, title and the rest, then `---`');
    return undefined;
  }
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end === -1) {
    report(1, 'the part between the `---` lines has no end; close it with a second line `---`');
    return undefined;
  }
  const sections = sectionsOf(lines, end + 1, report);
  const isSteps = ({ heading }: Section) => /^(steps|langkah)$/i.test(heading);
  const steps = sections.filter(isSteps);
  for (const again of steps.slice(1)) report(again.line, '`## Steps` is here twice; keep one');
  const macros: MacroText[] = [];
  for (const section of sections) {
    const id = /^Macro:\s*(.*)$/i.exec(section.heading)?.[1];
    if (id !== undefined) macros.push(macroOf(section, id, report));
    else if (!isSteps(section)) {
      report(
        section.line,
        `unknown heading \`${section.heading}\`; use \`## Steps\` or \`## Macro: its-id\``,
      );
    }
  }
  return {
    meta: lines.slice(1, end).join('\n'),
    metaLine: 2,
    steps: steps[0] ? stepsOf(steps[0], report) : [],
    stepsLine: steps[0]?.line,
    macros,
  };
}

function sectionsOf(lines: string[], from: number, report: Report): Section[] {
  const sections: Section[] = [];
  for (const [i, text] of lines.entries()) {
    if (i < from) continue;
    const heading = /^#{1,2}\s+(.*?)\s*$/.exec(text)?.[1];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ line: i + 1, heading, body: [] });
    else if (last) last.body.push({ line: i + 1, text });
    else if (text.trim()) report(i + 1, 'text before the first heading; put it under `## Steps`');
  }
  return sections;
}

function stepsOf(section: Section, report: Report): StepText[] {
  const steps: StepText[] = [];
  for (const { line, text } of section.body) {
    if (text.trim() === '') continue;
    const item = /^\d+[.)]\s+(.*)$/.exec(text)?.[1];
    const last = steps.at(-1);
    if (item !== undefined) {
      steps.push(stepOf(item, line, report));
    } else if (last && /^\s{2,}/.test(text)) {
      last.more = last.more ? `${last.more} ${text.trim()}` : text.trim();
    } else {
      report(
        line,
        `not a step; write ${exampleStep}, and indent the line that says how by 3 spaces`,
      );
    }
  }
  return steps;
}

/** A step of an unknown kind (reported) still counts as one, so that its translation is not called too long. */
function stepOf(item: string, line: number, report: Report): StepText {
  const [, written = '', rest = item] = /^\*\*(.+?)\*\*\s*(.*)$/.exec(item) ?? [];
  const kind = kinds.find((one) => one === written.toLowerCase());
  if (!kind) {
    const wrong = written ? `unknown kind of step \`${written}\`` : 'the step has no kind';
    report(line, `${wrong}; write ${exampleStep}`);
  }
  const [named, macro] = /\s*\(macro:\s*([^)]*?)\s*\)/i.exec(rest) ?? [];
  const text = (named ? rest.replace(named, '') : rest).trim();
  if (!text) report(line, 'the step says nothing; write what to do after its kind');
  return { line, kind: kind ?? 'do', text, ...(macro === undefined ? {} : { macro }) };
}

function macroOf(section: Section, id: string, report: Report): MacroText {
  const macro: MacroText = { line: section.line, id, title: '', text: {} };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    report(
      section.line,
      `macro id \`${id}\`: use small letters, digits and hyphens, such as refund-in-transit`,
    );
  }
  const texts: { lang: string; line: number; lines: string[] }[] = [];
  for (const { line, text } of section.body) {
    const lang = /^###\s+(.*?)\s*$/.exec(text)?.[1];
    const last = texts.at(-1);
    if (lang !== undefined) texts.push({ lang, line, lines: [] });
    else if (last) last.lines.push(text.trimEnd());
    else if (text.trim()) macro.title = macro.title ? `${macro.title} ${text.trim()}` : text.trim();
  }
  for (const { lang: written, line, lines } of texts) {
    const lang = languages.find((one) => one === written);
    const words = lines.join('\n').trim();
    if (!lang) report(line, `unknown language \`${written}\`; use ${languages.join(', ')}`);
    else if (macro.text[lang] !== undefined)
      report(line, `\`### ${lang}\` is here twice; keep one`);
    else if (!words)
      report(line, `macro \`${id}\` says nothing in \`${lang}\`; write it or remove the heading`);
    else macro.text[lang] = words;
    if (lang && words) checkPlaceholders(words, line, report);
  }
  return macro;
}

/** Placeholders that the panel can fill. `{date+2}` is two working days from today. */
export function checkPlaceholders(text: string, line: number, report: Report): void {
  for (const [written] of text.matchAll(/\{[^{}]*\}?|\}/g)) {
    if (/^\{(customer|order|agent|ticket|amount|courier|date\+\d{1,2})\}$/.test(written)) continue;
    report(
      line,
      `unknown placeholder \`${written}\`; use {customer} {order} {agent} {ticket} {amount} {courier} or {date+2}`,
    );
  }
}
