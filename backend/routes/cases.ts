import type { casesCalls } from '../../shared/api-cases.ts';
import type { Me } from '../../shared/model/account.ts';
import { heldTo } from '../../shared/scope.ts';
import { createLessons, type LessonDeps } from '../cases/lessons.ts';
import { markOwnRule } from '../cases/own-rules.ts';
import { createProposals } from '../cases/proposals.ts';
import { lessonsFor } from '../cases/published-lessons.ts';
import { readersOf } from '../cases/readers.ts';
import { readRepeats } from '../cases/repeats.ts';
import { readPrecision, storeVerdict } from '../cases/verdicts.ts';
import type { Routes } from '../edge.ts';
import { knownTeams } from '../insights/teams.ts';
import { notFound } from '../refused.ts';

type Ours = keyof typeof casesCalls | 'sendVerdict' | 'proposeRule' | 'publishedLessons';

/** What is learned from cases: verdicts on flags, rules of one's own, lessons, repeat problems. */
export function casesRoutes(deps: LessonDeps): Pick<Routes, Ours> {
  const { db, packsOf, now } = deps;
  const proposals = createProposals(deps);
  const lessons = createLessons(deps);

  async function mark(me: Me, rule: { id: string; version: number }, takenBack: boolean) {
    const by = takenBack ? { at: now(), by: me.id } : undefined;
    const proposal = await markOwnRule(db, me.workspace.id, rule, by);
    if (!proposal) throw notFound(`version ${rule.version} of ${rule.id}`);
    return proposals.one(me, proposal);
  }

  return {
    sendVerdict: ({ body, me }) => storeVerdict(db, me, body, now()),
    precision: async ({ me }) => readPrecision(db, me, await packsOf(me.workspace.id), now()),

    proposeRule: ({ body, me }) => proposals.propose(me, body),
    ruleProposals: async ({ me }) => ({ proposals: await proposals.list(me) }),
    acceptRule: ({ params, body, me }) => proposals.accept(me, params.id, body),
    declineRule: ({ params, body, me }) => proposals.decline(me, params.id, body.reason),
    takeBackRule: ({ params, me }) => mark(me, params, true),
    putBackRule: ({ params, me }) => mark(me, params, false),

    async lessons({ me }) {
      const teams = await knownTeams(db, me.workspace.id, heldTo(me));
      const sites = [...new Set(teams.map(({ site }) => site))];
      return { lessons: await lessons.list(me), sites };
    },
    saveLesson: ({ params, body, me }) => lessons.save(me, params.id, body),
    publishLesson: ({ params, body, me }) => lessons.publish(me, params.id, body),
    withdrawLesson: ({ params, me }) => lessons.withdraw(me, params.id),
    async lessonReaders({ params, me }) {
      const { policy } = await packsOf(me.workspace.id);
      return readersOf(db, me, params.id, policy.smallestTeam);
    },
    publishedLessons: async ({ me }) => ({ lessons: await lessonsFor(db, me) }),

    async repeats({ query, me }) {
      return readRepeats(deps, me, query, await packsOf(me.workspace.id), now());
    },
  };
}
