import { usePanel } from './context.ts';
import { distinct, Quotes } from './Quotes.tsx';

/** Says that nothing fits, what was nearest and why it is not shown, and where to go from here. */
export function NoSop() {
  const { panel, words, text } = usePanel();
  const { assist, ticket, escalations } = panel;
  const later = panel.later.parts.value;
  const closest = assist.closest.value;
  const shared = distinct(closest?.match?.reasons ?? [], 3);
  const read = assist.customerText.value.length;
  const queue = escalations.queueName(escalations.route('no-sop', 'normal')?.queue, text);
  const sentence = closest && words.none.closest(closest.sop.id, text(closest.sop.title));
  const { rejected, none } = ticket.memory.value;
  return (
    <>
      <section class="section" data-painted="none">
        <h3 class="heading text-16">{words.none.title}</h3>
        <p class="why">
          {words.none.read(read)}{' '}
          {none ? (
            words.sop.noneSaid
          ) : assist.byClicks.value && rejected.length === 0 ? (
            words.none.byClicks
          ) : sentence && shared.length > 0 ? (
            <>
              {sentence[0]}
              <Quotes texts={shared.map((span) => span.text)} lang={assist.lang.value} />
              {sentence[1]}
            </>
          ) : rejected.length > 0 ? (
            words.none.nothingElse
          ) : (
            words.none.nothingSaid
          )}
        </p>
        {later && (
          <div class="below">
            <later.SopSearch
              key={ticket.key.value?.id}
              label={words.none.findLabel}
              // Only the agent's own "none fits" moves the keyboard: a new ticket never takes it.
              takeFocus={ticket.memory.value.none}
            />
          </div>
        )}
      </section>
      {later && (
        <section class="section">
          <h4 class="heading">{words.none.nothingThere}</h4>
          <p class="text-13 ink-2">{words.none.escalateText(queue)}</p>
        </section>
      )}
    </>
  );
}
