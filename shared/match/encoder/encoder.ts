import { EncoderError, isJson, type Json, jsonOf, mostDims } from './files.ts';
import { type Normalise, normaliserOf, type Split, splitterOf } from './normaliser.ts';
import { type Numbers, numbersOf, readSafetensors, type Tensor } from './safetensors.ts';
import { unigram } from './unigram.ts';
import { type Reading, type Vocabulary, wordPiece } from './wordpiece.ts';

/** Texts that mean the same get vectors that lie near each other, also where they share no letter. */
export interface Encoder {
  /** Another encoder has another name. */
  name: string;
  /** At most `mostDims`. */
  dims: number;
  /** `dims` numbers of length 1 together; all of them 0 for a text of which nothing is known. */
  encode(text: string): Float32Array;
}

/** A ticket's messages together have fewer. */
const mostTokensOfText = 2048;

export interface EncoderParts {
  name: string;
  /** `config.json` and `tokenizer.json` as text, `model.safetensors` as bytes, which are kept. */
  config: string;
  tokenizer: string;
  model: Uint8Array;
}

/**
 * A static encoder as Model2Vec makes it (https://github.com/MinishLab/model2vec): a table with a vector a token; a text
 * is the mean of its tokens. `mapping` lets tokens share rows, `weights` says how much each counts.
 * @throws EncoderError that names the file and what is wrong with it.
 */
export function readEncoder(parts: EncoderParts): Encoder {
  const work = readingEncoder(parts);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in small pieces: a large vocabulary takes a second. */
export function* readingEncoder({
  name,
  config,
  tokenizer,
  model,
}: EncoderParts): Reading<Encoder> {
  const { model_type: type = 'model2vec' } = jsonOf('config.json', config);
  if (type !== 'model2vec') {
    const found = String(type).slice(0, 40);
    throw new EncoderError('config.json', `is of a "${found}" model; only "model2vec" runs here.`);
  }
  const { tokensOf, largest } = yield* readTokenizer(jsonOf('tokenizer.json', tokenizer));
  yield;
  const { dims, add } = readTable(readSafetensors(model), largest + 1);
  return {
    name,
    dims,
    encode(text) {
      const sum = new Float32Array(dims);
      for (const id of tokensOf(text)) add(sum, id);
      const squares = sum.reduce((total, value) => total + value * value, 0);
      // A table may hold anything, also numbers that are none.
      if (!(squares > 1e-18 && squares < Number.POSITIVE_INFINITY)) return new Float32Array(dims);
      const scale = 1 / Math.sqrt(squares);
      return sum.map((value) => value * scale);
    },
  };
}

interface Tokenizer {
  tokensOf(text: string): number[];
  largest: number;
}

function* readTokenizer(json: Json): Reading<Tokenizer> {
  const normalise: Normalise = normaliserOf(json.normalizer);
  const split: Split = splitterOf(json.pre_tokenizer);
  const { tokens, largest } = yield* modelOf(json.model);
  return {
    tokensOf(text) {
      const ids: number[] = [];
      for (const word of split(normalise(text))) {
        tokens(word, ids);
        if (ids.length > mostTokensOfText) break;
      }
      return ids.slice(0, mostTokensOfText);
    },
    largest,
  };
}

function modelOf(model: unknown): Reading<Vocabulary> {
  if (!isJson(model)) throw new EncoderError('tokenizer.json', 'has no model.');
  // Files of the first years do not say it.
  const type = model.type ?? (Array.isArray(model.vocab) ? 'Unigram' : 'WordPiece');
  if (type === 'WordPiece') return wordPiece(model);
  if (type === 'Unigram') return unigram(model);
  const found = String(type).slice(0, 40);
  throw new EncoderError(
    'tokenizer.json',
    `its model is ${found}; WordPiece and Unigram can be read here.`,
  );
}

interface Table {
  dims: number;
  add(into: Float32Array, token: number): void;
}

const file = 'model.safetensors';

/** `tokens` is how many the tokenizer has. */
function readTable(tensors: Map<string, Tensor>, tokens: number): Table {
  const embeddings = tensors.get('embeddings') ?? tensors.get('embedding.weight');
  if (!embeddings) {
    throw new EncoderError(file, 'has no "embeddings" of a known kind; Model2Vec writes them.');
  }
  const [rows = 0, dims = 0, ...more] = embeddings.shape;
  if (more.length > 0 || rows < 1 || dims < 1 || dims > mostDims) {
    const shape = embeddings.shape.join(' × ');
    throw new EncoderError(file, `"embeddings" is ${shape}; use at most ${mostDims} columns.`);
  }
  const { at: valueAt } = numbersOf(embeddings);
  const mapping = ofTokens(tensors.get('mapping'), tokens);
  const weights = ofTokens(tensors.get('weights'), tokens);
  if (mapping) checkRows(mapping, tokens, rows);
  else if (tokens > rows) {
    throw new EncoderError(
      file,
      `has ${rows} rows, but tokenizer.json has ${tokens} tokens; they are of two models.`,
    );
  }
  return {
    dims,
    add(into, token) {
      const from = (mapping ? mapping.at(token) : token) * dims;
      const weight = weights ? weights.at(token) : 1;
      for (let k = 0; k < dims; k++) into[k] = (into[k] as number) + weight * valueAt(from + k);
    },
  };
}

/** One number a token, as `[n]` or `[n, 1]`. */
function ofTokens(tensor: Tensor | undefined, tokens: number): Numbers | undefined {
  if (!tensor) return undefined;
  const numbers = numbersOf(tensor);
  if (numbers.values.length >= tokens) return numbers;
  throw new EncoderError(
    file,
    `"${tensor.name}" has ${numbers.values.length} numbers for ${tokens} tokens.`,
  );
}

function checkRows(mapping: Numbers, tokens: number, rows: number): void {
  for (let token = 0; token < tokens; token++) {
    const row = mapping.at(token);
    if (Number.isInteger(row) && row >= 0 && row < rows) continue;
    throw new EncoderError(file, `"mapping" sends token ${token} to a row that is not there.`);
  }
}
