import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Lesson, LessonReaders, PublishLesson, SaveLesson } from './model/lesson.ts';
import { AcceptRule, Proposal } from './model/own-rule.ts';
import { Repeats, RepeatsQuery } from './model/repeats.ts';
import { Precision } from './model/verdict.ts';

/** Who judges flags, writes lessons and follows repeat problems. */
const judges = ['specialist', 'lead', 'qa', 'admin'] as const;
const ruleOwners = ['specialist', 'lead', 'qa', 'sop-owner', 'admin'] as const;
const contentOwners = ['sop-owner', 'admin'] as const;
const byId = z.object({ id: z.uuid() });
const byRule = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,60}$/)),
  version: z.coerce.number().check(z.int()),
});
const Reason = z.object({ reason: z.string().check(z.minLength(3), z.maxLength(300)) });

/** Calls about what is learned from cases. A part of the endpoint table. */
export const casesCalls = {
  /** How often specialists found each rule right, for those who own rules. */
  precision: endpoint({
    method: 'GET',
    path: '/api/verdicts',
    roles: ruleOwners,
    reply: Precision,
  }),
  /** All of them for those who own the rules, for others their own. */
  ruleProposals: endpoint({
    method: 'GET',
    path: '/api/rules/proposals',
    roles: ruleOwners,
    reply: z.object({ proposals: z.array(Proposal) }),
  }),
  /** All panels take it up; done again, with a new version. 422 when it does not flag its own case. */
  acceptRule: endpoint({
    method: 'PUT',
    path: '/api/rules/proposals/:id',
    roles: contentOwners,
    params: byId,
    body: AcceptRule,
    reply: Proposal,
  }),
  declineRule: endpoint({
    method: 'POST',
    path: '/api/rules/proposals/:id/decline',
    roles: contentOwners,
    params: byId,
    body: Reason,
    reply: Proposal,
  }),
  /** The version before it is in force again, or none. */
  takeBackRule: endpoint({
    method: 'DELETE',
    path: '/api/rules/:id/:version',
    roles: contentOwners,
    params: byRule,
    reply: Proposal,
  }),
  putBackRule: endpoint({
    method: 'PUT',
    path: '/api/rules/:id/:version',
    roles: contentOwners,
    params: byRule,
    reply: Proposal,
  }),

  lessons: endpoint({
    method: 'GET',
    path: '/api/lessons',
    roles: judges,
    /** `sites`: where this person may have lessons shown. */
    reply: z.object({ lessons: z.array(Lesson), sites: z.array(z.string()) }),
  }),
  /** Writes on; `revision` 0 begins a lesson from a closed case. 409 when somebody else was quicker. */
  saveLesson: endpoint({
    method: 'PUT',
    path: '/api/lessons/:id',
    roles: judges,
    params: byId,
    body: SaveLesson,
    reply: Lesson,
  }),
  /** 422 `personal` with the places that look like personal data, unless `override` says why they may stay. */
  publishLesson: endpoint({
    method: 'POST',
    path: '/api/lessons/:id/publish',
    roles: judges,
    params: byId,
    body: PublishLesson,
    reply: Lesson,
  }),
  withdrawLesson: endpoint({
    method: 'POST',
    path: '/api/lessons/:id/withdraw',
    roles: judges,
    params: byId,
    reply: Lesson,
  }),
  lessonReaders: endpoint({
    method: 'GET',
    path: '/api/lessons/:id/readers',
    roles: judges,
    params: byId,
    reply: LessonReaders,
  }),

  repeats: endpoint({
    method: 'GET',
    path: '/api/repeats',
    roles: judges,
    query: RepeatsQuery,
    reply: Repeats,
  }),
};
