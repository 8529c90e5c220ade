import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NONE } from '../../../shared/match/memory.ts';
import type { Adapter } from '../../../shared/model/adapter.ts';
import { packed } from '../clicks.ts';
import { actionBody, embedOrigin, escalationBody, password, sopText, usage } from '../house.ts';
import type { Step } from '../round.ts';
import { type Signer, signToken } from '../signer.ts';

const adapter: Adapter = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../widget/host/consoles/casebook.json'), 'utf8'),
);

/** Sign-in, content, usage, escalations and figures. */
export async function panelRound(signer: Signer): Promise<Step[]> {
  const body = escalationBody();
  const params = { id: body.id };
  const day = body.raisedAt.slice(0, 10);
  const query = { from: day, to: day, team: 'Payments', lang: 'id' };
  const override = {
    id: '0b1f6a0e-6f0e-4a51-9f6e-00000000aaaa',
    at: body.raisedAt,
    console: 'casebook',
    ticket: 't1',
    checks: ['card@1'],
    reason: 'approved',
    note: 'Agreed by phone',
  };
  const credentials = { email: 'putri@kirana.example', password };
  const files = [{ path: 'PAY-014.md', text: sopText('PAY-014', 'Refund') }];
  const version = { id: adapter.id, version: String(adapter.version) };
  const token = await signToken(signer, { sub: 'n-1', email: 'nadia@kirana.example' });
  return [
    ['signIn', undefined, { body: credentials }],
    ['handIn', undefined, { body: { token, origin: embedOrigin } }],
    ['me', 'putri', {}],
    ['packs', 'putri', {}],
    ['replaceSops', 'admin', { body: { files } }],
    ['content', 'admin', {}],
    ['sendEvents', 'putri', { body: { events: [usage('ticket.read', 't', body.raisedAt)] } }],
    ['sendOverride', 'putri', { body: override }],
    ['overrides', 'agus', { query }],
    ['raise', 'putri', { body }],
    ['escalations', 'putri', { query: { console: 'casebook', ticket: '48231' } }],
    ['escalations', 'rina', { query: { view: 'open' } }],
    ['escalation', 'putri', { params }],
    ['act', 'rina', { params, body: actionBody({ do: 'take' }) }],
    ['insights', 'agus', { query }],
    ['dismissals', 'admin', {}],
    ['shareMemory', 'putri', { body: { bytes: packed([NONE, NONE, NONE]) } }],
    ['teamMemory', 'dimas', {}],
    ['gaps', 'admin', { query: { days: '28' } }],
    ['publishAdapter', 'admin', { params: { id: adapter.id }, body: adapter }],
    ['consoles', 'admin', {}],
    ['adapter', 'admin', { params: version }],
    ['takeBackAdapter', 'admin', { params: version }],
    ['signOut', 'dimas', {}],
  ];
}
