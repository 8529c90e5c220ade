import type { Sop } from '../../../shared/model/sop.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';

/** The steps of a SOP with their tick boxes; the next one is the loudest thing when nothing else must be. */
export function Steps({ sop, onlyNext = false }: { sop: Sop; onlyNext?: boolean }) {
  const { panel, words, text, time, keys } = usePanel();
  const { assist, macros } = panel;
  const done = assist.doneAt(sop);
  const proven = assist.proven(sop);
  const next = assist.next(sop);
  const shownMacro = macros.shown.value;
  const later = panel.later.parts.value;
  const isCurrent = assist.current.value?.sop.id === sop.id;

  return (
    <ol class="steps">
      {sop.steps.map((step, at) => {
        const isNext = at === next;
        if (onlyNext && !isNext) return null;
        const doneAt = done[at];
        const proof = proven.get(at);
        const name = words.sop.step(at + 1, text(step.text));
        const macro = isNext && isCurrent && step.macro ? shownMacro : undefined;
        const roomy = macro || (isNext && step.more && !onlyNext);
        const button = isNext && (
          <Button
            focus="start"
            small={!roomy}
            keys={isCurrent ? keys('K') : undefined}
            onPress={() => assist.tick(sop, at, true)}
          >
            {words.sop.done}
          </Button>
        );
        return (
          <li
            key={at}
            class={`step${isNext ? ' next' : ''}${doneAt || proof ? ' done' : ''}${proof ? ' proven' : ''}`}
            aria-current={isNext ? 'step' : undefined}
          >
            {isNext ? (
              <span class="step-number">{at + 1}</span>
            ) : (
              <label class="step-number">
                <input
                  type="checkbox"
                  class="step-tick inset"
                  aria-label={name}
                  checked={doneAt !== undefined || proof !== undefined}
                  aria-describedby={proof && `proof-${sop.id}-${at}`}
                  onChange={(event) => {
                    if (event.isTrusted) assist.tick(sop, at, event.currentTarget.checked);
                  }}
                />
                {doneAt || proof ? <Icon name="tick" /> : <span aria-hidden="true">{at + 1}</span>}
              </label>
            )}
            <span class="step-text">{text(step.text)}</span>
            <span class="step-side">
              {doneAt
                ? time(doneAt)
                : isNext
                  ? !roomy && button
                  : !proof && step.macro && words.sop.macroTag}
            </span>
            {proof && later && (
              <later.Evidence
                id={`proof-${sop.id}-${at}`}
                proof={proof}
                notDone={() => assist.tick(sop, at, false)}
              />
            )}
            {isNext && step.more && !onlyNext && <span class="step-more">{text(step.more)}</span>}
            {macro && later && (
              <div class="step-more">
                <later.MacroPreview filled={macro} keys loud={panel.loud.value === 'macro'}>
                  {button}
                </later.MacroPreview>
              </div>
            )}
            {roomy && !macro && <span class="step-more actions">{button}</span>}
          </li>
        );
      })}
    </ol>
  );
}
