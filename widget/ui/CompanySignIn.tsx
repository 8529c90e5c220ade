import { useState } from 'preact/hooks';
import type { Company } from '../company.ts';
import type { SignedIn } from '../port.ts';
import type { Words } from '../words/words.ts';

interface Props {
  words: Words['common']['signIn'];
  /** What the company's sign-in is called; empty when it has no name. */
  name: string;
  company: Company;
  solid: boolean;
}

/** One button; then, for a window that cannot reach us, a field for the code it shows. */
export function CompanySignIn({ words, name, company, solid }: Props) {
  const [begun, setBegun] = useState(false);
  const [error, setError] = useState<string>();

  const heard = (result: SignedIn) => {
    if (!result.ok) setError(words.errors[result.error ?? ''] ?? result.message);
  };
  const unreachable = () => setError(words.unreachable);

  function begin(event: MouseEvent) {
    if (!event.isTrusted) return;
    setError(undefined);
    setBegun(true);
    company.begin().then(heard, unreachable);
  }
  function withCode(event: SubmitEvent) {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('code');
    const code = (field as HTMLInputElement).value.trim();
    if (!event.isTrusted || !code) return;
    setError(undefined);
    company.withCode?.(code).then(heard, unreachable);
  }

  return (
    <div class="sign-in">
      <button class={`button${solid ? ' solid' : ''}`} type="button" onClick={begin}>
        {name ? words.company(name) : words.companyAccount}
      </button>
      {begun && company.withCode && (
        <form class="sign-in" noValidate onSubmit={withCode}>
          <label class="field">
            <span class="label">{words.code}</span>
            <input class="input" name="code" autocomplete="off" spellcheck={false} />
          </label>
          <p class="text-13 ink-2">{words.codeHint}</p>
          <button class="button" type="submit">
            {words.submit}
          </button>
        </form>
      )}
      <p class="input-error" role="alert">
        {error}
      </p>
    </div>
  );
}
