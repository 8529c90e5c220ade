import { type IncomingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressesOf, type Reach, UnreachableError } from './guard.ts';

/** A request to another system, complete. */
export interface Outbound {
  method: 'GET' | 'POST' | 'PATCH';
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** The first 64 KB of it. */
  body: string;
}

/** An id, or a sentence about what was wrong, is a few hundred bytes. */
const mostBytes = 64 * 1024;

/**
 * Sends and waits for the answer, `patience` ms in all. Redirects are not followed: where one leads was not checked.
 * @throws UnreachableError when it may not go there; Error when there is no answer.
 */
export async function send(outbound: Outbound, reach: Reach, patience: number): Promise<Answer> {
  const url = URL.canParse(outbound.url) ? new URL(outbound.url) : undefined;
  if (!url) throw new UnreachableError('The address is none.');
  const deadline = AbortSignal.timeout(patience);
  const late = () => new Error(`No answer within ${patience / 1000} s.`);
  // A name server that does not answer is waited for no longer than a system that does not.
  const addresses = await Promise.race([
    addressesOf(url, reach),
    new Promise<never>((_resolve, reject) => {
      deadline.addEventListener('abort', () => reject(late()), { once: true });
    }),
  ]);
  const lookup: LookupFunction = (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      url,
      {
        method: outbound.method,
        headers: {
          'user-agent': 'Deskside',
          ...(outbound.body === undefined
            ? {}
            : { 'content-length': String(Buffer.byteLength(outbound.body)) }),
          ...outbound.headers,
        },
        lookup,
        agent: false,
        signal: deadline,
      },
      (answer) => {
        const parts: Buffer[] = [];
        let length = 0;
        const finish = () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).subarray(0, mostBytes).toString('utf8'),
          });
        answer.on('data', (part: Buffer) => {
          parts.push(part);
          length += part.length;
          if (length < mostBytes) return;
          finish();
          asked.destroy();
        });
        answer.once('end', finish);
        answer.once('error', reject);
      },
    );
    asked.once('error', reject);
    asked.end(outbound.body);
  }).catch((error: NodeJS.ErrnoException) => {
    throw deadline.aborted ? late() : error;
  });
}

const words: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens there.',
  ECONNRESET: 'The connection was cut.',
  EHOSTUNREACH: 'There is no way there.',
  ENETUNREACH: 'There is no way there.',
  ETIMEDOUT: 'The connection could not be made in time.',
  CERT_HAS_EXPIRED: 'Its certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is not signed by anybody known here.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Its certificate is not signed by anybody known here.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Its certificate is not signed by anybody known here.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name.',
};

/** Why a send failed, for people. */
export function failureOf(error: unknown): string {
  const { message, code } = Object(error) as NodeJS.ErrnoException;
  if (error instanceof UnreachableError || message?.startsWith('No answer')) return message;
  return words[code ?? ''] ?? `It could not be sent (${code ?? 'for a reason unknown'}).`;
}

/** Seconds or a date, as `Retry-After` says it; in ms from now. */
export function retryAfter(headers: IncomingHttpHeaders, now: Date): number | undefined {
  const said = headers['retry-after'];
  if (!said) return undefined;
  const ms = /^\d{1,9}$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime();
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
