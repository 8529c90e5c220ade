import type { Step } from '../round.ts';

const subject = { console: 'casebook', customer: 'Sari Wulandari', tickets: ['48231'] };

/** What is kept, held and erased. Last: what was erased cannot be read any more. */
export const dataRound = (): Step[] => [
  ['data', 'admin', {}],
  ['keepFor', 'admin', { params: { kind: 'overrides' }, body: { days: 90 } }],
  ['hold', 'admin', { body: { ticket: { console: 'casebook', id: 't9' }, reason: 'Court order' } }],
  ['liftHold', 'admin', ({ hold }) => ({ params: { id: hold.id } })],
  ['retain', 'admin', { body: {} }],
  ['countSubject', 'admin', { body: subject }],
  ['exportSubject', 'admin', { body: subject }],
  [
    'eraseSubject',
    'admin',
    ({ countSubject: { texts } }) => ({ body: { ...subject, reason: 'Asked by letter', texts } }),
  ],
];
