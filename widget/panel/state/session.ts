import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Packs } from '../../../shared/model/packs.ts';
import type { Connection } from '../../port.ts';
import { dayOf } from '../../words/dates.ts';
import {
  loadPanelWords,
  type PanelWords,
  pickLanguage,
  type UiLanguage,
} from '../../words/words.ts';
import { type Engine, engineFor } from './engine.ts';
import type { World } from './world.ts';

export interface Settings {
  /** Absent: what the browser prefers. */
  language?: UiLanguage;
  theme: 'system' | 'light' | 'dark';
  /** Pixels, unfolded. */
  width: number;
  folded: boolean;
}

/** A copy of the content older than this is not trusted to check a draft while the line is down. */
const COPY_LASTS = 7 * 24 * 60 * 60_000;
const KEY = 'settings';
/** All that an engine is made of. */
const madeOf = ({ sops, rules, lists }: Packs) => JSON.stringify([sops, rules, lists]);

/** Who is signed in, is the line up, which content and words are in use, how the agent wants the panel. */
export function createSession(world: World) {
  const { backend } = world.port;
  const connection = signal<Connection>();
  const content = signal<{ packs: Packs; fetchedAt: string; engine: Engine }>();
  /** Content is on its way. */
  const reading = signal(false);
  const settings = signal<Settings>({ theme: 'system', width: 380, folded: false });
  const language = computed(() => settings.value.language ?? pickLanguage(world.languages));
  const words = signal<PanelWords>();

  const me = computed(() => connection.value?.me);
  /** The agent's last way out ended every session of theirs. */
  const leftEverywhere = signal(false);
  const signedOut = computed(() => connection.value?.state === 'signed-out');
  const offline = computed(() => connection.value?.state === 'offline');
  const packs: ReadonlySignal<Packs | undefined> = computed(() =>
    signedOut.value ? undefined : content.value?.packs,
  );
  const engine = computed(() => (signedOut.value ? undefined : content.value?.engine));
  /** Offline with content too old to check by. */
  const expired = computed(
    () =>
      offline.value &&
      content.value !== undefined &&
      world.now() - Date.parse(content.value.fetchedAt) > COPY_LASTS,
  );

  async function readConnection() {
    connection.value = await backend.connection();
  }

  let turn = 0;
  async function readContent() {
    turn += 1;
    const mine = turn;
    reading.value = true;
    try {
      const next = await backend.packs();
      const known = content.value;
      // The same version again must not change anything under the agent's eyes.
      const isSame = next && known && known.packs.version === next.packs.version;
      // Nor must a new adapter or policy: it waits for no index, and no list is put together anew.
      const engine = next && known && madeOf(next.packs) === madeOf(known.packs) && known.engine;
      const today = dayOf(world.now());
      const ready = isSame
        ? { ...known, fetchedAt: next.fetchedAt }
        : next && {
            ...next,
            engine: engine || (await engineFor(next.packs, today, world.engines)),
          };
      // What was asked for later has the last word.
      if (mine === turn) content.value = ready;
    } finally {
      if (mine === turn) reading.value = false;
    }
  }

  async function change(part: Partial<Settings>) {
    settings.value = { ...settings.value, ...part };
    if (part.language) words.value = await loadPanelWords(language.value);
    await backend.keep(KEY, settings.value);
  }

  /** Settings and words first: nothing can be shown without them. */
  async function start() {
    // What cannot be read now is read when its host says that it changed.
    const both = Promise.allSettled([readConnection(), readContent()]);
    const kept = await backend.recall<Partial<Settings>>(KEY).catch(() => undefined);
    settings.value = { ...settings.value, ...kept };
    words.value = await loadPanelWords(language.value);
    await both;
  }

  return {
    connection,
    content,
    settings,
    language,
    words,
    me,
    signedOut,
    leftEverywhere,
    offline,
    packs,
    reading,
    engine,
    expired,
    readConnection,
    readContent,
    change,
    start,
  };
}

export type Session = ReturnType<typeof createSession>;
