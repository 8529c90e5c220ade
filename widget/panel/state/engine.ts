import { buildIndex, type MatchIndex } from '../../../shared/match/index.ts';
import type { Packs } from '../../../shared/model/packs.ts';
import { type CompiledRules, compileRules } from '../../../shared/risk/risk.ts';

/** The content made ready for any number of tickets. */
export interface Engine {
  /** Which content, on which day, made by which build of this code. */
  name: string;
  index: MatchIndex;
  rules: CompiledRules;
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
    store?.recall<Engine>(KEY).catch(() => undefined),
    ...(store ? [new Promise<undefined>((done) => setTimeout(done, PATIENCE))] : []),
  ]);
  if (kept?.name === name) return kept;
  const engine = {
    name,
    index: buildIndex(packs.sops, today),
    rules: compileRules(packs.rules, packs.lists),
  };
  // When the first ticket has long been painted.
  if (store) setTimeout(() => store.keep(KEY, engine).catch(() => undefined), 2000);
  return engine;
}
