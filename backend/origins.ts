import type { FastifyRequest } from 'fastify';
import { RefusedError } from './refused.ts';

const extensionOrigin = /^(chrome|moz)-extension:\/\/[\w-]+$/;

export const isExtension = (origin: string) => extensionOrigin.test(origin);

/** `https://*.example.com` and `http://localhost:*` as CSP means them. */
function patternOf(source: string): RegExp {
  const escaped = source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${escaped.replace('\\*\\.', '([\\w-]+\\.)+').replace(/:\\\*$/, '(:\\d+)?')}$`,
  );
}

/** May pages of this origin call with a token of their own? Extensions and the pages that embed the panel may. */
export function originGuard(embedOrigins: readonly string[]): (origin: string) => boolean {
  const patterns = embedOrigins.map(patternOf);
  return (origin) => isExtension(origin) || patterns.some((pattern) => pattern.test(origin));
}

/** Behind a proxy our own scheme is unknown, so hosts are compared, each without its scheme's usual port. */
export function isOwn(origin: string, { headers }: FastifyRequest): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  const ours = `${protocol}//${headers.host}`;
  return host !== '' && URL.canParse(ours) && new URL(ours).host === host;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps another site's page from acting with the cookie of somebody who is signed in (CSRF), and tokens from being
 * used by pages that have no business with them. Programs send no Origin and no cookie.
 */
export function checkOrigin(request: FastifyRequest, trusted: (origin: string) => boolean): void {
  if (reading.has(request.method)) return;
  const { origin, cookie, authorization } = request.headers;
  const byCookie = !authorization && cookie !== undefined;
  const fine = origin ? isOwn(origin, request) || (!byCookie && trusted(origin)) : !byCookie;
  if (fine) return;
  throw new RefusedError(
    403,
    'origin',
    'This page may not do that here. Use the pages of Deskside, or name its address in EMBED_ORIGINS.',
  );
}
