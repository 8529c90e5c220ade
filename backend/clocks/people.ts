import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation, Person } from '../../shared/model/escalation.ts';
import { sightOf } from '../../shared/scope.ts';
import type { Database } from '../db/open.ts';
import { member, user } from '../db/schema.ts';

const columns = { id: member.person, name: user.name, role: member.role, sites: member.sites };
type Found = Person & Pick<Me, 'role' | 'sites'>;

/** Only somebody who may see the case can be told of it or be given it. */
function who(found: Found | undefined, { raisedBy }: Escalation): Person | undefined {
  const sight = found && sightOf(found);
  const sees =
    sight === 'all' || (typeof sight === 'object' && sight.sites.includes(raisedBy.site));
  return found && sees ? { id: found.id, name: found.name } : undefined;
}

export async function personByEmail(
  tx: Database,
  workspace: string,
  email: string,
  escalation: Escalation,
): Promise<Person | undefined> {
  const [found] = await tx
    .select(columns)
    .from(member)
    .innerJoin(user, eq(user.id, member.person))
    .where(and(eq(member.workspace, workspace), eq(member.active, true), eq(user.email, email)));
  return who(found, escalation);
}

const lead = alias(member, 'lead_member');

/** The lead of whoever raised it. */
export async function leadOf(
  tx: Database,
  workspace: string,
  escalation: Escalation,
): Promise<Person | undefined> {
  const [found] = await tx
    .select({ id: lead.person, name: user.name, role: lead.role, sites: lead.sites })
    .from(member)
    .innerJoin(lead, and(eq(lead.workspace, member.workspace), eq(lead.person, member.lead)))
    .innerJoin(user, eq(user.id, lead.person))
    .where(
      and(
        eq(member.workspace, workspace),
        eq(member.person, escalation.raisedBy.id),
        eq(lead.active, true),
      ),
    );
  return who(found, escalation);
}
