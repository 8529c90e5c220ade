/** Typed calls between the extension's own parts over runtime messages: methods on one side, promises on the other. */
// `chrome` is taken as it is: under Manifest 3 all that we call gives promises in both browsers. webextension-polyfill
// would add 3.1 KB (gzip) to the worker, 41.9 where 40 are allowed, and only passes on `scripting`, `action` and
// `storage.session`, which it does not know.
type Message = { name: string; args: unknown[] };
type Reply = { value?: unknown; error?: string };

const TRIES = 3;
const PAUSE = 150;
const GONE = 'Deskside does not answer. Reload this page.';

/**
 * The worker as an object. It may be stopped at any time, also between call and answer: the call is made again, so
 * every call must be harmless twice.
 * @throws Error with the worker's message; Error when the extension was replaced under this page.
 */
export function callWorker<Remote extends object>(): Remote {
  async function call(name: string, args: unknown[]): Promise<unknown> {
    for (let tried = 1; ; tried += 1) {
      // Another copy has taken over.
      if (!chrome.runtime?.id) throw new Error(GONE);
      let reply: Reply | undefined;
      try {
        reply = await chrome.runtime.sendMessage<Message, Reply | undefined>({ name, args });
      } catch (error) {
        if (tried >= TRIES) throw error;
      }
      if (reply?.error !== undefined) throw new Error(reply.error);
      if (reply) return reply.value;
      if (tried >= TRIES) throw new Error(GONE);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * tried));
    }
  }
  return new Proxy({} as Remote, {
    // `then` must stay unknown, or awaiting the remote would call it.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then'
        ? (...args: unknown[]) => call(name, args)
        : undefined,
  });
}

/** Answers with the methods that this sender may call. Registers at once, as a woken worker must. */
export function answerCalls(
  callsFor: (sender: chrome.runtime.MessageSender) => object | undefined,
): void {
  chrome.runtime.onMessage.addListener((message: Message, sender, respond) => {
    const calls = sender.id === chrome.runtime.id ? callsFor(sender) : undefined;
    if (!calls || typeof message?.name !== 'string' || !Array.isArray(message.args)) return;
    const method = Object.hasOwn(calls, message.name)
      ? (calls as Record<string, unknown>)[message.name]
      : undefined;
    if (typeof method !== 'function') return respond({ error: `No call named ${message.name}.` });
    Promise.resolve()
      .then(() => method(...message.args))
      .then(
        (value: unknown) => respond({ value } satisfies Reply),
        (error: unknown) => respond({ error: error instanceof Error ? error.message : `${error}` }),
      );
    return true;
  });
}
