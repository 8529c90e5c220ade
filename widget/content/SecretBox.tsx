import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';

export interface Secret {
  label: string;
  value: string;
}

/** The one time that a secret is seen. */
export function SecretBox({
  secret: { label, value },
  text,
  done,
}: {
  secret: Secret;
  text: Words['connections'];
  done(): void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  // Whoever made it is taken to it, and can copy it with the keyboard at once.
  useEffect(() => field.current?.select(), [value]);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      // Not allowed here: it is selected, and Ctrl+C does it.
      () => field.current?.select(),
    );
  return (
    <div class="secret">
      <label class="field">
        <span class="label">
          <span class="strong ink-warn">{text.secretTitle}</span>
          <span>{label}</span>
        </span>
        <input ref={field} class="input number" readonly value={value} />
      </label>
      <div class="row">
        <button class="button solid" type="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <button class="button" type="button" onClick={done}>
          {text.secretDone}
        </button>
        <span class="text-13 ink-ok" role="status">
          {copied && text.copied}
        </span>
      </div>
    </div>
  );
}
