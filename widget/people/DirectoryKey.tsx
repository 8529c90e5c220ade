import { useState } from 'preact/hooks';
import type { PageWorld } from '../ui/page.tsx';
import { ShownOnce } from './ShownOnce.tsx';

/** The key with which the company's directory keeps people in step. */
export function DirectoryKey({ words, client }: Pick<PageWorld, 'words' | 'client'>) {
  const text = words.people.key;
  const [key, setKey] = useState<string>();
  const [failed, setFailed] = useState(false);
  const make = () =>
    client.provisioningKey().then(
      (made) => {
        setKey(made.key);
        setFailed(false);
      },
      () => setFailed(true),
    );
  return (
    <section aria-labelledby="directory">
      <h2 class="text-16" id="directory">
        {text.title}
      </h2>
      <p class="text-13 ink-2">{text.how(`${location.origin}/scim/v2`)}</p>
      <button class="button" type="button" onClick={() => void make()}>
        {text.make}
      </button>
      {failed && (
        <p class="input-error" role="alert">
          {words.people.failed}
        </p>
      )}
      {key && <ShownOnce words={words.people.invite} says={text.made} secret={key} />}
    </section>
  );
}
