import { bare, findKind, type NumberKind } from '../entities/numbers.ts';
import { maskNumber } from '../mask.ts';
import type { DraftContext } from '../model/finding.ts';
import type { Sop } from '../model/sop.ts';
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

/** Does the SOP give it: a return address, a hotline, an account to pay to? Its owner answers for that. `value` as `bare` makes it. */
export function sopGives(value: string, sop: Sop | undefined): boolean {
  if (!sop) return false;
  const { macros = [], required = [], steps = [] } = sop;
  const said = [...macros, ...required, ...steps].map(({ text }): (string | undefined)[] =>
    Object.values(text),
  );
  const more = steps.map(({ more }): (string | undefined)[] => Object.values(more ?? {}));
  return [...said, ...more].flat().some((text) => text && bare(text).includes(value));
}

/** Numbers of one kind that neither the customer wrote in this ticket nor the SOP gives. */
export function strangeNumbers(draft: string, kind: NumberKind, context: DraftContext): Hit[] {
  const found = numbersIn(draft, kind);
  if (found.length === 0) return found;
  const wrote = customerWrote(context);
  return found.filter(({ span }) => {
    const value = bare(span?.text ?? '');
    return !wrote.includes(value) && !sopGives(value, context.sop);
  });
}
