import { createHash } from 'node:crypto';
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type EncoderFile, partBytes } from '../../../shared/match/index.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import { createEncoder } from '../../../widget/panel/state/encoder.ts';
import type { Session } from '../../../widget/panel/state/session.ts';
import type { World } from '../../../widget/panel/state/world.ts';
import { tiny } from '../match/tiny-encoder.ts';

const good = tiny();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sha256 = hash(good.model);

/** What the backend has, what lies on the device, what was asked for. */
let files: Record<EncoderFile, Uint8Array>;
let made: Map<string, unknown>;
let asked: string[];
beforeEach(() => {
  files = {
    'config.json': bytesOf(good.config),
    'tokenizer.json': bytesOf(good.tokenizer),
    'model.safetensors': good.model,
  };
  made = new Map();
  asked = [];
});

const packsWith = (encoder: string | undefined) =>
  ({ policy: encoder ? { encoder } : {} }) as unknown as Packs;

function panel(encoder: string | undefined) {
  const packs = signal<Packs | undefined>(packsWith(encoder));
  const backend = {
    async encoderPart(file: EncoderFile, part: number) {
      asked.push(`${file} ${part}`);
      return files[file].slice(part * partBytes, (part + 1) * partBytes);
    },
  };
  const engines = {
    recall: async <T>(key: string) => structuredClone(made.get(key)) as T | undefined,
    keep: async (key: string, value: unknown) => void made.set(key, structuredClone(value)),
  };
  const own = createEncoder(
    { port: { backend }, engines } as unknown as World,
    { packs } as unknown as Session,
    0,
  );
  return { ...own, packs, stop: own.follow() };
}
const there = (own: ReturnType<typeof panel>) =>
  vi.waitFor(() => expect(own.found.value ?? own.failed.value).toBeDefined(), 20_000);

describe('the encoder of the workspace', () => {
  test('is not asked for unless the policy names it', async () => {
    const own = panel(undefined);
    await new Promise((done) => setTimeout(done, 30));
    expect([asked, own.found.value, own.awaited.value]).toEqual([[], undefined, false]);
  });

  test('is fetched once, then read from the device', async () => {
    const own = panel(sha256);
    expect(own.awaited.value).toBe(true);
    await there(own);
    expect(own.found.value?.encode('refund')).toHaveLength(4);
    expect([own.found.value?.name, own.awaited.value]).toEqual([sha256, false]);
    expect(asked).toEqual(['config.json 0', 'tokenizer.json 0', 'model.safetensors 0']);
    own.stop();
    const next = panel(sha256);
    await there(next);
    expect(next.found.value?.name).toBe(sha256);
    expect(asked).toHaveLength(3);
  });

  test('is put together from its parts', async () => {
    const padded = new Uint8Array(2 * partBytes);
    padded.set(good.model);
    files['model.safetensors'] = padded;
    const own = panel(hash(padded));
    await there(own);
    expect(own.found.value?.dims).toBe(4);
    expect(asked.slice(2)).toEqual([0, 1, 2].map((part) => `model.safetensors ${part}`));
  });

  test('goes when the policy names none any more', async () => {
    const own = panel(sha256);
    await there(own);
    own.packs.value = packsWith(undefined);
    expect([own.found.value, own.awaited.value, own.failed.value]).toEqual([
      undefined,
      false,
      undefined,
    ]);
  });

  test.each<[string, EncoderFile, Uint8Array, RegExp]>([
    ['another model', 'model.safetensors', tiny('F16').model, /not the one/],
    ['a broken tokenizer', 'tokenizer.json', bytesOf('{"model":'), /^tokenizer.json: is not JSON/],
    ['a huge config', 'config.json', new Uint8Array(99_999), /larger than 64 KB/],
  ])('with %s is not used, says why, and is not kept', async (_, file, bytes, why) => {
    files[file] = bytes;
    const own = panel(sha256);
    await there(own);
    expect(own.failed.value).toMatch(why);
    expect([own.found.value, own.awaited.value]).toEqual([undefined, false]);
    expect(made.get('encoder')).toBeUndefined();
  });
});
