/** The card: one question at a time, what became of it, and what Deskside reads with it. */
import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Words } from '../words/words.ts';
import type { Problem } from './answer.ts';
import { type Answers, optional, type Step, steps } from './answers.ts';
import type { Look } from './look.ts';
import type { Why } from './marks.ts';
import type { Sure } from './propose.ts';
import { Reads } from './Reads.tsx';
import type { Tried } from './try-gate.ts';

export interface Choice {
  /** What it is found by, as the adapter will say it. */
  name: string;
  sure: Sure;
  why: Why | 'address' | 'page';
  held?: boolean | undefined;
}

export interface State {
  /** `resume`: asked whether to go on; `done`: nothing is left to do here. */
  view: Answers['step'] | 'resume' | 'done';
  answers: Answers;
  look: Look;
  pointing: boolean;
  /** Whether the part picked in this step can be made larger or smaller. */
  adjustable: boolean;
  choices: Choice[];
  authorChoices: Choice[];
  problem?: Problem | undefined;
  /** Registered with the page's first script. */
  early: boolean;
  tried?: { what: Tried; how: 'click' | 'key' } | undefined;
  /** The ticket that is open now, and what is not found on it. */
  second?: { id: string | undefined; isNew: boolean; missing: Step[] } | undefined;
  saved?: { text: string; wrong?: boolean } | undefined;
  may: { use: boolean; publish: boolean };
}

export interface Actions {
  close(): void;
  side(): void;
  point(byKeyboard: boolean): void;
  usePage(): void;
  next(): void;
  back(): void;
  skip(): void;
  more(): void;
  adjust(wider: boolean): void;
  choose(n: number): void;
  chooseAuthors(n: number): void;
  set(part: Partial<Answers>): void;
  reload(): void;
  goTo(step: Step): void;
  use(): void;
  file(): void;
  publish(): void;
  resume(anew: boolean): void;
}

interface Props {
  words: Words['picker'];
  state: State;
  act: Actions;
}

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
      <p role="status" class={state.problem ? 'text-13 ink-warn row' : 'none'}>
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
        <span class="grow" />
        {step !== 'customer' && (
          <Button onPress={act.back} look="text">
            {words.back}
          </Button>
        )}
        {waits && optional.has(step) && (
          <Button onPress={act.skip} look="text" focus="skip">
            {words.skip}
          </Button>
        )}
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

const signs: Record<Sure, { icon: IconName; ink: string }> = {
  sure: { icon: 'ok', ink: 'ok' },
  fair: { icon: 'info', ink: '2' },
  weak: { icon: 'minor', ink: 'warn' },
};

/** The ways to one part, each with how sure it is and why; the chosen one is shown, the others on demand. */
function Choices({
  words,
  name,
  choices,
  choose,
}: {
  words: Words['picker'];
  name: string;
  choices: Choice[];
  choose(n: number): void;
}) {
  const [first, ...others] = choices;
  if (!first) return null;
  const option = (choice: Choice, n: number) => (
    <label class="option" key={choice.name}>
      <input
        type="radio"
        name={name}
        checked={n === 0}
        onChange={({ isTrusted }) => isTrusted && choose(n)}
      />
      <Way words={words} choice={choice} />
    </label>
  );
  return (
    <fieldset class="choices">
      <legend class="text-12 ink-3">{name}</legend>
      {option(first, 0)}
      {others.length > 0 && (
        <details key={first.name}>
          <summary class="text-13 ink-accent">{words.others(others.length)}</summary>
          {others.map((choice, n) => option(choice, n + 1))}
        </details>
      )}
    </fieldset>
  );
}

function Way({ words, choice }: { words: Words['picker']; choice: Choice }) {
  const sure = choice.held === false ? 'weak' : choice.sure;
  const { icon, ink } = signs[sure];
  const held = choice.held === undefined ? '' : choice.held ? words.held : words.lost;
  return (
    <span>
      <span class="row text-13">
        <Icon name={icon} ink={ink} />
        <span>
          <b class={`ink-${ink}`}>{words.sure[sure]}</b>
          {` · ${[words.why[choice.why], held].filter(Boolean).join(', ')}`}
        </span>
      </span>
      <code class="text-12 ink-3" title={choice.name}>
        {choice.name}
      </code>
    </span>
  );
}

function Resume({ words, act }: Props) {
  return (
    <>
      <h2 class="text-16" tabIndex={-1} data-focus="ask">
        {words.resume.ask}
      </h2>
      <div class="row actions">
        <Button onPress={() => act.resume(false)} look="solid" focus="next">
          {words.resume.go}
        </Button>
        <Button onPress={() => act.resume(true)}>{words.resume.anew}</Button>
      </div>
    </>
  );
}

function Said({
  icon,
  ink,
  children,
}: {
  icon: IconName;
  ink: string;
  children: ComponentChildren;
}) {
  return (
    <p class={`row said ink-${ink}`} role="status">
      <Icon name={icon} />
      <span class="grow">{children}</span>
    </p>
  );
}

function TryIt({ words, state, act }: Props) {
  const { tryIt } = words;
  const { tried, early } = state;
  const isHeld = tried?.what === 'held';
  return (
    <>
      <h2 class="text-16" tabIndex={-1} data-focus="ask">
        {tryIt.ask}
      </h2>
      <p class="text-13 ink-2">{early ? tryIt.hint : tryIt.late}</p>
      {early && !tried && (
        <Said icon="clock" ink="2">
          {tryIt.waiting}
        </Said>
      )}
      {tried && (
        <Said icon={isHeld ? 'ok' : 'minor'} ink={isHeld ? 'ok' : 'warn'}>
          {tried.what === 'held' ? tryIt.held[tried.how] : tryIt[tried.what]}
        </Said>
      )}
      <div class="row actions">
        {early ? (
          state.answers.held && (
            <Button onPress={act.next} look="solid" focus="next">
              {words.next}
            </Button>
          )
        ) : (
          <Button onPress={act.reload} look="solid" focus="next">
            {tryIt.reload}
          </Button>
        )}
        <span class="grow" />
        <Button onPress={act.back} look="text">
          {words.back}
        </Button>
        {!state.answers.held && (
          <Button onPress={act.skip} look="text">
            {words.skip}
          </Button>
        )}
      </div>
    </>
  );
}

function Second({ words, state, act }: Props) {
  const { second } = words;
  const now = state.second;
  const good = now?.isNew && now.missing.length === 0;
  const names = { ...words.fields, name: words.fields.customer, reply: words.fields.composer };
  const named = (step: Step) =>
    step in names ? names[step as keyof typeof names] : words.fields.messages;
  return (
    <>
      <h2 class="text-16" tabIndex={-1} data-focus="ask">
        {second.ask}
      </h2>
      {!now?.isNew && <p class="text-13 ink-2">{second.hint}</p>}
      <Said
        icon={good ? 'ok' : now?.isNew ? 'minor' : 'clock'}
        ink={good ? 'ok' : now?.isNew ? 'warn' : '2'}
      >
        {good
          ? second.good(now.id ?? '')
          : now?.isNew
            ? second.missing(now.missing.map(named).join(', '))
            : second.waiting(now?.id ?? '')}
      </Said>
      <div class="row actions">
        {good && (
          <Button onPress={act.next} look="solid" focus="next">
            {words.next}
          </Button>
        )}
        {now?.isNew &&
          now.missing.slice(0, 1).map((step) => (
            <Button key={step} onPress={() => act.goTo(step)} look="solid">
              {`${second.fix}: ${named(step)}`}
            </Button>
          ))}
        <span class="grow" />
        <Button onPress={act.back} look="text">
          {words.back}
        </Button>
        {!good && (
          <Button onPress={act.skip} look="text">
            {words.skip}
          </Button>
        )}
      </div>
    </>
  );
}

function Save({ words, state, act }: Props) {
  const { save } = words;
  const { held, seen = [], title = '' } = state.answers;
  const named = title.trim() !== '';
  return (
    <>
      <h2 class="text-16" tabIndex={-1} data-focus="ask">
        {save.ask}
      </h2>
      {state.view === 'save' && (
        <label class="field">
          <span class="label">{save.name}</span>
          <input
            class="input"
            value={title}
            maxLength={80}
            data-focus="next"
            onInput={({ currentTarget }) => act.set({ title: currentTarget.value })}
          />
        </label>
      )}
      {!held && (
        <Said icon="minor" ink="warn">
          {save.untried}
        </Said>
      )}
      {seen.length < 2 && (
        <Said icon="minor" ink="warn">
          {save.once}
        </Said>
      )}
      {!state.may.use && (
        <Said icon="lock" ink="2">
          {save.locked}
        </Said>
      )}
      {state.saved && (
        <Said icon={state.saved.wrong ? 'high' : 'ok'} ink={state.saved.wrong ? 'high' : 'ok'}>
          {state.saved.text}
        </Said>
      )}
      {named && (
        <div class="row actions">
          {state.view === 'save' && state.may.use && (
            <Button onPress={act.use} look="solid">
              {save.use}
            </Button>
          )}
          {state.may.publish && <Button onPress={act.publish}>{save.publish}</Button>}
          <Button onPress={act.file}>{save.file}</Button>
          <span class="grow" />
          {state.view === 'save' && (
            <Button onPress={act.back} look="text">
              {words.back}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
