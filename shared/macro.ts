import { findEntities } from './entities/numbers.ts';
import type { Language } from './model/language.ts';
import type { Ticket } from './model/ticket.ts';

export interface PlaceholderContext {
  ticket: Ticket;
  agentName?: string | undefined;
  /** The agent's calendar day, YYYY-MM-DD. */
  today: string;
  /** Language of the reply. */
  lang: Language;
  brand?: string | undefined;
}

const locales: Record<Language, string> = {
  en: 'en-GB',
  id: 'id-ID',
  ms: 'ms-MY',
  th: 'th-TH-u-ca-buddhist',
  vi: 'vi-VN',
  tl: 'fil-PH',
  zh: 'zh-CN',
};

const couriers =
  /Kirana Express|J&T(?: Express)?|SiCepat|AnterAja|Ninja ?Van|Pos ?Laju|Flash Express|Kerry Express|Viettel Post|GHTK|GHN|LBC|DHL|JNE|SPX/giu;

const dayLength = 86_400_000;

/** Monday to Friday; public holidays differ by market and are not known here. `today` is YYYY-MM-DD. */
export function addWorkingDays(today: string, days: number): Date {
  let at = Date.parse(`${today.slice(0, 10)}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    at += dayLength;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return new Date(at);
}

/** How a customer is addressed in a language; `undefined` when the console shows no name a person would be called by. */
export function addressOf(name: string | undefined, lang: Language): string | undefined {
  const full = name?.trim().replace(/\s+/g, ' ') ?? '';
  if (!full || full.includes('@')) return undefined;
  const words = full.split(' ');
  const handle = /[\d_]/.test(full);
  const shop =
    /^(?:toko|kedai|shop|store|official|ร้าน|cửa hàng|tindahan)(?:\s|$)|(?:shop|store|official|店)$/iu.test(
      full,
    );
  const han = /\p{Script=Han}/u.test(full);
  // A Vietnamese given name comes last; handles, shops and Chinese names are used whole.
  const called = handle || shop || han ? full : ((lang === 'vi' ? words.at(-1) : words[0]) ?? full);
  if (lang === 'id') return shop ? full : `Kak ${called}`;
  if (lang === 'th') return `คุณ${/^[\p{Script=Thai}]/u.test(called) ? '' : ' '}${called}`;
  if (lang === 'vi') return shop ? full : `anh/chị ${called}`;
  return called;
}

/** What a nameless customer can be called without sounding wrong; the other languages leave it to the agent. */
const nameless: Partial<Record<Language, string>> = {
  id: 'Kak',
  ms: 'Tuan/Puan',
  th: 'คุณลูกค้า',
  vi: 'anh/chị',
};

const only = (values: string[]): string | undefined => {
  const different = [...new Set(values)];
  return different.length === 1 ? different[0] : undefined;
};

/** Values by placeholder name, only those that are sure: an order or amount only when the ticket has exactly one. */
export function placeholderValues(context: PlaceholderContext): Record<string, string> {
  const { ticket, agentName, today, lang, brand } = context;
  const texts = [ticket.subject, ...ticket.messages.filter((m) => !m.internal).map((m) => m.text)];
  const entities = texts.flatMap((text) => findEntities(text));
  const oneOf = (kind: string) => {
    const found = entities.filter((entity) => entity.kind === kind);
    return only(found.map(({ value }) => value)) && found[0]?.text;
  };
  const day = new Intl.DateTimeFormat(locales[lang], {
    // The long Vietnamese form needs "ngày" before it or not, by the sentence; the short one always fits.
    ...(lang === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { dateStyle: 'long' }),
    timeZone: 'UTC',
  });
  const values: Record<string, string | undefined> = {
    customer: addressOf(ticket.customer.name, lang) ?? nameless[lang],
    order:
      oneOf('order') ??
      (entities.some(({ kind }) => kind === 'order') ? undefined : oneOf('reference')),
    amount: oneOf('amount'),
    courier: only(texts.flatMap((text) => [...text.matchAll(couriers)].map(([name]) => name))),
    agent: agentName,
    ticket: ticket.id,
    brand,
    date: day.format(addWorkingDays(today, 0)),
  };
  for (let days = 0; days <= 30; days++) {
    values[`date+${days}`] = day.format(addWorkingDays(today, days));
  }
  const known = Object.entries(values).filter(([, value]) => value);
  return Object.fromEntries(known) as Record<string, string>;
}

export interface FilledMacro {
  text: string;
  /** Where values went, in `text` (UTF-16 units). */
  filled: { start: number; end: number }[];
  /** Placeholders that stay, braces included, for the agent to fill. */
  unfilled: { name: string; start: number; end: number }[];
}

/** A macro may already say "Kak" or "คุณ" before `{customer}`. */
function withoutDouble(before: string, value: string): string {
  const [honorific] = /^(?:คุณ ?|Kak |anh\/chị )/u.exec(value) ?? [];
  return honorific && /(?:คุณ|(?<!\p{L})(?:kak|bapak|ibu|pak|bu|anh|chị))\s?$/iu.test(before)
    ? value.slice(honorific.length)
    : value;
}

export function fillMacro(text: string, values: Record<string, string>): FilledMacro {
  const result: FilledMacro = { text: '', filled: [], unfilled: [] };
  let at = 0;
  for (const match of text.matchAll(/\{([a-z][a-z0-9+_-]{0,30})\}/g)) {
    const [whole, name = ''] = match;
    result.text += text.slice(at, match.index);
    at = match.index + whole.length;
    const start = result.text.length;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    result.text += value === undefined ? whole : withoutDouble(result.text, value);
    const end = result.text.length;
    if (value === undefined) result.unfilled.push({ name, start, end });
    else result.filled.push({ start, end });
  }
  result.text += text.slice(at);
  return result;
}

/** Words; in scripts without spaces single characters. Bounded, because the table below is macro × sent. */
const units = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .slice(0, 6000)
      .match(
        /\p{Script=Han}|[\p{Script=Thai}]\p{M}*|[^\P{L}\p{Script=Han}\p{Script=Thai}][\p{L}\p{M}\p{N}]*|\p{N}+/gu,
      ) ?? []
  ).slice(0, 600);

/**
 * How much of the macro (as it was inserted) was changed in the sent text, 0 to 1: the edit distance in words to the
 * best fitting part of it, so that words added before and after the macro do not count.
 */
export function editedShare(macro: string, sent: string): number {
  const from = units(macro);
  const to = units(sent);
  if (from.length === 0) return 0;
  let row = new Uint16Array(to.length + 1);
  for (let i = 1; i <= from.length; i++) {
    const next = new Uint16Array(to.length + 1);
    next[0] = i;
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return Math.min(1, Math.min(...row) / from.length);
}
