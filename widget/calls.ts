import { type ClientOf, LiveEvent, Refusal, streamPath } from '../shared/api-panel.ts';
import type { Endpoint } from '../shared/endpoint.ts';

/** The backend answered and said no: sending the same again cannot help. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    readonly status: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.message);
  }
}

export interface ClientOptions {
  /** Origin of the backend, without a slash at the end. */
  base: string;
  fetch: typeof fetch;
  /** Bearer token; without one the request carries the page's cookie. */
  token?: () => string | undefined;
}

const headersFor = ({ token }: ClientOptions): Record<string, string> => {
  const bearer = token?.();
  return bearer ? { authorization: `Bearer ${bearer}` } : {};
};

/** Retryable failures (no line, 5xx, 429) are plain errors; a refusal is a RefusedError. */
export async function failure(response: Response): Promise<Error> {
  const body = Refusal.safeParse(await response.json().catch(() => undefined));
  if (response.status >= 500 || response.status === 429 || !body.success) {
    return new Error(`The backend answered ${response.status} ${response.statusText}`.trim());
  }
  return new RefusedError(response.status, body.data);
}

/**
 * One method per endpoint of the table. Replies are parsed, so what comes out has its type.
 * @throws RefusedError when the backend said no; Error when it could not be reached or is not well.
 */
export function clientOf<T extends Record<string, Endpoint>>(
  table: T,
  options: ClientOptions,
): ClientOf<T> {
  const call =
    (endpoint: Endpoint) =>
    async (args: { params?: object; query?: object; body?: unknown } = {}) => {
      let path = endpoint.path;
      for (const [name, value] of Object.entries(args.params ?? {})) {
        path = path.replace(`:${name}`, encodeURIComponent(String(value)));
      }
      const query = new URLSearchParams(
        Object.entries(args.query ?? {}).filter(([, value]) => value !== undefined) as [
          string,
          string,
        ][],
      ).toString();
      const response = await options.fetch(`${options.base}${path}${query && `?${query}`}`, {
        method: endpoint.method,
        headers: {
          ...headersFor(options),
          ...(args.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(args.body === undefined ? {} : { body: JSON.stringify(args.body) }),
        ...(options.token ? { credentials: 'omit' as const } : {}),
      });
      if (!response.ok) throw await failure(response);
      return endpoint.reply.parse(await response.json());
    };
  return Object.fromEntries(
    Object.entries(table).map(([name, endpoint]) => [name, call(endpoint)]),
  ) as unknown as ClientOf<T>;
}

/**
 * Live events until `signal` aborts. Read with fetch, not EventSource, because the token must go in a header.
 * Ends (resolves) when the backend closes the stream; the caller reconnects.
 */
export async function listen(
  options: ClientOptions,
  signal: AbortSignal,
  heard: (event: LiveEvent | 'open' | 'beat') => void,
): Promise<void> {
  const response = await options.fetch(`${options.base}${streamPath}`, {
    headers: { ...headersFor(options), accept: 'text/event-stream' },
    signal,
    ...(options.token ? { credentials: 'omit' as const } : {}),
  });
  if (!response.ok || !response.body) throw await failure(response);
  heard('open');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.startsWith('data: ') ? block.slice(6) : undefined;
      if (data === undefined) heard('beat');
      else heard(LiveEvent.parse(JSON.parse(data)));
    }
  }
}
