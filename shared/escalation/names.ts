import type { Escalation } from '../model/escalation.ts';

/** People of a case, whose names a lesson does not say. Pure. */
export function namesOf({ ticket, raisedBy, owner, watchers, events }: Escalation): string[] {
  const names = [
    ticket.customer,
    raisedBy.name,
    owner?.name,
    ...watchers.map(({ name }) => name),
    ...events.map(({ by }) => by.name),
  ];
  return [
    ...new Set(names.filter((name) => name !== undefined && name !== 'Deskside')),
  ] as string[];
}
