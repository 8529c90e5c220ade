import { maskPersonal } from '../../shared/mask.ts';
import { clockTime } from '../words/dates.ts';
import { local, localeOf } from '../words/words.ts';
import { Audit } from './Audit.tsx';
import { type CaseProps, queueName } from './case.ts';
import { Links } from './Links.tsx';
import { Measures } from './Measures.tsx';

function rowsOf(props: CaseProps): [string, string | undefined][] {
  const { escalation, words, language, cases } = props;
  const text = words.desk;
  const more = words.casework;
  const { ticket, atRisk, promised, raisedBy, rootCause, disposition } = escalation;
  const now = cases.now.value;
  const cause = cases.packs.value?.rootCauses.find(({ id }) => id === rootCause);
  const money = (amount: number, currency: string) => {
    try {
      return new Intl.NumberFormat(localeOf(language), {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      }).format(amount);
    } catch {
      // A code that is no currency.
      return `${amount} ${currency}`;
    }
  };
  return [
    [
      text.customer,
      [ticket.customer, ticket.kind && text.kind[ticket.kind]].filter(Boolean).join(', ') ||
        undefined,
    ],
    [more.filters.kind, more.kinds[escalation.kind]],
    [text.subject, ticket.subject],
    [text.market, ticket.market],
    [more.atRisk, atRisk && money(atRisk.amount, atRisk.currency)],
    [
      more.promised,
      promised &&
        [promised.text, promised.by && more.by(clockTime(promised.by, now, language))]
          .filter(Boolean)
          .join(', '),
    ],
    [more.tried, escalation.tried],
    [text.desk, queueName(props, escalation.queue)],
    [text.owner, escalation.owner?.name ?? text.nobody],
    [
      more.raisedBy,
      [raisedBy.name, raisedBy.tenure && more.tenures[raisedBy.tenure]].filter(Boolean).join(', '),
    ],
    [more.watchers, escalation.watchers.map(({ name }) => name).join(', ') || undefined],
    [more.reopened, escalation.reopened > 0 ? more.times(escalation.reopened) : undefined],
    [text.rootCause, cause && local(cause.name, language)],
    [more.disposition, disposition && more.dispositions[disposition]],
    [text.flaggedBy, escalation.rule],
  ];
}

/** The steps of the SOP that the agent followed, and how far they came. */
function Steps({ escalation, words, language, cases }: CaseProps) {
  const { sop } = escalation;
  if (!sop) return null;
  const steps = cases.packs.value?.sops.find(({ id }) => id === sop.id)?.steps ?? [];
  const done = new Set(sop.done);
  const next = steps.findIndex((_, index) => !done.has(index));
  return (
    <>
      <h3>{words.desk.steps(`${sop.id}, ${sop.title}`)}</h3>
      {steps.length === 0 ? (
        <p class="text-13">{words.desk.stepsDone(sop.done.length)}</p>
      ) : (
        <ol class="steps">
          {steps.map((step, index) => (
            <li key={index} class={done.has(index) ? 'ink-2' : index === next ? 'strong' : 'ink-3'}>
              <span class="at">{done.has(index) ? '✓' : `${index + 1}.`}</span>
              <span>
                {done.has(index) && <span class="unseen">{words.casework.done}: </span>}
                {local(step.text, language)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** What the agent sent along. All of it is text from outside, and stays text; personal numbers are masked. */
export function Facts(props: CaseProps) {
  const { escalation, words } = props;
  const text = words.desk;
  const { ticket, evidence } = escalation;
  return (
    <aside class="facts" aria-label={text.facts}>
      <h3>{text.facts}</h3>
      <dl>
        {rowsOf(props).map(
          ([name, value]) =>
            value && (
              <div key={name} class={name === words.casework.atRisk ? 'strong' : ''}>
                <dt>{name}</dt>
                <dd lang={name === text.subject ? ticket.lang : undefined}>
                  {name === text.subject || name === words.casework.tried
                    ? maskPersonal(value)
                    : value}
                </dd>
              </div>
            ),
        )}
      </dl>
      <h3>{text.evidence}</h3>
      {evidence.length === 0 ? (
        <p class="text-13 ink-2">{text.noEvidence}</p>
      ) : (
        <ul class="quotes">
          {evidence.map((quote, index) => (
            <li key={index}>
              <q lang={quote.lang ?? ticket.lang}>{maskPersonal(quote.text)}</q>
            </li>
          ))}
        </ul>
      )}
      <Steps {...props} />
      <Links {...props} />
      <Measures {...props} />
      <Audit key={props.escalation.revision} {...props} />
    </aside>
  );
}
