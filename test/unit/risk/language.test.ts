import { describe, expect, test } from 'vitest';
import type { RiskRule } from '../../../shared/model/risk.ts';
import type { Message, Ticket } from '../../../shared/model/ticket.ts';
import { compileRules } from '../../../shared/risk/compile.ts';
import { entitiesIn } from '../../../shared/risk/entities.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import { failedCases, validateRules } from '../../../shared/risk/validate.ts';
import { cpuTime } from '../cpu.ts';

const rule = (more: Partial<RiskRule>): RiskRule => ({
  id: 'fraud-made-up-en',
  version: 1,
  category: 'fraud',
  severity: 'high',
  lang: 'en',
  title: { en: 'Made up' },
  any: ['scam'],
  flags: [],
  ignores: [],
  ...more,
});
const said = (...texts: string[]): Ticket['messages'] =>
  texts.map((text) => ({ author: 'customer', internal: false, text }));
const ticket = (messages: Message[], more: Partial<Ticket> = {}): Ticket => ({
  console: 'x',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages,
  ...more,
});
const raises = (one: Partial<RiskRule>, messages: Message[], more?: Partial<Ticket>) =>
  findFlags(compileRules([rule(one)], {}), ticket(messages, more)).length > 0;

describe('what a phrase may name', () => {
  test.each([
    ['(called|wrote) # times', 'I called 5 times about it', true],
    ['(called|wrote) #3 times', 'I called 3 times about it', true],
    ['(called|wrote) #3 times', 'I called 2 times about it', false],
    ['(called|wrote) # times', 'I called many times about it', false],
    ['sent (_|) to {phone}', 'I sent money to 0812-3456-7890 yesterday', true],
    ['sent (_|) to {phone}', 'I sent money to a friend yesterday', false],
    ['pay at {link}', 'he said pay at kirana-refund.top/claim?id=1 now', true],
    ['pay at {link} now', 'he said pay at https://kirana-refund.top/claim?id=1 now', true],
    ['mail {email}', 'they mail help.desk@kirana-refund.top every day', true],
    ['card {card}', 'my card 4111 1111 1111 1111 was used', true],
    ['card {card}', 'my card 4111 1111 1111 1112 was used', false],
    ['paid {amount} (_|) outside', 'I paid Rp 1.590.000 directly outside', true],
    ['account {number}', 'the account 8810 2239 11 is his', true],
    ['{phone} (_|) scam*', 'from +65 9123 4567 came scammers', true],
  ])('%s: %s', (phrase, text, expected) => {
    expect(raises({ any: [phrase] }, said(text))).toBe(expected);
  });

  test('an entity is shown whole', () => {
    const text = 'I sent money to 0812-3456-7890 yesterday';
    const [flag] = findFlags(
      compileRules([rule({ any: ['sent (_|) to {phone}'] })], {}),
      ticket(said(text)),
    );
    expect(flag?.evidence[0]?.text).toBe('sent money to 0812-3456-7890');
  });

  test('a hostile text costs no more than its length', () => {
    const long = `${'a@'.repeat(4000)} ${'1 '.repeat(4000)} ${'www.'.repeat(2000)}`;
    expect(cpuTime(() => entitiesIn(long))).toBeLessThan(500);
  });
});

describe('what narrows a rule', () => {
  const notNear = { phrase: 'sue', notNear: ['shoes', 'name'], within: 3 };
  test.each([
    ['I will sue you', true],
    ['the shoes that sue wore', false],
    ['the shoes are fine but I will still sue', true],
    ['my name is sue', false],
  ])('not near: %s', (text, expected) => {
    expect(raises({ any: [notNear] }, said(text))).toBe(expected);
  });

  test('all and none are looked for in everything the customer wrote', () => {
    const all = { any: ['refund'], all: ['outside', '(seller|shop)'], none: ['thank you'] };
    expect(raises(all, said('refund please', 'I paid outside', 'the seller asked me to'))).toBe(
      true,
    );
    expect(raises(all, said('refund please', 'I paid outside'))).toBe(false);
    expect(raises(all, said('refund', 'paid outside', 'the seller', 'thank you'))).toBe(false);
  });

  test('first and last turn; the subject belongs to the first', () => {
    const first = { any: ['scam'], turn: 'first' as const };
    const last = { any: ['scam'], turn: 'last' as const };
    expect(raises(first, said('a scam', 'hello'))).toBe(true);
    expect(raises(first, said('hello', 'a scam'))).toBe(false);
    expect(raises(first, said('hello'), { subject: 'a scam' })).toBe(true);
    expect(raises(last, said('hello', 'a scam'))).toBe(true);
    expect(raises(last, said('a scam', 'hello'))).toBe(false);
  });

  test('facts of the ticket', () => {
    const seller = { where: { kind: ['seller' as const], market: ['ID', 'MY'] } };
    const of = { customer: { kind: 'seller' as const }, market: 'id' };
    expect(raises(seller, said('a scam'), of)).toBe(true);
    expect(raises(seller, said('a scam'), { ...of, market: 'TH' })).toBe(false);
    expect(raises(seller, said('a scam'))).toBe(false);
    const tagged = { any: [], facts: { tags: ['recall'], channel: ['email'], status: ['open'] } };
    const open = { tags: ['Recall'], channel: 'email', status: 'open' };
    expect(raises(tagged, said('hello'), open)).toBe(true);
    expect(raises(tagged, said('hello'), { ...open, channel: 'chat' })).toBe(false);
  });

  test('contacts in so many days, up to the last', () => {
    const often = { any: [], facts: { contacts: { least: 3, days: 7 } } };
    const on = (...days: number[]) =>
      days.map(
        (day): Message => ({
          author: 'customer',
          internal: false,
          text: 'hello',
          at: new Date(Date.UTC(2026, 4, day)).toISOString(),
        }),
      );
    expect(raises(often, on(1, 4, 8))).toBe(true);
    expect(raises(often, on(1, 4, 9))).toBe(false);
    expect(raises(often, on(1, 9, 12, 15))).toBe(true);
    expect(raises(often, said('one', 'two', 'three'))).toBe(false);
  });
});

describe('a rule that cannot work is reported with its field', () => {
  const cases = { flags: ['scam', 'a scam', 'the scam'], ignores: ['a', 'b', 'c'] };
  test.each([
    [{ any: ['pay {iban}'] }, 'any[0]', 'names no entity: {iban}'],
    [{ any: ['(paid _ {amount}|x)'] }, 'any[0]', 'has a gap and an entity'],
    [{ any: [{ phrase: 'sue', notNear: ['shoes'], within: 99 }] }, 'any[0]', '"within" must be'],
    [{ none: ['(a'] }, 'none[0]', 'opens a choice'],
    [{ where: {} }, 'where', 'says nothing'],
    [{ where: { kind: [] } }, 'where', '"kind" is an empty list'],
    [{ facts: { contacts: { least: 1 } } }, 'facts', '"contacts.least" must be 2'],
    [{ facts: { contacts: { least: 3, days: 0 } } }, 'facts', '"contacts.days" must be'],
    [{ any: [], all: ['x'], facts: { vip: true } }, 'any', 'nothing to narrow'],
  ] as [Partial<RiskRule>, string, string][])('%j', (more, field, message) => {
    const problems = validateRules([rule({ ...cases, ...more })], {});
    expect(problems).toContainEqual(
      expect.objectContaining({
        rule: 'fraud-made-up-en',
        field,
        message: expect.stringContaining(message),
      }),
    );
  });

  test('cases are run on a ticket with the facts that the rule asks for', () => {
    const where = { kind: ['seller' as const], tags: ['payout'], contacts: { least: 3, days: 2 } };
    expect(failedCases([rule({ ...cases, where })], {})).toEqual([]);
  });
});
