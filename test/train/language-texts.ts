import { lexiconTables } from '../../shared/lexicon/index.ts';
import type { Language } from '../../shared/model/language.ts';
import { en } from '../riskcheck/en.ts';
import { id } from '../riskcheck/id.ts';
import { ms } from '../riskcheck/ms.ts';
import { tl } from '../riskcheck/tl.ts';
import { vi } from '../riskcheck/vi.ts';
import { idMs } from './id-ms.ts';

/** The languages in Latin letters: the others are told by their script. */
export const latin = ['en', 'id', 'ms', 'tl', 'vi'] as const;
export type Latin = (typeof latin)[number];

export interface Text {
  lang: Latin;
  text: string;
  trust: number;
}

const columns = ['en', 'id', 'ms', 'th', 'vi', 'tl'] as const satisfies Language[];
const wordTrust = 0.2;
const pairTrust = 0.4;
const chatTrust = 0.4;

/** Our own: the words of the lexicon, what Indonesian and Malay say differently, and how customers write. */
export function ownTexts(): Text[] {
  const words = lexiconTables
    .flatMap((table) => table.trim().split('\n'))
    .flatMap((row) =>
      row.split('|').flatMap((cell, column): Text[] => {
        const lang = columns[column];
        const text = cell.replaceAll(',', ' ').trim();
        return lang && lang !== 'th' && text ? [{ lang, text, trust: wordTrust }] : [];
      }),
    );
  const pairs = idMs
    .trim()
    .split('\n')
    .flatMap((row) =>
      row.split('|').flatMap((cell, side) =>
        cell.split(',').flatMap((word): Text[] => {
          const text = word.trim();
          return text ? [{ lang: side ? 'ms' : 'id', text, trust: pairTrust }] : [];
        }),
      ),
    );
  const chat = Object.entries({ en, id, ms, tl, vi }).flatMap(([lang, { wraps, ...cases }]) =>
    [...wraps.flat(), ...Object.values(cases).flatMap((group) => Object.values(group).flat())].map(
      (text) => ({ lang: lang as Latin, text, trust: chatTrust }),
    ),
  );
  return [...words, ...pairs, ...chat];
}

/** Vietnamese as it is typed in a hurry. */
export const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** Every `words` words of a text: a message is seldom a whole sentence. */
export function pieces(text: string, words: number): string[] {
  const all = text.split(/\s+/);
  return Array.from({ length: Math.ceil(all.length / words) }, (_, at) =>
    all.slice(at * words, (at + 1) * words).join(' '),
  );
}
