import { useState } from 'preact/hooks';
import { RefusedError } from '../client.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import type { UiLanguage, Words } from '../words/words.ts';
import { DeadLetters } from './DeadLetters.tsx';
import { Endpoints } from './Endpoints.tsx';
import { Keys } from './Keys.tsx';
import { LoadedSection } from './LoadedSection.tsx';
import { type Secret, SecretBox } from './SecretBox.tsx';

type World = Pick<PageWorld, 'words' | 'client' | 'language'>;

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
  const loaded = useLoaded(async () => {
    const [webhooks, keys, dead] = await Promise.all([
      client.webhooks(),
      client.apiKeys(),
      client.deadLetters(),
    ]);
    return { ...webhooks, ...keys, dead };
  });
  const [said, setSaid] = useState('');
  const [secret, setSecret] = useState<Secret>();

  async function press(act: () => Promise<string>): Promise<string | undefined> {
    setSaid('');
    const refusal = await act().then(
      (says) => {
        setSaid(says);
        return undefined;
      },
      (error) => (error instanceof RefusedError ? error.message : text.tryFailed),
    );
    await loaded.load();
    return refusal;
  }
  const shared = { ...world, text, press, reveal: setSecret, when: whenIn(language) };
  return (
    <LoadedSection
      id="connections"
      class="gaps connections"
      how={text.how}
      {...{ text, words, loaded }}
    >
      {({ webhooks, keys, dead }) => (
        <>
          <p class="text-13 ink-ok strong said" role="status">
            {said}
          </p>
          {secret && <SecretBox {...{ secret, text }} done={() => setSecret(undefined)} />}
          <Endpoints webhooks={webhooks} {...shared} />
          {dead.total > 0 && <DeadLetters {...{ dead, webhooks }} {...shared} />}
          <Keys keys={keys} {...shared} />
        </>
      )}
    </LoadedSection>
  );
}

const whenIn = (language: UiLanguage) => (iso: string) => writeDate(iso, 'moment', language);
