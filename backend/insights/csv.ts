import type { InsightsGroup } from '../../shared/model/insights.ts';
import type { InsightsWithTotal } from './insights.ts';

/** The groups as a table, one row each, with the same figures hidden as on the page. */
export function insightsCsv({ groups, total, options }: InsightsWithTotal): string {
  const hidden = `n<${options.smallestShare}`;
  const rows = [
    ...(total ? [rowOf('all', { ...total, key: '' }, options.smallestShare, hidden)] : []),
    ...Object.entries(groups).flatMap(([kind, list]) =>
      list.map((group) => rowOf(kind, group, options.smallestShare, hidden)),
    ),
  ];
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const header = [
  'group',
  'key',
  'agents',
  'tickets',
  'shown',
  'seen',
  'opened',
  'used',
  'sent',
  'replies',
  'checked',
  'stopped',
  'overridden',
  'flags_raised',
  'flags_confirmed',
  'flags_dismissed',
  'escalations',
  'seen_of_shown_percent',
  'opened_of_seen_percent',
  'sent_of_opened_percent',
  'checked_of_replies_percent',
  'stopped_per_1000_checked',
  'overridden_of_stopped_percent',
  'confirmed_of_decided_percent',
  'acknowledged_median_minutes',
  'replies_scored',
  'score_mean_of_100',
];

function rowOf(kind: string, group: InsightsGroup, smallest: number, hidden: string) {
  const { flags } = group;
  const rate = (part: number, of: number, times = 100) =>
    of < smallest ? hidden : ((part / of) * times).toFixed(1);
  return [
    kind,
    group.key,
    group.agents,
    group.tickets,
    group.shown,
    group.seen,
    group.opened,
    group.used,
    group.sent,
    group.replies,
    group.checked,
    group.stopped,
    group.overridden,
    flags.raised,
    flags.confirmed,
    flags.dismissed,
    group.escalations,
    rate(group.seen, group.shown),
    rate(group.opened, group.seen),
    rate(group.sent, group.opened),
    rate(group.checked, group.replies),
    rate(group.stopped, group.checked, 1000),
    rate(group.overridden, group.stopped),
    rate(flags.confirmed, flags.confirmed + flags.dismissed),
    group.acknowledged ?? hidden,
    group.scores.n,
    group.scores.mean?.toFixed(1) ?? (group.scores.n < smallest ? hidden : 'kept back'),
  ];
}

/** Spreadsheets run cells that begin like a formula; names of teams come from people. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
