import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from './context.ts';

/** What Deskside put into this reply, newest first, each to be taken back while it stands there untouched. */
export function Journal() {
  const { panel, words } = usePanel();
  const [failed, setFailed] = useState(false);
  const entries = panel.journal.shown.value;
  if (entries.length === 0) return null;
  return (
    <section class="section journal" aria-label={words.journal.title}>
      <h3 class="text-13 ink-2">{words.journal.title}</h3>
      <ul class="plain" data-list="">
        {entries.map(({ id, what, words: put, stands }) => (
          <li key={id} class="row">
            <span class="grow ink-2 journal-words">
              {words.journal[what]} {put && <q lang={panel.assist.lang.value}>{put}</q>}
            </span>
            {stands ? (
              <Button
                look="text"
                small
                icon="undo"
                onPress={async () => setFailed(!(await panel.journal.takeBack(id)))}
              >
                {words.journal.takeBack}
              </Button>
            ) : (
              <span class="ink-2">{words.journal.changed}</span>
            )}
          </li>
        ))}
      </ul>
      {failed && (
        <p class="text-13 ink-warn" role="status">
          {words.draft.notReplaced}
        </p>
      )}
    </section>
  );
}
