import { useState } from 'preact/hooks';
import { companyWindow } from '../../company.ts';
import type { SignedIn } from '../../port.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SignInForm } from '../../ui/SignInForm.tsx';
import { usePanel } from './context.ts';

/** Signed out: what is not done, and the way in. */
export function SignedOut() {
  const { panel, words, common, time } = usePanel();
  const { session, world, escalations } = panel;
  const since = session.connection.value?.since;
  const had = session.content.value !== undefined;
  const { backend, backendUrl } = world.port;
  async function entered(result: SignedIn) {
    if (result.ok) {
      session.leftEverywhere.value = false;
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
      {session.leftEverywhere.value && (
        <p class="row nowrap top" role="status">
          <Icon name="ok" ink="ok" /> {common.page.everywhere.done}
        </p>
      )}
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
