import type { Me } from '../../shared/model/account.ts';
import type { Member, Wanted } from '../../shared/model/people.ts';
import type { Database } from '../db/open.ts';
import type { Routes } from '../edge.ts';
import { mostProblems, readPeople } from '../people/file.ts';
import { makeKey } from '../people/key.ts';
import { invitePerson } from '../people/password.ts';
import { endSessions, type Provision, provision, readMembers } from '../people/people.ts';
import { notFound, RefusedError } from '../refused.ts';

export interface PeopleDeps {
  db: Database;
  now: () => Date;
}

export function peopleRoutes({
  db,
  now,
}: PeopleDeps): Pick<
  Routes,
  'people' | 'invite' | 'inviteAgain' | 'deactivate' | 'provision' | 'provisioningKey'
> {
  const find = async (me: Me, id: string): Promise<Member> => {
    const found = (await readMembers(db, me.workspace.id)).find((one) => one.id === id);
    if (found) return found;
    throw notFound('such person');
  };

  /** One person, as wanted. @throws RefusedError 409 with what is in the way. */
  async function want(me: Me, wanted: Wanted): Promise<Member> {
    const outcome = await provision(db, { workspace: me.workspace.id, wanted: [wanted] });
    if ('problems' in outcome) throw inTheWay(outcome.problems);
    const found = (await readMembers(db, me.workspace.id)).find(
      ({ email }) => email === wanted.email,
    );
    if (found) return found;
    throw notFound('such person');
  }

  async function withPassword(member: Member) {
    return { member, ...(await invitePerson(db, member.id, now())) };
  }

  return {
    people: async ({ me }) => ({ people: await readMembers(db, me.workspace.id) }),

    async invite({ body, me }) {
      const known = (await readMembers(db, me.workspace.id)).some(
        ({ email }) => email === body.email,
      );
      if (known) throw new RefusedError(409, 'known', `${body.email} is here already.`);
      return withPassword(await want(me, body));
    },

    async inviteAgain({ params, me }) {
      const { email } = await find(me, params.id);
      const member = await want(me, { id: params.id, email, active: true });
      await endSessions(db, me.workspace.id, params.id);
      return withPassword(member);
    },

    async deactivate({ params, me }) {
      const { email } = await find(me, params.id);
      return want(me, { id: params.id, email, active: false });
    },

    async provision({ body, me }) {
      const { file, text, dryRun, absent } = body;
      return provisionFile(db, { workspace: me.workspace.id, dryRun, absent }, file, text);
    },

    provisioningKey: async ({ me }) => ({
      key: await makeKey(db, me.workspace.id, me.id, now()),
    }),
  };
}

const inTheWay = (problems: { message: string }[]) =>
  new RefusedError(409, 'people', `${problems.map(({ message }) => message).join('; ')}.`);

/** @throws RefusedError 422 with every problem by its line; then nothing changed. */
export async function provisionFile(
  db: Database,
  into: Omit<Provision, 'wanted'>,
  file: string,
  text: string,
) {
  const { rows, problems } = readPeople(file, text);
  if (problems.length === 0) {
    const wanted = rows.map(({ line: _, ...one }) => one);
    const outcome = await provision(db, { ...into, wanted });
    if ('done' in outcome) return outcome.done;
    for (const { at, message } of outcome.problems.slice(0, mostProblems)) {
      problems.push({ file, line: rows[at]?.line() ?? 1, message });
    }
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new RefusedError(
    422,
    'people',
    `${count} in this file; nothing was changed.`,
    problems.slice(0, mostProblems),
  );
}
