import type { LiveEvent } from '../shared/api.ts';
import type { Escalation } from '../shared/model/escalation.ts';

/** News of one workspace, small enough to travel between processes. */
export interface News {
  workspace: string;
  event: LiveEvent;
  /** Who raised the escalation it is about: agents hear of their own and their team's. */
  raisedBy?: Escalation['raisedBy'];
}

export interface Live {
  publish(news: News): void;
  /** Answers with the function that ends it. */
  subscribe(workspace: string, listener: (news: News) => void): () => void;
}

/** For one process; several would carry the same news through the database. */
export function createLive(): Live {
  const listeners = new Map<string, Set<(news: News) => void>>();
  return {
    publish(news) {
      for (const listener of listeners.get(news.workspace) ?? []) listener(news);
    },
    subscribe(workspace, listener) {
      const all = listeners.get(workspace) ?? new Set();
      listeners.set(workspace, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(workspace);
      };
    },
  };
}
