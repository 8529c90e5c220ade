import * as z from 'zod/mini';
import { languages } from './names.ts';

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** Text shown to people: English is always there, the rest where somebody wrote it. */
export const LocalText = z.object({
  en: z.string().check(z.minLength(1)),
  id: z.optional(z.string()),
  ms: z.optional(z.string()),
  th: z.optional(z.string()),
  vi: z.optional(z.string()),
  tl: z.optional(z.string()),
  zh: z.optional(z.string()),
});
export type LocalText = z.infer<typeof LocalText>;

/** Text per language, none of them obligatory (trigger phrases, macros). */
export const ByLanguage = <Value extends z.core.SomeType>(value: Value) =>
  z.partialRecord(Language, value);
