import { expect, test } from 'vitest';
import type { DraftContext } from '../../../shared/model/finding.ts';
import wrongLanguage from '../../../shared/quality/checks/wrong-language.ts';
import { detectLanguage } from '../../../shared/text/language.ts';
import { languageModel, packWeights, unpackWeights } from '../../../shared/text/language-model.ts';
import { languageWeights } from '../../../shared/text/language-weights.ts';
import { chat, either } from './language.cases.ts';

const model = languageModel(languageWeights);

test.each(chat)('%s is %s', (text, lang) => {
  expect(detectLanguage(text, model)?.lang).toBe(lang);
});

test('the model is right more often than the lists of words', () => {
  const right = (using?: typeof model) =>
    chat.filter(([text, lang]) => detectLanguage(text, using)?.lang === lang).length;
  expect(right(model)).toBeGreaterThan(right());
});

test.each(either)('%s is not clearly one of the two', (text) => {
  expect(detectLanguage(text, model)?.sure ?? 0).toBeLessThan(0.8);
});

test('weights come back as they were packed, far apart or not', () => {
  const all = new Int8Array(2000);
  for (const [at, weight] of [
    [0, 3],
    [1, -24],
    [50, 1],
    [100, 24],
    [150, -1],
    [1999, 7],
  ]) {
    all[at as number] = weight as number;
  }
  const packed = packWeights(all, 0.5);
  expect(unpackWeights(packed, 2000)).toEqual(all);
  expect(packed.gaps + packed.weights).not.toMatch(/['"`\\]/);
});

function found(customer: string, draft: string): number {
  const detect = (text: string) => detectLanguage(text, model);
  const lang = detect(customer)?.lang;
  return wrongLanguage.find(draft, {
    ...(lang ? { lang } : {}),
    detect,
    ticket: { messages: [{ author: 'customer', internal: false, text: customer }] },
  } as unknown as DraftContext).length;
}

const malay = 'Baik puan, kami akan semak status penghantaran bungkusan tersebut hari ini juga.';
test.each([
  ['Mohon konfirmasi apakah uangnya sudah dikembalikan ke rekening saya', malay, 1],
  ['barang belum sampai', malay, 0],
  ['Tolong semak status penghantaran bungkusan saya', malay, 0],
  ['Where is my order? It has not arrived.', malay, 1],
] as const)('to %s is answered %s: %d findings', (customer, draft, findings) => {
  expect(found(customer, draft)).toBe(findings);
});
