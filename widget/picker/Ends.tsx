/** What comes before and after the questions: going on, the dry run, the second ticket, saving. */
import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Step } from './answers.ts';
import type { Props } from './card-state.ts';
import { Turn } from './Turn.tsx';

export function Resume({ words, act }: Props) {
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

export function TryIt({ words, state, act }: Props) {
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
        <Turn {...{ words, act }} skip={!state.answers.held} />
      </div>
    </>
  );
}

export function Second({ words, state, act }: Props) {
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
        <Turn {...{ words, act }} skip={!good} />
      </div>
    </>
  );
}

export function Save({ words, state, act }: Props) {
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
          <Turn {...{ words, act }} back={state.view === 'save'} />
        </div>
      )}
    </>
  );
}
