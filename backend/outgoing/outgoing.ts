import type { Sealing } from '../sealing.ts';
import type { Delivering } from './deliver.ts';
import { networksOf } from './guard.ts';
import { createSeal } from './sealed.ts';

/** What sending needs besides the database. */
export type Outgoing = Pick<
  Delivering,
  'sealing' | 'seal' | 'reach' | 'patience' | 'publicUrl' | 'mostTries' | 'firstPause'
>;

export interface OutgoingConfig {
  sealing: Sealing;
  /** Where people open Deskside: an origin. */
  publicUrl?: string | undefined;
  /** Private networks that may be sent to. */
  outgoingNetworks?: readonly string[] | undefined;
}

/** Twelve tries are about a day. */
export function createOutgoing({
  sealing,
  publicUrl,
  outgoingNetworks = [],
}: OutgoingConfig): Outgoing {
  return {
    sealing,
    seal: createSeal(sealing),
    reach: { opened: networksOf(outgoingNetworks) },
    patience: 10_000,
    publicUrl,
    mostTries: 12,
    firstPause: 5000,
  };
}
