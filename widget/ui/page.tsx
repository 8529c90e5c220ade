import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../shared/api.ts';
import type { Me, Role } from '../../shared/model/account.ts';
import { type ClientOptions, createClient, RefusedError } from '../client.ts';
import { companyPage } from '../company.ts';
import type { SignedIn } from '../port.ts';
import {
  endonyms,
  loadWords,
  pickLanguage,
  type UiLanguage,
  uiLanguages,
  type Words,
} from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { SignInForm } from './SignInForm.tsx';

/** What every page of the backend hands to its content. */
export interface PageWorld {
  me: Me;
  client: Client;
  clientOptions: ClientOptions;
  words: Words;
  language: UiLanguage;
  /**
   * Signs out, or notices that the session has ended. False: it was to be everywhere, the server did not answer, and
   * nothing has changed.
   */
  leave(where?: 'everywhere'): Promise<boolean>;
}

interface PageProps {
  title: (words: Words) => string;
  roles: readonly Role[];
  Content: (world: PageWorld) => preact.JSX.Element;
}

type State =
  | { at: 'loading' }
  | { at: 'signed-out'; everywhere?: boolean }
  | { at: 'unreachable' }
  | { at: 'in'; me: Me };

const languageKey = 'deskside.language';
/** Over the way to the company's own sign-out and back. */
const everywhereKey = 'deskside.signed-out-everywhere';

/** Signs in with the page's own cookie, then shows the content to those whose role may see it. */
function Page({ title, roles, Content }: PageProps) {
  const [language, setLanguage] = useState<UiLanguage>(() =>
    pickLanguage([localStorage.getItem(languageKey) ?? '', ...navigator.languages]),
  );
  const [words, setWords] = useState<Words>();
  const [state, setState] = useState<State>({ at: 'loading' });
  const [options] = useState<ClientOptions>(() => ({
    base: location.origin,
    fetch: (...args) => fetch(...args),
  }));
  const [client] = useState(() => createClient(options));

  const enter = () =>
    client.me().then(
      (me) => setState({ at: 'in', me }),
      (error) => {
        if (!(error instanceof RefusedError)) return setState({ at: 'unreachable' });
        const everywhere = sessionStorage.getItem(everywhereKey) !== null;
        sessionStorage.removeItem(everywhereKey);
        setState({ at: 'signed-out', everywhere });
      },
    );
  useEffect(() => void enter(), []);
  useEffect(() => {
    document.documentElement.lang = language;
    loadWords(language).then((loaded) => {
      document.title = `${title(loaded)} · ${loaded.common.product}`;
      setWords(loaded);
    });
  }, [language]);

  if (!words || state.at === 'loading') return <main aria-busy="true" />;
  if (state.at === 'in' && roles.includes(state.me.role)) {
    const leave = async (where?: 'everywhere') => {
      const everywhere = where !== undefined;
      const query = everywhere ? { everywhere: '1' as const } : {};
      const ended = await client.signOut({ query }).catch(() => undefined);
      if (everywhere && !ended) return false;
      // The company's own session ends too, or the next person would be this one again.
      if (ended?.leave) {
        if (everywhere) sessionStorage.setItem(everywhereKey, '1');
        window.location.href = ended.leave;
      } else setState({ at: 'signed-out', everywhere });
      return true;
    };
    return (
      <Content {...{ me: state.me, client, clientOptions: options, words, language, leave }} />
    );
  }
  const text = words.common.page;
  return (
    <main class="gate">
      <h1 class="gate-title">
        <Icon name="mark" ink="accent" /> {title(words)}
      </h1>
      {state.at === 'in' ? (
        <>
          <p>{text.wrongRole(state.me.name, words.common.roles[state.me.role])}</p>
          <button
            class="button"
            type="button"
            onClick={() =>
              client.signOut({ query: {} }).finally(() => setState({ at: 'signed-out' }))
            }
          >
            {text.signInAsOther}
          </button>
        </>
      ) : state.at === 'unreachable' ? (
        <>
          <p role="status">{text.unreachable}</p>
          <button class="button solid" type="button" onClick={() => void enter()}>
            {text.tryAgain}
          </button>
        </>
      ) : (
        <>
          {state.everywhere && (
            <p class="row nowrap top" role="status">
              <Icon name="ok" ink="ok" />
              {text.everywhere.done}
            </p>
          )}
          <SignInForm
            autofocus
            words={words.common.signIn}
            ways={() => client.ways()}
            company={companyPage(window)}
            signIn={(email, password, newPassword) => {
              const body = {
                email,
                password,
                cookie: true,
                ...(newPassword ? { newPassword } : {}),
              };
              return client.signIn({ body }).then(
                ({ me }) => {
                  setState({ at: 'in', me });
                  return { ok: true };
                },
                (error): SignedIn =>
                  error instanceof RefusedError
                    ? { ok: false, error: error.refusal.error, message: text.signInRefused }
                    : { ok: false, message: words.common.signIn.unreachable },
              );
            }}
          />
        </>
      )}
      <label class="row text-13 ink-2">
        {text.language}
        <select
          class="input"
          value={language}
          onChange={({ currentTarget }) => {
            localStorage.setItem(languageKey, currentTarget.value);
            setLanguage(currentTarget.value as UiLanguage);
          }}
        >
          {uiLanguages.map((one) => (
            <option key={one} value={one}>
              {endonyms[one]}
            </option>
          ))}
        </select>
      </label>
    </main>
  );
}

/** Puts a page into its document. */
export function openPage(props: PageProps) {
  render(<Page {...props} />, document.body);
}
