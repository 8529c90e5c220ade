import { expect, test } from 'vitest';
import { grammarFindings, type Slip } from '../../../shared/quality/grammar.ts';
import { contextOf } from './draft-context.ts';

/** What the reader would say of the words between braces. */
function found(
  marked: string,
  part: Partial<Slip> = {},
  { macros = [] as string[], customer = [] as string[], foreign = [] as string[] } = {},
) {
  const start = marked.indexOf('{');
  const draft = marked.replace(/[{}]/g, '');
  const end = marked.indexOf('}') - 1;
  const slip = {
    rule: 'SpellCheck',
    kind: 'Spelling',
    start,
    end,
    text: draft.slice(start, end),
    instead: ['receive', 'relieve'],
    ...part,
  };
  const context = contextOf({ lang: 'en', draft, customer });
  const known = { macros, elsewhere: (word: string) => foreign.includes(word) };
  return grammarFindings([slip], draft, context, known);
}

test('a misspelt word is shown where it stands, with a fix only when there is one choice', () => {
  const marked = 'Hi 🙂 Maria, you will {recieve} a message today.';
  expect(found(marked)).toEqual([
    {
      checkId: 'grammar',
      version: 1,
      severity: 'minor',
      params: { text: 'recieve', kind: 'spelling', instead: 'receive' },
      span: { start: 22, end: 29, text: 'recieve' },
    },
  ]);
  expect(found(marked, { instead: ['receive'] })[0]?.fix).toEqual({
    start: 22,
    end: 29,
    text: 'receive',
  });
});

test('what should go leaves by its fix', () => {
  const [one] = found('The seller has {the the} label.', {
    rule: 'RepeatedWords',
    kind: 'Repetition',
    instead: ['the'],
  });
  expect(one?.params.kind).toBe('twice');
  expect(one?.fix?.text).toBe('the');
});

test('a letter doubled too often is no regional spelling', () => {
  expect(found('It will arrive {untill} Friday.', { instead: ['until'] })).toHaveLength(1);
});

test('a place that does not hold the words is no place', () => {
  expect(found('You will {recieve} it today.', { text: 'receive' })).toEqual([]);
  expect(found('You will {recieve} it today.', { start: 0 })).toEqual([]);
});

test.each([
  ['a name', 'Please wait for {Syafiq} to call you back today.', ['safe']],
  ['a code', 'The order {krn}-480213 is on its way to you.', ['kern']],
  ['part of an address', 'Please write to us at help.{kirana}.example today.', ['kiran']],
  ['an American spelling', 'The {color} of the box is not the one you chose.', ['colour']],
  ['a British spelling', 'The {colour} of the box is not the one you chose.', ['color']],
  ['-ize', 'We did not {realize} that the box was broken.', ['realise']],
  ['-ise', 'We did not {realise} that the box was broken.', ['realize']],
  ['doubled or not', 'The order was {canceled} by the seller last night.', ['cancelled']],
  ['one word or two', 'Please check the {zipcode} that you gave us there.', ['zip code']],
  ['no word comes near', 'Please check the {voucherpocket} in your account.', ['pickpocket']],
])('%s is no slip', (_, marked, instead) => {
  expect(found(marked, { instead })).toEqual([]);
});

test('a word of another language, of the customer or of a sentence in one is no slip', () => {
  const marked = 'Please try the {laksa} voucher in your account today.';
  const near = { instead: ['laksb'] };
  expect(found(marked, near)).toHaveLength(1);
  expect(found(marked, near, { foreign: ['laksa'] })).toEqual([]);
  expect(found(marked, near, { customer: ['Where is my laksa?'] })).toEqual([]);
  const mixed = 'Thank you for waiting. Maraming {salamat} po sa inyong pasensya.';
  expect(found(mixed, { instead: ['salamit'] })).toEqual([]);
});

test('the words of a macro are its owner’s', () => {
  const marked = 'Hi Maria. You will {recieve} a message today. Bye.';
  expect(found(marked, {}, { macros: ['You will recieve a message today.'] })).toEqual([]);
  expect(found(marked, {}, { macros: ['You will hear from us today.'] })).toHaveLength(1);
});

test.each([
  ['Style', 'LongSentences'],
  ['Regionalism', 'Regionalisms'],
  ['Capitalization', 'OrthographicConsistency'],
  ['Punctuation', 'DiscourseMarkers'],
  ['WordChoice', 'ToTwoToo'],
])('%s is a matter of taste', (kind, rule) => {
  expect(found('We {will} write again today.', { kind, rule, instead: ['shall'] })).toEqual([]);
});

test('a/an is known before a word, not before initials', () => {
  const an = { rule: 'AnA', kind: 'Miscellaneous', instead: ['a'] };
  expect(found('The driver left {an} parcel with your neighbour.', an)).toHaveLength(1);
  expect(found('We have sent {an} RM20 voucher to your account.', an)).toEqual([]);
});
