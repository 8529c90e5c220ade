import { computed, effect, signal } from '@preact/signals';
import {
  type Encoder,
  EncoderError,
  type EncoderFile,
  encoderFiles,
  mostBytesOf,
  partBytes,
  readingEncoder,
} from '../../../shared/match/index.ts';
import type { Stop } from '../../port.ts';
import type { EngineStore } from './engine.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

type Files = Record<EncoderFile, Uint8Array<ArrayBuffer>>;
interface Kept {
  sha256: string;
  files: Files;
}

const KEY = 'encoder';
/** Longer at a stretch would be felt by somebody who types (ms). */
const SLICE = 8;
/** The first ticket comes first (ms). */
const SETTLED = 3000;

const breath = () => new Promise<void>((done) => setTimeout(done));

/**
 * The encoder that the workspace's policy names, if it names one: fetched once, kept on this device, read in between what
 * the agent does. Without it everything works as if none were named.
 */
export function createEncoder(
  { port: { backend }, engines }: Pick<World, 'port' | 'engines'>,
  session: Pick<Session, 'packs'>,
  settled = SETTLED,
) {
  const wanted = computed(() => session.packs.value?.policy.encoder);
  const found = signal<Encoder>();
  /** Why there is none, although one is wanted. */
  const failed = signal<string>();

  async function load(sha256: string) {
    try {
      const files = (await keptIn(engines, sha256)) ?? (await fetchAll(sha256));
      const encoder = await readInSlices(sha256, files);
      if (wanted.peek() === sha256) found.value = encoder;
    } catch (error) {
      if (wanted.peek() === sha256)
        failed.value = error instanceof Error ? error.message : `${error}`;
      // What is kept and cannot be read must not be read again.
      await engines?.keep(KEY, undefined).catch(() => undefined);
    }
  }

  async function fetchAll(sha256: string): Promise<Files> {
    const files = {} as Files;
    for (const file of encoderFiles) files[file] = await fetchFile(file);
    if ((await digest(files['model.safetensors'])) !== sha256) {
      throw new EncoderError('model.safetensors', 'is not the one that the policy names.');
    }
    await engines?.keep(KEY, { sha256, files } satisfies Kept).catch(() => undefined);
    return files;
  }

  async function fetchFile(file: EncoderFile): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let part = 0; ; part++) {
      const bytes = await backend.encoderPart(file, part);
      parts.push(bytes);
      size += bytes.length;
      if (size > mostBytesOf[file]) {
        throw new EncoderError(file, `is larger than ${mostBytesOf[file] / 1024} KB.`);
      }
      if (bytes.length < partBytes) break;
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const bytes of parts) {
      whole.set(bytes, at);
      at += bytes.length;
    }
    return whole;
  }

  /** Follows the policy until stopped. */
  function follow(): Stop {
    return effect(() => {
      const sha256 = wanted.value;
      if (found.peek()?.name !== sha256) found.value = undefined;
      failed.value = undefined;
      if (!sha256 || found.peek()) return;
      const timer = setTimeout(() => void load(sha256), settled);
      return () => clearTimeout(timer);
    });
  }

  return {
    follow,
    found,
    failed,
    /** One is wanted, and it is neither there nor has it failed. */
    awaited: computed(() => Boolean(wanted.value && !found.value && !failed.value)),
  };
}

async function keptIn(store: EngineStore | undefined, sha256: string): Promise<Files | undefined> {
  const kept = await store?.recall<Kept>(KEY).catch(() => undefined);
  return kept?.sha256 === sha256 ? kept.files : undefined;
}

async function readInSlices(name: string, files: Files): Promise<Encoder> {
  const text = (file: EncoderFile) => new TextDecoder().decode(files[file]);
  const work = readingEncoder({
    name,
    config: text('config.json'),
    tokenizer: text('tokenizer.json'),
    model: files['model.safetensors'],
  });
  for (;;) {
    await breath();
    for (const until = performance.now() + SLICE; performance.now() < until; ) {
      const { done, value } = work.next();
      if (done) return value;
    }
  }
}

/** SHA-256, hex. @throws EncoderError where the page is not secure: browsers have it on https only. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) {
    throw new EncoderError(
      'model.safetensors',
      'cannot be checked here; serve Deskside over https.',
    );
  }
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
