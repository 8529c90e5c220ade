import { type Judge, judgeOf, type Weights } from '../../../shared/judge/judge.ts';
import { unpackIndex } from '../../../shared/match/index-bytes.ts';
import type { Lexicon } from '../../../shared/match/lexicon.ts';
import { inForce, type MatchIndex } from '../../../shared/match/match-index.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import type { CompiledRules } from '../../../shared/risk/risk.ts';
import type { LanguageModel } from '../../../shared/text/language-model.ts';

/** The content made ready for any number of tickets. */
export interface Engine {
  /** Which content, on which day, made by which build of this code. */
  name: string;
  index: MatchIndex;
  rules: CompiledRules;
  language: LanguageModel;
  secondLook: Judge;
}

/** As it is kept, and as it comes from the worker: nothing of what it will have read is in it. */
export interface PackedEngine {
  index: Uint8Array;
  lexicon: Lexicon;
  rules: CompiledRules;
  language: LanguageModel;
  opinion: Weights;
  secondLook: Weights;
}

/** Where one engine is kept on this device. */
export interface EngineStore {
  recall<T>(key: string): Promise<T | undefined>;
  keep(key: string, value: unknown): Promise<void>;
}

const KEY = 'engine';
/** A store slower than this is not waited for (ms): making it takes about as long. */
const PATIENCE = 250;

/**
 * Consoles that load a page per ticket start a panel per ticket, and making an engine takes some hundred milliseconds:
 * the one that was made before is taken again. A store that fails costs only that time.
 */
export async function engineFor(packs: Packs, today: string, store?: EngineStore): Promise<Engine> {
  // The address of the built file has a hash of the code in it.
  const name = [packs.version, today, import.meta.url].join(' ');
  const kept = await Promise.race([
    store?.recall<PackedEngine & { name: string }>(KEY).catch(() => undefined),
    ...(store ? [new Promise<undefined>((done) => setTimeout(done, PATIENCE))] : []),
  ]);
  const again = kept?.name === name && unpacked(kept, packs, today);
  if (again) return { name, ...again };
  const packed = await made(packs, today);
  // When the first ticket has long been painted.
  if (store) setTimeout(() => store.keep(KEY, { name, ...packed }).catch(() => undefined), 2000);
  const engine = unpacked(packed, packs, today);
  if (!engine) throw new Error('The index of the SOPs cannot be read, although it was just made.');
  return { name, ...engine };
}

/** `undefined` when it is broken. */
function unpacked(
  { index: bytes, lexicon, rules, language, opinion, secondLook }: PackedEngine,
  packs: Packs,
  today: string,
): Omit<Engine, 'name'> | undefined {
  const index = unpackIndex(bytes, inForce(packs.sops, today), lexicon);
  return (
    index && {
      index,
      rules: { ...rules, language, opinion: judgeOf(opinion, lexicon) },
      language,
      secondLook: judgeOf(secondLook, lexicon),
    }
  );
}

/** Beside the panel's own thread; on it where there are no workers or a policy forbids them. */
async function made(packs: Packs, today: string): Promise<PackedEngine> {
  try {
    return await inWorker(packs, today);
  } catch {
    const { makeEngine } = await import('./make-engine.ts');
    return makeEngine(packs, today);
  }
}

async function inWorker(packs: Packs, today: string): Promise<PackedEngine> {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PackedEngine>) => resolve(data);
      worker.onerror = worker.onmessageerror = reject;
      worker.postMessage({ packs, today });
    });
  } finally {
    worker.terminate();
  }
}
