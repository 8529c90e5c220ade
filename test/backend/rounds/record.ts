import { actionBody, escalationBody } from '../house.ts';
import type { Step } from '../round.ts';

/** Escalations in lists, counted, many at once and audited, linked cases, and views. */
export function recordRound(): Step[] {
  const [parent, child] = [escalationBody(), escalationBody()];
  const query = { view: 'open', owner: 'me,none', late: '1', queue: 'safety,payments' };
  const views = { views: [{ name: 'Late', query: { late: '1' } }] };
  const on = (id: string, what: Parameters<typeof actionBody>[0]) => ({
    params: { id },
    body: actionBody(what),
  });
  return [
    ['raise', 'putri', { body: parent }],
    ['raise', 'putri', { body: child }],
    ['act', 'rina', on(child.id, { do: 'link', kind: 'duplicate', to: parent.id })],
    ['act', 'rina', on(parent.id, { do: 'broadcast', text: 'Solved.' })],
    ['act', 'rina', on(child.id, { do: 'unlink' })],
    ['escalations', 'rina', { query }],
    ['escalations', 'marisol', { query: { text: 'saldo', limit: '2' } }],
    ['escalations', 'rina', { query: { view: 'watching', kind: 'loss' } }],
    ['escalationCounts', 'rina', { query: { text: 'saldo' } }],
    [
      'actOnMany',
      'rina',
      { body: { ids: [parent.id, child.id], action: actionBody({ do: 'watch' }) } },
    ],
    ['audit', 'admin', { params: { id: parent.id } }],
    ['keepViews', 'rina', { body: views }],
    ['views', 'rina', {}],
  ];
}
