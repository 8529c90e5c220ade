import { type CaseProps, mayWork } from './case.ts';

/** Of each sort; a wider issue may have hundreds. */
const most = 20;

/** The case that this one belongs to, those that belong to it, and others of the same ticket. */
export function Links(props: CaseProps) {
  const { escalation, cases, view, words } = props;
  const text = words.casework;
  const { link, linked, ticket, id } = escalation;
  const all = [...cases.all.value.values()];
  const parts = all.filter((one) => one.link?.to === id);
  const same = all.filter(
    (one) =>
      one.id !== id &&
      one.ticket.console === ticket.console &&
      one.ticket.id === ticket.id &&
      one.id !== link?.to &&
      one.link?.to !== id,
  );
  if (!link && linked === 0 && same.length === 0) return null;
  const go = (to: string, number: string) =>
    cases.all.value.has(to) ? (
      <button
        class="link number"
        type="button"
        onClick={() => {
          view.chosen.value = to;
        }}
      >
        {number}
      </button>
    ) : (
      <button
        class="link number"
        type="button"
        onClick={() =>
          cases.refresh(to).then(
            () => {
              view.chosen.value = to;
            },
            () => undefined,
          )
        }
      >
        {number}
      </button>
    );
  return (
    <>
      <h3>{text.linkedCases}</h3>
      <ul class="linked text-13">
        {link && (
          <li>
            {go(link.to, link.number)} <span class="grow">{text.links[link.kind]}</span>
            {mayWork(props) && escalation.state !== 'closed' && (
              <button
                class="button text small"
                type="button"
                onClick={() =>
                  void props.run({ do: 'unlink' }, { do: 'link', kind: link.kind, to: link.to })
                }
              >
                {text.unlink}
              </button>
            )}
          </li>
        )}
        {linked > 0 && <li class="ink-2">{text.parts(linked)}</li>}
        {parts.slice(0, most).map((one) => (
          <li key={one.id}>
            {go(one.id, one.number)}
            <span class="cut grow">
              {one.ticket.id} · {one.raisedBy.name}
            </span>
            <span class="ink-2">{text.states[one.state]}</span>
          </li>
        ))}
        {same.slice(0, most).map((one) => (
          <li key={one.id}>
            {go(one.id, one.number)} <span class="grow">{text.sameTicket}</span>
            <span class="ink-2">{text.states[one.state]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
