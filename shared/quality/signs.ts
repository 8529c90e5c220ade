import { anyOf } from '../entities/phrase.ts';
import type { Sign } from '../judge/judge.ts';
import { remembered } from '../text/remembered.ts';
import { comfort, conditions, denials } from './hedges.ts';
import { insults } from './insults.ts';
import { party } from './parties.ts';
import { privateChannels } from './private-channels.ts';
import { arrivals, certain, deadline, gifts, grants, outcomes } from './promises.ts';
import { cardCodes, codes, keys, passwords } from './secrets.ts';
import { sentencesOf } from './sentences.ts';
import { fullName } from './vocatives.ts';

const every = (list: readonly string[]) => new RegExp(anyOf(list), 'giu');
const all = ({ source }: RegExp) => new RegExp(source, 'giu');

/** In this order: what was learned of a sign is known by its place. */
const kinds: readonly RegExp[] = [
  all(conditions),
  all(denials),
  all(comfort),
  every(certain),
  every(outcomes),
  every(grants),
  every(gifts),
  every(arrivals),
  every(deadline),
  every(insults),
  all(party),
  new RegExp(privateChannels, 'giu'),
  every([...passwords, ...codes, ...cardCodes, ...keys]),
  new RegExp(fullName, 'gu'),
  /[?？]/g,
  /["“”「『‘]/g,
  /\d{3,}/g,
];
const weight = 0.4;

/** Of a draft that is typed, all sentences but the last one stay as they are. */
const mostSentences = 1000;
const signsIn = remembered(
  (sentence): Sign[] =>
    kinds.flatMap((kind, sign) =>
      [...sentence.matchAll(kind)].map(({ index: start }) => ({ start, sign, weight })),
    ),
  mostSentences,
);

/** What the checks' own words say of a draft, for the second look. */
export const signsOf = (draft: string): Sign[] =>
  sentencesOf(draft).flatMap(({ start: from, text }) =>
    signsIn(text).map((sign) => ({ ...sign, start: from + sign.start })),
  );
