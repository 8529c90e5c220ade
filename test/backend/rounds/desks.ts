import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Step } from '../round.ts';

const starter = readFileSync(
  resolve(import.meta.dirname, '../../../backend/starter/routing.yaml'),
  'utf8',
);
/** With the desks that the other rounds have cases on, and people who are here. */
export const routingText = starter
  .replace('queues:\n', 'queues:\n  - { id: safety, name: { en: Account Safety } }\n')
  .replace('marco@', 'marisol@');
const latest = ({ publishRouting }: { publishRouting?: { version: number } }) => ({
  params: { version: String(publishRouting?.version) },
});

/** Who is on duty, and the routing as its owners change it. */
export const desksRound = (): Step[] => [
  ['setPresence', 'rina', { body: { state: 'on-duty' } }],
  ['presence', 'rina', {}],
  ['publishRouting', 'admin', { body: { text: routingText } }],
  ['routing', 'sinta', {}],
  ['routingSource', 'admin', latest],
  ['restoreRouting', 'admin', latest],
];
