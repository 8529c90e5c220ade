import type { Language } from '../../shared/model/language.ts';
import type { Sop } from '../../shared/model/sop.ts';
import type { Drafts, Good, Worded } from '../drafts/good.ts';
import { drafts } from '../drafts/index.ts';
import type { Figure } from './figures.ts';
import { identities } from './identities.ts';
import { ticketOf } from './quality-context.ts';
import { figuresOn, type Judged } from './quality-figures.ts';
import { random } from './random.ts';

type Next = () => number;
const pick = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const digits = (next: Next, count: number) =>
  Array.from({ length: count }, () => Math.floor(next() * 10)).join('');

function cardNumber(next: Next): string {
  const first = `4${digits(next, 14)}`;
  const sum = [...first].reduce((total, char, at) => {
    const doubled = Number(char) * (at % 2 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${first}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, '$1 ');
}

const identityOf: Record<Language, string> = {
  en: 'sg.nric',
  id: 'id.nik',
  ms: 'my.mykad',
  th: 'th.citizen',
  vi: 'vn.cccd',
  tl: 'ph.philsys',
  zh: 'cn.resident',
};
const phones: Record<Language, (next: Next) => string> = {
  en: (next) => `+65 9${digits(next, 3)} ${digits(next, 4)}`,
  id: (next) => `0812-${digits(next, 4)}-${digits(next, 4)}`,
  ms: (next) => `012-${digits(next, 3)} ${digits(next, 4)}`,
  th: (next) => `08${digits(next, 1)}-${digits(next, 3)}-${digits(next, 4)}`,
  vi: (next) => `090${digits(next, 1)} ${digits(next, 3)} ${digits(next, 3)}`,
  tl: (next) => `0917 ${digits(next, 3)} ${digits(next, 4)}`,
  zh: (next) => `138${digits(next, 8)}`,
};
/** The shapes of order numbers in consoles. */
const orders: ((next: Next) => string)[] = [
  (next) => `KRN-${1 + Math.floor(next() * 9)}${digits(next, 5)}`,
  (next) => `${1 + Math.floor(next() * 9)}${digits(next, 6)}`,
  (next) => `INV/2026${1 + Math.floor(next() * 9)}/${digits(next, 5)}`,
];

interface Values {
  shown: string;
  called: string;
  order: string;
  /** Another of the same shape: a console has one. */
  otherOrder: string;
  amount: string;
}
const fill = (text: string, { called, order, amount }: Values) =>
  text.replaceAll('{n}', called).replaceAll('{o}', order).replaceAll('{a}', amount);

function valuesOf(one: Drafts, next: Next): Values {
  const [shown, called] = pick(next, one.people);
  const order = pick(next, orders);
  return {
    shown,
    called,
    order: order(next),
    otherOrder: order(next),
    amount: pick(next, one.amounts),
  };
}

/** Of anything but what is there. */
const other = <T>(next: Next, list: readonly T[], not: T) =>
  pick(
    next,
    list.filter((item) => item !== not),
  );

const ticketFor = (good: Good, values: Values) =>
  ticketOf({
    id: '48231',
    subject: '',
    customer: { name: values.shown, kind: 'buyer' },
    messages: [{ author: 'customer', internal: false, text: fill(good.asks, values) }],
  });

/** In the middle of the reply, behind one of its sentences. */
function insert(reply: string, sentence: string, next: Next): string {
  const ends = [...reply.matchAll(/[.。](?=\s|[\p{Script=Han}])|(?:ค่ะ|ครับ|นะคะ)(?=\s)/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const at = ends.length ? pick(next, ends) : reply.length;
  return `${reply.slice(0, at)} ${sentence}${reply.slice(at)}`;
}

const sopOf = (lang: Language, statement: string): Sop => ({
  id: 'PAY-014',
  version: 1,
  title: { en: 'Refund on its way' },
  audience: [],
  markets: [],
  triggers: {},
  steps: [{ kind: 'say', text: { en: 'Say so' } }],
  macros: [],
  required: [{ id: 'bank', text: { [lang]: statement }, accepts: {} }],
  escalate: [],
  answers: [],
  owner: 'payments',
  effectiveFrom: '2026-01-01',
});

function number(text: string, lang: Language, next: Next): string {
  const identity = identities.find(({ id }) => id === identityOf[lang]);
  return text
    .replace('{card}', () => cardNumber(next))
    .replace('{account}', () => digits(next, 11).replace(/^0/, '7'))
    .replace('{identity}', () => identity?.make(next) ?? '')
    .replace('{phone}', () => phones[lang](next))
    .replace(
      '{email}',
      () =>
        `${pick(next, ['dina', 'k.lim', 'marco88'])}@${pick(next, ['mailbox.test', 'post.example'])}`,
    );
}

/** Every reply with each of its worded errors in turn, and with wrong values; each third wording is held out. */
function* planted(one: Drafts, next: Next, rounds: number): Generator<Judged> {
  const { lang } = one;
  for (const [kind, sentences] of Object.entries(one.wordings) as [Worded, string[]][]) {
    for (const [index, sentence] of sentences.entries()) {
      for (let round = 0; round < rounds; round++) {
        const good = pick(next, one.replies);
        const values = valuesOf(one, next);
        const draft = insert(fill(good.reply, values), number(sentence, lang, next), next);
        const held = sentences.length > 3 && index % 3 === 2;
        yield { lang, ticket: ticketFor(good, values), draft, fatal: [kind], held };
      }
    }
  }
  for (const good of one.replies) {
    for (let round = 0; round < rounds; round++) {
      const values = valuesOf(one, next);
      const ticket = ticketFor(good, values);
      const wrong = (kind: string, change: Partial<Values>): Judged => ({
        lang,
        ticket,
        draft: fill(good.reply, { ...values, ...change }),
        fatal: [kind],
      });
      yield wrong('wrong-name', {
        called: other(
          next,
          one.people.map(([, called]) => called),
          values.called,
        ),
      });
      if (good.reply.includes('{o}') && good.asks.includes('{o}'))
        yield wrong('wrong-order', { order: values.otherOrder });
      if (good.reply.includes('{a}') && good.asks.includes('{a}'))
        yield wrong('wrong-amount', { amount: other(next, one.amounts, values.amount) });
      const elsewhere = other(next, drafts, one);
      yield {
        lang,
        ticket,
        draft: fill(pick(next, elsewhere.replies).reply, values),
        fatal: ['wrong-language'],
      };
      yield {
        lang,
        ticket,
        draft: fill(good.reply, values),
        fatal: ['missing-statement'],
        sop: sopOf(lang, one.statement),
      };
    }
  }
  for (const { asks } of one.critical) {
    for (const { reply } of one.replies.slice(3, 7)) {
      const values = valuesOf(one, next);
      yield {
        lang,
        ticket: ticketFor({ asks, reply }, values),
        draft: fill(reply, values),
        fatal: ['missing-escalation'],
      };
    }
  }
}

function* clean(one: Drafts, next: Next, rounds: number): Generator<Judged> {
  for (const good of [...one.replies, ...one.critical]) {
    for (let round = 0; round < rounds; round++) {
      const values = valuesOf(one, next);
      yield {
        lang: one.lang,
        ticket: ticketFor(good, values),
        draft: fill(good.reply, values),
        fatal: [],
      };
    }
  }
}

/** Good replies of our own, whole and with each kind of error. */
export function plantedDrafts(): Figure[] {
  const next = random(4);
  const all = drafts.flatMap((one) => [...planted(one, next, 2), ...clean(one, next, 10)]);
  const held = all.filter((one) => one.held);
  return [
    ...figuresOn('quality.planted', all, ['≥ 99.5', '≤ 0.1']),
    ...figuresOn('quality.planted.held', held, ['–', '–']),
  ];
}
