import { EncoderError, isJson, type Json } from './files.ts';

/** What a tokenizer does to a text before it splits it, and how it splits it into words. */
export type Normalise = (text: string) => string;
export type Split = (text: string) => string[];

const file = 'tokenizer.json';
const mostSteps = 64;
const mostDepth = 4;
/** Longer words to put in are no spelling, and could make a text grow without end. UTF-16 units. */
const longestContent = 8;
/** A text grows no longer than this on the way. UTF-16 units. */
export const longestText = 16_384;

/** Expressions that published tokenizers have; no other is run, because it comes from a file. */
const knownPatterns = new Map([
  ['\\s+', /\s+/gu],
  [' {2,}', / {2,}/gu],
]);

const unreadable = (what: string, type: unknown) =>
  new EncoderError(
    file,
    `its ${what} "${String(type).slice(0, 40)}" is not one that can be read here.`,
  );

/** The parts of a `Sequence`, or the one. @throws EncoderError */
function stepsOf(json: unknown, what: string, list: string, depth = 0): Json[] {
  if (json === null || json === undefined) return [];
  if (!isJson(json)) throw unreadable(what, json);
  if (json.type !== 'Sequence') return [json];
  const parts = json[list];
  if (!Array.isArray(parts) || depth > mostDepth) throw unreadable(what, json.type);
  const steps = parts.flatMap((part) => stepsOf(part, what, list, depth + 1));
  if (steps.length > mostSteps) throw new EncoderError(file, `its ${what} has too many steps.`);
  return steps;
}

/** @throws EncoderError for a step that is not known here. */
export function normaliserOf(json: unknown): Normalise {
  const steps = stepsOf(json, 'normalizer', 'normalizers').map(normaliseStep);
  return (text) => {
    let done = text.slice(0, longestText);
    for (const step of steps) done = step(done).slice(0, longestText);
    return done;
  };
}

function normaliseStep(step: Json): Normalise {
  switch (step.type) {
    case 'BertNormalizer':
      return bert(step);
    case 'Lowercase':
      return (text) => text.toLowerCase();
    case 'NFC':
    case 'NFD':
    case 'NFKC':
    case 'NFKD': {
      const form = step.type;
      return (text) => text.normalize(form);
    }
    // A table of SentencePiece, which is not read: the one that multilingual models have (nmt_nfkc) is NFKC with white
    // space and controls made plain.
    case 'Precompiled':
      return (text) => clean(text).normalize('NFKC');
    case 'StripAccents':
      return (text) => text.replace(/\p{M}/gu, '');
    case 'Strip':
      return strip(step.strip_left !== false, step.strip_right !== false);
    case 'Prepend': {
      const first = contentOf(step.prepend);
      return (text) => (text ? first + text : text);
    }
    case 'Replace':
      return replace(step);
    default:
      throw unreadable('normalizer', step.type);
  }
}

const strip =
  (left: boolean, right: boolean): Normalise =>
  (text) => {
    const begun = left ? text.trimStart() : text;
    return right ? begun.trimEnd() : begun;
  };

function contentOf(content: unknown): string {
  if (typeof content === 'string' && content.length <= longestContent) return content;
  throw unreadable('replacement', content);
}

function replace({ pattern, content }: Json): Normalise {
  const by = contentOf(content);
  if (isJson(pattern) && typeof pattern.String === 'string' && pattern.String) {
    const found = pattern.String;
    return (text) => text.replaceAll(found, () => by);
  }
  const found = isJson(pattern) && knownPatterns.get(String(pattern.Regex));
  if (!found) throw unreadable('replaced pattern', isJson(pattern) ? pattern.Regex : pattern);
  return (text) => text.replace(found, () => by);
}

const clean: Normalise = (text) =>
  text.replace(/\s/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '');
const ideograph = /\p{Unified_Ideograph}/gu;

function bert(step: Json): Normalise {
  const lower = step.lowercase !== false;
  // Not said: as the first BERT did, accents go with capitals.
  const accents = typeof step.strip_accents === 'boolean' ? !step.strip_accents : !lower;
  return (text) => {
    let done = step.clean_text === false ? text : clean(text);
    if (step.handle_chinese_chars !== false) done = done.replace(ideograph, ' $& ');
    if (!accents) done = done.normalize('NFD').replace(/\p{Mn}/gu, '');
    return lower ? done.toLowerCase() : done;
  };
}

/** @throws EncoderError for a step that is not known here. */
export function splitterOf(json: unknown): Split {
  const steps = stepsOf(json, 'pre_tokenizer', 'pretokenizers').map(splitStep);
  return (text) => steps.reduce<string[]>((parts, step) => parts.flatMap(step), text ? [text] : []);
}

const whole = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];
// As BERT has it: every sign of ASCII, also those that Unicode calls symbols.
const marks = '\\p{P}!-/:-@\\[-`{-~';
const bertWords = new RegExp(`[${marks}]|[^\\s${marks}]+`, 'gu');
const marked = new RegExp(`[${marks}]|[^${marks}]+`, 'gu');
const wordsAndSigns = /[\p{L}\p{M}\p{N}\p{Pc}]+|[^\p{L}\p{M}\p{N}\p{Pc}\s]+/gu;

function splitStep(step: Json): (text: string, place: number) => string[] {
  switch (step.type) {
    case 'BertPreTokenizer':
      return (text) => whole(text, bertWords);
    case 'Whitespace':
      return (text) => whole(text, wordsAndSigns);
    case 'WhitespaceSplit':
      return (text) => whole(text, /\S+/gu);
    case 'Punctuation':
      return (text) => whole(text, marked);
    case 'Metaspace':
      return metaspace(step);
    default:
      throw unreadable('pre_tokenizer', step.type);
  }
}

/** Spaces become a visible sign that words begin with. */
function metaspace(step: Json): (text: string, place: number) => string[] {
  const sign = step.replacement ?? '▁';
  if (typeof sign !== 'string' || [...sign].length !== 1) throw unreadable('replacement', sign);
  const scheme = step.prepend_scheme ?? (step.add_prefix_space === false ? 'never' : 'always');
  return (text, place) => {
    const spaced = text.replaceAll(' ', () => sign);
    const begins = scheme === 'always' || (scheme === 'first' && place === 0);
    const done = begins && !spaced.startsWith(sign) ? sign + spaced : spaced;
    if (step.split === false) return [done];
    const parts: string[] = [];
    for (let from = 0; from < done.length; ) {
      const next = done.indexOf(sign, from + sign.length);
      const to = next < 0 ? done.length : next;
      parts.push(done.slice(from, to));
      from = to;
    }
    return parts;
  };
}
