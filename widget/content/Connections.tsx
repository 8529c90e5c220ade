import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../shared/api.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import type { UiLanguage, Words } from '../words/words.ts';
import { DeadLetters } from './DeadLetters.tsx';
import { Endpoints } from './Endpoints.tsx';
import { Keys } from './Keys.tsx';
import { type Secret, SecretBox } from './SecretBox.tsx';

type World = Pick<PageWorld, 'words' | 'client' | 'language'>;

interface Found {
  webhooks: ReplyOf<'webhooks'>['webhooks'];
  keys: ReplyOf<'apiKeys'>['keys'];
  dead: ReplyOf<'deadLetters'>;
}

/** What the parts of the section share. */
export interface ConnectionsWorld extends World {
  text: Words['connections'];
  when(iso: string): string;
  /** Does it, says how it went, and shows what is there now; answers with what the server said no with. */
  press(act: () => Promise<string>): Promise<string | undefined>;
  reveal(secret: Secret): void;
}

/** Where we send to, what did not arrive, and who may call in. */
export function Connections(world: World) {
  const { words, client, language } = world;
  const text = words.connections;
  const [found, setFound] = useState<Found>();
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');
  const [secret, setSecret] = useState<Secret>();

  const load = () =>
    Promise.all([client.webhooks(), client.apiKeys(), client.deadLetters()]).then(
      ([{ webhooks }, { keys }, dead]) => {
        setFound({ webhooks, keys, dead });
        setFailed(false);
      },
      () => setFailed(true),
    );
  useEffect(() => void load(), []);

  async function press(act: () => Promise<string>): Promise<string | undefined> {
    setSaid('');
    const refusal = await act().then(
      (says) => {
        setSaid(says);
        return undefined;
      },
      (error) => (error instanceof RefusedError ? error.message : text.tryFailed),
    );
    await load();
    return refusal;
  }
  const shared = { ...world, text, press, reveal: setSecret, when: whenIn(language) };
  return (
    <section class="gaps connections" aria-labelledby="connections" aria-busy={!found && !failed}>
      <h2 class="text-16" id="connections">
        {text.title}
      </h2>
      <p class="text-13 ink-2 how">{text.how}</p>
      {failed ? (
        <div class="row state" role="alert">
          <p>{text.failed}</p>
          <button class="button" type="button" onClick={() => void load()}>
            {words.common.page.tryAgain}
          </button>
        </div>
      ) : !found ? (
        <div class="row state text-13">
          <progress aria-label={text.loading} />
          <span>{text.loading}</span>
        </div>
      ) : (
        <>
          <p class="text-13 ink-ok strong said" role="status">
            {said}
          </p>
          {secret && <SecretBox {...{ secret, text }} done={() => setSecret(undefined)} />}
          <Endpoints webhooks={found.webhooks} {...shared} />
          {found.dead.total > 0 && (
            <DeadLetters dead={found.dead} webhooks={found.webhooks} {...shared} />
          )}
          <Keys keys={found.keys} {...shared} />
        </>
      )}
    </section>
  );
}

const whenIn = (language: UiLanguage) => (iso: string) => writeDate(iso, 'moment', language);
