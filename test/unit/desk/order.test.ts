import { describe, expect, it } from 'vitest';
import { raise } from '../../../shared/escalation/raise.ts';
import type { Me } from '../../../shared/model/account.ts';
import type { Escalation } from '../../../shared/model/escalation.ts';
import { openDrafts } from '../../../widget/desk/drafts.ts';
import { choicesOf, isWhose, passes, says } from '../../../widget/desk/filters.ts';
import { endOf, meantBy } from '../../../widget/desk/forms.ts';
import { burningOf, groupOf, inOrder, isLate } from '../../../widget/desk/order.ts';

const now = Date.parse('2026-11-20T10:00:00Z');
const iso = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const me: Me = {
  ...{ id: 'rina', name: 'Rina Hapsari', email: 'rina@kirana.example', role: 'specialist' },
  ...{ workspace: { id: 'kirana', name: 'Kirana' }, site: 'Jakarta', team: 'Safety' },
  ...{ sites: [], queues: [] },
};
let made = 0;
/** Raised ten minutes ago; to be acknowledged within 15, answered within 60. */
function one(
  change: Partial<Escalation> = {},
  ticket: Partial<Escalation['ticket']> = {},
): Escalation {
  made += 1;
  const raised = raise(
    {
      id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
      ...{ category: 'fraud', severity: 'high', queue: 'payments', needs: [], evidence: [] },
      ticket: { console: 'casebook', id: `48${made}`, url: '', subject: 'Tiền chưa về', ...ticket },
      summary: 'Money gone.',
      raisedAt: iso(-10),
    },
    {
      by: { ...me, id: 'putri', name: 'Putri Anggraini', role: 'agent', site: 'Cebu' },
      route: {
        ...{ category: '*', market: '*', severity: '*', queue: 'payments' },
        ...{ acknowledgeWithin: 15, answerWithin: 60, informWithin: 120, resolveWithin: 480 },
      },
      number: `E-${made}`,
      now: new Date(now - 10 * 60_000),
    },
  );
  return { ...raised, ...change };
}
const taken = { state: 'accepted', acknowledgedAt: iso(-9) } as const;

describe('what burns', () => {
  it('is the running clock that runs out first', () => {
    expect(burningOf(one())).toEqual({ clock: 'acknowledge', due: now + 5 * 60_000 });
    expect(burningOf(one(taken))).toMatchObject({ clock: 'answer' });
    const due = one().due;
    const word = one({ ...taken, due: { ...due, update: iso(20) } });
    expect(burningOf(word)).toEqual({ clock: 'update', due: now + 20 * 60_000 });
    expect(burningOf(one({ ...taken, answeredAt: iso(-1) }))).toMatchObject({ clock: 'inform' });
  });

  it('is nothing while all stand still, and of what is closed', () => {
    const still = one({
      ...{ ...taken, answeredAt: iso(-1), informedAt: iso(-1) },
      left: { resolve: 60 },
    });
    expect(burningOf(still)).toBeUndefined();
    expect(isLate(still, now + 1e9)).toBe(false);
    expect(burningOf(one({ state: 'closed' }))).toBeUndefined();
  });

  it('comes first, the late before all, what stands still last', () => {
    const still = one({
      informedAt: iso(-1),
      ...taken,
      answeredAt: iso(-1),
      left: { resolve: 60 },
    });
    const soon = one();
    const later = one(taken);
    const late = one({ due: { ...one().due, acknowledge: iso(-3) } });
    expect(inOrder([still, later, soon, late])).toEqual([late, soon, later, still]);
    expect(isLate(late, now)).toBe(true);
    expect(isLate(soon, now)).toBe(false);
  });

  it('is out of the sight of the one who snoozed it, until then', () => {
    const snoozed = { until: iso(30), reason: 'Lunch', by: { id: 'rina', name: 'Rina' } };
    const asleep = one({ ...taken, snoozed });
    expect(groupOf(asleep, 'rina', now)).toBe('snoozed');
    expect(groupOf(asleep, 'marco', now)).toBe('accepted');
    expect(groupOf(asleep, 'rina', now + 31 * 60_000)).toBe('accepted');
  });
});

describe('filters', () => {
  const mine = one({ ...taken, owner: { id: 'rina', name: 'Rina' } }, { market: 'VN', lang: 'vi' });
  const nobodys = one({ watchers: [{ id: 'rina', name: 'Rina' }] }, { market: 'ID' });

  it('by whose it is', () => {
    const of = (whom: Parameters<typeof isWhose>[1]) =>
      [mine, nobodys].filter((each) => isWhose(each, whom, me, now));
    expect(of('all')).toEqual([mine, nobodys]);
    expect(of('mine')).toEqual([mine]);
    expect(of('unowned')).toEqual([nobodys]);
    expect(of('watching')).toEqual([nobodys]);
    expect(of('late')).toEqual([]);
  });

  it('all of them hold, and those that are empty hold for all', () => {
    expect(passes(mine, {})).toBe(true);
    expect(passes(mine, { market: 'VN', site: 'Cebu', kind: 'loss' })).toBe(true);
    expect(passes(mine, { market: 'VN', queue: 'legal' })).toBe(false);
    expect(choicesOf('market', [mine, nobodys, nobodys])).toEqual([
      ['ID', 2],
      ['VN', 1],
    ]);
  });

  it('search reads every word, without its accents', () => {
    expect(says(mine, 'tien chua')).toBe(true);
    expect(says(mine, `${mine.number} putri`)).toBe(true);
    expect(says(mine, 'tien parcel')).toBe(false);
  });

  it('a number means its case before those that mention it', () => {
    const mentions = one({ summary: `Like ${mine.number}` });
    expect(meantBy(mine.number.toLowerCase(), [mentions, mine], says)[0]).toBe(mine);
    expect(meantBy(mine.number.slice(2), [mentions, mine], says)[0]).toBe(mine);
    expect(meantBy('', [mine], says)).toEqual([]);
  });
});

it('tomorrow morning is at nine, on this person’s clock', () => {
  const morning = new Date(endOf('morning', now));
  expect([morning.getHours(), morning.getMinutes()]).toEqual([9, 0]);
  expect(morning.getTime()).toBeGreaterThan(now);
  expect(endOf('30', now)).toBe(now + 30 * 60_000);
});

describe('drafts', () => {
  const store = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  it('are of one person, by case and field, and go when they are sent', () => {
    const storage = store();
    openDrafts(storage, 'rina').set('E-1', 'say', 'Frozen.');
    const again = openDrafts(storage, 'rina');
    expect(again.get('E-1', 'say')).toBe('Frozen.');
    expect(again.has('E-1')).toBe(true);
    expect(openDrafts(storage, 'marco').has('E-1')).toBe(false);
    again.clear('E-1', 'say');
    expect(again.has('E-1')).toBe(false);
    again.set('E-2', 'note', 'x');
    again.forget();
    expect(openDrafts(storage, 'rina').has('E-2')).toBe(false);
  });

  it('a store that is full or broken keeps nobody from typing', () => {
    const broken = {
      getItem: () => 'not json',
      setItem() {
        throw new Error('full');
      },
    };
    const drafts = openDrafts(broken, 'rina');
    drafts.set('E-1', 'say', 'x');
    expect(drafts.get('E-1', 'say')).toBe('x');
  });
});
