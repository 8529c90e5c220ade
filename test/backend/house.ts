import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type AppOptions, createApp } from '../../backend/app.ts';
import { createAuth } from '../../backend/auth.ts';
import type { OpenDatabase } from '../../backend/db/open.ts';
import { account, member, user, workspace } from '../../backend/db/schema.ts';
import { createLog } from '../../backend/log.ts';
import { createSealing } from '../../backend/sealing.ts';
import { type Content, type ContentKind, putContent } from '../../backend/workspace-content.ts';
import { type Api, api, type Endpoint } from '../../shared/api.ts';
import type { Role } from '../../shared/model/account.ts';
import type { RaiseEscalation } from '../../shared/model/escalation.ts';
import type { EscalationAction } from '../../shared/model/escalation-action.ts';
import type { Route } from '../../shared/model/packs.ts';
import type { UsageEvent } from '../../shared/model/usage.ts';

/** A server with two workspaces and people of every role in both. */

export const password = 'a-long-password';
export const secret = 'a-secret-that-is-only-used-in-tests-0123456789';
export const sealing = createSealing([{ id: 'test', key: randomBytes(32) }]);
export const embedOrigin = 'https://desk.kirana.example';

export const sopText = (id: string, title: string, version = 1) => `---
id: ${id}
title: ${title}
version: ${version}
owner: payments-policy
audience: [buyer]
markets: all
effective: 2026-01-01
triggers:
  en: [where is my refund, refund not received]
  id: [refund belum masuk, uang belum balik]
---

## Steps

1. **do** Find the refund
2. **escalate** Tell Payments
`;

const route: Route = {
  category: '*',
  market: '*',
  severity: '*',
  queue: 'payments',
  acknowledgeWithin: 10,
  answerWithin: 60,
  informWithin: 120,
  resolveWithin: 480,
};
export const fixtures: Content = {
  sops: [],
  rules: [],
  lists: { greetings: ['halo'] },
  routing: {
    queues: [
      { id: 'payments', name: { en: 'Payments' } },
      { id: 'safety', name: { en: 'Account Safety' } },
    ],
    routes: [{ ...route, category: 'fraud', queue: 'safety', acknowledgeWithin: 5 }, route],
    rootCauses: [{ id: 'phishing', name: { en: 'Phishing' } }],
    policy: {
      brand: 'Kirana',
      gateDeadline: 600,
      official: { phones: [], emails: [], domains: [] },
      internalTerms: [],
      smallestShare: 3,
      smallestTeam: 2,
      learning: 'team',
    },
  },
};

/** name: role, site, team, workspace, sites they are held to */
const people = {
  putri: ['agent', 'Yogyakarta', 'Payments', 'kirana'],
  dimas: ['agent', 'Yogyakarta', 'Payments', 'kirana'],
  wati: ['agent', 'Yogyakarta', 'Night', 'kirana'],
  joy: ['agent', 'Cebu', 'Trust', 'kirana'],
  rina: ['specialist', 'Jakarta', 'Desk', 'kirana'],
  agus: ['lead', 'Jakarta', 'Leads', 'kirana'],
  yogi: ['lead', 'Yogyakarta', 'Leads', 'kirana', ['Yogyakarta']],
  cebu: ['lead', 'Cebu', 'Leads', 'kirana', ['Cebu']],
  marisol: ['specialist', 'Cebu', 'Desk', 'kirana', ['Cebu']],
  quinn: ['qa', 'Jakarta', 'Quality', 'kirana'],
  cebuQa: ['qa', 'Cebu', 'Quality', 'kirana', ['Cebu']],
  sinta: ['sop-owner', 'Jakarta', 'Procedures', 'kirana'],
  admin: ['admin', 'Jakarta', 'Operations', 'kirana'],
  otherAgent: ['agent', 'Yogyakarta', 'Payments', 'lontar'],
  otherSpecialist: ['specialist', 'Jakarta', 'Desk', 'lontar'],
  otherLead: ['lead', 'Jakarta', 'Leads', 'lontar'],
  otherQa: ['qa', 'Jakarta', 'Quality', 'lontar'],
  otherOwner: ['sop-owner', 'Jakarta', 'Procedures', 'lontar'],
  otherAdmin: ['admin', 'Jakarta', 'Operations', 'lontar'],
} satisfies Record<string, [Role, string, string, string, string[]?]>;
export type PersonName = keyof typeof people;

export type House = Awaited<ReturnType<typeof openHouse>>;

export async function openHouse(
  open: () => Promise<OpenDatabase>,
  options: Partial<AppOptions> = {},
) {
  const database = await open();
  const { db } = database;
  const auth = createAuth(db, secret, options.now ? { now: options.now } : {});
  const live = await database.listen();
  const logged: string[] = [];
  const tokens = {} as Record<PersonName, string>;
  const ids = {} as Record<PersonName, string>;

  for (const id of ['kirana', 'lontar']) {
    await db.insert(workspace).values({ workspace: id, name: id });
    for (const kind of Object.keys(fixtures) as ContentKind[]) {
      await putContent(db, id, kind, fixtures[kind], undefined, new Date());
    }
  }
  // Hashing is slow on purpose, and everybody has the same password here: once is enough.
  let hash: string | null | undefined;
  const addFirst = async (name: string, email: string) => {
    const id = await auth.addPerson({ name, email, password });
    const [row] = await db.select().from(account).where(eq(account.userId, id));
    hash = row?.password;
    return id;
  };
  const copyPerson = async (name: string, email: string, copied: string) => {
    const id = randomUUID();
    await db.insert(user).values({ id, name, email, emailVerified: true });
    await db
      .insert(account)
      .values({ id, userId: id, accountId: id, providerId: 'credential', password: copied });
    return id;
  };
  for (const [name, [role, site, team, work, sites = []]] of Object.entries(people) as [
    PersonName,
    (typeof people)[PersonName] | [Role, string, string, string, string[]],
  ][]) {
    const email = `${name}@${work}.example`.toLowerCase();
    const person = hash ? await copyPerson(name, email, hash) : await addFirst(name, email);
    await db.insert(member).values({
      workspace: work,
      person,
      role: role as Role,
      site,
      team,
      sites,
      lead: ids.agus && work === 'kirana' ? ids.agus : null,
      queues: [],
    });
    const opened = await auth.open({ user: person, workspace: work }, { by: 'token' });
    ids[name as PersonName] = person;
    tokens[name as PersonName] = opened.token;
  }
  const app = await createApp({
    db,
    secret,
    sealing,
    auth,
    live,
    log: createLog('trace', { write: (line) => logged.push(line) }),
    embedOrigins: [embedOrigin],
    pool: database.pool,
    ...options,
  });

  /** A call of the table by one of the people, or by nobody. */
  async function call<K extends keyof Api>(
    name: K,
    by: PersonName | undefined,
    {
      params = {},
      query = {},
      body,
      headers = {},
    }: {
      params?: Record<string, string>;
      query?: Record<string, string>;
      body?: unknown;
      headers?: Record<string, string>;
    } = {},
  ) {
    const endpoint: Endpoint = api[name];
    const path = endpoint.path.replace(/:(\w+)/g, (_all, key) => params[key] ?? 'missing');
    const response = await app.inject({
      method: endpoint.method,
      url: `${path}?${new URLSearchParams(query)}`,
      headers: { ...(by ? { authorization: `Bearer ${tokens[by]}` } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return {
      status: response.statusCode,
      headers: response.headers,
      // `any`: each test knows what it asked for
      body: (response.body ? response.json() : undefined) as any,
    };
  }

  return {
    app,
    db,
    auth,
    live,
    tokens,
    ids,
    logged,
    call,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

export const escalationBody = (change: Partial<RaiseEscalation> = {}): RaiseEscalation => ({
  id: randomUUID(),
  category: 'fraud',
  severity: 'high',
  queue: 'safety',
  ticket: {
    console: 'casebook',
    id: '48231',
    url: 'https://casebook.kirana.example/48231',
    subject: 'Saldo hilang',
    lang: 'id',
  },
  summary: 'Money gone after a call.',
  needs: ['Freeze the account'],
  evidence: [{ text: 'saldo KiranaPay saya hilang' }],
  raisedAt: new Date().toISOString(),
  ...change,
});

export const actionBody = (what: { do: EscalationAction['do'] } & Record<string, unknown>) => ({
  id: randomUUID(),
  at: new Date().toISOString(),
  ...what,
});

export const usage = (
  kind: UsageEvent['kind'],
  ticket: string,
  at: string,
  rest: Partial<UsageEvent> = {},
): UsageEvent => ({ id: randomUUID(), at, kind, console: 'casebook', ticket, lang: 'id', ...rest });
