import { maskPersonal } from '../../../shared/mask.ts';
import type { RaiseEscalation } from '../../../shared/model/escalation.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { amountsIn, currencies, isCount } from '../../../shared/quality/amounts.ts';
import { promisesIn } from '../../../shared/quality/checks/promise.ts';
import type { More } from './drafts.ts';

/** What may go with an escalation and need not: found in the ticket, changed by the agent. Pure. */

export { currencies };

const ofMarket: Record<string, string> = {
  ID: 'IDR',
  MY: 'MYR',
  TH: 'THB',
  VN: 'VND',
  PH: 'PHP',
  SG: 'SGD',
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
};

/** The largest sum that the customer names is what may be lost; the newest promise of ours is what they wait for. */
export function moreOf(ticket: Ticket | undefined): More {
  const { messages = [], market = '' } = ticket ?? {};
  const currency = ofMarket[market.toUpperCase()] ?? 'USD';
  const said = messages.filter(({ internal }) => !internal);
  const [most] = said
    .filter(({ author }) => author === 'customer')
    .flatMap(({ text }) => amountsIn(text).filter((amount) => !isCount(text, amount)))
    .sort((a, b) => b.value - a.value);
  const promised = said
    .filter(({ author }) => author === 'agent')
    .flatMap(({ text }) => promisesIn(text))
    .at(-1);
  return {
    tried: '',
    promised: promised ? maskPersonal(promised.text.trim()).slice(0, 500) : '',
    by: '',
    amount: most ? most.value.toLocaleString('en') : '',
    currency: most?.currency ?? currency,
  };
}

/** What the form says, as it is sent; or the name of the field that cannot be. */
export function moreFrom(
  more: More,
):
  | Pick<RaiseEscalation, 'tried' | 'promised' | 'atRisk'>
  | { wrong: 'amount' | 'promised' | 'by' } {
  const [tried, promised, amount] = [more.tried.trim(), more.promised.trim(), more.amount.trim()];
  const found = amount && amountsIn(`${more.currency} ${amount}`)[0];
  if (amount && !found) return { wrong: 'amount' };
  if (more.by && !promised) return { wrong: 'promised' };
  const by = more.by ? new Date(more.by) : undefined;
  if (by && Number.isNaN(by.getTime())) return { wrong: 'by' };
  return {
    ...(tried ? { tried } : {}),
    ...(promised ? { promised: { text: promised, ...(by ? { by: by.toISOString() } : {}) } } : {}),
    ...(found ? { atRisk: { amount: found.value, currency: more.currency } } : {}),
  };
}
