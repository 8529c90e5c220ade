import { isCard } from '../../shared/entities/card.ts';
import { findEntities, type NumberKind } from '../../shared/entities/numbers.ts';
import type { Language } from '../../shared/model/language.ts';
import { type Figure, percent } from './figures.ts';
import { identities } from './identities.ts';
import { alone, dated, harmless, labelled } from './pii-sentences.ts';
import { random } from './random.ts';

const personal: NumberKind[] = ['identity', 'account', 'card', 'phone', 'code'];
const perSentence = 12;

/** Every kind of identity number, in every sentence of the languages it is called something in. */
function* valid(next: () => number) {
  for (const { id, make, labels, alone: speaks } of identities) {
    for (const lang of Object.keys(labelled) as Language[]) {
      const sentences = (labels[lang] ?? []).flatMap((label) =>
        labelled[lang].map((sentence) => sentence.replace('{L}', () => label)),
      );
      for (const sentence of speaks ? [...sentences, ...alone[lang]] : sentences) {
        for (let at = 0; at < perSentence; at++) yield { id, lang, sentence, number: make(next) };
      }
    }
  }
}

const digits = (next: () => number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(next() * (at ? 10 : 9)) + (at ? 0 : 1)).join('');

/** As shops and couriers number things. */
const numberings: ((next: () => number) => string)[] = [
  ...[6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18].map(
    (length) => (next: () => number) => digits(next, length),
  ),
  (next) => `INV/20261108/MPL/${digits(next, 4)}`,
  (next) => `JP${digits(next, 10)}`,
  (next) => `KRN-${digits(next, 5)}-${digits(next, 4)}`,
  (next) => `${digits(next, 3)}-${digits(next, 7)}-${digits(next, 7)}`,
  (next) => `TH${digits(next, 12)}B`,
  (next) => `SPXID0${digits(next, 11)}`,
  (next) => `#${digits(next, 9)}`,
  (next) => `2611${digits(next, 2)}${digits(next, 8)}`,
  (next) => `0${digits(next, 9)}`,
  (next) => `S${digits(next, 7)}A`,
];

function* mistakable(next: () => number) {
  for (const lang of Object.keys(harmless) as Language[]) {
    for (const sentence of harmless[lang]) {
      for (const numbering of numberings) {
        for (let at = 0; at < perSentence; at++) {
          const number = numbering(next);
          yield { lang, text: sentence.replace('{N}', () => number) };
        }
      }
    }
    const two = (most: number) => String(1 + Math.floor(next() * most)).padStart(2, '0');
    for (let at = 0; at < 400; at++) {
      const sign = ['/', '-', '.'][at % 3];
      const day = [two(28), two(12), at % 2 ? '2026' : '26'].join(sign);
      const big = Number(digits(next, 3 + (at % 7)));
      const amount =
        [
          `Rp ${big.toLocaleString('de-DE')}`,
          `RM ${big}.00`,
          `฿${big}`,
          `${big}đ`,
          `₱${big}`,
          `¥${big}.50`,
          `S$${big}`,
        ][at % 7] ?? '';
      for (const sentence of dated[lang]) {
        yield { lang, text: sentence.replace('{D}', day).replace('{A}', () => amount) };
      }
    }
  }
}

/** Generated identity numbers found as such (or as a card, where the check digits hold for both); and numbers that a case needs taken for personal data. Percent. */
export function seaIdentities(): Figure[] {
  let [right, all] = [0, 0];
  const missed = new Map<string, string>();
  for (const { id, lang, sentence, number } of valid(random(4))) {
    all++;
    const text = sentence.replace('{N}', () => number);
    const start = text.indexOf(number);
    const found = findEntities(text).some(
      (entity) =>
        (entity.kind === 'identity' || (entity.kind === 'card' && isCard(entity.value))) &&
        entity.start === start &&
        entity.end === start + number.length,
    );
    if (found) right++;
    else missed.set(`${id}.${lang}`, text);
  }
  for (const [id, text] of missed) console.log(`pii.sea: missed ${id} in ${JSON.stringify(text)}`);
  let [wrong, harmlessOnes] = [0, 0];
  for (const { lang, text } of mistakable(random(5))) {
    harmlessOnes++;
    const taken = findEntities(text).find(({ kind }) => personal.includes(kind));
    if (!taken) continue;
    wrong++;
    console.log(`pii.sea: taken for ${taken.kind} [${lang}] ${JSON.stringify(text)}`);
  }
  return [
    { name: 'pii.sea.valid', value: percent(right, all), of: all, reach: '100' },
    {
      name: 'pii.sea.nearmiss',
      value: percent(wrong, harmlessOnes),
      of: harmlessOnes,
      reach: '≤ 0.1',
    },
  ];
}
