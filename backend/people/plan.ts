import type { Member, PersonChange, Wanted } from '../../shared/model/people.ts';

/** What becomes of the people of a workspace. Pure: the same for a file, an admin's page and the company's own list. */

export interface Step extends PersonChange {
  /** Absent: new here. */
  before?: Member;
  after: Omit<Member, 'id'>;
}
export interface Plan {
  steps: Step[];
  unchanged: number;
  /** By the place of the wanted; -1: all of it. */
  problems: { at: number; message: string }[];
}

export interface Rules {
  /** Ids of the queues there are. */
  queues: readonly string[];
  /** Of those who are not wanted. */
  absent: 'keep' | 'deactivate';
}

export function planOf(present: readonly Member[], wanted: readonly Wanted[], rules: Rules): Plan {
  const byId = new Map(present.map((one) => [one.id, one]));
  const byEmail = new Map(present.map((one) => [one.email, one]));
  const problems: Plan['problems'] = [];
  const steps: Step[] = [];
  const named = new Set<string>();
  const kept = new Set<string>();
  let unchanged = 0;

  for (const [at, one] of wanted.entries()) {
    const before = one.id === undefined ? byEmail.get(one.email) : byId.get(one.id);
    if (named.has(one.email)) problems.push({ at, message: `${one.email} is there twice` });
    named.add(one.email);
    if (before) kept.add(before.id);
    const missing = before ? [] : neededOf(one);
    if (missing.length > 0) {
      problems.push({ at, message: `${one.email} is new here and needs ${missing.join(', ')}` });
      continue;
    }
    const taken = byEmail.get(one.email);
    if (before && taken && taken.id !== before.id) {
      problems.push({ at, message: `${one.email} is somebody else's e-mail already` });
      continue;
    }
    const step = stepOf(before, one);
    if (step) steps.push(step);
    else unchanged += 1;
  }
  if (rules.absent === 'deactivate') {
    for (const before of present) {
      if (kept.has(before.id) || !before.active) continue;
      const step = stepOf(before, { email: before.email, active: false });
      if (step) steps.push(step);
    }
  }
  problems.push(...wrongNames(present, wanted, steps, rules), ...withoutAdmin(present, steps));
  return { steps, unchanged, problems };
}

const neededOf = (one: Wanted) =>
  (['name', 'role', 'site', 'team'] as const).filter((key) => one[key] === undefined);

const fields = [
  'email',
  'name',
  'role',
  'site',
  'team',
  'sites',
  'queues',
  'lead',
  'startedOn',
  'externalId',
  'active',
] as const satisfies (keyof Member)[];

const unset = { name: '', role: 'agent', site: '', team: '', sites: [], queues: [], active: true };

function stepOf(before: Member | undefined, wanted: Wanted): Step | undefined {
  const after: Record<string, unknown> = { ...unset, ...before };
  delete after.id;
  for (const key of fields) {
    const value = wanted[key];
    if (value === null) delete after[key];
    else if (value !== undefined) after[key] = value;
  }
  const changed = fields.filter((key) => !isSame(before?.[key], after[key]));
  if (before && changed.length === 0) return undefined;
  const { email, name, active } = after as Step['after'];
  const leaves = before?.active && !active;
  return {
    what: before ? (leaves ? 'deactivate' : 'change') : 'add',
    email,
    name,
    fields: before ? changed : [],
    ...(before ? { before } : {}),
    after: after as Step['after'],
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A site, queue or lead that is not there would hide things from people without a word. */
function wrongNames(
  present: readonly Member[],
  wanted: readonly Wanted[],
  steps: readonly Step[],
  { queues }: Rules,
): Plan['problems'] {
  const all = [...present, ...steps.map(({ after }) => after)];
  const sites = new Set(all.map(({ site }) => site));
  const emails = new Set(all.map(({ email }) => email));
  return wanted.flatMap(({ email, sites: held = [], queues: own = [], lead }, at) => {
    const site = held.find((name) => !sites.has(name));
    const queue = own.find((id) => !queues.includes(id));
    return [
      ...(site ? [{ at, message: `sites: nobody works at "${site}"` }] : []),
      ...(queue ? [{ at, message: `queues: there is no queue "${queue}"` }] : []),
      ...(lead && !emails.has(lead) ? [{ at, message: `lead: nobody here is ${lead}` }] : []),
      ...(lead === email ? [{ at, message: 'lead: nobody leads themselves' }] : []),
    ];
  });
}

/** Nobody may lock everybody out. */
function withoutAdmin(present: readonly Member[], steps: readonly Step[]): Plan['problems'] {
  const isAdmin = ({ role, active }: Pick<Member, 'role' | 'active'>) => role === 'admin' && active;
  if (!present.some(isAdmin)) return [];
  const changed = new Map(steps.map(({ before, after }) => [before?.id, after]));
  const left = [
    ...present.map((one) => changed.get(one.id) ?? one),
    ...steps.flatMap(({ before, after }) => (before ? [] : [after])),
  ];
  return left.some(isAdmin)
    ? []
    : [{ at: -1, message: 'this would leave the workspace without an admin; name another first' }];
}
