/** What the table must know of a console to try it: each is one row in every browser. */
import type { Ticket } from '../../shared/model/ticket.ts';
import type { Tab } from '../e2e/tab.ts';

/** Presses what sends; or a sentence: why this console has no such thing. */
export type Press = ((tab: Tab) => Promise<void>) | string;
export const gates = ['click', 'key', 'submit'] as const;
export type Gate = (typeof gates)[number];

/** What must be read; times are not compared. */
export type Reading = Partial<Omit<Ticket, 'url' | 'console'>>;

export interface Subject {
  name: string;
  /** Opens the ticket where a reply can be written, in a new tab. */
  open(tab: Tab): Promise<void>;
  /** Opens it where its messages can be read, if that is another page. */
  openToRead?(tab: Tab): Promise<void>;
  ticket: Reading;
  /** Stands in the composer below the agent's words: a part of a signature or a quote. */
  below?: string;
  /** Where the reply is written; ` >>> ` goes into a frame. */
  field: string;
  /** Keys to where the agent's words begin; absent: before everything. */
  toStart?: string[];
  /** What would be sent, where the console's own model can be asked; absent: what the field shows. */
  model?(tab: Tab): Promise<string>;
  press: Record<Gate, Press>;
  /** How many replies with these words the console's server got. */
  arrived(words: string): Promise<number>;
  /** Another ticket is another page. */
  ticketsLoad?: boolean;
  /** After a send the page is loaded anew. */
  sendLoads?: boolean;
  afterSend: 'same ticket' | 'next ticket' | 'list';
  /** It leaves the sent reply in its field. */
  keepsReply?: boolean;
  /** The reply is then shown among the messages of the same ticket. */
  showsReply?: boolean;
  /** Ways to another ticket, one after the other in the same tab; each answers with what must be read then. */
  switches: ((tab: Tab) => Promise<Reading>)[];
  /** Opens a ticket as a release would show it that nobody announced; answers with what is not found then. */
  breaks(tab: Tab): Promise<'id' | 'subject' | 'messages' | 'composer'>;
}

/** Gives what is found other classes, as the next release of a tool might. */
export const rename = (tab: Tab, css: string) =>
  tab.evaluate((found) => {
    for (const element of document.querySelectorAll(found)) element.className = 'renamed';
  }, css);
