/** AssistPort for the panel in the extension: the page over its MessagePort, the backend over the worker. */
import { fromBase64, toBase64 } from '../widget/base64.ts';
import { connectPage } from '../widget/page-port.ts';
import type { AssistPort, BackendPort } from '../widget/port.ts';
import { callWorker } from './calls.ts';
import type { PanelCalls } from './worker-calls.ts';

const PING = 20_000;
const RECONNECT = 500;

/** Hears changes; connects again when the worker was stopped, and then says that all may have changed. */
function hearWorker(listener: (what: Change) => void): () => void {
  let port: chrome.runtime.Port | undefined;
  let ended = false;
  const connect = (again: boolean) => {
    if (ended || !chrome.runtime?.id) return;
    port = chrome.runtime.connect({ name: 'panel' });
    port.onMessage.addListener((what: Change) => listener(what));
    port.onDisconnect.addListener(() => setTimeout(connect, RECONNECT, true));
    if (again) for (const what of ['connection', 'packs', 'escalations'] as const) listener(what);
  };
  connect(false);
  const ping = setInterval(() => port?.postMessage('ping'), PING);
  return () => {
    ended = true;
    clearInterval(ping);
    port?.disconnect();
  };
}
type Change = Parameters<Parameters<BackendPort['onChange']>[0]>[0];

/** Resolves in a panel that our content script put into this tab, and in no other. */
export async function extensionPort(): Promise<AssistPort> {
  const nonce = location.hash.slice(1);
  const worker = callWorker<PanelCalls>();
  const { page, start } = await connectPage({ window, nonce, proven: () => worker.prove(nonce) });
  const backend: BackendPort = {
    signIn: (...typed) => worker.signIn(...typed),
    ways: () => worker.ways(),
    enterWith: (...proof) => worker.enterWith(...proof),
    signOut: (where) => worker.signOut(where),
    connection: () => worker.connection(),
    packs: () => worker.packs(),
    async teamMemory() {
      const packed = await worker.teamMemory();
      return packed === undefined ? undefined : fromBase64(packed);
    },
    shareMemory: (packed) => worker.shareMemory(toBase64(packed)),
    encoderPart: async (file, part) => fromBase64(await worker.encoderPart(file, part)),
    escalations: (query) => worker.escalations(query),
    lessons: () => worker.lessons(),
    deliver: (item) => worker.deliver(item),
    retry: () => worker.retry(),
    discard: (id) => worker.discard(id),
    recall: <T>(key: string) => worker.recall(key) as Promise<T | undefined>,
    keep: (key, value) => worker.keep(key, value),
    onChange: hearWorker,
  };
  return { page, backend, start, backendUrl: await worker.backendUrl() };
}
