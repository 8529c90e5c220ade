import { type RefObject, useEffect, useRef } from 'react';
// In a project of your own: from 'deskside-embed'
import { type Deskside, startDeskside, type Ticket } from '../../embed-package/index.js';

interface Options {
  backend: string;
  ticket: Ticket;
  draft: string;
  field: RefObject<HTMLTextAreaElement | null>;
  send(): Promise<void>;
  token(): Promise<string>;
}

/** Deskside beside this component. Answers with what `beforeSend` is asked of. */
export function useDeskside(options: Options): RefObject<Deskside | null> {
  const { backend, ticket, draft, field } = options;
  const deskside = useRef<Deskside>(null);
  const listeners = useRef(new Set<() => void>());
  /** What Deskside calls later must see the newest state. */
  const newest = useRef(options);
  newest.current = options;

  useEffect(() => {
    const type = (text: string) => {
      field.current?.focus();
      // As typed: at the caret, and one step of undo. React hears it as input.
      document.execCommand('insertText', false, text);
    };
    const select = (start: number, end: number) => {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
    };
    const started = startDeskside({
      backend,
      console: 'react-example',
      composer: {
        read: () => newest.current.draft,
        insert: type,
        replace(start, end, text) {
          select(start, end);
          type(text);
        },
        select,
        focus: () => field.current?.focus(),
        onChange(listener) {
          listeners.current.add(listener);
          return () => listeners.current.delete(listener);
        },
        send: () => newest.current.send(),
      },
      token: () => newest.current.token(),
    });
    deskside.current = started;
    return () => {
      deskside.current = null;
      started.stop();
    };
  }, [backend, field]);

  useEffect(() => deskside.current?.ticket(ticket), [ticket]);
  useEffect(() => {
    for (const listener of listeners.current) listener();
  }, [draft]);
  return deskside;
}
