// Half a second of work that nobody's typing should wait for.
import type { Packs } from '../../../shared/model/packs.ts';
import { makeEngine } from './make-engine.ts';

addEventListener('message', ({ data }: MessageEvent<{ packs: Packs; today: string }>) => {
  postMessage(makeEngine(data.packs, data.today));
});
