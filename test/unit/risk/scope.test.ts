import { expect, test } from 'vitest';
import { lists, rules } from '../../../shared/packs/index.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import { caseTicket } from '../../../shared/risk/validate.ts';

const compiled = compileRules(rules, lists);
const categories = (text: string) =>
  findFlags(compiled, caseTicket({}, text)).map(({ category }) => category);

test.each([
  ['a title', 'The film "The Scammer" has no subtitles.'],
  ['a rule of the shop', 'Your policy says "fake orders lead to a ban", where can I print it?'],
  ['a question out of interest', 'What happens if a seller asks for payment outside the app?'],
  ['somebody else elsewhere', 'My teammate was charged twice by his gym.'],
  ['a story from the news', 'I saw on TV that a charger exploded in China.'],
  ['a settled matter', 'I was charged twice but you already refunded it, thanks.'],
  ['a denial', 'My account was not hacked, I only forgot the password.'],
  ['a word that is English too', 'Sorry about that, I had a drink spill on my desk!'],
])('%s raises nothing', (_, text) => {
  expect(categories(text)).toEqual([]);
});

test.each([
  ['dispute', 'You refunded one order, but I was charged twice for the other one.'],
  ['fraud', 'My friend says hello, and my account was hacked by your courier.'],
  ['safety', 'Everything has been refunded, but I want to kill myself.'],
  ['legal', 'I had a drink spill on my desk, besok saya lapor polisi.'],
  ['legal', 'My l\u00adaw\u200byer will contact you.'],
  ['legal', '我要\u200b起\u200b诉你们'],
  ['legal', 'MY LAWYERRRR WILL CONTACT YOU'],
])('%s is still seen in: %s', (category, text) => {
  expect(categories(text)).toContain(category);
});
