import type { WebhookAccess, WebhookEvent } from '../../../shared/model/webhook.ts';
import type { Outbound } from '../send.ts';

/** What an endpoint is, once it is opened. */
export interface Target {
  url: string;
  access: WebhookAccess;
  secrets: readonly string[];
}

/** How one kind of system is told. Pure: the same in the worker and in tests. */
export interface Format {
  /** `remote`: what the other system calls it, when it was told before. */
  write(event: WebhookEvent, target: Target, now: Date, remote?: string): Outbound;
  /** Why an answer that looks well is a refusal all the same. */
  refusal?(body: string): string | undefined;
  /** What the other system calls it, from the answer to the first `write`. */
  remoteOf?(body: string): string | undefined;
  /** Asks for what an earlier try may have made, whose answer never came. */
  find?(event: WebhookEvent, target: Target): Outbound;
  found?(body: string): string | undefined;
  /** A question that changes nothing, to see whether address and access are right. Absent: a test message is written. */
  probe?(target: Target): Outbound;
}

export const json = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Outbound => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const basic = ({ user = '', password = '' }: WebhookAccess) => ({
  accept: 'application/json',
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
});

/** A field of an answer in JSON, when it is a string. */
export function field(body: string, ...path: (string | number)[]): string | undefined {
  try {
    let value: unknown = JSON.parse(body);
    for (const key of path) value = (Object(value) as Record<string, unknown>)[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}
