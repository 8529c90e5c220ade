import { useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';

interface Props {
  words: Pick<Words['people']['invite'], 'copy' | 'copied'>;
  says: string;
  secret: string;
}

/** A secret that was made just now, with a way to take it along. */
export function ShownOnce({ words, says, secret }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div class="once" role="status">
      <p>{says}</p>
      <div class="row">
        <code class="number">{secret}</code>
        <button class="button small" type="button" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </button>
      </div>
    </div>
  );
}
