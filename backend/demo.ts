import type { Role } from '../shared/model/account.ts';
import type { Auth } from './auth.ts';
import type { Database } from './db/open.ts';
import { member, workspace } from './db/schema.ts';
import { type Content, type ContentKind, putContent } from './workspace-content.ts';

export const demoPassword = 'deskside-demo';
export const demoId = 'kirana';

interface Person {
  email: string;
  name: string;
  role: Role;
  site: string;
  team: string;
  lead?: string;
  queues?: string[];
}

const agus = 'agus@kirana.example';

/** Invented people of an invented marketplace. Leads come before those whose overrides they see. */
const people: Person[] = [
  { email: agus, name: 'Agus Wibowo', role: 'lead', site: 'Yogyakarta', team: 'Leads' },
  {
    email: 'putri@kirana.example',
    name: 'Putri Anggraini',
    role: 'agent',
    site: 'Yogyakarta',
    team: 'Payments',
    lead: agus,
  },
  {
    email: 'joy@kirana.example',
    name: 'Joy Abella',
    role: 'agent',
    site: 'Cebu',
    team: 'Trust',
    lead: agus,
  },
  {
    email: 'kitti@kirana.example',
    name: 'Kitti Suksan',
    role: 'agent',
    site: 'Chiang Mai',
    team: 'Orders',
    lead: agus,
  },
  {
    email: 'rina@kirana.example',
    name: 'Rina Hapsari',
    role: 'specialist',
    site: 'Jakarta',
    team: 'Account Safety',
    lead: agus,
  },
  {
    email: 'marco@kirana.example',
    name: 'Marco Reyes',
    role: 'specialist',
    site: 'Jakarta',
    team: 'Payments Desk',
    lead: agus,
    queues: ['payments', 'orders'],
  },
  {
    email: 'admin@kirana.example',
    name: 'Sari Lestari',
    role: 'admin',
    site: 'Jakarta',
    team: 'Operations',
  },
];

/** The demo workspace with its people and content, unless the database has a workspace already. */
export async function createDemo(
  db: Database,
  auth: Auth,
  content: Content,
  now: Date,
): Promise<boolean> {
  if ((await db.select().from(workspace).limit(1)).length > 0) return false;
  const id = demoId;
  const allQueues = content.routing.queues.map((queue) => queue.id);
  const ids = new Map<string, string>();
  // The workspace comes last: a start that was cut short is begun again, with the people that are there.
  for (const kind of Object.keys(content) as ContentKind[]) {
    await putContent(db, id, kind, content[kind], undefined, now);
  }
  for (const { email, name, role, site, team, lead, queues } of people) {
    const person =
      (await auth.personOf(email)) ??
      (await auth.addPerson({ name, email, password: demoPassword }));
    ids.set(email, person);
    await db
      .insert(member)
      .values({
        workspace: id,
        person,
        role,
        site,
        team,
        lead: (lead && ids.get(lead)) ?? null,
        queues: role === 'specialist' ? (queues ?? allQueues) : [],
      })
      .onConflictDoNothing();
  }
  await db.insert(workspace).values({ workspace: id, name: 'Kirana Marketplace' });
  return true;
}
