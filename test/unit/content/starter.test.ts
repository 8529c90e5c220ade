import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildPacks } from '../../../backend/content/packs.ts';
import { starterContent } from '../../../backend/content/starter.ts';
import { languages } from '../../../shared/model/names.ts';
import { Packs } from '../../../shared/model/packs.ts';

const { sops, routing, problems } = await starterContent(resolve(import.meta.dirname, '../../..'));
const at = (list: string[]) => list.sort().join('\n');

/** Tickets, rules and tests refer to these ids. */
const ids = [
  ...['LOG-001', 'LOG-002', 'LOG-003', 'LOG-004', 'LOG-006', 'ORD-001', 'ORD-002', 'ORD-003'],
  ...['ORD-004', 'RET-001', 'RET-002', 'RET-003', 'RET-004', 'RET-005', 'PAY-002', 'PAY-014'],
  ...['PAY-017', 'PAY-020', 'PAY-021', 'PAY-022', 'PAY-031', 'WAL-001', 'WAL-002', 'ACC-001'],
  ...['ACC-002', 'ACC-004', 'SEL-001', 'SEL-002', 'SEL-003', 'SEL-004', 'SEL-005', 'SEL-006'],
  ...['SEL-007', 'CRE-001', 'CRE-002', 'CRE-003', 'CRE-004', 'GEN-001', 'ESC-001', 'ESC-002'],
  ...['ESC-003', 'ESC-004', 'SAF-001', 'SAF-002', 'SAF-003', 'SAF-004', 'SAF-005', 'SAF-009'],
  ...['SAF-010', 'IPR-001', 'IPR-002', 'GOV-001', 'PRV-001', 'PRV-002', 'BUG-001', 'BUG-002'],
];

test('no problems', () => {
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

test('every id of the list is there, and no other', () => {
  expect(sops.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(sops.length).toBeGreaterThanOrEqual(40);
});

test('at least half are in Indonesian too: title and every step', () => {
  const whole = sops.filter(
    ({ title, steps }) =>
      title.id && steps.every(({ text, more }) => text.id && (!more || more.id)),
  );
  expect(whole.length).toBeGreaterThanOrEqual(sops.length / 2);
  // Half a translation is worse than none: what has an Indonesian title has all of it.
  expect(whole.length).toBe(sops.filter(({ title }) => title.id).length);
});

test('each has 4 to 7 steps, phrases in English and Indonesian, and a macro in both', () => {
  const poor = sops.filter(
    ({ steps, triggers, macros }) =>
      steps.length < 4 ||
      steps.length > 7 ||
      (triggers.en?.length ?? 0) < 4 ||
      (triggers.id?.length ?? 0) < 4 ||
      !macros.some(({ text }) => text.en && text.id),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test('no phrase stands under two SOPs of one language', () => {
  const shared = languages.flatMap((lang) => {
    const owner = new Map<string, string>();
    return sops.flatMap(({ id, triggers }) =>
      (triggers[lang] ?? []).flatMap((phrase) => {
        const before = owner.get(phrase.toLowerCase());
        owner.set(phrase.toLowerCase(), id);
        return before ? [`${lang} ${phrase}: ${before}, ${id}`] : [];
      }),
    );
  });
  expect(at(shared)).toBe('');
});

test('a macro that a step sends, in each language it has, holds no internal term', () => {
  const terms = routing?.policy.internalTerms.map((term) => term.toLowerCase()) ?? [];
  const leaks = sops.flatMap(({ id, macros, required }) =>
    [...macros, ...required].flatMap((one) =>
      Object.values(one.text).flatMap((text) =>
        terms
          .filter((term) => text.toLowerCase().includes(term))
          .map((term) => `${id} ${one.id}: ${term}`),
      ),
    ),
  );
  expect(at(leaks)).toBe('');
});

test('addresses in macros are official ones', () => {
  const official = [
    ...(routing?.policy.official.emails ?? []),
    ...(routing?.policy.official.domains ?? []),
  ];
  const strange = sops.flatMap(({ id, macros }) =>
    macros.flatMap((macro) =>
      Object.values(macro.text).flatMap((text) =>
        [...text.matchAll(/[\w.@-]+\.(?:example|com|id|net|org)\b/g)]
          .map(([address]) => address)
          .filter((address) => !official.includes(address))
          .map((address) => `${id} ${macro.id}: ${address}`),
      ),
    ),
  );
  expect(at(strange)).toBe('');
});

test('where a macro is written in a language, one of them says what the SOP requires', () => {
  const silent = sops.flatMap(({ id, macros, required }) =>
    required.flatMap((statement) =>
      languages.flatMap((lang) => {
        const accepts = statement.accepts[lang];
        const texts = macros.flatMap(({ text }) => text[lang]?.toLowerCase() ?? []);
        if (!accepts || texts.length === 0) return [];
        const said = texts.some((text) => accepts.some((phrase) => text.includes(phrase)));
        return said ? [] : [`${id} ${statement.id} ${lang}`];
      }),
    ),
  );
  expect(at(silent)).toBe('');
});

test('an escalation SOP for a critical case speaks all seven languages', () => {
  const critical = sops.filter(({ escalate }) =>
    escalate.some(({ severity }) => severity === 'critical'),
  );
  const mute = critical
    .filter(({ id }) => /^(ESC|SAF|IPR|GOV|PRV|BUG)/.test(id))
    .flatMap(({ id, macros, triggers }) =>
      languages
        .filter((lang) => !triggers[lang]?.length || !macros.some(({ text }) => text[lang]))
        .map((lang) => `${id} ${lang}`),
    );
  expect(at(mute)).toBe('');
});

test('every risk category is answered by an SOP', () => {
  const answered = new Set(sops.flatMap(({ answers }) => answers));
  expect([...answered]).toEqual(
    expect.arrayContaining([
      ...['legal', 'exposure', 'safety', 'fraud', 'dispute', 'ipr', 'governance', 'privacy'],
      ...['abuse', 'minors', 'manager', 'repeat', 'outage'],
    ]),
  );
});

test('as packs, it fits the schema', () => {
  if (!routing) throw new Error('no routing');
  const packs = buildPacks({ sops, rules: [], lists: {}, ...routing });
  expect(Packs.parse(packs)).toEqual(packs);
});
