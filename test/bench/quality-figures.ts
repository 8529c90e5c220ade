import type { DraftContext } from '../../shared/model/finding.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import { checkDraft } from '../../shared/quality/check-draft.ts';
import { type Figure, percent } from './figures.ts';
import { listed } from './flags.ts';
import { contextFor } from './quality-context.ts';

/** The kinds of error that stop a reply. */
export const fatalKinds = [
  'card',
  'bank-account',
  'identity-number',
  'phone',
  'email',
  'address',
  'third-party',
  'secret',
  'internal',
  'wrong-name',
  'wrong-order',
  'wrong-amount',
  'wrong-language',
  'placeholder',
  'promise',
  'off-platform',
  'liability',
  'insult',
  'missing-escalation',
  'missing-statement',
] as const;

/** A reply with what is fatally wrong in it; an empty list is a clean one. */
export interface Judged {
  lang: string;
  ticket: Ticket;
  draft: string;
  fatal: readonly string[];
  sop?: DraftContext['sop'];
  /** Held out: its text is not shown. */
  held?: boolean;
}

const asked = ({ customer, messages }: Ticket): string =>
  [customer?.name, ...messages.map(({ author, text }) => `${author}: ${text}`)].join(' / ');

/** `<name>.recall`, `.false` and both by language; recall by kind. */
export function figuresOn(
  name: string,
  drafts: readonly Judged[],
  reach: [string, string],
): Figure[] {
  const missed: string[] = [];
  const alarms: string[] = [];
  const errors: { lang: string; kind: string; found: boolean }[] = [];
  const clean: { lang: string; alarms: number; kinds: string[] }[] = [];
  for (const { lang, ticket, draft, fatal, sop, held } of drafts) {
    const found = checkDraft(draft, contextFor(ticket, sop)).filter(
      ({ severity }) => severity === 'fatal',
    );
    for (const kind of fatal) {
      const hit = found.some(({ checkId }) => checkId === kind);
      errors.push({ lang, kind, found: hit });
      if (!hit && !held) missed.push(`${lang} ${kind}: ${draft} | to: ${asked(ticket)}`);
    }
    if (fatal.length) continue;
    clean.push({ lang, alarms: found.length, kinds: found.map(({ checkId }) => checkId) });
    for (const { checkId, span } of found) {
      if (!held)
        alarms.push(
          `${lang} ${checkId}: ${span?.text ?? '-'} | in: ${draft} | to: ${asked(ticket)}`,
        );
    }
  }
  listed(`${name}, missed`, missed, 400);
  listed(`${name}, false`, alarms, 200);
  const recall = (of: typeof errors) => percent(of.filter(({ found }) => found).length, of.length);
  const falsely = (of: typeof clean) =>
    percent(
      of.reduce((sum, one) => sum + one.alarms, 0),
      of.length,
    );
  const langs = [...new Set(drafts.map(({ lang }) => lang))];
  const alarmed = [...new Set(clean.flatMap(({ kinds }) => kinds))];
  const kinds = [...new Set(errors.map(({ kind }) => kind))];
  const part = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds);
  return [
    ...(errors.length
      ? [{ name: `${name}.recall`, value: recall(errors), of: errors.length, reach: reach[0] }]
      : []),
    ...(clean.length ? [{ name: `${name}.false`, value: falsely(clean), reach: reach[1] }] : []),
    ...langs.flatMap((lang): Figure[] => {
      const own = part(errors, (one) => one.lang === lang);
      const good = part(clean, (one) => one.lang === lang);
      return [
        ...(own.length
          ? [{ name: `${name}.recall.lang.${lang}`, value: recall(own), of: own.length }]
          : []),
        ...(good.length ? [{ name: `${name}.false.lang.${lang}`, value: falsely(good) }] : []),
      ];
    }),
    ...kinds.map((kind): Figure => {
      const own = part(errors, (one) => one.kind === kind);
      return { name: `${name}.recall.kind.${kind}`, value: recall(own), of: own.length };
    }),
    ...alarmed.map(
      (kind): Figure => ({
        name: `${name}.false.kind.${kind}`,
        value: percent(
          clean.flatMap(({ kinds }) => kinds).filter((one) => one === kind).length,
          clean.length,
        ),
      }),
    ),
  ];
}
