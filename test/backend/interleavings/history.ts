import type { Escalation, EscalationEvent } from '../../../shared/model/escalation.ts';

/** What a case must be by its own history, told a second time and independently of the code that made it. */

type State = Escalation['state'];
const settled: State[] = ['resolved', 'informed', 'recorded'];
const atWork: State[] = ['raised', 'accepted', 'working', 'waiting', ...settled];
const afterWaiting: State[] = ['working', ...settled];

/** Where an action may lead: from these states to those. What is not here leaves the state alone. */
const leads: Record<string, [State[], State[]]> = {
  take: [['raised'], ['accepted']],
  work: [atWork, ['working']],
  ask: [atWork, ['waiting']],
  wait: [atWork, ['waiting']],
  resume: [['waiting'], afterWaiting],
  reply: [['waiting'], afterWaiting],
  'wait-over': [['waiting'], afterWaiting],
  update: [['raised'], ['accepted']],
  answer: [atWork, settled],
  broadcast: [atWork, settled],
  'answered-with': [[...atWork, 'returned'], settled],
  return: [atWork, ['returned']],
  reroute: [[...atWork, 'returned'], ['raised']],
  inform: [
    ['resolved', 'informed', 'recorded'],
    ['informed', 'recorded'],
  ],
  cause: [['informed'], ['recorded']],
  close: [[...atWork, 'returned'], ['closed']],
  'closed-with': [[...atWork, 'returned'], ['closed']],
  reopen: [['closed'], ['accepted']],
};
const whileClosed = new Set([
  ...['note', 'watch', 'unwatch', 'measure', 'measure-done', 'measure-verified'],
  ...['reopen', 'linked', 'unlinked', 'alarm', 'answered-with'],
]);

const changed = ({ changes = [] }: EscalationEvent, field: string) =>
  changes.find(([name]) => name === field);
const last = (events: EscalationEvent[], ...dos: string[]) =>
  events.findLastIndex((event) => dos.includes(event.do));

function stateProblems({ events, state }: Escalation): string[] {
  const problems: string[] = [];
  let now: State = 'raised';
  for (const event of events) {
    const change = changed(event, 'state');
    if (now === 'closed' && !whileClosed.has(event.do)) problems.push(`${event.do} after the end`);
    if (!change) continue;
    const [, from, to] = change as [string, State, State];
    const [starts, ends] = leads[event.do] ?? [[], []];
    if (from !== now) problems.push(`${event.do} from ${from}, but it was ${now}`);
    if (!starts.includes(from) || !ends.includes(to)) {
      problems.push(`${event.do} led from ${from} to ${to}`);
    }
    now = to;
  }
  return now === state ? problems : [...problems, `it is ${state}, its lines end with ${now}`];
}

/** Every field that lines say they changed is what the last of them said. */
function fieldProblems(escalation: Escalation): string[] {
  const { events, owner } = escalation;
  const now: Record<string, string | undefined> = {
    queue: escalation.queue,
    severity: escalation.severity,
    owner: owner?.id ?? '',
    rootCause: escalation.rootCause ?? '',
    link: escalation.link?.number ?? '',
    'due.resolve': escalation.due.resolve,
    'due.answer': escalation.due.answer,
    'due.inform': escalation.due.inform,
  };
  return Object.entries(now).flatMap(([field, value]) => {
    const changes = events.flatMap((event) => {
      const change = changed(event, field);
      return change ? [change] : [];
    });
    const broken = changes.some(([, from], i) => i > 0 && from !== changes[i - 1]?.[2]);
    const end = changes.at(-1)?.[2] ?? value;
    return broken || end !== value ? [`${field} is ${value}, not ${end}`] : [];
  });
}

function presenceProblems(escalation: Escalation): string[] {
  const { events, state } = escalation;
  const since = (...dos: string[]) => events.slice(last(events, ...dos) + 1);
  const has = (list: EscalationEvent[], ...dos: string[]) =>
    list.some((event) => dos.includes(event.do));
  const rules: [string, boolean, boolean][] = [
    ['closedAt', escalation.closedAt !== undefined, state === 'closed'],
    ['waiting', escalation.waiting !== undefined, state === 'waiting'],
    ['left', escalation.left !== undefined, state === 'waiting'],
    [
      'acknowledgedAt',
      escalation.acknowledgedAt !== undefined,
      has(
        since('return', 'reroute'),
        ...['take', 'work', 'hand-over', 'ask', 'wait', 'update', 'answer', 'broadcast', 'close'],
        'answered-with',
      ),
    ],
    [
      'answeredAt',
      escalation.answeredAt !== undefined,
      has(since('reopen'), 'answer', 'broadcast', 'answered-with'),
    ],
    ['informedAt', escalation.informedAt !== undefined, has(since('reopen'), 'inform')],
    ['rootCause', escalation.rootCause !== undefined, has(since('reopen'), 'cause')],
    ['resolution', escalation.resolution !== undefined, has(since('reopen'), 'cause')],
    [
      'reopened',
      escalation.reopened === events.filter(({ do: did }) => did === 'reopen').length,
      true,
    ],
    [
      'linked',
      escalation.linked ===
        events.filter(({ do: did }) => did === 'linked').length -
          events.filter(({ do: did }) => did === 'unlinked').length,
      true,
    ],
  ];
  const wrong = rules.flatMap(([name, is, should]) => (is === should ? [] : [`${name} is ${is}`]));
  const byItself =
    state === 'closed' && events[last(events, 'close', 'closed-with')]?.do === 'close';
  if (byItself && !(escalation.informedAt && escalation.rootCause && escalation.resolution)) {
    wrong.push('closed before the customer was told and the cause is known');
  }
  return wrong;
}

const minute = 60_000;

/** They end as much later than they began, or began again, as they are long and stood still. */
function clockProblems({ events: all, limits, due, raisedAt, state }: Escalation): string[] {
  if (!limits) return [];
  const at = (time: string) => Date.parse(time);
  const events = all.slice(last(all, 'reopen') + 1);
  const start = at(all[last(all, 'reopen')]?.at ?? raisedAt);
  const wrong: string[] = [];
  if (at(due.acknowledge) !== at(raisedAt) + limits.acknowledge * minute) wrong.push('acknowledge');
  // The customer goes on waiting whoever we wait for.
  if (at(due.inform) !== start + limits.inform * minute) wrong.push('inform');
  if (state === 'waiting') return wrong;
  let stood = 0;
  let since: number | undefined;
  for (const event of events) {
    const [, from, to] = changed(event, 'state') ?? [];
    const again = event.do === 'ask' || event.do === 'wait';
    if (since !== undefined && ((from === 'waiting' && to) || again)) {
      stood += Math.max(at(event.at), since) - since;
      since = undefined;
    }
    if (again) since = at(event.at);
  }
  // What is over is not paused any more: a case closed while it waited keeps what it had.
  const closedWaiting = events.some(
    (event) => event.do.startsWith('close') && changed(event, 'state')?.[1] === 'waiting',
  );
  const wasDuplicate = events.some(({ do: did, kind }) => did === 'link' && kind === 'duplicate');
  const whole = at(due.resolve) - start - limits.resolve * minute;
  if (!closedWaiting && !wasDuplicate && Math.abs(whole - stood) > 1) {
    wrong.push(`resolve: ${whole / minute} minutes later, and stood still for ${stood / minute}`);
  }
  return wrong.map((clock) => `clock ${clock}`);
}

/** Empty when the record is what its lines say. As specialists see it. */
export function historyProblems(escalation: Escalation): string[] {
  const { events, revision } = escalation;
  const ids = new Set(events.map(({ id }) => id));
  return [
    ...(events.length === revision ? [] : ['more or fewer lines than revisions']),
    ...(ids.size === events.length ? [] : ['a line twice']),
    ...stateProblems(escalation),
    ...fieldProblems(escalation),
    ...presenceProblems(escalation),
    ...clockProblems(escalation),
  ].map((problem) => `${escalation.number}: ${problem}`);
}
