import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Packs } from '../../../shared/model/packs.ts';
import type { Connection } from '../../port.ts';
import {
  loadPanelWords,
  type PanelWords,
  pickLanguage,
  type UiLanguage,
} from '../../words/words.ts';
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

/** Who is signed in, is the line up, which content and words are in use, how the agent wants the panel. */
export function createSession(world: World) {
  const { backend } = world.port;
  const connection = signal<Connection>();
  const content = signal<{ packs: Packs; fetchedAt: string }>();
  const settings = signal<Settings>({ theme: 'system', width: 380, folded: false });
  const language = computed(() => settings.value.language ?? pickLanguage(world.languages));
  const words = signal<PanelWords>();

  const me = computed(() => connection.value?.me);
  const signedOut = computed(() => connection.value?.state === 'signed-out');
  const offline = computed(() => connection.value?.state === 'offline');
  const packs: ReadonlySignal<Packs | undefined> = computed(() =>
    signedOut.value ? undefined : content.value?.packs,
  );
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

  async function readContent() {
    const next = await backend.packs();
    // The same version again must not rebuild the index under the agent's eyes.
    if (next?.packs.version === content.value?.packs.version && content.value && next) {
      content.value = { packs: content.value.packs, fetchedAt: next.fetchedAt };
    } else content.value = next;
  }

  async function change(part: Partial<Settings>) {
    settings.value = { ...settings.value, ...part };
    if (part.language) words.value = await loadPanelWords(language.value);
    await backend.keep(KEY, settings.value);
  }

  /** Settings and words first: nothing can be shown without them. */
  async function start() {
    // What cannot be read now is read when its host says that it changed.
    const reading = Promise.allSettled([readConnection(), readContent()]);
    const kept = await backend.recall<Partial<Settings>>(KEY).catch(() => undefined);
    settings.value = { ...settings.value, ...kept };
    words.value = await loadPanelWords(language.value);
    await reading;
  }

  return {
    connection,
    content,
    settings,
    language,
    words,
    me,
    signedOut,
    offline,
    packs,
    expired,
    readConnection,
    readContent,
    change,
    start,
  };
}

export type Session = ReturnType<typeof createSession>;
