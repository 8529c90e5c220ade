import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSops } from '../../../backend/content/sop-files.ts';
import { asksFor } from '../../../shared/match/asks.ts';
import { provenSteps } from '../../../shared/match/done.ts';
import type { Sop, Step } from '../../../shared/model/sop.ts';
import type { Message, Ticket } from '../../../shared/model/ticket.ts';
import { type DoneCase, doneCases, type Said } from './done.cases.ts';

const folder = new URL('../../../backend/starter/sops/', import.meta.url);
const { sops } = parseSops(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') })),
);
const sopOf = (id: string) => sops.find((sop) => sop.id === id) as Sop;

const values: Record<string, string> = {
  customer: 'Rina',
  order: 'KR-2291-4470',
  courier: 'JNE',
  agent: 'Sari',
  ticket: '48213',
  amount: 'Rp120.000',
};

function messageOf(said: Said): Message {
  if ('by' in said) {
    const author = said.by === 'customer' ? 'customer' : 'agent';
    return { author, internal: said.by === 'note', text: said.text };
  }
  const source = sopOf(said.of).macros.find(({ id }) => id === said.macro)?.text[said.lang];
  if (!source) throw new Error(`${said.of} has no macro ${said.macro} in ${said.lang}.`);
  const filled = source.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? '24/11/2026');
  const sentences = filled.match(/[^.!?。！？]+[.!?。！？]*\s*|.+$/gu) ?? [];
  const kept = said.keep ? cut(filled, sentences, said.keep) : filled;
  const text = [said.before, kept, said.after].filter(Boolean).join(' ');
  return { author: 'agent', internal: false, text };
}

/** Thai has no full stop: its clauses stand between spaces. */
const cut = (text: string, sentences: string[], keep: number) =>
  sentences.length > 2
    ? sentences.slice(0, keep).join('')
    : text.slice(0, Math.round(text.length / 2));

const ticketOf = ({ said }: Pick<DoneCase, 'said'>): Ticket => ({
  console: 'demo',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: { name: 'Rina' },
  messages: said.map(messageOf),
});

const caseNames = doneCases.map((one) => [`${one.sop}: ${one.name}`, one] as const);

test.each(caseNames)('%s', (_, one) => {
  const proofs = provenSteps(sopOf(one.sop), ticketOf(one), one.raised);
  expect(proofs.map(({ step }) => step + 1)).toEqual(one.done);
});

test('the evidence is a stretch of the message that it names', () => {
  for (const one of doneCases) {
    const ticket = ticketOf(one);
    for (const proof of provenSteps(sopOf(one.sop), ticket, one.raised)) {
      if (proof.how === 'told') continue;
      const { message, start, end, text } = proof.span;
      expect(text.length).toBeGreaterThan(0);
      expect(ticket.messages[message]?.text.slice(start, end)).toBe(text);
    }
  }
});

test('no macro of the starter content is taken for another one of its SOP, in any language', () => {
  const wrong = sops.flatMap((sop) =>
    sop.macros.flatMap(({ id, text }) =>
      Object.keys(text).flatMap((lang) => {
        const said = [{ of: sop.id, macro: id, lang } as Said];
        const want = sop.steps.findIndex(({ macro }) => macro === id);
        const found = provenSteps(sop, ticketOf({ said })).map(({ step }) => step);
        return String(found) === String(want < 0 ? [] : [want])
          ? []
          : [`${sop.id} ${id} ${lang}: ${found}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('no macro of one SOP proves a step of another', () => {
  const macros = sops.flatMap((sop) =>
    sop.macros.flatMap(({ id, text }) =>
      (['en', 'id'] as const).filter((lang) => text[lang]).map((lang) => [sop.id, id, lang]),
    ),
  );
  const wrong = macros.flatMap(([of = '', macro = '', lang]) => {
    const ticket = ticketOf({ said: [{ of, macro, lang: lang as 'en' | 'id' }] });
    return sops
      .filter(({ id }) => id !== of)
      .flatMap((sop) =>
        provenSteps(sop, ticket).map(({ step }) => `${of} ${macro} ${lang} in ${sop.id} ${step}`),
      );
  });
  // Twins, such as the two for an opened return or the two that ask for a receipt: of some ten thousand pairs.
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(12);
});

const step = (en: string): Step => ({ kind: 'check', text: { en } });
const asking: Sop = {
  ...sopOf('PAY-014'),
  steps: [
    step('Ask the customer for the order number'),
    step('Ask for the phone number and the e-mail address'),
    step('Never ask for the order number'),
    step('Ask for a redirect in Logistics with the new address and a phone number'),
    { kind: 'check', text: { en: 'Compare', id: 'Minta nomor resi' } },
  ],
};

test('a step asks for what stands right behind the asking', () => {
  expect(asking.steps.map(asksFor)).toEqual([['order'], ['phone', 'email'], [], [], ['tracking']]);
});

test('what the customer gave proves the step that asks for it, once all of it is there', () => {
  const given = (text: string) =>
    provenSteps(asking, ticketOf({ said: [{ by: 'customer', text }] })).map(({ step, how }) => [
      step,
      how,
    ]);
  expect(given('it is order KR-2291-4470')).toEqual([[0, 'given']]);
  expect(given('call +62 812 3456 7890')).toEqual([]);
  expect(given('call +62 812 3456 7890 or write to rina@example.com')).toEqual([[1, 'given']]);
  expect(given('resi JNE 012345678901')).toEqual([[4, 'given']]);
});
