import type { ReplyOf } from '../../shared/api.ts';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { ShownOnce } from './ShownOnce.tsx';

export type Invited = ReplyOf<'invite'>;

/** For handing over: it cannot be asked for again. */
export function OnePassword({
  words,
  language,
  invited: { member, password, until },
}: Pick<PageWorld, 'words' | 'language'> & { invited: Invited }) {
  const day = writeDate(until, 'dayOfYear', language);
  return (
    <ShownOnce
      words={words.people.invite}
      says={words.people.invite.password(member.name, day)}
      secret={password}
    />
  );
}
