import { and, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import { says, wordsOf } from '../../shared/escalation/search.ts';
import { shownTo } from '../../shared/escalation/shown.ts';
import type { Me } from '../../shared/model/account.ts';
import { member, user, escalation as x } from '../db/schema.ts';
import { type Store, withEvents } from './rows.ts';

/** What people wrote is sealed, so no index knows it: so many of the newest are opened and read. */
const newest = 1000;
/** Opening is work for the one thread that serves everybody: others get their turn in between. */
const atOnce = 100;

const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** By what stands in columns, however old it is: number, ticket, SOP, rule, and who raised or has it. */
function named({ db }: Store, me: Me, text: string): SQL | undefined {
  const number = /^e?-?(\d{1,9})$/i.exec(text)?.[1];
  const people = db
    .select({ id: member.person })
    .from(member)
    .innerJoin(user, eq(user.id, member.person))
    .where(and(eq(member.workspace, me.workspace.id), ilike(user.name, `%${literally(text)}%`)));
  return or(
    number ? eq(x.number, Number(number)) : undefined,
    eq(x.ticket, text),
    eq(x.sop, text.toUpperCase()),
    sql`${x.rule} like ${`${literally(text.toLowerCase())}%`}`,
    inArray(x.agent, people),
    inArray(x.owner, people),
  );
}

/** Those within `where` that have all these words. */
export async function saying(
  store: Store,
  me: Me,
  text: string,
  where: SQL | undefined,
): Promise<SQL | undefined> {
  const rows = await store.db
    .select({ id: x.id, record: x.record })
    .from(x)
    .where(where)
    .orderBy(desc(x.raisedAt), desc(x.number))
    .limit(newest);
  const words = wordsOf(text);
  const found: string[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    for (const one of await withEvents(store, me.workspace.id, some)) {
      // What they may not read must not be guessed word by word either.
      if (says(shownTo(one, me), words)) found.push(one.id);
    }
  }
  return or(named(store, me, text), found.length > 0 ? inArray(x.id, found) : undefined);
}
