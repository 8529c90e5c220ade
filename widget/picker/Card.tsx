/** The card: one question at a time, what became of it, and what Deskside reads with it. */
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { optional, type Step, steps } from './answers.ts';
import { Choices } from './Choices.tsx';
import type { Props } from './card-state.ts';
import { Resume, Save, Second, TryIt } from './Ends.tsx';
import { Reads } from './Reads.tsx';
import { Turn } from './Turn.tsx';

export function Card(props: Props) {
  const { words, state, act } = props;
  const at = steps.indexOf(state.view as Step);
  return (
    <main>
      <header class="head row">
        <Icon name="mark" ink="accent" />
        <h1 class="grow">{words.title}</h1>
        {at >= 0 && <span class="text-12 ink-3">{words.progress(at + 1, steps.length)}</span>}
        <Button onPress={act.side} icon="fold" label={words.side} />
        <Button onPress={act.close} icon="close" label={words.close} />
      </header>
      <section class="ask">
        <View {...props} />
      </section>
      {state.view !== 'done' && <Reads words={words} look={state.look} answers={state.answers} />}
    </main>
  );
}

function View(props: Props) {
  const { view } = props.state;
  if (view === 'resume') return <Resume {...props} />;
  if (view === 'try') return <TryIt {...props} />;
  if (view === 'second') return <Second {...props} />;
  if (view === 'save' || view === 'done') return <Save {...props} />;
  return <Ask {...props} step={view} />;
}

function Ask({ words, state, act, step }: Props & { step: Step }) {
  const { ask, hint } = words.steps[step];
  const answered = state.choices.length > 0;
  const waits = state.pointing || !answered;
  return (
    <>
      <h2 class="text-16" tabIndex={-1} data-focus="ask">
        {ask}
      </h2>
      {waits && hint && <p class="text-13 ink-2">{hint}</p>}
      <p role="status" class={state.problem ? 'said row ink-warn' : 'none'}>
        {state.problem && <Icon name="minor" />}
        {state.problem && <span class="grow">{words.problems[state.problem]}</span>}
      </p>
      {!waits && (
        <Choices words={words} name={words.ways} choices={state.choices} choose={act.choose} />
      )}
      {!waits && (
        <Choices
          words={words}
          name={words.authors}
          choices={state.authorChoices}
          choose={act.chooseAuthors}
        />
      )}
      {!waits && <Extras {...{ words, state, act, step }} />}
      <div class="row actions">
        {!waits && (
          <Button onPress={act.next} look="solid" focus="next">
            {words.next}
          </Button>
        )}
        {state.pointing ? (
          <>
            <Button onPress={() => act.point(true)}>{words.keyboard}</Button>
            <Button onPress={act.usePage}>{words.usePage}</Button>
          </>
        ) : (
          <Button
            onPress={() => act.point(false)}
            {...(answered ? {} : { look: 'solid' as const })}
          >
            {answered ? words.another : words.pointing}
          </Button>
        )}
        {!waits && step === 'send' && <Button onPress={act.more}>{words.oneMore}</Button>}
        <Turn {...{ words, act }} back={step !== 'customer'} skip={waits && optional.has(step)} />
      </div>
    </>
  );
}

function Extras({ words, state, act, step }: Props & { step: Step }) {
  const { thread, ctrlEnter = false, enter = false } = state.answers;
  const thready = step === 'customer' || step === 'agent' || step === 'note';
  return (
    <>
      {state.adjustable && (
        <div class="row">
          <Button onPress={() => act.adjust(true)} small icon="up">
            {words.wider}
          </Button>
          <Button onPress={() => act.adjust(false)} small icon="down">
            {words.narrower}
          </Button>
        </div>
      )}
      {thready && thread && (
        <Tick
          on={thread.newestFirst}
          words={words.newestFirst}
          set={(newestFirst) => act.set({ thread: { ...thread, newestFirst } })}
        />
      )}
      {step === 'send' && (
        <>
          <Tick on={ctrlEnter} words={words.ctrlEnter} set={(on) => act.set({ ctrlEnter: on })} />
          <Tick on={enter} words={words.enter} set={(on) => act.set({ enter: on })} />
        </>
      )}
    </>
  );
}

function Tick({ on, words, set }: { on: boolean; words: string; set(on: boolean): void }) {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      {words}
    </label>
  );
}
