import type { WebhookEvent } from '../../shared/model/webhook.ts';
import type { Database } from '../db/open.ts';
import type { Sealing } from '../sealing.ts';
import { keepRemote, markFailed, markSent, remoteOf, type Taken } from './deliveries.ts';
import type { Format, Target } from './formats/format.ts';
import { formats } from './formats/index.ts';
import { type Reach, UnreachableError } from './guard.ts';
import type { Seal } from './sealed.ts';
import { type Answer, failureOf, type Outbound, retryAfter, send } from './send.ts';
import { textOf } from './text.ts';

export interface Delivering {
  db: Database;
  sealing: Sealing;
  seal: Seal;
  reach: Reach;
  /** Where people open the desk: `https://deskside.example.com`. */
  publicUrl: string | undefined;
  now: () => Date;
  /** From 0 to 1: spreads what failed together. */
  random: () => number;
  /** How long the other system may take to answer (ms). */
  patience: number;
  /** After so many it is dead. */
  mostTries: number;
  /** The first pause between two tries (ms); each is three times as long as the one before. */
  firstPause: number;
}

const longestPause = 6 * 60 * 60_000;
/** Nobody may ask for more quiet than that (ms). */
const longestQuiet = 24 * 60 * 60_000;

/** Why it was not taken; nothing when it was. */
export function refusalOf(answer: Answer, format: Format): string | undefined {
  const { status, body } = answer;
  if (status >= 300 && status < 400) return `It answered ${status}; redirects are not followed.`;
  if (status < 200 || status > 299) return `It answered ${status}.`;
  const refusal = format.refusal?.(body);
  return refusal && `It refused (${refusal.slice(0, 200)}).`;
}

/** One try, from the row to the mark that it leaves. */
export async function deliver(taken: Taken, world: Delivering): Promise<void> {
  const { db, now, mostTries } = world;
  const failed = (reason: string, answer?: Answer) => {
    const quiet = answer && retryAfter(answer.headers, now());
    const wait = Math.max(pauseAfter(taken.tries, world), Math.min(quiet ?? 0, longestQuiet));
    const later = new Date(now().getTime() + wait);
    return markFailed(db, taken, {
      reason,
      now: now(),
      again: taken.tries < mostTries ? later : undefined,
      quiet: quiet ? later : undefined,
    });
  };
  const { endpoint } = taken;
  const opened = world.seal.open(endpoint.sealed, taken.workspace, taken.webhook);
  if (!opened) {
    return failed('Its address was stored under a data key that is not here; add it again.');
  }
  const format = formats[endpoint.format];
  const target: Target = {
    ...opened,
    secrets: signing(opened.secrets, endpoint.rotatingUntil, now()),
  };
  try {
    const event = await complete(taken, world);
    const ask = (outbound: Outbound) => send(outbound, world.reach, world.patience);
    const remote = format.remoteOf && (await counterpartOf(taken, event, target, format, world));
    const answer = await ask(format.write(event, target, now(), remote));
    const refusal = refusalOf(answer, format);
    if (refusal) return await failed(refusal, answer);
    const made = remote ? undefined : format.remoteOf?.(answer.body);
    if (made) await keepRemote(db, taken, made);
    await markSent(db, taken, now());
  } catch (error) {
    await failed(failureOf(error));
  }
}

/** The last one is dropped when its time is over. */
export const signing = (secrets: string[], until: Date | null, now: Date) =>
  until && until > now ? secrets : secrets.slice(0, 1);

/** 5 s, 15 s, 45 s … 6 h, a fifth more or less. */
function pauseAfter(tries: number, { firstPause, random }: Delivering): number {
  const pause = Math.min(longestPause, firstPause * 3 ** (tries - 1));
  return pause * (0.8 + random() * 0.4);
}

/** With its link, and with text where the endpoint may have it. */
async function complete(
  { workspace, event, subject, line, endpoint: { withText } }: Taken,
  { db, sealing, publicUrl }: Delivering,
): Promise<WebhookEvent> {
  const { escalation } = event.data;
  const text =
    withText && escalation ? await textOf({ db, sealing }, workspace, subject, line) : undefined;
  const link = publicUrl && escalation ? `${publicUrl}/desk/#${escalation.id}` : undefined;
  return {
    ...event,
    data: { ...event.data, ...(text ? { text } : {}), ...(link ? { link } : {}) },
  };
}

/** An earlier try may have made an issue whose answer never came: it is looked for before another is made. */
async function counterpartOf(
  taken: Taken,
  event: WebhookEvent,
  target: Target,
  format: Format,
  { db, reach, patience }: Delivering,
): Promise<string | undefined> {
  const known = await remoteOf(db, taken);
  const first = taken.tries === 1 && event.type === 'escalation.raised';
  if (known || first || !format.find) return known;
  const answer = await send(format.find(event, target), reach, patience);
  const refusal = refusalOf(answer, format);
  if (refusal) throw new UnreachableError(refusal);
  const found = format.found?.(answer.body);
  if (found) await keepRemote(db, taken, found);
  return found;
}
