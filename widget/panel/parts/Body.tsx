import { usePanel } from './context.ts';
import { Flag } from './Flag.tsx';
import { NoSop } from './NoSop.tsx';
import { Others, SopLine, SopSection, Undo } from './SopSection.tsx';
import { Coming, Loading, Plain } from './States.tsx';

/** The open level: a sheet the agent opened, or what the ticket and the connection ask for. */
export function Body() {
  const { panel, words } = usePanel();
  const { session, ticket, assist, view } = panel;
  const state = ticket.view.value;
  const open = view.view.value;
  const key = ticket.key.value;

  const later = panel.later.parts.value;
  if (open.name === 'settings') return later ? <later.SettingsView /> : <Coming />;
  if (session.signedOut.value) return later ? <later.SignedOut /> : <Coming />;
  if (panel.draft.isStopped.value) return <StopLevel />;
  if (open.name === 'search') return later ? <later.SearchView query={open.query} /> : <Coming />;
  if (open.name === 'sop') {
    const sop = assist.sops.value.get(open.id);
    if (sop) return later ? <later.SopView key={sop.id} sop={sop} /> : <Coming />;
  }
  if (open.name === 'paste') return later ? <later.Paste /> : <Coming />;
  if (open.name === 'score' && panel.scores.last.value) {
    return later ? <later.ScoreView score={panel.scores.last.value} /> : <Coming />;
  }
  if (open.name === 'judge' && panel.judging.may.value) {
    return later ? <later.JudgeSheet /> : <Coming />;
  }
  if (open.name === 'lesson' && panel.lessons.byId(open.id)) {
    return later ? <later.LessonView {...open} /> : <Coming />;
  }
  if (open.name === 'escalate' && (ticket.ticket.value || panel.reading.changed.value)) {
    if (!later) return <Coming />;
    return <later.EscalateForm key={`${key?.id} ${open.category} ${open.replaces}`} form={open} />;
  }
  if (state === undefined || session.connection.value === undefined) return <Loading />;
  if (!session.packs.value) {
    if (session.reading.value) return <Loading />;
    return <Plain title={words.state.noContentTitle}>{words.state.noContentText}</Plain>;
  }
  if (state.state === 'loading') return <Loading key={state.key.id} id={state.key.id} />;
  if (state.state === 'changed') {
    if (!later) return <Coming />;
    return (
      <>
        <later.PageChanged missing={state.missing} />
        <later.Waiting />
      </>
    );
  }
  if (ticket.byHand.value && ticket.ticket.value?.messages.length === 0) {
    if (!later) return <Coming />;
    return (
      <>
        <later.Escalations />
        <later.PageChanged missing={panel.reading.changed.value?.missing ?? []} />
        <later.Waiting />
        <later.Earlier />
      </>
    );
  }
  const unknown = panel.reading.unknown.value;
  if (state.state === 'none' && unknown !== undefined) {
    return <Plain title={words.state.unknownTitle}>{words.state.unknownText(unknown)}</Plain>;
  }
  if (state.state === 'none') {
    return (
      <>
        {later && <later.Waiting />}
        {later && <later.ClosedLoops />}
        <Plain title={words.state.noTicketTitle}>{words.state.noTicketText}</Plain>
      </>
    );
  }
  return <TicketLevel />;
}

/**
 * Flag, escalations, SOP, other SOPs: always in this order. While a specialist waits for the agent, or has answered,
 * what is only suggested waits below.
 */
function TicketLevel() {
  const { panel } = usePanel();
  const { assist, escalations, untold, answer, session, drafts } = panel;
  const later = panel.later.parts.value;
  const current = assist.current.value;
  const busy =
    untold.value !== undefined ||
    escalations.open.value.length > 0 ||
    (session.offline.value && escalations.waiting.value.length > 0);
  // What stands above the SOP is there with it, so that nothing moves.
  const above = session.offline.value || escalations.waiting.value.length > 0 || drafts.here.value;
  if (!later && above && !panel.later.failed.value) {
    return (
      <>
        <Flags />
        <Coming />
      </>
    );
  }
  const isTurn = ['answer', 'reply', 'reroute'].includes(panel.loud.value);
  return (
    <>
      <Flags only={isTurn ? 'sure' : undefined} />
      {later && <later.JudgeMore />}
      <Undo />
      {later && (
        <>
          <later.Waiting />
          <later.ClosedLoops />
          <later.Escalations />
        </>
      )}
      {isTurn && <Flags only="suggested" />}
      {current ? (
        answer.value ? (
          <SopLine candidate={current} />
        ) : (
          <>
            <SopSection key={current.sop.id} candidate={current} brief={busy} />
            {!busy && <Others />}
          </>
        )
      ) : (
        <NoSop />
      )}
      {later && (
        <>
          <later.Earlier />
          <later.Journal />
        </>
      )}
    </>
  );
}

/** `only`: those that are sure, or those that are suggested. */
function Flags({ only }: { only?: 'sure' | 'suggested' | undefined }) {
  const { panel } = usePanel();
  const { assist, untold, told, ticket } = panel;
  return (
    <>
      {assist.flags.value.map((flag) => {
        if (only && (only === 'suggested') !== Boolean(flag.suggested)) return null;
        const one = told(flag.category);
        if (one && 'state' in one && one.state === 'closed') return null;
        return (
          <Flag
            key={`${ticket.key.value?.id} ${flag.category}`}
            flag={flag}
            full={untold.value?.category === flag.category && !panel.draft.isStopped.value}
          />
        );
      })}
    </>
  );
}

function StopLevel() {
  const later = usePanel().panel.later.parts.value;
  return (
    <>
      <Flags />
      {later && <later.Stop />}
    </>
  );
}
