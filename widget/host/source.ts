/** Where ticket, composer and gate come from: the page as an adapter reads it, or calls of the page's own code. */
import type { Adapter } from '../../shared/model/adapter.ts';
import type { Draft, Verdict } from '../../shared/model/draft.ts';
import type { UsageReason } from '../../shared/model/usage.ts';
import type { PagePort, ReadBy, SentReply, Stop, TicketView } from '../port.ts';
import type { Ears } from './ears.ts';
import type { Mount } from './host.ts';

export interface SourceAround {
  window: Window;
  ears: Ears;
  /** Is the agent composing a character? Nothing is read or written meanwhile. */
  composing(): boolean;
  /** Why drafts cannot be checked now, or how long a send may be held (ms). */
  terms(): UsageReason | number;
  /** Asks the panel for the verdict; a rejection means it is not there. */
  ask(draft: Draft): Promise<Verdict>;
  sent(reply: SentReply): void;
  /** A send was held for good. `control` is what was pressed, where that is known. */
  stopped(control?: HTMLElement): void;
  viewed(view: TicketView): void;
  /** Tells the panel; its verdict, if it has one. */
  drafted(draft: Draft | undefined): Promise<Verdict | undefined>;
  /** The panel's place on the page may have changed. */
  layOut(): void;
}

export interface Source {
  /** Called for each panel; reads from the first on. */
  begin(mount: Mount): void;
  /** Undefined before it was read. */
  view(): TicketView | undefined;
  /** Undefined where no adapter reads. */
  by(): ReadBy | undefined;
  push(): Adapter['push'];
  /** Tells the draft, also when it is not new. */
  tellDraft(): void;
  /** Frames, fields or what stands in them may have changed: reads soon. */
  look(): void;
  calls: Pick<
    PagePort,
    'insert' | 'replace' | 'select' | 'focusReply' | 'release' | 'reread' | 'adapt'
  >;
  stop: Stop;
}
