import type { Me } from '../../shared/model/account.ts';
import type { LessonText } from '../../shared/model/lesson.ts';
import { personalIn } from '../../shared/quality/redact.ts';
import { heldTo } from '../../shared/scope.ts';
import { RefusedError } from '../refused.ts';

/** What keeps a lesson from being published. */

/** @throws RefusedError 422 */
export function refuseUnfinished({ title, happened, instead, sops }: LessonText): void {
  const missing = [
    ...(title.trim() ? [] : ['a title']),
    ...(happened.trim() ? [] : ['what happened']),
    ...(instead.trim() ? [] : ['what to do instead']),
    ...(sops.length > 0 ? [] : ['the SOP it belongs to']),
  ];
  if (missing.length === 0) return;
  throw new RefusedError(422, 'unfinished', `Write first: ${missing.join(', ')}.`);
}

/** Who is held to sites teaches there only. @throws RefusedError 403 */
export function refuseBeyond(me: Me, { sites }: LessonText): void {
  const own = heldTo(me);
  if (!own || (sites.length > 0 && sites.every((site) => own.includes(site)))) return;
  throw new RefusedError(403, 'site', `Choose sites among ${own.join(' and ')}.`);
}

/** Where something still looks like personal data; `field` and place, never the words themselves. */
export function personalLeft(
  { title, happened, instead, quotes }: LessonText,
  context: Parameters<typeof personalIn>[1],
): NonNullable<RefusedError['problems']> {
  const fields: [string, string][] = [
    ['title', title],
    ['happened', happened],
    ['instead', instead],
    ...quotes.map((quote, at): [string, string] => [`quotes.${at}`, quote]),
  ];
  return fields.flatMap(([field, text]) =>
    personalIn(text, context).map(({ what, start }) => ({
      file: 'lesson',
      line: 1,
      field,
      message: `${what} at character ${start + 1}`,
    })),
  );
}
