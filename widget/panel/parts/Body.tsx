import { ClosedLoops } from './ClosedLoops.tsx';
import { usePanel } from './context.ts';
import { Earlier, Escalations } from './Escalations.tsx';
import { Flag } from './Flag.tsx';
import { Journal } from './Journal.tsx';
import { NoSop, SearchView } from './Search.tsx';
import { Others, SopLine, SopSection, Undo } from './SopSection.tsx';
import { Loading, PageChanged, Paste, Plain, SignedOut } from './States.tsx';
import { Stop } from './Stop.tsx';
import { Waiting } from './Waiting.tsx';

/** The open level: a sheet the agent opened, or what the ticket and the connection ask for. */
export function Body() {
  const { panel, words } = usePanel();
  const { session, ticket, assist, view } = panel;
  const state = ticket.view.value;
  const open = view.view.value;
  const key = ticket.key.value;

  const later = panel.later.parts.value;
  if (open.name === 'settings') return later ? <later.SettingsView /> : <Loading />;
  if (session.signedOut.value) return <SignedOut />;
  if (panel.draft.isStopped.value) return <StopLevel />;
  if (open.name === 'search') return <SearchView query={open.query} />;
  if (open.name === 'sop') {
    const sop = assist.sops.value.get(open.id);
    if (sop) return later ? <later.SopView key={sop.id} sop={sop} /> : <Loading />;
  }
  if (open.name === 'paste') return <Paste />;
  if (open.name === 'score' && panel.scores.last.value) {
    return later ? <later.ScoreView score={panel.scores.last.value} /> : <Loading />;
  }
  if (open.name === 'judge' && panel.judging.may.value) {
    return later ? <later.JudgeSheet /> : <Loading />;
  }
  if (open.name === 'lesson' && panel.lessons.byId(open.id)) {
    return later ? <later.LessonView {...open} /> : <Loading />;
  }
  if (open.name === 'escalate' && (ticket.ticket.value || panel.reading.changed.value)) {
    if (!later) return <Loading />;
    return <later.EscalateForm key={`${key?.id} ${open.category} ${open.replaces}`} form={open} />;
  }
  if (state === undefined || session.connection.value === undefined) return <Loading />;
  if (!session.packs.value) {
    if (session.reading.value) return <Loading />;
    return <Plain title={words.state.noContentTitle}>{words.state.noContentText}</Plain>;
  }
  if (state.state === 'loading') return <Loading key={state.key.id} id={state.key.id} />;
  if (state.state === 'changed') {
    return (
      <>
        <PageChanged missing={state.missing} />
        <Waiting />
      </>
    );
  }
  if (ticket.byHand.value && ticket.ticket.value?.messages.length === 0) {
    return (
      <>
        <Escalations />
        <PageChanged missing={panel.reading.changed.value?.missing ?? []} />
        <Waiting />
        <Earlier />
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
        <Waiting />
        <ClosedLoops />
        <Plain title={words.state.noTicketTitle}>{words.state.noTicketText}</Plain>
      </>
    );
  }
  return <TicketLevel />;
}

/** Flag, escalations, SOP, other SOPs: always in this order. */
function TicketLevel() {
  const { panel } = usePanel();
  const { assist, escalations, untold, answer } = panel;
  const later = panel.later.parts.value;
  const current = assist.current.value;
  const busy =
    untold.value !== undefined ||
    escalations.open.value.length > 0 ||
    (panel.session.offline.value && escalations.waiting.value.length > 0);
  return (
    <>
      <Flags />
      {later && <later.JudgeMore />}
      <Undo />
      <Waiting />
      <ClosedLoops />
      <Escalations />
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
      <Earlier />
      <Journal />
    </>
  );
}

function Flags() {
  const { panel } = usePanel();
  const { assist, untold, told, ticket } = panel;
  return (
    <>
      {assist.flags.value.map((flag) => {
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
  return (
    <>
      <Flags />
      <Stop />
    </>
  );
}
