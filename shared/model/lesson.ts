import * as z from 'zod/mini';
import { Id } from './escalation-action.ts';
import { Language } from './language.ts';

const text = (most: number) => z.string().check(z.maxLength(most));

/** What others can learn from a case. It holds no personal data: see redact.ts. */
export const LessonText = z.object({
  title: text(120),
  happened: text(3000),
  instead: text(2000),
  /** Words of the case, redacted. */
  quotes: z.array(text(1200)).check(z.maxLength(12)),
  /** Ids of the SOPs it belongs to. */
  sops: z.array(text(16)).check(z.maxLength(12)),
  lang: z.optional(Language),
  /** Where it is shown; empty: everywhere. */
  sites: z.array(text(64)).check(z.maxLength(50)),
});
export type LessonText = z.infer<typeof LessonText>;

export const SaveLesson = z.object({
  ...LessonText.shape,
  escalation: Id,
  /** The one it was made from; 0 for a new one. */
  revision: z.int(),
});
export type SaveLesson = z.infer<typeof SaveLesson>;

export const PublishLesson = z.object({
  revision: z.int(),
  /** Why it may go out although something still looks like personal data. */
  override: z.optional(text(500).check(z.minLength(10))),
});

export const lessonStates = ['draft', 'published', 'withdrawn'] as const;

/** As those see it who write lessons. */
export const Lesson = z.object({
  id: Id,
  escalation: z.object({ id: Id, number: z.string() }),
  site: z.string(),
  state: z.enum(lessonStates),
  revision: z.int(),
  draft: LessonText,
  /** Absent until it was published. */
  version: z.optional(z.int()),
  /** The draft says something else than what is published. */
  changed: z.boolean(),
  publishedAt: z.optional(z.string()),
  publishedBy: z.optional(z.string()),
  override: z.optional(z.string()),
  updatedAt: z.string(),
  updatedBy: z.string(),
  /** People at the sites one may see. */
  opened: z.int(),
  acknowledged: z.int(),
});
export type Lesson = z.infer<typeof Lesson>;

/** As tier 1 sees it. */
export const PublishedLesson = z.object({
  id: Id,
  version: z.int(),
  title: z.string(),
  happened: z.string(),
  instead: z.string(),
  quotes: z.array(z.string()),
  sops: z.array(z.string()),
  lang: z.optional(Language),
  publishedAt: z.string(),
  acknowledged: z.boolean(),
});
export type PublishedLesson = z.infer<typeof PublishedLesson>;

/** Who has read it, by site and team; small teams are counted together. */
export const LessonReaders = z.object({
  rows: z.array(
    z.object({
      site: z.string(),
      /** `*`: all of the site; absent teams are too small to stand alone. */
      team: z.string(),
      agents: z.int(),
      opened: z.int(),
      acknowledged: z.int(),
    }),
  ),
  smallestTeam: z.int(),
});
export type LessonReaders = z.infer<typeof LessonReaders>;
