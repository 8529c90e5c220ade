import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Candidate } from '../state/assist.ts';
import { keyOf } from '../state/ticket.ts';
import { usePanel } from './context.ts';
import { distinct, Quotes } from './Quotes.tsx';
import { Steps } from './Steps.tsx';

/** The words of the ticket that spoke for a SOP. */
export function Matched({ candidate, most = 4 }: { candidate: Candidate; most?: number }) {
  const { panel, words } = usePanel();
  const reasons = distinct(candidate.match?.reasons ?? [], most);
  if (reasons.length === 0) return null;
  return (
    <>
      {words.sop.matched}{' '}
      <Quotes texts={reasons.map(({ text }) => text)} lang={panel.assist.lang.value} />
    </>
  );
}

/** Said of the first one alone, when nothing else put it there. */
export function ByClicks({ candidate }: { candidate: Candidate }) {
  const { panel, words } = usePanel();
  const { assist } = panel;
  if (!assist.byClicks.value || assist.candidates.value[0]?.sop.id !== candidate.sop.id) {
    return null;
  }
  return <> {words.sop.byClicks}</>;
}

/** The SOP of this ticket. `brief`: something else comes first, so only its next step. */
export function SopSection({ candidate, brief }: { candidate: Candidate; brief: boolean }) {
  const { panel, words, text } = usePanel();
  const { assist, view } = panel;
  const { sop } = candidate;
  const follows = assist.following.value?.id === sop.id;
  const all = sop.steps.length;
  const done = assist.done(sop).length;
  const open = () => view.open({ name: 'sop', id: sop.id });
  const later = panel.later.parts.value;
  return (
    <section class="section" data-painted="sop" aria-label={`${sop.id} ${text(sop.title)}`}>
      <p class="lead">
        <span>
          {follows ? words.sop.following(words.sop.version(sop.id, sop.version)) : words.sop.best}
        </span>
        <span class="number">
          {brief ? (
            <>
              {!follows && `${sop.id}, `}
              <button type="button" class="link" onClick={open}>
                {words.sop.allSteps(all)}
              </button>
            </>
          ) : follows || done > 0 ? (
            words.sop.progress(done, all)
          ) : (
            words.sop.version(sop.id, sop.version)
          )}
        </span>
      </p>
      <h3 class={brief ? 'heading' : 'heading text-16'}>{text(sop.title)}</h3>
      <p class="why">
        {candidate.match ? (
          <Matched candidate={candidate} most={brief ? 3 : 4} />
        ) : (
          words.sop.chosen
        )}
        <ByClicks candidate={candidate} />
      </p>
      <Steps sop={sop} onlyNext={brief} />
      {done === all && <p class="text-13 ink-ok">{words.sop.allDone}</p>}
      {later && <later.LessonLines sop={sop.id} />}
      {!brief && (
        <div class="actions tight">
          <Button onPress={open}>{words.sop.open}</Button>
          {!follows && <Button onPress={() => assist.follow(sop)}>{words.sop.thisOne}</Button>}
          <Button look="text" onPress={() => assist.reject(sop)}>
            {words.sop.notThis}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The SOP as one line, when an answer is what matters. */
export function SopLine({ candidate }: { candidate: Candidate }) {
  const { panel, words, text } = usePanel();
  const { assist, view } = panel;
  const { sop } = candidate;
  const next = assist.next(sop);
  const step = next === undefined ? undefined : sop.steps[next];
  return (
    <button
      type="button"
      class="opens inset"
      data-painted="sop"
      onClick={() => view.open({ name: 'sop', id: sop.id })}
    >
      <span>
        <span class="lead">
          <span>
            {assist.following.value?.id === sop.id
              ? words.sop.following(sop.id)
              : `${words.sop.best}, ${sop.id}`}
          </span>
          <span>{words.sop.progress(assist.done(sop).length, sop.steps.length)}</span>
        </span>
        <span class="text-13">
          {step && next !== undefined
            ? words.sop.next(next + 1, text(step.text))
            : words.sop.allDone}
        </span>
      </span>
      <Icon name="right" />
    </button>
  );
}

/** Other SOPs that may fit, and the way to say that none does. */
export function Others() {
  const { panel, words, text } = usePanel();
  const { assist, view } = panel;
  const others = assist.others.value;
  return (
    <div data-list="">
      {others.map((candidate) => (
        <button
          type="button"
          key={candidate.sop.id}
          class="opens inset"
          data-item=""
          onClick={() => view.open({ name: 'sop', id: candidate.sop.id })}
        >
          <span>
            <span class="lead">
              <span>{words.sop.also}</span>
              <span class="number">{candidate.sop.id}</span>
            </span>
            <span class="text-13 strong">{text(candidate.sop.title)}</span>
            <br />
            <span class="text-13 ink-2">
              <Matched candidate={candidate} most={2} />
            </span>
          </span>
          <Icon name="right" />
        </button>
      ))}
      {!assist.following.value && others.length > 0 && (
        <div class="section last">
          <Button look="text" onPress={assist.noneFits}>
            {words.sop.noneFits}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A press that came to nothing says so. */
export function Trouble() {
  const { panel, words } = usePanel();
  const key = panel.ticket.key.value;
  const here = key ? keyOf(key) : '';
  if (panel.trouble.value !== here) return null;
  return (
    <p class="undo text-13 ink-warn" role="alert">
      {words.escalate.notKept}
    </p>
  );
}

/** What was moved out of the way on this ticket, and how to bring it back. */
export function Undo() {
  const { panel, words, common } = usePanel();
  const undo = panel.assist.undo.value;
  if (!undo || undo.ticket !== panel.ticket.key.value?.id) return null;
  const category = common.categories[undo.name as keyof typeof common.categories] ?? undo.name;
  const said = {
    sop: words.sop.rejected(undo.name),
    none: words.sop.noneSaid,
    flag: words.flag.dismissed(category),
    report: words.flag.reported,
  }[undo.kind];
  return (
    <div class="undo row text-13" role="status">
      <span class="grow ink-2">{said}</span>
      <Button look="text" small icon="undo" onPress={undo.act}>
        {words.undo}
      </Button>
    </div>
  );
}
