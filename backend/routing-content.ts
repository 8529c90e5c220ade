import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { onCall } from '../shared/clocks/rota.ts';
import type { RoutingReport } from '../shared/model/routing.ts';
import type { Problem } from './content/fields.ts';
import type { Routing, WrittenRouting } from './content/routing.ts';
import type { Database } from './db/open.ts';
import { content, escalation, member, user } from './db/schema.ts';
import { currentContent } from './workspace-content.ts';

/** Versions of the routing, and what must not be lost by a new one. */

const mostVersions = 100;

async function versionsOf(db: Database, workspace: string): Promise<RoutingReport['versions']> {
  const rows = await db
    .select({
      version: content.version,
      at: content.createdAt,
      by: sql<string | null>`coalesce(${user.name}, ${content.createdBy})`,
    })
    .from(content)
    .leftJoin(user, eq(user.id, content.createdBy))
    .where(and(eq(content.workspace, workspace), eq(content.kind, 'routing')))
    .orderBy(desc(content.version))
    .limit(mostVersions);
  return rows.map(({ version, at, by }) => ({
    version,
    at: at.toISOString(),
    ...(by ? { by } : {}),
  }));
}

export async function routingVersion(
  db: Database,
  workspace: string,
  version: number,
): Promise<WrittenRouting | undefined> {
  const [row] = await db
    .select({ body: content.body })
    .from(content)
    .where(
      and(
        eq(content.workspace, workspace),
        eq(content.kind, 'routing'),
        eq(content.version, version),
      ),
    );
  return row?.body as WrittenRouting | undefined;
}

export async function routingReport(
  db: Database,
  workspace: string,
  now: Date,
): Promise<RoutingReport> {
  const current = await currentContent(db, workspace, 'routing');
  if (!current) throw new Error(`Workspace ${workspace} has no routing`);
  const { queues, calendars = [], rotas = [], routes } = current.body;
  return {
    version: current.version,
    at: current.at.toISOString(),
    ...(current.by ? { by: current.by.name } : {}),
    queues,
    calendars,
    onCall: Object.fromEntries(rotas.map((rota) => [rota.id, onCall(rota, now.getTime())])),
    routes: routes.length,
    versions: await versionsOf(db, workspace),
  };
}

/** Desks that are still needed: by an SOP that names them, or by a case that is open there. */
export async function missingDesks(
  db: Database,
  workspace: string,
  { queues }: Routing,
  text: string,
): Promise<Problem[]> {
  const there = new Set(queues.map(({ id }) => id));
  const line = Math.max(1, text.split('\n').findIndex((one) => one.startsWith('queues:')) + 1);
  const problem = (message: string): Problem => ({ file: 'routing.yaml', line, message });
  const { body: sops = [] } = (await currentContent(db, workspace, 'sops')) ?? {};
  const named = sops.flatMap(({ id, escalate }) =>
    escalate.flatMap(({ queue }) =>
      queue && !there.has(queue)
        ? [
            problem(
              `\`${queue}\` is missing, which ${id} escalates to; keep it, or change the SOP first`,
            ),
          ]
        : [],
    ),
  );
  const gone = ((await currentContent(db, workspace, 'routing'))?.body.queues ?? [])
    .map(({ id }) => id)
    .filter((id) => !there.has(id));
  if (gone.length === 0) return named;
  const open = await db
    .select({ queue: escalation.queue, cases: sql<number>`count(*)::int` })
    .from(escalation)
    .where(
      and(
        eq(escalation.workspace, workspace),
        ne(escalation.state, 'closed'),
        inArray(escalation.queue, gone),
      ),
    )
    .groupBy(escalation.queue);
  return [
    ...named,
    ...open.map(({ queue, cases }) =>
      problem(
        `\`${queue}\` is missing, but ${cases} of its ${cases === 1 ? 'cases is' : 'cases are'} open; send them to another queue first`,
      ),
    ),
  ];
}

/** People on a rota who are nobody here, or whom a case cannot be given to. */
export async function strangersOnCall(
  db: Database,
  workspace: string,
  { rotas = [] }: Routing,
  text: string,
): Promise<Problem[]> {
  const emails = new Set(
    rotas.flatMap(({ people, instead }) => [...people, ...instead.map(({ person }) => person)]),
  );
  if (emails.size === 0) return [];
  const known = await db
    .select({ email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.person))
    .where(
      and(
        eq(member.workspace, workspace),
        eq(member.active, true),
        inArray(member.role, ['specialist', 'lead', 'qa', 'admin']),
        inArray(user.email, [...emails]),
      ),
    );
  for (const { email } of known) emails.delete(email);
  const lines = text.split('\n');
  return [...emails].map((email) => ({
    file: 'routing.yaml',
    line: Math.max(1, lines.findIndex((line) => line.includes(email)) + 1),
    message: `nobody on the desks here has the address \`${email}\`; write the one they sign in with`,
  }));
}
