import { useEffect, useRef, useState } from 'preact/hooks';
import type { Unread } from '../../../shared/model/consoles.ts';
import { companyWindow } from '../../company.ts';
import type { SignedIn } from '../../port.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SignInForm } from '../../ui/SignInForm.tsx';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';

/** Signed out: what is not done, and the way in. */
export function SignedOut() {
  const { panel, words, common, time } = usePanel();
  const { session, world, escalations } = panel;
  const since = session.connection.value?.since;
  const had = session.content.value !== undefined;
  const { backend, backendUrl } = world.port;
  async function entered(result: SignedIn) {
    if (result.ok) {
      await session.readContent();
      await escalations.refresh();
    }
    return result;
  }
  const [company] = useState(() =>
    companyWindow({
      window,
      base: backendUrl,
      enter: (code, verifier) => backend.enterWith(code, verifier).then(entered),
    }),
  );
  if (world.port.handOver) return <Vouching />;
  return (
    <section class="section roomy">
      <h3 class="heading text-16">{words.state.signedOutTitle}</h3>
      <p class="ink-2">
        {since && had && words.state.signedOutSince(time(since))}
        {words.state.signedOutText}
      </p>
      <div class="below">
        <SignInForm
          words={common.signIn}
          signIn={(...typed) => backend.signIn(...typed).then(entered)}
          ways={() => backend.ways()}
          company={company}
        />
      </div>
      {had && <p class="text-13 ink-3 below">{words.state.kept}</p>}
    </section>
  );
}

/** Signed out where the console vouches for its agents: they can do nothing but try again. */
function Vouching() {
  const { panel, words } = usePanel();
  const { state, ask } = panel.handOver;
  const { title, asking, errors } = words.state.vouching;
  const now = state.value;
  if (now === undefined || now === 'asking') {
    return (
      <section class="section roomy">
        <p class="ink-2" role="status">
          {asking}
        </p>
      </section>
    );
  }
  const known: Record<string, string> = errors;
  return (
    <section class="section roomy">
      <h3 class="heading text-16">{title}</h3>
      <p role="alert">{known[now.error] ?? errors.other}</p>
      <p class="ink-2">{words.state.signedOutText}</p>
      <div class="actions tight">
        <Button look="solid" focus="start" onPress={ask}>
          {words.tryAgain}
        </Button>
      </div>
      <p class="text-13 ink-3 below">{now.error}</p>
    </section>
  );
}

/** The page no longer looks as it did: nothing is guessed, and a pasted message is read instead. */
export function PageChanged({ missing }: { missing: Unread[] }) {
  const { panel, words } = usePanel();
  const { view, world } = panel;
  return (
    <section class="section roomy">
      <div class="row nowrap top">
        <Icon name="not-reading" ink="warn" />
        <h3 class="heading text-16">{words.state.changedTitle}</h3>
      </div>
      <p class="ink-2">
        {missing.length > 0
          ? words.state.changedText(words.and(missing.map((name) => words.state.fields[name])))
          : words.state.changedUnknown}
      </p>
      <h4 class="heading below">{words.state.untilFixed}</h4>
      <p class="text-13 ink-2">{words.state.untilFixedText}</p>
      <div class="actions tight">
        <Button look="solid" focus="start" onPress={() => view.open({ name: 'paste' })}>
          {words.state.paste}
        </Button>
        <Button onPress={() => view.open({ name: 'search' })}>{words.find}</Button>
        <Button look="text" onPress={() => world.port.page.reread()}>
          {words.tryAgain}
        </Button>
      </div>
    </section>
  );
}

/** A message put in by hand. */
export function Paste() {
  const { panel, words } = usePanel();
  const [error, setError] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function read(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      setError(words.state.pasteEmpty);
      field.current?.focus();
      return;
    }
    panel.view.home();
    void panel.ticket.paste(text);
  }

  return (
    <Sheet title={words.state.paste}>
      <form class="section first form" noValidate onSubmit={read}>
        <label class="field">
          <span class="label">
            <span>{words.state.pasteLabel}</span>
            <span class="ink-3">{words.state.pasteHint}</span>
          </span>
          <textarea
            ref={field}
            class="input"
            rows={8}
            aria-describedby="paste-error"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <p class="input-error" id="paste-error" role="alert">
          {error}
        </p>
        <div class="actions tight">
          <button class="button solid" type="submit">
            {words.state.read}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** A heading and what to do: no ticket open, no content yet. */
export function Plain({ title, children }: { title: string; children: string }) {
  return (
    <section class="section roomy">
      <h3 class="heading text-16">{title}</h3>
      <p class="ink-2">{children}</p>
    </section>
  );
}

const SHOW_AFTER = 200;
const STILL_AFTER = 2000;

/** The shape of what comes; only when it takes long enough to be noticed. */
export function Loading({ id }: { id?: string | undefined }) {
  const { words } = usePanel();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SHOW_AFTER, STILL_AFTER].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (waited === 0) return null;
  const { reading, stillReading, starting } = words.state;
  const said = id === undefined ? starting : (waited < STILL_AFTER ? reading : stillReading)(id);
  return (
    <section class="section" data-state="loading">
      <p class="text-13 ink-3" role="status">
        {said}
      </p>
      <div class="skeletons" aria-hidden="true">
        <span class="skeleton title" />
        <span class="skeleton" />
        <span class="skeleton" />
        {[82, 68, 76, 60, 71].map((width) => (
          <span class="skeleton-step" key={width}>
            <span class="skeleton" />
            <span class="skeleton" style={{ width: `${width}%` }} />
          </span>
        ))}
      </div>
    </section>
  );
}
