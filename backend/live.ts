import { sql } from 'drizzle-orm';
import type { LiveEvent } from '../shared/api.ts';
import type { Escalation } from '../shared/model/escalation.ts';
import type { Database } from './db/open.ts';

/** News of one workspace, small enough to travel between processes. */
export interface News {
  workspace: string;
  event: LiveEvent;
  /** Who raised the escalation it is about: agents hear of their own and their team's. */
  raisedBy?: Escalation['raisedBy'];
  /** Whose sessions have ended: their streams end, and nobody else is told anything. */
  leaves?: string;
}

export interface Live {
  /** Answers with the function that ends it. */
  subscribe(workspace: string, listener: (news: News) => void): () => void;
}

/** Inside Deskside's database; a notification is heard in its own database only. */
export const channel = 'deskside';
/** PostgreSQL carries less than 8000 bytes. */
const mostBytes = 7900;
const readAgain: LiveEvent = { kind: 'resync', id: '' };

/**
 * Tells every process. Said in the transaction that makes the change: heard once that is committed, and never when
 * it is rolled back, so nothing is lost between the commit and the telling.
 */
export async function announce(tx: Database, news: News): Promise<void> {
  const whole = JSON.stringify(news);
  const fits = Buffer.byteLength(whole) <= mostBytes;
  const payload = fits ? whole : JSON.stringify({ workspace: news.workspace, event: readAgain });
  await tx.execute(sql`select pg_notify(${channel}, ${payload})`);
}

/** Hands what the database told on to who listens in this process. */
export function createLive() {
  const listeners = new Map<string, Set<(news: News) => void>>();
  return {
    subscribe(workspace: string, listener: (news: News) => void) {
      const all = listeners.get(workspace) ?? new Set();
      listeners.set(workspace, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(workspace);
      };
    },
    hear(payload: string) {
      const news: News = JSON.parse(payload);
      for (const listener of listeners.get(news.workspace) ?? []) listener(news);
    },
    /** Something may have been said that nobody heard here. */
    missed() {
      for (const [workspace, all] of listeners) {
        for (const listener of all) listener({ workspace, event: readAgain });
      }
    },
  };
}
