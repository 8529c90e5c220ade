import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWorld } from './page.tsx';

export type Loaded<T> = ReturnType<typeof useLoaded<T>>;

/** Asks at once, and again when one of `about` is another; of several questions the answer to the last one counts. */
export function useLoaded<T>(ask: () => Promise<T>, about: readonly unknown[] = []) {
  const [found, setFound] = useState<T>();
  const [failed, setFailed] = useState(false);
  const last = useRef<Promise<T>>(null);

  function load(): Promise<void> {
    const answer = ask();
    last.current = answer;
    setFailed(false);
    return answer.then(
      (next) => {
        if (answer === last.current) setFound(next);
      },
      () => {
        if (answer === last.current) setFailed(true);
      },
    );
  }
  useEffect(() => void load(), about);
  return { found, setFound, failed, load };
}

type Props<T> = Pick<PageWorld, 'words'> & {
  loaded: Pick<Loaded<T>, 'found' | 'failed' | 'load'>;
  says: { failed: string; loading: string };
  children: (found: T) => ComponentChildren;
};

/** What was found; before that, that it is on its way, or that it did not come and how to ask again. */
export function WhenLoaded<T>({ loaded, words, says, children }: Props<T>) {
  const { found, failed, load } = loaded;
  if (failed) {
    return (
      <div class="row state" role="alert">
        <p>{says.failed}</p>
        <button class="button" type="button" onClick={() => void load()}>
          {words.common.page.tryAgain}
        </button>
      </div>
    );
  }
  if (found === undefined) {
    return (
      <div class="row state text-13" aria-busy="true">
        <progress aria-label={says.loading} />
        <span>{says.loading}</span>
      </div>
    );
  }
  return <>{children(found)}</>;
}
