import { useEffect, useState } from 'preact/hooks';
import { keyOf } from '../state/ticket.ts';
import { usePanel } from './context.ts';

/** useState for what an agent types on this ticket: it comes back in a new document of this panel, until it is closed. */
export function useKept<T>(name: string, initial: () => T): [T, (next: T) => void] {
  const { kept } = usePanel().panel.world;
  const { key } = usePanel().panel.ticket;
  const ticket = key.value ? keyOf(key.value) : '';
  const keep = (next: T) => {
    kept?.write(name, ticket, next);
    return next;
  };
  const [value, setValue] = useState(() => keep(kept?.read<T>(name, ticket) ?? initial()));
  useEffect(() => () => kept?.drop(name), [kept, name]);
  return [value, (next) => setValue(keep(next))];
}
