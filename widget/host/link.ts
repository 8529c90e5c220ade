/** Typed calls over one MessagePort: what the other side has is a method that gives a promise. */

type Message =
  | { call: number; name: string; args: unknown[] }
  | { done: number; value?: unknown; error?: string };

const closedError = () => new Error('The other side is gone.');

export interface Link<Remote> {
  remote: Remote;
  /** Waiting calls are rejected, later ones too; the port is closed. */
  close(): void;
}

/**
 * @param local what the other side may call; may come later, calls wait for it. Only its own functions are reachable.
 * Errors cross as their message. A call answered with nothing resolves with undefined.
 */
export function link<Remote extends object>(
  port: MessagePort,
  local: object | Promise<object>,
  /** The other side went away, not we. */
  lost: () => void = () => {},
): Link<Remote> {
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  let closed = false;

  async function answer({ call, name, args }: Extract<Message, { call: number }>) {
    let reply: Message;
    try {
      const target = (await local) as Record<string, unknown>;
      const method = Object.hasOwn(target, name) ? target[name] : undefined;
      if (typeof method !== 'function') throw new Error(`There is no call named ${name}.`);
      reply = { done: call, value: await method(...args) };
    } catch (error) {
      reply = { done: call, error: error instanceof Error ? error.message : String(error) };
    }
    if (!closed) port.postMessage(reply);
  }

  port.onmessage = ({ data }: MessageEvent<Message>) => {
    if (typeof data !== 'object' || data === null) return;
    if ('call' in data && typeof data.name === 'string' && Array.isArray(data.args)) {
      void answer(data);
    } else if ('done' in data) {
      const call = waiting.get(data.done);
      waiting.delete(data.done);
      if (typeof data.error === 'string') call?.reject(new Error(data.error));
      else call?.resolve(data.value);
    }
  };

  const send = (name: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      if (closed) return reject(closedError());
      last += 1;
      waiting.set(last, { resolve, reject });
      port.postMessage({ call: last, name, args } satisfies Message);
    });

  const remote = new Proxy({} as Remote, {
    // `then` must stay unknown, or awaiting the remote would call it.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then'
        ? (...args: unknown[]) => send(name, args)
        : undefined,
  });

  function close() {
    closed = true;
    port.close();
    for (const { reject } of waiting.values()) reject(closedError());
    waiting.clear();
  }
  // Not in every browser; where it is missing a call that is never answered runs into its deadline.
  port.addEventListener('close', () => {
    if (closed) return;
    close();
    lost();
  });

  return { remote, close };
}
