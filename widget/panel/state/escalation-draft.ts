import { aboutOf } from '../../../shared/about.ts';
import { maskPersonal } from '../../../shared/mask.ts';
import type { Category, Severity } from '../../../shared/model/category.ts';
import type { RaiseEscalation } from '../../../shared/model/escalation.ts';
import type { LocalText } from '../../../shared/model/language.ts';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import type { Panel } from './panel.ts';

type Form = Extract<Panel['view']['view']['value'], { name: 'escalate' }>;
const LONGEST = 600;

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** What the form starts with: the flag's category, else the SOP's own, else "no SOP fits" or an ordinary issue. */
export function startOf(panel: Panel, form: Form): { category: Category; severity: Severity } {
  if (form.category) return { category: form.category, severity: form.severity ?? 'normal' };
  const [flag] = panel.assist.flags.value;
  if (flag) return { category: flag.category, severity: flag.severity };
  const sop = panel.assist.current.value?.sop;
  // What was not read cannot be said to have no SOP.
  const read = panel.assist.customerText.value.length > 0;
  if (!sop) return { category: read ? 'no-sop' : 'issue', severity: 'normal' };
  const rule = sop.escalate[0];
  return { category: rule?.category ?? 'issue', severity: rule?.severity ?? 'normal' };
}

export const flagOf = (panel: Panel, category: Category): RiskFlag | undefined =>
  panel.assist.flags.value.find((flag) => flag.category === category);

/** What happened, from the flag and the customer's last words, with personal numbers masked. */
export function summaryOf(
  panel: Panel,
  category: Category,
  customerWrote: string,
  text: (content: LocalText) => string,
): string {
  const { ticket, assist } = panel;
  const title = flagOf(panel, category)?.title ?? assist.current.value?.sop.title;
  const what = [title && text(title), ticket.ticket.value?.subject].filter(Boolean).join('. ');
  const wrote = assist.customerText.value.at(-1)?.trim() ?? '';
  const quote = wrote && `${customerWrote} ${cut(wrote, LONGEST)}`;
  return maskPersonal([what, quote].filter(Boolean).join('\n'));
}

/** The quotes that go with it: what raised the flag, else what spoke for the SOP. */
export function evidenceOf(panel: Panel, category: Category): RaiseEscalation['evidence'] {
  const { ticket, assist } = panel;
  const spans = flagOf(panel, category)?.evidence ?? assist.current.value?.match?.reasons ?? [];
  const lang = assist.lang.value;
  return spans.slice(0, 20).map(({ text, message }) => {
    const at = ticket.ticket.value?.messages[message]?.at;
    return {
      text: cut(maskPersonal(text), LONGEST),
      ...(lang ? { lang } : {}),
      ...(at ? { at: at.slice(0, 40) } : {}),
    };
  });
}

/** The ticket and the SOP as they go with an escalation. */
export function contextOf(
  panel: Panel,
  of: Ticket,
  text: (content: LocalText) => string,
): Pick<RaiseEscalation, 'ticket' | 'sop' | 'rule' | 'about'> {
  const { assist } = panel;
  const sop = assist.current.value?.sop;
  const lang = assist.lang.value;
  const about = aboutOf(of);
  return {
    ...(about ? { about } : {}),
    ticket: {
      console: cut(of.console, 64),
      id: cut(of.id, 128),
      url: of.url.slice(0, 2000),
      subject: cut(maskPersonal(of.subject), 500),
      ...(lang ? { lang } : {}),
      ...(of.market ? { market: of.market.slice(0, 8) } : {}),
      ...(of.customer.name ? { customer: cut(of.customer.name, 200) } : {}),
      ...(of.customer.kind ? { kind: of.customer.kind } : {}),
    },
    ...(sop
      ? {
          sop: {
            id: sop.id,
            version: sop.version,
            title: cut(text(sop.title), 300),
            done: assist.done(sop),
          },
        }
      : {}),
  };
}
