import { findKind } from '../entities/numbers.ts';
import type { Check, DraftContext } from '../model/finding.ts';
import type { Policy } from '../model/packs.ts';
import address from './checks/address.ts';
import bankAccount from './checks/bank-account.ts';
import card from './checks/card.ts';
import email from './checks/email.ts';
import identityNumber from './checks/identity-number.ts';
import phone from './checks/phone.ts';
import thirdParty from './checks/third-party.ts';

/** Takes personal data out of what others will read: what the draft checks find, and the names of who was there. */

/** A stretch of text in UTF-16 units, and what was found there. */
export interface Personal {
  start: number;
  end: number;
  what:
    | 'card'
    | 'bank-account'
    | 'identity-number'
    | 'phone'
    | 'email'
    | 'address'
    | 'name'
    | 'code'
    /** Of an order, a parcel, or just long. */
    | 'number';
}

export interface RedactContext {
  policy: Policy;
  /** People of the case, as they are written in it. */
  names: readonly string[];
}

/** Stands for what was masked; no detector finds anything in it. */
export const mask = '••••';

const whats = ['card', 'bank-account', 'identity-number', 'phone', 'email', 'address'] as const;
const checks: [Personal['what'], Check][] = [
  ...[card, bankAccount, identityNumber, phone, email, address].map(
    (check, at): [Personal['what'], Check] => [whats[at] ?? 'card', check],
  ),
  ['name', thirdParty],
];

/** Nobody wrote it before, so nothing in it may be repeated. */
const toNobody = (policy: Policy): DraftContext => ({
  ticket: { console: '', id: '', url: '', subject: '', tags: [], customer: {}, messages: [] },
  flags: [],
  escalated: [],
  policy,
});

/** Every place that looks like personal data, by position, none within another. */
export function personalIn(text: string, { policy, names }: RedactContext): Personal[] {
  const context = toNobody(policy);
  const found = [
    ...checks.flatMap(([what, check]) =>
      check.find(text, context).flatMap(({ span }) => (span ? [{ ...span, what }] : [])),
    ),
    ...findKind(text, 'code').map(({ start, end }) => ({ start, end, what: 'code' as const })),
    ...numbersIn(text, policy),
    ...namesIn(text, names),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Personal[] = [];
  for (const { start, end, what } of found) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end, what });
  }
  return apart;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Orders and parcels lead to their buyer, and so may any long number that is no amount and no day. */
function numbersIn(text: string, { official }: Policy): Personal[] {
  const ours = official.phones.map(digitsOf);
  const known = findKind(text, 'order', 'tracking', 'reference');
  const harmless = findKind(text, 'amount', 'date', 'masked', 'link');
  const long = [...text.matchAll(/(?<![\d\p{L}])\d(?:[ -]?\d){5,}(?![\d\p{L}])/gu)]
    .filter(([words]) => !ours.includes(digitsOf(words)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !harmless.some((one) => one.start < end && start < one.end));
  return [...known, ...long].map(({ start, end }) => ({ start, end, what: 'number' as const }));
}

const shortestName = 3;

/** Whole names and their parts: who is called Dewi Lestari is Dewi as well. */
function namesIn(text: string, names: readonly string[]): Personal[] {
  const parts = [...new Set(names.flatMap((name) => [name.trim(), ...name.trim().split(/\s+/)]))];
  return parts
    .filter((name) => name.length >= (/[\p{Script=Han}]/u.test(name) ? 2 : shortestName))
    .flatMap((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      // Thai and Chinese put no space before a name.
      const latin = /^[\p{Script=Latin}\s.'’-]+$/u.test(name);
      const whole = latin ? `(?<![\\p{L}])${escaped}(?![\\p{L}])` : escaped;
      return [...text.matchAll(new RegExp(whole, 'giu'))].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        what: 'name' as const,
      }));
    });
}

/** The text with these places masked. They are in order and apart. */
export function withMasks(text: string, places: readonly { start: number; end: number }[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of places) {
    masked += text.slice(at, start) + mask;
    at = end;
  }
  return masked + text.slice(at);
}

/** The text without what was found in it. */
export const redacted = (text: string, context: RedactContext): string =>
  withMasks(text, personalIn(text, context));
