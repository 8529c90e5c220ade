import { bare, findKind, type NumberKind } from '../entities/numbers.ts';
import { maskNumber } from '../mask.ts';
import type { DraftContext } from '../model/finding.ts';
import { type Hit, hit } from './case.ts';

/** Numbers of one kind in a draft, each with the fix that masks it. */
export const numbersIn = (draft: string, kind: NumberKind): Hit[] =>
  findKind(draft, kind).map(({ start, end, value }) =>
    hit(draft, start, end, { masked: maskNumber(value) }, { start, end, text: maskNumber(value) }),
  );

/** All that the customer wrote in this ticket, without separators: repeating it to them leaks nothing. */
export const customerWrote = ({ ticket }: DraftContext): string =>
  bare(
    [
      ticket.subject,
      ...ticket.messages.filter((m) => m.author === 'customer').map((m) => m.text),
    ].join(' | '),
  );
