import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, findEntities, type NumberKind } from '../../shared/entities/numbers.ts';
import type { Folder } from './data.ts';
import { type Figure, percent } from './figures.ts';
import { piiAlarms } from './pii-alarms.ts';
import { seaIdentities } from './pii-sea.ts';
import type { Task } from './suite.ts';

interface Span {
  type: string;
  start: number;
  end: number;
  text: string;
}

/** The seven structured types: those of the set whose form says what they are (names, places, dates and licences are none). */
const types = new Set([
  'CREDIT_CARD',
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'IBAN_CODE',
  'IP_ADDRESS',
  'US_SSN',
  'DOMAIN_NAME',
]);
const typeOf: Partial<Record<NumberKind, string>> = {
  card: 'CREDIT_CARD',
  phone: 'PHONE_NUMBER',
  email: 'EMAIL_ADDRESS',
  ip: 'IP_ADDRESS',
  link: 'DOMAIN_NAME',
};

/** An account is an IBAN, and an identity number an SSN, by how it is written or called; other ones are of no type here. */
function typed(text: string, { kind, start, end, text: words, value }: Entity): Span[] {
  const iban = kind === 'account' && /^[A-Z]{2}\d{2}/.test(value);
  const called = /(?:ssn|social security)\D{0,24}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
  const ssn = kind === 'identity' && (/^\d{3}-\d\d-\d{4}$/.test(words) || called);
  const type = iban ? 'IBAN_CODE' : ssn ? 'US_SSN' : typeOf[kind];
  return type ? [{ type, start, end, text: words }] : [];
}

const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Found, found wrongly, missed. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}
const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

const precision = ({ right, wrong }: Counts) => percent(right, right + wrong);
const recall = ({ right, missed }: Counts) => percent(right, right + missed);
/** Recall counts for twice as much as precision. */
const f2 = ({ right, wrong, missed }: Counts) => percent(5 * right, 5 * right + 4 * missed + wrong);

/** Every file in `pii/`: micro-averaged over the seven types; a hit has the same type and an overlap (IoU) of 0.9 or more. */
function structured(_train: Folder, test: Folder): Figure[] {
  if (!test.has('pii')) return [];
  const files = readdirSync(join(test.path, 'pii')).filter((name) => name.endsWith('.jsonl'));
  const all = none();
  const byType = new Map<string, Counts>();
  const count = (type: string, what: keyof Counts) => {
    const own = byType.get(type) ?? none();
    byType.set(type, own);
    own[what]++;
    all[what]++;
  };
  for (const file of files) {
    for (const { text, spans } of test.lines<{ text: string; spans: Span[] }>(`pii/${file}`)) {
      const left = spans.filter(({ type }) => types.has(type));
      for (const found of findEntities(text).flatMap((entity) => typed(text, entity))) {
        const at = left.findIndex(
          (span) => span.type === found.type && overlap(span, found) >= 0.9,
        );
        count(found.type, at < 0 ? 'wrong' : 'right');
        if (at >= 0) left.splice(at, 1);
        else
          console.log(
            `pii: wrong ${found.type} ${JSON.stringify(found.text)} in ${around(text, found)}`,
          );
      }
      for (const span of left) {
        count(span.type, 'missed');
        console.log(
          `pii: missed ${span.type} ${JSON.stringify(span.text)} in ${around(text, span)}`,
        );
      }
    }
  }
  const of = all.right + all.missed;
  if (!of) return [];
  const phone = byType.get('PHONE_NUMBER') ?? none();
  const phones = phone.right + phone.missed;
  return [
    { name: 'pii.f2', value: f2(all), of, simple: '93.0', reach: '≥ 98.5' },
    { name: 'pii.p', value: precision(all), of, simple: '97', reach: '≥ 98.5' },
    { name: 'pii.r', value: recall(all), of },
    ...(phones
      ? [
          { name: 'pii.phone.r', value: recall(phone), of: phones, simple: '69', reach: '≥ 95' },
          { name: 'pii.phone.p', value: precision(phone), of: phones, reach: '≥ 95' },
        ]
      : []),
  ];
}

const around = (text: string, { start, end }: Span) =>
  JSON.stringify(text.slice(Math.max(0, start - 30), end + 20));

export const piiTasks: Task[] = [
  { name: 'pii.structured', needs: [], run: structured },
  { name: 'pii.sea', needs: [], run: seaIdentities },
  { name: 'pii.alarms', needs: ['abcd/dialogues.jsonl'], run: piiAlarms },
];
