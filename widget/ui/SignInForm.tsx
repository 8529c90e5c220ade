import { useEffect, useRef, useState } from 'preact/hooks';
import { shortestPassword } from '../../shared/passwords.ts';
import type { Company } from '../company.ts';
import type { SignedIn, Ways } from '../port.ts';
import type { Words } from '../words/words.ts';
import { CompanySignIn } from './CompanySignIn.tsx';

interface Props {
  words: Words['common']['signIn'];
  /** `message` says what to do next, in the interface's language or the backend's English. */
  signIn(email: string, password: string, newPassword?: string): Promise<SignedIn>;
  /** How people sign in here. Until it is known, or when it cannot be, with a password. */
  ways?: (() => Promise<Ways>) | undefined;
  company?: Company | undefined;
  autofocus?: boolean;
}

/** With a password, with the company's account, or either: what the workspace allows. */
export function SignInForm({ ways: ask, company, ...form }: Props) {
  const [ways, setWays] = useState<Ways>({ passwords: true });
  useEffect(() => void ask?.().then(setWays, () => undefined), []);
  const { words } = form;
  const theirs = company && ways.company !== undefined && (
    <CompanySignIn {...{ words, company }} name={ways.company} solid={!ways.passwords} />
  );
  return (
    <>
      {ways.passwords && <PasswordForm {...form} />}
      {ways.passwords && theirs && <p class="text-13 ink-3">{words.or}</p>}
      {theirs}
    </>
  );
}

/** Says what is missing, keeps what was typed, shows why a sign-in was refused, and asks for a new password if need be. */
function PasswordForm({ words, signIn, autofocus = false }: Omit<Props, 'ways' | 'company'>) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [choosing, setChoosing] = useState(false);
  // The attribute would work once for a page, and not after signing out.
  useEffect(() => {
    if (autofocus) email.current?.focus();
  }, []);
  useEffect(() => {
    if (choosing) chosen.current?.focus();
  }, [choosing]);

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
    const own = choosing ? (chosen.current?.value ?? '') : undefined;
    if (own !== undefined && own.length < shortestPassword) {
      setError(words.errors['short-password']);
      chosen.current?.focus();
      return;
    }
    setBusy(true);
    setError(undefined);
    const result: SignedIn = await signIn(mail.value.trim(), secret.value, own).catch(() => ({
      ok: false,
      message: words.unreachable,
    }));
    setBusy(false);
    if (result.ok) return;
    setError(words.errors[result.error ?? ''] ?? result.message);
    if (result.error === 'new-password') setChoosing(true);
    else (chosen.current ?? secret).select();
  }

  const wrong = {
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? 'sign-in-error' : undefined,
  };
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
          {...wrong}
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
          {...wrong}
        />
      </label>
      {choosing && (
        <label class="field">
          <span class="label">{words.newPassword}</span>
          <input
            ref={chosen}
            class="input"
            type="password"
            name="new-password"
            autocomplete="new-password"
            {...wrong}
          />
        </label>
      )}
      <p class="input-error" id="sign-in-error" role="alert">
        {error}
      </p>
      <button class="button solid" type="submit" aria-disabled={busy}>
        {busy ? words.busy : choosing ? words.choose : words.submit}
      </button>
    </form>
  );
}
