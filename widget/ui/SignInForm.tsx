import { useRef, useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';

interface Props {
  words: Words['common']['signIn'];
  /** `message` says what to do next, in the interface's language or the backend's English. */
  signIn(email: string, password: string): Promise<{ ok: true } | { ok: false; message: string }>;
  autofocus?: boolean;
}

/** E-mail and password. Says what is missing, keeps what was typed, and shows why a sign-in was refused. */
export function SignInForm({ words, signIn, autofocus = false }: Props) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const [mail, secret] = [email.current, password.current];
    if (!event.isTrusted || busy || !mail || !secret) return;
    const empty = [mail, secret].find((field) => field.value.trim() === '');
    if (empty) {
      setError(empty === mail ? words.emailMissing : words.passwordMissing);
      empty.focus();
      return;
    }
    setBusy(true);
    setError(undefined);
    const result = await signIn(mail.value.trim(), secret.value).catch(() => ({
      ok: false as const,
      message: words.unreachable,
    }));
    setBusy(false);
    if (result.ok) return;
    setError(result.message);
    secret.select();
  }

  return (
    <form class="sign-in" noValidate onSubmit={submit}>
      <label class="field">
        <span class="label">{words.email}</span>
        <input
          ref={email}
          class="input"
          type="email"
          name="email"
          autocomplete="username"
          autofocus={autofocus}
          aria-invalid={error !== undefined}
          aria-describedby={error ? 'sign-in-error' : undefined}
        />
      </label>
      <label class="field">
        <span class="label">{words.password}</span>
        <input
          ref={password}
          class="input"
          type="password"
          name="password"
          autocomplete="current-password"
          aria-invalid={error !== undefined}
          aria-describedby={error ? 'sign-in-error' : undefined}
        />
      </label>
      <p class="input-error" id="sign-in-error" role="alert">
        {error}
      </p>
      <button class="button solid" type="submit" aria-disabled={busy}>
        {busy ? words.busy : words.submit}
      </button>
    </form>
  );
}
