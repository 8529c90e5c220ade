import { type Client, streamPath } from '../../../shared/api.ts';
import { apply, applyOwn } from '../../../shared/escalation/apply.ts';
import { raise } from '../../../shared/escalation/raise.ts';
import type { Me } from '../../../shared/model/account.ts';
import type { Escalation, RaiseEscalation } from '../../../shared/model/escalation.ts';
import type { EscalationAction, SystemAction } from '../../../shared/model/escalation-action.ts';
import { routeFor } from '../../../shared/route.ts';
import { RefusedError } from '../../../widget/client.ts';
import { packs as content } from '../panel/content.ts';

const packs = {
  ...content,
  rootCauses: [{ id: 'second-account', name: { en: 'Second account' } }],
};

const person = (id: string, name: string, role: Me['role'], site: string, team: string): Me => ({
  ...{ id, name, role, site, team, sites: [], queues: [] },
  email: `${id}@kirana.example`,
  workspace: { id: 'kirana', name: 'Kirana' },
});
export const people = {
  rina: person('rina', 'Rina Hapsari', 'specialist', 'Jakarta', 'Account Safety'),
  marco: person('marco', 'Marco Reyes', 'specialist', 'Jakarta', 'Payments Desk'),
  dewi: person('dewi', 'Dewi Kartika', 'qa', 'Jakarta', 'Quality'),
  putri: person('putri', 'Putri Anggraini', 'agent', 'Yogyakarta', 'Wallet 2'),
  joy: person('joy', 'Joy Abella', 'agent', 'Cebu', 'Trust'),
};

const refuse = (status: number, message: string) =>
  new RefusedError(status, { error: 'refused', message });

type Do<A> = A extends unknown ? Omit<A, 'id' | 'at'> : never;

/** A backend in memory that follows the same rules: what it does to a case is what the real one does. */
export function fakeBackend(now: () => number) {
  const cases = new Map<string, Escalation>();
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const calls: { call: string; args: unknown }[] = [];
  let views: { name: string; query: object }[] = [];
  let state: 'on-duty' | 'away' = 'on-duty';
  const presence = () => ({
    state,
    onDuty: [people.rina, people.marco].map(({ id, name }) => ({ id, name, queues: [] })),
  });
  const down = { away: false, ended: false };
  const at = () => new Date(now()).toISOString();

  const told = (text: string) => {
    for (const stream of streams) stream.enqueue(new TextEncoder().encode(text));
  };
  const put = (one: Escalation) => {
    cases.set(one.id, one);
    told(`data: ${JSON.stringify({ kind: 'escalation', id: one.id })}\n\n`);
    return one;
  };
  const around = (action: EscalationAction) => ({
    ...(action.do === 'link' ? { other: cases.get(action.to)?.number } : {}),
    ...(action.do === 'hand-over' && action.to
      ? {
          to: Object.values(people)
            .map(({ id, name }) => ({ id, name }))
            .find(({ id }) => id === action.to),
        }
      : {}),
  });

  function act(id: string, action: EscalationAction, by: Me): Escalation {
    const before = cases.get(id);
    if (!before) throw refuse(404, 'There is no such escalation.');
    const after = apply(before, action, by, new Date(now()), around(action));
    if ('refused' in after) throw refuse(409, after.refused);
    if (action.do === 'link') {
      const other = cases.get(action.to);
      if (other) {
        const { number } = before;
        const linked = { do: 'linked', from: number, kind: action.kind } as const;
        put(applyOwn(other, { ...linked, id: crypto.randomUUID(), at: at() }));
      }
    }
    return put(after);
  }

  /** Somebody else does something, as the stream tells it. */
  const by = (who: Me, id: string, action: Do<EscalationAction>) =>
    act(id, { ...action, id: crypto.randomUUID(), at: at() } as EscalationAction, who);
  const own = (id: string, action: Do<SystemAction>) => {
    const before = cases.get(id);
    if (before) {
      put(applyOwn(before, { ...action, id: crypto.randomUUID(), at: at() } as SystemAction));
    }
  };

  function add(body: Partial<RaiseEscalation>, who: Me = people.putri, minutesAgo = 0): Escalation {
    const whole: RaiseEscalation = {
      id: crypto.randomUUID(),
      category: 'fraud',
      severity: 'critical',
      queue: 'account-safety',
      ticket: {
        console: 'casebook',
        id: String(70_000 + cases.size),
        url: 'https://casebook.example/',
        subject: '',
      },
      summary: 'Customer gave a code to a caller.',
      needs: [],
      evidence: [],
      raisedAt: new Date(now() - minutesAgo * 60_000).toISOString(),
      ...body,
    };
    const route = routeFor(
      packs.routes,
      whole.category,
      whole.ticket.market,
      whole.severity,
      () => true,
    );
    const number = `E-${cases.size + 1}`;
    const raised = raise(whole, {
      ...{ by: who, tenure: 'new', route, number },
      now: new Date(now() - minutesAgo * 60_000),
    });
    return put(raised);
  }

  const clientFor = (me: Me): Client => {
    const answer = async <T>(call: string, args: unknown, make: () => T): Promise<T> => {
      calls.push({ call, args });
      if (down.away) throw new Error('The backend answered 503');
      if (down.ended) throw refuse(401, 'Sign in again.');
      return make();
    };
    const client: Partial<Client> = {
      packs: () => answer('packs', {}, () => packs),
      escalations: (args) =>
        answer('escalations', args, () => {
          const { view, text, after, limit } = args.query;
          const list = [...cases.values()]
            .filter(({ state }) => (view === 'closed') === (state === 'closed') || !view)
            .filter(
              (one) => !text || JSON.stringify(one).toLowerCase().includes(text.toLowerCase()),
            )
            .reverse();
          const from = Number(after ?? 0);
          const to = from + Number(limit ?? 500);
          return {
            escalations: list.slice(from, to),
            ...(to < list.length ? { next: String(to) } : {}),
          };
        }),
      escalation: (args) =>
        answer('escalation', args, () => {
          const found = cases.get(args.params.id);
          if (!found) throw refuse(404, 'There is no such escalation.');
          return found;
        }),
      act: (args) => answer('act', args, () => act(args.params.id, args.body, me)),
      actOnMany: (args) =>
        answer('actOnMany', args, () => ({
          outcomes: args.body.ids.map((id) => {
            try {
              const action = { ...args.body.action, id: crypto.randomUUID() };
              return { id, escalation: act(id, action, me) };
            } catch (error) {
              return { id, error: 'refused', message: (error as Error).message };
            }
          }),
        })),
      presence: () => answer('presence', {}, () => presence()),
      setPresence: (args) =>
        answer('setPresence', args, () => {
          state = args.body.state;
          return presence();
        }),
      views: () => answer('views', {}, () => ({ views })),
      keepViews: (args) =>
        answer('keepViews', args, () => {
          views = args.body.views;
          return { views };
        }),
      audit: (args) =>
        answer('audit', args, () => ({
          number: cases.get(args.params.id)?.number ?? '',
          problems: [],
          entries: (cases.get(args.params.id)?.events ?? []).map((event, index) => ({
            ...{ revision: index + 1, event, receivedAt: event.at, erased: false },
            hash: 'ab12'.repeat(16),
          })),
        })),
    };
    return client as Client;
  };

  /** Only the stream is asked this way. */
  const fetch_: typeof fetch = async (input, init) => {
    if (!String(input).endsWith(streamPath) || down.away) throw new TypeError('Failed to fetch');
    let mine: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        mine = controller;
        streams.add(controller);
      },
    });
    init?.signal?.addEventListener('abort', () => streams.delete(mine));
    return new Response(body);
  };

  return {
    ...{ cases, calls, down, add, by, own, clientFor, fetch: fetch_ },
    /** The line breaks. */
    cut() {
      down.away = true;
      for (const stream of streams) stream.close();
      streams.clear();
    },
  };
}
