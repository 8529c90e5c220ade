import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Me } from '../shared/model/account.ts';
import type { Signed } from './auth.ts';
import type { Database } from './db/open.ts';
import { member, user, workspace } from './db/schema.ts';

const leadUser = alias(user, 'lead_user');

/** Who this is in the workspace of the session; nothing once they left it. */
export async function memberOf(db: Database, signed: Signed): Promise<Me | undefined> {
  const [row] = await db
    .select({ member, name: user.name, email: user.email, workspace, lead: leadUser.name })
    .from(member)
    .innerJoin(user, eq(user.id, member.person))
    .innerJoin(workspace, eq(workspace.workspace, member.workspace))
    .leftJoin(leadUser, eq(leadUser.id, member.lead))
    .where(
      and(
        eq(member.workspace, signed.workspace),
        eq(member.person, signed.user),
        eq(member.active, true),
      ),
    );
  if (!row) return undefined;
  return {
    id: row.member.person,
    name: row.name,
    email: row.email,
    role: row.member.role,
    workspace: { id: row.workspace.workspace, name: row.workspace.name },
    site: row.member.site,
    team: row.member.team,
    sites: row.member.sites,
    ...(row.lead ? { lead: row.lead } : {}),
    queues: row.member.queues,
  };
}
