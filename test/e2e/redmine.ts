/** A real Redmine, where one runs: REDMINE_URL says where. Its demo accounts are those of the seeded lab. */
const base = process.env.REDMINE_URL?.replace(/\/$/, '');
const admin = `Basic ${Buffer.from('admin:adminpass1').toString('base64')}`;

export const redmineUrl = base;
export const redmineAgent = { login: 'agent', password: 'agentpass1' };

async function call(path: string, init: RequestInit = {}, as?: string) {
  const response = await fetch(`${base}${path}`, {
    ...init,
    headers: {
      authorization: admin,
      'content-type': 'application/json',
      ...(as ? { 'X-Redmine-Switch-User': as } : {}),
    },
  });
  if (!response.ok) throw new Error(`Redmine answered ${response.status} to ${path}`);
  // It has nothing to say to a change.
  return response.status === 204 ? undefined : response.json();
}

/** A new ticket by one of the seeded customers; answers with its number. */
export async function createIssue(subject: string, description: string): Promise<number> {
  const { issues } = await call('/issues.json?limit=1&status_id=*');
  const { project, tracker, author } = issues[0];
  const { user } = await call(`/users/${author.id}.json`);
  const created = await call(
    '/issues.json',
    {
      method: 'POST',
      body: JSON.stringify({
        issue: { project_id: project.id, tracker_id: tracker.id, subject, description },
      }),
    },
    user.login,
  );
  return created.issue.id;
}

/** What was written under a ticket, oldest first. */
export async function notesOf(issue: number): Promise<string[]> {
  const found = await call(`/issues/${issue}.json?include=journals`);
  return found.issue.journals.map(({ notes }: { notes: string }) => notes).filter(Boolean);
}

/** By the demo agent. */
export async function addNote(issue: number, notes: string, isPrivate: boolean): Promise<void> {
  const body = JSON.stringify({ issue: { notes, private_notes: isPrivate } });
  await call(`/issues/${issue}.json`, { method: 'PUT', body }, redmineAgent.login);
}
