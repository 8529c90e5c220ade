import type { MatchIndex } from './match-index.ts';
import { findNear, type Near } from './near.ts';
import { conceptKey, type Term } from './terms.ts';

/** A word of the query, found in the vocabulary, exactly or nearly. `weight` is 0 to 1. */
export interface Found {
  term: number;
  weight: number;
  /** A small word: much in a phrase, little by itself. */
  small: boolean;
}

const similarWeight = 0.75;
/** A word that is in the vocabulary says itself; other forms of it add a little. */
const otherFormWeight = 0.4;
/** Remembered lookups; a support desk's vocabulary is smaller. */
const mostRemembered = 5000;

const remembered = new WeakMap<MatchIndex, Map<string, Known>>();
const lookedUp = new WeakMap<Term[], { index: MatchIndex; found: Found[][] }>();

/** Per term of a text what it finds; once for a text, which does not change. */
export function lookUpAll(index: MatchIndex, terms: Term[]): Found[][] {
  const known = lookedUp.get(terms);
  if (known?.index === index) return known.found;
  const found = terms.map((term) => lookUp(index, term));
  lookedUp.set(terms, { index, found });
  return found;
}

/** A word as the vocabulary knows it; `near` when somebody asked for it. */
interface Known {
  exact: number | undefined;
  near?: Near[];
}

export function lookUp(index: MatchIndex, { key, bare, small, concepts }: Term): Found[] {
  const known = recall(index, key);
  const { exact } = known;
  const found: Found[] = exact === undefined ? [] : [{ term: exact, weight: 1, small }];
  if (bare) {
    const term = index.vocabulary.get(bare);
    if (term !== undefined) found.push({ term, weight: 0.4, small });
  }
  for (const concept of concepts ?? []) {
    const term = index.vocabulary.get(conceptKey(concept));
    if (term !== undefined) found.push({ term, weight: 1 / (concepts?.length ?? 1), small });
  }
  if (small) return found;
  const share = exact !== undefined ? otherFormWeight : similarWeight;
  known.near ??= findNear(index.near, key);
  for (const { term, alike } of known.near) {
    if (term !== exact) found.push({ term, weight: alike * share, small });
  }
  return found;
}

function recall(index: MatchIndex, word: string): Known {
  let memory = remembered.get(index);
  if (!memory || memory.size > mostRemembered) {
    memory = new Map();
    remembered.set(index, memory);
  }
  let known = memory.get(word);
  if (!known) {
    known = { exact: index.vocabulary.get(word) };
    memory.set(word, known);
  }
  return known;
}
