import { type CaseProps, queueName } from './case.ts';

/** What the agent sent along. All of it is text from outside, and stays text. */
export function Facts(props: CaseProps) {
  const { escalation, words } = props;
  const text = words.desk;
  const { ticket, sop, evidence } = escalation;
  const rows: [string, string | undefined][] = [
    [
      text.customer,
      [ticket.customer, ticket.kind && text.kind[ticket.kind]].filter(Boolean).join(', ') ||
        undefined,
    ],
    [text.subject, ticket.subject],
    [text.market, ticket.market],
    [text.desk, queueName(props, escalation.queue)],
    [text.owner, escalation.owner?.name ?? text.nobody],
    [text.flaggedBy, escalation.rule],
  ];
  return (
    <aside class="facts" aria-label={text.facts}>
      <h3>{text.facts}</h3>
      <dl>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={name === text.subject ? ticket.lang : undefined}>{value}</dd>
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
              <q lang={quote.lang ?? ticket.lang}>{quote.text}</q>
            </li>
          ))}
        </ul>
      )}
      {sop && (
        <>
          <h3>{text.steps(`${sop.id}, ${sop.title}`)}</h3>
          <p class="text-13">{text.stepsDone(sop.done.length)}</p>
        </>
      )}
    </aside>
  );
}
