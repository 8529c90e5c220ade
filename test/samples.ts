import type { Me } from '../shared/model/account.ts';
import type { Packs } from '../shared/model/packs.ts';
import type { OutboxItem } from '../widget/port.ts';

// The least that stands for an agent, a workspace without content, and something to deliver.

export const me: Me = {
  id: 'u1',
  name: 'Ayu Lestari',
  email: 'ayu@kirana.example',
  role: 'agent',
  workspace: { id: 'w', name: 'Kirana' },
  site: 's',
  team: 't',
  sites: [],
  queues: [],
};

export const emptyPacks = (version: string): Packs => ({
  version,
  sops: [],
  rules: [],
  lists: {},
  queues: [],
  routes: [],
  rootCauses: [],
  policy: {
    brand: 'Kirana',
    gateDeadline: 1500,
    official: { phones: [], emails: [], domains: [] },
    internalTerms: [],
    smallestShare: 20,
    smallestTeam: 5,
  },
});

export const override = {
  kind: 'override',
  body: {
    id: '00000000-0000-4000-8000-000000000001',
    at: '2026-11-20T02:00:00.000Z',
    console: 'bare',
    ticket: 'T-1',
    checks: ['card@1'],
    reason: 'approved',
    note: 'The lead agreed to it.',
  },
} satisfies OutboxItem;
